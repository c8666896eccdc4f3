<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessibleCanvas</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more ports</source>
        <translation>
            <numerusform>and %n more port</numerusform>
            <numerusform>and %n more ports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message numerus="yes">
        <source>Arrange %n services</source>
        <translation>
            <numerusform>Arrange %n service</numerusform>
            <numerusform>Arrange %n services</numerusform>
        </translation>
    </message>
</context>
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
    <name>CodeTabs</name>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>%n violation</numerusform>
            <numerusform>%n violations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connect</name>
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
    <message numerus="yes">
        <source>and %n more new problems</source>
        <translation>
            <numerusform>and %n more new problem</numerusform>
            <numerusform>and %n more new problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more names lead elsewhere</source>
        <translation>
            <numerusform>and %n more name leads elsewhere</numerusform>
            <numerusform>and %n more names lead elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more services lose others</source>
        <translation>
            <numerusform>and %n more service loses others</numerusform>
            <numerusform>and %n more services lose others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more services gain others</source>
        <translation>
            <numerusform>and %n more service gains others</numerusform>
            <numerusform>and %n more services gain others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message numerus="yes">
        <source>%n retries or more</source>
        <translation>
            <numerusform>%n retry or more</numerusform>
            <numerusform>%n retries or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message numerus="yes">
        <source>Working out %n changes …</source>
        <translation>
            <numerusform>Working out %n change …</numerusform>
            <numerusform>Working out %n changes …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%n pairs reach each other now</source>
        <translation>
            <numerusform>%n pair reaches each other now</numerusform>
            <numerusform>%n pairs reach each other now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs no longer reach each other</source>
        <translation>
            <numerusform>%n pair no longer reaches each other</numerusform>
            <numerusform>%n pairs no longer reach each other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows of the contract kept</source>
        <translation>
            <numerusform>%n flow of the contract kept</numerusform>
            <numerusform>%n flows of the contract kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows whose direction or ports Docker does not enforce</source>
        <translation>
            <numerusform>%n flow whose direction or ports Docker does not enforce</numerusform>
            <numerusform>%n flows whose direction or ports Docker does not enforce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required flows without a way</source>
        <translation>
            <numerusform>%n required flow without a way</numerusform>
            <numerusform>%n required flows without a way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ways that the contract does not allow</source>
        <translation>
            <numerusform>%n way that the contract does not allow</numerusform>
            <numerusform>%n ways that the contract does not allow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with a route of Traefik</source>
        <translation>
            <numerusform>%n service with a route of Traefik</numerusform>
            <numerusform>%n services with a route of Traefik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with a route that leads nowhere</source>
        <translation>
            <numerusform>%n service with a route that leads nowhere</numerusform>
            <numerusform>%n services with a route that leads nowhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services reached, in so many hops</source>
        <translation>
            <numerusform>%n service reached, in so many hops</numerusform>
            <numerusform>%n services reached, in so many hops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n powers that make it easy</source>
        <translation>
            <numerusform>%n power that makes it easy</numerusform>
            <numerusform>%n powers that make it easy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n powers that give the host, and every service</source>
        <translation>
            <numerusform>%n power that gives the host, and every service</numerusform>
            <numerusform>%n powers that give the host, and every service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services not reached over networks</source>
        <translation>
            <numerusform>%n service not reached over networks</numerusform>
            <numerusform>%n services not reached over networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services out of direct reach</source>
        <translation>
            <numerusform>%n service out of direct reach</numerusform>
            <numerusform>%n services out of direct reach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached against the contract</source>
        <translation>
            <numerusform>%n reached against the contract</numerusform>
            <numerusform>%n reached against the contract</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached through a port of the host only</source>
        <translation>
            <numerusform>%n reached through a port of the host only</numerusform>
            <numerusform>%n reached through a port of the host only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed from here</source>
        <translation>
            <numerusform>%n removed from here</numerusform>
            <numerusform>%n removed from here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n networks, with the names of the selection there</source>
        <translation>
            <numerusform>%n network, with the names of the selection there</numerusform>
            <numerusform>%n networks, with the names of the selection there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services find the selection by this name</source>
        <translation>
            <numerusform>%n service finds the selection by this name</numerusform>
            <numerusform>%n services find the selection by this name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services that the selection finds by this name as well</source>
        <translation>
            <numerusform>%n service that the selection finds by this name as well</numerusform>
            <numerusform>%n services that the selection finds by this name as well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with an ambiguous name: several services answer to it</source>
        <translation>
            <numerusform>%n service with an ambiguous name: several services answer to it</numerusform>
            <numerusform>%n services with an ambiguous name: several services answer to it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with a name that leads some clients elsewhere</source>
        <translation>
            <numerusform>%n service with a name that leads some clients elsewhere</numerusform>
            <numerusform>%n services with a name that leads some clients elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with a name that resolves, but not to a reachable address</source>
        <translation>
            <numerusform>%n service with a name that resolves, but not to a reachable address</numerusform>
            <numerusform>%n services with a name that resolves, but not to a reachable address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services that neither find the selection by name nor are found</source>
        <translation>
            <numerusform>%n service that neither finds the selection by name nor is found</numerusform>
            <numerusform>%n services that neither find the selection by name nor are found</numerusform>
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
    <name>Outline</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reaches %n services</source>
        <translation>
            <numerusform>reaches %n service</numerusform>
            <numerusform>reaches %n services</numerusform>
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
    <name>Sheet</name>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>%n violation</numerusform>
            <numerusform>%n violations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>{} services</source>
        <comment>{} service</comment>
        <translation>
            <numerusform>{} service</numerusform>
            <numerusform>{} services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} others</source>
        <comment>{} other</comment>
        <translation>
            <numerusform>{} other</numerusform>
            <numerusform>{} others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of the {} services {}</source>
        <comment>each of the {} service {}</comment>
        <translation>
            <numerusform>each of the {} service {}</numerusform>
            <numerusform>each of the {} services {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} containers of {} cannot share the host port {}</source>
        <comment>{} container of {} cannot share the host port {}</comment>
        <translation>
            <numerusform>{} container of {} cannot share the host port {}</numerusform>
            <numerusform>{} containers of {} cannot share the host port {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} host ports, or a reverse proxy in front</source>
        <comment>{} host port, or a reverse proxy in front</comment>
        <translation>
            <numerusform>{} host port, or a reverse proxy in front</numerusform>
            <numerusform>{} host ports, or a reverse proxy in front</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} containers of {} cannot share the address {}</source>
        <comment>{} container of {} cannot share the address {}</comment>
        <translation>
            <numerusform>{} container of {} cannot share the address {}</numerusform>
            <numerusform>{} containers of {} cannot share the address {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} times</source>
        <comment>{} time</comment>
        <translation>
            <numerusform>{} time</numerusform>
            <numerusform>{} times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} flows with one direction, {} with ports</source>
        <comment>{} flow with one direction, {} with ports</comment>
        <translation>
            <numerusform>{} flow with one direction, {} with ports</numerusform>
            <numerusform>{} flows with one direction, {} with ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} endpoints</source>
        <comment>{} endpoint</comment>
        <translation>
            <numerusform>{} endpoint</numerusform>
            <numerusform>{} endpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contract counts {} services, but lists {}</source>
        <comment>the contract counts {} service, but lists {}</comment>
        <translation>
            <numerusform>the contract counts {} service, but lists {}</numerusform>
            <numerusform>the contract counts {} services, but lists {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contract counts {} networks, but lists {}</source>
        <comment>the contract counts {} network, but lists {}</comment>
        <translation>
            <numerusform>the contract counts {} network, but lists {}</numerusform>
            <numerusform>the contract counts {} networks, but lists {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contract counts {} published ports, but lists {}</source>
        <comment>the contract counts {} published port, but lists {}</comment>
        <translation>
            <numerusform>the contract counts {} published port, but lists {}</numerusform>
            <numerusform>the contract counts {} published ports, but lists {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} pairs must reach each other by this flow, but no tier lists both, and {} admit residents only: {}</source>
        <comment>{} pair must reach each other by this flow, but no tier lists both, and {} admit residents only: {}</comment>
        <translation>
            <numerusform>{} pair must reach each other by this flow, but no tier lists both, and {} admit residents only: {}</numerusform>
            <numerusform>{} pairs must reach each other by this flow, but no tier lists both, and {} admit residents only: {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} texts</source>
        <comment>{} text</comment>
        <translation>
            <numerusform>{} text</numerusform>
            <numerusform>{} texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attach {} services to further networks</source>
        <comment>attach {} service to further networks</comment>
        <translation>
            <numerusform>attach {} service to further networks</numerusform>
            <numerusform>attach {} services to further networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} services reach {} without a flow in the contract: {}</source>
        <comment>{} service reaches {} without a flow in the contract: {}</comment>
        <translation>
            <numerusform>{} service reaches {} without a flow in the contract: {}</numerusform>
            <numerusform>{} services reach {} without a flow in the contract: {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} containers of {} cannot all have the address {}</source>
        <comment>{} container of {} cannot have the address {}</comment>
        <translation>
            <numerusform>{} container of {} cannot have the address {}</numerusform>
            <numerusform>{} containers of {} cannot all have the address {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} containers</source>
        <comment>{} container</comment>
        <translation>
            <numerusform>{} container</numerusform>
            <numerusform>{} containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} entries</source>
        <comment>{} entry</comment>
        <translation>
            <numerusform>{} entry</numerusform>
            <numerusform>{} entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} networks take their addresses from Docker&apos;s default pools, which last for about {} on a host</source>
        <comment>{} network takes its address from Docker&apos;s default pools, which last for about {} on a host</comment>
        <translation>
            <numerusform>{} network takes its address from Docker&apos;s default pools, which last for about {} on a host</numerusform>
            <numerusform>{} networks take their addresses from Docker&apos;s default pools, which last for about {} on a host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} more places</source>
        <comment>{} more place</comment>
        <translation>
            <numerusform>{} more place</numerusform>
            <numerusform>{} more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} services have no limit: they may take all</source>
        <comment>{} service has no limit: it may take all</comment>
        <translation>
            <numerusform>{} service has no limit: it may take all</numerusform>
            <numerusform>{} services have no limit: they may take all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::Clipboard</name>
    <message numerus="yes">
        <source>%n services are in the clipboard as YAML</source>
        <translation>
            <numerusform>%n service is in the clipboard as YAML</numerusform>
            <numerusform>%n services are in the clipboard as YAML</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n services</source>
        <translation>
            <numerusform>Cut %n service</numerusform>
            <numerusform>Cut %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n services</source>
        <translation>
            <numerusform>Paste %n service</numerusform>
            <numerusform>Paste %n services</numerusform>
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
    <name>tw::gui::EditorSearch</name>
    <message numerus="yes">
        <source>Replace “%1” %n times</source>
        <translation>
            <numerusform>Replace “%1” %n time</numerusform>
            <numerusform>Replace “%1” %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::EnvironmentVerdicts</name>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>%n violation</numerusform>
            <numerusform>%n violations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::FixMenu</name>
    <message numerus="yes">
        <source>%n more in the list of problems</source>
        <translation>
            <numerusform>%n more in the list of problems</numerusform>
            <numerusform>%n more in the list of problems</numerusform>
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
    <name>tw::gui::InspectorPanel</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::Legend</name>
    <message numerus="yes">
        <source>%n more lines are not drawn: select a service to see its own</source>
        <translation>
            <numerusform>%n more line is not drawn: select a service to see its own</numerusform>
            <numerusform>%n more lines are not drawn: select a service to see its own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services that were here</source>
        <translation>
            <numerusform>%n service that was here</numerusform>
            <numerusform>%n services that were here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::MainWindow</name>
    <message numerus="yes">
        <source>Connect %n services to…</source>
        <translation>
            <numerusform>Connect %n service to…</numerusform>
            <numerusform>Connect %n services to…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n services to…</source>
        <translation>
            <numerusform>Move %n service to…</numerusform>
            <numerusform>Move %n services to…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n services to…</source>
        <translation>
            <numerusform>Attach %n service to…</numerusform>
            <numerusform>Attach %n services to…</numerusform>
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
    <message numerus="yes">
        <source>Carry out %n safe fixes…</source>
        <translation>
            <numerusform>Carry out %n safe fix…</numerusform>
            <numerusform>Carry out %n safe fixes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::ReferenceMenu</name>
    <message numerus="yes">
        <source>%1: %n places</source>
        <translation>
            <numerusform>%1: %n place</numerusform>
            <numerusform>%1: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::SearchBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
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
    <name>tw::gui::SeveralSection</name>
    <message numerus="yes">
        <source>Set the %1 of %n services</source>
        <translation>
            <numerusform>Set the %1 of %n service</numerusform>
            <numerusform>Set the %1 of %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the %1 of %n services</source>
        <translation>
            <numerusform>Remove the %1 of %n service</numerusform>
            <numerusform>Remove the %1 of %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %1 to %n services</source>
        <translation>
            <numerusform>Give %1 to %n service</numerusform>
            <numerusform>Give %1 to %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %1 from %n services</source>
        <translation>
            <numerusform>Take %1 from %n service</numerusform>
            <numerusform>Take %1 from %n services</numerusform>
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
    <name>tw::gui::ToolBar</name>
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
    <message numerus="yes">
        <source>Duplicate %n services</source>
        <translation>
            <numerusform>Duplicate %n service</numerusform>
            <numerusform>Duplicate %n services</numerusform>
        </translation>
    </message>
</context>
</TS>
