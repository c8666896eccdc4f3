# cmake --install: bin/tierwright and bin/tierwright-cli (each program's own CMakeLists names its target), what a desktop
# needs to show the designer, and the licence.

if(TARGET tierwright-cli)
    install(TARGETS tierwright-cli RUNTIME)
endif()
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/tierwright")

if(TARGET tierwright)
    install(TARGETS tierwright RUNTIME)
    install(FILES "${PROJECT_SOURCE_DIR}/packaging/tierwright.desktop"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/tierwright.svg"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" OPTIONAL)
endif()
