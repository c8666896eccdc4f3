# cmake --install: bin/tierwright and bin/tierwright-cli, what a desktop needs to show the designer, the contract's schema,
# and the licence.

install(TARGETS tierwright-cli RUNTIME)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/tierwright")
install(FILES "${PROJECT_SOURCE_DIR}/resources/contract/network-contract.schema.json"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/tierwright")

if(TIERWRIGHT_GUI)
    install(TARGETS tierwright RUNTIME)
    install(FILES "${PROJECT_SOURCE_DIR}/packaging/tierwright.desktop"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/tierwright.svg"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
endif()
