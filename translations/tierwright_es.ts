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
    <message>
        <source>removed tier</source>
        <translation>capa eliminada</translation>
    </message>
    <message>
        <source>The tier %1 was removed</source>
        <translation>La capa %1 se eliminó</translation>
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
        <translation>Rastrear una pe&amp;tición…</translation>
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
        <translation>Mi&amp;nimapa</translation>
    </message>
    <message>
        <source>Show the whole picture in small</source>
        <translation>Mostrar el conjunto en pequeño</translation>
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
        <source>Show what was added, changed and removed since git&apos;s HEAD</source>
        <translation>Mostrar lo añadido, cambiado y eliminado desde el HEAD de git</translation>
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
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Overlays</source>
        <translation>Superp&amp;osiciones</translation>
    </message>
    <message>
        <source>Changes since the last comm&amp;it</source>
        <translation>Cambios desde el último co&amp;mmit</translation>
    </message>
    <message>
        <source>Find on the &amp;canvas…</source>
        <translation>Buscar en el l&amp;ienzo…</translation>
    </message>
    <message>
        <source>&amp;Saved views</source>
        <translation>Vistas guarda&amp;das</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Cu&amp;t services</source>
        <translation>Cor&amp;tar servicios</translation>
    </message>
    <message>
        <source>Chan&amp;ge selection…</source>
        <translation>Modificar la se&amp;lección…</translation>
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
    <name>tw::gui::HelpSheet</name>
    <message>
        <source>On the canvas</source>
        <translation>En el lienzo</translation>
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
        <source>Drag the round arrow of a card to another card, or Ctrl+L: declare a flow or a dependency; Shift: a flow, Ctrl: a dependency, without asking</source>
        <translation>Arrastrar la flecha redonda de una tarjeta a otra tarjeta, o Ctrl+L: declarar un flujo o una dependencia; Mayús: un flujo, Ctrl: una dependencia, sin preguntar</translation>
    </message>
    <message>
        <source>Esc: cancel the drag</source>
        <translation>Esc: cancelar el arrastre</translation>
    </message>
    <message>
        <source>Arrow keys: go from card to card and to the headings of tiers</source>
        <translation>Teclas de flecha: ir de tarjeta en tarjeta y a los encabezados de las capas</translation>
    </message>
    <message>
        <source>Shift and arrow keys: select several</source>
        <translation>Mayús y teclas de flecha: seleccionar varios</translation>
    </message>
    <message>
        <source>Shift and click, or drag over the background: select several</source>
        <translation>Mayús y clic, o arrastrar sobre el fondo: seleccionar varios</translation>
    </message>
    <message>
        <source>Ctrl+A: select all services</source>
        <translation>Ctrl+A: seleccionar todos los servicios</translation>
    </message>
    <message>
        <source>Enter: go to the inspector</source>
        <translation>Intro: ir al inspector</translation>
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
        <source>Type on the canvas, or Ctrl+F: find services</source>
        <translation>Escribir sobre el lienzo, o Ctrl+F: buscar servicios</translation>
    </message>
    <message>
        <source>The sign beside a tier&apos;s name: collapse and expand it</source>
        <translation>El signo junto al nombre de una capa: contraerla y expandirla</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Teclado y gestos</translation>
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
        <source>%1 was changed on disk and read again</source>
        <translation>%1 ha cambiado en el disco y se ha vuelto a leer</translation>
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
    <message numerus="yes">
        <source>Carry out %n safe fixes…</source>
        <translation>
            <numerusform>Aplicar %n corrección segura…</numerusform>
            <numerusform>Aplicar %n correcciones seguras…</numerusform>
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
    <name>tw::gui::ToolBar</name>
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
