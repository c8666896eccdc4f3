<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message numerus="yes">
        <source>%n problems solved, none new</source>
        <translation>
            <numerusform>%n problem solved, none new</numerusform>
            <numerusform>%n problems solved, none new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems solved</source>
        <translation>
            <numerusform>%n problem solved</numerusform>
            <numerusform>%n problems solved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services lose %1: %2</source>
        <translation>
            <numerusform>%n service loses %1: %2</numerusform>
            <numerusform>%n services lose %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services gain %1: %2</source>
        <translation>
            <numerusform>%n service gains %1: %2</numerusform>
            <numerusform>%n services gain %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesTable</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mean several services</source>
        <translation>
            <numerusform>%n means several services</numerusform>
            <numerusform>%n mean several services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortsTable</name>
    <message numerus="yes">
        <source>%n open to everyone</source>
        <translation>
            <numerusform>%n open to everyone</numerusform>
            <numerusform>%n open to everyone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against the contract</source>
        <translation>
            <numerusform>%n against the contract</numerusform>
            <numerusform>%n against the contract</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResourcesTable</name>
    <message numerus="yes">
        <source>%n without a limit</source>
        <translation>
            <numerusform>%n without a limit</numerusform>
            <numerusform>%n without a limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::Commands</name>
    <message numerus="yes">
        <source>Move %n services to %1</source>
        <translation>
            <numerusform>Move %n service to %1</numerusform>
            <numerusform>Move %n services to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::DragGesture</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::HoverPopup</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::MainWindow</name>
    <message numerus="yes">
        <source>✕ %n violations</source>
        <translation>
            <numerusform>✕ %n violation</numerusform>
            <numerusform>✕ %n violations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n warnings</source>
        <translation>
            <numerusform>▲ %n warning</numerusform>
            <numerusform>▲ %n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carry out %n safe fixes…</source>
        <translation>
            <numerusform>Carry out %n safe fix…</numerusform>
            <numerusform>Carry out %n safe fixes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::OutlinePanel</name>
    <message numerus="yes">
        <source>%1, %n problems</source>
        <translation>
            <numerusform>%1, %n problem</numerusform>
            <numerusform>%1, %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::PreviewBubble</name>
    <message numerus="yes">
        <source>%n further lines</source>
        <translation>
            <numerusform>%n further line</numerusform>
            <numerusform>%n further lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::ProblemsPanel</name>
    <message numerus="yes">
        <source>Carry out %n safe fixes? They cannot break a connection that works today, and one undo takes all of them back.</source>
        <translation>
            <numerusform>Carry out %n safe fix? It cannot break a connection that works today, and one undo takes it back.</numerusform>
            <numerusform>Carry out %n safe fixes? They cannot break a connection that works today, and one undo takes all of them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safe fixes</source>
        <translation>
            <numerusform>%n safe fix</numerusform>
            <numerusform>%n safe fixes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::Section</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::Status</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>%n network</numerusform>
            <numerusform>%n networks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::Verbs</name>
    <message numerus="yes">
        <source>Remove %n services</source>
        <translation>
            <numerusform>Remove %n service</numerusform>
            <numerusform>Remove %n services</numerusform>
        </translation>
    </message>
</context>
</TS>
