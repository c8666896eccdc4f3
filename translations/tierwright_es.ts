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
    <message>
        <source>neither finds the selection by a name nor is found</source>
        <translation>no encuentra la selección por ningún nombre, ni a la inversa</translation>
    </message>
    <message>
        <source>routed by %1</source>
        <translation>enrutado por %1</translation>
    </message>
    <message>
        <source>health check every %1</source>
        <translation>healthcheck cada %1</translation>
    </message>
    <message>
        <source>on the network of %1</source>
        <translation>en la red de %1</translation>
    </message>
    <message>
        <source>port %1 is not published</source>
        <translation>el puerto %1 no se publica</translation>
    </message>
    <message numerus="yes">
        <source>and %n more ports</source>
        <translation>
            <numerusform>y %n puerto más</numerusform>
            <numerusform>y %n puertos más</numerusform>
        </translation>
    </message>
    <message>
        <source>publishes port %1</source>
        <translation>publica el puerto %1</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Arrange %1</source>
        <translation>Ordenar %1</translation>
    </message>
    <message numerus="yes">
        <source>Arrange %n services</source>
        <translation>
            <numerusform>Ordenar %n servicio</numerusform>
            <numerusform>Ordenar %n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>This tier always stands last: no network of this name is declared.</source>
        <translation>Esta capa está siempre al final: no hay ninguna red declarada con ese nombre.</translation>
    </message>
    <message>
        <source>Arrange %1 again</source>
        <translation>Reordenar %1</translation>
    </message>
    <message>
        <source>Arrange everything again</source>
        <translation>Reordenar todo</translation>
    </message>
    <message>
        <source>Arrange the column without a network again</source>
        <translation>Reordenar la columna sin red</translation>
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
    <message>
        <source>Opens the project to look at it, without changes</source>
        <translation>Abre el proyecto solo para consultarlo, sin cambios</translation>
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
    <message numerus="yes">
        <source>and %n more new problems</source>
        <translation>
            <numerusform>y %n problema nuevo más</numerusform>
            <numerusform>y %n problemas nuevos más</numerusform>
        </translation>
    </message>
    <message>
        <source>The name %1 no longer finds %2 (for %3)</source>
        <translation>El nombre %1 ya no encuentra %2 (para %3)</translation>
    </message>
    <message>
        <source>The name %1 now finds %2 (for %3)</source>
        <translation>El nombre %1 encuentra ahora %2 (para %3)</translation>
    </message>
    <message>
        <source>The name %1 now finds %2 instead of %3 (for %4)</source>
        <translation>El nombre %1 encuentra ahora %2 en vez de %3 (para %4)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more names lead elsewhere</source>
        <translation>
            <numerusform>y %n nombre más lleva a otro sitio</numerusform>
            <numerusform>y %n nombres más llevan a otro sitio</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out what this would do …</source>
        <translation>Averiguando qué haría esto …</translation>
    </message>
    <message numerus="yes">
        <source>and %n more services lose others</source>
        <translation>
            <numerusform>y %n servicio más pierde otros</numerusform>
            <numerusform>y %n servicios más pierden otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more services gain others</source>
        <translation>
            <numerusform>y %n servicio más gana otros</numerusform>
            <numerusform>y %n servicios más ganan otros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>needs none</source>
        <translation>no necesita ninguna</translation>
    </message>
    <message>
        <source>none lists it</source>
        <translation>en ninguna</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1; anything on 127.0.0.1</source>
        <translation>%1; cualquiera en 127.0.0.1</translation>
    </message>
    <message>
        <source>must reach the Internet</source>
        <translation>debe alcanzar Internet</translation>
    </message>
    <message>
        <source>may reach the Internet</source>
        <translation>puede alcanzar Internet</translation>
    </message>
    <message>
        <source>must not reach the Internet</source>
        <translation>no debe alcanzar Internet</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>at most profile %1: %2</source>
        <translation>como máximo el perfil %1: %2</translation>
    </message>
    <message>
        <source>default profile %1: %2</source>
        <translation>perfil por defecto %1: %2</translation>
    </message>
    <message>
        <source>memory and CPU limit required</source>
        <translation>límites de memoria y CPU exigidos</translation>
    </message>
    <message>
        <source>memory limit required</source>
        <translation>límite de memoria exigido</translation>
    </message>
    <message>
        <source>CPU limit required</source>
        <translation>límite de CPU exigido</translation>
    </message>
    <message>
        <source>not required of it</source>
        <translation>no se le exige</translation>
    </message>
    <message>
        <source>required</source>
        <translation>exigido</translation>
    </message>
    <message>
        <source>asks %1</source>
        <translation>consulta %1</translation>
    </message>
    <message>
        <source>every %1 or sooner</source>
        <translation>cada %1 o antes</translation>
    </message>
    <message>
        <source>timeout of %1 or less</source>
        <translation>tiempo de espera de %1 o menos</translation>
    </message>
    <message numerus="yes">
        <source>%n retries or more</source>
        <translation>
            <numerusform>%n intento o más</numerusform>
            <numerusform>%n intentos o más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more to start</source>
        <translation>%1 o más para iniciarse</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>May publish</source>
        <translation>Puede publicar</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Salida al exterior</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Healthcheck</translation>
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
    <message>
        <source>A copy is saved as %1. The project still reads %2.</source>
        <translation>Se ha guardado una copia como %1. El proyecto sigue leyendo %2.</translation>
    </message>
