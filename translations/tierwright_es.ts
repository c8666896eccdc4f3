<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessibleCanvas</name>
    <message>
        <source>%1 is on %2 as well</source>
        <translation>%1 está también en %2</translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation>%1 alcanza a %2</translation>
    </message>
    <message>
        <source>%1 depends on %2</source>
        <translation>%1 depende de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>not within reach of the selection</source>
        <translation>fuera del alcance de la selección</translation>
    </message>
    <message>
        <source>faded: not in the focus, or not found</source>
        <translation>atenuado: fuera de la vecindad, o no encontrado</translation>
    </message>
    <message>
        <source>switched off by its profiles</source>
        <translation>desactivado por sus perfiles</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>no declarada</translation>
    </message>
    <message>
        <source>collapsed: %1</source>
        <translation>contraída: %1</translation>
    </message>
    <message>
        <source>%1, attached to %2</source>
        <translation>%1, conectado a %2</translation>
    </message>
    <message>
        <source>against the contract</source>
        <translation>contra el contrato</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>con una advertencia</translation>
    </message>
    <message>
        <source>as it was when the text could be read</source>
        <translation>estado del último texto legible</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>This host</source>
        <translation>Este host</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2 attached</source>
        <translation>%1 + %2 conectados</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>sin red</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interna</translation>
    </message>
    <message>
        <source>not internal</source>
        <translation>no interna</translation>
    </message>
    <message>
        <source>external</source>
        <translation>externa</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>sin uso</translation>
    </message>
    <message>
        <source>no healthcheck</source>
        <translation>sin healthcheck</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>no memory limit</source>
        <translation>sin límite de memoria</translation>
    </message>
    <message>
        <source>no CPU limit</source>
        <translation>sin límite de CPU</translation>
    </message>
    <message>
        <source>built from source</source>
        <translation>construido localmente</translation>
    </message>
    <message>
        <source>network of the host</source>
        <translation>red del host</translation>
    </message>
    <message>
        <source>Compose refuses it</source>
        <translation>Compose lo rechaza</translation>
    </message>
    <message>
        <source>the Engine refuses it</source>
        <translation>Docker Engine lo rechaza</translation>
    </message>
    <message>
        <source>it does something else than is written</source>
        <translation>hace algo distinto de lo escrito</translation>
    </message>
    <message>
        <source>against the contract or good practice</source>
        <translation>contra el contrato o las buenas prácticas</translation>
    </message>
    <message>
        <source>%1 was removed from here</source>
        <translation>%1 se eliminó de aquí</translation>
    </message>