</context>
<context>
    <name>Foresight</name>
    <message>
        <source>Others share this text: you will be asked where to change it</source>
        <translation>Otros comparten este texto: se preguntará dónde cambiarlo</translation>
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
    <name>LongWork</name>
    <message numerus="yes">
        <source>Working out %n changes …</source>
        <translation>
            <numerusform>Preparando %n cambio …</numerusform>
            <numerusform>Preparando %n cambios …</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Cancelar</translation>
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
    <message numerus="yes">
        <source>%n networks, with the names of the selection there</source>
        <translation>
            <numerusform>%n red, con los nombres de la selección en ella</numerusform>
            <numerusform>%n redes, con los nombres de la selección en ellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services find the selection by this name</source>
        <translation>
            <numerusform>%n servicio encuentra la selección por este nombre</numerusform>
            <numerusform>%n servicios encuentran la selección por este nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services that the selection finds by this name as well</source>
        <translation>
            <numerusform>%n servicio que la selección encuentra también por este nombre</numerusform>
            <numerusform>%n servicios que la selección encuentra también por este nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with an ambiguous name: several services answer to it</source>
        <translation>
            <numerusform>%n servicio con un nombre ambiguo: varios servicios responden a él</numerusform>
            <numerusform>%n servicios con un nombre ambiguo: varios servicios responden a él</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with a name that leads some clients elsewhere</source>
        <translation>
            <numerusform>%n servicio con un nombre que lleva a algunos clientes a otro lugar</numerusform>
            <numerusform>%n servicios con un nombre que lleva a algunos clientes a otro lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with a name that resolves, but not to a reachable address</source>
        <translation>
            <numerusform>%n servicio con un nombre que se resuelve, pero no a una dirección alcanzable</numerusform>
            <numerusform>%n servicios con un nombre que se resuelve, pero no a una dirección alcanzable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services that neither find the selection by name nor are found</source>
        <translation>
            <numerusform>%n servicio que no encuentra la selección por ningún nombre, ni a la inversa</numerusform>
            <numerusform>%n servicios que no encuentran la selección por ningún nombre, ni a la inversa</numerusform>
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
        <translation>accesible a través de Traefik</translation>
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
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>also called %1</source>
        <translation>también llamado %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>the worst is an error</source>
        <translation>el más grave es un error</translation>
    </message>
    <message>
        <source>the worst is a warning</source>
        <translation>el más grave es una advertencia</translation>
    </message>
    <message>
        <source>attached to %1</source>
        <translation>conectado a %1</translation>
    </message>
    <message>
        <source>attached: %1</source>
        <translation>conectados: %1</translation>
    </message>
    <message>
        <source>collapsed on the canvas</source>
        <translation>contraído en el lienzo</translation>
    </message>
    <message>
        <source>with an error</source>
        <translation>con un error</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>con una advertencia</translation>
    </message>
    <message numerus="yes">
        <source>reaches %n services</source>
        <translation>
            <numerusform>llega a %n servicio</numerusform>
            <numerusform>llega a %n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>published for %1</source>
        <translation>publicado para %1</translation>
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
    <name>RecoveryQuestion</name>
    <message>
        <source>Recover changes</source>
        <translation>Recuperar cambios</translation>
    </message>
    <message>
        <source>Tierwright ended with unsaved changes in %1. Bring them back?</source>
        <translation>Tierwright terminó con cambios sin guardar en %1. ¿Recuperarlos?</translation>
    </message>
    <message>
        <source>They are from %1. Bringing them back can be undone.</source>
        <translation>Son del %1. La recuperación se puede deshacer.</translation>
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
    <message>
        <source>over-committed: %1</source>
        <translation>sobrecomprometido: %1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation>Memoria: %1</translation>
    </message>
    <message>
        <source>CPUs: %1</source>
        <translation>CPU: %1</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>C&amp;opy cell</source>
        <translation>C&amp;opiar celda</translation>
    </message>
    <message>
        <source>Copy ro&amp;w</source>
        <translation>Copiar &amp;fila</translation>
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
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>%n infracción</numerusform>
            <numerusform>%n infracciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
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
    <name>TestForm</name>
    <message>
        <source>The container&apos;s shell reads it (CMD-SHELL)</source>
        <translation>Lo lee el shell del contenedor (CMD-SHELL)</translation>
    </message>
    <message>
        <source>Docker runs the words as they are, without a shell (CMD)</source>
        <translation>Docker ejecuta las palabras tal cual, sin shell (CMD)</translation>
    </message>
    <message>
        <source>Shell command</source>
        <translation>Comando de shell</translation>
    </message>
    <message>
        <source>Command without a shell</source>
        <translation>Comando sin shell</translation>
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
        <translation>{} no tiene ningún entorno {}{}; no tiene ninguno</translation>
    </message>
    <message>
        <source>{} has no environment {}{}; it has {}</source>
        <translation>{} no tiene ningún entorno {}{}; tiene {}</translation>
    </message>
    <message>
        <source>there is no {} in {} or the directories above it, so there are no environments; name a contract</source>
        <translation>no hay ningún {} en {} ni en los directorios superiores, así que no hay entornos; indique un contrato</translation>
    </message>
    <message>
        <source>the finding would still be there</source>
        <translation>el problema seguiría ahí</translation>
    </message>
    <message>
        <source>then {} [{}]</source>
        <translation>entonces {} [{}]</translation>
    </message>
    <message>
        <source>{} would not reach {} any more</source>
        <translation>{} ya no alcanzaría {}</translation>
    </message>
    <message>
        <source>it would undo an earlier fix</source>
        <translation>desharía una corrección anterior</translation>
    </message>
    <message>
        <source>no compose file found in {} or the directories above it; name one</source>
        <translation>no se ha encontrado ningún archivo Compose en {} ni en los directorios superiores; indique uno</translation>
    </message>
    <message>
        <source>{}:{}:{}: a zero byte stands here, so this is a binary file and not YAML</source>
        <translation>{}:{}:{}: aquí hay un byte nulo, así que es un archivo binario y no YAML</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a project name; lower-case letters, digits, &apos;-&apos; and &apos;_&apos; are allowed, a letter or digit first</source>
        <translation>&apos;{}&apos; no es un nombre de proyecto; se admiten minúsculas, cifras, &apos;-&apos; y &apos;_&apos;, y debe empezar por letra o cifra</translation>
    </message>
    <message>
        <source>{} is there too; Compose takes only {} unless files are named</source>
        <translation>también existe {}; Compose solo toma {} si no se indican archivos</translation>
    </message>
    <message>
        <source>{} is not written: the texts are only read here</source>
        <translation>{} no se escribe: aquí los textos solo se leen</translation>
    </message>
    <message>
        <source>the files have errors that must be fixed before anything can be changed safely</source>
        <translation>los archivos tienen errores que hay que corregir antes de poder cambiar algo con seguridad</translation>
    </message>
    <message>
        <source>there is nothing to change</source>
        <translation>no hay nada que cambiar</translation>
    </message>
    <message>
        <source>, did you mean &quot;{}&quot;</source>
        <translation>, ¿quizá &quot;{}&quot;?</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} y {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} y {} más</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} o {}</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}; {}</translation>
    </message>
    <message numerus="yes">
        <source>{} services</source>
        <comment>{} service</comment>
        <translation>
            <numerusform>{} servicio</numerusform>
            <numerusform>{} servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>{} cannot be read: there is no such file</source>
        <translation>no se puede leer {}: el archivo no existe</translation>
    </message>
    <message>
        <source>there is no file {}; Compose wants it before it starts anything, and its values are missing here</source>
        <translation>no existe el archivo {}; Compose lo necesita antes de iniciar nada, y aquí faltan sus valores</translation>
    </message>
    <message>
        <source>the top level of a compose file must be a mapping</source>
        <translation>el nivel superior de un archivo Compose debe ser un mapa</translation>
    </message>
    <message>
        <source>this file is empty; a compose file has at least &apos;services:&apos;</source>
        <translation>este archivo está vacío; un archivo Compose tiene al menos &apos;services:&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; names no place; write name=place</source>
        <translation>&apos;{}&apos; no indica ningún lugar; escriba nombre=lugar</translation>
    </message>
    <message>
        <source>Compose loses &apos;{}&apos; here; in the form of a list it stays</source>
        <translation>Compose pierde &apos;{}&apos; aquí; en forma de lista se conserva</translation>
    </message>
    <message>
        <source>Compose cannot read &apos;{}&apos; here</source>
        <translation>Compose no puede leer &apos;{}&apos; aquí</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a host port</source>
        <translation>&apos;{}&apos; no es un puerto del host</translation>
    </message>
    <message>
        <source>this mount has no &apos;target&apos;</source>
        <translation>este montaje no tiene &apos;target&apos;</translation>
    </message>
    <message>
        <source>this bind mount has no &apos;source&apos;</source>
        <translation>este bind mount no tiene &apos;source&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has too many colons for a device</source>
        <translation>&apos;{}&apos; tiene demasiados dos puntos para un dispositivo</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a port</source>
        <translation>&apos;{}&apos; no es un puerto</translation>
    </message>
    <message>
        <source>a quote or a backslash of this command is never closed</source>
        <translation>en este comando queda sin cerrar una comilla o una barra invertida</translation>
    </message>
    <message>
        <source>&apos;{}&apos; names no address; write host=address</source>
        <translation>&apos;{}&apos; no indica ninguna dirección; escriba host=dirección</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is text in YAML 1.2; Compose reads it as {} with a warning</source>
        <translation>&apos;{}&apos; es texto en YAML 1.2; Compose lo lee como {} con una advertencia</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be {}, not &apos;{}&apos;</source>
        <translation>&apos;{}&apos; debe ser {}, no &apos;{}&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a duration for &apos;{}&apos;; write 30s or 1m30s</source>
        <translation>&apos;{}&apos; no es una duración para &apos;{}&apos;; escriba 30s o 1m30s</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a size for &apos;{}&apos;; write 512m or 2g</source>
        <translation>&apos;{}&apos; no es un tamaño para &apos;{}&apos;; escriba 512m o 2g</translation>
    </message>
    <message>
        <source>{} does not say where it comes from; write {}</source>
        <translation>{} no dice de dónde procede; escriba {}</translation>
    </message>
    <message>
        <source>{} has several sources; keep one of {}</source>
        <translation>{} tiene varios orígenes; conserve solo uno de {}</translation>
    </message>
    <message>
        <source>this names no variable</source>
        <translation>falta el nombre de la variable</translation>
    </message>
    <message>
        <source>the volume {} is external, so Compose refuses &apos;{}&apos; here</source>
        <translation>el volumen {} es externo, así que Compose rechaza &apos;{}&apos; aquí</translation>
    </message>
    <message>
        <source>&apos;count&apos; and &apos;device_ids&apos; exclude each other</source>
        <translation>&apos;count&apos; y &apos;device_ids&apos; se excluyen mutuamente</translation>
    </message>
    <message>
        <source>a path to watch cannot be empty</source>
        <translation>la ruta que se vigila no puede estar vacía</translation>
    </message>
    <message>
        <source>{} has neither an image nor a build</source>
        <translation>{} no tiene ni imagen ni build</translation>
    </message>
    <message>
        <source>&apos;dockerfile&apos; and &apos;dockerfile_inline&apos; exclude each other</source>
        <translation>&apos;dockerfile&apos; y &apos;dockerfile_inline&apos; se excluyen mutuamente</translation>
    </message>
    <message>
        <source>the build&apos;s &apos;platforms&apos; do not name {}</source>
        <translation>el &apos;platforms&apos; del build no incluye {}</translation>
    </message>
    <message>
        <source>{} has both &apos;network_mode&apos; and &apos;networks&apos;; Compose refuses that</source>
        <translation>{} tiene a la vez &apos;network_mode&apos; y &apos;networks&apos;; Compose lo rechaza</translation>
    </message>
    <message>
        <source>a health check&apos;s list begins with CMD, CMD-SHELL or NONE</source>
        <translation>la lista de un healthcheck empieza por CMD, CMD-SHELL o NONE</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a number of retries</source>
        <translation>&apos;{}&apos; no es un número de intentos</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and &apos;deploy.resources.{}.{}&apos; must be equal; Compose refuses the file</source>
        <translation>&apos;{}&apos; y &apos;deploy.resources.{}.{}&apos; deben ser iguales; Compose rechaza el archivo</translation>
    </message>
    <message>
        <source>&apos;scale&apos; and &apos;deploy.replicas&apos; must be equal; Compose refuses the file</source>
        <translation>&apos;scale&apos; y &apos;deploy.replicas&apos; deben ser iguales; Compose rechaza el archivo</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number of containers</source>
        <translation>&apos;{}&apos; no es un número de contenedores</translation>
    </message>
    <message>
        <source>several containers cannot share one &apos;container_name&apos;</source>
        <translation>varios contenedores no pueden compartir un mismo &apos;container_name&apos;</translation>
    </message>
    <message>
        <source>a watch with the action &apos;{}&apos; needs a &apos;target&apos;</source>
        <translation>un watch que hace &apos;{}&apos; necesita un &apos;target&apos;</translation>
    </message>
    <message>
        <source>the aliases of this file expand to more values than can be read</source>
        <translation>los alias de este archivo describen más valores de los que se pueden leer</translation>
    </message>
    <message>
        <source>Compose reads this tag differently; put a space after it</source>
        <translation>Compose lee esta etiqueta de otro modo; ponga un espacio detrás</translation>
    </message>
    <message>
        <source>this alias stands inside of the value it names</source>
        <translation>este alias está dentro del propio valor que nombra</translation>
    </message>
    <message>
        <source>the variable {} is not set and has no default, so it is read as empty</source>
        <translation>la variable {} no está definida ni tiene valor por defecto, así que se lee como vacía</translation>
    </message>
    <message>
        <source>a key must be text; quote it if it is meant as text</source>
        <translation>una clave debe ser texto; póngala entre comillas si debe ser texto</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; stands twice in this mapping; Compose refuses the file</source>
        <translation>la clave &apos;{}&apos; aparece dos veces en este mapa; Compose rechaza el archivo</translation>
    </message>
    <message>
        <source>&apos;&lt;&lt;&apos; merges a mapping or a list of mappings</source>
        <translation>&apos;&lt;&lt;&apos; fusiona un mapa o una lista de mapas</translation>
    </message>
    <message>
        <source>a name in an environment file cannot be quoted</source>
        <translation>en un archivo de entorno los nombres no pueden ir entre comillas</translation>
    </message>
    <message>
        <source>the quote in the value of {} is never closed</source>
        <translation>la comilla del valor de {} queda sin cerrar</translation>
    </message>
    <message>
        <source>text stands behind the closing quote of {}</source>
        <translation>hay texto tras la comilla de cierre de {}</translation>
    </message>
    <message>
        <source>&apos;extends&apos; must name a service</source>
        <translation>&apos;extends&apos; debe nombrar un servicio</translation>
    </message>
    <message>
        <source>{} extends itself in a circle</source>
        <translation>{} se extiende a sí mismo de forma circular</translation>
    </message>
    <message>
        <source>{} extends {}, which is no service of this file</source>
        <translation>{} extiende {}, que no es un servicio de este archivo</translation>
    </message>
    <message>
        <source>{} extends itself</source>
        <translation>{} se extiende a sí mismo</translation>
    </message>
    <message>
        <source>Tierwright does not fetch files, so what this service takes from there is missing here</source>
        <translation>Tierwright no descarga archivos, así que falta lo que este servicio toma de allí</translation>
    </message>
    <message>
        <source>{} is no service of {}</source>
        <translation>{} no es un servicio de {}</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a path or a mapping</source>
        <translation>una ruta o un mapa</translation>
    </message>
    <message>
        <source>Tierwright does not fetch files, so the included services are missing here</source>
        <translation>Tierwright no descarga archivos, así que faltan los servicios incluidos</translation>
    </message>
    <message>
        <source>this entry of &apos;include&apos; has no &apos;path&apos;, so it includes nothing</source>
        <translation>esta entrada de &apos;include&apos; no tiene &apos;path&apos;, así que no incluye nada</translation>
    </message>
    <message>
        <source>the files include each other in a circle</source>
        <translation>los archivos se incluyen unos a otros de forma circular</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>un mapa</translation>
    </message>
    <message>
        <source>&apos;{}&apos; stands here and in the included file, and the two differ; Compose refuses that</source>
        <translation>&apos;{}&apos; aparece aquí y en el archivo incluido, y difieren; Compose lo rechaza</translation>
    </message>
    <message>
        <source>a &apos;{}&apos; is never closed</source>
        <translation>queda un &apos;{}&apos; sin cerrar</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no variable; write &apos;$$&apos; for a dollar sign</source>
        <translation>&apos;{}&apos; no es una variable; escriba &apos;$$&apos; para un signo de dólar</translation>
    </message>
    <message>
        <source>&apos;{}&apos; uses an operator that Compose does not know</source>
        <translation>&apos;{}&apos; usa un operador que Compose no conoce</translation>
    </message>
    <message>
        <source>the variable {} is required</source>
        <translation>la variable {} es obligatoria</translation>
    </message>
    <message>
        <source>the variable {} is required: {}</source>
        <translation>la variable {} es obligatoria: {}</translation>
    </message>
    <message>
        <source>the project has no &apos;services&apos;</source>
        <translation>el proyecto no tiene &apos;services&apos;</translation>
    </message>
    <message>
        <source>&apos;version&apos; is obsolete; Compose ignores it</source>
        <translation>&apos;version&apos; está obsoleto; Compose lo ignora</translation>
    </message>
    <message>
        <source>the project has no name; write &apos;name:&apos; with small letters and digits</source>
        <translation>el proyecto no tiene nombre; escriba &apos;name:&apos; con minúsculas y cifras</translation>
    </message>
    <message>
        <source>Compose passes over this: it is no form of &apos;{}&apos;</source>
        <translation>Compose lo pasa por alto: no es una forma de &apos;{}&apos;</translation>
    </message>
    <message>
        <source>this has another form than &apos;{}&apos; in the file before; Compose cannot merge them</source>
        <translation>tiene otra forma que &apos;{}&apos; en el archivo anterior; Compose no puede combinarlos</translation>
    </message>
    <message>
        <source>a mount cannot be empty</source>
        <translation>un montaje no puede estar vacío</translation>
    </message>
    <message>
        <source>nothing stands before a colon of this mount; a variable without a value may be the cause</source>
        <translation>no hay nada antes de un signo &apos;:&apos; de este montaje; la causa puede ser una variable sin valor</translation>
    </message>
    <message>
        <source>this mount has too many colons</source>
        <translation>este montaje tiene demasiados dos puntos</translation>
    </message>
    <message>
        <source>nothing stands behind the last colon of this mount</source>
        <translation>no hay nada tras el último signo &apos;:&apos; de este montaje</translation>
    </message>
    <message>
        <source>&apos;{}&apos; names an address and a container port but no host port; write &apos;{}:…:{}&apos;</source>
        <translation>&apos;{}&apos; indica una dirección y un puerto del contenedor, pero ningún puerto del host; escriba &apos;{}:…:{}&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has too many colons; an IPv6 address stands in brackets</source>
        <translation>&apos;{}&apos; tiene demasiados dos puntos; una dirección IPv6 va entre corchetes</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an IP address of the host</source>
        <translation>&apos;{}&apos; no es una dirección IP del host</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a protocol; tcp, udp and sctp are</source>
        <translation>&apos;{}&apos; no es un protocolo; lo son tcp, udp y sctp</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no container port</source>
        <translation>&apos;{}&apos; no tiene puerto del contenedor</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a container port (1–65535)</source>
        <translation>&apos;{}&apos; no es un puerto del contenedor (1–65535)</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a host port (0–65535)</source>
        <translation>&apos;{}&apos; no es un puerto del host (0–65535)</translation>
    </message>
    <message>
        <source>the ranges {} and {} have different lengths</source>
        <translation>los rangos {} y {} tienen longitudes distintas</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be {}</source>
        <translation>&apos;{}&apos; debe ser {}</translation>
    </message>
    <message>
        <source>Compose ignores the number {} here, so there is no limit; write it as text with a unit</source>
        <translation>Compose ignora aquí el número {}, así que no hay límite; escríbalo como texto con una unidad</translation>
    </message>
    <message>
        <source>this port has no &apos;target&apos;</source>
        <translation>este puerto no tiene &apos;target&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a container port (1–65535), so Docker refuses it</source>
        <translation>&apos;{}&apos; no es un puerto del contenedor (1–65535), así que Docker lo rechaza</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a protocol, so Docker refuses it; tcp, udp and sctp are</source>
        <translation>&apos;{}&apos; no es un protocolo, así que Docker lo rechaza; lo son tcp, udp y sctp</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no address, so Compose refuses the file</source>
        <translation>&apos;{}&apos; no es una dirección, así que Compose rechaza el archivo</translation>
    </message>
    <message>
        <source>something is mounted at {} already</source>
        <translation>ya hay algo montado en {}</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>un valor único</translation>
    </message>
    <message>
        <source>text like 30s</source>
        <translation>texto como 30s</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a mapping or empty</source>
        <translation>un mapa o vacío</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be {}, not {}</source>
        <translation>&apos;{}&apos; debe ser {}, no {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no value for &apos;{}&apos;; these are: {}</source>
        <translation>&apos;{}&apos; no es un valor para &apos;{}&apos;; los posibles son: {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too small for &apos;{}&apos;</source>
        <translation>&apos;{}&apos; es demasiado pequeño para &apos;{}&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too large for &apos;{}&apos;</source>
        <translation>&apos;{}&apos; es demasiado grande para &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{} stands twice in &apos;{}&apos;; Compose refuses the file</source>
        <translation>{} aparece dos veces en &apos;{}&apos;; Compose rechaza el archivo</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must have &apos;{}&apos;</source>
        <translation>&apos;{}&apos; debe tener &apos;{}&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is known from Compose {}.{} on, and this project is meant for {}.{}</source>
        <translation>&apos;{}&apos; existe desde Compose {}.{}, y este proyecto está pensado para {}.{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a name in &apos;{}&apos;; a name cannot be empty</source>
        <translation>&apos;{}&apos; no es un nombre en &apos;{}&apos;; un nombre no puede estar vacío</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a name in &apos;{}&apos;; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation>&apos;{}&apos; no es un nombre en &apos;{}&apos;; se admiten letras, cifras, &apos;.&apos;, &apos;_&apos; y &apos;-&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a key of a compose file, so Compose refuses the file{}</source>
        <translation>&apos;{}&apos; no es una clave de un archivo Compose, así que Compose rechaza el archivo{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a key of a service, so Compose refuses the file{}</source>
        <translation>&apos;{}&apos; no es una clave de un servicio, así que Compose rechaza el archivo{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a key of &apos;{}&apos;, so Compose refuses the file{}</source>
        <translation>&apos;{}&apos; no es una clave de &apos;{}&apos;, así que Compose rechaza el archivo{}</translation>
    </message>
    <message>
        <source>unknown key &quot;{}&quot; in {}{}</source>
        <translation>clave desconocida &quot;{}&quot; en {}{}</translation>
    </message>
    <message>
        <source>a key of {} must be a text</source>
        <translation>una clave de {} debe ser un texto</translation>
    </message>
    <message>
        <source>the key &quot;{}&quot; is already there, the first one counts</source>
        <translation>la clave &quot;{}&quot; ya existe, cuenta la primera</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>{} must be {}, but it is {}</source>
        <translation>{} debe ser {}, pero es {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>ports.only allows {}</source>
        <translation>ports.only permite {}</translation>
    </message>
    <message>
        <source>the contract has no ports.published</source>
        <translation>el contrato no tiene ports.published</translation>
    </message>
    <message>
        <source>ports.published grants {} nothing</source>
        <translation>ports.published no concede nada a {}</translation>
    </message>
    <message>
        <source>ports.published grants {}: {}</source>
        <translation>ports.published concede a {}: {}</translation>
    </message>
    <message>
        <source>the contract is empty: write at least &quot;version: 1&quot;</source>
        <translation>el contrato está vacío: escriba al menos &quot;version: 1&quot;</translation>
    </message>
    <message>
        <source>the contract</source>
        <translation>el contrato</translation>
    </message>
    <message>
        <source>the contract does not say its version: write &quot;version: 1&quot;</source>
        <translation>el contrato no indica su versión: escriba &quot;version: 1&quot;</translation>
    </message>
    <message>
        <source>version {} is unknown, this program reads version 1</source>
        <translation>la versión {} es desconocida, este programa lee la versión 1</translation>
    </message>
    <message>
        <source>class {}</source>
        <translation>clase {}</translation>
    </message>
    <message>
        <source>an entry of {}</source>
        <translation>una entrada de {}</translation>
    </message>
    <message>
        <source>{} is already listed in {}</source>
        <translation>{} ya figura en {}</translation>
    </message>
    <message>
        <source>{} must be a duration such as 30s</source>
        <translation>{} debe ser una duración como 30s</translation>
    </message>
    <message>
        <source>{} cannot be negative</source>
        <translation>{} no puede ser negativo</translation>
    </message>
    <message>
        <source>{} is no port: ports go from 1 to 65535</source>
        <translation>{} no es un puerto: los puertos van de 1 a 65535</translation>
    </message>
    <message>
        <source>an entry of {} must be a port or a range such as 8000-8010, but it is &quot;{}&quot;</source>
        <translation>una entrada de {} debe ser un puerto o un rango como 8000-8010, pero es &quot;{}&quot;</translation>
    </message>
    <message>
        <source>a contract is one YAML document, what follows is not read</source>
        <translation>un contrato es un único documento YAML, lo que sigue no se lee</translation>
    </message>
    <message>
        <source>a flow</source>
        <translation>un flujo</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no flow: write &quot;a -&gt; b&quot; or &quot;a &lt;-&gt; b&quot;</source>
        <translation>&quot;{}&quot; no es un flujo: escriba &quot;a -&gt; b&quot; o &quot;a &lt;-&gt; b&quot;</translation>
    </message>
    <message>
        <source>ports of a flow</source>
        <translation>puertos de un flujo</translation>
    </message>
    <message>
        <source>the flow is both required and forbidden; forbidden takes precedence</source>
        <translation>el flujo está exigido y prohibido; cuenta la prohibición</translation>
    </message>
    <message>
        <source>a flow needs &quot;from&quot; and &quot;to&quot;</source>
        <translation>un flujo necesita &quot;from&quot; y &quot;to&quot;</translation>
    </message>
    <message>
        <source>policy of a flow</source>
        <translation>política de un flujo</translation>
    </message>
    <message>
        <source>{} must be a version such as {}</source>
        <translation>{} debe ser una versión como {}</translation>
    </message>
    <message>
        <source>environment {}</source>
        <translation>entorno {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>endpoints of {}</source>
        <translation>endpoints de {}</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} en {}</translation>
    </message>
    <message>
        <source>names of {}</source>
        <translation>nombres de {}</translation>
    </message>
    <message>
        <source>a name of {}</source>
        <translation>un nombre de {}</translation>
    </message>
    <message>
        <source>from of the names of {}</source>
        <translation>from de los nombres de {}</translation>
    </message>
    <message>
        <source>owners of the name {}</source>
        <translation>propietarios del nombre {}</translation>
    </message>
    <message>
        <source>published ports of {}</source>
        <translation>puertos publicados de {}</translation>
    </message>
    <message>
        <source>a required resource</source>
        <translation>un recurso exigido</translation>
    </message>
    <message>
        <source>profile {}</source>
        <translation>perfil {}</translation>
    </message>
    <message>
        <source>memory of {} must be a size such as 512m</source>
        <translation>la memoria de {} debe ser un tamaño como 512m</translation>
    </message>
    <message>
        <source>cpus of {} must be a number of cores such as 0.5</source>
        <translation>cpus de {} debe ser un número de núcleos como 0.5</translation>
    </message>
    <message>
        <source>services of {}</source>
        <translation>servicios de {}</translation>
    </message>
    <message>
        <source>{} lists no services, but another profile is the default already</source>
        <translation>{} no enumera servicios, pero ya hay otro perfil por defecto</translation>
    </message>
    <message>
        <source>metadata.file must hold {}, which stands for the name</source>
        <translation>metadata.file debe contener {}, que representa el nombre</translation>
    </message>
    <message>
        <source>tier {}</source>
        <translation>capa {}</translation>
    </message>
    <message>
        <source>the label {} in {} must be a text</source>
        <translation>la etiqueta {} en {} debe ser un texto</translation>
    </message>
    <message>
        <source>an order of middlewares</source>
        <translation>un orden de middlewares</translation>
    </message>
    <message>
        <source>an order of middlewares needs at least two of them</source>
        <translation>un orden de middlewares necesita al menos dos</translation>
    </message>
    <message>
        <source>a waiver</source>
        <translation>una exención</translation>
    </message>
    <message>
        <source>a waiver needs &quot;rule&quot;: the id or name of what it excuses</source>
        <translation>una exención necesita &quot;rule&quot;: el id o el nombre de lo que exime</translation>
    </message>
    <message>
        <source>a waiver needs &quot;reason&quot;, without one it does not count</source>
        <translation>una exención necesita &quot;reason&quot;; sin él no cuenta</translation>
    </message>
    <message>
        <source>{} must be a day written YYYY-MM-DD, so the emergency does not count</source>
        <translation>{} debe ser un día escrito AAAA-MM-DD, así que la emergencia no cuenta</translation>
    </message>
    <message>
        <source>{} must be a day written YYYY-MM-DD, so the waiver does not count</source>
        <translation>{} debe ser un día escrito AAAA-MM-DD, así que la exención no cuenta</translation>
    </message>
    <message>
        <source>the layout is no JSON object; delete the file to start with a fresh layout</source>
        <translation>el layout no es un objeto JSON; borre el archivo para empezar con uno nuevo</translation>
    </message>
    <message>
        <source>the layout was written by a newer version of Tierwright; update Tierwright, or delete the file to start with a fresh layout</source>
        <translation>una versión más reciente de Tierwright escribió el layout; actualice Tierwright o borre el archivo para empezar con uno nuevo</translation>
    </message>
    <message>
        <source>it takes over too much through anchors</source>
        <translation>toma demasiado a través de anclas</translation>
    </message>
    <message>
        <source>it names an unknown anchor</source>
        <translation>nombra un ancla desconocida</translation>
    </message>
    <message>
        <source>{} is not written as an entry of &apos;services&apos; of its own</source>
        <translation>{} no está escrito como entrada propia de &apos;services&apos;</translation>
    </message>
    <message>
        <source>it stands behind an alias</source>
        <translation>está detrás de un alias</translation>
    </message>
    <message>
        <source>{} cannot be copied, because {}</source>
        <translation>no se puede copiar {}, porque {}</translation>
    </message>
    <message>
        <source>there is no text to paste</source>
        <translation>no hay texto que pegar</translation>
    </message>
    <message>
        <source>this is no YAML that can be pasted: {}</source>
        <translation>esto no es YAML que se pueda pegar: {}</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>this text holds several YAML documents; paste one of them</source>
        <translation>este texto contiene varios documentos YAML; pegue uno de ellos</translation>
    </message>
    <message>
        <source>this text is no &apos;services:&apos; fragment of a compose file</source>
        <translation>este texto no es un fragmento &apos;services:&apos; de un archivo Compose</translation>
    </message>
    <message>
        <source>there is no service below &apos;services:&apos; in this text</source>
        <translation>no hay ningún servicio bajo &apos;services:&apos; en este texto</translation>
    </message>
    <message>
        <source>this is a service without its name; put &apos;name:&apos; above it and indent it</source>
        <translation>es un servicio sin su nombre; ponga &apos;nombre:&apos; encima y aplique sangría</translation>
    </message>
    <message>
        <source>the network {} is declared, since it was not</source>
        <translation>se declara la red {}, pues no lo estaba</translation>
    </message>
    <message>
        <source>{} is written in several files, so no single text is the service; copy its texts by hand</source>
        <translation>{} está escrito en varios archivos, así que ningún texto es el servicio completo; copie sus textos a mano</translation>
    </message>
    <message>
        <source>this text cannot be pasted: {}</source>
        <translation>no se puede pegar este texto: {}</translation>
    </message>
    <message>
        <source>{} has no container_name, since {} has that one</source>
        <translation>{} queda sin container_name, pues {} ya tiene ese</translation>
    </message>
    <message>
        <source>{} does not publish ports of the host that are taken</source>
        <translation>{} no publica puertos del host ya ocupados</translation>
    </message>
    <message>
        <source>{} has no fixed address on {}, since it is taken</source>
        <translation>{} queda sin dirección fija en {}, pues está ocupada</translation>
    </message>
    <message>
        <source>&apos;{}&apos; contradicts &apos;{}&apos;, which removes what it needs; do only one of them</source>
        <translation>&apos;{}&apos; contradice &apos;{}&apos;, que quita lo que necesita; haga solo una de las dos cosas</translation>
    </message>
    <message>
        <source>&apos;{}&apos; contradicts &apos;{}&apos;: the former says {}, the latter {}; do only one of them</source>
        <translation>&apos;{}&apos; contradice &apos;{}&apos;: lo primero dice {}, lo segundo {}; haga solo una de las dos cosas</translation>
    </message>
    <message>
        <source>&apos;{}&apos; contradicts &apos;{}&apos;, which sets what it removes; do only one of them</source>
        <translation>&apos;{}&apos; contradice &apos;{}&apos;, que define lo que lo otro quita; haga solo una de las dos cosas</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a condition; service_started, service_healthy and service_completed_successfully are</source>
        <translation>&apos;{}&apos; no es una condición; lo son service_started, service_healthy y service_completed_successfully</translation>
    </message>
    <message>
        <source>{} cannot wait for itself</source>
        <translation>{} no puede esperarse a sí mismo</translation>
    </message>
    <message>
        <source>there is no service &apos;{}&apos; in this project</source>
        <translation>no hay ningún servicio &apos;{}&apos; en este proyecto</translation>
    </message>
    <message>
        <source>{} waits for {} already, so neither would ever start</source>
        <translation>{} ya espera a {}, así que ninguno de los dos se iniciaría nunca</translation>
    </message>
    <message>
        <source>{} does not wait for {}</source>
        <translation>{} no espera a {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a service name; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation>&apos;{}&apos; no es un nombre de servicio; se admiten letras, cifras, &apos;.&apos;, &apos;_&apos; y &apos;-&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a network name; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation>&apos;{}&apos; no es un nombre de red; se admiten letras, cifras, &apos;.&apos;, &apos;_&apos; y &apos;-&apos;</translation>
    </message>
    <message>
        <source>the flow &apos;{}&apos; comes from an anchor; edit it by hand</source>
        <translation>el flujo &apos;{}&apos; procede de un ancla; edítelo a mano</translation>
    </message>
    <message>
        <source>&apos;{}&apos; in line {} of the contract</source>
        <translation>&apos;{}&apos; en la línea {} del contrato</translation>
    </message>
    <message>
        <source>{} forbids it, for more than these two; edit it there</source>
        <translation>{} lo prohíbe, para más que estos dos; edítelo allí</translation>
    </message>
    <message>
        <source>{} requires it, for more than these two; edit it there</source>
        <translation>{} lo exige, para más que estos dos; edítelo allí</translation>
    </message>
    <message>
        <source>{} says so, for more than these two; edit it there</source>
        <translation>{} lo dice, para más que estos dos; edítelo allí</translation>
    </message>
    <message>
        <source>{} allows the opposite direction, and Docker cannot keep one direction apart from the other; take that flow out first</source>
        <translation>{} permite el sentido contrario, y Docker no puede separar un sentido del otro; quite antes ese flujo</translation>
    </message>
    <message>
        <source>no flow of the contract is about {} and {}</source>
        <translation>ningún flujo del contrato se refiere a {} y {}</translation>
    </message>
    <message>
        <source>{} is the only flow that allows something: without it the contract would allow everything; write &apos;flows: []&apos; by hand if it must allow nothing</source>
        <translation>{} es el único flujo que permite algo: sin él, el contrato lo permitiría todo; escriba &apos;flows: []&apos; a mano si no debe permitir nada</translation>
    </message>
    <message>
        <source>a contract has no override file; it is changed where it is written</source>
        <translation>un contrato no tiene archivo de override; se cambia donde está escrito</translation>
    </message>
    <message>
        <source>this project has no contract; write a network-contract.yaml beside it first</source>
        <translation>este proyecto no tiene contrato; escriba antes un network-contract.yaml junto a él</translation>
    </message>
    <message>
        <source>{} needs no flow to itself</source>
        <translation>{} no necesita ningún flujo hacia sí mismo</translation>
    </message>
    <message>
        <source>the Internet and the host are both outside of the project, so its contract says nothing of the way between them</source>
        <translation>tanto Internet como el host están fuera del proyecto, así que su contrato no dice nada del camino entre ambos</translation>
    </message>
    <message>
        <source>the tier {}</source>
        <translation>la capa {}</translation>
    </message>
    <message>
        <source>{} is allowed already, by {}</source>
        <translation>{} ya está permitido, por {}</translation>
    </message>
    <message>
        <source>{} is required already, by {}</source>
        <translation>{} ya está exigido, por {}</translation>
    </message>
    <message>
        <source>{} is forbidden already, by {}</source>
        <translation>{} ya está prohibido, por {}</translation>
    </message>
    <message>
        <source>this is the first flow that allows something: from now on, whatever no flow allows is a violation</source>
        <translation>es el primer flujo que permite algo: a partir de ahora, todo lo que ningún flujo permita es un incumplimiento</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a duration; write 30s or 1m30s</source>
        <translation>&apos;{}&apos; no es una duración; escriba 30s o 1m30s</translation>
    </message>
    <message>
        <source>{} is not a number of retries</source>
        <translation>{} no es un número de intentos</translation>
    </message>
    <message>
        <source>a health check&apos;s test is a command; to have none, clear the health check</source>
        <translation>el test de un healthcheck es un comando; para no tener ninguno, elimine el healthcheck</translation>
    </message>
    <message>
        <source>{} has no test of its own, so the image&apos;s is used</source>
        <translation>{} no tiene test propio, así que se usa el de la imagen</translation>
    </message>
    <message>
        <source>{} has no health check here</source>
        <translation>{} no tiene healthcheck aquí</translation>
    </message>
    <message>
        <source>a label&apos;s key is text without blanks and &apos;=&apos;</source>
        <translation>la clave de una etiqueta es texto sin espacios ni &apos;=&apos;</translation>
    </message>
    <message>
        <source>{} has no label {}</source>
        <translation>{} no tiene ninguna etiqueta {}</translation>
    </message>
    <message>
        <source>{} has a label {} already</source>
        <translation>{} ya tiene una etiqueta {}</translation>
    </message>
    <message>
        <source>a variable&apos;s name is text without blanks and &apos;=&apos;</source>
        <translation>el nombre de una variable es texto sin espacios ni &apos;=&apos;</translation>
    </message>
    <message>
        <source>{} has no variable {}</source>
        <translation>{} no tiene ninguna variable {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a number of cores; write 0.5 or 2</source>
        <translation>&apos;{}&apos; no es un número de núcleos; escriba 0.5 o 2</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a size; write 512m or 2g</source>
        <translation>&apos;{}&apos; no es un tamaño; escriba 512m o 2g</translation>
    </message>
    <message>
        <source>{} is below 6 MiB, the least that Docker accepts</source>
        <translation>{} está por debajo de 6 MiB, lo mínimo que acepta Docker</translation>
    </message>
    <message>
        <source>{} has no memory limit</source>
        <translation>{} no tiene límite de memoria</translation>
    </message>
    <message>
        <source>{} has no memory reservation</source>
        <translation>{} no tiene memoria reservada</translation>
    </message>
    <message>
        <source>{} has no CPU reservation</source>
        <translation>{} no tiene CPU reservada</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither true nor false</source>
        <translation>&apos;{}&apos; no es ni true ni false</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a subnet; write 10.1.0.0/16</source>
        <translation>&apos;{}&apos; no es una subred; escriba 10.1.0.0/16</translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds a blank</source>
        <translation>&apos;{}&apos; contiene un espacio</translation>
    </message>
    <message>
        <source>{} is external: whoever creates it decides on its options</source>
        <translation>{} es externa: quien la crea decide sus opciones</translation>
    </message>
    <message>
        <source>Compose refuses &apos;{}&apos; beside &apos;external&apos; in {}; remove it first</source>
        <translation>Compose rechaza &apos;{}&apos; junto a &apos;external&apos; en {}; elimínelo antes</translation>
    </message>
    <message>
        <source>there is no network &apos;{}&apos; in this project; add it first</source>
        <translation>no hay ninguna red &apos;{}&apos; en este proyecto; añádala antes</translation>
    </message>
    <message>
        <source>{} has no &apos;{}&apos;</source>
        <translation>{} no tiene &apos;{}&apos;</translation>
    </message>
    <message>
        <source>there is no network &apos;{}&apos; in this project</source>
        <translation>no hay ninguna red &apos;{}&apos; en este proyecto</translation>
    </message>
    <message>
        <source>the network &apos;{}&apos; is not declared in this project; add it first</source>
        <translation>la red &apos;{}&apos; no está declarada en este proyecto; añádala antes</translation>
    </message>
    <message>
        <source>{} has a &apos;network_mode&apos; and so cannot join networks; remove that first</source>
        <translation>{} tiene un &apos;network_mode&apos;, así que no puede unirse a redes; elimínelo antes</translation>
    </message>
    <message>
        <source>{} is on {} already, because Compose attaches a service without networks to it</source>
        <translation>{} ya está en {}, porque Compose conecta a ella los servicios sin redes</translation>
    </message>
    <message>
        <source>{} is on {} already</source>
        <translation>{} ya está en {}</translation>
    </message>
    <message>
        <source>{} could not be read; fix it first</source>
        <translation>no se ha podido leer {}; corríjalo antes</translation>
    </message>
    <message>
        <source>{} is not on {}</source>
        <translation>{} no está en {}</translation>
    </message>
    <message>
        <source>{} is the only network of {}; without it Compose would attach the default network. Move the service instead</source>
        <translation>{} es la única red de {}; sin ella Compose conectaría la red por defecto. Mueva el servicio en su lugar</translation>
    </message>
    <message>
        <source>{} has a fixed address on {}, which belongs to that network&apos;s subnet; remove the address first</source>
        <translation>{} tiene una dirección fija en {}, que pertenece a la subred de esa red; elimine antes la dirección</translation>
    </message>
    <message>
        <source>{} is not on {}, so it has no names there; attach it first</source>
        <translation>{} no está en {}, así que allí no tiene nombres; conéctelo antes</translation>
    </message>
    <message>
        <source>an alias is a name without blanks</source>
        <translation>un alias es un nombre sin espacios</translation>
    </message>
    <message>
        <source>{} has the alias {} on {} already</source>
        <translation>{} ya tiene el alias {} en {}</translation>
    </message>
    <message>
        <source>{} has no alias {} on {}</source>
        <translation>{} no tiene ningún alias {} en {}</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>the change would not have the wanted effect, because another file or an anchor says the same once more; edit it by hand</source>
        <translation>el cambio no tendría el efecto deseado, porque otro archivo o un ancla vuelve a decir lo mismo; edítelo a mano</translation>
    </message>
    <message>
        <source>the change would hide or alter more than was asked for, namely {}, because a part of it comes from an anchor or a merge key; edit it by hand</source>
        <translation>el cambio ocultaría o alteraría más de lo pedido, en concreto {}, porque una parte procede de un ancla o una clave de fusión; edítelo a mano</translation>
    </message>
    <message>
        <source>{}. In a compose file a dollar sign is written &apos;$$&apos;</source>
        <translation>{}. En un archivo Compose el signo de dólar se escribe &apos;$$&apos;</translation>
    </message>
    <message>
        <source>the value does not come from &apos;extends&apos;</source>
        <translation>el valor no procede de &apos;extends&apos;</translation>
    </message>
    <message>
        <source>{} may be used by other projects too</source>
        <translation>{} puede ser usado también por otros proyectos</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is built from further anchors; copy it by hand</source>
        <translation>&apos;{}&apos; se compone de más anclas; cópielo a mano</translation>
    </message>
    <message>
        <source>this is not a value of a service, so no service could say it for itself</source>
        <translation>no es un valor de un servicio, así que ningún servicio podría fijarlo por sí mismo</translation>
    </message>
    <message>
        <source>the value comes through an anchor or a merge key, so it cannot be taken away in the service alone</source>
        <translation>el valor procede de un ancla o una clave de fusión, así que no se puede quitar solo en el servicio</translation>
    </message>
    <message>
        <source>there is no override file; name a second file with -f, such as compose.override.yaml with &apos;{}&apos; in it</source>
        <translation>no hay archivo de override; indique un segundo archivo con -f, como compose.override.yaml con &apos;{}&apos; dentro</translation>
    </message>
    <message>
        <source>an override file cannot say this; it is changed where it is written</source>
        <translation>un archivo de override no puede decir esto; se cambia donde está escrito</translation>
    </message>
    <message>
        <source>&apos;!reset&apos; only removes; it cannot set a new value</source>
        <translation>&apos;!reset&apos; quita algo, y no dice nada nuevo</translation>
    </message>
    <message>
        <source>there is nothing that &apos;!reset&apos; could remove</source>
        <translation>no hay nada que &apos;!reset&apos; pudiera quitar</translation>
    </message>
    <message>
        <source>a list item has a different position in an override file; write the list there by hand</source>
        <translation>un elemento de una lista ocupa otro lugar en un archivo de override; escriba allí la lista a mano</translation>
    </message>
    <message>
        <source>the default of {} changes</source>
        <translation>cambia el valor por defecto de {}</translation>
    </message>
    <message>
        <source>also changes, because the text is shared: {}</source>
        <translation>cambia también, porque comparte el texto: {}</translation>
    </message>
    <message>
        <source>the value is made of the variable {}, which a new value would replace</source>
        <translation>el valor se forma con la variable {}, que un valor nuevo sustituiría</translation>
    </message>
    <message>
        <source>{} no longer has any effect here</source>
        <translation>{} ya no cuenta aquí</translation>
    </message>
    <message>
        <source>{} does not publish {}</source>
        <translation>{} no publica {}</translation>
    </message>
    <message>
        <source>a single port can be changed only where it is written ({})</source>
        <translation>un puerto concreto solo se puede cambiar donde está escrito ({})</translation>
    </message>
    <message>
        <source>the port {} of {} comes from an anchor or a merge key; edit it by hand</source>
        <translation>el puerto {} de {} procede de un ancla o una clave de fusión; edítelo a mano</translation>
    </message>
    <message>
        <source>{} is one of {} ports of a range; edit the range by hand</source>
        <translation>{} es uno de los {} puertos de un rango; edite el rango a mano</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an IP address</source>
        <translation>&apos;{}&apos; no es una dirección IP</translation>
    </message>
    <message>
        <source>{} publishes {} already</source>
        <translation>{} ya publica {}</translation>
    </message>
    <message>
        <source>this entry is in the long form, which holds a single port and no variables</source>
        <translation>esta entrada tiene la forma larga, que contiene un solo puerto sin variables</translation>
    </message>
    <message>
        <source>&apos;default&apos; is Compose&apos;s word for the network of services that name none; move the services instead</source>
        <translation>&apos;default&apos; es el nombre que da Compose a la red de los servicios que no nombran ninguna; mueva los servicios en su lugar</translation>
    </message>
    <message>
        <source>there is a network &apos;{}&apos; already</source>
        <translation>ya hay una red &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{} is external and Docker knows it by this name; give it a &apos;name&apos; first</source>
        <translation>{} es externa y Docker la conoce por este nombre; déle antes un &apos;name&apos;</translation>
    </message>
    <message>
        <source>Docker&apos;s name of the network changes from {} to {}_{}</source>
        <translation>el nombre de la red en Docker cambia de {} a {}_{}</translation>
    </message>
    <message>
        <source>the variable {} of {} mentions {}, perhaps as a host; it is left as it is</source>
        <translation>la variable {} de {} menciona {}, quizá como host; se deja como está</translation>
    </message>
    <message>
        <source>there is a service &apos;{}&apos; already</source>
        <translation>ya hay un servicio &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{} has no container_name, since two containers cannot share one</source>
        <translation>{} queda sin container_name, pues dos contenedores no pueden compartirlo</translation>
    </message>
    <message>
        <source>{} publishes no fixed host ports, since {} has them</source>
        <translation>{} no publica puertos fijos del host, pues los tiene {}</translation>
    </message>
    <message>
        <source>{} has no fixed address on {}, since {} has it</source>
        <translation>{} queda sin dirección fija en {}, pues la tiene {}</translation>
    </message>
    <message>
        <source>an image is a name without blanks, such as nginx:1.27</source>
        <translation>una imagen es un nombre sin espacios, como nginx:1.27</translation>
    </message>
    <message>
        <source>the text is not about a service &apos;{}&apos;</source>
        <translation>el texto no trata de un servicio &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{} is named by {}; change those first</source>
        <translation>{} aparece en {}; cambie eso antes</translation>
    </message>
    <message>
        <source>{} is named by {}; remove those too, or change them first</source>
        <translation>{} aparece en {}; elimínelo también o cámbielo antes</translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds variables, and only their present values could be written here; edit it by hand</source>
        <translation>&apos;{}&apos; contiene variables, y aquí solo se podrían escribir sus valores actuales; edítelo a mano</translation>
    </message>
    <message>
        <source>Move {} from {} to {}</source>
        <translation>Mover {} de {} a {}</translation>
    </message>
    <message>
        <source>Attach {} to {}</source>
        <translation>Conectar {} a {}</translation>
    </message>
    <message>
        <source>Detach {} from {}</source>
        <translation>Desconectar {} de {}</translation>
    </message>
    <message>
        <source>Add alias {} to {} on {}</source>
        <translation>Añadir el alias {} a {} en {}</translation>
    </message>
    <message>
        <source>Remove alias {} from {} on {}</source>
        <translation>Eliminar el alias {} de {} en {}</translation>
    </message>
    <message>
        <source>Rename alias {} of {} on {} to {}</source>
        <translation>Cambiar el nombre del alias {} de {} en {} a {}</translation>
    </message>
    <message>
        <source>Add network {}</source>
        <translation>Añadir la red {}</translation>
    </message>
    <message>
        <source>Remove network {}</source>
        <translation>Eliminar la red {}</translation>
    </message>
    <message>
        <source>Rename network {} to {}</source>
        <translation>Cambiar el nombre de la red {} a {}</translation>
    </message>
    <message>
        <source>Make {} internal</source>
        <translation>Hacer interna {}</translation>
    </message>
    <message>
        <source>Make {} not internal</source>
        <translation>Hacer no interna {}</translation>
    </message>
    <message>
        <source>Clear the driver of network {}</source>
        <translation>Quitar el driver de la red {}</translation>
    </message>
    <message>
        <source>Clear the subnet of network {}</source>
        <translation>Quitar la subred de la red {}</translation>
    </message>
    <message>
        <source>Clear the name of network {}</source>
        <translation>Quitar el nombre de la red {}</translation>
    </message>
    <message>
        <source>Clear the &apos;attachable&apos; of network {}</source>
        <translation>Quitar el &apos;attachable&apos; de la red {}</translation>
    </message>
    <message>
        <source>Clear the &apos;external&apos; of network {}</source>
        <translation>Quitar el &apos;external&apos; de la red {}</translation>
    </message>
    <message>
        <source>Set the driver of network {} to {}</source>
        <translation>Definir el driver de la red {} como {}</translation>
    </message>
    <message>
        <source>Set the subnet of network {} to {}</source>
        <translation>Definir la subred de la red {} como {}</translation>
    </message>
    <message>
        <source>Set the name of network {} to {}</source>
        <translation>Definir el nombre de la red {} como {}</translation>
    </message>
    <message>
        <source>Set the &apos;attachable&apos; of network {} to {}</source>
        <translation>Definir el &apos;attachable&apos; de la red {} como {}</translation>
    </message>
    <message>
        <source>Set the &apos;external&apos; of network {} to {}</source>
        <translation>Definir el &apos;external&apos; de la red {} como {}</translation>
    </message>
    <message>
        <source>Set label {} of network {}</source>
        <translation>Definir la etiqueta {} de la red {}</translation>
    </message>
    <message>
        <source>Remove label {} from network {}</source>
        <translation>Eliminar la etiqueta {} de la red {}</translation>
    </message>
    <message>
        <source>Add service {}</source>
        <translation>Añadir el servicio {}</translation>
    </message>
    <message>
        <source>Remove service {}</source>
        <translation>Eliminar el servicio {}</translation>
    </message>
    <message>
        <source>Rename service {} to {}</source>
        <translation>Cambiar el nombre del servicio {} a {}</translation>
    </message>
    <message>
        <source>Duplicate {} as {}</source>
        <translation>Duplicar {} como {}</translation>
    </message>
    <message>
        <source>Paste service {}</source>
        <translation>Pegar el servicio {}</translation>
    </message>
    <message>
        <source>Clear the memory limit of {}</source>
        <translation>Quitar el límite de memoria de {}</translation>
    </message>
    <message>
        <source>Clear the CPU limit of {}</source>
        <translation>Quitar el límite de CPU de {}</translation>
    </message>
    <message>
        <source>Clear the memory reservation of {}</source>
        <translation>Quitar la memoria reservada de {}</translation>
    </message>
    <message>
        <source>Clear the CPU reservation of {}</source>
        <translation>Quitar la CPU reservada de {}</translation>
    </message>
    <message>
        <source>Limit the memory of {} to {}</source>
        <translation>Limitar la memoria de {} a {}</translation>
    </message>
    <message>
        <source>Limit the CPUs of {} to {}</source>
        <translation>Limitar la CPU de {} a {}</translation>
    </message>
    <message>
        <source>Reserve {} of memory for {}</source>
        <translation>Reservar {} de memoria para {}</translation>
    </message>
    <message>
        <source>Reserve {} CPUs for {}</source>
        <translation>Reservar {} de CPU para {}</translation>
    </message>
    <message>
        <source>Set label {} of {}</source>
        <translation>Definir la etiqueta {} de {}</translation>
    </message>
    <message>
        <source>Remove label {} from {}</source>
        <translation>Eliminar la etiqueta {} de {}</translation>
    </message>
    <message>
        <source>Rename label {} of {} to {}</source>
        <translation>Cambiar el nombre de la etiqueta {} de {} a {}</translation>
    </message>
    <message>
        <source>Set variable {} of {}</source>
        <translation>Definir la variable {} de {}</translation>
    </message>
    <message>
        <source>Remove variable {} from {}</source>
        <translation>Eliminar la variable {} de {}</translation>
    </message>
    <message>
        <source>Publish {} of {}</source>
        <translation>Publicar {} de {}</translation>
    </message>
    <message>
        <source>Stop publishing {} of {}</source>
        <translation>Dejar de publicar {} de {}</translation>
    </message>
    <message>
        <source>Publish {} of {} as {}</source>
        <translation>Publicar {} de {} como {}</translation>
    </message>
    <message>
        <source>Publish {} of {} on {}</source>
        <translation>Publicar {} de {} en {}</translation>
    </message>
    <message>
        <source>every interface</source>
        <translation>todas las interfaces</translation>
    </message>
    <message>
        <source>Expose {} of {}</source>
        <translation>Exponer {} de {}</translation>
    </message>
    <message>
        <source>Stop exposing {} of {}</source>
        <translation>Dejar de exponer {} de {}</translation>
    </message>
    <message>
        <source>Set the health check of {}</source>
        <translation>Definir el healthcheck de {}</translation>
    </message>
    <message>
        <source>Remove the health check of {}</source>
        <translation>Eliminar el healthcheck de {}</translation>
    </message>
    <message>
        <source>Let {} wait for {}</source>
        <translation>Hacer que {} espere a {}</translation>
    </message>
    <message>
        <source>Let {} no longer wait for {}</source>
        <translation>Hacer que {} deje de esperar a {}</translation>
    </message>
    <message>
        <source>Add profile {} to {}</source>
        <translation>Añadir el perfil {} a {}</translation>
    </message>
    <message>
        <source>Remove profile {} from {}</source>
        <translation>Eliminar el perfil {} de {}</translation>
    </message>
    <message>
        <source>Take {} out of the contract</source>
        <translation>Quitar {} del contrato</translation>
    </message>
    <message>
        <source>Require {} in the contract</source>
        <translation>Exigir {} en el contrato</translation>
    </message>
    <message>
        <source>Allow {} in the contract</source>
        <translation>Permitir {} en el contrato</translation>
    </message>
    <message>
        <source>Forbid {} in the contract</source>
        <translation>Prohibir {} en el contrato</translation>
    </message>
    <message>
        <source>Set {}</source>
        <translation>Definir {}</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Eliminar {}</translation>
    </message>
    <message>
        <source>Rename {} to {}</source>
        <translation>Cambiar el nombre de {} a {}</translation>
    </message>
    <message>
        <source>Add an item to {}</source>
        <translation>Añadir un elemento a {}</translation>
    </message>
    <message>
        <source>Add {} to {}</source>
        <translation>Añadir {} a {}</translation>
    </message>
    <message>
        <source>Write {} for {}</source>
        <translation>Escribir {} para {}</translation>
    </message>
    <message>
        <source>{} is on {}; detach it first</source>
        <translation>{} está en {}; desconéctelo antes</translation>
    </message>
    <message>
        <source>{} is external: whoever creates it decides whether it is internal</source>
        <translation>{} es externa: quien la crea decide si es interna</translation>
    </message>
    <message>
        <source>the whole file is not a value that could be changed</source>
        <translation>el archivo entero no es un valor que se pueda cambiar</translation>
    </message>
    <message>
        <source>there is no &apos;{}&apos; that could be changed</source>
        <translation>no hay ningún &apos;{}&apos; que se pueda cambiar</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no key that could be &apos;{}&apos;</source>
        <translation>&apos;{}&apos; no tiene ninguna clave que pueda ser &apos;{}&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is there already</source>
        <translation>&apos;{}&apos; ya existe</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a container port; write 9000 or 9000/udp</source>
        <translation>&apos;{}&apos; no es un puerto del contenedor; escriba 9000 o 9000/udp</translation>
    </message>
    <message>
        <source>{} exposes {} already</source>
        <translation>{} ya expone {}</translation>
    </message>
    <message>
        <source>{} does not expose {}</source>
        <translation>{} no expone {}</translation>
    </message>
    <message>
        <source>a profile is a name without blanks</source>
        <translation>un perfil es un nombre sin espacios</translation>
    </message>
    <message>
        <source>{} has the profile {} already</source>
        <translation>{} ya tiene el perfil {}</translation>
    </message>
    <message>
        <source>{} has no profile {}</source>
        <translation>{} no tiene el perfil {}</translation>
    </message>
    <message>
        <source>required by &quot;{}&quot;</source>
        <translation>exigido por &quot;{}&quot;</translation>
    </message>
    <message>
        <source>forbidden by &quot;{}&quot;</source>
        <translation>prohibido por &quot;{}&quot;</translation>
    </message>
    <message>
        <source>allowed by &quot;{}&quot;</source>
        <translation>permitido por &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the router {} of {} leads to {}</source>
        <translation>el router {} de {} lleva a {}</translation>
    </message>
    <message>
        <source>the router {} leads to {}, by a Traefik that is not in this project</source>
        <translation>el router {} lleva a {}, a través de un Traefik que no está en este proyecto</translation>
    </message>
    <message>
        <source>{} publishes no port beyond the host, and the router {} has no entry point that {} publishes</source>
        <translation>{} no publica ningún puerto fuera del host, y el router {} no tiene ningún punto de entrada que {} publique</translation>
    </message>
    <message>
        <source>{} publishes no port beyond the host, and no router of Traefik leads to it</source>
        <translation>{} no publica ningún puerto fuera del host, y ningún router de Traefik lleva hasta allí</translation>
    </message>
    <message>
        <source>allowed, because both belong to {}</source>
        <translation>permitido, porque ambos pertenecen a {}</translation>
    </message>
    <message>
        <source>{}, on port {} only; Docker opens every port</source>
        <translation>{}, solo por el puerto {}; Docker abre todos los puertos</translation>
    </message>
    <message>
        <source>{}; Docker does not keep containers and their host apart</source>
        <translation>{}; Docker no separa los contenedores de su host</translation>
    </message>
    <message>
        <source>there is no contract</source>
        <translation>no hay contrato</translation>
    </message>
    <message>
        <source>the contract does not mention it</source>
        <translation>el contrato no dice nada al respecto</translation>
    </message>
    <message>
        <source>allowed by ports.published</source>
        <translation>permitido por ports.published</translation>
    </message>
    <message>
        <source>not allowed, because ports.published does not name it</source>
        <translation>no permitido, porque ports.published no lo nombra</translation>
    </message>
    <message>
        <source>allowed by egress</source>
        <translation>permitido por egress</translation>
    </message>
    <message>
        <source>not allowed, because egress does not name it</source>
        <translation>no permitido, porque egress no lo nombra</translation>
    </message>
    <message>
        <source>no flow allows it, so it is not allowed</source>
        <translation>ningún flujo lo permite, así que no está permitido</translation>
    </message>
    <message>
        <source>&quot;{}&quot; allows the opposite direction alone; Docker knows no direction</source>
        <translation>&quot;{}&quot; permite solo el sentido contrario; Docker no distingue sentidos</translation>
    </message>
    <message>
        <source>a port that Docker chooses</source>
        <translation>un puerto que elige Docker</translation>
    </message>
    <message>
        <source>port {} of {} is published as {}: {}</source>
        <translation>el puerto {} de {} se publica como {}: {}</translation>
    </message>
    <message>
        <source>{} runs on the host&apos;s network: every port that it opens is open</source>
        <translation>{} se ejecuta en la red del host: está abierto lo que abra</translation>
    </message>
    <message>
        <source>the host reaches {} by its address, on every port</source>
        <translation>el host alcanza {} por su dirección, en todos los puertos</translation>
    </message>
    <message>
        <source>{} is on no network on which the host has an address</source>
        <translation>{} no está en ninguna red en la que el host tenga dirección</translation>
    </message>
    <message>
        <source>{} reaches what listens on the host, by a gateway&apos;s address</source>
        <translation>{} alcanza lo que escucha en el host, por la dirección de una puerta de enlace</translation>
    </message>
    <message>
        <source>{} is on internal networks only, or on none</source>
        <translation>{} solo está en redes internas, o en ninguna</translation>
    </message>
    <message>
        <source>{} reaches the Internet</source>
        <translation>{} llega a Internet</translation>
    </message>
    <message>
        <source>{} reaches the Internet through {}</source>
        <translation>{} llega a Internet por {}</translation>
    </message>
    <message>
        <source>{} answer to it on {}: a request goes to either of them</source>
        <translation>{} responden a él en {}: una petición va a cualquiera de ellos</translation>
    </message>
    <message numerus="yes">
        <source>{} others</source>
        <comment>{} other</comment>
        <translation>
            <numerusform>{} más</numerusform>
            <numerusform>{} más</numerusform>
        </translation>
    </message>
    <message>
        <source>for {}, it is {} on {}, so {} is not found by it</source>
        <translation>para {}, es {} en {}, así que {} no se encuentra con ese nombre</translation>
    </message>
    <message>
        <source>{} does not find {} on {} by this name, because its own hosts file comes first</source>
        <translation>{} no encuentra {} en {} con este nombre, porque su propio archivo hosts va antes</translation>
    </message>
    <message>
        <source>{} does not find {} on {} by this name, because the link comes first</source>
        <translation>{} no encuentra {} en {} con este nombre, porque el enlace (links) va antes</translation>
    </message>
    <message>
        <source>through the alias in {}</source>
        <translation>a través del alias en {}</translation>
    </message>
    <message>
        <source>through the merge key in {}</source>
        <translation>a través de la clave de fusión en {}</translation>
    </message>
    <message>
        <source>by &apos;extends&apos; in {}</source>
        <translation>por &apos;extends&apos; en {}</translation>
    </message>
    <message>
        <source>by &apos;include&apos; in {}</source>
        <translation>por &apos;include&apos; en {}</translation>
    </message>
    <message>
        <source>from the file that &apos;env_file&apos; names in {}</source>
        <translation>del archivo que &apos;env_file&apos; nombra en {}</translation>
    </message>
    <message>
        <source>from the file that &apos;label_file&apos; names in {}</source>
        <translation>del archivo que &apos;label_file&apos; nombra en {}</translation>
    </message>
    <message>
        <source>{} (set where Compose is started or in .env)</source>
        <translation>{} (definida donde se inicia Compose o en .env)</translation>
    </message>
    <message>
        <source>{} (not set, so its default)</source>
        <translation>{} (no definida, así que vale su valor por defecto)</translation>
    </message>
    <message>
        <source>{} (not set, so empty)</source>
        <translation>{} (no definida, así que está vacía)</translation>
    </message>
    <message>
        <source>variable {}</source>
        <translation>variable {}</translation>
    </message>
    <message>
        <source>no contract</source>
        <translation>sin contrato</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an IP address, so the port is published as if none were given</source>
        <translation>&apos;{}&apos; no es una dirección IP, así que el puerto se publica como si no hubiera ninguna</translation>
    </message>
    <message>
        <source>on every interface, IPv4 and IPv6, before the host&apos;s firewall</source>
        <translation>en todas las interfaces, IPv4 e IPv6, por delante del cortafuegos del host</translation>
    </message>
    <message>
        <source>on every {} interface, before the host&apos;s firewall</source>
        <translation>en todas las interfaces {}, por delante del cortafuegos del host</translation>
    </message>
    <message>
        <source>whoever reaches {}, before the host&apos;s firewall</source>
        <translation>quien alcance {}, por delante del cortafuegos del host</translation>
    </message>
    <message>
        <source>loopback; before Docker Engine 28 also from the same network segment</source>
        <translation>loopback; antes de Docker Engine 28 también desde el mismo segmento de red</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>loopback</translation>
    </message>
    <message>
        <source>not published: only on internal networks ({})</source>
        <translation>no publicado: solo en redes internas ({})</translation>
    </message>
    <message>
        <source>no effect with network_mode: host</source>
        <translation>sin efecto con network_mode: host</translation>
    </message>
    <message>
        <source>no effect without a network</source>
        <translation>sin efecto sin una red</translation>
    </message>
    <message>
        <source>refused by the Engine: the network is that of {}</source>
        <translation>rechazado por el Engine: la red es la de {}</translation>
    </message>
    <message>
        <source>expose opens nothing, and the service is on no network of the project</source>
        <translation>expose no abre nada, y el servicio no está en ninguna red del proyecto</translation>
    </message>
    <message>
        <source>expose opens nothing: services on {} reach every port</source>
        <translation>expose no abre nada: los servicios en {} alcanzan todos los puertos</translation>
    </message>
    <message>
        <source>runs on the host&apos;s network: every port that the program opens is open, and no file says which</source>
        <translation>se ejecuta en la red del host: está abierto lo que abra el programa, y ningún archivo lo dice</translation>
    </message>
    <message>
        <source>Docker&apos;s own bridge</source>
        <translation>el bridge propio de Docker</translation>
    </message>
    <message>
        <source>there is no service {}</source>
        <translation>no hay ningún servicio {}</translation>
    </message>
    <message>
        <source>the profiles switch {} off</source>
        <translation>los perfiles desactivan {}</translation>
    </message>
    <message>
        <source>{} has no network (network_mode: none)</source>
        <translation>{} no tiene red (network_mode: none)</translation>
    </message>
    <message>
        <source>{} is on a network or in a container that this project does not define, so nothing is known about it</source>
        <translation>{} está en una red o en un contenedor que este proyecto no define, así que no se sabe nada al respecto</translation>
    </message>
    <message>
        <source>they share {}, where containers are kept apart (enable_icc is off)</source>
        <translation>comparten {}, donde los contenedores están aislados entre sí (enable_icc está desactivado)</translation>
    </message>
    <message>
        <source>the host has no address on the networks of {} ({})</source>
        <translation>el host no tiene dirección en las redes de {} ({})</translation>
    </message>
    <message>
        <source>they share no network ({} is on {}; {} is on {})</source>
        <translation>no comparten ninguna red ({} está en {}; {} está en {})</translation>
    </message>
    <message>
        <source>but {} is in {}&apos;s own hosts file, which comes first</source>
        <translation>pero {} está en el archivo hosts propio de {}, que va antes</translation>
    </message>
    <message>
        <source>but {} is answered by {} in turn</source>
        <translation>pero {} lo responden {} por turnos</translation>
    </message>
    <message>
        <source>but {} is looked for on {} first, where it is {}</source>
        <translation>pero {} se busca primero en {}, donde es {}</translation>
    </message>
    <message>
        <source>{} reaches {} on {}, on every port, as {}</source>
        <translation>{} alcanza {} en {}, en todos los puertos, como {}</translation>
    </message>
    <message>
        <source>{} reaches {} on {}, on every port, by address only</source>
        <translation>{} alcanza {} en {}, en todos los puertos, solo por dirección</translation>
    </message>
    <message>
        <source>{} reaches {} as localhost: they share one network stack</source>
        <translation>{} alcanza {} como localhost: comparten una misma pila de red</translation>
    </message>
    <message>
        <source>{} reaches {} on Docker&apos;s own bridge, as {}</source>
        <translation>{} alcanza {} en el bridge propio de Docker, como {}</translation>
    </message>
    <message>
        <source>{} reaches {} on Docker&apos;s own bridge, by address only: it resolves no service names</source>
        <translation>{} alcanza {} en el bridge propio de Docker, solo por dirección: no resuelve nombres de servicio</translation>
    </message>
    <message>
        <source>{} reaches {}, which runs on the host&apos;s network, as {}</source>
        <translation>{} alcanza {}, que se ejecuta en la red del host, como {}</translation>
    </message>
    <message>
        <source>{} reaches {} by address only: one of them runs on the host&apos;s network, which resolves no service names</source>
        <translation>{} alcanza {} solo por dirección: uno de los dos se ejecuta en la red del host, que no resuelve nombres de servicio</translation>
    </message>
    <message>
        <source>{} does not reach {}: {}</source>
        <translation>{} no alcanza {}: {}</translation>
    </message>
    <message>
        <source>over the host, {} reaches port {} of {} as {}</source>
        <translation>a través del host, {} alcanza el puerto {} de {} como {}</translation>
    </message>
    <message>
        <source>any address of the host, port {}</source>
        <translation>cualquier dirección del host, puerto {}</translation>
    </message>
    <message>
        <source>{}:{}</source>
        <translation>{}:{}</translation>
    </message>
    <message>
        <source>the contract requires memory and CPU limits</source>
        <translation>el contrato exige límites de memoria y CPU</translation>
    </message>
    <message>
        <source>the contract requires a memory limit</source>
        <translation>el contrato exige un límite de memoria</translation>
    </message>
    <message>
        <source>the contract requires a CPU limit</source>
        <translation>el contrato exige un límite de CPU</translation>
    </message>
    <message>
        <source>the profile {} allows {} of memory</source>
        <translation>el perfil {} permite {} de memoria</translation>
    </message>
    <message>
        <source>the profile {} proposes {} of memory</source>
        <translation>el perfil {} propone {} de memoria</translation>
    </message>
    <message>
        <source>the profile {} allows {} CPUs</source>
        <translation>el perfil {} permite {} CPU</translation>
    </message>
    <message>
        <source>the profile {} proposes {} CPUs</source>
        <translation>el perfil {} propone {} CPU</translation>
    </message>
    <message>
        <source>may use all memory and CPUs of the host</source>
        <translation>puede usar toda la memoria y la CPU del host</translation>
    </message>
    <message>
        <source>may use all memory of the host</source>
        <translation>puede usar toda la memoria del host</translation>
    </message>
    <message>
        <source>may use all CPUs of the host</source>
        <translation>puede usar toda la CPU del host</translation>
    </message>
    <message>
        <source>no profile covers it</source>
        <translation>ningún perfil lo cubre</translation>
    </message>
    <message>
        <source>within the profile {}</source>
        <translation>dentro del perfil {}</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{}, a port that is not known</source>
        <translation>{}, un puerto desconocido</translation>
    </message>
    <message>
        <source>{}, port {}</source>
        <translation>{}, puerto {}</translation>
    </message>
    <message>
        <source>{} over {}</source>
        <translation>{} por {}</translation>
    </message>
    <message>
        <source>{}, as {}</source>
        <translation>{}, como {}</translation>
    </message>
    <message>
        <source>{}, priority {}: {}</source>
        <translation>{}, prioridad {}: {}</translation>
    </message>
    <message>
        <source>{}, priority {}</source>
        <translation>{}, prioridad {}</translation>
    </message>
    <message>
        <source>the service is not enabled for Traefik</source>
        <translation>el servicio no está habilitado para Traefik</translation>
    </message>
    <message>
        <source>Traefik discards all labels of the service</source>
        <translation>Traefik descarta todas las etiquetas del servicio</translation>
    </message>
    <message>
        <source>it is defined more than once, and differently</source>
        <translation>está definido más de una vez, y de forma distinta</translation>
    </message>
    <message>
        <source>it names no service, and there are several</source>
        <translation>no nombra ningún servicio, y hay varios</translation>
    </message>
    <message>
        <source>it has no rule</source>
        <translation>no tiene regla</translation>
    </message>
    <message>
        <source>it has no type</source>
        <translation>no tiene tipo</translation>
    </message>
    <message>
        <source>it has several types</source>
        <translation>tiene varios tipos</translation>
    </message>
    <message>
        <source>any of {}</source>
        <translation>cualquiera de {}</translation>
    </message>
    <message numerus="yes">
        <source>each of the {} services {}</source>
        <comment>each of the {} service {}</comment>
        <translation>
            <numerusform>el único servicio (de {}) {}</numerusform>
            <numerusform>cada uno de los {} servicios {}</numerusform>
        </translation>
    </message>
    <message>
        <source>{} for all services</source>
        <translation>{} para todos los servicios</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>{} para {}</translation>
    </message>
    <message>
        <source>write the baseline anew with tierwright-cli check --update-baseline</source>
        <translation>escriba de nuevo la línea base con tierwright-cli check --update-baseline</translation>
    </message>
    <message>
        <source>there is no baseline {}, so old findings count</source>
        <translation>no existe la línea base {}, así que los problemas antiguos cuentan</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>el archivo no existe</translation>
    </message>
    <message>
        <source>the baseline {} is not understood, so old findings count</source>
        <translation>no se entiende la línea base {}, así que los problemas antiguos cuentan</translation>
    </message>
    <message>
        <source>version 1 and a list of findings</source>
        <translation>versión 1 y una lista de problemas</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>known since the baseline {}</source>
        <translation>conocido desde la línea base {}</translation>
    </message>
    <message>
        <source>{} at {} is no longer found, so its entry in the baseline is obsolete</source>
        <translation>{} en {} ya no se encuentra, así que su entrada en la línea base está obsoleta</translation>
    </message>
    <message>
        <source>a finding that it excuses</source>
        <translation>un problema que exima</translation>
    </message>
    <message>
        <source>remove &apos;version&apos;</source>
        <translation>eliminar &apos;version&apos;</translation>
    </message>
    <message>
        <source>correct the key, or move it to where it belongs</source>
        <translation>corregir la clave o moverla a su sitio</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is there already; keep one</source>
        <translation>&apos;{}&apos; ya existe; conserve solo uno</translation>
    </message>
    <message>
        <source>write {}</source>
        <translation>escribir {}</translation>
    </message>
    <message>
        <source>{} and {} are built differently under the same name {}</source>
        <translation>{} y {} se construyen de forma distinta con el mismo nombre {}</translation>
    </message>
    <message>
        <source>a name of its own for each image that is built</source>
        <translation>un nombre propio para cada imagen que se construye</translation>
    </message>
    <message>
        <source>whichever is built last is what both run</source>
        <translation>ambos ejecutan la que se construya en último lugar</translation>
    </message>
    <message>
        <source>give the image of one of them another name</source>
        <translation>dar otro nombre a la imagen de uno de ellos</translation>
    </message>
    <message>
        <source>{} refers to the network {}, which is not declared{}</source>
        <translation>{} se refiere a la red {}, que no está declarada{}</translation>
    </message>
    <message>
        <source>{} refers to the service {}, which is not declared{}</source>
        <translation>{} se refiere al servicio {}, que no está declarado{}</translation>
    </message>
    <message>
        <source>{} refers to the volume {}, which is not declared{}</source>
        <translation>{} se refiere al volumen {}, que no está declarado{}</translation>
    </message>
    <message>
        <source>{} refers to the secret {}, which is not declared{}</source>
        <translation>{} se refiere al secreto {}, que no está declarado{}</translation>
    </message>
    <message>
        <source>{} refers to the config {}, which is not declared{}</source>
        <translation>{} se refiere al config {}, que no está declarado{}</translation>
    </message>
    <message>
        <source>{} refers to the secret without name, which is not declared</source>
        <translation>{} se refiere al secreto sin nombre, que no está declarado</translation>
    </message>
    <message>
        <source>{} refers to the config without name, which is not declared</source>
        <translation>{} se refiere al config sin nombre, que no está declarado</translation>
    </message>
    <message>
        <source>a declared network</source>
        <translation>una red declarada</translation>
    </message>
    <message>
        <source>a declared service</source>
        <translation>un servicio declarado</translation>
    </message>
    <message>
        <source>a declared volume</source>
        <translation>un volumen declarado</translation>
    </message>
    <message>
        <source>a declared secret</source>
        <translation>un secreto declarado</translation>
    </message>
    <message>
        <source>a declared config</source>
        <translation>un config declarado</translation>
    </message>
    <message>
        <source>without name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>declare the network {} as internal</source>
        <translation>declarar la red {} como interna</translation>
    </message>
    <message>
        <source>declare the network {}</source>
        <translation>declarar la red {}</translation>
    </message>
    <message>
        <source>{} depends on {}, which its profile switches off</source>
        <translation>{} depende de {}, que su perfil desactiva</translation>
    </message>
    <message>
        <source>required: false, or a profile that both have</source>
        <translation>required: false, o un perfil que tengan ambos</translation>
    </message>
    <message>
        <source>{} is off</source>
        <translation>{} está desactivado</translation>
    </message>
    <message>
        <source>no service uses the network {}</source>
        <translation>ningún servicio usa la red {}</translation>
    </message>
    <message>
        <source>a service on the network</source>
        <translation>un servicio en la red</translation>
    </message>
    <message>
        <source>none; Compose does not create it</source>
        <translation>ninguno; Compose no la crea</translation>
    </message>
    <message>
        <source>attach the services of the tier, or remove the tier from the contract too</source>
        <translation>conectar los servicios de la capa, o eliminar la capa también del contrato</translation>
    </message>
    <message>
        <source>remove the network {}</source>
        <translation>eliminar la red {}</translation>
    </message>
    <message>
        <source>{} waits for itself: {}; Compose refuses the file</source>
        <translation>{} se espera a sí mismo: {}; Compose rechaza el archivo</translation>
    </message>
    <message>
        <source>an order in which the services can start</source>
        <translation>un orden en el que los servicios puedan iniciarse</translation>
    </message>
    <message>
        <source>remove one of these dependencies</source>
        <translation>eliminar una de estas dependencias</translation>
    </message>
    <message>
        <source>{} depends on {}, but cannot reach it: they share no network</source>
        <translation>{} depende de {}, pero no puede alcanzarlo: no comparten ninguna red</translation>
    </message>
    <message>
        <source>a network that {} and {} share</source>
        <translation>una red que {} y {} compartan</translation>
    </message>
    <message>
        <source>{} is on {}; {} is on {}</source>
        <translation>{} está en {}; {} está en {}</translation>
    </message>
    <message>
        <source>remove the dependency, or allow the flow in the contract</source>
        <translation>eliminar la dependencia, o permitir el flujo en el contrato</translation>
    </message>
    <message>
        <source>{} waits until {} is healthy, whose health check is off</source>
        <translation>{} espera a que {} esté healthy, cuyo healthcheck está desactivado</translation>
    </message>
    <message>
        <source>{} waits until {} is healthy, which has no health check in the compose file</source>
        <translation>{} espera a que {} esté healthy, que no tiene healthcheck en el archivo Compose</translation>
    </message>
    <message>
        <source>a health check of {}</source>
        <translation>un healthcheck de {}</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>none; one of the image, if there is any, cannot be seen</source>
        <translation>ninguno; si la imagen trae uno, no se puede ver</translation>
    </message>
    <message>
        <source>add a health check to {} that asks the service itself</source>
        <translation>añadir a {} un healthcheck que pregunte al propio servicio</translation>
    </message>
    <message>
        <source>wait until {} has started</source>
        <translation>esperar hasta que {} se haya iniciado</translation>
    </message>
    <message>
        <source>let Compose name the container</source>
        <translation>dejar que Compose dé nombre al contenedor</translation>
    </message>
    <message>
        <source>{} and {} both want the container name {}</source>
        <translation>{} y {} quieren ambos el nombre de contenedor {}</translation>
    </message>
    <message>
        <source>a name that no other container has</source>
        <translation>un nombre que no tenga ningún otro contenedor</translation>
    </message>
    <message>
        <source>Docker does not accept &apos;{}&apos; as the name of a container</source>
        <translation>Docker no acepta &apos;{}&apos; como nombre de contenedor</translation>
    </message>
    <message>
        <source>two characters or more: letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, the first a letter or digit</source>
        <translation>dos caracteres o más: letras, cifras, &apos;_&apos;, &apos;.&apos; y &apos;-&apos;, el primero letra o cifra</translation>
    </message>
    <message numerus="yes">
        <source>{} containers of {} cannot share the host port {}</source>
        <comment>{} container of {} cannot share the host port {}</comment>
        <translation>
            <numerusform>{} contenedor de {} no puede compartir el puerto del host {}</numerusform>
            <numerusform>{} contenedores de {} no pueden compartir el puerto del host {}</numerusform>
        </translation>
    </message>
    <message>
        <source>the host port {}</source>
        <translation>el puerto del host {}</translation>
    </message>
    <message numerus="yes">
        <source>{} host ports, or a reverse proxy in front</source>
        <comment>{} host port, or a reverse proxy in front</comment>
        <translation>
            <numerusform>{} puerto del host, o un proxy inverso delante</numerusform>
            <numerusform>{} puertos del host, o un proxy inverso delante</numerusform>
        </translation>
    </message>
    <message>
        <source>publish a range of ports, or only those of a reverse proxy</source>
        <translation>publicar un rango de puertos, o solo los de un proxy inverso</translation>
    </message>
    <message numerus="yes">
        <source>{} containers of {} cannot share the address {}</source>
        <comment>{} container of {} cannot share the address {}</comment>
        <translation>
            <numerusform>{} contenedor de {} no puede compartir la dirección {}</numerusform>
            <numerusform>{} contenedores de {} no pueden compartir la dirección {}</numerusform>
        </translation>
    </message>
    <message>
        <source>the address {}</source>
        <translation>la dirección {}</translation>
    </message>
    <message>
        <source>addresses that Docker chooses</source>
        <translation>direcciones que elija Docker</translation>
    </message>
    <message>
        <source>let Docker choose the addresses</source>
        <translation>dejar que Docker elija las direcciones</translation>
    </message>
    <message>
        <source>the project is called {}, not {}</source>
        <translation>el proyecto se llama {}, no {}</translation>
    </message>
    <message>
        <source>set it in .env, or give it a default: {}</source>
        <translation>definirla en .env, o darle un valor por defecto: {}</translation>
    </message>
    <message>
        <source>set the variable in .env or in the shell</source>
        <translation>definir la variable en .env o en el shell</translation>
    </message>
    <message>
        <source>double the dollar sign, so that it begins no variable</source>
        <translation>duplicar el signo de dólar, para que no sea de una variable</translation>
    </message>
    <message>
        <source>correct the variable, or write $$ for a dollar sign</source>
        <translation>corregir la variable, o escribir $$ para un signo de dólar</translation>
    </message>
    <message>
        <source>Compose takes a part of the password hash in {} of {} for variables</source>
        <translation>Compose toma por variables una parte del hash de contraseña en {} de {}</translation>
    </message>
    <message>
        <source>Compose replaces {} in a command of {} by nothing; it is a variable of the container</source>
        <translation>Compose sustituye {} por nada en un comando de {}; es una variable del contenedor</translation>
    </message>
    <message>
        <source>$$ for each literal dollar sign</source>
        <translation>$$ por cada signo de dólar literal</translation>
    </message>
    <message>
        <source>{} begins a variable</source>
        <translation>{} empieza una variable</translation>
    </message>
    <message>
        <source>double the dollar signs</source>
        <translation>duplicar los signos de dólar</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of {} stays as the files before say; an empty value takes nothing away</source>
        <translation>&apos;{}&apos; de {} queda como dicen los archivos anteriores; un valor vacío no quita nada</translation>
    </message>
    <message>
        <source>remove &apos;{}&apos; with !reset</source>
        <translation>quitar &apos;{}&apos; con !reset</translation>
    </message>
    <message>
        <source>remove the line, if nothing is meant to be removed</source>
        <translation>eliminar la línea, si no se pretende quitar nada</translation>
    </message>
    <message>
        <source>{} publishes {} beside {} of {}, not instead of it</source>
        <translation>{} publica {} además de {} de {}, no en su lugar</translation>
    </message>
    <message>
        <source>one host port for each container port</source>
        <translation>un puerto del host por cada puerto del contenedor</translation>
    </message>
    <message>
        <source>replace the ports of {} with !override</source>
        <translation>sustituir los puertos de {} con !override</translation>
    </message>
    <message>
        <source>{} depends on {}, which only a profile starts</source>
        <translation>{} depende de {}, que solo un perfil inicia</translation>
    </message>
    <message>
        <source>{} depends on {}, which the profile {} does not start</source>
        <translation>{} depende de {}, que el perfil {} no inicia</translation>
    </message>
    <message>
        <source>required: false, or {} in every profile that has {}</source>
        <translation>required: false, o {} en cada perfil que tenga {}</translation>
    </message>
    <message>
        <source>refused without the profile</source>
        <translation>rechazado sin el perfil</translation>
    </message>
    <message>
        <source>refused with {} alone</source>
        <translation>rechazado con {} solo</translation>
    </message>
    <message>
        <source>let {} start without {}</source>
        <translation>hacer que {} se inicie sin {}</translation>
    </message>
    <message>
        <source>write the long form with &apos;required: false&apos;</source>
        <translation>escribir la forma larga con &apos;required: false&apos;</translation>
    </message>
    <message>
        <source>the image {} of {} has no tag, so it is the latest one</source>
        <translation>la imagen {} de {} no tiene tag, así que es la más reciente</translation>
    </message>
    <message>
        <source>the image {} of {} is whichever is the latest</source>
        <translation>la imagen {} de {} es la que sea más reciente en cada momento</translation>
    </message>
    <message>
        <source>a version, such as name:1.27, or a digest</source>
        <translation>una versión, como nombre:1.27, o un digest</translation>
    </message>
    <message>
        <source>name the version that was tested</source>
        <translation>indicar la versión que se ha probado</translation>
    </message>
    <message>
        <source>Compose takes the volume {} of {} for a drive of Windows</source>
        <translation>Compose toma el volumen {} de {} por una unidad de Windows</translation>
    </message>
    <message>
        <source>a volume whose name has two letters or more</source>
        <translation>un volumen cuyo nombre tenga dos letras o más</translation>
    </message>
    <message>
        <source>an unnamed volume at {}</source>
        <translation>un volumen sin nombre en {}</translation>
    </message>
    <message>
        <source>give the volume a longer name, or use the long form with &apos;source&apos; and &apos;target&apos;</source>
        <translation>dar al volumen un nombre más largo, o usar la forma larga con &apos;source&apos; y &apos;target&apos;</translation>
    </message>
    <message>
        <source>Compose passes over the option {} of a mount of {}</source>
        <translation>Compose pasa por alto la opción {} de un montaje de {}</translation>
    </message>
    <message>
        <source>ro, rw, z, Z, nocopy or a propagation such as rslave</source>
        <translation>ro, rw, z, Z, nocopy o una propagación como rslave</translation>
    </message>
    <message>
        <source>remove the option {}</source>
        <translation>eliminar la opción {}</translation>
    </message>
    <message>
        <source>remove the option</source>
        <translation>eliminar la opción</translation>
    </message>
    <message>
        <source>the quoted mode {} of {} is read as a decimal number</source>
        <translation>el modo entre comillas {} de {} se lee como número decimal</translation>
    </message>
    <message>
        <source>{} without quotes</source>
        <translation>{} sin comillas</translation>
    </message>
    <message>
        <source>&quot;{}&quot;, which is {} in octal digits</source>
        <translation>&quot;{}&quot;, que es {} en cifras octales</translation>
    </message>
    <message>
        <source>remove the quotes</source>
        <translation>eliminar las comillas</translation>
    </message>
    <message>
        <source>quote {}</source>
        <translation>poner {} entre comillas</translation>
    </message>
    <message>
        <source>no service fits {}, which the contract names</source>
        <translation>ningún servicio encaja con {}, que el contrato nombra</translation>
    </message>
    <message>
        <source>there is no service {}, which the contract names {}{}</source>
        <translation>no hay ningún servicio {}, que el contrato nombra {}{}</translation>
    </message>
    <message numerus="yes">
        <source>{} times</source>
        <comment>{} time</comment>
        <translation>
            <numerusform>{} vez</numerusform>
            <numerusform>{} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no service {}, which the contract names{}</source>
        <translation>no hay ningún servicio {}, que el contrato nombra{}</translation>
    </message>
    <message>
        <source>a service of the compose files</source>
        <translation>un servicio de los archivos Compose</translation>
    </message>
    <message>
        <source>correct the name in the contract, or add the service</source>
        <translation>corregir el nombre en el contrato, o añadir el servicio</translation>
    </message>
    <message>
        <source>there is no network {}, which the contract names as a tier{}</source>
        <translation>no hay ninguna red {}, que el contrato nombra como capa{}</translation>
    </message>
    <message>
        <source>a network of the compose files</source>
        <translation>una red de los archivos Compose</translation>
    </message>
    <message>
        <source>there is no file {}, which the contract names</source>
        <translation>no existe el archivo {}, que el contrato nombra</translation>
    </message>
    <message>
        <source>a file of Traefik</source>
        <translation>un archivo de Traefik</translation>
    </message>
    <message>
        <source>correct the path; it starts from the contract&apos;s folder</source>
        <translation>corregir la ruta; parte de la carpeta del contrato</translation>
    </message>
    <message>
        <source>no tier of the contract lists {}</source>
        <translation>ninguna capa del contrato incluye {}</translation>
    </message>
    <message>
        <source>a home tier, or a place in ignore</source>
        <translation>una capa propia, o un lugar en ignore</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ni lo uno ni lo otro</translation>
    </message>
    <message>
        <source>list {} in a tier of the contract, or in ignore</source>
        <translation>incluir {} en una capa del contrato, o en ignore</translation>
    </message>
    <message>
        <source>Docker enforces neither the direction nor the ports of a flow: services that share a network reach each other both ways on every port</source>
        <translation>Docker no impone ni el sentido ni los puertos de un flujo: los servicios que comparten una red se alcanzan en ambos sentidos y en todos los puertos</translation>
    </message>
    <message numerus="yes">
        <source>{} flows with one direction, {} with ports</source>
        <comment>{} flow with one direction, {} with ports</comment>
        <translation>
            <numerusform>{} flujo con un solo sentido, {} con puertos</numerusform>
            <numerusform>{} flujos con un solo sentido, {} con puertos</numerusform>
        </translation>
    </message>
    <message>
        <source>checked as pairs of services only</source>
        <translation>comprobado solo como pares de servicios</translation>
    </message>
    <message>
        <source>Docker does not keep containers and their host apart: the host reaches every container, and containers reach what listens on the host, from internal networks too</source>
        <translation>Docker no separa los contenedores de su host: el host alcanza todos los contenedores, y los contenedores alcanzan lo que escucha en el host, también desde redes internas</translation>
    </message>
    <message>
        <source>no way between them</source>
        <translation>ningún camino entre ambos</translation>
    </message>
    <message>
        <source>not enforceable with networks</source>
        <translation>no se puede imponer con redes</translation>
    </message>
    <message>
        <source>{} cannot be isolated from its host: internal networks keep the Internet away, but not what listens on the host</source>
        <translation>{} no se puede aislar de su host: las redes internas mantienen alejado Internet, pero no lo que escucha en el host</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>aislado</translation>
    </message>
    <message>
        <source>checked as internal</source>
        <translation>comprobado como interna</translation>
    </message>
    <message>
        <source>Compose knows one healthcheck for each service: it can ask {}, and nobody asks {}</source>
        <translation>Compose solo admite un healthcheck por servicio: puede preguntar a {}, y nadie pregunta a {}</translation>
    </message>
    <message numerus="yes">
        <source>{} endpoints</source>
        <comment>{} endpoint</comment>
        <translation>
            <numerusform>{} endpoint</numerusform>
            <numerusform>{} endpoints</numerusform>
        </translation>
    </message>
    <message>
        <source>only {} is checked</source>
        <translation>solo se comprueba {}</translation>
    </message>
    <message>
        <source>what the contract says of {} is not checked: no environment was chosen</source>
        <translation>lo que el contrato dice de {} no se comprueba: no se ha elegido ningún entorno</translation>
    </message>
    <message>
        <source>a check of each environment</source>
        <translation>una comprobación de cada entorno</translation>
    </message>
    <message>
        <source>what they have in common</source>
        <translation>lo que tienen en común</translation>
    </message>
    <message>
        <source>check again with --env {}</source>
        <translation>comprobar de nuevo con --env {}</translation>
    </message>
    <message>
        <source>what the contract says of {} is not checked: the service is off without the profile {}</source>
        <translation>lo que el contrato dice de {} no se comprueba: el servicio está desactivado sin el perfil {}</translation>
    </message>
    <message>
        <source>a check with the profile</source>
        <translation>una comprobación con el perfil</translation>
    </message>
    <message>
        <source>profile off</source>
        <translation>perfil desactivado</translation>
    </message>
    <message>
        <source>check again with --profile {}</source>
        <translation>comprobar de nuevo con --profile {}</translation>
    </message>
    <message>
        <source>the waiver of {} expired on {}, so it no longer counts</source>
        <translation>la exención de {} caducó el {}, así que ya no cuenta</translation>
    </message>
    <message>
        <source>{} or later</source>
        <translation>{} o posterior</translation>
    </message>
    <message>
        <source>solve what it excused and remove it, or have it approved again</source>
        <translation>resolver lo que eximía y eliminarla, o hacer que se apruebe de nuevo</translation>
    </message>
    <message>
        <source>{} reaches {}, which the contract forbids</source>
        <translation>{} alcanza {}, lo que el contrato prohíbe</translation>
    </message>
    <message>
        <source>no network on which {} and {} meet</source>
        <translation>ninguna red en la que coincidan {} y {}</translation>
    </message>
    <message>
        <source>they share a network stack, or the host&apos;s</source>
        <translation>comparten una pila de red, o la del host</translation>
    </message>
    <message>
        <source>both on {}</source>
        <translation>ambos en {}</translation>
    </message>
    <message>
        <source>give {} and {} networks of their own</source>
        <translation>dar a {} y a {} redes propias</translation>
    </message>
    <message>
        <source>{} must have the driver {}, but it has {}</source>
        <translation>{} debe tener el driver {}, pero tiene {}</translation>
    </message>
    <message>
        <source>set the driver of {} to {}</source>
        <translation>definir el driver de {} como {}</translation>
    </message>
    <message>
        <source>{} must be called {} in Docker, but it is called {}</source>
        <translation>{} debe llamarse {} en Docker, pero se llama {}</translation>
    </message>
    <message>
        <source>write the name of the network that is meant</source>
        <translation>escribir el nombre de la red prevista</translation>
    </message>
    <message>
        <source>call {} {} in Docker</source>
        <translation>dar a {} el nombre {} en Docker</translation>
    </message>
    <message>
        <source>{} must have the label {}={}, but it has no such label</source>
        <translation>{} debe tener la etiqueta {}={}, pero no tiene esa etiqueta</translation>
    </message>
    <message>
        <source>{} must have the label {}={}, but its value is {}</source>
        <translation>{} debe tener la etiqueta {}={}, pero su valor es {}</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>label {} with {}={}</source>
        <translation>etiquetar {} con {}={}</translation>
    </message>
    <message>
        <source>{} is on {}, which admits residents only</source>
        <translation>{} está en {}, que solo admite residentes</translation>
    </message>
    <message>
        <source>only residents on {}</source>
        <translation>solo residentes en {}</translation>
    </message>
    <message>
        <source>{} is there too</source>
        <translation>{} también está ahí</translation>
    </message>
    <message>
        <source>take {} off {}</source>
        <translation>sacar {} de {}</translation>
    </message>
    <message>
        <source>move {} to a tier of its own, or list it in {}</source>
        <translation>mover {} a una capa propia, o incluirlo en {}</translation>
    </message>
    <message>
        <source>{} is found as &quot;{}&quot; on {}, a name that the contract reserves</source>
        <translation>{} se encuentra como &quot;{}&quot; en {}, un nombre que el contrato reserva</translation>
    </message>
    <message>
        <source>no service called {}</source>
        <translation>ningún servicio llamado {}</translation>
    </message>
    <message>
        <source>only {} called {}</source>
        <translation>solo {} con el nombre {}</translation>
    </message>
    <message>
        <source>remove the alias {} of {} on {}</source>
        <translation>eliminar el alias {} de {} en {}</translation>
    </message>
    <message>
        <source>call {} something else</source>
        <translation>dar otro nombre a {}</translation>
    </message>
    <message>
        <source>the emergency override lacks {}, so it has no effect</source>
        <translation>al override de emergencia le falta {}, así que no tiene efecto</translation>
    </message>
    <message>
        <source>reason, approved_by, until and ticket</source>
        <translation>reason, approved_by, until y ticket</translation>
    </message>
    <message>
        <source>without {}</source>
        <translation>sin {}</translation>
    </message>
    <message>
        <source>complete it, or take it out</source>
        <translation>completarlo o quitarlo</translation>
    </message>
    <message>
        <source>the emergency override expired on {}, so it has no effect</source>
        <translation>el override de emergencia caducó el {}, así que no tiene efecto</translation>
    </message>
    <message>
        <source>the emergency override of {} is in force until {} ({}): findings are told and do not count</source>
        <translation>el override de emergencia de {} está en vigor hasta el {} ({}): los problemas se muestran y no cuentan</translation>
    </message>
    <message>
        <source>no emergency</source>
        <translation>ninguna emergencia</translation>
    </message>
    <message>
        <source>expired on {}</source>
        <translation>caducó el {}</translation>
    </message>
    <message>
        <source>take it out, or have it approved again</source>
        <translation>quitarlo, o hacer que se apruebe de nuevo</translation>
    </message>
    <message>
        <source>take it out once the emergency is over</source>
        <translation>quitarlo cuando acabe la emergencia</translation>
    </message>
    <message>
        <source>{} has no {}, but the contract wants {}</source>
        <translation>{} no tiene {}, pero el contrato quiere {}</translation>
    </message>
    <message>
        <source>the {} of {} is {}, but the contract wants {}</source>
        <translation>el valor {} de {} es {}, pero el contrato quiere {}</translation>
    </message>
    <message>
        <source>write {}: {} in {}</source>
        <translation>escribir {}: {} en {}</translation>
    </message>
    <message>
        <source>the metadata of {} lack {}</source>
        <translation>a los metadatos de {} les falta {}</translation>
    </message>
    <message>
        <source>add {}</source>
        <translation>añadir {}</translation>
    </message>
    <message>
        <source>{} has no metadata: there is no file {}</source>
        <translation>{} no tiene metadatos: no existe el archivo {}</translation>
    </message>
    <message>
        <source>the healthcheck of {} does not ask {}</source>
        <translation>el healthcheck de {} no pregunta a {}</translation>
    </message>
    <message>
        <source>a test of {}</source>
        <translation>un test de {}</translation>
    </message>
    <message>
        <source>a test of something else</source>
        <translation>un test de otra cosa</translation>
    </message>
    <message>
        <source>let the test of {} ask {}</source>
        <translation>hacer que el test de {} pregunte a {}</translation>
    </message>
    <message>
        <source>the healthcheck of {} has the {} {}, above the {} of the contract</source>
        <translation>el healthcheck de {} tiene el valor {} {}, por encima de los {} del contrato</translation>
    </message>
    <message>
        <source>{} {} or less</source>
        <translation>{} {} o menos</translation>
    </message>
    <message>
        <source>set the {} of {} to {}</source>
        <translation>definir {} de {} como {}</translation>
    </message>
    <message>
        <source>the healthcheck of {} tries {}, and the contract wants {}</source>
        <translation>el healthcheck de {} intenta {}, y el contrato quiere {}</translation>
    </message>
    <message>
        <source>retries {} or more</source>
        <translation>retries {} o más</translation>
    </message>
    <message>
        <source>let the healthcheck of {} try {}</source>
        <translation>hacer que el healthcheck de {} intente {}</translation>
    </message>
    <message>
        <source>no way from the Internet</source>
        <translation>ningún camino desde Internet</translation>
    </message>
    <message>
        <source>{} publishes {} to everyone, but the contract forbids ways from the Internet to it</source>
        <translation>{} publica {} para todos, pero el contrato prohíbe los caminos desde Internet hasta allí</translation>
    </message>
    <message>
        <source>{} is on the host&apos;s network, so what it opens is open to everyone, but the contract forbids ways from the Internet to it</source>
        <translation>{} está en la red del host, así que lo que abre está abierto a todos, pero el contrato prohíbe los caminos desde Internet hasta allí</translation>
    </message>
    <message>
        <source>the host&apos;s network</source>
        <translation>la red del host</translation>
    </message>
    <message>
        <source>give it networks of its own</source>
        <translation>darle redes propias</translation>
    </message>
    <message>
        <source>the router {} of {} leads from the Internet to {}, which the contract forbids</source>
        <translation>el router {} de {} lleva de Internet a {}, lo que el contrato prohíbe</translation>
    </message>
    <message>
        <source>the router {} leads from the Internet to {}, which the contract forbids</source>
        <translation>el router {} lleva de Internet a {}, lo que el contrato prohíbe</translation>
    </message>
    <message>
        <source>the router {}</source>
        <translation>el router {}</translation>
    </message>
    <message>
        <source>take the router away</source>
        <translation>quitar el router</translation>
    </message>
    <message>
        <source>the router {}, of which {} publishes no entry point</source>
        <translation>el router {}, del que {} no publica ningún punto de entrada</translation>
    </message>
    <message>
        <source>the router {}, which does not work</source>
        <translation>el router {}, que no funciona</translation>
    </message>
    <message>
        <source>{} must be reached from the host, but it publishes nothing</source>
        <translation>{} debe ser accesible desde el host, pero no publica nada</translation>
    </message>
    <message>
        <source>{} must be reached from the Internet, but it publishes nothing there and no router leads from there to it</source>
        <translation>{} debe ser accesible desde Internet, pero no publica nada allí ni ningún router lleva desde allí hasta él</translation>
    </message>
    <message>
        <source>a published port</source>
        <translation>un puerto publicado</translation>
    </message>
    <message>
        <source>a published port, or a router of Traefik</source>
        <translation>un puerto publicado, o un router de Traefik</translation>
    </message>
    <message>
        <source>publish a port on 127.0.0.1</source>
        <translation>publicar un puerto en 127.0.0.1</translation>
    </message>
    <message>
        <source>publish a port, or add a router of Traefik</source>
        <translation>publicar un puerto, o añadir un router de Traefik</translation>
    </message>
    <message>
        <source>name an entry point that the contract allows: {}</source>
        <translation>nombrar un punto de entrada que el contrato permita: {}</translation>
    </message>
    <message>
        <source>listen on {} only</source>
        <translation>escuchar solo en {}</translation>
    </message>
    <message>
        <source>{} names no entry point, so it listens on whichever Traefik has, which is not known here</source>
        <translation>{} no nombra ningún punto de entrada, así que escucha en los que tenga Traefik, que aquí no se conocen</translation>
    </message>
    <message>
        <source>{} listens on {}, which the contract does not allow</source>
        <translation>{} escucha en {}, lo que el contrato no permite</translation>
    </message>
    <message>
        <source>only {}</source>
        <translation>solo {}</translation>
    </message>
    <message>
        <source>no entry point is named</source>
        <translation>no se nombra ningún punto de entrada</translation>
    </message>
    <message>
        <source>{} answers without TLS, unless its entry point has it, which is not known here, and the contract requires it</source>
        <translation>{} responde sin TLS, salvo que lo tenga su punto de entrada, que aquí no se conoce, y el contrato lo exige</translation>
    </message>
    <message>
        <source>{} answers without TLS, and the contract requires it</source>
        <translation>{} responde sin TLS, y el contrato lo exige</translation>
    </message>
    <message>
        <source>tls on the router or its entry point, or a redirect to https</source>
        <translation>tls en el router o en su punto de entrada, o una redirección a https</translation>
    </message>
    <message>
        <source>no tls, so on {} clients that use https get 404</source>
        <translation>sin tls, así que en {} los clientes que usan https reciben 404</translation>
    </message>
    <message>
        <source>no tls</source>
        <translation>sin tls</translation>
    </message>
    <message>
        <source>switch tls on for {}</source>
        <translation>activar tls para {}</translation>
    </message>
    <message>
        <source>{} answers with TLS only, and the contract forbids that</source>
        <translation>{} responde solo con TLS, y el contrato lo prohíbe</translation>
    </message>
    <message>
        <source>no tls: TLS is terminated before Traefik</source>
        <translation>sin tls: TLS termina antes de Traefik</translation>
    </message>
    <message>
        <source>tls on the router</source>
        <translation>tls en el router</translation>
    </message>
    <message>
        <source>tls on its entry points</source>
        <translation>tls en sus puntos de entrada</translation>
    </message>
    <message>
        <source>take tls off the router, or off its entry points</source>
        <translation>quitar tls del router, o de sus puntos de entrada</translation>
    </message>
    <message>
        <source>{} uses the middleware {}, which the contract does not allow</source>
        <translation>{} usa el middleware {}, que el contrato no permite</translation>
    </message>
    <message>
        <source>no middleware</source>
        <translation>ningún middleware</translation>
    </message>
    <message>
        <source>some of {}</source>
        <translation>algunos de {}</translation>
    </message>
    <message>
        <source>use a middleware that the contract allows, or allow this one there</source>
        <translation>usar un middleware que el contrato permita, o permitir este allí</translation>
    </message>
    <message>
        <source>{} runs {} before {}, against the order of the contract</source>
        <translation>{} ejecuta {} antes que {}, contra el orden del contrato</translation>
    </message>
    <message>
        <source>{} before {}</source>
        <translation>{} antes que {}</translation>
    </message>
    <message>
        <source>put the middlewares into the order of the contract</source>
        <translation>poner los middlewares en el orden del contrato</translation>
    </message>
    <message>
        <source>route to {} over {}</source>
        <translation>encaminar a {} por {}</translation>
    </message>
    <message>
        <source>attach {} to {}, and route over it</source>
        <translation>conectar {} a {}, y encaminar por ella</translation>
    </message>
    <message>
        <source>Traefik reaches {} over any of {}, and not over {}</source>
        <translation>Traefik alcanza {} por cualquiera de {}, y no por {}</translation>
    </message>
    <message>
        <source>Traefik reaches {} over {}, and not over {}</source>
        <translation>Traefik alcanza {} por {}, y no por {}</translation>
    </message>
    <message>
        <source>over {}</source>
        <translation>por {}</translation>
    </message>
    <message>
        <source>decide which of the two counts, and change the other one</source>
        <translation>decidir cuál de los dos cuenta, y cambiar el otro</translation>
    </message>
    <message>
        <source>{} may publish {}, but ports.only allows {}</source>
        <translation>{} puede publicar {}, pero ports.only permite {}</translation>
    </message>
    <message>
        <source>{} may publish {}, but its tier {} must be internal: Docker publishes nothing from internal networks</source>
        <translation>{} puede publicar {}, pero su capa {} debe ser interna: Docker no publica nada desde redes internas</translation>
    </message>
    <message>
        <source>{} may publish {}, but its tiers {} must be internal: Docker publishes nothing from internal networks</source>
        <translation>{} puede publicar {}, pero sus capas {} deben ser internas: Docker no publica nada desde redes internas</translation>
    </message>
    <message>
        <source>a tier that is not internal</source>
        <translation>una capa que no sea interna</translation>
    </message>
    <message>
        <source>{} must reach the Internet, but its tier {} must be internal</source>
        <translation>{} debe alcanzar Internet, pero su capa {} debe ser interna</translation>
    </message>
    <message>
        <source>{} must reach the Internet, but its tiers {} must be internal</source>
        <translation>{} debe alcanzar Internet, pero sus capas {} deben ser internas</translation>
    </message>
    <message>
        <source>{} may publish ports and must not reach the Internet, but Docker gives both to a network that is not internal, and neither to one that is</source>
        <translation>{} puede publicar puertos y no debe alcanzar Internet, pero Docker da ambas cosas a una red que no es interna, y ninguna a una que lo es</translation>
    </message>
    <message>
        <source>both or neither</source>
        <translation>ambas o ninguna</translation>
    </message>
    <message>
        <source>ports, but no way out</source>
        <translation>puertos, pero sin salida</translation>
    </message>
    <message>
        <source>the contract declares {} isolated and yet not internal: only an internal network is cut off from the Internet</source>
        <translation>el contrato declara {} aislada y a la vez no interna: solo una red interna queda separada de Internet</translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot;, a name that is reserved</source>
        <translation>{} debe encontrarse como &quot;{}&quot;, un nombre que está reservado</translation>
    </message>
    <message>
        <source>a name that is free</source>
        <translation>un nombre que esté libre</translation>
    </message>
    <message numerus="yes">
        <source>the contract counts {} services, but lists {}</source>
        <comment>the contract counts {} service, but lists {}</comment>
        <translation>
            <numerusform>el contrato cuenta {} servicio, pero enumera {}</numerusform>
            <numerusform>el contrato cuenta {} servicios, pero enumera {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contract counts {} networks, but lists {}</source>
        <comment>the contract counts {} network, but lists {}</comment>
        <translation>
            <numerusform>el contrato cuenta {} red, pero enumera {}</numerusform>
            <numerusform>el contrato cuenta {} redes, pero enumera {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contract counts {} published ports, but lists {}</source>
        <comment>the contract counts {} published port, but lists {}</comment>
        <translation>
            <numerusform>el contrato cuenta {} puerto publicado, pero enumera {}</numerusform>
            <numerusform>el contrato cuenta {} puertos publicados, pero enumera {}</numerusform>
        </translation>
    </message>
    <message>
        <source>decide which of the two counts, and take the other one out</source>
        <translation>decidir cuál de los dos cuenta, y quitar el otro</translation>
    </message>
    <message>
        <source>the flow between {} and {} is both required and forbidden; forbidden takes precedence</source>
        <translation>el flujo entre {} y {} está exigido y prohibido; cuenta la prohibición</translation>
    </message>
    <message>
        <source>the flow between {} and {} is both allowed and forbidden; forbidden takes precedence</source>
        <translation>el flujo entre {} y {} está permitido y prohibido; cuenta la prohibición</translation>
    </message>
    <message>
        <source>one policy for it</source>
        <translation>una sola política para él</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>the flow between {} and {} is required by &quot;{}&quot; and forbidden here; forbidden takes precedence</source>
        <translation>el flujo entre {} y {} está exigido por &quot;{}&quot; y prohibido aquí; cuenta la prohibición</translation>
    </message>
    <message>
        <source>{} must not reach {}, but both belong to {}: Docker cannot keep residents of one network apart</source>
        <translation>{} no debe alcanzar {}, pero ambos pertenecen a {}: Docker no puede separar a los residentes de una misma red</translation>
    </message>
    <message>
        <source>two tiers for the two</source>
        <translation>dos capas para los dos</translation>
    </message>
    <message>
        <source>both in {}</source>
        <translation>ambos en {}</translation>
    </message>
    <message>
        <source>{} with {}</source>
        <translation>{} con {}</translation>
    </message>
    <message numerus="yes">
        <source>{} pairs must reach each other by this flow, but no tier lists both, and {} admit residents only: {}</source>
        <comment>{} pair must reach each other by this flow, but no tier lists both, and {} admit residents only: {}</comment>
        <translation>
            <numerusform>{} par debe alcanzarse por este flujo, pero ninguna capa incluye a ambos, y {} solo admite residentes: {}</numerusform>
            <numerusform>{} pares deben alcanzarse por este flujo, pero ninguna capa incluye a ambos, y {} solo admite residentes: {}</numerusform>
        </translation>
    </message>
    <message>
        <source>a tier to which both belong</source>
        <translation>una capa a la que pertenezcan ambos</translation>
    </message>
    <message>
        <source>{} switches its healthcheck off</source>
        <translation>{} desactiva su healthcheck</translation>
    </message>
    <message>
        <source>{} has no healthcheck in the compose file</source>
        <translation>{} no tiene healthcheck en el archivo Compose</translation>
    </message>
    <message>
        <source>a healthcheck</source>
        <translation>un healthcheck</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>none; one of the image, if there is any, cannot be seen here</source>
        <translation>ninguno; si la imagen trae uno, aquí no se puede ver</translation>
    </message>
    <message>
        <source>add a healthcheck that asks the service itself</source>
        <translation>añadir un healthcheck que pregunte al propio servicio</translation>
    </message>
    <message>
        <source>the healthcheck of {} waits {} for an answer, and asks every {}</source>
        <translation>el healthcheck de {} espera {} a una respuesta, y pregunta cada {}</translation>
    </message>
    <message>
        <source>a timeout below the interval</source>
        <translation>un timeout menor que el intervalo</translation>
    </message>
    <message>
        <source>shorten the timeout, or ask less often</source>
        <translation>acortar el timeout, o preguntar con menos frecuencia</translation>
    </message>
    <message>
        <source>{} has no time to start, but the contract says that a start takes {}</source>
        <translation>{} no tiene tiempo para iniciarse, pero el contrato dice que un inicio tarda {}</translation>
    </message>
    <message>
        <source>{} has {} to start, but the contract says that a start takes {}</source>
        <translation>{} tiene {} para iniciarse, pero el contrato dice que un inicio tarda {}</translation>
    </message>
    <message>
        <source>start_period {} or longer</source>
        <translation>start_period de {} o más</translation>
    </message>
    <message>
        <source>no start_period</source>
        <translation>sin start_period</translation>
    </message>
    <message>
        <source>give {} {} to start</source>
        <translation>dar a {} {} para iniciarse</translation>
    </message>
    <message>
        <source>&apos;start_interval&apos; of {} needs Docker Engine 25</source>
        <translation>&apos;start_interval&apos; de {} necesita Docker Engine 25</translation>
    </message>
    <message>
        <source>Docker Engine 25.0 or newer</source>
        <translation>Docker Engine 25.0 o posterior</translation>
    </message>
    <message>
        <source>meant for {}</source>
        <translation>pensado para {}</translation>
    </message>
    <message>
        <source>remove &apos;start_interval&apos;</source>
        <translation>eliminar &apos;start_interval&apos;</translation>
    </message>
    <message>
        <source>the health check of {} runs a command called NONE</source>
        <translation>el healthcheck de {} ejecuta un comando llamado NONE</translation>
    </message>
    <message>
        <source>disable: true, or the list [NONE]</source>
        <translation>disable: true, o la lista [NONE]</translation>
    </message>
    <message>
        <source>the text NONE</source>
        <translation>el texto NONE</translation>
    </message>
    <message>
        <source>switch the health check off</source>
        <translation>desactivar el healthcheck</translation>
    </message>
    <message>
        <source>remove the test</source>
        <translation>eliminar el test</translation>
    </message>
    <message>
        <source>the shell gets only the first word of the health check of {}</source>
        <translation>el shell solo recibe la primera palabra del healthcheck de {}</translation>
    </message>
    <message>
        <source>one text behind CMD-SHELL, or CMD</source>
        <translation>un único texto tras CMD-SHELL, o CMD</translation>
    </message>
    <message numerus="yes">
        <source>{} texts</source>
        <comment>{} text</comment>
        <translation>
            <numerusform>{} texto</numerusform>
            <numerusform>{} textos</numerusform>
        </translation>
    </message>
    <message>
        <source>join the words to one text</source>
        <translation>unir las palabras en un único texto</translation>
    </message>
    <message>
        <source>the health check of {} has no command</source>
        <translation>el healthcheck de {} no tiene comando</translation>
    </message>
    <message>
        <source>a command behind CMD or CMD-SHELL</source>
        <translation>un comando tras CMD o CMD-SHELL</translation>
    </message>
    <message>
        <source>add the command, or disable the health check</source>
        <translation>añadir el comando, o desactivar el healthcheck</translation>
    </message>
    <message>
        <source>a random port</source>
        <translation>un puerto aleatorio</translation>
    </message>
    <message>
        <source>bind {} of {} to 127.0.0.1</source>
        <translation>vincular {} de {} a 127.0.0.1</translation>
    </message>
    <message>
        <source>remove the port {} from {}</source>
        <translation>eliminar el puerto {} de {}</translation>
    </message>
    <message>
        <source>{} has no memory limit, which the contract requires</source>
        <translation>{} no tiene límite de memoria, que el contrato exige</translation>
    </message>
    <message>
        <source>{} has no CPU limit, which the contract requires</source>
        <translation>{} no tiene límite de CPU, que el contrato exige</translation>
    </message>
    <message>
        <source>{} has no CPU limit</source>
        <translation>{} no tiene límite de CPU</translation>
    </message>
    <message>
        <source>limit memory of {} to {}</source>
        <translation>limitar la memoria de {} a {}</translation>
    </message>
    <message>
        <source>limit CPU of {} to {}</source>
        <translation>limitar la CPU de {} a {}</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>ilimitado</translation>
    </message>
    <message>
        <source>a memory limit</source>
        <translation>un límite de memoria</translation>
    </message>
    <message>
        <source>a CPU limit</source>
        <translation>un límite de CPU</translation>
    </message>
    <message numerus="yes">
        <source>attach {} services to further networks</source>
        <comment>attach {} service to further networks</comment>
        <translation>
            <numerusform>conectar {} servicio a más redes</numerusform>
            <numerusform>conectar {} servicios a más redes</numerusform>
        </translation>
    </message>
    <message>
        <source>make all {} required flows work: {}</source>
        <translation>hacer que funcionen los {} flujos exigidos: {}</translation>
    </message>
    <message>
        <source>{} cannot reach {}, which the contract requires: they share no network</source>
        <translation>{} no puede alcanzar {}, lo que el contrato exige: no comparten ninguna red</translation>
    </message>
    <message>
        <source>give both services networks instead of network_mode</source>
        <translation>dar redes a ambos servicios en lugar de network_mode</translation>
    </message>
    <message>
        <source>{} reaches {} without a flow in the contract</source>
        <translation>{} alcanza {} sin un flujo en el contrato</translation>
    </message>
    <message>
        <source>{} reaches {} services without a flow in the contract: {}</source>
        <translation>{} alcanza {} servicios sin un flujo en el contrato: {}</translation>
    </message>
    <message numerus="yes">
        <source>{} services reach {} without a flow in the contract: {}</source>
        <comment>{} service reaches {} without a flow in the contract: {}</comment>
        <translation>
            <numerusform>{} servicio alcanza {} sin un flujo en el contrato: {}</numerusform>
            <numerusform>{} servicios alcanzan {} sin un flujo en el contrato: {}</numerusform>
        </translation>
    </message>
    <message>
        <source>{} meets nobody</source>
        <translation>{} no coincide con nadie</translation>
    </message>
    <message>
        <source>{} reaches only {}</source>
        <translation>{} solo alcanza {}</translation>
    </message>
    <message>
        <source>only {} may reach {}</source>
        <translation>solo {} puede alcanzar {}</translation>
    </message>
    <message>
        <source>reaches {}</source>
        <translation>alcanza {}</translation>
    </message>
    <message>
        <source>reached by {}</source>
        <translation>alcanzado por {}</translation>
    </message>
    <message>
        <source>list {} in a tier of the contract, or give it flows</source>
        <translation>incluir {} en una capa del contrato, o darle flujos</translation>
    </message>
    <message>
        <source>{} is on {}, where no flow needs it: it belongs to {}</source>
        <translation>{} está en {}, donde ningún flujo lo necesita: pertenece a {}</translation>
    </message>
    <message>
        <source>{} on {} and where its flows need it</source>
        <translation>{} en {} y donde lo necesiten sus flujos</translation>
    </message>
    <message>
        <source>move {} from {} to {}</source>
        <translation>mover {} de {} a {}</translation>
    </message>
    <message>
        <source>{}, detach it from {}</source>
        <translation>{}, desconectarlo de {}</translation>
    </message>
    <message>
        <source>{} belongs to {}, but it is not there</source>
        <translation>{} pertenece a {}, pero no está ahí</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{} en {}</translation>
    </message>
    <message>
        <source>give {} networks instead of network_mode</source>
        <translation>dar redes a {} en lugar de network_mode</translation>
    </message>
    <message>
        <source>{} names no network, so Compose puts it on the default network of the project</source>
        <translation>{} no nombra ninguna red, así que Compose lo pone en la red por defecto del proyecto</translation>
    </message>
    <message>
        <source>networks named explicitly</source>
        <translation>redes nombradas explícitamente</translation>
    </message>
    <message>
        <source>move {} to {}</source>
        <translation>mover {} a {}</translation>
    </message>
    <message>
        <source>name the networks of the service</source>
        <translation>nombrar las redes del servicio</translation>
    </message>
    <message>
        <source>make {} internal</source>
        <translation>hacer interna {}</translation>
    </message>
    <message>
        <source>make {} internal: {} loses the Internet and published ports</source>
        <translation>hacer interna {}: {} pierde Internet y los puertos publicados</translation>
    </message>
    <message>
        <source>make {} internal: {} lose the Internet and published ports</source>
        <translation>hacer interna {}: {} pierden Internet y los puertos publicados</translation>
    </message>
    <message>
        <source>make {} internal: {} loses the Internet</source>
        <translation>hacer interna {}: {} pierde Internet</translation>
    </message>
    <message>
        <source>make {} internal: {} lose the Internet</source>
        <translation>hacer interna {}: {} pierden Internet</translation>
    </message>
    <message>
        <source>{} must be internal, but it is external: the compose file does not say what it is</source>
        <translation>{} debe ser interna, pero es externa: el archivo Compose no dice cómo es</translation>
    </message>
    <message>
        <source>{} must not be internal, but it is external: the compose file does not say what it is</source>
        <translation>{} no debe ser interna, pero es externa: el archivo Compose no dice cómo es</translation>
    </message>
    <message>
        <source>look at the network with docker network inspect, then record it in a waiver</source>
        <translation>examinar la red con docker network inspect y dejar constancia en una exención</translation>
    </message>
    <message>
        <source>{} must be internal, but it is not</source>
        <translation>{} debe ser interna, pero no lo es</translation>
    </message>
    <message>
        <source>{} must not be internal, but it is</source>
        <translation>{} no debe ser interna, pero lo es</translation>
    </message>
    <message>
        <source>open {} to the Internet</source>
        <translation>abrir {} a Internet</translation>
    </message>
    <message>
        <source>{} joins the internal {} with {}: whoever breaks into it gets from one to the other</source>
        <translation>{} une la red interna {} con {}: quien irrumpa en ese servicio pasa de una a otra</translation>
    </message>
    <message>
        <source>services of internal networks on internal networks only</source>
        <translation>servicios de redes internas solo en redes internas</translation>
    </message>
    <message>
        <source>{}; the only link between {}</source>
        <translation>{}; el único enlace entre {}</translation>
    </message>
    <message>
        <source>{}; its flows need it</source>
        <translation>{}; sus flujos lo necesitan</translation>
    </message>
    <message>
        <source>split the service, leave one of the networks, or record the reason in a waiver</source>
        <translation>dividir el servicio, abandonar una de las redes o dejar constancia del motivo en una exención</translation>
    </message>
    <message>
        <source>holds {}</source>
        <translation>tiene en sus manos {}</translation>
    </message>
    <message>
        <source>is privileged</source>
        <translation>es privilegiado</translation>
    </message>
    <message>
        <source>has {}</source>
        <translation>tiene {}</translation>
    </message>
    <message>
        <source>{} holds {}</source>
        <translation>{} tiene en sus manos {}</translation>
    </message>
    <message>
        <source>{} is privileged</source>
        <translation>{} es privilegiado</translation>
    </message>
    <message>
        <source>{} has {}</source>
        <translation>{} tiene {}</translation>
    </message>
    <message>
        <source>{} is the only link between {} and {}: whoever breaks into it controls every container of the host</source>
        <translation>{} es el único enlace entre {} y {}: quien irrumpa en él controla todos los contenedores del host</translation>
    </message>
    <message>
        <source>{} is the only link between {} and {}: whoever breaks into it controls the host</source>
        <translation>{} es el único enlace entre {} y {}: quien irrumpa en él controla el host</translation>
    </message>
    <message>
        <source>{} is the only link between {} and {}: whoever breaks into it can forward packets from one side to the other</source>
        <translation>{} es el único enlace entre {} y {}: quien irrumpa en él puede reenviar paquetes de un lado al otro</translation>
    </message>
    <message>
        <source>a link between networks without power over Docker or the host</source>
        <translation>un enlace entre redes sin poder sobre Docker ni el host</translation>
    </message>
    <message>
        <source>let a socket proxy on a network of its own hold the socket, and give it only the calls that are needed</source>
        <translation>dejar el socket en manos de un proxy de socket en una red propia, y darle solo las llamadas necesarias</translation>
    </message>
    <message>
        <source>take the privilege away, or split the service</source>
        <translation>quitar el privilegio, o dividir el servicio</translation>
    </message>
    <message>
        <source>put {} on a network that is not internal</source>
        <translation>poner {} en una red que no sea interna</translation>
    </message>
    <message>
        <source>give {} a network {} of its own, which is not internal</source>
        <translation>dar a {} una red propia {}, que no sea interna</translation>
    </message>
    <message>
        <source>{} must reach the Internet, but it has no network</source>
        <translation>{} debe alcanzar Internet, pero no tiene red</translation>
    </message>
    <message>
        <source>{} must reach the Internet, but all its networks are internal: {}</source>
        <translation>{} debe alcanzar Internet, pero todas sus redes son internas: {}</translation>
    </message>
    <message>
        <source>a network that is not internal</source>
        <translation>una red que no sea interna</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>ninguna red</translation>
    </message>
    <message>
        <source>take {} off {}, or allow it in egress</source>
        <translation>sacar {} de {}, o permitirlo en egress</translation>
    </message>
    <message>
        <source>{} reaches the Internet, which the contract does not allow</source>
        <translation>{} alcanza Internet, lo que el contrato no permite</translation>
    </message>
    <message>
        <source>{} reaches the Internet through {}, which the contract does not allow</source>
        <translation>{} alcanza Internet por {}, lo que el contrato no permite</translation>
    </message>
    <message>
        <source>{} on internal networks only</source>
        <translation>{} solo en redes internas</translation>
    </message>
    <message>
        <source>not on networks of the project</source>
        <translation>no en redes del proyecto</translation>
    </message>
    <message>
        <source>from Docker Engine 28 on, set the gateway mode &quot;isolated&quot;; before, let the host&apos;s services listen on other addresses or behind its firewall</source>
        <translation>desde Docker Engine 28, definir el modo de puerta de enlace &quot;isolated&quot;; antes, hacer que los servicios del host escuchen en otras direcciones o tras su cortafuegos</translation>
    </message>
    <message>
        <source>hide the host from {}</source>
        <translation>ocultar el host a {}</translation>
    </message>
    <message>
        <source>services on the internal {} still reach what listens on the host</source>
        <translation>los servicios en la red interna {} siguen alcanzando lo que escucha en el host</translation>
    </message>
    <message>
        <source>services on the internal {} still reach what listens on the host, such as {}</source>
        <translation>los servicios en la red interna {} siguen alcanzando lo que escucha en el host, como {}</translation>
    </message>
    <message>
        <source>the network&apos;s gateway is an address of the host</source>
        <translation>la puerta de enlace de la red es una dirección del host</translation>
    </message>
    <message>
        <source>{} and {} both answer to &quot;{}&quot; on {}: requests go to either of them</source>
        <translation>{} y {} responden ambos a &quot;{}&quot; en {}: las peticiones van a cualquiera de los dos</translation>
    </message>
    <message>
        <source>the alias &quot;{}&quot; of {} on {} hides {}, which has this name on {}</source>
        <translation>el alias &quot;{}&quot; de {} en {} oculta {}, que tiene este nombre en {}</translation>
    </message>
    <message>
        <source>a name that only one service has</source>
        <translation>un nombre que solo tenga un servicio</translation>
    </message>
    <message>
        <source>also a name of {} on {}</source>
        <translation>también un nombre de {} en {}</translation>
    </message>
    <message>
        <source>remove the alias {} from {}</source>
        <translation>eliminar el alias {} de {}</translation>
    </message>
    <message>
        <source>an address: no names are resolved there</source>
        <translation>una dirección: allí no se resuelven nombres</translation>
    </message>
    <message>
        <source>a name that is known on {}</source>
        <translation>un nombre conocido en {}</translation>
    </message>
    <message>
        <source>the command names {}</source>
        <translation>el comando nombra {}</translation>
    </message>
    <message>
        <source>{} names {}</source>
        <translation>{} nombra {}</translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: it runs on the host&apos;s network, where service names are unknown</source>
        <translation>{} no puede resolver &quot;{}&quot;: se ejecuta en la red del host, donde no se conocen los nombres de servicio</translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: it is on no network of the project</source>
        <translation>{} no puede resolver &quot;{}&quot;: no está en ninguna red del proyecto</translation>
    </message>
    <message>
        <source>put the service on a network of the project, or publish the other one&apos;s port on 127.0.0.1 and name that</source>
        <translation>poner el servicio en una red del proyecto, o publicar el puerto del otro en 127.0.0.1 y nombrar esa dirección</translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: that is a name on {}, and {} is on {}</source>
        <translation>{} no puede resolver &quot;{}&quot;: es un nombre en {}, y {} está en {}</translation>
    </message>
    <message>
        <source>use a name of the network that both are on, or attach one of them to a network of the other if the contract allows it</source>
        <translation>usar un nombre de la red en la que están ambos, o conectar uno de ellos a una red del otro si el contrato lo permite</translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: {} runs on the host&apos;s network and has no name there</source>
        <translation>{} no puede resolver &quot;{}&quot;: {} se ejecuta en la red del host y allí no tiene nombre</translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: {} has no name on a network of the project</source>
        <translation>{} no puede resolver &quot;{}&quot;: {} no tiene nombre en ninguna red del proyecto</translation>
    </message>
    <message>
        <source>name the host instead: host.docker.internal, with the extra_hosts entry host.docker.internal:host-gateway</source>
        <translation>nombrar el host en su lugar: host.docker.internal, con la entrada de extra_hosts host.docker.internal:host-gateway</translation>
    </message>
    <message>
        <source>write {}, whose network stack it uses</source>
        <translation>escribir {}, cuya pila de red usa</translation>
    </message>
    <message>
        <source>put the service on a network of the project</source>
        <translation>poner el servicio en una red del proyecto</translation>
    </message>
    <message>
        <source>{} is to connect to &quot;{}&quot;, a name that nobody has; did you mean &quot;{}&quot;</source>
        <translation>{} debe conectarse a &quot;{}&quot;, un nombre que nadie tiene; ¿quizá &quot;{}&quot;?</translation>
    </message>
    <message>
        <source>give {} the alias {} on {}</source>
        <translation>dar a {} el alias {} en {}</translation>
    </message>
    <message>
        <source>{} is to connect to &quot;{}&quot;, a name that nobody has on its networks</source>
        <translation>{} debe conectarse a &quot;{}&quot;, un nombre que nadie tiene en sus redes</translation>
    </message>
    <message>
        <source>correct the name, add the service, or write the full name of the machine</source>
        <translation>corregir el nombre, añadir el servicio o escribir el nombre completo de la máquina</translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot; by {} on {}, but it has no such alias</source>
        <translation>{} debe encontrarse como &quot;{}&quot; desde {} en {}, pero no tiene ese alias</translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot; by {}, but it has no such alias</source>
        <translation>{} debe encontrarse como &quot;{}&quot; desde {}, pero no tiene ese alias</translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot; on {}, but it has no such alias</source>
        <translation>{} debe encontrarse como &quot;{}&quot; en {}, pero no tiene ese alias</translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot;, but it has no such alias</source>
        <translation>{} debe encontrarse como &quot;{}&quot;, pero no tiene ese alias</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>ningún nombre</translation>
    </message>
    <message>
        <source>add the alias {} to {} on {}</source>
        <translation>añadir el alias {} a {} en {}</translation>
    </message>
    <message>
        <source>{} runs on the host&apos;s network</source>
        <translation>{} se ejecuta en la red del host</translation>
    </message>
    <message>
        <source>{} has no network</source>
        <translation>{} no tiene red</translation>
    </message>
    <message>
        <source>{} uses the network of the container {}</source>
        <translation>{} usa la red del contenedor {}</translation>
    </message>
    <message>
        <source>{} uses the network of {}</source>
        <translation>{} usa la red de {}</translation>
    </message>
    <message>
        <source>{}, so &apos;{}&apos; is refused by the Docker Engine</source>
        <translation>{}, así que Docker Engine rechaza &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{}, so &apos;{}&apos; has no effect</source>
        <translation>{}, así que &apos;{}&apos; no tiene efecto</translation>
    </message>
    <message>
        <source>no &apos;{}&apos; with this network_mode</source>
        <translation>sin &apos;{}&apos; con este network_mode</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is set</source>
        <translation>&apos;{}&apos; está definido</translation>
    </message>
    <message>
        <source>remove {} from {}</source>
        <translation>eliminar {} de {}</translation>
    </message>
    <message>
        <source>{}, so the Docker Engine refuses to publish {} there</source>
        <translation>{}, así que Docker Engine se niega a publicar {} ahí</translation>
    </message>
    <message>
        <source>the port published by {}</source>
        <translation>el puerto publicado por {}</translation>
    </message>
    <message>
        <source>publish {} at {} instead</source>
        <translation>publicar {} en {} en su lugar</translation>
    </message>
    <message>
        <source>publish the port where the stack is, at {}</source>
        <translation>publicar el puerto donde está la pila de red, en {}</translation>
    </message>
    <message>
        <source>{} runs on the host&apos;s network: nothing keeps it apart from what listens there, and it resolves no service names</source>
        <translation>{} se ejecuta en la red del host: nada lo separa de lo que escucha allí, y no resuelve nombres de servicio</translation>
    </message>
    <message>
        <source>networks of its own, with the ports published that are needed</source>
        <translation>redes propias, con los puertos necesarios publicados</translation>
    </message>
    <message>
        <source>put the service on a network, publish the ports it needs, or record in a waiver why it must see the host</source>
        <translation>poner el servicio en una red y publicar los puertos que necesita, o dejar constancia en una exención de por qué debe ver el host</translation>
    </message>
    <message>
        <source>{} is on Docker&apos;s default bridge, where no names are resolved and containers of all projects meet</source>
        <translation>{} está en el bridge por defecto de Docker, donde no se resuelven nombres y coinciden contenedores de todos los proyectos</translation>
    </message>
    <message>
        <source>a network of the project</source>
        <translation>una red del proyecto</translation>
    </message>
    <message>
        <source>put {} on the project&apos;s default network</source>
        <translation>poner {} en la red por defecto del proyecto</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an {} address</source>
        <translation>&apos;{}&apos; no es una dirección {}</translation>
    </message>
    <message>
        <source>an address of the network&apos;s subnet</source>
        <translation>una dirección de la subred de la red</translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which has no {} subnet</source>
        <translation>{} pide {} en {}, que no tiene subred {}</translation>
    </message>
    <message>
        <source>a subnet in ipam of {}</source>
        <translation>una subred en ipam de {}</translation>
    </message>
    <message>
        <source>{} asks for {}, which is outside of {}, the subnet of {}</source>
        <translation>{} pide {}, que está fuera de {}, la subred de {}</translation>
    </message>
    <message>
        <source>an address in {}</source>
        <translation>una dirección en {}</translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which {} has already</source>
        <translation>{} pide {} en {}, que ya tiene {}</translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which is the gateway&apos;s</source>
        <translation>{} pide {} en {}, que es la de la puerta de enlace</translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which is an end of {}, which no container can have</source>
        <translation>{} pide {} en {}, que es un extremo de {} y no la puede tener ningún contenedor</translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which is reserved by aux_addresses</source>
        <translation>{} pide {} en {}, que está reservada por aux_addresses</translation>
    </message>
    <message>
        <source>a free address of {}</source>
        <translation>una dirección libre de {}</translation>
    </message>
    <message>
        <source>give {} the address {}</source>
        <translation>dar a {} la dirección {}</translation>
    </message>
    <message>
        <source>give {} the subnet {}</source>
        <translation>dar a {} la subred {}</translation>
    </message>
    <message>
        <source>give the network a subnet and the service an address in it, or let Docker choose: services find each other by name</source>
        <translation>dar a la red una subred y al servicio una dirección en ella, o dejar que elija Docker: los servicios se encuentran por su nombre</translation>
    </message>
    <message numerus="yes">
        <source>{} containers of {} cannot all have the address {}</source>
        <comment>{} container of {} cannot have the address {}</comment>
        <translation>
            <numerusform>{} contenedor de {} no puede tener la dirección {}</numerusform>
            <numerusform>{} contenedores de {} no pueden tener todos la dirección {}</numerusform>
        </translation>
    </message>
    <message>
        <source>no fixed address, or one container</source>
        <translation>ninguna dirección fija, o un solo contenedor</translation>
    </message>
    <message numerus="yes">
        <source>{} containers</source>
        <comment>{} container</comment>
        <translation>
            <numerusform>{} contenedor</numerusform>
            <numerusform>{} contenedores</numerusform>
        </translation>
    </message>
    <message>
        <source>remove the address, or let one container do</source>
        <translation>eliminar la dirección, o conformarse con un contenedor</translation>
    </message>
    <message>
        <source>choose a subnet that no other network has, and its gateway and addresses with it</source>
        <translation>elegir una subred que no tenga ninguna otra red, y con ella su puerta de enlace y sus direcciones</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a subnet, so the Docker Engine refuses {}</source>
        <translation>&apos;{}&apos; no es una subred, así que Docker Engine rechaza {}</translation>
    </message>
    <message>
        <source>address and length, as 172.28.0.0/16</source>
        <translation>dirección y longitud, como 172.28.0.0/16</translation>
    </message>
    <message>
        <source>write the subnet as 172.28.0.0/16</source>
        <translation>escribir la subred como 172.28.0.0/16</translation>
    </message>
    <message>
        <source>{} has a gateway without a subnet, so the Docker Engine refuses it</source>
        <translation>{} tiene una puerta de enlace sin subred, así que Docker Engine la rechaza</translation>
    </message>
    <message>
        <source>{} has a range without a subnet, so the Docker Engine refuses it</source>
        <translation>{} tiene un rango sin subred, así que Docker Engine la rechaza</translation>
    </message>
    <message>
        <source>a subnet</source>
        <translation>una subred</translation>
    </message>
    <message>
        <source>write the subnet too, or neither</source>
        <translation>escribir también la subred, o ninguna de las dos cosas</translation>
    </message>
    <message>
        <source>{} is a second {} subnet of {}; a bridge network can have only one</source>
        <translation>{} es una segunda subred {} de {}; una red bridge solo puede tener una</translation>
    </message>
    <message>
        <source>one subnet</source>
        <translation>una sola subred</translation>
    </message>
    <message numerus="yes">
        <source>{} entries</source>
        <comment>{} entry</comment>
        <translation>
            <numerusform>{} entrada</numerusform>
            <numerusform>{} entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>put services that need the second subnet on a second network</source>
        <translation>poner en una segunda red los servicios que necesiten la segunda subred</translation>
    </message>
    <message>
        <source>{} of {} is a single address: none is left for a container</source>
        <translation>{} de {} es una única dirección: no queda ninguna para un contenedor</translation>
    </message>
    <message>
        <source>room for the gateway and the containers</source>
        <translation>sitio para la puerta de enlace y los contenedores</translation>
    </message>
    <message>
        <source>choose a larger subnet, such as a /24</source>
        <translation>elegir una subred mayor, como una /24</translation>
    </message>
    <message>
        <source>{} of {} is an address within {}, which Docker Engine 25 and newer refuse</source>
        <translation>{} de {} es una dirección dentro de {}, que Docker Engine 25 y posteriores rechazan</translation>
    </message>
    <message>
        <source>the gateway {} of {} is outside of its subnet {}</source>
        <translation>la puerta de enlace {} de {} está fuera de su subred {}</translation>
    </message>
    <message>
        <source>the gateway &apos;{}&apos; of {} is not an address</source>
        <translation>la puerta de enlace &apos;{}&apos; de {} no es una dirección</translation>
    </message>
    <message>
        <source>the range {} of {} is not within its subnet {}</source>
        <translation>el rango {} de {} no está dentro de su subred {}</translation>
    </message>
    <message>
        <source>the range &apos;{}&apos; of {} is not a range of addresses</source>
        <translation>el rango &apos;{}&apos; de {} no es un rango de direcciones</translation>
    </message>
    <message>
        <source>a part of {}</source>
        <translation>una parte de {}</translation>
    </message>
    <message>
        <source>{} has IPv6 without a subnet for it, which Docker Engines before 27 refuse</source>
        <translation>{} tiene IPv6 sin una subred para ello, lo que rechazan las versiones de Docker Engine anteriores a la 27</translation>
    </message>
    <message>
        <source>an IPv6 subnet, such as fd00:1::/64</source>
        <translation>una subred IPv6, como fd00:1::/64</translation>
    </message>
    <message>
        <source>write an IPv6 subnet in ipam.config</source>
        <translation>escribir una subred IPv6 en ipam.config</translation>
    </message>
    <message>
        <source>the subnet {} of {} overlaps {} of {}</source>
        <translation>la subred {} de {} se solapa con {} de {}</translation>
    </message>
    <message>
        <source>subnets that do not overlap</source>
        <translation>subredes que no se solapen</translation>
    </message>
    <message>
        <source>{} is external, so {} has no effect</source>
        <translation>{} es externa, así que {} no tiene efecto</translation>
    </message>
    <message>
        <source>{} is external, so {} have no effect</source>
        <translation>{} es externa, así que {} no tienen efecto</translation>
    </message>
    <message>
        <source>only &apos;name&apos; beside &apos;external&apos;</source>
        <translation>solo &apos;name&apos; junto a &apos;external&apos;</translation>
    </message>
    <message>
        <source>external: true, and {}</source>
        <translation>external: true, y {}</translation>
    </message>
    <message>
        <source>{} is Docker&apos;s own network &quot;{}&quot;, to which Compose cannot attach services with names</source>
        <translation>{} es la red propia de Docker &quot;{}&quot;, a la que Compose no puede conectar servicios con nombres</translation>
    </message>
    <message>
        <source>{} is to be called &quot;{}&quot;, which is the name of a network of Docker&apos;s own</source>
        <translation>{} debe llamarse &quot;{}&quot;, que es el nombre de una red propia de Docker</translation>
    </message>
    <message>
        <source>a network of the project&apos;s own</source>
        <translation>una red propia del proyecto</translation>
    </message>
    <message>
        <source>write network_mode: none in the services</source>
        <translation>escribir network_mode: none en los servicios</translation>
    </message>
    <message>
        <source>choose another name, or write network_mode: {} in the services</source>
        <translation>elegir otro nombre, o escribir network_mode: {} en los servicios</translation>
    </message>
    <message>
        <source>{} and {} are both called &quot;{}&quot;, so the second one is refused</source>
        <translation>{} y {} se llaman ambas &quot;{}&quot;, así que la segunda se rechaza</translation>
    </message>
    <message>
        <source>a name that no other network has</source>
        <translation>un nombre que no tenga ninguna otra red</translation>
    </message>
    <message>
        <source>{} of {} and of {}</source>
        <translation>{} de {} y de {}</translation>
    </message>
    <message>
        <source>give {} the name that Compose makes</source>
        <translation>dar a {} el nombre que forma Compose</translation>
    </message>
    <message>
        <source>{} is called &quot;{}&quot; in every copy of the project: a second one joins the network of the first</source>
        <translation>{} se llama &quot;{}&quot; en todas las copias del proyecto: una segunda se une a la red de la primera</translation>
    </message>
    <message>
        <source>{}, as Compose makes it</source>
        <translation>{}, como lo forma Compose</translation>
    </message>
    <message>
        <source>let Compose name {}</source>
        <translation>dejar que Compose dé nombre a {}</translation>
    </message>
    <message>
        <source>let {} find {} without a link</source>
        <translation>hacer que {} encuentre {} sin un enlace (links)</translation>
    </message>
    <message>
        <source>give {} the alias {} on {} instead of the link</source>
        <translation>dar a {} el alias {} en {} en lugar del enlace (links)</translation>
    </message>
    <message>
        <source>the link from {} to {} is a thing of the past: on a common network they find each other by name</source>
        <translation>el enlace (links) de {} a {} es cosa del pasado: en una red común se encuentran por su nombre</translation>
    </message>
    <message>
        <source>the link from {} to {} as {} is a thing of the past: on a common network they find each other by name</source>
        <translation>el enlace (links) de {} a {} como {} es cosa del pasado: en una red común se encuentran por su nombre</translation>
    </message>
    <message>
        <source>the name {} on {}</source>
        <translation>el nombre {} en {}</translation>
    </message>
    <message>
        <source>the link from {} to {} leads nowhere: they share no network</source>
        <translation>el enlace (links) de {} a {} no lleva a ninguna parte: no comparten ninguna red</translation>
    </message>
    <message>
        <source>remove the link, or allow the flow in the contract</source>
        <translation>eliminar el enlace (links), o permitir el flujo en el contrato</translation>
    </message>
    <message>
        <source>give the network that should be the gateway a name that sorts first; gw_priority is known from Docker Engine 28 and Compose 2.34 on</source>
        <translation>dar a la red que deba ser la puerta de enlace un nombre que vaya primero al ordenar; gw_priority existe desde Docker Engine 28 y Compose 2.34</translation>
    </message>
    <message>
        <source>write the networks as a map, with gw_priority: 1 at the one that should be the gateway, now {}</source>
        <translation>escribir las redes como mapa, con gw_priority: 1 en la que deba ser la puerta de enlace, ahora {}</translation>
    </message>
    <message>
        <source>write that {} is the gateway of {}</source>
        <translation>escribir que {} es la puerta de enlace de {}</translation>
    </message>
    <message>
        <source>{} goes out by {} only because that name sorts first</source>
        <translation>{} sale por {} solo porque ese nombre va primero al ordenar</translation>
    </message>
    <message>
        <source>{} goes out, and gets what comes in on its published ports, by {} only because that name sorts first</source>
        <translation>{} sale, y recibe lo que llega a sus puertos publicados, por {} solo porque ese nombre va primero al ordenar</translation>
    </message>
    <message>
        <source>gw_priority at one of the networks</source>
        <translation>gw_priority en una de las redes</translation>
    </message>
    <message>
        <source>{}, in the order of their real names</source>
        <translation>{}, en el orden de sus nombres reales</translation>
    </message>
    <message>
        <source>{} reach each other on {} on every port, and no flow of the contract needs that</source>
        <translation>{} se alcanzan entre sí en {} en todos los puertos, y ningún flujo del contrato lo necesita</translation>
    </message>
    <message>
        <source>containers on the network reach each other</source>
        <translation>los contenedores de la red se alcanzan entre sí</translation>
    </message>
    <message>
        <source>keep the members of {} apart</source>
        <translation>aislar entre sí a los miembros de {}</translation>
    </message>
    <message numerus="yes">
        <source>{} networks take their addresses from Docker&apos;s default pools, which last for about {} on a host</source>
        <comment>{} network takes its address from Docker&apos;s default pools, which last for about {} on a host</comment>
        <translation>
            <numerusform>{} red toma su dirección de los rangos por defecto de Docker, que dan para unas {} en un host</numerusform>
            <numerusform>{} redes toman sus direcciones de los rangos por defecto de Docker, que dan para unas {} en un host</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {} networks without a subnet</source>
        <translation>como máximo {} redes sin subred</translation>
    </message>
    <message>
        <source>give networks subnets of their own (a /24 is enough), or the Engine smaller default-address-pools</source>
        <translation>dar a las redes subredes propias (basta una /24), o al Engine unos default-address-pools más pequeños</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>write the real name of a network that Traefik is on too</source>
        <translation>escribir el nombre real de una red en la que también esté Traefik</translation>
    </message>
    <message>
        <source>let Traefik reach {} over {}</source>
        <translation>hacer que Traefik alcance {} por {}</translation>
    </message>
    <message>
        <source>{} publishes port {} of the host twice</source>
        <translation>{} publica dos veces el puerto {} del host</translation>
    </message>
    <message>
        <source>{} publishes port {} of the host, which {} has already</source>
        <translation>{} publica el puerto {} del host, que ya tiene {}</translation>
    </message>
    <message>
        <source>each port of the host published once</source>
        <translation>cada puerto del host publicado una sola vez</translation>
    </message>
    <message>
        <source>{} of {} and {} of {}</source>
        <translation>{} de {} y {} de {}</translation>
    </message>
    <message>
        <source>only nothing published</source>
        <translation>que no se publique nada</translation>
    </message>
    <message>
        <source>only {} published</source>
        <translation>que solo se publique {}</translation>
    </message>
    <message>
        <source>{} publishes nothing</source>
        <translation>{} no publica nada</translation>
    </message>
    <message>
        <source>{} publishes only {}</source>
        <translation>{} publica solo {}</translation>
    </message>
    <message>
        <source>{} publishes {}, which the contract does not allow</source>
        <translation>{} publica {}, lo que el contrato no permite</translation>
    </message>
    <message>
        <source>{} of {} is not published: all networks of the service are internal</source>
        <translation>{} de {} no se publica: todas las redes del servicio son internas</translation>
    </message>
    <message>
        <source>a network that is not internal, or no published port</source>
        <translation>una red que no sea interna, o ningún puerto publicado</translation>
    </message>
    <message>
        <source>{} of {} is published on every interface of the host</source>
        <translation>{} de {} se publica en todas las interfaces del host</translation>
    </message>
    <message>
        <source>an address of the host, such as 127.0.0.1</source>
        <translation>una dirección del host, como 127.0.0.1</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no address, so Docker binds the port on every interface: {} of {}</source>
        <translation>&apos;{}&apos; no es una dirección, así que Docker vincula el puerto a todas las interfaces: {} de {}</translation>
    </message>
    <message>
        <source>an IP address of the host, such as 127.0.0.1</source>
        <translation>una dirección IP del host, como 127.0.0.1</translation>
    </message>
    <message>
        <source>{} belongs to the internal {}, but publishes {}</source>
        <translation>{} pertenece a la red interna {}, pero publica {}</translation>
    </message>
    <message>
        <source>no published ports in {}</source>
        <translation>ningún puerto publicado en {}</translation>
    </message>
    <message>
        <source>{} reaches {} through {} of the host, although they share no network</source>
        <translation>{} alcanza {} a través de {} del host, aunque no comparten ninguna red</translation>
    </message>
    <message>
        <source>{} reach {} through {} of the host, although they share no network</source>
        <translation>{} alcanzan {} a través de {} del host, aunque no comparten ninguna red</translation>
    </message>
    <message>
        <source>ports on 127.0.0.1 only, or none</source>
        <translation>puertos solo en 127.0.0.1, o ninguno</translation>
    </message>
    <message>
        <source>{} takes {} of the host, a port below 1024 that only root may open</source>
        <translation>{} ocupa {} del host, un puerto inferior a 1024 que solo root puede abrir</translation>
    </message>
    <message>
        <source>a port from 1024 on, or a grant in the contract</source>
        <translation>un puerto a partir del 1024, o una concesión en el contrato</translation>
    </message>
    <message>
        <source>publish a higher port behind a proxy, or grant the port in the contract</source>
        <translation>publicar un puerto más alto tras un proxy, o conceder el puerto en el contrato</translation>
    </message>
    <message>
        <source>{} of {} is on loopback, but with Docker Engine {}.{} machines on the same network segment can still reach it</source>
        <translation>{} de {} está en loopback, pero con Docker Engine {}.{} las máquinas del mismo segmento de red pueden alcanzarlo igualmente</translation>
    </message>
    <message>
        <source>Docker Engine 28 or newer</source>
        <translation>Docker Engine 28 o posterior</translation>
    </message>
    <message>
        <source>Docker Engine {}.{}</source>
        <translation>Docker Engine {}.{}</translation>
    </message>
    <message>
        <source>update the Engine, or do not publish the port where the neighbours of the host are not trusted</source>
        <translation>actualizar el Engine, o no publicar el puerto donde los vecinos del host no sean de confianza</translation>
    </message>
    <message>
        <source>{} of {} has no effect: the service runs on the host&apos;s network, and listens there on whatever port it opens</source>
        <translation>{} de {} no tiene efecto: el servicio se ejecuta en la red del host, y escucha allí en el puerto que abra</translation>
    </message>
    <message>
        <source>{} of {} has no effect: the service has no network</source>
        <translation>{} de {} no tiene efecto: el servicio no tiene red</translation>
    </message>
    <message>
        <source>no ports, or networks of its own</source>
        <translation>ningún puerto, o redes propias</translation>
    </message>
    <message>
        <source>write the number of a container port, such as 9000 or 9000/udp</source>
        <translation>escribir el número de un puerto del contenedor, como 9000 o 9000/udp</translation>
    </message>
    <message>
        <source>expose {} of {}</source>
        <translation>exponer {} de {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; in expose of {} publishes nothing: that is what &apos;ports&apos; is for</source>
        <translation>&apos;{}&apos; en expose de {} no publica nada: para eso está &apos;ports&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; in expose of {} is not a port</source>
        <translation>&apos;{}&apos; en expose de {} no es un puerto</translation>
    </message>
    <message>
        <source>a container port, such as 9000 or 9000/udp</source>
        <translation>un puerto del contenedor, como 9000 o 9000/udp</translation>
    </message>
    <message>
        <source>to be said once</source>
        <translation>dicho una sola vez</translation>
    </message>
    <message>
        <source>said twice</source>
        <translation>dicho dos veces</translation>
    </message>
    <message>
        <source>attach {} to {}</source>
        <translation>conectar {} a {}</translation>
    </message>
    <message>
        <source>{}, {} to {}</source>
        <translation>{}, {} a {}</translation>
    </message>
    <message>
        <source>detach {} from {}</source>
        <translation>desconectar {} de {}</translation>
    </message>
    <message>
        <source>{} and {}, which their flows need</source>
        <translation>{} y {}, que sus flujos necesitan</translation>
    </message>
    <message>
        <source>write a number and a unit, such as 512m</source>
        <translation>escribir un número y una unidad, como 512m</translation>
    </message>
    <message>
        <source>write {} below &apos;deploy&apos; too</source>
        <translation>escribir {} también bajo &apos;deploy&apos;</translation>
    </message>
    <message>
        <source>remove &apos;{}&apos;</source>
        <translation>eliminar &apos;{}&apos;</translation>
    </message>
    <message>
        <source>write the same value below &apos;deploy.resources&apos;</source>
        <translation>escribir el mismo valor bajo &apos;deploy.resources&apos;</translation>
    </message>
    <message>
        <source>the memory limit of {} is below what Docker accepts</source>
        <translation>el límite de memoria de {} está por debajo de lo que acepta Docker</translation>
    </message>
    <message>
        <source>6m or more</source>
        <translation>6m o más</translation>
    </message>
    <message>
        <source>give it a limit that the service can live with</source>
        <translation>darle un límite con el que el servicio pueda vivir</translation>
    </message>
    <message>
        <source>{} reserves more memory than its limit allows</source>
        <translation>{} reserva más memoria de la que permite su límite</translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation>como máximo {}</translation>
    </message>
    <message>
        <source>reserve {}</source>
        <translation>reservar {}</translation>
    </message>
    <message>
        <source>remove &apos;memswap_limit&apos;, so that Docker allows as much swap as memory</source>
        <translation>eliminar &apos;memswap_limit&apos;, para que Docker permita tanto swap como memoria</translation>
    </message>
    <message>
        <source>{} limits swap without limiting memory</source>
        <translation>{} limita el swap sin limitar la memoria</translation>
    </message>
    <message>
        <source>a memory limit beside it</source>
        <translation>un límite de memoria junto a él</translation>
    </message>
    <message>
        <source>memory and swap of {} together are less than its memory</source>
        <translation>la memoria y el swap de {} juntos son menos que su memoria</translation>
    </message>
    <message>
        <source>{} or more</source>
        <translation>{} o más</translation>
    </message>
    <message>
        <source>the CPU limit of {} is below what Docker accepts</source>
        <translation>el límite de CPU de {} está por debajo de lo que acepta Docker</translation>
    </message>
    <message>
        <source>0.01 or more</source>
        <translation>0.01 o más</translation>
    </message>
    <message>
        <source>{} limits processor time in two ways</source>
        <translation>{} limita el tiempo de CPU de dos maneras</translation>
    </message>
    <message>
        <source>&apos;cpus&apos; or &apos;cpu_quota&apos;</source>
        <translation>&apos;cpus&apos; o &apos;cpu_quota&apos;</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>remove &apos;cpu_quota&apos;</source>
        <translation>eliminar &apos;cpu_quota&apos;</translation>
    </message>
    <message>
        <source>{} may use {} of memory, but its profile {} allows {}</source>
        <translation>{} puede usar {} de memoria, pero su perfil {} permite {}</translation>
    </message>
    <message>
        <source>{} may use {} of CPU, but its profile {} allows {}</source>
        <translation>{} puede usar {} de CPU, pero su perfil {} permite {}</translation>
    </message>
    <message>
        <source>may start any number of processes</source>
        <translation>puede iniciar cualquier cantidad de procesos</translation>
    </message>
    <message>
        <source>a limit of processes</source>
        <translation>un límite de procesos</translation>
    </message>
    <message>
        <source>set a limit of 512 processes</source>
        <translation>definir un límite de 512 procesos</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of {} has no effect with Docker Compose</source>
        <translation>&apos;{}&apos; de {} no tiene efecto con Docker Compose</translation>
    </message>
    <message>
        <source>keys that Compose acts on</source>
        <translation>claves que Compose tenga en cuenta</translation>
    </message>
    <message>
        <source>{}, which only a Swarm acts on</source>
        <translation>{}, que solo Swarm tiene en cuenta</translation>
    </message>
    <message>
        <source>{} holds the Docker socket, and with it the whole host</source>
        <translation>{} tiene en sus manos el socket de Docker, y con él todo el host</translation>
    </message>
    <message>
        <source>a socket proxy that passes on what the service needs</source>
        <translation>un proxy de socket que transmita lo que necesita el servicio</translation>
    </message>
    <message>
        <source>put a socket proxy in between, or give the service no access to Docker</source>
        <translation>interponer un proxy de socket, o no dar al servicio acceso a Docker</translation>
    </message>
    <message>
        <source>the devices and capabilities that it needs</source>
        <translation>los dispositivos y capabilities que necesita</translation>
    </message>
    <message>
        <source>remove &apos;privileged&apos;</source>
        <translation>eliminar &apos;privileged&apos;</translation>
    </message>
    <message>
        <source>name what it needs with &apos;cap_add&apos; and &apos;devices&apos;</source>
        <translation>nombrar lo que necesita con &apos;cap_add&apos; y &apos;devices&apos;</translation>
    </message>
    <message>
        <source>may gain privileges through programs such as sudo</source>
        <translation>puede obtener privilegios mediante programas como sudo</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>forbid new privileges</source>
        <translation>prohibir nuevos privilegios</translation>
    </message>
    <message>
        <source>{} reads {} of the host</source>
        <translation>{} lee {} del host</translation>
    </message>
    <message>
        <source>{} can change {} of the host</source>
        <translation>{} puede modificar {} del host</translation>
    </message>
    <message>
        <source>only the files that the service needs</source>
        <translation>solo los archivos que necesita el servicio</translation>
    </message>
    <message>
        <source>{}, read-only</source>
        <translation>{}, de solo lectura</translation>
    </message>
    <message>
        <source>mount only the files that the service needs</source>
        <translation>montar solo los archivos que necesita el servicio</translation>
    </message>
    <message>
        <source>mount only the files that it needs, and read-only (&apos;:ro&apos;)</source>
        <translation>montar solo los archivos que necesita, y en solo lectura (&apos;:ro&apos;)</translation>
    </message>
    <message>
        <source>{} shares &apos;{}&apos; with the host</source>
        <translation>{} comparte &apos;{}&apos; con el host</translation>
    </message>
    <message>
        <source>a namespace of its own</source>
        <translation>un namespace propio</translation>
    </message>
    <message>
        <source>remove {}</source>
        <translation>eliminar {}</translation>
    </message>
    <message>
        <source>Docker knows no capability {} for {}</source>
        <translation>Docker no conoce ninguna capability {} para {}</translation>
    </message>
    <message>
        <source>a capability of Linux, such as NET_BIND_SERVICE</source>
        <translation>una capability de Linux, como NET_BIND_SERVICE</translation>
    </message>
    <message>
        <source>{} has the capability {}, which reaches beyond its own container</source>
        <translation>{} tiene la capability {}, que va más allá de su propio contenedor</translation>
    </message>
    <message>
        <source>capabilities that stay within the container</source>
        <translation>capabilities que se limiten al contenedor</translation>
    </message>
    <message>
        <source>keeps the capabilities that Docker gives to everyone</source>
        <translation>conserva las capabilities que Docker da a todos</translation>
    </message>
    <message>
        <source>cap_drop: [ALL], and what is needed in &apos;cap_add&apos;</source>
        <translation>cap_drop: [ALL], y lo necesario en &apos;cap_add&apos;</translation>
    </message>
    <message>
        <source>14 capabilities by default</source>
        <translation>14 capabilities por defecto</translation>
    </message>
    <message>
        <source>drop all capabilities</source>
        <translation>quitar todas las capabilities</translation>
    </message>
    <message>
        <source>the variable {} of {} holds a secret in clear text, which the contract forbids</source>
        <translation>la variable {} de {} contiene un secreto en texto claro, lo que el contrato prohíbe</translation>
    </message>
    <message>
        <source>the variable {} of {} holds a secret in clear text</source>
        <translation>la variable {} de {} contiene un secreto en texto claro</translation>
    </message>
    <message>
        <source>the label {} of {} holds a secret in clear text, which the contract forbids</source>
        <translation>la etiqueta {} de {} contiene un secreto en texto claro, lo que el contrato prohíbe</translation>
    </message>
    <message>
        <source>the label {} of {} holds a secret in clear text</source>
        <translation>la etiqueta {} de {} contiene un secreto en texto claro</translation>
    </message>
    <message>
        <source>{}_FILE with a secret of Compose, or a variable of the shell</source>
        <translation>{}_FILE con un secreto de Compose, o una variable del shell</translation>
    </message>
    <message>
        <source>no secret in a label</source>
        <translation>ningún secreto en una etiqueta</translation>
    </message>
    <message>
        <source>move the value to a file under secrets, mount it in {}, and change it wherever it was used: whoever has the repository knows it</source>
        <translation>mover el valor a un archivo en secrets, montarlo en {} y cambiarlo allí donde se usara: quien tenga el repositorio lo conoce</translation>
    </message>
    <message>
        <source>can write to the whole of its file system</source>
        <translation>puede escribir en todo su sistema de archivos</translation>
    </message>
    <message>
        <source>make the file system read-only</source>
        <translation>hacer de solo lectura el sistema de archivos</translation>
    </message>
    <message>
        <source>remove {}, or write rslave</source>
        <translation>eliminar {}, o escribir rslave</translation>
    </message>
    <message>
        <source>what {} mounts below {} appears on the host</source>
        <translation>lo que {} monta bajo {} aparece en el host</translation>
    </message>
    <message>
        <source>rprivate, or rslave</source>
        <translation>rprivate, o rslave</translation>
    </message>
    <message>
        <source>{} switches a protection off: {}</source>
        <translation>{} desactiva una protección: {}</translation>
    </message>
    <message>
        <source>Docker&apos;s own profile, or one for this service</source>
        <translation>el perfil propio de Docker, o uno para este servicio</translation>
    </message>
    <message>
        <source>Docker counts attempts to restart {} only on failure</source>
        <translation>Docker solo cuenta los intentos de reiniciar {} en caso de fallo</translation>
    </message>
    <message>
        <source>write condition: on-failure, or remove &apos;max_attempts&apos;</source>
        <translation>escribir condition: on-failure, o eliminar &apos;max_attempts&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no restart policy for {}</source>
        <translation>&apos;{}&apos; no es una política de reinicio para {}</translation>
    </message>
    <message>
        <source>no, always, unless-stopped, on-failure or on-failure:5</source>
        <translation>no, always, unless-stopped, on-failure u on-failure:5</translation>
    </message>
    <message>
        <source>write one of these policies</source>
        <translation>escribir una de estas políticas</translation>
    </message>
    <message>
        <source>only &quot;ignore&quot; is known behind &quot;tierwright:&quot;</source>
        <translation>tras &quot;tierwright:&quot; solo se conoce &quot;ignore&quot;</translation>
    </message>
    <message>
        <source>it names no rule; findings are ignored rule by rule</source>
        <translation>no nombra ninguna regla; los problemas se ignoran regla por regla</translation>
    </message>
    <message>
        <source>it gives no reason; write &quot;ignore RULE (reason)&quot;</source>
        <translation>no da ningún motivo; escriba &quot;ignore REGLA (motivo)&quot;</translation>
    </message>
    <message>
        <source>the comment ignores nothing: {}</source>
        <translation>el comentario no ignora nada: {}</translation>
    </message>
    <message>
        <source>tierwright: ignore RULE (reason)</source>
        <translation>tierwright: ignore REGLA (motivo)</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>ninguna regla</translation>
    </message>
    <message>
        <source>correct the comment</source>
        <translation>corregir el comentario</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no rule; findings are ignored rule by rule</source>
        <translation>&quot;{}&quot; no es una regla; los problemas se ignoran regla por regla</translation>
    </message>
    <message>
        <source>there is no rule {}{}</source>
        <translation>no existe la regla {}{}</translation>
    </message>
    <message>
        <source>what {} finds keeps Compose from starting</source>
        <translation>lo que detecta {} impide que Compose se inicie</translation>
    </message>
    <message>
        <source>nothing of {} is found here to ignore</source>
        <translation>aquí no se detecta nada de {} que ignorar</translation>
    </message>
    <message>
        <source>remove the comment</source>
        <translation>eliminar el comentario</translation>
    </message>
    <message>
        <source>{}, so Traefik discards all labels of {}</source>
        <translation>{}, así que Traefik descarta todas las etiquetas de {}</translation>
    </message>
    <message>
        <source>rename the label to {}</source>
        <translation>cambiar el nombre de la etiqueta a {}</translation>
    </message>
    <message>
        <source>call it {} in {}</source>
        <translation>llamarlo {} en {}</translation>
    </message>
    <message>
        <source>{}, which is not defined in this project</source>
        <translation>{}, que no está definido en este proyecto</translation>
    </message>
    <message>
        <source>{}, which does not exist</source>
        <translation>{}, que no existe</translation>
    </message>
    <message>
        <source>{}, with the provider before the @, where the name belongs</source>
        <translation>{}, con el proveedor delante de la @, donde va el nombre</translation>
    </message>
    <message>
        <source>{}, which is lost, as {} is not enabled for Traefik</source>
        <translation>{}, que se pierde, ya que {} no está habilitado para Traefik</translation>
    </message>
    <message>
        <source>{}, which is lost, as all labels of {} are</source>
        <translation>{}, que se pierde, como todas las etiquetas de {}</translation>
    </message>
    <message>
        <source>{}, which is lost, as two services define it differently</source>
        <translation>{}, que se pierde, ya que dos servicios lo definen de forma distinta</translation>
    </message>
    <message>
        <source>{}, which is lost</source>
        <translation>{}, que se pierde</translation>
    </message>
    <message>
        <source>the router {} of {}</source>
        <translation>el router {} de {}</translation>
    </message>
    <message>
        <source>the middleware {}</source>
        <translation>el middleware {}</translation>
    </message>
    <message>
        <source>the middleware {} of {}</source>
        <translation>el middleware {} de {}</translation>
    </message>
    <message>
        <source>the label {} must begin with traefik in lower case</source>
        <translation>la etiqueta {} debe empezar por traefik en minúsculas</translation>
    </message>
    <message>
        <source>Traefik knows no {} in {}</source>
        <translation>Traefik no conoce {} en {}</translation>
    </message>
    <message>
        <source>Traefik {} knows no {} in {}, only Traefik {} does</source>
        <translation>Traefik {} no conoce {} en {}; solo lo conoce Traefik {}</translation>
    </message>
    <message>
        <source>the label {} has an empty word</source>
        <translation>la etiqueta {} tiene una palabra vacía</translation>
    </message>
    <message>
        <source>the label {} has a bracket in a wrong place</source>
        <translation>la etiqueta {} tiene un corchete fuera de lugar</translation>
    </message>
    <message>
        <source>the label {} cannot stand alone, options must follow</source>
        <translation>la etiqueta {} no puede ir sola, deben seguir opciones</translation>
    </message>
    <message>
        <source>no options may follow {} in {}</source>
        <translation>tras {} no pueden seguir opciones en {}</translation>
    </message>
    <message>
        <source>the Traefik service {} has no load balancer</source>
        <translation>el servicio de Traefik {} no tiene balanceador de carga</translation>
    </message>
    <message>
        <source>the Traefik service {} has a URL and a port or scheme</source>
        <translation>el servicio de Traefik {} tiene una URL y un puerto o esquema</translation>
    </message>
    <message>
        <source>loadbalancer.server.port, or another option of a load balancer</source>
        <translation>loadbalancer.server.port, u otra opción de un balanceador de carga</translation>
    </message>
    <message>
        <source>a URL alone, or a port and scheme</source>
        <translation>solo una URL, o un puerto y un esquema</translation>
    </message>
    <message>
        <source>a label that Traefik knows</source>
        <translation>una etiqueta que Traefik conozca</translation>
    </message>
    <message>
        <source>correct the label after Traefik&apos;s reference, or remove it</source>
        <translation>corregir la etiqueta según la referencia de Traefik, o eliminarla</translation>
    </message>
    <message>
        <source>{} takes {}, not &apos;{}&apos;</source>
        <translation>{} admite {}, no &apos;{}&apos;</translation>
    </message>
    <message>
        <source>the list in {} has an item without a name</source>
        <translation>la lista en {} tiene un elemento sin nombre</translation>
    </message>
    <message>
        <source>Traefik reads {} as an empty list</source>
        <translation>Traefik lee {} como una lista vacía</translation>
    </message>
    <message>
        <source>Traefik reads nothing from {}, as its index is missing</source>
        <translation>Traefik no lee nada de {}, porque falta su índice</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>una lista de nombres</translation>
    </message>
    <message>
        <source>the name {} in {} holds a dot</source>
        <translation>el nombre {} en {} contiene un punto</translation>
    </message>
    <message>
        <source>the name {} in {} holds a bracket</source>
        <translation>el nombre {} en {} contiene un corchete</translation>
    </message>
    <message>
        <source>{} is neither &apos;true&apos; nor empty, so Traefik leaves it out together with its options</source>
        <translation>{} no es ni &apos;true&apos; ni vacío, así que Traefik lo omite junto con sus opciones</translation>
    </message>
    <message>
        <source>{} is neither &apos;true&apos; nor empty, so Traefik leaves it out</source>
        <translation>{} no es ni &apos;true&apos; ni vacío, así que Traefik lo omite</translation>
    </message>
    <message>
        <source>the rule of {} is not readable, so Traefik drops the router: {}</source>
        <translation>la regla de {} no es legible, así que Traefik descarta el router: {}</translation>
    </message>
    <message>
        <source>a rule that Traefik reads</source>
        <translation>una regla que Traefik pueda leer</translation>
    </message>
    <message>
        <source>an empty rule</source>
        <translation>una regla vacía</translation>
    </message>
    <message>
        <source>write the rule as Traefik reads it</source>
        <translation>escribir la regla como la lee Traefik</translation>
    </message>
    <message>
        <source>the rule of {} is not for {}, which drops the router: {}</source>
        <translation>la regla de {} no es para {}, que descarta el router: {}</translation>
    </message>
    <message>
        <source>matchers and arguments of {}</source>
        <translation>matchers y argumentos de {}</translation>
    </message>
    <message>
        <source>write it as this version reads it</source>
        <translation>escribirla como la lee esta versión</translation>
    </message>
    <message>
        <source>the router {} never gets a request because of {}: {}</source>
        <translation>el router {} nunca recibe una petición por {}: {}</translation>
    </message>
    <message>
        <source>{} in the rule of {} never matches: {}</source>
        <translation>{} en la regla de {} no coincide nunca: {}</translation>
    </message>
    <message>
        <source>a rule that some request matches</source>
        <translation>una regla con la que coincida alguna petición</translation>
    </message>
    <message>
        <source>write what clients really ask for</source>
        <translation>escribir lo que los clientes piden realmente</translation>
    </message>
    <message>
        <source>{} in the rule of {} matches on every host, since &amp;&amp; binds tighter than ||</source>
        <translation>{} en la regla de {} coincide en todos los hosts, ya que &amp;&amp; tiene más precedencia que&#xa0;||</translation>
    </message>
    <message>
        <source>parentheses around what belongs together</source>
        <translation>paréntesis alrededor de lo que va junto</translation>
    </message>
    <message>
        <source>put parentheses around the alternatives: Host(…) &amp;&amp; (… || …)</source>
        <translation>poner paréntesis alrededor de las alternativas: Host(…) &amp;&amp; (…&#xa0;||&#xa0;…)</translation>
    </message>
    <message>
        <source>write parentheses that show what it means today</source>
        <translation>escribir paréntesis que muestren lo que significa hoy</translation>
    </message>
    <message>
        <source>define the middleware, or name one that is defined</source>
        <translation>definir el middleware, o nombrar uno que esté definido</translation>
    </message>
    <message>
        <source>{} uses the middleware {}</source>
        <translation>{} usa el middleware {}</translation>
    </message>
    <message>
        <source>{}, so requests to it end in 404</source>
        <translation>{}, así que las peticiones a él acaban en 404</translation>
    </message>
    <message>
        <source>a middleware that Traefik has</source>
        <translation>un middleware que Traefik tenga</translation>
    </message>
    <message>
        <source>make Traefik take the middleware, or name another</source>
        <translation>hacer que Traefik acepte el middleware, o nombrar otro</translation>
    </message>
    <message>
        <source>{} names no service, and {} has {}, so Traefik drops the router</source>
        <translation>{} no nombra ningún servicio, y {} tiene {}, así que Traefik descarta el router</translation>
    </message>
    <message>
        <source>an option service</source>
        <translation>una opción service</translation>
    </message>
    <message>
        <source>no service named</source>
        <translation>ningún servicio nombrado</translation>
    </message>
    <message>
        <source>link it to {}</source>
        <translation>enlazarlo con {}</translation>
    </message>
    <message>
        <source>name the service that the router is for</source>
        <translation>nombrar el servicio al que se destina el router</translation>
    </message>
    <message>
        <source>{} names the Traefik service {}</source>
        <translation>{} nombra el servicio de Traefik {}</translation>
    </message>
    <message>
        <source>a service that Traefik has</source>
        <translation>un servicio que Traefik tenga</translation>
    </message>
    <message>
        <source>define the service in a label, or name one that is defined</source>
        <translation>definir el servicio en una etiqueta, o nombrar uno que esté definido</translation>
    </message>
    <message>
        <source>rename one of the two</source>
        <translation>cambiar el nombre de uno de los dos</translation>
    </message>
    <message>
        <source>{} and {} define the router {} differently, so Traefik drops both</source>
        <translation>{} y {} definen el router {} de forma distinta, así que Traefik descarta ambos</translation>
    </message>
    <message>
        <source>{} and {} define the middleware {} differently, so Traefik drops both</source>
        <translation>{} y {} definen el middleware {} de forma distinta, así que Traefik descarta ambos</translation>
    </message>
    <message>
        <source>{} in {} and {}</source>
        <translation>{} en {} y {}</translation>
    </message>
    <message>
        <source>a router name that one service uses</source>
        <translation>un nombre de router que use un solo servicio</translation>
    </message>
    <message>
        <source>a middleware name that one service uses</source>
        <translation>un nombre de middleware que use un solo servicio</translation>
    </message>
    <message>
        <source>give the services different names</source>
        <translation>dar a los servicios nombres distintos</translation>
    </message>
    <message>
        <source>{} and {} define the Traefik service {} differently, so Traefik drops both</source>
        <translation>{} y {} definen el servicio de Traefik {} de forma distinta, así que Traefik descarta ambos</translation>
    </message>
    <message>
        <source>{} and {} both define the Traefik service {}, so requests to it go now to the one and now to the other</source>
        <translation>{} y {} definen ambos el servicio de Traefik {}, así que las peticiones van unas veces a uno y otras al otro</translation>
    </message>
    <message>
        <source>a name for each service</source>
        <translation>un nombre para cada servicio</translation>
    </message>
    <message>
        <source>send requests to port {}</source>
        <translation>enviar las peticiones al puerto {}</translation>
    </message>
    <message>
        <source>port {} of {} is the host&apos;s, the container has {} there</source>
        <translation>el puerto {} de {} es el del host; el contenedor tiene ahí {}</translation>
    </message>
    <message>
        <source>{} has the ports {}, and Traefik takes {}, the lowest</source>
        <translation>{} tiene los puertos {}, y Traefik toma {}, el más bajo</translation>
    </message>
    <message>
        <source>Traefik takes the lowest port that the image of {} exposes, as no label says one</source>
        <translation>Traefik toma el puerto más bajo que expone la imagen de {}, ya que ninguna etiqueta indica uno</translation>
    </message>
    <message>
        <source>no port named</source>
        <translation>ningún puerto nombrado</translation>
    </message>
    <message>
        <source>no port known</source>
        <translation>ningún puerto conocido</translation>
    </message>
    <message>
        <source>say the port in loadbalancer.server.port</source>
        <translation>indicar el puerto en loadbalancer.server.port</translation>
    </message>
    <message>
        <source>{} has no port that Traefik could send requests to</source>
        <translation>{} no tiene ningún puerto al que Traefik pueda enviar peticiones</translation>
    </message>
    <message>
        <source>{} has no network that Traefik could send requests to</source>
        <translation>{} no tiene ninguna red a la que Traefik pueda enviar peticiones</translation>
    </message>
    <message>
        <source>a network</source>
        <translation>una red</translation>
    </message>
    <message>
        <source>network_mode: host, where containers have no ports of their own</source>
        <translation>network_mode: host, donde los contenedores no tienen puertos propios</translation>
    </message>
    <message>
        <source>put the service on a network with Traefik</source>
        <translation>poner el servicio en una red con Traefik</translation>
    </message>
    <message>
        <source>{} is on {} networks and has no traefik.docker.network, so Traefik takes a random one of them</source>
        <translation>{} está en {} redes y no tiene traefik.docker.network, así que Traefik toma una de ellas al azar</translation>
    </message>
    <message>
        <source>traefik.docker.network with the real name of a network that Traefik is on</source>
        <translation>traefik.docker.network con el nombre real de una red en la que esté Traefik</translation>
    </message>
    <message>
        <source>on {}, without the label</source>
        <translation>en {}, sin la etiqueta</translation>
    </message>
    <message>
        <source>traefik.docker.network of {} must be the real name {}, not the key {}</source>
        <translation>traefik.docker.network de {} debe ser el nombre real {}, no la clave {}</translation>
    </message>
    <message>
        <source>{} is on no network with the real name {}</source>
        <translation>{} no está en ninguna red con el nombre real {}</translation>
    </message>
    <message>
        <source>a network of the service</source>
        <translation>una red del servicio</translation>
    </message>
    <message>
        <source>{} is to be served over {}, on which {} is not</source>
        <translation>{} debe servirse por {}, donde {} no está</translation>
    </message>
    <message>
        <source>the real name of a network that both are on</source>
        <translation>el nombre real de una red en la que estén ambos</translation>
    </message>
    <message>
        <source>{} is to be served by Traefik, but shares no network with {}</source>
        <translation>{} debe ser servido por Traefik, pero no comparte ninguna red con {}</translation>
    </message>
    <message>
        <source>allow the flow in the contract, or disable Traefik for the service</source>
        <translation>permitir el flujo en el contrato, o deshabilitar Traefik para el servicio</translation>
    </message>
    <message>
        <source>{} listens on {}, an entry point that Traefik does not have, so the router is dropped</source>
        <translation>{} escucha en {}, un punto de entrada que Traefik no tiene, así que el router se descarta</translation>
    </message>
    <message>
        <source>{} listens on {}, an entry point that Traefik does not have</source>
        <translation>{} escucha en {}, un punto de entrada que Traefik no tiene</translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation>uno de {}</translation>
    </message>
    <message>
        <source>name an entry point that Traefik has, or add this one to its static configuration</source>
        <translation>nombrar un punto de entrada que Traefik tenga, o añadir este a su configuración estática</translation>
    </message>
    <message>
        <source>{} has no tls, so on {} clients that use https get 404</source>
        <translation>{} no tiene tls, así que en {} los clientes que usan https reciben 404</translation>
    </message>
    <message>
        <source>tls on the router, or on the entry point {}</source>
        <translation>tls en el router, o en el punto de entrada {}</translation>
    </message>
    <message>
        <source>neither has it</source>
        <translation>ninguno de los dos lo tiene</translation>
    </message>
    <message>
        <source>{} has tls and listens only on {}, where clients use plain http and get 404</source>
        <translation>{} tiene tls y solo escucha en {}, donde los clientes usan http sin cifrar y reciben 404</translation>
    </message>
    <message>
        <source>an entry point for https, or no tls</source>
        <translation>un punto de entrada para https, o sin tls</translation>
    </message>
    <message>
        <source>tls on {}</source>
        <translation>tls en {}</translation>
    </message>
    <message>
        <source>name the entry point for https, or take tls off the router</source>
        <translation>nombrar el punto de entrada para https, o quitar tls del router</translation>
    </message>
    <message>
        <source>a certificate resolver in Traefik&apos;s static configuration</source>
        <translation>un resolutor de certificados en la configuración estática de Traefik</translation>
    </message>
    <message>
        <source>{} wants certificates of {}, a resolver that Traefik does not have</source>
        <translation>{} quiere certificados de {}, un resolutor que Traefik no tiene</translation>
    </message>
    <message>
        <source>name a resolver that Traefik has, or add this one</source>
        <translation>nombrar un resolutor que Traefik tenga, o añadir este</translation>
    </message>
    <message>
        <source>the entry point {} wants certificates of {}, a resolver that Traefik does not have</source>
        <translation>el punto de entrada {} quiere certificados de {}, un resolutor que Traefik no tiene</translation>
    </message>
    <message>
        <source>{} is a label of Traefik 1, which Traefik {} passes over in {}</source>
        <translation>{} es una etiqueta de Traefik 1, que Traefik {} pasa por alto en {}</translation>
    </message>
    <message>
        <source>traefik.http.routers… and traefik.http.services…</source>
        <translation>traefik.http.routers… y traefik.http.services…</translation>
    </message>
    <message>
        <source>remove the labels of Traefik 1</source>
        <translation>eliminar las etiquetas de Traefik 1</translation>
    </message>
    <message>
        <source>say the same with a router and a service</source>
        <translation>decir lo mismo con un router y un servicio</translation>
    </message>
    <message>
        <source>a path prefix that ends as it should</source>
        <translation>un prefijo de ruta que termine como debe</translation>
    </message>
    <message>
        <source>a redirection of the entry point, or redirectscheme</source>
        <translation>una redirección del punto de entrada, o redirectscheme</translation>
    </message>
    <message>
        <source>a servers transport in a file</source>
        <translation>un serversTransport en un archivo</translation>
    </message>
    <message>
        <source>{} of {} is deprecated in Traefik {} and will be removed</source>
        <translation>{} de {} está obsoleto en Traefik {} y desaparecerá</translation>
    </message>
    <message>
        <source>{} of {} is deprecated in Traefik {} and has no effect</source>
        <translation>{} de {} está obsoleto en Traefik {} y no tiene efecto</translation>
    </message>
    <message>
        <source>use {} instead</source>
        <translation>usar {} en su lugar</translation>
    </message>
    <message>
        <source>the router {} has no service api@internal, so Traefik sends its requests to a port of its own container</source>
        <translation>el router {} no tiene el servicio api@internal, así que Traefik envía sus peticiones a un puerto de su propio contenedor</translation>
    </message>
    <message>
        <source>service=api@internal for the dashboard and the API</source>
        <translation>service=api@internal para el dashboard y la API</translation>
    </message>
    <message>
        <source>the service {}, which is Traefik itself</source>
        <translation>el servicio {}, que es el propio Traefik</translation>
    </message>
    <message>
        <source>send {} to api@internal</source>
        <translation>enviar {} a api@internal</translation>
    </message>
    <message>
        <source>port {} of {} opens Traefik&apos;s API and dashboard to everyone, since api.insecure is on</source>
        <translation>el puerto {} de {} abre a todos la API y el dashboard de Traefik, ya que api.insecure está activado</translation>
    </message>
    <message>
        <source>a router to api@internal with a password, or a port on 127.0.0.1</source>
        <translation>un router a api@internal con contraseña, o un puerto en 127.0.0.1</translation>
    </message>
    <message>
        <source>{} runs {} before {}, by their names authentication and CORS, so the CORS preflight requests of browsers are refused</source>
        <translation>{} ejecuta {} antes que {}, que por sus nombres son autenticación y CORS, así que se rechazan las peticiones CORS preflight de los navegadores</translation>
    </message>
    <message>
        <source>{} runs {} before {}, so the CORS preflight requests of browsers are refused</source>
        <translation>{} ejecuta {} antes que {}, así que se rechazan las peticiones CORS preflight de los navegadores</translation>
    </message>
    <message>
        <source>put {} before {}</source>
        <translation>poner {} antes que {}</translation>
    </message>
    <message>
        <source>the middleware {} has no type, so every router that uses it is lost</source>
        <translation>el middleware {} no tiene tipo, así que se pierde todo router que lo use</translation>
    </message>
    <message>
        <source>the middleware {} is {} at once, so every router that uses it is lost</source>
        <translation>el middleware {} es {} a la vez, así que se pierde todo router que lo use</translation>
    </message>
    <message>
        <source>one type</source>
        <translation>un solo tipo</translation>
    </message>
    <message>
        <source>give the middleware a type and its options</source>
        <translation>dar al middleware un tipo y sus opciones</translation>
    </message>
    <message>
        <source>make a middleware of each type, and a chain</source>
        <translation>hacer un middleware de cada tipo, y una cadena</translation>
    </message>
    <message>
        <source>the Traefik labels of {} are below deploy, where {} does not see them</source>
        <translation>las etiquetas de Traefik de {} están bajo deploy, donde {} no las ve</translation>
    </message>
    <message>
        <source>labels of the service</source>
        <translation>etiquetas del servicio</translation>
    </message>
    <message>
        <source>move them to labels of the service</source>
        <translation>moverlas a las etiquetas del servicio</translation>
    </message>
    <message>
        <source>the routers {} and {} have the same rule {}: both with priority {}, so either may answer</source>
        <translation>los routers {} y {} tienen la misma regla {}: ambos con prioridad {}, así que puede responder cualquiera</translation>
    </message>
    <message>
        <source>the routers {} and {} have the same rule {}: {} has priority {} over {}, so {} gets no request</source>
        <translation>los routers {} y {} tienen la misma regla {}: {} tiene prioridad {} frente a {}, así que {} no recibe ninguna petición</translation>
    </message>
    <message>
        <source>a rule that one service claims</source>
        <translation>una regla que reclame un solo servicio</translation>
    </message>
    <message>
        <source>change one of the rules, or give the routers different priorities</source>
        <translation>cambiar una de las reglas, o dar a los routers prioridades distintas</translation>
    </message>
    <message>
        <source>change one of the rules, or remove the router that never answers</source>
        <translation>cambiar una de las reglas, o eliminar el router que nunca responde</translation>
    </message>
    <message>
        <source>the routers {} and {} both match {} {} with priority {}, so either may answer</source>
        <translation>los routers {} y {} coinciden ambos con {} {} con prioridad {}, así que puede responder cualquiera</translation>
    </message>
    <message>
        <source>different priorities, or rules that have no request in common</source>
        <translation>prioridades distintas, o reglas que no tengan ninguna petición en común</translation>
    </message>
    <message>
        <source>write a priority for the one that is to answer, or make its rule narrower</source>
        <translation>escribir una prioridad para el que deba responder, o hacer más estricta su regla</translation>
    </message>
    <message>
        <source>the healthcheck of {} asks {}, which Traefik routes to it only once it is healthy</source>
        <translation>el healthcheck de {} pregunta a {}, que Traefik solo le encamina cuando está healthy</translation>
    </message>
    <message>
        <source>a healthcheck that asks the container itself, at localhost</source>
        <translation>un healthcheck que pregunte al propio contenedor, en localhost</translation>
    </message>
    <message>
        <source>a request to {}</source>
        <translation>una petición a {}</translation>
    </message>
    <message>
        <source>ask localhost and the container&apos;s own port in the healthcheck</source>
        <translation>preguntar en el healthcheck a localhost y al puerto propio del contenedor</translation>
    </message>
    <message>
        <source>{} has no traefik.enable, and Traefik serves only what has it</source>
        <translation>{} no tiene traefik.enable, y Traefik solo sirve lo que lo tiene</translation>
    </message>
    <message>
        <source>exposedByDefault is false, and the label is missing</source>
        <translation>exposedByDefault es false, y falta la etiqueta</translation>
    </message>
    <message>
        <source>enable {} for Traefik</source>
        <translation>habilitar {} para Traefik</translation>
    </message>
    <message>
        <source>{} is enabled for Traefik without a router, so it answers to the made-up host {} only</source>
        <translation>{} está habilitado para Traefik sin un router, así que solo responde al host inventado {}</translation>
    </message>
    <message>
        <source>a router with a rule</source>
        <translation>un router con una regla</translation>
    </message>
    <message>
        <source>no router</source>
        <translation>ningún router</translation>
    </message>
    <message>
        <source>add a label traefik.http.routers.NAME.rule</source>
        <translation>añadir una etiqueta traefik.http.routers.NOMBRE.rule</translation>
    </message>
    <message>
        <source>{} of {} is open beside Traefik, so clients can go around the router {}</source>
        <translation>{} de {} está abierto al margen de Traefik, así que los clientes pueden eludir el router {}</translation>
    </message>
    <message>
        <source>one way in: through Traefik</source>
        <translation>una sola entrada: a través de Traefik</translation>
    </message>
    <message>
        <source>{} has no effect in labels</source>
        <translation>{} no tiene efecto en las etiquetas</translation>
    </message>
    <message>
        <source>the same in a file of Traefik&apos;s file provider</source>
        <translation>lo mismo en un archivo del proveedor file de Traefik</translation>
    </message>
    <message>
        <source>write it into a dynamic configuration file</source>
        <translation>escribirlo en un archivo de configuración dinámica</translation>
    </message>
    <message>
        <source>{} of {} has no effect in labels</source>
        <translation>{} de {} no tiene efecto en las etiquetas</translation>
    </message>
    <message>
        <source>the router {} leads to {}, and the contract has no flow from the Internet to it</source>
        <translation>el router {} lleva a {}, y el contrato no tiene ningún flujo desde Internet hasta allí</translation>
    </message>
    <message>
        <source>take the router away, or add the flow internet -&gt; {}</source>
        <translation>quitar el router, o añadir el flujo internet -&gt; {}</translation>
    </message>
    <message>
        <source>the contract lets the Internet reach {}, and neither a router nor a published port leads to it</source>
        <translation>el contrato permite que Internet alcance {}, y ni un router ni un puerto publicado llevan hasta allí</translation>
    </message>
    <message>
        <source>a router</source>
        <translation>un router</translation>
    </message>
    <message>
        <source>add a router, or take the flow out of the contract</source>
        <translation>añadir un router, o quitar el flujo del contrato</translation>
    </message>
    <message>
        <source>empty in {}</source>
        <translation>vacía en {}</translation>
    </message>
    <message>
        <source>empty in {} and at {}: {}</source>
        <translation>vacía en {} y en {}: {}</translation>
    </message>
    <message numerus="yes">
        <source>{} more places</source>
        <comment>{} more place</comment>
        <translation>
            <numerusform>{} lugar más</numerusform>
            <numerusform>{} lugares más</numerusform>
        </translation>
    </message>
    <message>
        <source>a value, or a default</source>
        <translation>un valor, o un valor por defecto</translation>
    </message>
    <message>
        <source>the waiver names the rule {}, which does not exist{}</source>
        <translation>la exención nombra la regla {}, que no existe{}</translation>
    </message>
    <message>
        <source>the id or name of a rule</source>
        <translation>el id o el nombre de una regla</translation>
    </message>
    <message>
        <source>correct the rule in the waiver</source>
        <translation>corregir la regla en la exención</translation>
    </message>
    <message>
        <source>the waiver of {} excuses nothing</source>
        <translation>la exención de {} no exime nada</translation>
    </message>
    <message>
        <source>remove the waiver</source>
        <translation>eliminar la exención</translation>
    </message>
    <message>
        <source>on no network</source>
        <translation>en ninguna red</translation>
    </message>
    <message>
        <source>on {}</source>
        <translation>en {}</translation>
    </message>
    <message>
        <source>{} is on no network</source>
        <translation>{} no está en ninguna red</translation>
    </message>
    <message>
        <source>{} is on {}</source>
        <translation>{} está en {}</translation>
    </message>
    <message>
        <source>the label {} of {} becomes {}, because {} is no text for YAML</source>
        <translation>la etiqueta {} de {} pasa a ser {}, porque {} no es texto para YAML</translation>
    </message>
    <message>
        <source>the variable {} of {} becomes {}, because {} is no text for YAML</source>
        <translation>la variable {} de {} pasa a ser {}, porque {} no es texto para YAML</translation>
    </message>
    <message>
        <source>the annotation {} of {} becomes {}, because {} is no text for YAML</source>
        <translation>la anotación {} de {} pasa a ser {}, porque {} no es texto para YAML</translation>
    </message>
    <message>
        <source>the build argument {} of {} becomes {}, because {} is no text for YAML</source>
        <translation>el argumento de build {} de {} pasa a ser {}, porque {} no es texto para YAML</translation>
    </message>
    <message>
        <source>quote the value</source>
        <translation>poner el valor entre comillas</translation>
    </message>
    <message>
        <source>the port {} of {} is not quoted, and older YAML readers take it for a number in base 60</source>
        <translation>el puerto {} de {} no está entre comillas, y los lectores de YAML antiguos lo toman por un número en base 60</translation>
    </message>
    <message>
        <source>quote the port</source>
        <translation>poner el puerto entre comillas</translation>
    </message>
    <message>
        <source>cannot read {}: {}</source>
        <translation>no se puede leer {}: {}</translation>
    </message>
    <message>
        <source>cannot read {}: it is a directory, not a file</source>
        <translation>no se puede leer {}: es un directorio, no un archivo</translation>
    </message>
    <message>
        <source>cannot read {}: it is larger than {} MiB, which no compose file is</source>
        <translation>no se puede leer {}: ocupa más de {} MiB, cosa que no hace ningún archivo Compose</translation>
    </message>
    <message>
        <source>cannot write {}: {}; the file is unchanged</source>
        <translation>no se puede escribir {}: {}; el archivo no ha cambiado</translation>
    </message>
    <message>
        <source>cannot write beside {}: {}; the file is unchanged</source>
        <translation>no se puede escribir junto a {}: {}; el archivo no ha cambiado</translation>
    </message>
    <message>
        <source>cannot read {}: No such file or directory</source>
        <translation>no se puede leer {}: el archivo o directorio no existe</translation>
    </message>
    <message>
        <source>two edits touch the same text at byte {}; nothing was changed</source>
        <translation>dos ediciones tocan el mismo texto en el byte {}; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>{} and newer</source>
        <translation>{} y posteriores</translation>
    </message>
    <message>
        <source>before {}</source>
        <translation>antes de {}</translation>
    </message>
    <message>
        <source>a duration</source>
        <translation>una duración</translation>
    </message>
    <message>
        <source>the braces of {} are not balanced</source>
        <translation>las llaves de {} no están emparejadas</translation>
    </message>
    <message>
        <source>the path {} does not begin with /</source>
        <translation>la ruta {} no empieza por /</translation>
    </message>
    <message>
        <source>{} lacks a name or an expression</source>
        <translation>a {} le falta un nombre o una expresión</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a header; write Name: value</source>
        <translation>&apos;{}&apos; no es una cabecera; escriba Nombre: valor</translation>
    </message>
    <message>
        <source>{} has no host</source>
        <translation>{} no tiene host</translation>
    </message>
    <message>
        <source>&apos;{}&apos; in {} is not a port</source>
        <translation>&apos;{}&apos; en {} no es un puerto</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an HTTP URL; write https://a.example/path</source>
        <translation>&apos;{}&apos; no es una URL de HTTP; escriba https://a.example/ruta</translation>
    </message>
    <message>
        <source>column {}: {}</source>
        <translation>columna {}: {}</translation>
    </message>
    <message>
        <source>column {}: {}: {}</source>
        <translation>columna {}: {}: {}</translation>
    </message>
    <message>
        <source>the closing back-quote is missing</source>
        <translation>falta el acento grave de cierre</translation>
    </message>
    <message>
        <source>in double quotes a backslash begins a Go escape sequence, and this is not one</source>
        <translation>entre comillas dobles, una barra invertida inicia un escape de Go, y este no lo es</translation>
    </message>
    <message>
        <source>the closing double quote is missing</source>
        <translation>faltan las comillas dobles de cierre</translation>
    </message>
    <message>
        <source>single quotes do not delimit a string here</source>
        <translation>las comillas simples no forman aquí un texto</translation>
    </message>
    <message>
        <source>this letter stands outside of quotes</source>
        <translation>este carácter está fuera de las comillas</translation>
    </message>
    <message>
        <source>Traefik knows no matcher {}</source>
        <translation>Traefik no conoce el matcher {}</translation>
    </message>
    <message>
        <source>{} is a matcher of rule syntax version 2, and this is version 3</source>
        <translation>{} es un matcher de la sintaxis de reglas versión 2, y esta es la versión 3</translation>
    </message>
    <message>
        <source>{} is a matcher of rule syntax version 3, and this is version 2</source>
        <translation>{} es un matcher de la sintaxis de reglas versión 3, y esta es la versión 2</translation>
    </message>
    <message>
        <source>{} is a matcher of {} routers</source>
        <translation>{} es un matcher de los routers {}</translation>
    </message>
    <message>
        <source>{} has no argument</source>
        <translation>{} no tiene argumento</translation>
    </message>
    <message>
        <source>write {}(`…`)</source>
        <translation>escriba {}(`…`)</translation>
    </message>
    <message>
        <source>an even number</source>
        <translation>un número par</translation>
    </message>
    <message>
        <source>1 or 2</source>
        <translation>1 o 2</translation>
    </message>
    <message>
        <source>one</source>
        <translation>uno</translation>
    </message>
    <message>
        <source>{} has {} arguments, and rule syntax version 2 takes {}</source>
        <translation>{} tiene {} argumentos, y la sintaxis de reglas versión 2 admite {}</translation>
    </message>
    <message>
        <source>{} has {} arguments, and rule syntax version 3 takes {}</source>
        <translation>{} tiene {} argumentos, y la sintaxis de reglas versión 3 admite {}</translation>
    </message>
    <message>
        <source>an argument must not be empty</source>
        <translation>un argumento no puede estar vacío</translation>
    </message>
    <message>
        <source>a host must be written in ASCII (punycode, xn--…)</source>
        <translation>un host debe escribirse en ASCII (punycode, xn--…)</translation>
    </message>
    <message>
        <source>a server name must be written in ASCII (punycode, xn--…)</source>
        <translation>un nombre de servidor debe escribirse en ASCII (punycode, xn--…)</translation>
    </message>
    <message>
        <source>it is neither an IP address nor a CIDR range</source>
        <translation>no es una dirección IP ni un rango de ellas</translation>
    </message>
    <message>
        <source>it is no server name</source>
        <translation>no es un nombre de servidor</translation>
    </message>
    <message>
        <source>this protocol is Traefik&apos;s own</source>
        <translation>este protocolo es propio de Traefik</translation>
    </message>
    <message>
        <source>Query has no value for `{}`</source>
        <translation>Query no tiene valor para `{}`</translation>
    </message>
    <message>
        <source>{} refuses {}: {}</source>
        <translation>{} rechaza {}: {}</translation>
    </message>
    <message>
        <source>the rule is empty</source>
        <translation>la regla está vacía</translation>
    </message>
    <message>
        <source>write a matcher</source>
        <translation>escriba un matcher</translation>
    </message>
    <message>
        <source>the rule ends at the line break before this, since nothing is open there</source>
        <translation>la regla termina en el salto de línea anterior, ya que ahí no queda nada abierto</translation>
    </message>
    <message>
        <source>put the operator at the end of the line before</source>
        <translation>ponga el operador al final de la línea anterior</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no operator</source>
        <translation>&apos;{}&apos; no es un operador</translation>
    </message>
    <message>
        <source>an operator is missing before {}</source>
        <translation>falta un operador antes de {}</translation>
    </message>
    <message>
        <source>write &amp;&amp; or || between two matchers</source>
        <translation>escriba &amp;&amp; o&#xa0;||&#xa0;entre dos matchers</translation>
    </message>
    <message>
        <source>a matcher with a colon is the syntax of Traefik 1</source>
        <translation>un matcher con dos puntos es la sintaxis de Traefik 1</translation>
    </message>
    <message>
        <source>write the arguments in parentheses and back-quotes: Host(`a.b`)</source>
        <translation>escriba los argumentos entre paréntesis y acentos graves: Host(`a.b`)</translation>
    </message>
    <message>
        <source>matchers are joined by &amp;&amp; and ||</source>
        <translation>los matchers se unen con &amp;&amp; y&#xa0;||</translation>
    </message>
    <message>
        <source>a comma does not join matchers</source>
        <translation>una coma no une matchers</translation>
    </message>
    <message>
        <source>write &amp;&amp; or ||</source>
        <translation>escriba &amp;&amp; o&#xa0;||</translation>
    </message>
    <message>
        <source>a parenthesis is closed that was not opened</source>
        <translation>se cierra un paréntesis que no se ha abierto</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>elimínelo</translation>
    </message>
    <message>
        <source>a parenthesis is not closed</source>
        <translation>un paréntesis queda sin cerrar</translation>
    </message>
    <message>
        <source>an operator is missing here</source>
        <translation>aquí falta un operador</translation>
    </message>
    <message>
        <source>write arguments in back-quotes: `a.b`</source>
        <translation>escriba los argumentos entre acentos graves: `a.b`</translation>
    </message>
    <message>
        <source>the rule is nested too deeply to be read</source>
        <translation>la regla tiene demasiados niveles de anidamiento para poder leerla</translation>
    </message>
    <message>
        <source>write it with fewer parentheses</source>
        <translation>escríbala con menos paréntesis</translation>
    </message>
    <message>
        <source>a matcher is missing at the end</source>
        <translation>falta un matcher al final</translation>
    </message>
    <message>
        <source>write one, or remove what waits for it</source>
        <translation>escriba uno, o elimine lo que lo espera</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no matcher</source>
        <translation>&apos;{}&apos; no es un matcher</translation>
    </message>
    <message>
        <source>write a matcher with its arguments in back-quotes</source>
        <translation>escriba un matcher con sus argumentos entre acentos graves</translation>
    </message>
    <message>
        <source>{} has no arguments</source>
        <translation>{} no tiene argumentos</translation>
    </message>
    <message>
        <source>the argument {} is not in quotes</source>
        <translation>el argumento {} no está entre comillas</translation>
    </message>
    <message>
        <source>an argument cannot be computed</source>
        <translation>un argumento no se puede calcular</translation>
    </message>
    <message>
        <source>write one text</source>
        <translation>escriba un único texto</translation>
    </message>
    <message>
        <source>a comma is missing before this argument</source>
        <translation>falta una coma antes de este argumento</translation>
    </message>
    <message>
        <source>a host has no scheme</source>
        <translation>un host no tiene esquema</translation>
    </message>
    <message>
        <source>a host has no path</source>
        <translation>un host no tiene ruta</translation>
    </message>
    <message>
        <source>a host holds no blank and no comma</source>
        <translation>un host no contiene espacios ni comas</translation>
    </message>
    <message>
        <source>the port is taken off before hosts are compared</source>
        <translation>el puerto se quita antes de comparar los hosts</translation>
    </message>
    <message>
        <source>Host takes no template and no expression</source>
        <translation>Host no admite plantillas ni expresiones</translation>
    </message>
    <message>
        <source>a wildcard stands for the first label of a host only</source>
        <translation>un comodín solo representa la primera etiqueta de un host</translation>
    </message>
    <message>
        <source>Host knows no wildcards before Traefik 3.7</source>
        <translation>Host no conoce comodines antes de Traefik 3.7</translation>
    </message>
    <message>
        <source>{} is the syntax of Traefik 2, and no host holds braces</source>
        <translation>{} es la sintaxis de Traefik 2, y ningún host contiene llaves</translation>
    </message>
    <message>
        <source>Traefik 2 takes text outside of {} literally, and no host holds such letters</source>
        <translation>Traefik 2 toma literalmente el texto fuera de {}, y ningún host contiene tales caracteres</translation>
    </message>
    <message>
        <source>Traefik 3 takes {} in a path literally</source>
        <translation>Traefik 3 toma literalmente {} en una ruta</translation>
    </message>
    <message>
        <source>Traefik 3 takes key and value as two arguments, and no key holds an equals sign</source>
        <translation>Traefik 3 toma clave y valor como dos argumentos, y ninguna clave contiene un signo igual</translation>
    </message>
    <message>
        <source>no request has two hosts</source>
        <translation>ninguna petición tiene dos hosts</translation>
    </message>
    <message>
        <source>no request has two methods</source>
        <translation>ninguna petición tiene dos métodos</translation>
    </message>
    <message>
        <source>no request has two paths</source>
        <translation>ninguna petición tiene dos rutas</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>como se ha pedido</translation>
    </message>
    <message>
        <source>Traefik has no entry point {}</source>
        <translation>Traefik no tiene ningún punto de entrada {}</translation>
    </message>
    <message>
        <source>no service of this project runs Traefik, so its entry points are unknown</source>
        <translation>ningún servicio de este proyecto ejecuta Traefik, así que sus puntos de entrada son desconocidos</translation>
    </message>
    <message>
        <source>port {}</source>
        <translation>puerto {}</translation>
    </message>
    <message>
        <source>port {}, published as {}</source>
        <translation>puerto {}, publicado como {}</translation>
    </message>
    <message>
        <source>Traefik&apos;s static configuration is not at hand, so its entry points are unknown</source>
        <translation>no se dispone de la configuración estática de Traefik, así que sus puntos de entrada son desconocidos</translation>
    </message>
    <message>
        <source>{} does not publish port {} of the host, so nothing answers there</source>
        <translation>{} no publica el puerto {} del host, así que allí no responde nada</translation>
    </message>
    <message>
        <source>{} publishes port {}, where no entry point listens</source>
        <translation>{} publica el puerto {}, donde no escucha ningún punto de entrada</translation>
    </message>
    <message>
        <source>{} publishes port {} as {}, where no entry point listens</source>
        <translation>{} publica el puerto {} como {}, donde no escucha ningún punto de entrada</translation>
    </message>
    <message>
        <source>dynamic configuration files may define more than is known here</source>
        <translation>los archivos de configuración dinámica pueden definir más de lo que aquí se conoce</translation>
    </message>
    <message>
        <source>no router takes the request</source>
        <translation>ningún router atiende la petición</translation>
    </message>
    <message>
        <source>noop@internal answers every request with 418</source>
        <translation>noop@internal responde 418 a todas las peticiones</translation>
    </message>
    <message>
        <source>{}@internal is named, and the API is not switched on</source>
        <translation>se nombra {}@internal, y la API no está activada</translation>
    </message>
    <message>
        <source>Traefik itself answers ({}@internal)</source>
        <translation>responde el propio Traefik ({}@internal)</translation>
    </message>
    <message>
        <source>what the service {} is</source>
        <translation>qué es el servicio {}</translation>
    </message>
    <message>
        <source>Traefik uses the host&apos;s network, where the name {} means nothing</source>
        <translation>Traefik usa la red del host, donde el nombre {} no significa nada</translation>
    </message>
    <message>
        <source>{} and {} share no network</source>
        <translation>{} y {} no comparten ninguna red</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>el host</translation>
    </message>
    <message>
        <source>it is on no network</source>
        <translation>no está en ninguna red</translation>
    </message>
    <message>
        <source>it uses the network of a container that is not in the project</source>
        <translation>usa la red de un contenedor que no está en el proyecto</translation>
    </message>
    <message>
        <source>Traefik takes any one of {} networks, and {} is not on {}</source>
        <translation>Traefik toma una cualquiera de {} redes, y {} no está en {}</translation>
    </message>
    <message>
        <source>to which port of {}: neither labels nor ports nor expose say it</source>
        <translation>a qué puerto de {}: no lo dicen ni las etiquetas ni ports ni expose</translation>
    </message>
    <message>
        <source>whether the image of {} exposes a port below {}, which Traefik would take</source>
        <translation>si la imagen de {} expone un puerto inferior a {}, que tomaría Traefik</translation>
    </message>
    <message>
        <source>it has no port</source>
        <translation>no tiene puerto</translation>
    </message>
    <message>
        <source>whether {} is healthy; until then Traefik does not know it</source>
        <translation>si {} está healthy; hasta entonces Traefik no lo conoce</translation>
    </message>
    <message>
        <source>where the request goes is not known</source>
        <translation>no se sabe adónde va la petición</translation>
    </message>
    <message>
        <source>Traefik sends the request to itself, at its entry point {}</source>
        <translation>Traefik se envía la petición a sí mismo, a su punto de entrada {}</translation>
    </message>
    <message>
        <source>Traefik cannot connect: {}</source>
        <translation>Traefik no puede conectar: {}</translation>
    </message>
    <message>
        <source>some requests end in 504: {}</source>
        <translation>algunas peticiones acaban en 504: {}</translation>
    </message>
    <message>
        <source>the request gets to its service</source>
        <translation>la petición llega a su servicio</translation>
    </message>
    <message>
        <source>buffers the whole request</source>
        <translation>retiene la petición hasta que está completa</translation>
    </message>
    <message>
        <source>answers itself while the service fails</source>
        <translation>responde por sí mismo mientras falla el servicio</translation>
    </message>
    <message>
        <source>compresses responses</source>
        <translation>comprime las respuestas</translation>
    </message>
    <message>
        <source>guesses the content type of responses</source>
        <translation>deduce el tipo de las respuestas</translation>
    </message>
    <message>
        <source>refuses some encoded characters in paths</source>
        <translation>rechaza algunos escapes en las rutas</translation>
    </message>
    <message>
        <source>replaces error responses</source>
        <translation>sustituye las respuestas que son errores</translation>
    </message>
    <message>
        <source>translates gRPC-Web</source>
        <translation>traduce gRPC-Web</translation>
    </message>
    <message>
        <source>changes headers</source>
        <translation>modifica cabeceras</translation>
    </message>
    <message>
        <source>limits the number of simultaneous requests (429)</source>
        <translation>rechaza las peticiones que superen un número simultáneo (429)</translation>
    </message>
    <message>
        <source>passes the client&apos;s certificate on</source>
        <translation>transmite el certificado del cliente</translation>
    </message>
    <message>
        <source>limits the request rate (429)</source>
        <translation>rechaza las peticiones que superen una tasa (429)</translation>
    </message>
    <message>
        <source>tries again when no server answers</source>
        <translation>vuelve a intentarlo si no responde ningún servidor</translation>
    </message>
    <message>
        <source>the chain of middlewares leads back to itself</source>
        <translation>la cadena de middlewares vuelve a sí misma</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>what the middleware {} does is not known</source>
        <translation>no se sabe qué hace el middleware {}</translation>
    </message>
    <message>
        <source>asks {} first</source>
        <translation>pregunta antes a {}</translation>
    </message>
    <message>
        <source>whether {} lets the request pass</source>
        <translation>si {} deja pasar la petición</translation>
    </message>
    <message>
        <source>what {} ({}) does to the request</source>
        <translation>qué hace {} ({}) con la petición</translation>
    </message>
    <message>
        <source>leaves the path as it is</source>
        <translation>deja la ruta como está</translation>
    </message>
    <message>
        <source>{} becomes {}</source>
        <translation>{} pasa a ser {}</translation>
    </message>
    <message>
        <source>changes the path in a way that is not followed here</source>
        <translation>cambia la ruta de un modo que aquí no se sigue</translation>
    </message>
    <message>
        <source>the path behind {}</source>
        <translation>la ruta después de {}</translation>
    </message>
    <message>
        <source>redirects to {}</source>
        <translation>redirige a {}</translation>
    </message>
    <message>
        <source>the client is sent to {}</source>
        <translation>se envía al cliente a {}</translation>
    </message>
    <message>
        <source>has nothing to redirect</source>
        <translation>no tiene nada que redirigir</translation>
    </message>
    <message>
        <source>has no scheme, so nothing is redirected</source>
        <translation>no tiene esquema, así que no se redirige nada</translation>
    </message>
    <message>
        <source>does not match, so nothing is redirected</source>
        <translation>no coincide, así que no se redirige nada</translation>
    </message>
    <message>
        <source>redirects in a way that is not followed here</source>
        <translation>redirige de un modo que aquí no se sigue</translation>
    </message>
    <message>
        <source>where {} sends the client</source>
        <translation>adónde envía {} al cliente</translation>
    </message>
    <message>
        <source>asks for a user name and password</source>
        <translation>pide un nombre y una contraseña</translation>
    </message>
    <message>
        <source>{} asks for a user name and password</source>
        <translation>{} pide un nombre y una contraseña</translation>
    </message>
    <message>
        <source>checks user name and password</source>
        <translation>comprueba nombre y contraseña</translation>
    </message>
    <message>
        <source>whether {} takes the name and the password</source>
        <translation>si {} acepta el nombre y la contraseña</translation>
    </message>
    <message>
        <source>lets only some addresses pass</source>
        <translation>solo deja pasar algunas direcciones</translation>
    </message>
    <message>
        <source>whether {} lets this client pass, since it looks at X-Forwarded-For</source>
        <translation>si {} deja pasar a este cliente, ya que mira X-Forwarded-For</translation>
    </message>
    <message>
        <source>whether {} lets this client pass; say --client-ip</source>
        <translation>si {} deja pasar a este cliente; indique --client-ip</translation>
    </message>
    <message>
        <source>lets this client pass</source>
        <translation>deja pasar a este cliente</translation>
    </message>
    <message>
        <source>does not let this client pass</source>
        <translation>no deja pasar a este cliente</translation>
    </message>
    <message>
        <source>{} does not let this client pass</source>
        <translation>{} no deja pasar a este cliente</translation>
    </message>
    <message>
        <source>answers CORS preflight requests</source>
        <translation>responde a las peticiones CORS preflight</translation>
    </message>
    <message>
        <source>{} answers by itself</source>
        <translation>{} responde por sí mismo</translation>
    </message>
    <message>
        <source>{} is not enabled for Traefik</source>
        <translation>{} no está habilitado para Traefik</translation>
    </message>
    <message>
        <source>because of a missing port, Traefik discards all labels of {}</source>
        <translation>por un puerto que falta, Traefik descarta todas las etiquetas de {}</translation>
    </message>
    <message>
        <source>because of {}, Traefik discards all labels of {}</source>
        <translation>por {}, Traefik descarta todas las etiquetas de {}</translation>
    </message>
    <message>
        <source>Traefik discards the labels of {}</source>
        <translation>Traefik descarta las etiquetas de {}</translation>
    </message>
    <message>
        <source>it names no service, and its container has several</source>
        <translation>no nombra ningún servicio, y su contenedor tiene varios</translation>
    </message>
    <message>
        <source>its middleware {} does not exist</source>
        <translation>su middleware {} no existe</translation>
    </message>
    <message>
        <source>its middleware {} has no type</source>
        <translation>su middleware {} no tiene tipo</translation>
    </message>
    <message>
        <source>its middleware {} has several types</source>
        <translation>su middleware {} tiene varios tipos</translation>
    </message>
    <message>
        <source>it has no service</source>
        <translation>no tiene servicio</translation>
    </message>
    <message>
        <source>its service {} does not exist</source>
        <translation>su servicio {} no existe</translation>
    </message>
    <message>
        <source>it listens on no entry point</source>
        <translation>no escucha en ningún punto de entrada</translation>
    </message>
    <message>
        <source>it listens on {}</source>
        <translation>escucha en {}</translation>
    </message>
    <message>
        <source>it takes requests with TLS only</source>
        <translation>solo atiende peticiones con TLS</translation>
    </message>
    <message>
        <source>it has no tls, so it takes requests without TLS only</source>
        <translation>no tiene tls, así que solo atiende peticiones sin TLS</translation>
    </message>
    <message>
        <source>the rule of {} is a template that is not understood here</source>
        <translation>la regla de {} es una plantilla que aquí no se entiende</translation>
    </message>
    <message>
        <source>its rule may match, and then it wins</source>
        <translation>su regla puede coincidir, y entonces gana</translation>
    </message>
    <message>
        <source>its rule may match, with the same priority</source>
        <translation>su regla puede coincidir, con la misma prioridad</translation>
    </message>
    <message>
        <source>it has the same priority, so either may win</source>
        <translation>tiene la misma prioridad, así que puede ganar cualquiera</translation>
    </message>
    <message>
        <source>it may match, with a lower priority</source>
        <translation>puede coincidir, con una prioridad menor</translation>
    </message>
    <message>
        <source>it has a lower priority</source>
        <translation>tiene una prioridad menor</translation>
    </message>
    <message>
        <source>the only one that takes the request</source>
        <translation>el único que atiende la petición</translation>
    </message>
    <message>
        <source>the highest of {} that match</source>
        <translation>el de mayor prioridad de los {} que coinciden</translation>
    </message>
    <message>
        <source>another one may win instead</source>
        <translation>puede ganar otro en su lugar</translation>
    </message>
    <message>
        <source>none of its entry points exists: {}</source>
        <translation>no existe ninguno de sus puntos de entrada: {}</translation>
    </message>
    <message>
        <source>its rule may match</source>
        <translation>su regla puede coincidir</translation>
    </message>
    <message>
        <source>the request does not say enough to choose a router</source>
        <translation>la petición no dice lo bastante para elegir un router</translation>
    </message>
    <message>
        <source>another router may win instead; see below</source>
        <translation>puede ganar otro router en su lugar; véase más abajo</translation>
    </message>
    <message>
        <source>Compose refuses a tab here; use spaces</source>
        <translation>Compose rechaza aquí un tabulador; use espacios</translation>
    </message>
    <message>
        <source>a comment needs a blank before its &apos;#&apos;</source>
        <translation>un comentario necesita un espacio antes de su &apos;#&apos;</translation>
    </message>
    <message>
        <source>more than {} problems; those from here on are not listed</source>
        <translation>más de {} problemas; a partir de aquí no se enumeran</translation>
    </message>
    <message>
        <source>lines of the file end in a lone carriage return (CR), which is not edited; save the file with LF line ends first</source>
        <translation>hay líneas del archivo que terminan en un retorno de carro suelto (CR), que no se edita; guarde antes el archivo con finales de línea LF</translation>
    </message>
    <message>
        <source>the file has a YAML error ({}); fix it before anything is changed</source>
        <translation>el archivo tiene un error de YAML ({}); corríjalo antes de cambiar nada</translation>
    </message>
    <message>
        <source>the file holds several YAML documents; edit it by hand</source>
        <translation>el archivo contiene varios documentos YAML; edítelo a mano</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; stands twice in one mapping, so it is not clear which one counts; remove one of them first</source>
        <translation>la clave &apos;{}&apos; aparece dos veces en un mapa, así que no está claro cuál cuenta; elimine antes una de ellas</translation>
    </message>
    <message>
        <source>{}; no change could be verified, so none is made</source>
        <translation>{}; no se ha podido verificar ningún cambio, así que no se hace ninguno</translation>
    </message>
    <message>
        <source>the two YAML readers do not agree on this file; no change could be verified, so none is made</source>
        <translation>los dos lectores de YAML no coinciden en este archivo; no se ha podido verificar ningún cambio, así que no se hace ninguno</translation>
    </message>
    <message>
        <source>the file ends in a block text without a line break, so a line added below would change that text; end the file with a line break first</source>
        <translation>el archivo termina en un texto de bloque sin salto de línea, así que una línea añadida debajo cambiaría ese texto; termine antes el archivo con un salto de línea</translation>
    </message>
    <message>
        <source>the changed text would not be valid YAML; nothing was changed</source>
        <translation>el texto modificado no sería YAML válido; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>the changed text would not say what was intended; nothing was changed</source>
        <translation>el texto modificado no diría lo previsto; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>the second YAML reader sees something else in the changed text; nothing was changed</source>
        <translation>el segundo lector de YAML ve otra cosa en el texto modificado; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>{}; nothing was changed</source>
        <translation>{}; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>&apos;{}&apos; comes from the anchor {}, which others may share; edit the anchor by hand</source>
        <translation>&apos;{}&apos; procede del ancla {}, que otros pueden compartir; edite el ancla a mano</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is shared through the anchor &amp;{} (used in line {}); a change here would change those too</source>
        <translation>&apos;{}&apos; se comparte mediante el ancla &amp;{} (usada en la línea {}); un cambio aquí cambiaría también esos lugares</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not written in this file itself; it comes from an anchor, a merge key or another file</source>
        <translation>&apos;{}&apos; no está escrito en este mismo archivo; procede de un ancla, de una clave de fusión o de otro archivo</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not where an earlier change should have left it</source>
        <translation>&apos;{}&apos; no está donde debería haberlo dejado un cambio anterior</translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds the anchor &amp;{}, which is needed in line {}; move the anchor to where it is needed first</source>
        <translation>&apos;{}&apos; contiene el ancla &amp;{}, que hace falta en la línea {}; mueva antes el ancla a donde haga falta</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a single value</source>
        <translation>&apos;{}&apos; no es un valor único</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a block text; edit it by hand</source>
        <translation>&apos;{}&apos; es un texto de bloque; edítelo a mano</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a list</source>
        <translation>&apos;{}&apos; no es una lista</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a mapping</source>
        <translation>&apos;{}&apos; no es un mapa</translation>
    </message>
    <message>
        <source>the whole document cannot be removed</source>
        <translation>no se puede eliminar el documento entero</translation>
    </message>
    <message>
        <source>the file would be left empty</source>
        <translation>el archivo quedaría vacío</translation>
    </message>
    <message>
        <source>&apos;{}&apos; would be left empty; remove it as a whole instead</source>
        <translation>&apos;{}&apos; quedaría vacío; elimínelo entero en su lugar</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no plain key that could be renamed</source>
        <translation>&apos;{}&apos; no tiene una clave simple cuyo nombre se pueda cambiar</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be emptied; edit it by hand</source>
        <translation>&apos;{}&apos; no se puede vaciar; edítelo a mano</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no plain key and cannot be copied</source>
        <translation>&apos;{}&apos; no tiene una clave simple y no se puede copiar</translation>
    </message>
    <message>
        <source>the text is no valid YAML</source>
        <translation>el texto no es YAML válido</translation>
    </message>
    <message>
        <source>the text is not one entry that can stand for itself</source>
        <translation>el texto no es una única entrada que se sostenga por sí sola</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has an item that cannot become a key; edit it by hand</source>
        <translation>&apos;{}&apos; tiene un elemento que no puede convertirse en clave; edítelo a mano</translation>
    </message>
    <message>
        <source>&apos;{}&apos; stands twice in &apos;{}&apos;; remove one of them first</source>
        <translation>&apos;{}&apos; aparece dos veces en &apos;{}&apos;; elimine antes uno de los dos</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a single value without anchor and tag; edit it by hand</source>
        <translation>&apos;{}&apos; no es un valor único sin ancla ni etiqueta; edítelo a mano</translation>
    </message>
    <message>
        <source>yaml-cpp, the second reader, sees more than one document in the file</source>
        <translation>yaml-cpp, el segundo lector, ve más de un documento en el archivo</translation>
    </message>
    <message>
        <source>yaml-cpp, the second reader, refuses the text at line {}: {}</source>
        <translation>yaml-cpp, el segundo lector, rechaza el texto en la línea {}: {}</translation>
    </message>
    <message>
        <source>a tab cannot indent; use spaces</source>
        <translation>un tabulador no sirve de sangría; use espacios</translation>
    </message>
    <message>
        <source>a mapping or list cannot begin here on the line of its key; put it on a line of its own</source>
        <translation>un mapa o una lista no puede empezar aquí, en la línea de su clave; póngalo en una línea aparte</translation>
    </message>
    <message>
        <source>an anchor or tag of a list or mapping stands on the line before it</source>
        <translation>el ancla o la etiqueta de una lista o un mapa va en la línea anterior</translation>
    </message>
    <message>
        <source>nesting deeper than {} levels is not read</source>
        <translation>no se leen anidamientos de más de {} niveles</translation>
    </message>
    <message>
        <source>Compose refuses the tab before this; use spaces</source>
        <translation>Compose rechaza el tabulador anterior; use espacios</translation>
    </message>
    <message>
        <source>a key must stand on one line</source>
        <translation>una clave debe caber en una línea</translation>
    </message>
    <message>
        <source>a list item stands where a key was expected</source>
        <translation>hay un elemento de lista donde se esperaba una clave</translation>
    </message>
    <message>
        <source>nothing may follow here on the same line</source>
        <translation>aquí no puede seguir nada en la misma línea</translation>
    </message>
    <message>
        <source>this line is indented by {} spaces; the entry before it by {}</source>
        <translation>esta línea tiene una sangría de {} espacios; la entrada anterior, de {}</translation>
    </message>
    <message>
        <source>a &apos;:&apos; behind a key needs a blank or a line break after it</source>
        <translation>un &apos;:&apos; tras una clave necesita detrás un espacio o un salto de línea</translation>
    </message>
    <message>
        <source>expected &apos;:&apos; behind this key</source>
        <translation>se esperaba &apos;:&apos; tras esta clave</translation>
    </message>
    <message>
        <source>a block text&apos;s first line is &apos;|&apos; or &apos;&gt;&apos; with an indentation digit and &apos;+&apos; or &apos;-&apos; at most</source>
        <translation>la primera línea de un texto de bloque es &apos;|&apos; o &apos;&gt;&apos; con, a lo sumo, una cifra de sangría y &apos;+&apos; o &apos;-&apos;</translation>
    </message>
    <message>
        <source>Compose refuses a tab at the start of this text; use spaces</source>
        <translation>Compose rechaza un tabulador al principio de este texto; use espacios</translation>
    </message>
    <message>
        <source>an empty line before this text is indented deeper than the text</source>
        <translation>una línea vacía antes de este texto tiene más sangría que el texto</translation>
    </message>
    <message>
        <source>inside brackets, YAML 1.2 wants lines deeper than the line that holds the key</source>
        <translation>entre corchetes, YAML 1.2 quiere líneas con más sangría que la línea que contiene la clave</translation>
    </message>
    <message>
        <source>this &apos;{}&apos; is never closed</source>
        <translation>este &apos;{}&apos; queda sin cerrar</translation>
    </message>
    <message>
        <source>there is no value before this &apos;,&apos;</source>
        <translation>no hay ningún valor antes de esta &apos;,&apos;</translation>
    </message>
    <message>
        <source>expected &apos;{}&apos; here</source>
        <translation>aquí se esperaba &apos;{}&apos;</translation>
    </message>
    <message>
        <source>a &apos;,&apos; is missing before this</source>
        <translation>falta una &apos;,&apos; antes de esto</translation>
    </message>
    <message>
        <source>this cannot begin a value</source>
        <translation>esto no puede empezar un valor</translation>
    </message>
    <message>
        <source>the &apos;&lt;&apos; of this tag is never closed</source>
        <translation>el &apos;&lt;&apos; de esta etiqueta queda sin cerrar</translation>
    </message>
    <message>
        <source>an anchor needs a name behind its &apos;&amp;&apos;</source>
        <translation>un ancla necesita un nombre tras su &apos;&amp;&apos;</translation>
    </message>
    <message>
        <source>a value can have only one anchor</source>
        <translation>un valor solo puede tener un ancla</translation>
    </message>
    <message>
        <source>a value can have only one tag</source>
        <translation>un valor solo puede tener una etiqueta</translation>
    </message>
    <message>
        <source>an anchor or tag ends with a blank</source>
        <translation>un ancla o una etiqueta termina con un espacio</translation>
    </message>
    <message>
        <source>the tag handle {} is not declared by a %TAG line of this document</source>
        <translation>el identificador de etiqueta {} no está declarado por ninguna línea %TAG de este documento</translation>
    </message>
    <message>
        <source>an alias cannot have an anchor or a tag of its own</source>
        <translation>un alias no puede tener ancla ni etiqueta propias</translation>
    </message>
    <message>
        <source>there is no anchor &apos;{}&apos; before this alias</source>
        <translation>no hay ningún ancla &apos;{}&apos; antes de este alias</translation>
    </message>
    <message>
        <source>the control character {} is not allowed here</source>
        <translation>aquí no se permite el carácter de control {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot begin a value; quote the value if it is meant as text</source>
        <translation>&apos;{}&apos; no puede empezar un valor; ponga el valor entre comillas si debe ser texto</translation>
    </message>
    <message>
        <source>the {} opened here is never closed</source>
        <translation>el signo {} abierto aquí queda sin cerrar</translation>
    </message>
    <message>
        <source>a document marker stands inside of this quoted text</source>
        <translation>hay un marcador de documento dentro de este texto entre comillas</translation>
    </message>
    <message>
        <source>YAML 1.2 wants the lines of a quoted text deeper than the line that holds the key</source>
        <translation>YAML 1.2 quiere las líneas de un texto entre comillas con más sangría que la línea que contiene la clave</translation>
    </message>
    <message>
        <source>this escape sequence is unknown; write &apos;\\&apos; for a backslash, or use single quotes</source>
        <translation>esta secuencia de escape es desconocida; escriba &apos;\\&apos; para una barra invertida, o use comillas simples</translation>
    </message>
    <message>
        <source>the text is larger than 4 GiB, which is not read</source>
        <translation>el texto ocupa más de 4 GiB y no se lee</translation>
    </message>
    <message>
        <source>this byte is not UTF-8; save the file as UTF-8</source>
        <translation>este byte no es UTF-8; guarde el archivo como UTF-8</translation>
    </message>
    <message>
        <source>the YAML version is given twice</source>
        <translation>la versión de YAML se indica dos veces</translation>
    </message>
    <message>
        <source>a version directive reads &apos;%YAML 1.2&apos; and nothing more</source>
        <translation>una directiva de versión es &apos;%YAML 1.2&apos; y nada más</translation>
    </message>
    <message>
        <source>directives must be followed by &apos;---&apos;</source>
        <translation>tras las directivas debe ir &apos;---&apos;</translation>
    </message>
    <message>
        <source>more than {} tag handles are not read</source>
        <translation>no se leen más de {} identificadores de etiqueta</translation>
    </message>
    <message>
        <source>this stands outside of the document&apos;s one top-level value; check its indentation</source>
        <translation>esto está fuera del único valor de nivel superior del documento; revise su sangría</translation>
    </message>
    <message>
        <source>nothing but a comment may follow &apos;...&apos;</source>
        <translation>tras &apos;...&apos; solo puede seguir un comentario</translation>
    </message>
    <message>
        <source>a directive is only allowed after the document before it ends with &apos;...&apos;</source>
        <translation>una directiva solo se permite después de que el documento anterior termine con &apos;...&apos;</translation>
    </message>
    <message>
        <source>Web server ({})</source>
        <translation>Servidor web ({})</translation>
    </message>
    <message>
        <source>Reverse proxy ({})</source>
        <translation>Proxy inverso ({})</translation>
    </message>
    <message>
        <source>Worker, built here</source>
        <translation>Worker, construido aquí</translation>
    </message>
    <message>
        <source>metadata have no override file; they are changed where they are written</source>
        <translation>los metadatos no tienen archivo de override; se cambian donde están escritos</translation>
    </message>
    <message>
        <source>this project&apos;s contract asks for no metadata</source>
        <translation>el contrato de este proyecto no exige metadatos</translation>
    </message>
    <message>
        <source>there is no file {}; make it first, empty or not</source>
        <translation>no existe el archivo {}; créelo antes, vacío o no</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no mapping in this file; edit it by hand</source>
        <translation>&apos;{}&apos; no es un mapa en este archivo; edítelo a mano</translation>
    </message>
    <message>
        <source>metadata need a key</source>
        <translation>los metadatos necesitan una clave</translation>
    </message>
    <message>
        <source>the metadata of {} have no {}</source>
        <translation>los metadatos de {} no tienen {}</translation>
    </message>
    <message>
        <source>{} is more than a text in this file; edit it by hand</source>
        <translation>{} es más que un texto en este archivo; edítelo a mano</translation>
    </message>
    <message>
        <source>Remove {} from the metadata of {}</source>
        <translation>Eliminar {} de los metadatos de {}</translation>
    </message>
    <message>
        <source>Set {} in the metadata of {}</source>
        <translation>Definir {} en los metadatos de {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a secret&apos;s name; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation>&apos;{}&apos; no es un nombre de secreto; se permiten letras, cifras, &apos;.&apos;, &apos;_&apos; y &apos;-&apos;</translation>
    </message>
    <message>
        <source>{} comes from {}, which holds the value and not this project&apos;s text; make a secret of it by hand</source>
        <translation>{} procede de {}, que contiene el valor, y no el texto de este proyecto; conviértalo en secreto a mano</translation>
    </message>
    <message>
        <source>{} names a file already, and is no secret itself</source>
        <translation>{} ya nombra un archivo y no es un secreto en sí</translation>
    </message>
    <message>
        <source>{} has no value here: the container gets what the shell has. Write {} first, and it can become a secret</source>
        <translation>{} no tiene valor aquí: el contenedor recibe el del shell. Escriba antes {} y podrá convertirse en secreto</translation>
    </message>
    <message>
        <source>{} is empty, so there is nothing to keep secret</source>
        <translation>{} está vacía, así que no hay nada que mantener en secreto</translation>
    </message>
    <message>
        <source>the value of {} is made of text and variables; a secret is the one or the other. Edit it by hand</source>
        <translation>el valor de {} se compone de texto y variables; un secreto es lo uno o lo otro. Edítelo a mano</translation>
    </message>
    <message>
        <source>whether {} reads {} is not known; it is built here, so its program must</source>
        <translation>no se sabe si {} lee {}; se construye aquí, así que debe hacerlo su programa</translation>
    </message>
    <message>
        <source>whether {} reads {} is not known; see its documentation</source>
        <translation>no se sabe si {} lee {}; consulte su documentación</translation>
    </message>
    <message>
        <source>the {} of {} uses {}, which the container has no more</source>
        <translation>{} de {} usa {}, que el contenedor ya no tiene</translation>
    </message>
    <message>
        <source>{} has {} with the same value</source>
        <translation>{} tiene {} con el mismo valor</translation>
    </message>
    <message>
        <source>keep {} out of version control: add it to .gitignore</source>
        <translation>mantenga {} fuera del control de versiones: añádalo a .gitignore</translation>
    </message>
    <message>
        <source>only you may read {}, and {} does not read it as root; give its user the right to</source>
        <translation>solo usted puede leer {}, y {} no lo lee como root; dé permiso a su usuario</translation>
    </message>
    <message>
        <source>the old value stays in the history of the repository; change it</source>
        <translation>el valor antiguo permanece en el historial del repositorio; cámbielo</translation>
    </message>
    <message>
        <source>the value of {} comes from an anchor, a merge key or &apos;extends&apos;, and others may share it; say it in {} itself first</source>
        <translation>el valor de {} procede de un ancla, una clave de fusión o &apos;extends&apos;, y otros pueden compartirlo; escríbalo antes en {} mismo</translation>
    </message>
    <message>
        <source>{} is included from another folder; open it as a project of its own to move its secrets</source>
        <translation>{} se incluye desde otra carpeta; ábralo como proyecto propio para mover sus secretos</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no name for a file of a secret</source>
        <translation>&apos;{}&apos; no es un nombre para el archivo de un secreto</translation>
    </message>
    <message>
        <source>{} is there already and holds something else; name another file</source>
        <translation>{} ya existe y contiene otra cosa; indique otro archivo</translation>
    </message>
    <message>
        <source>{} has {} already</source>
        <translation>{} ya tiene {}</translation>
    </message>
    <message>
        <source>{} takes its value from {} of the shell, so the secret does too, and there is no file</source>
        <translation>{} toma su valor de {} del shell, así que el secreto también, y no hay archivo</translation>
    </message>
    <message>
        <source>there is a secret {} already, and whether it has this value is not known; give the new one another name</source>
        <translation>ya hay un secreto {}, y no se sabe si tiene este valor; dé otro nombre al nuevo</translation>
    </message>
    <message>
        <source>there is no secret &apos;{}&apos; in this project; declare it first</source>
        <translation>no hay ningún secreto &apos;{}&apos; en este proyecto; declárelo antes</translation>
    </message>
    <message>
        <source>{} reads secret {} already</source>
        <translation>{} ya lee el secreto {}</translation>
    </message>
    <message>
        <source>{} reads no secret {}</source>
        <translation>{} no lee ningún secreto {}</translation>
    </message>
    <message>
        <source>Move {} of {} to a secret</source>
        <translation>Mover {} de {} a un secreto</translation>
    </message>
    <message>
        <source>Let {} read secret {}</source>
        <translation>Hacer que {} lea el secreto {}</translation>
    </message>
    <message>
        <source>Let {} no longer read secret {}</source>
        <translation>Hacer que {} deje de leer el secreto {}</translation>
    </message>
    <message>
        <source>move {} of {} to a secret file</source>
        <translation>mover {} de {} a un archivo de secreto</translation>
    </message>
    <message>
        <source>cannot make the folder {}: {}</source>
        <translation>no se puede crear la carpeta {}: {}</translation>
    </message>
    <message>
        <source>cannot make {}: {}</source>
        <translation>no se puede crear {}: {}</translation>
    </message>
    <message>
        <source>{} is there already and holds something else; it is unchanged</source>
        <translation>{} ya existe y contiene otra cosa; no se ha cambiado</translation>
    </message>
    <message>
        <source>new file {} (1 line, not shown)</source>
        <translation>archivo nuevo {} (1 línea, no se muestra)</translation>
    </message>
    <message>
        <source>new file {} ({} lines, not shown)</source>
        <translation>archivo nuevo {} ({} líneas, no se muestran)</translation>
    </message>
    <message>
        <source>Set {} of {}</source>
        <translation>Definir {0} de {1}</translation>
    </message>
    <message>
        <source>Set {} of {} on {}</source>
        <translation>Definir {0} de {1} en {2}</translation>
    </message>
    <message>
        <source>Remove {} from {}</source>
        <translation>Quitar {0} de {1}</translation>
    </message>
    <message>
        <source>Remove {} from {} on {}</source>
        <translation>Quitar {0} de {1} en {2}</translation>
    </message>
    <message>
        <source>this command has no word</source>
        <translation>este comando no contiene ninguna palabra</translation>
    </message>
    <message>
        <source>only a shell understands {}</source>
        <translation>solo un shell entiende {}</translation>
    </message>
    <message>
        <source>without &apos;{}&apos; the image&apos;s holds, or else Docker&apos;s {}</source>
        <translation>sin &apos;{}&apos; vale el valor de la imagen y, si no lo hay, {}, el de Docker</translation>
    </message>
    <message>
        <source>{} does not publish {}; it publishes {}</source>
        <translation>{} no publica {}, sino {}</translation>
    </message>
    <message>
        <source>{} publishes {} more than once; edit it by hand</source>
        <translation>{} publica {} más de una vez; edítelo a mano</translation>
    </message>
    <message>
        <source>the &apos;{}&apos; of {} is not written here</source>
        <translation>&apos;{}&apos; de {} no está escrito aquí</translation>
    </message>
    <message>
        <source>given up before the end; nothing has changed</source>
        <translation>interrumpido antes del final; nada ha cambiado</translation>
    </message>
    <message>
        <source>{} CPUs</source>
        <translation>{} CPU</translation>
    </message>
    <message>
        <source>limits of {}; what the host has is not known</source>
        <translation>límites de {}; no se sabe qué tiene el host</translation>
    </message>
    <message>
        <source>over-committed: {} are reserved on a host with {}, {} too much</source>
        <translation>sobrecomprometido: {} reservados en un host con {}, {} de más</translation>
    </message>
    <message>
        <source>over-committed: limits of {} on a host with {}, {} too much</source>
        <translation>sobrecomprometido: límites de {} en un host con {}, {} de más</translation>
    </message>
    <message>
        <source>limits of {} on a host with {}</source>
        <translation>límites de {} en un host con {}</translation>
    </message>
    <message>
        <source>reserved: {}</source>
        <translation>reservado: {}</translation>
    </message>
    <message numerus="yes">
        <source>{} services have no limit: they may take all</source>
        <comment>{} service has no limit: it may take all</comment>
        <translation>
            <numerusform>{} servicio no tiene límite: puede tomarlo todo</numerusform>
            <numerusform>{} servicios no tienen límite: pueden tomarlo todo</numerusform>
        </translation>
    </message>
    <message>
        <source>{} of the host&apos;s memory, {} of its CPUs</source>
        <translation>{} de la memoria del host, {} de sus CPU</translation>
    </message>
    <message>
        <source>{} of the host&apos;s memory</source>
        <translation>{} de la memoria del host</translation>
    </message>
    <message>
        <source>{} of the host&apos;s CPUs</source>
        <translation>{} de las CPU del host</translation>
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
        <source>Open in n&amp;ew window…</source>
        <translation>Abrir en &amp;nueva ventana…</translation>
    </message>
    <message>
        <source>Open a compose project in a new window</source>
        <translation>Abrir un proyecto Compose en una ventana nueva</translation>
    </message>
    <message>
        <source>Rea&amp;d-only</source>
        <translation>Solo &amp;lectura</translation>
    </message>
    <message>
        <source>Look at the project without changing it</source>
        <translation>Ver el proyecto sin cambiarlo</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>C&amp;errar ventana</translation>
    </message>
    <message>
        <source>Close this window; the last one ends Tierwright</source>
        <translation>Cerrar esta ventana; con la última termina Tierwright</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>Open a further window, for another project</source>
        <translation>Abrir otra ventana, para otro proyecto</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>I&amp;mprimir…</translation>
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
        <source>Cu&amp;t services</source>
        <translation>Cor&amp;tar servicios</translation>
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
        <source>Chan&amp;ge selection…</source>
        <translation>Modificar la se&amp;lección…</translation>
    </message>
    <message>
        <source>&amp;Overlays</source>
        <translation>Superp&amp;osiciones</translation>
    </message>
    <message>
        <source>Changes since the last comm&amp;it</source>
        <translation>Cambios desde el último c&amp;ommit</translation>
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
        <source>DN&amp;S names</source>
        <translation>Nombre&amp;s DNS</translation>
    </message>
    <message>
        <source>Show by which names services find the selected one, and which names are ambiguous</source>
        <translation>Mostrar por qué nombres encuentran los servicios al seleccionado, y qué nombres son ambiguos</translation>
    </message>
    <message>
        <source>Mo&amp;ve a variable to a secret…</source>
        <translation>&amp;Mover una variable a un secreto…</translation>
    </message>
    <message>
        <source>Take a variable&apos;s value out of the compose file, into a file of its own</source>
        <translation>Sacar el valor de una variable del archivo de Compose a un archivo propio</translation>
    </message>
    <message>
        <source>Add &amp;secret</source>
        <translation>Añadir &amp;secreto</translation>
    </message>
    <message>
        <source>Show &amp;value and origin here</source>
        <translation>Mostrar aquí el &amp;valor y su origen</translation>
    </message>
    <message>
        <source>Show what the text at the cursor amounts to, where it comes from and what is wrong with it</source>
        <translation>Mostrar el valor que resulta del texto en el cursor, de dónde viene y qué problemas tiene</translation>
    </message>
    <message>
        <source>Draft con&amp;tract</source>
        <translation>Esb&amp;ozar contrato</translation>
    </message>
    <message>
        <source>Write a network contract that says what the project is today, to be edited</source>
        <translation>Escribe un contrato de red que describe el proyecto tal como es hoy, para modificarlo después</translation>
    </message>
    <message>
        <source>Move &amp;to…</source>
        <translation>M&amp;over a…</translation>
    </message>
    <message>
        <source>Take the selected services to another tier</source>
        <translation>Llevar los servicios seleccionados a otra capa</translation>
    </message>
    <message>
        <source>Attac&amp;h to…</source>
        <translation>&amp;Conectar a…</translation>
    </message>
    <message>
        <source>Put the selected services on a further network</source>
        <translation>Conectar los servicios seleccionados a una red más</translation>
    </message>
    <message>
        <source>Offer fixes for the problems of the line, or of what is selected</source>
        <translation>Ofrecer correcciones para los problemas de la línea o de la selección</translation>
    </message>
    <message>
        <source>Select a&amp;ll services</source>
        <translation>&amp;Seleccionar todos los servicios</translation>
    </message>
    <message>
        <source>Select every service on the canvas</source>
        <translation>Selecciona todos los servicios del lienzo</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>Ajustar a la &amp;selección</translation>
    </message>
    <message>
        <source>Bring what is selected into sight, as a whole</source>
        <translation>Muestra toda la selección</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Give the window the whole screen, or take it back</source>
        <translation>Extiende la ventana a toda la pantalla o la devuelve a su tamaño</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>O&amp;rdenar</translation>
    </message>
    <message>
        <source>Move tier to the &amp;left</source>
        <translation>Capa hacia la &amp;izquierda</translation>
    </message>
    <message>
        <source>Put the selected tier one place further left</source>
        <translation>Mueve la capa seleccionada un lugar a la izquierda</translation>
    </message>
    <message>
        <source>Move tier to the &amp;right</source>
        <translation>Capa hacia la &amp;derecha</translation>
    </message>
    <message>
        <source>Put the selected tier one place further right</source>
        <translation>Mueve la capa seleccionada un lugar a la derecha</translation>
    </message>
    <message>
        <source>Move card &amp;up</source>
        <translation>Tarjeta hacia a&amp;rriba</translation>
    </message>
    <message>
        <source>Put the selected services one place higher in their tier</source>
        <translation>Mueve los servicios seleccionados un lugar hacia arriba en su capa</translation>
    </message>
    <message>
        <source>Move card &amp;down</source>
        <translation>Tarjeta hacia a&amp;bajo</translation>
    </message>
    <message>
        <source>Put the selected services one place lower in their tier</source>
        <translation>Mueve los servicios seleccionados un lugar hacia abajo en su capa</translation>
    </message>
    <message>
        <source>Arrange &amp;tier again</source>
        <translation>Reordenar la &amp;capa</translation>
    </message>
    <message>
        <source>Forget where the selected tier and its cards were put by hand</source>
        <translation>Olvida dónde se colocaron a mano la capa seleccionada y sus tarjetas</translation>
    </message>
    <message>
        <source>Arrange &amp;everything again</source>
        <translation>Reordenar &amp;todo</translation>
    </message>
    <message>
        <source>Forget where tiers and cards were put by hand</source>
        <translation>Olvida dónde se colocaron a mano las capas y las tarjetas</translation>
    </message>
    <message>
        <source>&amp;Invert the selection</source>
        <translation>&amp;Invertir la selección</translation>
    </message>
    <message>
        <source>Select the services that are not selected, instead of the others</source>
        <translation>Seleccionar los servicios no seleccionados, en vez de los otros</translation>
    </message>
    <message>
        <source>Let the service read a secret of the project, or declare one</source>
        <translation>Permitir que el servicio lea un secreto del proyecto, o declarar uno</translation>
    </message>
</context>
<context>
    <name>tw::gui::CanvasView</name>
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
    <message>
        <source>Select a service to see who finds it by which name.</source>
        <translation>Seleccione un servicio para ver quién lo encuentra y por qué nombre.</translation>
    </message>
    <message>
        <source>There are no services yet. %1 adds the first one.</source>
        <translation>Aún no hay servicios. %1 añade el primero.</translation>
    </message>
    <message>
        <source>%1
Drag the title sideways to put the tier elsewhere.</source>
        <translation>%1
Arrastre el título hacia un lado para colocar la capa en otro lugar.</translation>
    </message>
    <message>
        <source>Expand the column without a network</source>
        <translation>Expandir la columna sin red</translation>
    </message>
    <message>
        <source>Collapse the column without a network</source>
        <translation>Contraer la columna sin red</translation>
    </message>
</context>
<context>
    <name>tw::gui::CapacityPane</name>
    <message>
        <source>How much memory the host has that the project is to run on, e.g. 16g</source>
        <translation>Cuánta memoria tiene el host en el que se ejecutará el proyecto, p. ej. 16g</translation>
    </message>
    <message>
        <source>How many CPUs the host has that the project is to run on, e.g. 4</source>
        <translation>Cuántas CPU tiene el host en el que se ejecutará el proyecto, p. ej. 4</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>Fill in what this machine has; the project may well run on another one</source>
        <translation>Rellenar con lo que tiene esta máquina; puede que el proyecto se ejecute en otra</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>This is no amount of memory; write 16g or 512m.</source>
        <translation>Esto no es una cantidad de memoria; escriba 16g o 512m.</translation>
    </message>
    <message>
        <source>This is no number of CPUs; write 4 or 1.5.</source>
        <translation>Esto no es un número de CPU; escriba 4 o 1.5.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>Memoria del host</translation>
    </message>
    <message>
        <source>Host CPUs</source>
        <translation>CPU del host</translation>
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
    <message>
        <source>Copy &amp;patch</source>
        <translation>Copiar &amp;parche</translation>
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
    <message>
        <source>There is neither a value nor a problem at the cursor</source>
        <translation>En el cursor no hay ni un valor ni un problema</translation>
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
        <source>The project is open read-only; the File menu has the switch.</source>
        <translation>El proyecto está abierto en solo lectura; se cambia en el menú Archivo.</translation>
    </message>
    <message>
        <source>%1; expected: %2</source>
        <translation>%1; se espera: %2</translation>
    </message>
    <message>
        <source>Another change is being worked out.</source>
        <translation>Se está preparando otro cambio.</translation>
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
    <name>tw::gui::ConflictDialog</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Cambiado en el disco</translation>
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
        <source>From the text here to the text on disk</source>
        <translation>Del texto de aquí al del disco</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Mantener el mío</translation>
    </message>
    <message>
        <source>&amp;Take the text from disk</source>
        <translation>&amp;Usar la versión del disco</translation>
    </message>
    <message>
        <source>Show what leads from the text here to the text on disk</source>
        <translation>Mostrar qué lleva del texto de aquí al del disco</translation>
    </message>
    <message>
        <source>− here · + on disk</source>
        <translation>− aquí · + en el disco</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Decidir &amp;después</translation>
    </message>
    <message>
        <source>Nothing is changed here or on disk; saving asks again</source>
        <translation>No se cambia nada aquí ni en el disco; al guardar se vuelve a preguntar</translation>
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
    <name>tw::gui::ContractSection</name>
    <message>
        <source>No flow speaks of it.</source>
        <translation>Ningún flujo se refiere a él.</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Seleccionar %1</translation>
    </message>
    <message>
        <source>What the contract says of %1</source>
        <translation>Lo que el contrato dice de %1</translation>
    </message>
    <message>
        <source>Go to the contract</source>
        <translation>Ir al contrato</translation>
    </message>
    <message>
        <source>Take %1 out of the contract</source>
        <translation>Quitar %1 del contrato</translation>
    </message>
    <message>
        <source>to a service, or &quot;&lt;- service&quot; from one</source>
        <translation>a un servicio, o «&lt;- servicio» desde uno</translation>
    </message>
    <message>
        <source>Add a flow to the contract</source>
        <translation>Añadir un flujo al contrato</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no cumplido</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>contiene %1</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Crear el archivo</translation>
    </message>
    <message>
        <source>Make the file %1</source>
        <translation>Crear el archivo %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>more than a text</source>
        <translation>más que un texto</translation>
    </message>
    <message>
        <source>%1 in the metadata; empty takes it out</source>
        <translation>%1 en los metadatos; vacío lo quita</translation>
    </message>
    <message>
        <source>No contract says what this service may do.</source>
        <translation>Ningún contrato dice lo que puede hacer este servicio.</translation>
    </message>
    <message>
        <source>Draft a contract</source>
        <translation>Esbozar un contrato</translation>
    </message>
    <message>
        <source>Write a network contract that says what the project is today</source>
        <translation>Escribe un contrato de red que describe el proyecto tal como es hoy</translation>
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
    <message>
        <source>Move %1 to a secret file</source>
        <translation>Mover %1 a un archivo de secreto</translation>
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
    <message numerus="yes">
        <source>%n more in the list of problems</source>
        <translation>
            <numerusform>%n más en la lista de problemas</numerusform>
            <numerusform>%n más en la lista de problemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::GeneralSection</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>Clear the image</source>
        <translation>Borrar la imagen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reinicio</translation>
    </message>
    <message>
        <source>not set: no</source>
        <translation>sin definir: no</translation>
    </message>
    <message>
        <source>Clear the restart policy</source>
        <translation>Borrar la política de reinicio</translation>
    </message>
    <message>
        <source>Container name</source>
        <translation>Nombre contenedor</translation>
    </message>
    <message>
        <source>not set: %1</source>
        <translation>sin definir: %1</translation>
    </message>
    <message>
        <source>Clear the container name</source>
        <translation>Borrar el nombre del contenedor</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>not set: the container&apos;s id</source>
        <translation>sin definir: el ID del contenedor</translation>
    </message>
    <message>
        <source>Clear the host name</source>
        <translation>Borrar el nombre de host</translation>
    </message>
    <message>
        <source>built from source</source>
        <translation>construido desde el código fuente</translation>
    </message>
    <message>
        <source>built from %1</source>
        <translation>construido desde %1</translation>
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
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Health checks to choose from</source>
        <translation>Healthchecks para elegir</translation>
    </message>
    <message>
        <source>Health check &quot;%1&quot; for %2</source>
        <translation>Healthcheck «%1» para %2</translation>
    </message>
    <message>
        <source>%1; empty: as the image has it, else %2</source>
        <translation>%1; vacío: como en la imagen y, si no, %2</translation>
    </message>
    <message>
        <source>Time from one check to the next</source>
        <translation>Tiempo de una comprobación a la siguiente</translation>
    </message>
    <message>
        <source>Time after which a check has failed</source>
        <translation>Tiempo tras el cual una comprobación ha fallado</translation>
    </message>
    <message>
        <source>Time to start, in which failed checks do not count</source>
        <translation>Tiempo de arranque en el que los fallos no cuentan</translation>
    </message>
    <message>
        <source>at start</source>
        <translation>al inicio</translation>
    </message>
    <message>
        <source>Time from one check to the next while the container starts, for Docker Engine 25 and newer</source>
        <translation>Tiempo de una comprobación a la siguiente mientras arranca el contenedor, desde Docker Engine 25</translation>
    </message>
    <message>
        <source>Failed checks in a row that make a container unhealthy</source>
        <translation>Fallos seguidos que vuelven al contenedor «unhealthy»</translation>
    </message>
    <message>
        <source>How the command is run</source>
        <translation>Cómo se ejecuta el comando</translation>
    </message>
    <message>
        <source>How the command is run: %1</source>
        <translation>Cómo se ejecuta el comando: %1</translation>
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
        <source>Enter: go to the inspector</source>
        <translation>Intro: ir al inspector</translation>
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
    <message>
        <source>Shift or Ctrl and click, or drag over the background: select several</source>
        <translation>Mayús o Ctrl y clic, o arrastrar sobre el fondo: seleccionar varios</translation>
    </message>
    <message>
        <source>Shift and drag over the background: add to the selection</source>
        <translation>Mayús y arrastrar sobre el fondo: añadir a la selección</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A: select nothing</source>
        <translation>Ctrl+Mayús+A: no seleccionar nada</translation>
    </message>
    <message>
        <source>Drag a card up or down in its tier, or a tier sideways by its title: order them</source>
        <translation>Arrastrar una tarjeta arriba o abajo en su capa, o una capa hacia un lado por su título: ordenarlas</translation>
    </message>
    <message>
        <source>Ctrl and wheel, or two fingers: zoom</source>
        <translation>Ctrl y rueda, o dos dedos: zoom</translation>
    </message>
    <message>
        <source>Double-click: rename in place</source>
        <translation>Doble clic: cambiar el nombre en el sitio</translation>
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
    <message>
        <source>&amp;Go to this state</source>
        <translation>&amp;Ir a este estado</translation>
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
    <message>
        <source>way of the traced request</source>
        <translation>camino de la petición trazada</translation>
    </message>
    <message>
        <source>way of the traced request, which may end in an error</source>
        <translation>camino de la petición trazada, que puede acabar en un error</translation>
    </message>
    <message>
        <source>way of the traced request, which ends in an error</source>
        <translation>camino de la petición trazada, que acaba en un error</translation>
    </message>
    <message>
        <source>way of the traced request, whose end is not known</source>
        <translation>camino de la petición trazada, cuyo final no se conoce</translation>
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
    <message>
        <source>Save the changes of %1 first?</source>
        <translation>¿Guardar antes los cambios de %1?</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>With Ctrl: in a window of its own</source>
        <translation>Con Ctrl: en una ventana propia</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Ningún proyecto</translation>
    </message>
    <message>
        <source>Go to this window</source>
        <translation>Ir a esta ventana</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>%1 has no variable with a value of its own.</source>
        <translation>%1 no tiene ninguna variable con valor propio.</translation>
    </message>
    <message>
        <source>Move to a secret…</source>
        <translation>Mover a un secreto…</translation>
    </message>
    <message>
        <source>There is no other network.</source>
        <translation>No hay otra red.</translation>
    </message>
    <message>
        <source>Move %1 to…</source>
        <translation>Mover %1 a…</translation>
    </message>
    <message numerus="yes">
        <source>Move %n services to…</source>
        <translation>
            <numerusform>Mover %n servicio a…</numerusform>
            <numerusform>Mover %n servicios a…</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach %1 to…</source>
        <translation>Conectar %1 a…</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n services to…</source>
        <translation>
            <numerusform>Conectar %n servicio a…</numerusform>
            <numerusform>Conectar %n servicios a…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no problem with what is selected</source>
        <translation>La selección no tiene ningún problema</translation>
    </message>
    <message>
        <source>Show on can&amp;vas</source>
        <translation>Mostrar en el &amp;lienzo</translation>
    </message>
    <message>
        <source>Show %1 on the canvas</source>
        <translation>Mostrar %1 en el lienzo</translation>
    </message>
    <message>
        <source>Show in co&amp;de</source>
        <translation>Mostrar en el có&amp;digo</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Seleccionar %1</translation>
    </message>
    <message>
        <source>Show in the &amp;matrix</source>
        <translation>Mostrar en la &amp;matriz</translation>
    </message>
    <message>
        <source>&amp;Copy what it says</source>
        <translation>&amp;Copiar lo que dice</translation>
    </message>
    <message>
        <source>The project is open read-only, so the unsaved changes are not brought back. They stay in %1.</source>
        <translation>El proyecto está abierto en modo de solo lectura, por lo que no se recuperan los cambios sin guardar. Permanecen en %1.</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. Its text is kept here, and saving writes it again.</source>
        <translation>%1 ha desaparecido del disco. Su texto se conserva aquí y, al guardar, se vuelve a escribir.</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. Its text is kept here.</source>
        <translation>%1 ha desaparecido del disco. Su texto se conserva aquí.</translation>
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
    <message>
        <source>IPv4 address</source>
        <translation>Dirección IPv4</translation>
    </message>
    <message>
        <source>Remove the IPv4 address on %1</source>
        <translation>Quitar la dirección IPv4 en %1</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>Dirección IPv6</translation>
    </message>
    <message>
        <source>Remove the IPv6 address on %1</source>
        <translation>Quitar la dirección IPv6 en %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Remove the priority on %1</source>
        <translation>Quitar la prioridad en %1</translation>
    </message>
    <message>
        <source>Gateway priority</source>
        <translation>Prioridad de salida</translation>
    </message>
    <message>
        <source>Remove the gateway priority on %1</source>
        <translation>Quitar la prioridad de puerta de enlace en %1</translation>
    </message>
    <message>
        <source>found by %1 and others</source>
        <translation>lo encuentran: %1 y otros</translation>
    </message>
    <message>
        <source>found by no other service</source>
        <translation>ningún otro servicio lo encuentra</translation>
    </message>
    <message>
        <source>found by %1</source>
        <translation>lo encuentran: %1</translation>
    </message>
    <message>
        <source>+ address</source>
        <translation>+ dirección</translation>
    </message>
    <message>
        <source>Set an address on %1</source>
        <translation>Definir una dirección en %1</translation>
    </message>
    <message>
        <source>+ priority</source>
        <translation>+ prioridad</translation>
    </message>
    <message>
        <source>Set a priority on %1</source>
        <translation>Definir una prioridad en %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
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
    <message>
        <source>Words of a name, an image or an alias, or as on the canvas tier:…, tag:… and problem:…</source>
        <translation>Palabras de un nombre, una imagen o un alias, o como en el lienzo tier:…, tag:… y problem:…</translation>
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
    <message>
        <source>Remark</source>
        <translation>Sugerencia</translation>
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
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
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
        <source>%1 CPUs</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>Profile %1 of the contract: %2</source>
        <translation>Perfil %1 del contrato: %2</translation>
    </message>
    <message>
        <source>%1, e.g. %2; empty for none. Arrow keys go up and down.</source>
        <translation>%1, p. ej. %2; vacío para ninguno. Las flechas suben y bajan el valor.</translation>
    </message>
    <message>
        <source>Default profile %1 of the contract: %2</source>
        <translation>Perfil por defecto %1 del contrato: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Apply profile %1</source>
        <translation>Aplicar el perfil %1</translation>
    </message>
    <message>
        <source>Apply profile %1 to %2</source>
        <translation>Aplicar el perfil %1 a %2</translation>
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
    <name>tw::gui::SecretsSection</name>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>No longer read secret %1</source>
        <translation>Dejar de leer el secreto %1</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · de %2</translation>
    </message>
    <message>
        <source>nowhere: it is not declared</source>
        <translation>ninguna parte: no está declarado</translation>
    </message>
    <message>
        <source>outside of the project, where Compose finds it</source>
        <translation>fuera del proyecto, donde Compose lo encuentra</translation>
    </message>
    <message>
        <source>variable %1 of the shell</source>
        <translation>la variable %1 del shell</translation>
    </message>
    <message>
        <source>a place that is not known</source>
        <translation>un lugar que no se conoce</translation>
    </message>
    <message>
        <source>%1, which is missing</source>
        <translation>%1, que falta</translation>
    </message>
    <message>
        <source>secret, or NAME=FILE, or NAME=$VARIABLE</source>
        <translation>secreto, o NOMBRE=ARCHIVO, o NOMBRE=$VARIABLE</translation>
    </message>
    <message>
        <source>Let the service read a secret of the project, or declare one</source>
        <translation>Permitir que el servicio lea un secreto del proyecto, o declarar uno</translation>
    </message>
    <message>
        <source>Declared, and read by no service:</source>
        <translation>Declarados y no leídos por ningún servicio:</translation>
    </message>
    <message>
        <source>No longer declare secret %1</source>
        <translation>Dejar de declarar el secreto %1</translation>
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
        <source>health check (%1)</source>
        <translation>healthcheck (%1)</translation>
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
    <message>
        <source>With and without a shell</source>
        <translation>Con y sin shell</translation>
    </message>
    <message>
        <source>How the commands are run</source>
        <translation>Cómo se ejecutan los comandos</translation>
    </message>
    <message>
        <source>How the commands are run: %1</source>
        <translation>Cómo se ejecutan los comandos: %1</translation>
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
    <message>
        <source>Problems only</source>
        <translation>Solo problemas</translation>
    </message>
    <message>
        <source>Show only the rows that have a sign of a problem</source>
        <translation>Mostrar solo las filas que tienen un signo de problema</translation>
    </message>
    <message>
        <source>&amp;Sort by &quot;%1&quot;</source>
        <translation>&amp;Ordenar por «%1»</translation>
    </message>
    <message>
        <source>Order of the &amp;project</source>
        <translation>Orden del &amp;proyecto</translation>
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
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>Sin plantilla</translation>
    </message>
    <message>
        <source>Add service %1</source>
        <translation>Añadir el servicio %1</translation>
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
    <message>
        <source>The view %1 is shown without what is gone: %2</source>
        <translation>Se muestra la vista %1 sin lo que ya no existe: %2</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>entorno %1</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>perfil %1</translation>
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
    <message>
        <source>The project is open read-only.</source>
        <translation>El proyecto está abierto en solo lectura.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Arrangement from the disk</source>
        <translation>Disposición del disco</translation>
    </message>
</context>
</TS>