</context>
<context>
    <name>CodeTabs</name>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>%n infracción</numerusform>
            <numerusform>%n infracciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Designer for Docker Compose network architectures</source>
        <translation>Diseñador de arquitecturas de red para Docker Compose</translation>
    </message>
    <message>
        <source>Compose files, in the order in which they are merged</source>
        <translation>Archivos Compose, en el orden en que se combinan</translation>
    </message>
    <message>
        <source>A compose file; the same as naming it without -f</source>
        <translation>Un archivo Compose; equivale a indicarlo sin -f</translation>
    </message>
    <message>
        <source>The network contract</source>
        <translation>El contrato de red</translation>
    </message>
    <message>
        <source>Switches a profile on; * for all</source>
        <translation>Activa un perfil; * para todos</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nombre del proyecto</translation>
    </message>
    <message>
        <source>A file with variables</source>
        <translation>Un archivo de variables</translation>
    </message>
    <message>
        <source>Folder to which paths are relative</source>
        <translation>Carpeta a la que son relativas las rutas</translation>
    </message>
    <message>
        <source>Where the exported picture goes</source>
        <translation>Dónde se escribe la imagen exportada</translation>
    </message>
    <message>
        <source>Pixels per unit of an exported PNG</source>
        <translation>Píxeles por unidad de un PNG exportado</translation>
    </message>
    <message>
        <source>--export needs -o FILE</source>
        <translation>--export necesita -o ARCHIVO</translation>
    </message>
    <message>
        <source>--scale needs a number between 0 and 16</source>
        <translation>--scale necesita un número entre 0 y 16</translation>
    </message>
    <message>
        <source>light, dark, light-contrast or dark-contrast; otherwise the system&apos;s</source>
        <translation>light, dark, light-contrast o dark-contrast; si no, como el sistema</translation>
    </message>
    <message>
        <source>Writes the canvas as svg, png or pdf, without a window</source>
        <translation>Escribe el lienzo como svg, png o pdf, sin ventana</translation>
    </message>
    <message>
        <source>No ground below the exported picture</source>
        <translation>Sin fondo en la imagen exportada</translation>
    </message>
    <message>
        <source>Legend and title block below the exported picture</source>
        <translation>Leyenda y cajetín bajo la imagen exportada</translation>
    </message>
    <message>
        <source>--export knows svg, png and pdf, not &quot;%1&quot;</source>
        <translation>--export acepta svg, png y pdf, no «%1»</translation>
    </message>
    <message>
        <source>--theme knows %1, not &quot;%2&quot;</source>
        <translation>--theme acepta %1, no «%2»</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volumen</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>config</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>ancla</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>router</source>
        <translation>router</translation>
    </message>
    <message>
        <source>middleware</source>
        <translation>middleware</translation>
    </message>
    <message>
        <source>entry point</source>
        <translation>punto de entrada</translation>
    </message>
    <message>
        <source>certificate resolver</source>
        <translation>resolutor de certificados</translation>
    </message>
    <message>
        <source>Traefik service</source>
        <translation>servicio de Traefik</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>&amp;Allow the flow</source>
        <translation>&amp;Permitir el flujo</translation>
    </message>
    <message>
        <source>&amp;Require the flow</source>
        <translation>&amp;Exigir el flujo</translation>
    </message>
    <message>
        <source>&amp;Forbid the flow</source>
        <translation>Pro&amp;hibir el flujo</translation>
    </message>
    <message>
        <source>&amp;Take the flow out</source>
        <translation>&amp;Quitar el flujo</translation>
    </message>
    <message>
        <source>Wait until it is &amp;healthy</source>
        <translation>Esperar hasta el estado «hea&amp;lthy»</translation>
    </message>
    <message>
        <source>Wait until it has &amp;ended well</source>
        <translation>Esperar hasta que &amp;termine sin error</translation>
    </message>
    <message>
        <source>&amp;Wait until it is started</source>
        <translation>Esperar hasta que se &amp;inicie</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>This host</source>
        <translation>Este host</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>A service can wait for services only.</source>
        <translation>Un servicio solo puede esperar a otros servicios.</translation>
    </message>
    <message>
        <source>It does so already.</source>
        <translation>Ya lo hace.</translation>
    </message>
    <message>
        <source>&amp;No longer wait for it</source>
        <translation>&amp;Dejar de esperarlo</translation>
    </message>
    <message>
        <source>It does not wait.</source>
        <translation>No espera.</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>No problem solved, none new</source>
        <translation>Ningún problema resuelto, ninguno nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n problems solved, none new</source>
        <translation>
            <numerusform>%n problema resuelto, ninguno nuevo</numerusform>
            <numerusform>%n problemas resueltos, ninguno nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems solved</source>
        <translation>
            <numerusform>%n problema resuelto</numerusform>
            <numerusform>%n problemas resueltos</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n services lose %1: %2</source>
        <translation>
            <numerusform>%n servicio pierde el acceso a %1: %2</numerusform>
            <numerusform>%n servicios pierden el acceso a %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services gain %1: %2</source>
        <translation>
            <numerusform>%n servicio obtiene acceso a %1: %2</numerusform>
            <numerusform>%n servicios obtienen acceso a %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open compose files</source>
        <translation>Abrir archivos Compose</translation>
    </message>
    <message>
        <source>Compose files (*.yaml *.yml);;All files (*)</source>
        <translation>Archivos Compose (*.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Export patch</source>
        <translation>Exportar parche</translation>
    </message>
    <message>
        <source>Patches (*.patch *.diff)</source>
        <translation>Parches (*.patch *.diff)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>GitHistory</name>
    <message>
        <source>There is no program git here.</source>
        <translation>El programa git no está disponible aquí.</translation>
    </message>
    <message>
        <source>git gave no answer.</source>
        <translation>git no ha respondido.</translation>
    </message>
    <message>
        <source>The project is in no git repository.</source>
        <translation>El proyecto no está en ningún repositorio git.</translation>
    </message>
    <message>
        <source>git cannot read the last commit: %1</source>
        <translation>git no puede leer el último commit: %1</translation>
    </message>
    <message>
        <source>The git repository has no commit yet.</source>
        <translation>El repositorio git aún no tiene ningún commit.</translation>
    </message>
</context>
<context>
    <name>LabelField</name>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%n pairs reach each other now</source>
        <translation>
            <numerusform>%n par ahora alcanzable</numerusform>
            <numerusform>%n pares ahora alcanzables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs no longer reach each other</source>
        <translation>
            <numerusform>%n par que ya no es alcanzable</numerusform>
            <numerusform>%n pares que ya no son alcanzables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows of the contract kept</source>
        <translation>
            <numerusform>%n flujo del contrato cumplido</numerusform>
            <numerusform>%n flujos del contrato cumplidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows whose direction or ports Docker does not enforce</source>
        <translation>
            <numerusform>%n flujo cuyo sentido o puertos Docker no impone</numerusform>
            <numerusform>%n flujos cuyo sentido o puertos Docker no impone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required flows without a way</source>
        <translation>
            <numerusform>%n flujo exigido sin camino</numerusform>
            <numerusform>%n flujos exigidos sin camino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ways that the contract does not allow</source>
        <translation>
            <numerusform>%n camino que el contrato no permite</numerusform>
            <numerusform>%n caminos que el contrato no permite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with a route of Traefik</source>
        <translation>
            <numerusform>%n servicio con una ruta de Traefik</numerusform>
            <numerusform>%n servicios con una ruta de Traefik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with a route that leads nowhere</source>
        <translation>
            <numerusform>%n servicio con una ruta que no lleva a ninguna parte</numerusform>
            <numerusform>%n servicios con una ruta que no lleva a ninguna parte</numerusform>
        </translation>
    </message>
    <message>
        <source>the break-in</source>
        <translation>la intrusión</translation>
    </message>
    <message numerus="yes">
        <source>%n services reached, in so many hops</source>
        <translation>
            <numerusform>%n servicio alcanzado, en tantos saltos</numerusform>
            <numerusform>%n servicios alcanzados, en tantos saltos</numerusform>
        </translation>
    </message>
    <message>
        <source>the way of an intruder</source>
        <translation>el camino de un intruso</translation>
    </message>
    <message>
        <source>the same, through a published port</source>
        <translation>lo mismo, por un puerto publicado</translation>
    </message>
    <message numerus="yes">
        <source>%n powers that make it easy</source>
        <translation>
            <numerusform>%n privilegio que facilita la intrusión</numerusform>
            <numerusform>%n privilegios que facilitan la intrusión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n powers that give the host, and every service</source>
        <translation>
            <numerusform>%n privilegio que entrega el host y todos los servicios</numerusform>
            <numerusform>%n privilegios que entregan el host y todos los servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services not reached over networks</source>
        <translation>
            <numerusform>%n servicio no alcanzado por las redes</numerusform>
            <numerusform>%n servicios no alcanzados por las redes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services out of direct reach</source>
        <translation>
            <numerusform>%n servicio fuera de alcance directo</numerusform>
            <numerusform>%n servicios fuera de alcance directo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached against the contract</source>
        <translation>
            <numerusform>%n alcanzado contra el contrato</numerusform>
            <numerusform>%n alcanzados contra el contrato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached through a port of the host only</source>
        <translation>
            <numerusform>%n alcanzado solo por un puerto del host</numerusform>
            <numerusform>%n alcanzados solo por un puerto del host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n adición</numerusform>
            <numerusform>%n adiciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed from here</source>
        <translation>
            <numerusform>%n eliminación aquí</numerusform>
            <numerusform>%n eliminaciones aquí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>kept apart</source>
        <translation>aislados</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>forbidden, but possible</source>
        <translation>prohibido, pero posible</translation>
    </message>
    <message>
        <source>not allowed, but possible</source>
        <translation>no permitido, pero posible</translation>
    </message>
    <message>
        <source>not enforceable</source>
        <translation>no se puede imponer</translation>
    </message>
    <message>
        <source>allowed, no way</source>
        <translation>permitido, sin camino</translation>
    </message>
    <message>
        <source>possible, unsaid</source>
        <translation>posible, sin especificar</translation>
    </message>
    <message>
        <source>required</source>
        <translation>exigido</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>prohibido</translation>
    </message>
    <message>
        <source>unsaid</source>
        <translation>sin especificar</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>alcanzable</translation>
    </message>
    <message>
        <source>reachable over the host</source>
        <translation>alcanzable a través del host</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>no alcanzable</translation>
    </message>
    <message>
        <source>Kept apart, as the contract says</source>
        <translation>Aislados, como indica el contrato</translation>
    </message>
    <message>
        <source>As the contract wants it</source>
        <translation>Conforme al contrato</translation>
    </message>
    <message>
        <source>Missing: required, but there is no way</source>
        <translation>Falta: exigido, pero no hay camino</translation>
    </message>
    <message>
        <source>Forbidden, but possible</source>
        <translation>Prohibido, pero posible</translation>
    </message>
    <message>
        <source>Possible, although no flow allows it</source>
        <translation>Posible, aunque ningún flujo lo permite</translation>
    </message>
    <message>
        <source>Possible beyond what is meant: Docker cannot prevent it</source>
        <translation>Posible más allá de lo previsto: Docker no puede impedirlo</translation>
    </message>
    <message>
        <source>Allowed, but there is no way</source>
        <translation>Permitido, pero no hay camino</translation>
    </message>
    <message>
        <source>Possible, and nothing says that it must not be</source>
        <translation>Posible, y nada lo prohíbe</translation>
    </message>
    <message>
        <source>No way, and none is asked for</source>
        <translation>Sin camino, y no se pide ninguno</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>This host</source>
        <translation>Este host</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>exterior</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>sin red</translation>
    </message>
    <message>
        <source>reachable through Traefik</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesTable</name>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>alias</translation>
    </message>
    <message>
        <source>container</source>
        <translation>contenedor</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>hostname</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>extra_hosts</source>
        <translation>extra_hosts</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>unambiguous</source>
        <translation>inequívoco</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>una dirección</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n nombre</numerusform>
            <numerusform>%n nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>none means two services</source>
        <translation>ninguno designa dos servicios</translation>
    </message>
    <message numerus="yes">
        <source>%n mean several services</source>
        <translation>
            <numerusform>%n designa varios servicios</numerusform>
            <numerusform>%n designan varios servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Filter names…</source>
        <translation>Filtrar nombres…</translation>
    </message>
    <message>
        <source>No service has a name on a network.</source>
        <translation>Ningún servicio tiene un nombre en una red.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Designa</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>Resuelto por</translation>
    </message>
    <message>
        <source>Collisions</source>
        <translation>Colisiones</translation>
    </message>
</context>
<context>
    <name>PortsTable</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>who reaches %1</source>
        <translation>quien alcance %1</translation>
    </message>
    <message>
        <source>this host</source>
        <translation>este host</translation>
    </message>
    <message>
        <source>its networks</source>
        <translation>sus redes</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>permitido: %1</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <translation>no permitido: %1</translation>
    </message>
    <message>
        <source>unsaid</source>
        <translation>sin especificar</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>no abierto</translation>
    </message>
    <message numerus="yes">
        <source>%n open to everyone</source>
        <translation>
            <numerusform>%n abierto a todos</numerusform>
            <numerusform>%n abiertos a todos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against the contract</source>
        <translation>
            <numerusform>%n contra el contrato</numerusform>
            <numerusform>%n contra el contrato</numerusform>
        </translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Filter ports…</source>
        <translation>Filtrar puertos…</translation>
    </message>
    <message>
        <source>No service publishes or exposes a port.</source>
        <translation>Ningún servicio publica ni expone un puerto.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>Abierto a</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>%1 does not take the pages. Print into a PDF file instead.</source>
        <translation>%1 no acepta las páginas. Imprima en su lugar en un archivo PDF.</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>anchor</source>
        <translation>ancla</translation>
    </message>
    <message>
        <source>merge key</source>
        <translation>clave de fusión</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>%1 cannot be written: %2. Unsaved changes would be lost in a crash.</source>
        <translation>No se puede escribir %1: %2. Los cambios sin guardar se perderían en caso de fallo.</translation>
    </message>
</context>
<context>
    <name>ResourcesTable</name>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>all limited</source>
        <translation>todos limitados</translation>
    </message>
    <message numerus="yes">
        <source>%n without a limit</source>
        <translation>
            <numerusform>%n sin límite</numerusform>
            <numerusform>%n sin límite</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>All together: %1 of memory, %2 CPUs</source>
        <translation>En total: %1 de memoria, %2 CPU</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Filter services…</source>
        <translation>Filtrar servicios…</translation>
    </message>
    <message>
        <source>There are no services.</source>
        <translation>No hay servicios.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>ServiceMenu</name>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Mover a</translation>
    </message>
    <message>
        <source>&amp;Attach to</source>
        <translation>&amp;Conectar a</translation>
    </message>
    <message>
        <source>&amp;Detach from</source>
        <translation>D&amp;esconectar de</translation>
    </message>
    <message>
        <source>&amp;Internal: no way to the outside</source>
        <translation>&amp;Interna: sin salida al exterior</translation>
    </message>
    <message>
        <source>Detach %1 from %2</source>
        <translation>Desconectar %1 de %2</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 of %2: column %3, row %4</source>
        <translation>%1 de %2: columna %3, fila %4</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1, and unsaved changes</source>
        <translation>%1, y cambios sin guardar</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n sugerencia</numerusform>
            <numerusform>%n sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>la selección</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>No network contract</source>
        <translation>Sin contrato de red</translation>
    </message>
    <message>
        <source>%1 · strict</source>
        <translation>%1 · estricto</translation>
    </message>
    <message>
        <source>%1 · warnings</source>
        <translation>%1 · advertencias</translation>
    </message>
    <message>
        <source>%1 · monitoring</source>
        <translation>%1 · supervisión</translation>
    </message>
    <message>
        <source> · %1 of %2 pairs reachable</source>
        <translation> · %1 de %2 pares alcanzables</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>At character %1: %2</source>
        <translation>En el carácter %1: %2</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>{} has no environment {}{}; it has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no environment {}{}; it has {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no {} in {} or the directories above it, so there are no environments; name a contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the finding would still be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then {} [{}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} would not reach {} any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would undo an earlier fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no compose file found in {} or the directories above it; name one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}:{}:{}: a zero byte stands here, so this is a binary file and not YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a project name; lower-case letters, digits, &apos;-&apos; and &apos;_&apos; are allowed, a letter or digit first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is there too; Compose takes only {} unless files are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not written: the texts are only read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the files have errors that must be mended before anything can be changed safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, did you mean &quot;{}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} services</source>
        <comment>{} service</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{} cannot be read: there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no file {}; Compose wants it before it starts anything, and its values are missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the top level of a compose file must be a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file is empty; a compose file has at least &apos;services:&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; names no place; write name=place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose loses &apos;{}&apos; here; in the form of a list it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose cannot read &apos;{}&apos; here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a host port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this mount has no &apos;target&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this bind mount has no &apos;source&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; has too many colons for a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote or a backslash of this command is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; names no address; write host=address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is text in YAML 1.2; Compose reads it as {} with a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be {}, not &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a duration for &apos;{}&apos;; write 30s or 1m30s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a size for &apos;{}&apos;; write 512m or 2g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} says not where it comes from; write {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has several sources; keep one of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this names no variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the volume {} is external, so Compose refuses &apos;{}&apos; here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;count&apos; and &apos;device_ids&apos; exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path to watch cannot be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has neither an image nor a build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;dockerfile&apos; and &apos;dockerfile_inline&apos; exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the build&apos;s &apos;platforms&apos; do not name {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has both &apos;network_mode&apos; and &apos;networks&apos;; Compose refuses that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a health check&apos;s list begins with CMD, CMD-SHELL or NONE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number of retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; and &apos;deploy.resources.{}.{}&apos; must be equal; Compose refuses the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;scale&apos; and &apos;deploy.replicas&apos; must be equal; Compose refuses the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number of containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several containers cannot share one &apos;container_name&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a watch that does &apos;{}&apos; needs a &apos;target&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the aliases of this file describe more values than can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose reads this tag otherwise; put a blank behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this alias stands inside of the value it names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable {} is not set and has no default, so it is read as empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key must be text; quote it if it is meant as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; stands twice in this mapping; Compose refuses the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;&lt;&lt;&apos; merges a mapping or a list of mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in an environment file cannot be quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quote in the value of {} is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text stands behind the closing quote of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;extends&apos; must name a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} extends itself in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} extends {}, which is no service of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} extends itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tierwright does not fetch files, so what this service takes from there is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is no service of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path or a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tierwright does not fetch files, so the included services are missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this entry of &apos;include&apos; has no &apos;path&apos;, so it includes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the files include each other in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; stands here and in the included file, and the two differ; Compose refuses that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a &apos;{}&apos; is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no variable; write &apos;$$&apos; for a dollar sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; uses an operator that Compose does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable {} is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable {} is required: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project has no &apos;services&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;version&apos; is obsolete; Compose ignores it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project has no name; write &apos;name:&apos; with small letters and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose passes over this: it is no form of &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this has another form than &apos;{}&apos; in the file before; Compose cannot merge them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mount cannot be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stands before a colon of this mount; a variable without a value may be the cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this mount has too many colons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stands behind the last colon of this mount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; names an address and a container port but no host port; write &apos;{}:…:{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; has too many colons; an IPv6 address stands in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an IP address of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a protocol; tcp, udp and sctp are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no container port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a container port (1–65535)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a host port (0–65535)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ranges {} and {} have different lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose ignores the number {} here, so there is no limit; write it as text with a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this port has no &apos;target&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a container port (1–65535), so Docker refuses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a protocol, so Docker refuses it; tcp, udp and sctp are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no address, so Compose refuses the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is mounted at {} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text like 30s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mapping or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be {}, not {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no value for &apos;{}&apos;; these are: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too small for &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too large for &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} stands twice in &apos;{}&apos;; Compose refuses the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; must have &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is known from Compose {}.{} on, and this project is meant for {}.{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a name in &apos;{}&apos;; a name cannot be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a name in &apos;{}&apos;; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a key of a compose file, so Compose refuses the file{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a key of a service, so Compose refuses the file{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a key of &apos;{}&apos;, so Compose refuses the file{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no key &quot;{}&quot;{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key of {} must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &quot;{}&quot; is already there, the first one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished">vacío</translation>
    </message>
    <message>
        <source>{} must be {}, but it is {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ports.only leaves {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract has no ports.published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ports.published grants {} nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ports.published grants {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract is empty: write at least &quot;version: 1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract does not say its version: write &quot;version: 1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {} is unknown, this program reads version 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is already listed in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be a duration such as 30s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is no port: ports go from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry of {} must be a port or a range such as 8000-8010, but it is &quot;{}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a contract is one YAML document, what follows is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no flow: write &quot;a -&gt; b&quot; or &quot;a &lt;-&gt; b&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ports of a flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flow is required and forbidden; that it is forbidden counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a flow needs &quot;from&quot; and &quot;to&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy of a flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be a version such as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoints of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from of the names of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owners of the name {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published ports of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a required resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory of {} must be a size such as 512m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cpus of {} must be a number of cores such as 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>services of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} lists no services, but another profile is the default already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata.file must hold {}, which stands for the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tier {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label {} in {} must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an order of middlewares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an order of middlewares needs at least two of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a waiver needs &quot;rule&quot;: the id or name of what it excuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a waiver needs &quot;reason&quot;, without one it does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be a day written YYYY-MM-DD, so the emergency does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be a day written YYYY-MM-DD, so the waiver does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layout is no JSON object; delete the file to start with a fresh layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layout was written by a newer version of Tierwright; update Tierwright, or delete the file to start with a fresh layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes over too much through anchors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names an unknown anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not written as an entry of &apos;services&apos; of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands behind an alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be copied, because {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text to paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no YAML that can be pasted: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text holds several YAML documents; paste one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text is no &apos;services:&apos; fragment of a compose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no service below &apos;services:&apos; in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a service without its name; put &apos;name:&apos; above it and indent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network {} is declared, since it was not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is written in several files, so no single text is the service; copy its texts by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text cannot be pasted: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no container_name, since {} has that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not publish ports of the host that are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no fixed address on {}, since it is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; contradicts &apos;{}&apos;, which takes away what it needs; do one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; contradicts &apos;{}&apos;, which says {} where it says {}; do one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; contradicts &apos;{}&apos;, which sets what it takes away; do one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a condition; service_started, service_healthy and service_completed_successfully are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot wait for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no service &apos;{}&apos; in this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} waits for {} already, so neither would ever start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not wait for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a service name; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a network name; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flow &apos;{}&apos; comes from an anchor; edit it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; in line {} of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} forbids it, for more than these two; edit it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} requires it, for more than these two; edit it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} says so, for more than these two; edit it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} allows the opposite direction, and Docker cannot keep one direction apart from the other; take that flow out first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no flow of the contract is about {} and {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is the only flow that allows something: without it the contract would allow everything; write &apos;flows: []&apos; by hand if it must allow nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a contract has no override file; it is changed where it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this project has no contract; write a network-contract.yaml beside it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} needs no flow to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Internet and the host are both outside of the project, so its contract says nothing of the way between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tier {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is allowed already, by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is required already, by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is forbidden already, by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the first flow that allows something: from now on, whatever no flow allows is a violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a duration; write 30s or 1m30s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not a number of retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a health check&apos;s test is a command; to have none, clear the health check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no test of its own, so the image&apos;s is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no health check here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label&apos;s key is text without blanks and &apos;=&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no label {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has a label {} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a variable&apos;s name is text without blanks and &apos;=&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no variable {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a number of cores; write 0.5 or 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a size; write 512m or 2g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is below 6 MiB, the least that Docker accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no processor limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no memory reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no processor reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a subnet; write 10.1.0.0/16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds a blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is external: whoever creates it decides on its options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose refuses &apos;{}&apos; beside &apos;external&apos; in {}; remove it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no network &apos;{}&apos; in this project; add it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no network &apos;{}&apos; in this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network &apos;{}&apos; is not declared in this project; add it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has a &apos;network_mode&apos; and so cannot join networks; remove that first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on {} already, because Compose attaches a service without networks to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on {} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} could not be read; mend it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is the only network of {}; without it Compose would attach the default network. Move the service instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has a fixed address on {}, which belongs to that network&apos;s subnet; remove the address first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not on {}, so it has no names there; attach it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an alias is a name without blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has the alias {} on {} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no alias {} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change would not have the wanted effect, because another file or an anchor says the same once more; edit it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change would hide or alter more than was asked for, namely {}, because a part of it comes from an anchor or a merge key; edit it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}. In a compose file a dollar sign is written &apos;$$&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value does not come by &apos;extends&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} may be used by other projects too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is built from further anchors; copy it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a value of a service, so no service could say it for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value comes through an anchor or a merge key, so it cannot be taken away in the service alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no override file; name a second file with -f, such as compose.override.yaml with &apos;{}&apos; in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an override file cannot say this; it is changed where it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;!reset&apos; takes away, and says nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing that &apos;!reset&apos; could take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item of a list has another place in an override file; write the list there by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the default of {} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes too, because the text is shared: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is made of the variable {}, which a new value would replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not count here any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not publish {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single port cannot be changed from elsewhere than where it is written ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port {} of {} comes from an anchor or a merge key; edit it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is one of {} ports of a range; edit the range by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes {} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this entry has the long form, which holds one port without variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;default&apos; is Compose&apos;s word for the network of services that name none; move the services instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a network &apos;{}&apos; already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is external and Docker knows it by this name; give it a &apos;name&apos; first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s name of the network changes from {} to {}_{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable {} of {} mentions {}, perhaps as a host; it is left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a service &apos;{}&apos; already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no container_name, since two containers cannot share one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes no fixed host ports, since {} has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no fixed address on {}, since {} has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image is a name without blanks, such as nginx:1.27</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not about a service &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is named by {}; change those first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is named by {}; remove those too, or change them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds variables, and only their present values could be written here; edit it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {} from {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach {} from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add alias {} to {} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove alias {} from {} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename alias {} of {} on {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename network {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {} internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {} not internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the driver of network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the subnet of network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the name of network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the &apos;attachable&apos; of network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the &apos;external&apos; of network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the driver of network {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the subnet of network {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the name of network {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the &apos;attachable&apos; of network {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the &apos;external&apos; of network {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set label {} of network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove label {} from network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add service {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove service {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename service {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate {} as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste service {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the memory limit of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the processor limit of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the memory reservation of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the processor reservation of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit the memory of {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit the processor of {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve {} of memory for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve {} of processor for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set label {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove label {} from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename label {} of {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set variable {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove variable {} from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop publishing {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish {} of {} as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish {} of {} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expose {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop exposing {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the health check of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the health check of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {} wait for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {} no longer wait for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add profile {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove profile {} from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {} out of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require {} in the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow {} in the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbid {} in the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {} for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on {}; detach it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is external: whoever creates it decides whether it is internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole file is not a value that could be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no &apos;{}&apos; that could be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no key that could be &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a container port; write 9000 or 9000/udp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} exposes {} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not expose {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a profile is a name without blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has the profile {} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no profile {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required by &quot;{}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forbidden by &quot;{}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed by &quot;{}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router {} of {} leads to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router {} leads to {}, by a Traefik that is not in this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes no port beyond the host, and the router {} has no entry point that {} publishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes no port beyond the host, and no router of Traefik leads to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed, because both belong to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, on port {} only; Docker opens every port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; Docker does not keep containers and their host apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract says nothing of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed by ports.published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed, because ports.published does not name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed by egress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed, because egress does not name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no flow allows it, so it is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; allows the opposite direction alone; Docker knows no direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a port that Docker chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port {} of {} is published as {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} runs on the host&apos;s network: open is what it opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host reaches {} by its address, on every port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on no network on which the host has an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches what listens on the host, by a gateway&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on internal networks only, or on none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} gets out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} gets out through {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} answer to it on {}: a request goes to either of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} others</source>
        <comment>{} other</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>for {}, it is {} on {}, so {} is not found by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not find {} on {} by this name, because its own hosts file comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not find {} on {} by this name, because the link comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through the alias in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through the merge key in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by &apos;extends&apos; in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by &apos;include&apos; in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the file that &apos;env_file&apos; names in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the file that &apos;label_file&apos; names in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (set where Compose is started or in .env)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (not set, so its default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (not set, so empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variable {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no address, so it counts for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on every interface, IPv4 and IPv6, before the host&apos;s firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on every {} interface, before the host&apos;s firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever reaches {}, before the host&apos;s firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loopback; before Docker Engine 28 also from the same network segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loopback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not published: only on internal networks ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no effect with network_mode: host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no effect without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the Engine: the network is that of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expose opens nothing, and the service is on no network of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expose opens nothing: services on {} reach every port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs on the host&apos;s network: open is what the program opens, and no file tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s own bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no service {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profiles switch {} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no network (network_mode: none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on a network or in a container that this project does not define, so nothing is known about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they share {}, where containers are kept apart (enable_icc is off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host has no address on the networks of {} ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they share no network ({} is on {}; {} is on {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but {} is in {}&apos;s own hosts file, which comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but {} is answered by {} in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but {} is looked for on {} first, where it is {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches {} on {}, on every port, as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches {} on {}, on every port, by address only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches {} as localhost: they share one network stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches {} on Docker&apos;s own bridge, as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches {} on Docker&apos;s own bridge, by address only: it resolves no service names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches {}, which runs on the host&apos;s network, as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches {} by address only: one of them runs on the host&apos;s network, which resolves no service names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not reach {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the host, {} reaches port {} of {} as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any address of the host, port {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}:{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract requires limits of memory and processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract requires a memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract requires a processor limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile {} leaves {} of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile {} proposes {} of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile {} leaves {} CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile {} proposes {} CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may use all memory and processors of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may use all memory of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may use all processors of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no profile is about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within the profile {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, a port that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, port {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} over {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, priority {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, priority {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service is not enabled for Traefik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik discards all labels of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is defined more than once, and differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no service, and there are several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has several types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>each of the {} services {}</source>
        <comment>each of the {} service {}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{} for all services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the baseline anew with tierwright-cli check --update-baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no baseline {}, so old findings count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the baseline {} is not understood, so old findings count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version 1 and a list of findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known since the baseline {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} at {} is no longer found, so its place in the baseline is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a finding that it excuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove &apos;version&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the key, or move it to where it belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is there already; keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} are built differently under the same name {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of its own for each image that is built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whichever is built last is what both run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the image of one of them another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} refers to the network {}, which is not declared{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} refers to the service {}, which is not declared{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} refers to the volume {}, which is not declared{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} refers to the secret {}, which is not declared{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} refers to the config {}, which is not declared{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} refers to the secret without name, which is not declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} refers to the config without name, which is not declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a declared network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a declared service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a declared volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a declared secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a declared config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declare the network {} as internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declare the network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} depends on {}, which its profile switches off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required: false, or a profile that both have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no service uses the network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a service on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; Compose does not create it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attach the services of the tier, or remove the tier from the contract too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} waits for itself: {}; Compose refuses the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an order in which the services can start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove one of these dependencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} depends on {}, but cannot reach it: they share no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network that {} and {} share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on {}; {} is on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the dependency, or allow the flow in the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} waits until {} is healthy, whose health check is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} waits until {} is healthy, which has no health check in the compose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a health check of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; one of the image, if there is any, cannot be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a health check to {} that asks the service itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait until {} has started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let Compose name the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} both want the container name {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that no other container has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker does not accept &apos;{}&apos; as the name of a container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two characters or more: letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, the first a letter or digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} containers of {} cannot share the host port {}</source>
        <comment>{} container of {} cannot share the host port {}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the host port {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} host ports, or a reverse proxy in front</source>
        <comment>{} host port, or a reverse proxy in front</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>publish a range of ports, or only those of a reverse proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} containers of {} cannot share the address {}</source>
        <comment>{} container of {} cannot share the address {}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the address {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses that Docker chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let Docker choose the addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project is called {}, not {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set it in .env, or give it a default: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the variable in .env or in the shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double the dollar sign, so that it is none of a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the variable, or write $$ for a dollar sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose takes a part of the password hash in {} of {} for variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose replaces {} in a command of {} by nothing; it is a variable of the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$$ for each dollar sign that is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} begins a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double the dollar signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; of {} stays as the files before say; an empty value takes nothing away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take &apos;{}&apos; away with !reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the line, if nothing is meant to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes {} beside {} of {}, not instead of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one host port for each container port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace the ports of {} with !override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} depends on {}, which only a profile starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} depends on {}, which the profile {} does not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required: false, or {} in every profile that has {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused without the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused with {} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let {} start without {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the long form with &apos;required: false&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image {} of {} has no tag, so it is the latest one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image {} of {} is whichever is the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a version, such as name:1.27, or a digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the version that was tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose takes the volume {} of {} for a drive of Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a volume whose name has two letters or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unnamed volume at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the volume a longer name, or use the long form with &apos;source&apos; and &apos;target&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose passes over the option {} of a mount of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ro, rw, z, Z, nocopy or a propagation such as rslave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the option {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quoted mode {} of {} is read as a decimal number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot;, which is {} in octal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no service fits {}, which the contract names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no service {}, which the contract names {}{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} times</source>
        <comment>{} time</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>there is no service {}, which the contract names{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a service of the compose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the name in the contract, or add the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no network {}, which the contract names as a tier{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network of the compose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no file {}, which the contract names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of Traefik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the path; it starts from the contract&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tier of the contract lists {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a home tier, or a place in ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list {} in a tier of the contract, or in ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker enforces neither the direction nor the ports of a flow: services that share a network reach each other both ways on every port</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} flows with one direction, {} with ports</source>
        <comment>{} flow with one direction, {} with ports</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>checked as pairs of services only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker does not keep containers and their host apart: the host reaches every container, and containers reach what listens on the host, from internal networks too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enforceable with networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be isolated from its host: internal networks keep the Internet away, but not what listens on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isolated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked as internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose knows one healthcheck for each service: it can ask {}, and nobody asks {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} endpoints</source>
        <comment>{} endpoint</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>only {} is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the contract says of {} is not checked: no environment was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a check of each environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they have in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check again with --env {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the contract says of {} is not checked: the service is off without the profile {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a check with the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check again with --profile {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the waiver of {} expired on {}, so it no longer counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solve what it excused and remove it, or have it approved again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches {}, which the contract forbids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network on which {} and {} meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they share a network stack, or the host&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give {} and {} networks of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must have the driver {}, but it has {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the driver of {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be called {} in Docker, but it is called {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the name of the network that is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call {} {} in Docker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must have the label {}={}, but it has no such label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must have the label {}={}, but its value is {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label {} with {}={}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on {}, which admits residents only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only residents on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is there too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take {} off {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move {} to a tier of its own, or list it in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is found as &quot;{}&quot; on {}, a name that the contract reserves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody called {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {} called {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the alias {} of {} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call {} something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the emergency override lacks {}, so it has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason, approved_by, until and ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete it, or take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the emergency override expired on {}, so it has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the emergency override of {} is in force until {} ({}): findings are told and do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it out, or have it approved again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it out once the emergency is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no {}, but the contract wants {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {} of {} is {}, but the contract wants {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {}: {} in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the metadata of {} lack {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no metadata: there is no file {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the healthcheck of {} does not ask {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test of something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the test of {} ask {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the healthcheck of {} has the {} {}, above the {} of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the {} of {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the healthcheck of {} tries {}, and the contract wants {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retries {} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the healthcheck of {} try {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way from the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes {} to everyone, but the contract forbids ways from the Internet to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on the host&apos;s network, so what it opens is open to everyone, but the contract forbids ways from the Internet to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host&apos;s network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it networks of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router {} of {} leads from the Internet to {}, which the contract forbids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router {} leads from the Internet to {}, which the contract forbids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the router away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router {}, of which {} publishes no entry point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router {}, which does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be reached from the host, but it publishes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be reached from the Internet, but it publishes nothing there and no router leads from there to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a published port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a published port, or a router of Traefik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish a port on 127.0.0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish a port, or add a router of Traefik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name an entry point that the contract allows: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listen on {} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} names no entry point, so it listens on whichever Traefik has, which is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} listens on {}, which the contract does not allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no entry point is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} answers without TLS, unless its entry point has it, which is not known here, and the contract requires it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} answers without TLS, and the contract requires it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tls on the router or its entry point, or a redirect to https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tls, so on {} clients that use https get 404</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch tls on for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} answers with TLS only, and the contract forbids that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tls: it ends before Traefik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tls on the router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tls on its entry points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take tls off the router, or off its entry points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} uses the middleware {}, which the contract does not allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no middleware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use a middleware that the contract allows, or allow this one there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} runs {} before {}, against the order of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} before {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the middlewares into the order of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route to {} over {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attach {} to {}, and route over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik reaches {} over any of {}, and not over {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik reaches {} over {}, and not over {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide which of the two counts, and change the other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} may publish {}, but ports.only leaves {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} may publish {}, but its tier {} must be internal: Docker publishes nothing from internal networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} may publish {}, but its tiers {} must be internal: Docker publishes nothing from internal networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tier that is not internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must reach the Internet, but its tier {} must be internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must reach the Internet, but its tiers {} must be internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} may publish ports and must not reach the Internet, but Docker gives both to a network that is not internal, and neither to one that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both or neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ports, but no way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is called isolated, and must not be internal: nothing but internal keeps a network from the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot;, a name that is reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the contract counts {} services, but lists {}</source>
        <comment>the contract counts {} service, but lists {}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contract counts {} networks, but lists {}</source>
        <comment>the contract counts {} network, but lists {}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contract counts {} published ports, but lists {}</source>
        <comment>the contract counts {} published port, but lists {}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>decide which of the two counts, and take the other one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flow between {} and {} is required and forbidden; that it is forbidden counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flow between {} and {} is allowed and forbidden; that it is forbidden counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one policy for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flow between {} and {} is required by &quot;{}&quot; and forbidden here; that it is forbidden counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must not reach {}, but both belong to {}: Docker cannot keep residents of one network apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two tiers for the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} with {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} pairs must reach each other by this flow, but no tier lists both, and {} admit residents only: {}</source>
        <comment>{} pair must reach each other by this flow, but no tier lists both, and {} admit residents only: {}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a tier to which both belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} switches its healthcheck off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no healthcheck in the compose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a healthcheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; one of the image, if there is any, cannot be seen here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a healthcheck that asks the service itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the healthcheck of {} waits {} for an answer, and asks every {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a timeout below the interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorten the timeout, or ask less often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no time to start, but the contract says that a start takes {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has {} to start, but the contract says that a start takes {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start_period {} or longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no start_period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give {} {} to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;start_interval&apos; of {} needs Docker Engine 25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker Engine 25.0 or newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meant for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove &apos;start_interval&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the health check of {} runs a command called NONE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disable: true, or the list [NONE]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text NONE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch the health check off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shell gets only the first word of the health check of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one text behind CMD-SHELL, or CMD</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} texts</source>
        <comment>{} text</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>join the words to one text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the health check of {} has no command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command behind CMD or CMD-SHELL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add the command, or disable the health check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a random port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bind {} of {} to 127.0.0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the port {} from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no memory limit, which the contract requires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no CPU limit, which the contract requires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no CPU limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit memory of {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit CPU of {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CPU limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>attach {} services to further networks</source>
        <comment>attach {} service to further networks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>make all {} required flows work: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot reach {}, which the contract requires: they share no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give both services networks instead of network_mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches {} without a flow in the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches {} services without a flow in the contract: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} services reach {} without a flow in the contract: {}</source>
        <comment>{} service reaches {} without a flow in the contract: {}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{} meets nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches only {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {} may reach {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaches {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list {} in a tier of the contract, or give it flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on {}, where no flow needs it: it belongs to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} on {} and where its flows need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move {} from {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, detach it from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} belongs to {}, but it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give {} networks instead of network_mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} names no network, so Compose puts it on the default network of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networks named explicitly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the networks of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make {} internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make {} internal: {} loses the Internet and published ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make {} internal: {} lose the Internet and published ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make {} internal: {} loses the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make {} internal: {} lose the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be internal, but it is external: the compose file does not say what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must not be internal, but it is external: the compose file does not say what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the network with docker network inspect, then record it in a waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be internal, but it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must not be internal, but it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open {} to the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} joins the internal {} with {}: whoever breaks into it gets from one to the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>services of internal networks on internal networks only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; the only link between {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; its flows need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split the service, leave one of the networks, or record the reason in a waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is the only link between {} and {}: whoever breaks into it controls every container of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is the only link between {} and {}: whoever breaks into it controls the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is the only link between {} and {}: whoever breaks into it can forward packets from one side to the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link between networks without power over Docker or the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let a socket proxy on a network of its own hold the socket, and give it only the calls that are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the privilege away, or split the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put {} on a network that is not internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give {} a network {} of its own, which is not internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must reach the Internet, but it has no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must reach the Internet, but all its networks are internal: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network that is not internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network</source>
        <translation type="unfinished">sin red</translation>
    </message>
    <message>
        <source>take {} off {}, or allow it in egress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches the Internet, which the contract does not allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches the Internet through {}, which the contract does not allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} on internal networks only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on networks of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from Docker Engine 28 on, set the gateway mode &quot;isolated&quot;; before, let the host&apos;s services listen on other addresses or behind its firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide the host from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>services on the internal {} still reach what listens on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>services on the internal {} still reach what listens on the host, such as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network&apos;s gateway is an address of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} both answer to &quot;{}&quot; on {}: requests go to either of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the alias &quot;{}&quot; of {} on {} hides {}, which has this name on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that only one service has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also a name of {} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the alias {} from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address: no names are resolved there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that is known on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command names {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} names {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: it runs on the host&apos;s network, where service names are unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: it is on no network of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the service on a network of the project, or publish the other one&apos;s port on 127.0.0.1 and name that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: that is a name on {}, and {} is on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use a name of the network that both are on, or attach one of them to a network of the other if the contract allows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: {} runs on the host&apos;s network and has no name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: {} has no name on a network of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the host instead: host.docker.internal, with the extra_hosts entry host.docker.internal:host-gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {}, whose network stack it uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the service on a network of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is to connect to &quot;{}&quot;, a name that nobody has; did you mean &quot;{}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give {} the alias {} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is to connect to &quot;{}&quot;, a name that nobody has on its networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the name, add the service, or write the full name of the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot; by {} on {}, but it has no such alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot; by {}, but it has no such alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot; on {}, but it has no such alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot;, but it has no such alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add the alias {} to {} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} runs on the host&apos;s network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} uses the network of the container {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} uses the network of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, so &apos;{}&apos; is refused by the Docker Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, so &apos;{}&apos; has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no &apos;{}&apos; with this network_mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {} from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, so the Docker Engine refuses to publish {} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port published by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish {} at {} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish the port where the stack is, at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} runs on the host&apos;s network: nothing keeps it apart from what listens there, and it resolves no service names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networks of its own, with the ports published that are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the service on a network, publish the ports it needs, or record in a waiver why it must see the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on Docker&apos;s default bridge, where no names are resolved and containers of all projects meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put {} on the project&apos;s default network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an {} address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address of the network&apos;s subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which has no {} subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a subnet in ipam of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} asks for {}, which is outside of {}, the subnet of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which {} has already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which is the gateway&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which is an end of {}, which no container can have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which is reserved by aux_addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free address of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give {} the address {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give {} the subnet {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the network a subnet and the service an address in it, or let Docker choose: services find each other by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} containers of {} cannot all have the address {}</source>
        <comment>{} container of {} cannot have the address {}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no fixed address, or one container</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} containers</source>
        <comment>{} container</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>remove the address, or let one container do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a subnet that no other network has, and its gateway and addresses with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a subnet, so the Docker Engine refuses {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address and length, as 172.28.0.0/16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the subnet as 172.28.0.0/16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has a gateway without a subnet, so the Docker Engine refuses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has a range without a subnet, so the Docker Engine refuses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the subnet too, or neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a second {} subnet of {}; a bridge network can have only one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} entries</source>
        <comment>{} entry</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>put services that need the second subnet on a second network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} is a single address: none is left for a container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room for the gateway and the containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a larger subnet, such as a /24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} is an address within {}, which Docker Engine 25 and newer refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway {} of {} is outside of its subnet {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway &apos;{}&apos; of {} is not an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range {} of {} is not within its subnet {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range &apos;{}&apos; of {} is not a range of addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has IPv6 without a subnet for it, which Docker Engines before 27 refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IPv6 subnet, such as fd00:1::/64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write an IPv6 subnet in ipam.config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the subnet {} of {} overlaps {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subnets that do not overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is external, so {} has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is external, so {} have no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only &apos;name&apos; beside &apos;external&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external: true, and {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is Docker&apos;s own network &quot;{}&quot;, to which Compose cannot attach services with names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is to be called &quot;{}&quot;, which is the name of a network of Docker&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network of the project&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write network_mode: none in the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name, or write network_mode: {} in the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} are both called &quot;{}&quot;, so the second one is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that no other network has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} and of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give {} the name that Compose makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is called &quot;{}&quot; in every copy of the project: a second one joins the network of the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, as Compose makes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let Compose name {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let {} find {} without a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give {} the alias {} on {} instead of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link from {} to {} is a thing of the past: on a common network they find each other by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link from {} to {} as {} is a thing of the past: on a common network they find each other by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name {} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link from {} to {} leads nowhere: they share no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the link, or allow the flow in the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the network that should be the gateway a name that sorts first; gw_priority is known from Docker Engine 28 and Compose 2.34 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the networks as a map, with gw_priority: 1 at the one that should be the gateway, now {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write that {} is the gateway of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} goes out by {} only because that name sorts first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} goes out, and gets what comes in on its published ports, by {} only because that name sorts first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gw_priority at one of the networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, in the order of their real names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reach each other on {} on every port, and no flow of the contract needs that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>containers on the network reach each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the members of {} apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} networks take their addresses from Docker&apos;s default pools, which last for about {} on a host</source>
        <comment>{} network takes its address from Docker&apos;s default pools, which last for about {} on a host</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at most {} networks without a subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give networks subnets of their own (a /24 is enough), or the Engine smaller default-address-pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the real name of a network that Traefik is on too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let Traefik reach {} over {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes port {} of the host twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes port {} of the host, which {} has already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each port of the host published once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} and {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only nothing published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {} published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes only {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes {}, which the contract does not allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} is not published: all networks of the service are internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network that is not internal, or no published port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} is published on every interface of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address of the host, such as 127.0.0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no address, so Docker binds the port on every interface: {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IP address of the host, such as 127.0.0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} belongs to the internal {}, but publishes {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no published ports in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches {} through {} of the host, although they share no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reach {} through {} of the host, although they share no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ports on 127.0.0.1 only, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} takes {} of the host, a port below 1024 that only root may open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a port from 1024 on, or a grant in the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish a higher port behind a proxy, or grant the port in the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} is on loopback, but with Docker Engine {}.{} machines on the same network segment can still reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker Engine 28 or newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker Engine {}.{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update the Engine, or do not publish the port where the neighbours of the host are not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} has no effect: the service runs on the host&apos;s network, and listens there on whatever port it opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} has no effect: the service has no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ports, or networks of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the number of a container port, such as 9000 or 9000/udp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expose {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; in expose of {} publishes nothing: that is what &apos;ports&apos; is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; in expose of {} is not a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a container port, such as 9000 or 9000/udp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be said once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attach {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detach {} from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {}, which their flows need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a number and a unit, such as 512m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {} below &apos;deploy&apos; too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the same value below &apos;deploy.resources&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the memory limit of {} is below what Docker accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6m or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it a limit that the service can live with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reserves more memory than its limit allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserve {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove &apos;memswap_limit&apos;, so that Docker allows as much swap as memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} limits swap without limiting memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a memory limit beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory and swap of {} together are less than its memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CPU limit of {} is below what Docker accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.01 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} limits processor time in two ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;cpus&apos; or &apos;cpu_quota&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove &apos;cpu_quota&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} may use {} of memory, but its profile {} leaves {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} may use {} of CPU, but its profile {} leaves {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may start any number of processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a limit of processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set a limit of 512 processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; of {} has no effect with Docker Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys that Compose acts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, which only a Swarm acts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds the Docker socket, and with it the whole host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a socket proxy that passes on what the service needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a socket proxy in between, or give the service no access to Docker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the devices and capabilities that it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove &apos;privileged&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name what it needs with &apos;cap_add&apos; and &apos;devices&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may gain privileges through programs such as sudo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forbid new privileges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reads {} of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} can change {} of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the files that the service needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mount only the files that the service needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mount only the files that it needs, and read-only (&apos;:ro&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} shares &apos;{}&apos; with the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a namespace of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker knows no capability {} for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a capability of Linux, such as NET_BIND_SERVICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has the capability {}, which reaches beyond its own container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capabilities that stay within the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps the capabilities that Docker gives to everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cap_drop: [ALL], and what is needed in &apos;cap_add&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 capabilities by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop all capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable {} of {} holds a secret in clear text, which the contract forbids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable {} of {} holds a secret in clear text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label {} of {} holds a secret in clear text, which the contract forbids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label {} of {} holds a secret in clear text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}_FILE with a secret of Compose, or a variable of the shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secret in a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the value to a file under secrets, mount it in {}, and change it wherever it was used: whoever has the repository knows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can write to the whole of its file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the file system read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {}, or write rslave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what {} mounts below {} appears on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rprivate, or rslave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} switches a protection off: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s own profile, or one for this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker counts attempts to restart {} only on failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write condition: on-failure, or remove &apos;max_attempts&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no restart policy for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, always, unless-stopped, on-failure or on-failure:5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one of these policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only &quot;ignore&quot; is known behind &quot;tierwright:&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no rule; findings are ignored rule by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives no reason; write &quot;ignore RULE (reason)&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the comment ignores nothing: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tierwright: ignore RULE (reason)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no rule; findings are ignored rule by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no rule {}{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what {} finds keeps Compose from starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of {} is found here to ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, so Traefik discards all labels of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename the label to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call it {} in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, which is not defined in this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, which does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, which has its provider in front, where the name belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, which is lost, as {} is not enabled for Traefik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, which is lost, as all labels of {} are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, which is lost, as two services define it differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, which is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middleware {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middleware {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label {} must begin with traefik in lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik knows no {} in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik {} knows no {} in {}, only Traefik {} does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label {} has an empty word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label {} has a bracket in a wrong place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label {} cannot stand alone, options must follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no options may follow {} in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Traefik service {} has no load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Traefik service {} has a URL and a port or scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loadbalancer.server.port, or another option of a load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a URL alone, or a port and scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label that Traefik knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the label after Traefik&apos;s reference, or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} takes {}, not &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list in {} has an item without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik reads {} as an empty list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik reads nothing from {}, as its index is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name {} in {} holds a dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name {} in {} holds a bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is neither &apos;true&apos; nor empty, so Traefik leaves it out together with its options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is neither &apos;true&apos; nor empty, so Traefik leaves it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule of {} is not readable, so Traefik drops the router: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule that Traefik reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the rule as Traefik reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule of {} is not for {}, which drops the router: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matchers and arguments of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as this version reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router {} never gets a request because of {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} in the rule of {} never matches: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule that some request matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write what clients really ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} in the rule of {} matches on every host, since &amp;&amp; binds tighter than ||</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parentheses around what belongs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put parentheses around the alternatives: Host(…) &amp;&amp; (… || …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write parentheses that show what it means today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>define the middleware, or name one that is defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} uses the middleware {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, so requests to it end in 404</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a middleware that Traefik has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make Traefik take the middleware, or name another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} names no service, and {} has {}, so Traefik drops the router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an option service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no service named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link it to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the service that the router is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} names the Traefik service {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a service that Traefik has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>define the service in a label, or name one that is defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} define the router {} differently, so Traefik drops both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} define the middleware {} differently, so Traefik drops both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} in {} and {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a router name that one service uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a middleware name that one service uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the services different names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} define the Traefik service {} differently, so Traefik drops both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} both define the Traefik service {}, so requests to it go now to the one and now to the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name for each service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send requests to port {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port {} of {} is the host&apos;s, the container has {} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has the ports {}, and Traefik takes {}, the lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik takes the lowest port that the image of {} exposes, as no label says one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no port named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no port known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say the port in loadbalancer.server.port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no port that Traefik could send requests to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no network that Traefik could send requests to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network_mode: host, where containers have no ports of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the service on a network with Traefik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on {} networks and has no traefik.docker.network, so Traefik takes a random one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traefik.docker.network with the real name of a network that Traefik is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {}, without the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traefik.docker.network of {} must be the real name {}, not the key {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on no network with the real name {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is to be served over {}, on which {} is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the real name of a network that both are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is to be served by Traefik, but shares no network with {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow the flow in the contract, or disable Traefik for the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} listens on {}, an entry point that Traefik does not have, so the router is dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} listens on {}, an entry point that Traefik does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name an entry point that Traefik has, or add this one to its static configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no tls, so on {} clients that use https get 404</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tls on the router, or on the entry point {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has tls and listens only on {}, where clients use plain http and get 404</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry point for https, or no tls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tls on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the entry point for https, or take tls off the router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a certificate resolver in Traefik&apos;s static configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} wants certificates of {}, a resolver that Traefik does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a resolver that Traefik has, or add this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry point {} wants certificates of {}, a resolver that Traefik does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a label of Traefik 1, which Traefik {} passes over in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traefik.http.routers… and traefik.http.services…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the labels of Traefik 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say the same with a router and a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path prefix that ends as it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a redirection of the entry point, or redirectscheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a servers transport in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} is out of date in Traefik {} and will go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} is out of date in Traefik {} and has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use {} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router {} has no service api@internal, so Traefik sends its requests to a port of its own container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service=api@internal for the dashboard and the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service {}, which is Traefik itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send {} to api@internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port {} of {} opens Traefik&apos;s API and dashboard to everyone, since api.insecure is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a router to api@internal with a password, or a port on 127.0.0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} runs {} before {}, which their names call authentication and CORS, so the question that browsers ask before a request to another site is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} runs {} before {}, so the question that browsers ask before a request to another site is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put {} before {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middleware {} has no type, so every router that uses it is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middleware {} is {} at once, so every router that uses it is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the middleware a type and its options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a middleware of each type, and a chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Traefik labels of {} are below deploy, where {} does not see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move them to labels of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the routers {} and {} have the same rule {}: both with priority {}, so either may answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the routers {} and {} have the same rule {}: {} has priority {} over {}, so {} gets no request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule that one service claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change one of the rules, or give the routers different priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change one of the rules, or remove the router that never answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the routers {} and {} both match {} {} with priority {}, so either may answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different priorities, or rules that have no request in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a priority for the one that is to answer, or make its rule narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the healthcheck of {} asks {}, which Traefik routes to it only once it is healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a healthcheck that asks the container itself, at localhost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a request to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask localhost and the container&apos;s own port in the healthcheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no traefik.enable, and Traefik serves only what has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exposedByDefault is false, and the label is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enable {} for Traefik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is enabled for Traefik without a router, so it answers to the made-up host {} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a router with a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a label traefik.http.routers.NAME.rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} is open beside Traefik, so clients can go around the router {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one way in: through Traefik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no effect in labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same in a file of Traefik&apos;s file provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it into a dynamic configuration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} has no effect in labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router {} leads to {}, and the contract has no flow from the Internet to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the router away, or add the flow internet -&gt; {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract lets the Internet reach {}, and neither a router nor a published port leads to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a router, or take the flow out of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty in {} and at {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} more places</source>
        <comment>{} more place</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a value, or a default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the waiver names the rule {}, which does not exist{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id or name of a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the rule in the waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the waiver of {} excuses nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label {} of {} becomes {}, because {} is no text for YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable {} of {} becomes {}, because {} is no text for YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the annotation {} of {} becomes {}, because {} is no text for YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the build argument {} of {} becomes {}, because {} is no text for YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port {} of {} is not quoted, and older YAML readers take it for a number in base 60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read {}: it is a directory, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read {}: it is larger than {} MiB, which no compose file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write {}: {}; the file is unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write beside {}: {}; the file is unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read {}: No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two edits touch the same text at byte {}; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the braces of {} do not pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path {} does not begin with /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} lacks a name or an expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a header; write Name: value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; in {} is not a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no URL of HTTP; write https://a.example/path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {}: {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the closing back-quote is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in double quotes a backslash begins an escape of Go, and this is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the closing double quote is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single quotes do not make a text here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this letter stands outside of quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik knows no matcher {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a matcher of rule syntax version 2, and this is version 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a matcher of rule syntax version 3, and this is version 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a matcher of {} routers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {}(`…`)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an even number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 or 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has {} arguments, and rule syntax version 2 takes {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has {} arguments, and rule syntax version 3 takes {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an argument must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host must be written in ASCII (punycode, xn--…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server name must be written in ASCII (punycode, xn--…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no IP address and no range of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no server name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this protocol is Traefik&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query has no value for `{}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} refuses {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a matcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule ends at the line break before this, since nothing is open there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the operator at the end of the line before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an operator is missing before {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write &amp;&amp; or || between two matchers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a matcher with a colon is the syntax of Traefik 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the arguments in parentheses and back-quotes: Host(`a.b`)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matchers are joined by &amp;&amp; and ||</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma does not join matchers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write &amp;&amp; or ||</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parenthesis is closed that was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parenthesis is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an operator is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write arguments in back-quotes: `a.b`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule is nested too deeply to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it with fewer parentheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a matcher is missing at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one, or remove what waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no matcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a matcher with its arguments in back-quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the argument {} is not in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an argument cannot be computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma is missing before this argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host has no scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host has no path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host holds no blank and no comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is taken off before hosts are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host takes no template and no expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a wildcard stands for the first label of a host only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host knows no wildcards before Traefik 3.7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is the syntax of Traefik 2, and no host holds braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik 2 takes text outside of {} literally, and no host holds such letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik 3 takes {} in a path literally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik 3 takes key and value as two arguments, and no key holds an equals sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no request has two hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no request has two methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no request has two paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik has no entry point {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no service of this project runs Traefik, so its entry points are unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port {}, published as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik&apos;s static configuration is not at hand, so its entry points are unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not publish port {} of the host, so nothing answers there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes port {}, where no entry point listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes port {} as {}, where no entry point listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dynamic configuration files may define more than is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no router takes the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noop@internal answers every request with 418</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}@internal is named, and the API is not switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik itself answers ({}@internal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the service {} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik uses the host&apos;s network, where the name {} means nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} share no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host</source>
        <translation type="unfinished">el host</translation>
    </message>
    <message>
        <source>it is on no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it uses the network of a container that is not in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik takes any one of {} networks, and {} is not on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to which port of {}: neither labels nor ports nor expose say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the image of {} exposes a port below {}, which Traefik would take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether {} is healthy; until then Traefik does not know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the request goes is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik sends the request to itself, at its entry point {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik cannot connect: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some requests end in 504: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request gets to its service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds the request until it is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers itself while the service fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compresses answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guesses the type of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses some escapes in paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces answers that are errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translates gRPC-Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses requests beyond a number at once (429)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes the client&apos;s certificate on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses requests beyond a rate (429)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tries again when no server answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chain of middlewares leads back to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the middleware {} does is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks {} first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether {} lets the request pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what {} ({}) does to the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves the path as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} becomes {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes the path in a way that is not followed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path behind {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirects to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client is sent to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has nothing to redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no scheme, so nothing is redirected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not match, so nothing is redirected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirects in a way that is not followed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where {} sends the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants a name and a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} wants a name and a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether {} takes the name and the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lets only some addresses pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether {} lets this client pass, since it looks at X-Forwarded-For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether {} lets this client pass; say --client-ip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lets this client pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not let this client pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not let this client pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers the question of a browser (CORS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} answers by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not enabled for Traefik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a missing port costs {} all of its Traefik labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} costs {} all of its Traefik labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik discards the labels of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no service, and its container has several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its middleware {} does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its middleware {} has no type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its middleware {} has several types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its service {} does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it listens on no entry point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it listens on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes requests with TLS only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no tls, so it takes requests without TLS only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule of {} is a template that is not understood here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rule may match, and then it wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rule may match, with the same priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has the same priority, so either may win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may match, with a lower priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a lower priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only one that takes the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the highest of {} that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one may win instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its entry points exists: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rule may match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request does not say enough to choose a router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another router may win instead; see below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose refuses a tab here; use spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comment needs a blank before its &apos;#&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {} problems; those from here on are not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines of the file end in a lone carriage return (CR), which is not edited; save the file with LF line ends first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has a YAML error ({}); mend it before anything is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds several YAML documents; edit it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; stands twice in one mapping, so it is not clear which one counts; remove one of them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; no change could be verified, so none is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two YAML readers do not agree on this file; no change could be verified, so none is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends in a block text without a line break, so a line added below would change that text; end the file with a line break first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the changed text would not be valid YAML; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the changed text would not say what was intended; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second YAML reader sees something else in the changed text; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; comes from the anchor {}, which others may share; edit the anchor by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is shared through the anchor &amp;{} (used in line {}); a change here would change those too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not written in this file itself; it comes from an anchor, a merge key or another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not where an earlier change should have left it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds the anchor &amp;{}, which is needed in line {}; move the anchor to where it is needed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a single value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a block text; edit it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole document cannot be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file would be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; would be left empty; remove it as a whole instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no plain key that could be renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be emptied; edit it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no plain key and cannot be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is no valid YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not one entry that can stand for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; has an item that cannot become a key; edit it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; stands twice in &apos;{}&apos;; remove one of them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a single value without anchor and tag; edit it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yaml-cpp, the second reader, sees more than one document in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yaml-cpp, the second reader, refuses the text at line {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tab cannot indent; use spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mapping or list cannot begin here on the line of its key; put it on a line of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an anchor or tag of a list or mapping stands on the line before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nesting deeper than {} levels is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose refuses the tab before this; use spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key must stand on one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list item stands where a key was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing may follow here on the same line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this line is indented by {} spaces; the entry before it by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a &apos;:&apos; behind a key needs a blank or a line break after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;:&apos; behind this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a block text&apos;s first line is &apos;|&apos; or &apos;&gt;&apos; with an indentation digit and &apos;+&apos; or &apos;-&apos; at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose refuses a tab at the start of this text; use spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty line before this text is indented deeper than the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside brackets, YAML 1.2 wants lines deeper than the line that holds the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this &apos;{}&apos; is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no value before this &apos;,&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;{}&apos; here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a &apos;,&apos; is missing before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cannot begin a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the &apos;&lt;&apos; of this tag is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an anchor needs a name behind its &apos;&amp;&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value can have only one anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value can have only one tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an anchor or tag ends with a blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag handle {} is not declared by a %TAG line of this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an alias cannot have an anchor or a tag of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no anchor &apos;{}&apos; before this alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the control character {} is not allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot begin a value; quote the value if it is meant as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {} opened here is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document marker stands inside of this quoted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML 1.2 wants the lines of a quoted text deeper than the line that holds the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this escape sequence is unknown; write &apos;\\&apos; for a backslash, or use single quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is larger than 4 GiB, which is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this byte is not UTF-8; save the file as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the YAML version is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a version directive reads &apos;%YAML 1.2&apos; and nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directives must be followed by &apos;---&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {} tag handles are not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this stands outside of the document&apos;s one top-level value; check its indentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing but a comment may follow &apos;...&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a directive is only allowed after the document before it ends with &apos;...&apos;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tw::gui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a compose project</source>
        <translation>Abrir un proyecto Compose</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Write the changes to disk</source>
        <translation>Escribir los cambios en el disco</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Write the shown file under another name</source>
        <translation>Guardar el archivo mostrado con otro nombre</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Re&amp;vertir</translation>
    </message>
    <message>
        <source>Go back to the saved state</source>
        <translation>Volver al estado guardado</translation>
    </message>
    <message>
        <source>Export &amp;patch…</source>
        <translation>Exportar &amp;parche…</translation>
    </message>
    <message>
        <source>Write the changes as a patch that git apply takes</source>
        <translation>Escribir los cambios como un parche para git apply</translation>
    </message>
    <message>
        <source>Export p&amp;icture…</source>
        <translation>Exportar &amp;imagen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Leave Tierwright</source>
        <translation>Salir de Tierwright</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Rehacer lo que se deshizo</translation>
    </message>
    <message>
        <source>Search or &amp;run…</source>
        <translation>Buscar o e&amp;jecutar…</translation>
    </message>
    <message>
        <source>Find any action or service by a few letters</source>
        <translation>Encontrar cualquier acción o servicio con unas pocas letras</translation>
    </message>
    <message>
        <source>&amp;Filter services</source>
        <translation>&amp;Filtrar servicios</translation>
    </message>
    <message>
        <source>Go to the filter of the outline</source>
        <translation>Ir al filtro del esquema</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ampl&amp;iar</translation>
    </message>
    <message>
        <source>Show less, larger</source>
        <translation>Mostrar menos, más grande</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Red&amp;ucir</translation>
    </message>
    <message>
        <source>Show more, smaller</source>
        <translation>Mostrar más, más pequeño</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100&#xa0;%</translation>
    </message>
    <message>
        <source>Show everything in its own size</source>
        <translation>Mostrar todo a tamaño real</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar a la ventana</translation>
    </message>
    <message>
        <source>Bring everything into sight</source>
        <translation>Hacer que todo quede a la vista</translation>
    </message>
    <message>
        <source>Show &amp;problems</source>
        <translation>Mostrar los pr&amp;oblemas</translation>
    </message>
    <message>
        <source>Go to the list of problems</source>
        <translation>Ir a la lista de problemas</translation>
    </message>
    <message>
        <source>Show &amp;code</source>
        <translation>Mostrar el &amp;código</translation>
    </message>
    <message>
        <source>Go to the text of the files</source>
        <translation>Ir al texto de los archivos</translation>
    </message>
    <message>
        <source>Show c&amp;hanges</source>
        <translation>Mostrar los camb&amp;ios</translation>
    </message>
    <message>
        <source>Go to the changes since the last save</source>
        <translation>Ir a los cambios desde el último guardado</translation>
    </message>
    <message>
        <source>Trace a &amp;request…</source>
        <translation>Rastrear una peti&amp;ción…</translation>
    </message>
    <message>
        <source>Type a URL and see which router takes it and where it goes</source>
        <translation>Escribir una URL y ver qué router la atiende y adónde va</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Go back to where the cursor was before</source>
        <translation>Volver a donde estaba el cursor antes</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Show &amp;matrix</source>
        <translation>Mostrar la matri&amp;z</translation>
    </message>
    <message>
        <source>Go to the table of who may reach whom</source>
        <translation>Ir a la tabla de quién puede alcanzar a quién</translation>
    </message>
    <message>
        <source>Show &amp;names</source>
        <translation>Mostrar los &amp;nombres</translation>
    </message>
    <message>
        <source>Go to the table of who is found by which name</source>
        <translation>Ir a la tabla de quién se encuentra con qué nombre</translation>
    </message>
    <message>
        <source>Show p&amp;orts</source>
        <translation>Mostrar los p&amp;uertos</translation>
    </message>
    <message>
        <source>Go to the audit of published ports</source>
        <translation>Ir a la auditoría de puertos publicados</translation>
    </message>
    <message>
        <source>Show &amp;limits</source>
        <translation>Mostrar los &amp;límites</translation>
    </message>
    <message>
        <source>Go to the table of limits and profiles</source>
        <translation>Ir a la tabla de límites y perfiles</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Diseño</translation>
    </message>
    <message>
        <source>Add &amp;service…</source>
        <translation>Añadir &amp;servicio…</translation>
    </message>
    <message>
        <source>Add a service with name, image and networks</source>
        <translation>Añadir un servicio con nombre, imagen y redes</translation>
    </message>
    <message>
        <source>Add &amp;network…</source>
        <translation>Añadir &amp;red…</translation>
    </message>
    <message>
        <source>Declare a new network</source>
        <translation>Declarar una red nueva</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cam&amp;biar nombre…</translation>
    </message>
    <message>
        <source>Give the selection another name, everywhere</source>
        <translation>Dar otro nombre a la selección en todas partes</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplicar…</translation>
    </message>
    <message>
        <source>Copy the selected service</source>
        <translation>Copiar el servicio seleccionado</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Elimi&amp;nar</translation>
    </message>
    <message>
        <source>Remove the selection from the files</source>
        <translation>Eliminar la selección de los archivos</translation>
    </message>
    <message>
        <source>&amp;Add to selection</source>
        <translation>&amp;Añadir a la selección</translation>
    </message>
    <message>
        <source>F&amp;low in the contract</source>
        <translation>&amp;Flujo en el contrato</translation>
    </message>
    <message>
        <source>Change &amp;selection…</source>
        <translation>Modificar la se&amp;lección…</translation>
    </message>
    <message>
        <source>Move, attach or detach what is selected</source>
        <translation>Mover, conectar o desconectar la selección</translation>
    </message>
    <message>
        <source>Carry out safe &amp;fixes…</source>
        <translation>Aplicar correcciones se&amp;guras…</translation>
    </message>
    <message>
        <source>Mend what can be mended without breaking a connection</source>
        <translation>Corregir lo que se pueda corregir sin romper ninguna conexión</translation>
    </message>
    <message>
        <source>Add to &amp;network</source>
        <translation>Conectar a una &amp;red</translation>
    </message>
    <message>
        <source>Attach the service to another network</source>
        <translation>Conectar el servicio a otra red</translation>
    </message>
    <message>
        <source>Add &amp;alias</source>
        <translation>Añadir &amp;alias</translation>
    </message>
    <message>
        <source>Give the service another name on a network</source>
        <translation>Dar al servicio otro nombre en una red</translation>
    </message>
    <message>
        <source>Add &amp;port</source>
        <translation>Añadir &amp;puerto</translation>
    </message>
    <message>
        <source>Publish a port on the host</source>
        <translation>Publicar un puerto en el host</translation>
    </message>
    <message>
        <source>Add &amp;exposed port</source>
        <translation>Añadir puerto e&amp;xpuesto</translation>
    </message>
    <message>
        <source>Say which port the service offers to others</source>
        <translation>Indicar qué puerto ofrece el servicio a los demás</translation>
    </message>
    <message>
        <source>Add &amp;dependency</source>
        <translation>Añadir &amp;dependencia</translation>
    </message>
    <message>
        <source>Let the service wait for another</source>
        <translation>Hacer que el servicio espere a otro</translation>
    </message>
    <message>
        <source>Add &amp;variable</source>
        <translation>Añadir &amp;variable</translation>
    </message>
    <message>
        <source>Set a variable of the environment</source>
        <translation>Definir una variable de entorno</translation>
    </message>
    <message>
        <source>Add &amp;health check</source>
        <translation>Añadir &amp;healthcheck</translation>
    </message>
    <message>
        <source>Say how to see that it works</source>
        <translation>Indicar cómo comprobar que funciona</translation>
    </message>
    <message>
        <source>Add &amp;label</source>
        <translation>Añadir &amp;etiqueta</translation>
    </message>
    <message>
        <source>Set a label of the service or network</source>
        <translation>Definir una etiqueta del servicio o de la red</translation>
    </message>
    <message>
        <source>Add &amp;Traefik router</source>
        <translation>Añadir router de &amp;Traefik</translation>
    </message>
    <message>
        <source>Let Traefik serve the service</source>
        <translation>Hacer que Traefik sirva el servicio</translation>
    </message>
    <message>
        <source>Add pro&amp;file</source>
        <translation>Añadir per&amp;fil</translation>
    </message>
    <message>
        <source>Let a profile switch the service on</source>
        <translation>Hacer que un perfil active el servicio</translation>
    </message>
    <message>
        <source>&amp;Allow flow</source>
        <translation>&amp;Permitir el flujo</translation>
    </message>
    <message>
        <source>Say that the one service may reach the other</source>
        <translation>Indicar que un servicio puede alcanzar al otro</translation>
    </message>
    <message>
        <source>&amp;Require flow</source>
        <translation>&amp;Exigir el flujo</translation>
    </message>
    <message>
        <source>Say that the one service must reach the other</source>
        <translation>Indicar que un servicio debe alcanzar al otro</translation>
    </message>
    <message>
        <source>&amp;Forbid flow</source>
        <translation>Pro&amp;hibir el flujo</translation>
    </message>
    <message>
        <source>Say that the one service must not reach the other</source>
        <translation>Indicar que un servicio no debe alcanzar al otro</translation>
    </message>
    <message>
        <source>&amp;Take flow out</source>
        <translation>&amp;Quitar el flujo</translation>
    </message>
    <message>
        <source>Say nothing of just these two services</source>
        <translation>No especificar nada sobre estos dos servicios en concreto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>&amp;Teclado y gestos</translation>
    </message>
    <message>
        <source>What mouse and keyboard do on the canvas</source>
        <translation>Qué hacen el ratón y el teclado en el lienzo</translation>
    </message>
    <message>
        <source>&amp;About Tierwright</source>
        <translation>&amp;Acerca de Tierwright</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>&amp;Reachability</source>
        <translation>&amp;Alcanzabilidad</translation>
    </message>
    <message>
        <source>Show whom the selected service reaches</source>
        <translation>Mostrar a quién alcanza el servicio seleccionado</translation>
    </message>
    <message>
        <source>Published &amp;ports</source>
        <translation>&amp;Puertos publicados</translation>
    </message>
    <message>
        <source>Show what is open to the outside</source>
        <translation>Mostrar lo que está abierto al exterior</translation>
    </message>
    <message>
        <source>&amp;Dependencies</source>
        <translation>&amp;Dependencias</translation>
    </message>
    <message>
        <source>Show who depends on whom</source>
        <translation>Mostrar quién depende de quién</translation>
    </message>
    <message>
        <source>&amp;Blast radius</source>
        <translation>&amp;Radio de impacto</translation>
    </message>
    <message>
        <source>Show what a break-in at the selected service leads to</source>
        <translation>Mostrar adónde lleva una intrusión en el servicio seleccionado</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contrato</translation>
    </message>
    <message>
        <source>Show which flows of the contract are kept</source>
        <translation>Mostrar qué flujos del contrato se cumplen</translation>
    </message>
    <message>
        <source>Rou&amp;tes</source>
        <translation>Ru&amp;tas</translation>
    </message>
    <message>
        <source>Show the ways through Traefik to the services</source>
        <translation>Mostrar los caminos a los servicios a través de Traefik</translation>
    </message>
    <message>
        <source>Changes since &amp;opening</source>
        <translation>Cam&amp;bios desde la apertura</translation>
    </message>
    <message>
        <source>Show what was added, changed and removed since opening</source>
        <translation>Mostrar lo añadido, cambiado y eliminado desde la apertura</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Leyenda</translation>
    </message>
    <message>
        <source>Explain the marks on the canvas</source>
        <translation>Explicar los símbolos del lienzo</translation>
    </message>
    <message>
        <source>Only the &amp;neighbourhood</source>
        <translation>Solo la &amp;vecindad</translation>
    </message>
    <message>
        <source>Fade everything that is not next to the selection</source>
        <translation>Atenuar todo lo que no es vecino de la selección</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>&amp;Minimapa</translation>
    </message>
    <message>
        <source>Show the whole picture in small</source>
        <translation>Mostrar el conjunto en pequeño</translation>
    </message>
    <message>
        <source>Find on the canvas…</source>
        <translation>Buscar en el lienzo…</translation>
    </message>
    <message>
        <source>Find services by name, tier, tag or problem; typing on the canvas does it too</source>
        <translation>Buscar servicios por nombre, capa, tag o problema; también basta con escribir sobre el lienzo</translation>
    </message>
    <message>
        <source>Collapse or expand the &amp;tier</source>
        <translation>Contraer o e&amp;xpandir la capa</translation>
    </message>
    <message>
        <source>Show only the heading of the selected tier, or all of it again</source>
        <translation>Mostrar solo el encabezado de la capa seleccionada, o de nuevo la capa entera</translation>
    </message>
    <message>
        <source>Collapse or expand &amp;all tiers</source>
        <translation>Contraer o expandir todas las capa&amp;s</translation>
    </message>
    <message>
        <source>Expand all tiers; if none is collapsed, collapse them</source>
        <translation>Expandir todas las capas; si no hay ninguna contraída, contraerlas</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>Pro&amp;files</source>
        <translation>Per&amp;files</translation>
    </message>
    <message>
        <source>Ne&amp;xt environment</source>
        <translation>Si&amp;guiente entorno</translation>
    </message>
    <message>
        <source>Show the project in the contract&apos;s next environment</source>
        <translation>Mostrar el proyecto en el siguiente entorno del contrato</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Show all changes by name, and go back to any</source>
        <translation>Mostrar todos los cambios por su nombre y volver a cualquiera</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find in the file that is shown</source>
        <translation>Buscar en el archivo mostrado</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Reemplazar…</translation>
    </message>
    <message>
        <source>Find and replace in the file that is shown</source>
        <translation>Buscar y reemplazar en el archivo mostrado</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>Ir al siguiente resultado</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar a&amp;nterior</translation>
    </message>
    <message>
        <source>Go to the previous place that was found</source>
        <translation>Ir al resultado anterior</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation>&amp;Completar</translation>
    </message>
    <message>
        <source>Offer what may be typed at the cursor</source>
        <translation>Ofrecer lo que se puede escribir en el cursor</translation>
    </message>
    <message>
        <source>&amp;Quick fixes…</source>
        <translation>Correccion&amp;es rápidas…</translation>
    </message>
    <message>
        <source>Offer fixes for the problems of the line</source>
        <translation>Ofrecer correcciones para los problemas de la línea</translation>
    </message>
    <message>
        <source>Go to &amp;definition</source>
        <translation>Ir a la &amp;definición</translation>
    </message>
    <message>
        <source>Go to where the name or value at the cursor comes from</source>
        <translation>Ir al lugar de donde viene el nombre o valor en el cursor</translation>
    </message>
    <message>
        <source>Find &amp;uses…</source>
        <translation>Buscar &amp;usos…</translation>
    </message>
    <message>
        <source>Show all places that name what is at the cursor</source>
        <translation>Mostrar todos los lugares que nombran lo que hay en el cursor</translation>
    </message>
    <message>
        <source>F&amp;old</source>
        <translation>&amp;Plegar</translation>
    </message>
    <message>
        <source>Hide what belongs to the entry at the cursor</source>
        <translation>Ocultar lo que pertenece a la entrada en el cursor</translation>
    </message>
    <message>
        <source>Unfo&amp;ld</source>
        <translation>Desple&amp;gar</translation>
    </message>
    <message>
        <source>Show what is hidden below the line of the cursor</source>
        <translation>Mostrar lo oculto bajo la línea del cursor</translation>
    </message>
    <message>
        <source>Fold or unfold &amp;all</source>
        <translation>Plegar o desplegar &amp;todo</translation>
    </message>
    <message>
        <source>Hide everything but the entries of the first two levels, or show all again</source>
        <translation>Ocultar todo salvo las entradas de los dos primeros niveles, o volver a mostrarlo todo</translation>
    </message>
    <message>
        <source>Write the canvas or a part of it as PDF, SVG or PNG</source>
        <translation>Escribir el lienzo o una parte como PDF, SVG o PNG</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Print the canvas with legend and title block</source>
        <translation>Imprimir el lienzo con leyenda y cajetín</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>Vis&amp;ta previa de impresión…</translation>
    </message>
    <message>
        <source>See the pages before they are printed</source>
        <translation>Ver las páginas antes de imprimirlas</translation>
    </message>
    <message>
        <source>C&amp;ut services</source>
        <translation>Cor&amp;tar servicios</translation>
    </message>
    <message>
        <source>Take the selected services out, into the clipboard</source>
        <translation>Quitar los servicios seleccionados y pasarlos al portapapeles</translation>
    </message>
    <message>
        <source>&amp;Copy services</source>
        <translation>Co&amp;piar servicios</translation>
    </message>
    <message>
        <source>Copy the selected services as YAML</source>
        <translation>Copiar los servicios seleccionados como YAML</translation>
    </message>
    <message>
        <source>&amp;Paste services</source>
        <translation>Pe&amp;gar servicios</translation>
    </message>
    <message>
        <source>Add the services that the clipboard holds as YAML</source>
        <translation>Añadir los servicios que el portapapeles contiene como YAML</translation>
    </message>
    <message>
        <source>Light or dark, and high contrast, as the system is</source>
        <translation>Claro u oscuro, y alto contraste, según el sistema</translation>
    </message>
    <message>
        <source>Light, &amp;high contrast</source>
        <translation>Claro, &amp;alto contraste</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Negro sobre blanco</translation>
    </message>
    <message>
        <source>Dark, high &amp;contrast</source>
        <translation>Oscuro, alto con&amp;traste</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanco sobre negro</translation>
    </message>
    <message>
        <source>&amp;Connect to…</source>
        <translation>&amp;Vincular con…</translation>
    </message>
    <message>
        <source>Declare a flow or a dependency from the selected services to another one</source>
        <translation>Declarar un flujo o una dependencia de los servicios seleccionados hacia otro</translation>
    </message>
    <message>
        <source>Changes since the last co&amp;mmit</source>
        <translation>Cambios desde el último co&amp;mmit</translation>
    </message>
    <message>
        <source>Show what was added, changed and removed since git&apos;s HEAD</source>
        <translation>Mostrar lo añadido, cambiado y eliminado desde el HEAD de git</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>&amp;Vistas guardadas</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Guardar vista…</translation>
    </message>
    <message>
        <source>Keep place, zoom, overlays and collapsed tiers under a name</source>
        <translation>Conservar con un nombre la posición, el zoom, las superposiciones y las capas contraídas</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>Vista &amp;siguiente</translation>
    </message>
    <message>
        <source>Show the next saved view</source>
        <translation>Mostrar la siguiente vista guardada</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>&amp;Eliminar vista</translation>
    </message>
</context>
<context>
    <name>tw::gui::CanvasView</name>
    <message>
        <source>no network</source>
        <translation>sin red</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>Expandir %1</translation>
    </message>
    <message>
        <source>Collapse %1</source>
        <translation>Contraer %1</translation>
    </message>
    <message>
        <source>Expand all tiers</source>
        <translation>Expandir todas las capas</translation>
    </message>
    <message>
        <source>Collapse all tiers</source>
        <translation>Contraer todas las capas</translation>
    </message>
    <message>
        <source>not found by the search</source>
        <translation>no encontrado en la búsqueda</translation>
    </message>
    <message>
        <source>not next to the selection</source>
        <translation>no es vecino de la selección</translation>
    </message>
    <message>
        <source>Select a service to see what a break-in there leads to.</source>
        <translation>Seleccione un servicio para ver adónde lleva una intrusión en él.</translation>
    </message>
    <message>
        <source>There is no contract with flows.</source>
        <translation>No hay ningún contrato con flujos.</translation>
    </message>
    <message>
        <source>Nothing has changed since opening.</source>
        <translation>Nada ha cambiado desde la apertura.</translation>
    </message>
    <message>
        <source>Canvas: tiers and services</source>
        <translation>Lienzo: capas y servicios</translation>
    </message>
    <message>
        <source>The outline beside it shows the same as a tree.</source>
        <translation>El esquema de al lado muestra lo mismo en forma de árbol.</translation>
    </message>
    <message>
        <source>The last commit is being read …</source>
        <translation>Leyendo el último commit…</translation>
    </message>
    <message>
        <source>Nothing has changed since the last commit.</source>
        <translation>Nada ha cambiado desde el último commit.</translation>
    </message>
    <message>
        <source>Since the last commit:</source>
        <translation>Desde el último commit:</translation>
    </message>
    <message>
        <source>Since opening:</source>
        <translation>Desde la apertura:</translation>
    </message>
</context>
<context>
    <name>tw::gui::CardRows</name>
    <message>
        <source>Name of %1</source>
        <translation>Nombre de %1</translation>
    </message>
    <message>
        <source>Renames all labels of it, and whatever names it: %1</source>
        <translation>Cambia el nombre en todas sus etiquetas y en todo lo que lo menciona: %1</translation>
    </message>
    <message>
        <source>Traefik makes it up, since no label defines one. A change below writes the first label.</source>
        <translation>Traefik lo crea por su cuenta, ya que ninguna etiqueta lo define. Un cambio aquí debajo escribe la primera etiqueta.</translation>
    </message>
    <message>
        <source>made by Traefik</source>
        <translation>creado por Traefik</translation>
    </message>
    <message>
        <source>Remove all labels of %1</source>
        <translation>Eliminar todas las etiquetas de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Traefik does without it: %1</source>
        <translation>Traefik lo ignora: %1</translation>
    </message>
    <message>
        <source>Show what can be chosen</source>
        <translation>Mostrar las opciones disponibles</translation>
    </message>
    <message>
        <source>Go to where %1 is written</source>
        <translation>Ir a donde está escrito %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::ChangesPanel</name>
    <message>
        <source>Copy patch</source>
        <translation>Copiar parche</translation>
    </message>
    <message>
        <source>Export patch…</source>
        <translation>Exportar parche…</translation>
    </message>
    <message>
        <source>Changes since the last save</source>
        <translation>Cambios desde el último guardado</translation>
    </message>
    <message>
        <source>Nothing has changed since the last save.</source>
        <translation>Nada ha cambiado desde el último guardado.</translation>
    </message>
</context>
<context>
    <name>tw::gui::Clipboard</name>
    <message>
        <source>Not copied: %1</source>
        <translation>No copiado: %1</translation>
    </message>
    <message>
        <source>%1 is in the clipboard as YAML</source>
        <translation>%1 está en el portapapeles como YAML</translation>
    </message>
    <message numerus="yes">
        <source>%n services are in the clipboard as YAML</source>
        <translation>
            <numerusform>%n servicio está en el portapapeles como YAML</numerusform>
            <numerusform>%n servicios están en el portapapeles como YAML</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>Cortar %1</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n services</source>
        <translation>
            <numerusform>Cortar %n servicio</numerusform>
            <numerusform>Cortar %n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Not pasted: %1</source>
        <translation>No pegado: %1</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Pegar %1</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n services</source>
        <translation>
            <numerusform>Pegar %n servicio</numerusform>
            <numerusform>Pegar %n servicios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::CodeEditor</name>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
</context>
<context>
    <name>tw::gui::CodePanel</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>The value at the cursor is written here</source>
        <translation>El valor del cursor está escrito aquí</translation>
    </message>
    <message>
        <source>Changed since the last save</source>
        <translation>Cambiado desde la última vez que se guardó</translation>
    </message>
    <message>
        <source>Nothing at the cursor leads on: a name leads to where it is declared, an alias, a merge key, extends or include to what comes through it</source>
        <translation>Nada en el cursor lleva más lejos: un nombre lleva a su declaración; un alias, una clave de fusión, extends o include, a lo que llega por ellos</translation>
    </message>
    <message>
        <source>The cursor is on no name of a service, network or the like</source>
        <translation>El cursor no está en el nombre de un servicio, una red o similar</translation>
    </message>
    <message>
        <source>There is no quick fix for this line</source>
        <translation>No hay corrección rápida para esta línea</translation>
    </message>
</context>
<context>
    <name>tw::gui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation>Buscar o ejecutar…</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>tw::gui::Commands</name>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>The text cannot be read at the moment, so nothing can be changed here. First mend %1: %2</source>
        <translation>El texto no se puede leer en este momento, así que aquí no se puede cambiar nada. Corrija primero %1: %2</translation>
    </message>
    <message>
        <source>The text cannot be read at the moment, so nothing can be changed here.</source>
        <translation>El texto no se puede leer en este momento, así que aquí no se puede cambiar nada.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n services to %1</source>
        <translation>
            <numerusform>Mover %n servicio a %1</numerusform>
            <numerusform>Mover %n servicios a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange %1</source>
        <translation>Ordenar %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::CommittedState</name>
    <message>
        <source>The last commit does not have the compose file.</source>
        <translation>El último commit no contiene el archivo Compose.</translation>
    </message>
    <message>
        <source>The compose file of the last commit cannot be read.</source>
        <translation>El archivo Compose del último commit no se puede leer.</translation>
    </message>
</context>
<context>
    <name>tw::gui::ConnectGesture</name>
    <message>
        <source>Drag to another card: declare a flow of the contract or a dependency
Or press, to choose from a list (Ctrl+L)</source>
        <translation>Arrastrar a otra tarjeta: declarar un flujo del contrato o una dependencia
O pulsar para elegir de una lista (Ctrl+L)</translation>
    </message>
    <message>
        <source>If the flow %1 is allowed</source>
        <translation>Al permitir el flujo %1</translation>
    </message>
    <message>
        <source>If there is the dependency %1</source>
        <translation>Al declarar la dependencia %1</translation>
    </message>
    <message>
        <source>Others share this text: dropping asks where to change it</source>
        <translation>Otros comparten este texto: al soltar se preguntará dónde cambiarlo</translation>
    </message>
    <message>
        <source>Flow of the contract</source>
        <translation>Flujo del contrato</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Dependencia</translation>
    </message>
    <message>
        <source>Dropping asks. With Shift: the flow, with Ctrl: the dependency</source>
        <translation>Al soltar se preguntará. Con Mayús: el flujo, con Ctrl: la dependencia</translation>
    </message>
</context>
<context>
    <name>tw::gui::ConnectMenu</name>
    <message>
        <source>Connect %1</source>
        <translation>Vincular %1</translation>
    </message>
    <message>
        <source>Flow in the contract</source>
        <translation>Flujo en el contrato</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Dependencia</translation>
    </message>
</context>
<context>
    <name>tw::gui::ConsequenceBar</name>
    <message>
        <source>Docker Compose does not read the project</source>
        <translation>Docker Compose no lee el proyecto</translation>
    </message>
    <message>
        <source>Compose reads it, and the Docker Engine does not start it</source>
        <translation>Compose lo lee, pero Docker Engine no lo inicia</translation>
    </message>
    <message>
        <source>It runs, and silently does something else than is written</source>
        <translation>Se ejecuta, pero hace sin avisar algo distinto de lo escrito</translation>
    </message>
    <message>
        <source>It runs as written, against the contract or good practice</source>
        <translation>Se ejecuta tal como está escrito, contra el contrato o las buenas prácticas</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Consecuencias</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>Todos los problemas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>tw::gui::DependenciesSection</name>
    <message>
        <source>until it is started</source>
        <translation>hasta que se inicie</translation>
    </message>
    <message>
        <source>until it is healthy</source>
        <translation>hasta el estado «healthy»</translation>
    </message>
    <message>
        <source>until it has ended well</source>
        <translation>hasta que termine sin error</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>Wait for another service</source>
        <translation>Esperar a otro servicio</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Seleccionar %1</translation>
    </message>
    <message>
        <source>No longer wait for %1</source>
        <translation>Dejar de esperar a %1</translation>
    </message>
    <message>
        <source>Until when to wait for %1</source>
        <translation>Hasta cuándo esperar a %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::DragGesture</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>If %1 moves to %2</source>
        <translation>Al mover %1 a %2</translation>
    </message>
    <message>
        <source>If %1 joins %2 as well</source>
        <translation>Al conectar %1 también a %2</translation>
    </message>
    <message>
        <source>If %1 leaves %2</source>
        <translation>Al desconectar %1 de %2</translation>
    </message>
    <message>
        <source>Others share this text: dropping asks where to change it</source>
        <translation>Otros comparten este texto: al soltar se preguntará dónde cambiarlo</translation>
    </message>
</context>
<context>
    <name>tw::gui::EditorCompletion</name>
    <message>
        <source>Completions</source>
        <translation>Propuestas</translation>
    </message>
</context>
<context>
    <name>tw::gui::EditorMargin</name>
    <message>
        <source>Unfold (Ctrl+&gt;)</source>
        <translation>Desplegar (Ctrl+&gt;)</translation>
    </message>
    <message>
        <source>Fold (Ctrl+&lt;)</source>
        <translation>Plegar (Ctrl+&lt;)</translation>
    </message>
    <message>
        <source>Show quick fixes (Alt+Enter)</source>
        <translation>Mostrar las correcciones rápidas (Alt+Intro)</translation>
    </message>
</context>
<context>
    <name>tw::gui::EditorSearch</name>
    <message>
        <source>Replace “%1”</source>
        <translation>Reemplazar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” %n times</source>
        <translation>
            <numerusform>Reemplazar «%1» %n vez</numerusform>
            <numerusform>Reemplazar «%1» %n veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::EnvironmentSection</name>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>NAME=value</source>
        <translation>NOMBRE=valor</translation>
    </message>
    <message>
        <source>Set a variable</source>
        <translation>Definir una variable</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>from the shell</source>
        <translation>del shell</translation>
    </message>
    <message>
        <source>Remove variable %1</source>
        <translation>Eliminar la variable %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::EnvironmentSwitcher</name>
    <message>
        <source>The environment in which the project is shown</source>
        <translation>El entorno en el que se muestra el proyecto</translation>
    </message>
    <message>
        <source>The profiles of Compose that are on</source>
        <translation>Los perfiles de Compose activos</translation>
    </message>
    <message>
        <source>&amp;None: what all have in common</source>
        <translation>&amp;Ninguno: lo que todos tienen en común</translation>
    </message>
    <message>
        <source>Environment: %1 ▾</source>
        <translation>Entorno: %1 ▾</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Profiles: %1 ▾</source>
        <translation>Perfiles: %1 ▾</translation>
    </message>
</context>
<context>
    <name>tw::gui::EnvironmentVerdicts</name>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplido</translation>
    </message>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>%n infracción</numerusform>
            <numerusform>%n infracciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::ExportDialog</name>
    <message>
        <source>&amp;Transparent, without a ground</source>
        <translation>Trans&amp;parente, sin fondo</translation>
    </message>
    <message>
        <source>&amp;Legend and title block</source>
        <translation>&amp;Leyenda y cajetín</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>PDF, for paper</source>
        <translation>PDF, para papel</translation>
    </message>
    <message>
        <source>SVG, for web pages and drawings</source>
        <translation>SVG, para páginas web y dibujos</translation>
    </message>
    <message>
        <source>PNG, in pixels</source>
        <translation>PNG, en píxeles</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>The selection alone</source>
        <translation>Solo la selección</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Extent</source>
        <translation>&amp;Extensión</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>E&amp;xportar…</translation>
    </message>
</context>
<context>
    <name>tw::gui::ExposeSection</name>
    <message>
        <source>Exposed ports</source>
        <translation>Puertos expuestos</translation>
    </message>
    <message>
        <source>Stop exposing port %1</source>
        <translation>Dejar de exponer el puerto %1</translation>
    </message>
    <message>
        <source>9000</source>
        <translation>9000</translation>
    </message>
    <message>
        <source>Expose a port to other services</source>
        <translation>Exponer un puerto a otros servicios</translation>
    </message>
</context>
<context>
    <name>tw::gui::Field</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>tw::gui::FindBar</name>
    <message>
        <source>Name, tier:…, tag:…, problem:…</source>
        <translation>Nombre, tier:…, tag:…, problem:…</translation>
    </message>
    <message>
        <source>Find services on the canvas</source>
        <translation>Buscar servicios en el lienzo</translation>
    </message>
    <message>
        <source>Words that are in the name, image or aliases.
tier:data — on a network whose name has “data” in it
tag:workers — of a class of the contract, or with a profile
problem:error, problem:compose, problem:NET-005 — with such a problem
Enter: next · Shift+Enter: previous · Esc: show everything again</source>
        <translation>Palabras que aparecen en el nombre, la imagen o los alias.
tier:data — en una red cuyo nombre contiene «data»
tag:workers — de una clase del contrato, o con un perfil
problem:error, problem:compose, problem:NET-005 — con un problema así
Intro: siguiente · Mayús+Intro: anterior · Esc: mostrar todo de nuevo</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>tw::gui::FixMenu</name>
    <message>
        <source>Quick fixes</source>
        <translation>Correcciones rápidas</translation>
    </message>
    <message>
        <source>%1 (changes behaviour)</source>
        <translation>%1 (cambia el comportamiento)</translation>
    </message>
</context>
<context>
    <name>tw::gui::HealthSection</name>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Desactivado.</translation>
    </message>
    <message>
        <source>The file has no health check; the image may bring one.</source>
        <translation>El archivo no define ningún healthcheck; la imagen puede traer uno.</translation>
    </message>
    <message>
        <source>a command, e.g. pg_isready</source>
        <translation>un comando, p.&#xa0;ej. pg_isready</translation>
    </message>
    <message>
        <source>Add a health check</source>
        <translation>Añadir un healthcheck</translation>
    </message>
    <message>
        <source>as the image has it</source>
        <translation>el de la imagen</translation>
    </message>
    <message>
        <source>Command of the health check</source>
        <translation>Comando del healthcheck</translation>
    </message>
    <message>
        <source>Remove the health check</source>
        <translation>Eliminar el healthcheck</translation>
    </message>
    <message>
        <source>every</source>
        <translation>intervalo</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>intentos</translation>
    </message>
    <message>
        <source>start</source>
        <translation>arranque</translation>
    </message>
</context>
<context>
    <name>tw::gui::HistoryDelegate</name>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
</context>
<context>
    <name>tw::gui::HistoryPanel</name>
    <message>
        <source>History of changes</source>
        <translation>Historial de cambios</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Como se abrió</translation>
    </message>
</context>
<context>
    <name>tw::gui::HoverPopup</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::InspectorPanel</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation>líneas %1–%2</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Nombre del servicio</translation>
    </message>
    <message>
        <source>Renames the service everywhere</source>
        <translation>Cambia el nombre del servicio en todas partes</translation>
    </message>
    <message>
        <source>built from source</source>
        <translation>construido localmente</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Nombre de la red</translation>
    </message>
    <message>
        <source>Renames the network everywhere</source>
        <translation>Cambia el nombre de la red en todas partes</translation>
    </message>
    <message>
        <source>Network · %1</source>
        <translation>Red · %1</translation>
    </message>
    <message>
        <source>Network that Compose adds by itself</source>
        <translation>Red que Compose añade por su cuenta</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nombre del proyecto</translation>
    </message>
    <message>
        <source>Select a service or a tier to see and change what is known about it.

Drag a card to another tier to move the service. Hold Ctrl to attach it there as well. Drag a pill away to detach it.</source>
        <translation>Seleccione un servicio o una capa para ver y cambiar lo que se sabe de él o de ella.

Arrastre una tarjeta a otra capa para mover el servicio. Mantenga pulsada la tecla Ctrl para conectarlo también allí. Arrastre una píldora fuera para desconectarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Several services</source>
        <translation>Varios servicios</translation>
    </message>
    <message>
        <source>What is set here is set in all of them, as one step.</source>
        <translation>Lo que se define aquí se define en todos, en un solo paso.</translation>
    </message>
</context>
<context>
    <name>tw::gui::LabelsSection</name>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Remove label %1</source>
        <translation>Eliminar la etiqueta %1</translation>
    </message>
    <message>
        <source>key=value</source>
        <translation>clave=valor</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Añadir una etiqueta</translation>
    </message>
</context>
<context>
    <name>tw::gui::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Fold or unfold the legend</source>
        <translation>Plegar o desplegar la leyenda</translation>
    </message>
    <message>
        <source>is on another network as well</source>
        <translation>está también en otra red</translation>
    </message>
    <message>
        <source>published against the contract</source>
        <translation>publicado contra el contrato</translation>
    </message>
    <message>
        <source>published, with a warning</source>
        <translation>publicado, con una advertencia</translation>
    </message>
    <message>
        <source>published: open to Internet or host</source>
        <translation>publicado: abierto a Internet o al host</translation>
    </message>
    <message>
        <source>depends on</source>
        <translation>depende de</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>problema: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are not drawn: select a service to see its own</source>
        <translation>
            <numerusform>%n línea más no se dibuja: seleccione un servicio para ver las suyas</numerusform>
            <numerusform>%n líneas más no se dibujan: seleccione un servicio para ver las suyas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services that were here</source>
        <translation>
            <numerusform>%n servicio que estaba aquí</numerusform>
            <numerusform>%n servicios que estaban aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed tiers: %1</source>
        <translation>Capas eliminadas: %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::MainWindow</name>
    <message>
        <source>Changed on disk</source>
        <translation>Cambiado en el disco</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read. Overwrite these changes?</source>
        <translation>Otro programa ha cambiado %1 desde que se leyó. ¿Sobrescribir esos cambios?</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes first?</source>
        <translation>¿Guardar antes los cambios?</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and here as well.</source>
        <translation>Otro programa ha cambiado %1, y también ha cambiado aquí.</translation>
    </message>
    <message>
        <source>Taking the text from disk can be undone.</source>
        <translation>Usar la versión del disco se puede deshacer.</translation>
    </message>
    <message>
        <source>Take the text from disk</source>
        <translation>Usar la versión del disco</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Recover changes</source>
        <translation>Recuperar cambios</translation>
    </message>
    <message>
        <source>Tierwright ended with unsaved changes in %1. Bring them back?</source>
        <translation>Tierwright terminó con cambios sin guardar en %1. ¿Recuperarlos?</translation>
    </message>
    <message>
        <source>Tierwright</source>
        <translation>Tierwright</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n violations</source>
        <translation>
            <numerusform>✕ %n infracción</numerusform>
            <numerusform>✕ %n infracciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n warnings</source>
        <translation>
            <numerusform>▲ %n advertencia</numerusform>
            <numerusform>▲ %n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>About Tierwright</source>
        <translation>Acerca de Tierwright</translation>
    </message>
    <message>
        <source>Tierwright %1

Designer for Docker Compose network architectures.
Licensed under the Apache License 2.0.</source>
        <translation>Tierwright %1

Diseñador de arquitecturas de red para Docker Compose.
Bajo la licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>Drag a card to a tier: move the service</source>
        <translation>Arrastrar una tarjeta a una capa: mover el servicio</translation>
    </message>
    <message>
        <source>Ctrl and drag: attach it there as well</source>
        <translation>Ctrl y arrastrar: conectarlo también allí</translation>
    </message>
    <message>
        <source>Drag a pill away, or Delete: detach</source>
        <translation>Arrastrar una píldora fuera, o Supr: desconectar</translation>
    </message>
    <message>
        <source>Esc: cancel the drag</source>
        <translation>Esc: cancelar el arrastre</translation>
    </message>
    <message>
        <source>Enter: go to the inspector</source>
        <translation>Intro: ir al inspector</translation>
    </message>
    <message>
        <source>F2: rename · Ctrl+D: duplicate · Delete: remove</source>
        <translation>F2: cambiar nombre · Ctrl+D: duplicar · Supr: eliminar</translation>
    </message>
    <message>
        <source>Ctrl+N: add a service · Ctrl+Shift+N: add a network</source>
        <translation>Ctrl+N: añadir un servicio · Ctrl+Mayús+N: añadir una red</translation>
    </message>
    <message>
        <source>Ctrl+M: menu of what is selected</source>
        <translation>Ctrl+M: menú de la selección</translation>
    </message>
    <message>
        <source>Ctrl+R: trace a request through Traefik</source>
        <translation>Ctrl+R: rastrear una petición a través de Traefik</translation>
    </message>
    <message>
        <source>In the matrix: A allows, R requires, F forbids a flow, Delete takes it out; Enter leads to the contract</source>
        <translation>En la matriz: A permite, R exige, F prohíbe un flujo, Supr lo quita; Intro lleva al contrato</translation>
    </message>
    <message>
        <source>Ctrl and wheel: zoom</source>
        <translation>Ctrl y rueda: zoom</translation>
    </message>
    <message>
        <source>Middle button, or Space and drag: move the view</source>
        <translation>Botón central, o Espacio y arrastrar: mover la vista</translation>
    </message>
    <message>
        <source>Shift and click, or drag over the background: select several</source>
        <translation>Mayús y clic, o arrastrar sobre el fondo: seleccionar varios</translation>
    </message>
    <message>
        <source>Type on the canvas, or Ctrl+F: find services</source>
        <translation>Escribir sobre el lienzo, o Ctrl+F: buscar servicios</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+7: overlays · Ctrl+8: only the neighbourhood</source>
        <translation>Ctrl+1 a Ctrl+7: superposiciones · Ctrl+8: solo la vecindad</translation>
    </message>
    <message>
        <source>Ctrl+T, or the sign beside a tier&apos;s name: collapse and expand it</source>
        <translation>Ctrl+T, o el signo junto al nombre de una capa: contraerla y expandirla</translation>
    </message>
    <message>
        <source>Ctrl+E: the contract&apos;s next environment</source>
        <translation>Ctrl+E: siguiente entorno del contrato</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Teclado y gestos</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Show ▾</source>
        <translation>Mostrar ▾</translation>
    </message>
    <message>
        <source>Everything that the canvas can show</source>
        <translation>Todo lo que puede mostrar el lienzo</translation>
    </message>
    <message>
        <source>%1 was changed on disk and read again</source>
        <translation>%1 ha cambiado en el disco y se ha vuelto a leer</translation>
    </message>
    <message numerus="yes">
        <source>Carry out %n safe fixes…</source>
        <translation>
            <numerusform>Aplicar %n corrección segura…</numerusform>
            <numerusform>Aplicar %n correcciones seguras…</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems  %1</source>
        <translation>Problemas  %1</translation>
    </message>
    <message>
        <source>Changes  +%1 −%2</source>
        <translation>Cambios  +%1 −%2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>F12, or Ctrl and click in the code: go to where a name or value comes from · Alt+Left: back · Shift+F12: all uses</source>
        <translation>F12, o Ctrl y clic en el código: ir a donde viene un nombre o valor · Alt+Izquierda: volver · Mayús+F12: todos los usos</translation>
    </message>
    <message>
        <source>In the code: Ctrl+F finds, Ctrl+H replaces, Ctrl+Space completes, Alt+Enter offers quick fixes, Ctrl+&lt; and Ctrl+&gt; fold and unfold</source>
        <translation>En el código: Ctrl+F busca, Ctrl+H reemplaza, Ctrl+Espacio completa, Alt+Intro ofrece correcciones rápidas, Ctrl+&lt; y Ctrl+&gt; pliegan y despliegan</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Y: history of changes</source>
        <translation>Ctrl+Mayús+Y: historial de cambios</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Cerrar el historial</translation>
    </message>
    <message>
        <source>Bringing them back can be undone.</source>
        <translation>La recuperación se puede deshacer.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation>Preguntar más tarde</translation>
    </message>
    <message>
        <source>Some of the unsaved changes are in a file that does not belong to the project any more. They stay in %1.</source>
        <translation>Algunos de los cambios sin guardar están en un archivo que ya no pertenece al proyecto. Permanecen en %1.</translation>
    </message>
    <message>
        <source>Drag the round arrow of a card to another card, or Ctrl+L: declare a flow or a dependency; Shift: a flow, Ctrl: a dependency, without asking</source>
        <translation>Arrastrar la flecha redonda de una tarjeta a otra tarjeta, o Ctrl+L: declarar un flujo o una dependencia; Mayús: un flujo, Ctrl: una dependencia, sin preguntar</translation>
    </message>
    <message>
        <source>Arrow keys: go from card to card and to the headings of tiers</source>
        <translation>Teclas de flecha: ir de tarjeta en tarjeta y a los encabezados de las capas</translation>
    </message>
    <message>
        <source>Shift and arrow keys: select several · Ctrl+A: select all services</source>
        <translation>Mayús y teclas de flecha: seleccionar varios · Ctrl+A: seleccionar todos los servicios</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+X, Ctrl+V: copy, cut and paste services as YAML</source>
        <translation>Ctrl+C, Ctrl+X, Ctrl+V: copiar, cortar y pegar servicios como YAML</translation>
    </message>
    <message>
        <source>Ctrl+B: save what is seen as a view · Ctrl+Shift+B: the next saved view</source>
        <translation>Ctrl+B: guardar lo que se ve como vista · Ctrl+Mayús+B: siguiente vista guardada</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>exterior</translation>
    </message>
    <message>
        <source>Connect %1 to…</source>
        <translation>Vincular %1 con…</translation>
    </message>
    <message numerus="yes">
        <source>Connect %n services to…</source>
        <translation>
            <numerusform>Vincular %n servicio con…</numerusform>
            <numerusform>Vincular %n servicios con…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::MatrixHeader</name>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>De quién</translation>
    </message>
</context>
<context>
    <name>tw::gui::MatrixModel</name>
    <message>
        <source>%1 to %2: %3, %4</source>
        <translation>%1 a %2: %3, %4</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::MatrixPanel</name>
    <message>
        <source>Rows reach columns. Filter by service or tier; &quot;api -&gt; db&quot; filters both ends.</source>
        <translation>Las filas alcanzan a las columnas. Filtre por servicio o capa; «api -&gt; db» filtra ambos extremos.</translation>
    </message>
    <message>
        <source>Filter: api, or api -&gt; db</source>
        <translation>Filtro: api, o api -&gt; db</translation>
    </message>
    <message>
        <source>Filter of the matrix</source>
        <translation>Filtro de la matriz</translation>
    </message>
    <message>
        <source>Matrix of who may reach whom</source>
        <translation>Matriz de quién puede alcanzar a quién</translation>
    </message>
    <message>
        <source>from ↓   to →</source>
        <translation>de ↓   a →</translation>
    </message>
</context>
<context>
    <name>tw::gui::MembersSection</name>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>No services.</source>
        <translation>Ningún servicio.</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Seleccionar %1</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>Attach a service</source>
        <translation>Conectar un servicio</translation>
    </message>
</context>
<context>
    <name>tw::gui::MiddlewareCard</name>
    <message>
        <source>middleware</source>
        <translation>middleware</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>+ option=value</source>
        <translation>+ opción=valor</translation>
    </message>
    <message>
        <source>Add an option to %1</source>
        <translation>Añadir una opción a %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::MiddlewareList</name>
    <message>
        <source>Middlewares in their order</source>
        <translation>Middlewares en su orden</translation>
    </message>
    <message>
        <source>A request passes them from the top. Drag, or Alt+Up and Alt+Down: change the order. Delete: take away</source>
        <translation>Una petición los recorre de arriba abajo. Arrastrar, o Alt+Arriba y Alt+Abajo: cambiar el orden. Supr: quitar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>tw::gui::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>Minimapa</translation>
    </message>
    <message>
        <source>Click or drag to move the view</source>
        <translation>Haga clic o arrastre para mover la vista</translation>
    </message>
</context>
<context>
    <name>tw::gui::NetworkLabelsSection</name>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Remove label %1</source>
        <translation>Eliminar la etiqueta %1</translation>
    </message>
    <message>
        <source>key=value</source>
        <translation>clave=valor</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Añadir una etiqueta</translation>
    </message>
</context>
<context>
    <name>tw::gui::NetworkOptionsSection</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>bridge</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subred</translation>
    </message>
    <message>
        <source>chosen by Docker</source>
        <translation>elegida por Docker</translation>
    </message>
    <message>
        <source>Docker&apos;s name</source>
        <translation>Nombre Docker</translation>
    </message>
    <message>
        <source>Internal: no way to the outside</source>
        <translation>Interna: sin salida al exterior</translation>
    </message>
    <message>
        <source>Attachable: other containers may join</source>
        <translation>Conectable: otros contenedores pueden unirse</translation>
    </message>
    <message>
        <source>External: made by somebody else</source>
        <translation>Externa: creada por otros</translation>
    </message>
</context>
<context>
    <name>tw::gui::NetworksSection</name>
    <message>
        <source>Networks and names</source>
        <translation>Redes y nombres</translation>
    </message>
    <message>
        <source>On no network.</source>
        <translation>En ninguna red.</translation>
    </message>
    <message>
        <source>Uses the network of the host.</source>
        <translation>Usa la red del host.</translation>
    </message>
    <message>
        <source>Has no network at all.</source>
        <translation>No tiene ninguna red.</translation>
    </message>
    <message>
        <source>Shares the network of %1.</source>
        <translation>Comparte la red de %1.</translation>
    </message>
    <message>
        <source>Uses a Docker network outside of the project.</source>
        <translation>Usa una red de Docker ajena al proyecto.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>Attach to another network</source>
        <translation>Conectar a otra red</translation>
    </message>
    <message>
        <source>home</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>Detach from %1</source>
        <translation>Desconectar de %1</translation>
    </message>
    <message>
        <source>Rename alias %1</source>
        <translation>Cambiar el nombre del alias %1</translation>
    </message>
    <message>
        <source>Remove alias %1</source>
        <translation>Eliminar el alias %1</translation>
    </message>
    <message>
        <source>+ alias</source>
        <translation>+ alias</translation>
    </message>
    <message>
        <source>New alias on %1</source>
        <translation>Nuevo alias en %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::OriginsSection</name>
    <message>
        <source>Where values come from</source>
        <translation>De dónde vienen los valores</translation>
    </message>
    <message>
        <source>All values are written in the service itself.</source>
        <translation>Todos los valores están escritos en el propio servicio.</translation>
    </message>
    <message>
        <source>Go to where %1 is written</source>
        <translation>Ir a donde está escrito %1</translation>
    </message>
    <message>
        <source>Only values from elsewhere</source>
        <translation>Solo valores de otros lugares</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Mostrar todos los valores</translation>
    </message>
    <message>
        <source>Values that are written in the service itself</source>
        <translation>Valores escritos en el propio servicio</translation>
    </message>
</context>
<context>
    <name>tw::gui::OutlinePanel</name>
    <message numerus="yes">
        <source>%1, %n problems</source>
        <translation>
            <numerusform>%1, %n problema</numerusform>
            <numerusform>%1, %n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter services…</source>
        <translation>Filtrar servicios…</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>Filtrar servicios</translation>
    </message>
    <message>
        <source>Tiers and services</source>
        <translation>Capas y servicios</translation>
    </message>
</context>
<context>
    <name>tw::gui::PlaceMenu</name>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>At the source</source>
        <translation>En el origen</translation>
    </message>
    <message>
        <source>In the override file</source>
        <translation>En el archivo de override</translation>
    </message>
    <message>
        <source>Where to make the change</source>
        <translation>Dónde hacer el cambio</translation>
    </message>
    <message>
        <source>%1
The value comes from elsewhere. Change it where?</source>
        <translation>%1
El valor viene de otro lugar. ¿Dónde cambiarlo?</translation>
    </message>
</context>
<context>
    <name>tw::gui::PortsSection</name>
    <message>
        <source>open to everyone who reaches this host</source>
        <translation>abierto a todo el que alcance este host</translation>
    </message>
    <message>
        <source>open on one address of this host</source>
        <translation>abierto en una dirección de este host</translation>
    </message>
    <message>
        <source>open to this host only</source>
        <translation>abierto solo a este host</translation>
    </message>
    <message>
        <source>not open: all networks of the service are internal</source>
        <translation>no abierto: todas las redes del servicio son internas</translation>
    </message>
    <message>
        <source>has no effect with this network mode</source>
        <translation>no tiene efecto con este modo de red</translation>
    </message>
    <message>
        <source>Published ports</source>
        <translation>Puertos publicados</translation>
    </message>
    <message>
        <source>8080:80</source>
        <translation>8080:80</translation>
    </message>
    <message>
        <source>Publish a port on the host</source>
        <translation>Publicar un puerto en el host</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Puerto %1</translation>
    </message>
    <message>
        <source>Address and port of the host, port of the container</source>
        <translation>Dirección y puerto del host, puerto del contenedor</translation>
    </message>
    <message>
        <source>127.0.0.1 only</source>
        <translation>solo 127.0.0.1</translation>
    </message>
    <message>
        <source>Publish port %1 on 127.0.0.1 only</source>
        <translation>Publicar el puerto %1 solo en 127.0.0.1</translation>
    </message>
    <message>
        <source>Remove port %1</source>
        <translation>Eliminar el puerto %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::PreviewBubble</name>
    <message numerus="yes">
        <source>%n further lines</source>
        <translation>
            <numerusform>%n línea más</numerusform>
            <numerusform>%n líneas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Compose refuses</source>
        <translation>Compose rechaza</translation>
    </message>
    <message>
        <source>Engine refuses</source>
        <translation>Engine rechaza</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Sorpresa</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Incumplimiento</translation>
    </message>
    <message>
        <source>Consequence: %1</source>
        <translation>Consecuencia: %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Esperado: %1</translation>
    </message>
    <message>
        <source>Actual: %1</source>
        <translation>Real: %1</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Corrección: %1</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>Exento: %1</translation>
    </message>
    <message>
        <source>%1 (waived)</source>
        <translation>%1 (exento)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corrección</translation>
    </message>
</context>
<context>
    <name>tw::gui::ProblemsPanel</name>
    <message>
        <source>No problems found.</source>
        <translation>No se han encontrado problemas.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Ir al lugar</translation>
    </message>
    <message>
        <source>Safe fixes</source>
        <translation>Correcciones seguras</translation>
    </message>
    <message numerus="yes">
        <source>Carry out %n safe fixes? They cannot break a connection that works today, and one undo takes all of them back.</source>
        <translation>
            <numerusform>¿Aplicar %n corrección segura? No puede romper ninguna conexión que funcione hoy, y un solo «deshacer» la revierte.</numerusform>
            <numerusform>¿Aplicar %n correcciones seguras? No pueden romper ninguna conexión que funcione hoy, y un solo «deshacer» las revierte todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Aplicar</translation>
    </message>
    <message numerus="yes">
        <source>%n safe fixes</source>
        <translation>
            <numerusform>%n corrección segura</numerusform>
            <numerusform>%n correcciones seguras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::ProfilesSection</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Remove profile %1</source>
        <translation>Eliminar el perfil %1</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>Let a profile switch the service on</source>
        <translation>Hacer que un perfil active el servicio</translation>
    </message>
</context>
<context>
    <name>tw::gui::ReachSection</name>
    <message>
        <source>shared network stack</source>
        <translation>pila de red compartida</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>el host</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Alcanzado por</translation>
    </message>
    <message>
        <source>Reached by %1 of %2</source>
        <translation>Alcanzado por %1 de %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>a través de %1</translation>
    </message>
    <message>
        <source>No other service reaches it.</source>
        <translation>Ningún otro servicio lo alcanza.</translation>
    </message>
    <message>
        <source>Gets out to the Internet.</source>
        <translation>Tiene salida a Internet.</translation>
    </message>
    <message>
        <source>Does not get out to the Internet.</source>
        <translation>No tiene salida a Internet.</translation>
    </message>
</context>
<context>
    <name>tw::gui::ReasonPane</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>CONTRACT</source>
        <translation>CONTRATO</translation>
    </message>
    <message>
        <source>DOCKER</source>
        <translation>DOCKER</translation>
    </message>
    <message>
        <source>WHAT THE SIGNS MEAN</source>
        <translation>QUÉ SIGNIFICAN LOS SÍMBOLOS</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::ReferenceMenu</name>
    <message>
        <source>Uses of %1</source>
        <translation>Usos de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n places</source>
        <translation>
            <numerusform>%1: %n lugar</numerusform>
            <numerusform>%1: %n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>declared here</source>
        <translation>declarado aquí</translation>
    </message>
</context>
<context>
    <name>tw::gui::ResourcesSection</name>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reservado</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Límite de memoria</translation>
    </message>
    <message>
        <source>Reserved memory</source>
        <translation>Memoria reservada</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>Límite de CPU</translation>
    </message>
    <message>
        <source>Reserved CPUs</source>
        <translation>CPU reservadas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1, e.g. %2; empty for none</source>
        <translation>%1, p.&#xa0;ej. %2; vacío si no hay</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>Profile %1 of the contract: %2</source>
        <translation>Perfil %1 del contrato: %2</translation>
    </message>
</context>
<context>
    <name>tw::gui::RouteAnswer</name>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Punto de entrada</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Middlewares</source>
        <translation>Middlewares</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>With path</source>
        <translation>Con la ruta</translation>
    </message>
    <message>
        <source>The client gets</source>
        <translation>El cliente recibe</translation>
    </message>
    <message>
        <source>Others that match</source>
        <translation>Otros que coinciden</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Steps of the request</source>
        <translation>Pasos de la petición</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Enter goes to %1</source>
        <translation>Intro lleva a %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::RoutePanel</name>
    <message>
        <source>Type a URL to see what Traefik makes of it. No rule of this project names a host or a path.</source>
        <translation>Escriba una URL para ver qué hace Traefik con ella. Ninguna regla de este proyecto nombra un host o una ruta.</translation>
    </message>
    <message>
        <source>Type a URL to see which router takes it and where it goes, or take one that the rules of this project name:</source>
        <translation>Escriba una URL para ver qué router la atiende y adónde va, o elija una de las que nombran las reglas de este proyecto:</translation>
    </message>
    <message>
        <source>Show where %1 goes</source>
        <translation>Mostrar adónde va %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::RouteQuery</name>
    <message>
        <source>Method of the request</source>
        <translation>Método de la petición</translation>
    </message>
    <message>
        <source>URL of the request</source>
        <translation>URL de la petición</translation>
    </message>
    <message>
        <source>What a client asks for; Enter shows where it goes</source>
        <translation>Lo que pide un cliente; Intro muestra adónde va</translation>
    </message>
    <message>
        <source>Headers, e.g. X-Key: 1; Accept: */*</source>
        <translation>Cabeceras, p.&#xa0;ej. X-Key: 1; Accept: */*</translation>
    </message>
    <message>
        <source>Headers of the request, with semicolons between them</source>
        <translation>Cabeceras de la petición, separadas por punto y coma</translation>
    </message>
    <message>
        <source>Client&apos;s IP address</source>
        <translation>Dirección IP del cliente</translation>
    </message>
    <message>
        <source>Address of the client, for rules that ask for it</source>
        <translation>Dirección del cliente, para las reglas que la consultan</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Rastrear</translation>
    </message>
    <message>
        <source>Show where the request goes</source>
        <translation>Mostrar adónde va la petición</translation>
    </message>
</context>
<context>
    <name>tw::gui::RouterCard</name>
    <message>
        <source>router</source>
        <translation>router</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Of several routers that match, the highest one wins; without one, the length of the rule counts</source>
        <translation>Si coinciden varios routers, gana el de mayor prioridad; sin ella, cuenta la longitud de la regla</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>The Traefik service that gets the request</source>
        <translation>El servicio de Traefik que recibe la petición</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Rule of router %1</source>
        <translation>Regla del router %1</translation>
    </message>
    <message>
        <source>Which requests the router takes. Ctrl+Space: what may stand here; Enter: write it
%1</source>
        <translation>Qué peticiones atiende el router. Ctrl+Espacio: qué puede ir aquí; Intro: escribirlo
%1</translation>
    </message>
    <message>
        <source>the default ones</source>
        <translation>los predeterminados</translation>
    </message>
    <message>
        <source>Where Traefik listens for the requests of this router</source>
        <translation>Dónde escucha Traefik las peticiones de este router</translation>
    </message>
    <message>
        <source>Entry points</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>None chosen, so it listens on: %1</source>
        <translation>Ninguno elegido, así que escucha en: %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Whether the router takes requests with TLS; it then takes no others
%1</source>
        <translation>Si el router atiende peticiones con TLS; en ese caso no atiende otras
%1</translation>
    </message>
    <message>
        <source>The entry point %1 gives it TLS</source>
        <translation>El punto de entrada %1 le aporta TLS</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Resolutor</translation>
    </message>
    <message>
        <source>Which certificate resolver gets the certificate</source>
        <translation>Qué resolutor de certificados (certificate resolver) obtiene el certificado</translation>
    </message>
    <message>
        <source>none: Traefik&apos;s own certificates</source>
        <translation>ninguno: los certificados propios de Traefik</translation>
    </message>
    <message>
        <source>Middlewares</source>
        <translation>Middlewares</translation>
    </message>
    <message>
        <source>Middlewares in their order</source>
        <translation>Middlewares en su orden</translation>
    </message>
    <message>
        <source>+ middleware</source>
        <translation>+ middleware</translation>
    </message>
    <message>
        <source>Add a middleware as the last one</source>
        <translation>Añadir un middleware al final</translation>
    </message>
</context>
<context>
    <name>tw::gui::SearchBar</name>
    <message>
        <source>Find in this file</source>
        <translation>Buscar en este archivo</translation>
    </message>
    <message>
        <source>Enter: next · Shift+Enter: previous · Esc: back to the text</source>
        <translation>Intro: siguiente · Mayús+Intro: anterior · Esc: volver al texto</translation>
    </message>
    <message>
        <source>Tell upper and lower case apart</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Siguiente (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Enter: replace and go to the next. In the replacement of a regular expression \1 is its first group, \n a line break.</source>
        <translation>Intro: reemplazar e ir al siguiente. En el reemplazo de una expresión regular, \1 es su primer grupo y \n un salto de línea.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace this one and go to the next (Enter)</source>
        <translation>Reemplazar este e ir al siguiente (Intro)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Replace all in this file; one undo takes it back (Ctrl+Enter)</source>
        <translation>Reemplazar todo en este archivo; basta deshacer una vez (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>tw::gui::Section</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralHealth</name>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>health check</source>
        <translation>healthcheck</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>every</source>
        <translation>intervalo</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>start</source>
        <translation>arranque</translation>
    </message>
    <message>
        <source>health check (%1)</source>
        <translation>healthcheck (%1)</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>intentos</translation>
    </message>
    <message>
        <source>As one of them has it ▾</source>
        <translation>Como uno de ellos ▾</translation>
    </message>
    <message>
        <source>Give the health check of one of them to all</source>
        <translation>Aplicar a todos el healthcheck de uno de ellos</translation>
    </message>
    <message>
        <source>Give the health check of %1 to all</source>
        <translation>Aplicar a todos el healthcheck de %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralLabels</name>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>etiqueta %1</translation>
    </message>
    <message>
        <source>No label that all of them have.</source>
        <translation>Ninguna etiqueta común a todos.</translation>
    </message>
    <message>
        <source>key=value</source>
        <translation>clave=valor</translation>
    </message>
    <message>
        <source>Set a label in all</source>
        <translation>Definir una etiqueta en todos</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralNetworks</name>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>Attach all to another network</source>
        <translation>Conectar todos a otra red</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralProfiles</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>Add a profile to all</source>
        <translation>Añadir un perfil a todos</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralResources</name>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Límite de memoria</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>límite de memoria</translation>
    </message>
    <message>
        <source>Reserved memory</source>
        <translation>Memoria reservada</translation>
    </message>
    <message>
        <source>reserved memory</source>
        <translation>memoria reservada</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>Límite de CPU</translation>
    </message>
    <message>
        <source>Reserved CPUs</source>
        <translation>CPU reservadas</translation>
    </message>
    <message>
        <source>reserved CPUs</source>
        <translation>CPU reservadas</translation>
    </message>
    <message>
        <source>restart policy</source>
        <translation>política de reinicio</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reinicio</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralSection</name>
    <message numerus="yes">
        <source>Set the %1 of %n services</source>
        <translation>
            <numerusform>Definir en %n servicio: %1</numerusform>
            <numerusform>Definir en %n servicios: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>(several)</source>
        <translation>(varios)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, valores distintos</translation>
    </message>
    <message>
        <source>Remove the %1 of all</source>
        <translation>Eliminar en todos: %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %1 of %n services</source>
        <translation>
            <numerusform>Eliminar en %n servicio: %1</numerusform>
            <numerusform>Eliminar en %n servicios: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 de %3</translation>
    </message>
    <message>
        <source>Give %1 to all</source>
        <translation>Asignar %1 a todos</translation>
    </message>
    <message numerus="yes">
        <source>Give %1 to %n services</source>
        <translation>
            <numerusform>Asignar %1 a %n servicio</numerusform>
            <numerusform>Asignar %1 a %n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 from all</source>
        <translation>Quitar %1 a todos</translation>
    </message>
    <message numerus="yes">
        <source>Take %1 from %n services</source>
        <translation>
            <numerusform>Quitar %1 a %n servicio</numerusform>
            <numerusform>Quitar %1 a %n servicios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralVariables</name>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>variable %1</translation>
    </message>
    <message>
        <source>No variable that all of them have.</source>
        <translation>Ninguna variable común a todos.</translation>
    </message>
    <message>
        <source>NAME=value</source>
        <translation>NOMBRE=valor</translation>
    </message>
    <message>
        <source>Set a variable in all</source>
        <translation>Definir una variable en todos</translation>
    </message>
</context>
<context>
    <name>tw::gui::StartPage</name>
    <message>
        <source>Open a Docker Compose project</source>
        <translation>Abrir un proyecto de Docker Compose</translation>
    </message>
    <message>
        <source>Choose a compose file, or drop one or several here.</source>
        <translation>Elija un archivo Compose, o suelte aquí uno o varios.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
</context>
<context>
    <name>tw::gui::Status</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>%n red</numerusform>
            <numerusform>%n redes</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>tw::gui::TablePanel</name>
    <message>
        <source>Filter of %1</source>
        <translation>Filtro de %1</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nada coincide con el filtro.</translation>
    </message>
</context>
<context>
    <name>tw::gui::Tables</name>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
</context>
<context>
    <name>tw::gui::TraefikSection</name>
    <message>
        <source>Traefik</source>
        <translation>Traefik</translation>
    </message>
    <message>
        <source>Traefik serves it by default; no label says how.</source>
        <translation>Traefik lo sirve por defecto; ninguna etiqueta dice cómo.</translation>
    </message>
    <message>
        <source>No label is about Traefik.</source>
        <translation>Ninguna etiqueta se refiere a Traefik.</translation>
    </message>
    <message>
        <source>Served by Traefik</source>
        <translation>Servido por Traefik</translation>
    </message>
    <message>
        <source>Over network</source>
        <translation>Por la red</translation>
    </message>
    <message>
        <source>The network over which Traefik sends requests, by its name in Docker</source>
        <translation>La red por la que Traefik envía las peticiones, con su nombre en Docker</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>+ router</source>
        <translation>+ router</translation>
    </message>
    <message>
        <source>Add a router</source>
        <translation>Añadir un router</translation>
    </message>
    <message>
        <source>+ middleware</source>
        <translation>+ middleware</translation>
    </message>
    <message>
        <source>Add a middleware</source>
        <translation>Añadir un middleware</translation>
    </message>
    <message>
        <source>+ port</source>
        <translation>+ puerto</translation>
    </message>
    <message>
        <source>Add a Traefik service for a port of the container</source>
        <translation>Añadir un servicio de Traefik para un puerto del contenedor</translation>
    </message>
    <message>
        <source>Add a router to %1</source>
        <translation>Añadir un router a %1</translation>
    </message>
    <message>
        <source>For a host</source>
        <translation>Para un host</translation>
    </message>
    <message>
        <source>For a host, with TLS</source>
        <translation>Para un host, con TLS</translation>
    </message>
    <message>
        <source>For a path</source>
        <translation>Para una ruta</translation>
    </message>
    <message>
        <source>TCP, with TLS passed through</source>
        <translation>TCP, con TLS sin descifrar (passthrough)</translation>
    </message>
    <message>
        <source>Add a middleware to %1</source>
        <translation>Añadir un middleware a %1</translation>
    </message>
    <message>
        <source>Strip a prefix of the path</source>
        <translation>Quitar un prefijo de la ruta</translation>
    </message>
    <message>
        <source>Redirect to HTTPS</source>
        <translation>Redirigir a HTTPS</translation>
    </message>
    <message>
        <source>Password (basic authentication)</source>
        <translation>Contraseña (basic authentication)</translation>
    </message>
    <message>
        <source>Ask another service (forward authentication)</source>
        <translation>Preguntar a otro servicio (forward authentication)</translation>
    </message>
    <message>
        <source>Security headers</source>
        <translation>Cabeceras de seguridad</translation>
    </message>
    <message>
        <source>Limit the rate of requests</source>
        <translation>Limitar la tasa de peticiones</translation>
    </message>
    <message>
        <source>Allow some addresses only</source>
        <translation>Permitir solo algunas direcciones</translation>
    </message>
    <message>
        <source>Compress answers</source>
        <translation>Comprimir las respuestas</translation>
    </message>
</context>
<context>
    <name>tw::gui::TraefikServiceCard</name>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>The port of the container to which requests go</source>
        <translation>El puerto del contenedor al que van las peticiones</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>How Traefik speaks to the container</source>
        <translation>Cómo se comunica Traefik con el contenedor</translation>
    </message>
</context>
<context>
    <name>tw::gui::Verbs</name>
    <message>
        <source>Rename service %1</source>
        <translation>Cambiar el nombre del servicio %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Rename network %1</source>
        <translation>Cambiar el nombre de la red %1</translation>
    </message>
    <message>
        <source>Rename alias %1</source>
        <translation>Cambiar el nombre del alias %1</translation>
    </message>
    <message>
        <source>Duplicate %1 as</source>
        <translation>Duplicar %1 como</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nombre de la copia</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Añadir servicio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>image, e.g. nginx:1.27</source>
        <translation>imagen, p.&#xa0;ej. nginx:1.27</translation>
    </message>
    <message>
        <source>Networks, separated by commas</source>
        <translation>Redes, separadas por comas</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>redes</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>Añadir red</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n services</source>
        <translation>
            <numerusform>Eliminar %n servicio</numerusform>
            <numerusform>Eliminar %n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove service</source>
        <translation>Eliminar servicio</translation>
    </message>
    <message>
        <source>Others name what is to be removed. Remove what they say of it too?</source>
        <translation>Otros elementos mencionan lo que se va a eliminar. ¿Eliminar también esas menciones?</translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation>Eliminar ambos</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n services</source>
        <translation>
            <numerusform>Duplicar %n servicio</numerusform>
            <numerusform>Duplicar %n servicios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::ViewSwitcher</name>
    <message>
        <source>The view %1 is saved</source>
        <translation>La vista %1 se ha guardado</translation>
    </message>
    <message>
        <source>Show the view %1</source>
        <translation>Mostrar la vista %1</translation>
    </message>
    <message>
        <source>The view %1 is deleted</source>
        <translation>La vista %1 se ha eliminado</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vista %1</translation>
    </message>
    <message>
        <source>Save what is seen now as a view</source>
        <translation>Guardar como vista lo que se ve ahora</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
</context>
<context>
    <name>tw::gui::Workspace</name>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>Recovered changes</source>
        <translation>Cambios recuperados</translation>
    </message>
    <message>
        <source>Revert to the saved state</source>
        <translation>Volver al estado guardado</translation>
    </message>
    <message>
        <source>Changes made on disk</source>
        <translation>Cambios hechos en el disco</translation>
    </message>
    <message>
        <source>Typing in %1</source>
        <translation>Escritura en %1</translation>
    </message>
</context>
</TS>
