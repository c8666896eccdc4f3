<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccessibleCanvas</name>
    <message>
        <source>%1 is on %2 as well</source>
        <translation>%1 est aussi sur %2</translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation>%1 atteint %2</translation>
    </message>
    <message>
        <source>%1 depends on %2</source>
        <translation>%1 dépend de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>not within reach of the selection</source>
        <translation>hors de portée de la sélection</translation>
    </message>
    <message>
        <source>faded: not in the focus, or not found</source>
        <translation>estompé&#xa0;: hors du voisinage, ou non trouvé</translation>
    </message>
    <message>
        <source>switched off by its profiles</source>
        <translation>désactivé par ses profils</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>non déclarée</translation>
    </message>
    <message>
        <source>collapsed: %1</source>
        <translation>repliée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, attached to %2</source>
        <translation>%1, connecté à %2</translation>
    </message>
    <message>
        <source>against the contract</source>
        <translation>contraire au contrat</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>avec un avertissement</translation>
    </message>
    <message>
        <source>as it was when the text could be read</source>
        <translation>état du dernier texte lisible</translation>
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
        <translation>Cet hôte</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2 attached</source>
        <translation>%1 + %2 connectés</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>aucun réseau</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interne</translation>
    </message>
    <message>
        <source>not internal</source>
        <translation>non interne</translation>
    </message>
    <message>
        <source>external</source>
        <translation>externe</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>inutilisé</translation>
    </message>
    <message>
        <source>no healthcheck</source>
        <translation>pas de healthcheck</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>no memory limit</source>
        <translation>sans limite mémoire</translation>
    </message>
    <message>
        <source>no CPU limit</source>
        <translation>sans limite CPU</translation>
    </message>
    <message>
        <source>built from source</source>
        <translation>construit localement</translation>
    </message>
    <message>
        <source>network of the host</source>
        <translation>réseau de l’hôte</translation>
    </message>
    <message>
        <source>Compose refuses it</source>
        <translation>Compose le refuse</translation>
    </message>
    <message>
        <source>the Engine refuses it</source>
        <translation>le moteur Docker le refuse</translation>
    </message>
    <message>
        <source>it does something else than is written</source>
        <translation>il fait autre chose que ce qui est écrit</translation>
    </message>
    <message>
        <source>against the contract or good practice</source>
        <translation>contraire au contrat ou aux bonnes pratiques</translation>
    </message>
    <message>
        <source>%1 was removed from here</source>
        <translation>%1 a été supprimé d’ici</translation>
    </message>
    <message>
        <source>removed tier</source>
        <translation>couche supprimée</translation>
    </message>
    <message>
        <source>The tier %1 was removed</source>
        <translation>La couche %1 a été supprimée</translation>
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
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Designer for Docker Compose network architectures</source>
        <translation>Conception d’architectures réseau Docker Compose</translation>
    </message>
    <message>
        <source>Compose files, in the order in which they are merged</source>
        <translation>Fichiers Compose, dans l’ordre de leur fusion</translation>
    </message>
    <message>
        <source>A compose file; the same as naming it without -f</source>
        <translation>Un fichier Compose&#xa0;; équivaut à le nommer sans -f</translation>
    </message>
    <message>
        <source>The network contract</source>
        <translation>Le contrat réseau</translation>
    </message>
    <message>
        <source>Switches a profile on; * for all</source>
        <translation>Active un profil&#xa0;; * pour tous</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nom du projet</translation>
    </message>
    <message>
        <source>A file with variables</source>
        <translation>Un fichier de variables</translation>
    </message>
    <message>
        <source>Folder to which paths are relative</source>
        <translation>Dossier auquel les chemins sont relatifs</translation>
    </message>
    <message>
        <source>Where the exported picture goes</source>
        <translation>Où écrire l’image exportée</translation>
    </message>
    <message>
        <source>Pixels per unit of an exported PNG</source>
        <translation>Pixels par unité d’un PNG exporté</translation>
    </message>
    <message>
        <source>--export needs -o FILE</source>
        <translation>--export requiert -o FICHIER</translation>
    </message>
    <message>
        <source>--scale needs a number between 0 and 16</source>
        <translation>--scale requiert un nombre entre 0 et 16</translation>
    </message>
    <message>
        <source>light, dark, light-contrast or dark-contrast; otherwise the system&apos;s</source>
        <translation>light, dark, light-contrast ou dark-contrast&#xa0;; sinon comme le système</translation>
    </message>
    <message>
        <source>Writes the canvas as svg, png or pdf, without a window</source>
        <translation>Écrit le canevas au format svg, png ou pdf, sans fenêtre</translation>
    </message>
    <message>
        <source>No ground below the exported picture</source>
        <translation>Pas de fond sous l’image exportée</translation>
    </message>
    <message>
        <source>Legend and title block below the exported picture</source>
        <translation>Légende et cartouche sous l’image exportée</translation>
    </message>
    <message>
        <source>--export knows svg, png and pdf, not &quot;%1&quot;</source>
        <translation>--export accepte svg, png et pdf, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--theme knows %1, not &quot;%2&quot;</source>
        <translation>--theme accepte %1, pas «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>config</source>
        <translation>config</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>ancre</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>router</source>
        <translation>routeur</translation>
    </message>
    <message>
        <source>middleware</source>
        <translation>middleware</translation>
    </message>
    <message>
        <source>entry point</source>
        <translation>point d’entrée</translation>
    </message>
    <message>
        <source>certificate resolver</source>
        <translation>résolveur de certificats</translation>
    </message>
    <message>
        <source>Traefik service</source>
        <translation>service Traefik</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>&amp;Allow the flow</source>
        <translation>&amp;Autoriser le flux</translation>
    </message>
    <message>
        <source>&amp;Require the flow</source>
        <translation>&amp;Exiger le flux</translation>
    </message>
    <message>
        <source>&amp;Forbid the flow</source>
        <translation>&amp;Interdire le flux</translation>
    </message>
    <message>
        <source>&amp;Take the flow out</source>
        <translation>&amp;Retirer le flux</translation>
    </message>
    <message>
        <source>Wait until it is &amp;healthy</source>
        <translation>Attendre jusqu’à l’état «&#xa0;&amp;healthy&#xa0;»</translation>
    </message>
    <message>
        <source>Wait until it has &amp;ended well</source>
        <translation>Attendre jusqu’à sa &amp;fin sans erreur</translation>
    </message>
    <message>
        <source>&amp;Wait until it is started</source>
        <translation>Attendre jusqu’à son &amp;démarrage</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>This host</source>
        <translation>Cet hôte</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>A service can wait for services only.</source>
        <translation>Un service ne peut attendre que des services.</translation>
    </message>
    <message>
        <source>It does so already.</source>
        <translation>C’est déjà le cas.</translation>
    </message>
    <message>
        <source>&amp;No longer wait for it</source>
        <translation>&amp;Ne plus l’attendre</translation>
    </message>
    <message>
        <source>It does not wait.</source>
        <translation>Il n’attend pas.</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>No problem solved, none new</source>
        <translation>Aucun problème résolu, aucun nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n problems solved, none new</source>
        <translation>
            <numerusform>%n problème résolu, aucun nouveau</numerusform>
            <numerusform>%n problèmes résolus, aucun nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems solved</source>
        <translation>
            <numerusform>%n problème résolu</numerusform>
            <numerusform>%n problèmes résolus</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n services lose %1: %2</source>
        <translation>
            <numerusform>%n service perd l’accès à %1&#xa0;: %2</numerusform>
            <numerusform>%n services perdent l’accès à %1&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services gain %1: %2</source>
        <translation>
            <numerusform>%n service accède désormais à %1&#xa0;: %2</numerusform>
            <numerusform>%n services accèdent désormais à %1&#xa0;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open compose files</source>
        <translation>Ouvrir des fichiers Compose</translation>
    </message>
    <message>
        <source>Compose files (*.yaml *.yml);;All files (*)</source>
        <translation>Fichiers Compose (*.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Export patch</source>
        <translation>Exporter le patch</translation>
    </message>
    <message>
        <source>Patches (*.patch *.diff)</source>
        <translation>Patchs (*.patch *.diff)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>GitHistory</name>
    <message>
        <source>There is no program git here.</source>
        <translation>Le programme git est introuvable ici.</translation>
    </message>
    <message>
        <source>git gave no answer.</source>
        <translation>git n’a pas répondu.</translation>
    </message>
    <message>
        <source>The project is in no git repository.</source>
        <translation>Le projet n’est dans aucun dépôt git.</translation>
    </message>
    <message>
        <source>git cannot read the last commit: %1</source>
        <translation>git ne peut pas lire le dernier commit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The git repository has no commit yet.</source>
        <translation>Le dépôt git n’a pas encore de commit.</translation>
    </message>
</context>
<context>
    <name>LabelField</name>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%n pairs reach each other now</source>
        <translation>
            <numerusform>%n paire désormais joignable</numerusform>
            <numerusform>%n paires désormais joignables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs no longer reach each other</source>
        <translation>
            <numerusform>%n paire qui n’est plus joignable</numerusform>
            <numerusform>%n paires qui ne sont plus joignables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows of the contract kept</source>
        <translation>
            <numerusform>%n flux du contrat respecté</numerusform>
            <numerusform>%n flux du contrat respectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows whose direction or ports Docker does not enforce</source>
        <translation>
            <numerusform>%n flux dont Docker n’impose pas le sens ou les ports</numerusform>
            <numerusform>%n flux dont Docker n’impose pas le sens ou les ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required flows without a way</source>
        <translation>
            <numerusform>%n flux exigé sans chemin</numerusform>
            <numerusform>%n flux exigés sans chemin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ways that the contract does not allow</source>
        <translation>
            <numerusform>%n chemin que le contrat n’autorise pas</numerusform>
            <numerusform>%n chemins que le contrat n’autorise pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with a route of Traefik</source>
        <translation>
            <numerusform>%n service avec une route Traefik</numerusform>
            <numerusform>%n services avec une route Traefik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with a route that leads nowhere</source>
        <translation>
            <numerusform>%n service dont une route ne mène nulle part</numerusform>
            <numerusform>%n services dont une route ne mène nulle part</numerusform>
        </translation>
    </message>
    <message>
        <source>the break-in</source>
        <translation>l’intrusion</translation>
    </message>
    <message numerus="yes">
        <source>%n services reached, in so many hops</source>
        <translation>
            <numerusform>%n service atteint, en autant de sauts</numerusform>
            <numerusform>%n services atteints, en autant de sauts</numerusform>
        </translation>
    </message>
    <message>
        <source>the way of an intruder</source>
        <translation>le chemin d’un intrus</translation>
    </message>
    <message>
        <source>the same, through a published port</source>
        <translation>le même, par un port publié</translation>
    </message>
    <message numerus="yes">
        <source>%n powers that make it easy</source>
        <translation>
            <numerusform>%n privilège qui facilite l’intrusion</numerusform>
            <numerusform>%n privilèges qui facilitent l’intrusion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n powers that give the host, and every service</source>
        <translation>
            <numerusform>%n privilège qui livre l’hôte et tous les services</numerusform>
            <numerusform>%n privilèges qui livrent l’hôte et tous les services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services not reached over networks</source>
        <translation>
            <numerusform>%n service non atteint par les réseaux</numerusform>
            <numerusform>%n services non atteints par les réseaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services out of direct reach</source>
        <translation>
            <numerusform>%n service hors d’atteinte directe</numerusform>
            <numerusform>%n services hors d’atteinte directe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached against the contract</source>
        <translation>
            <numerusform>%n atteint contrairement au contrat</numerusform>
            <numerusform>%n atteints contrairement au contrat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached through a port of the host only</source>
        <translation>
            <numerusform>%n atteint uniquement par un port de l’hôte</numerusform>
            <numerusform>%n atteints uniquement par un port de l’hôte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajout</numerusform>
            <numerusform>%n ajouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed from here</source>
        <translation>
            <numerusform>%n suppression ici</numerusform>
            <numerusform>%n suppressions ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>kept apart</source>
        <translation>isolés</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>respecté</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>forbidden, but possible</source>
        <translation>interdit, mais possible</translation>
    </message>
    <message>
        <source>not allowed, but possible</source>
        <translation>non autorisé, mais possible</translation>
    </message>
    <message>
        <source>not enforceable</source>
        <translation>impossible à imposer</translation>
    </message>
    <message>
        <source>allowed, no way</source>
        <translation>autorisé, aucun chemin</translation>
    </message>
    <message>
        <source>possible, unsaid</source>
        <translation>possible, non précisé</translation>
    </message>
    <message>
        <source>required</source>
        <translation>exigé</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>interdit</translation>
    </message>
    <message>
        <source>unsaid</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>joignable</translation>
    </message>
    <message>
        <source>reachable over the host</source>
        <translation>joignable par l’hôte</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>non joignable</translation>
    </message>
    <message>
        <source>Kept apart, as the contract says</source>
        <translation>Isolés, comme le veut le contrat</translation>
    </message>
    <message>
        <source>As the contract wants it</source>
        <translation>Conforme au contrat</translation>
    </message>
    <message>
        <source>Missing: required, but there is no way</source>
        <translation>Manquant&#xa0;: exigé, mais aucun chemin n’existe</translation>
    </message>
    <message>
        <source>Forbidden, but possible</source>
        <translation>Interdit, mais possible</translation>
    </message>
    <message>
        <source>Possible, although no flow allows it</source>
        <translation>Possible, alors qu’aucun flux ne l’autorise</translation>
    </message>
    <message>
        <source>Possible beyond what is meant: Docker cannot prevent it</source>
        <translation>Possible au-delà de ce qui est prévu&#xa0;: Docker ne peut pas l’empêcher</translation>
    </message>
    <message>
        <source>Allowed, but there is no way</source>
        <translation>Autorisé, mais aucun chemin n’existe</translation>
    </message>
    <message>
        <source>Possible, and nothing says that it must not be</source>
        <translation>Possible, et rien ne l’interdit</translation>
    </message>
    <message>
        <source>No way, and none is asked for</source>
        <translation>Aucun chemin, et aucun n’est demandé</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>This host</source>
        <translation>Cet hôte</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>extérieur</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>aucun réseau</translation>
    </message>
</context>
<context>
    <name>NamesTable</name>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>alias</translation>
    </message>
    <message>
        <source>container</source>
        <translation>conteneur</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>nom d’hôte</translation>
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
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 seulement</translation>
    </message>
    <message>
        <source>unambiguous</source>
        <translation>sans ambiguïté</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>une adresse</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
    <message>
        <source>none means two services</source>
        <translation>aucun ne désigne deux services</translation>
    </message>
    <message numerus="yes">
        <source>%n mean several services</source>
        <translation>
            <numerusform>%n désigne plusieurs services</numerusform>
            <numerusform>%n désignent plusieurs services</numerusform>
        </translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Filter names…</source>
        <translation>Filtrer les noms…</translation>
    </message>
    <message>
        <source>No service has a name on a network.</source>
        <translation>Aucun service n’a de nom sur un réseau.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Désigne</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>Résolu par</translation>
    </message>
    <message>
        <source>Collisions</source>
        <translation>Collisions</translation>
    </message>
</context>
<context>
    <name>PortsTable</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>any</source>
        <translation>quelconque</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>who reaches %1</source>
        <translation>qui atteint %1</translation>
    </message>
    <message>
        <source>this host</source>
        <translation>cet hôte</translation>
    </message>
    <message>
        <source>its networks</source>
        <translation>ses réseaux</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>autorisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <translation>non autorisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>unsaid</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>non ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%n open to everyone</source>
        <translation>
            <numerusform>%n ouvert à tous</numerusform>
            <numerusform>%n ouverts à tous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against the contract</source>
        <translation>
            <numerusform>%n contraire au contrat</numerusform>
            <numerusform>%n contraires au contrat</numerusform>
        </translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Filter ports…</source>
        <translation>Filtrer les ports…</translation>
    </message>
    <message>
        <source>No service publishes or exposes a port.</source>
        <translation>Aucun service ne publie ni n’expose de port.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>Ouvert à</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>%1 does not take the pages. Print into a PDF file instead.</source>
        <translation>%1 n’accepte pas les pages. Imprimez plutôt dans un fichier PDF.</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>anchor</source>
        <translation>ancre</translation>
    </message>
    <message>
        <source>merge key</source>
        <translation>clé de fusion</translation>
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
        <translation>Impossible d’écrire %1&#xa0;: %2. Les modifications non enregistrées seraient perdues en cas de plantage.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>all limited</source>
        <translation>tous limités</translation>
    </message>
    <message numerus="yes">
        <source>%n without a limit</source>
        <translation>
            <numerusform>%n sans limite</numerusform>
            <numerusform>%n sans limite</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>All together: %1 of memory, %2 CPUs</source>
        <translation>Au total&#xa0;: %1 de mémoire, %2 CPU</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Filter services…</source>
        <translation>Filtrer les services…</translation>
    </message>
    <message>
        <source>There are no services.</source>
        <translation>Il n’y a aucun service.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
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
        <translation>Profil</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>ServiceMenu</name>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Déplacer vers</translation>
    </message>
    <message>
        <source>&amp;Attach to</source>
        <translation>&amp;Connecter à</translation>
    </message>
    <message>
        <source>&amp;Detach from</source>
        <translation>Déc&amp;onnecter de</translation>
    </message>
    <message>
        <source>&amp;Internal: no way to the outside</source>
        <translation>&amp;Interne&#xa0;: aucun accès vers l’extérieur</translation>
    </message>
    <message>
        <source>Detach %1 from %2</source>
        <translation>Déconnecter %1 de %2</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 of %2: column %3, row %4</source>
        <translation>%1 sur %2&#xa0;: colonne %3, ligne %4</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1, and unsaved changes</source>
        <translation>%1, et modifications non enregistrées</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>la sélection</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>No network contract</source>
        <translation>Aucun contrat réseau</translation>
    </message>
    <message>
        <source>%1 · strict</source>
        <translation>%1 · strict</translation>
    </message>
    <message>
        <source>%1 · warnings</source>
        <translation>%1 · avertissements</translation>
    </message>
    <message>
        <source>%1 · monitoring</source>
        <translation>%1 · surveillance</translation>
    </message>
    <message>
        <source> · %1 of %2 pairs reachable</source>
        <translation> · %1 paires joignables sur %2</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>At character %1: %2</source>
        <translation>Au caractère %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tw::gui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a compose project</source>
        <translation>Ouvrir un projet Compose</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Write the changes to disk</source>
        <translation>Écrire les modifications sur le disque</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Write the shown file under another name</source>
        <translation>Enregistrer le fichier affiché sous un autre nom</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Re&amp;venir à la version enregistrée</translation>
    </message>
    <message>
        <source>Go back to the saved state</source>
        <translation>Revenir à l’état enregistré</translation>
    </message>
    <message>
        <source>Export &amp;patch…</source>
        <translation>Exporter le &amp;patch…</translation>
    </message>
    <message>
        <source>Write the changes as a patch that git apply takes</source>
        <translation>Écrire les modifications sous forme de patch pour git apply</translation>
    </message>
    <message>
        <source>Export p&amp;icture…</source>
        <translation>Exporter l’&amp;image…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Leave Tierwright</source>
        <translation>Quitter Tierwright</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>Search or &amp;run…</source>
        <translation>Rechercher ou e&amp;xécuter…</translation>
    </message>
    <message>
        <source>Find any action or service by a few letters</source>
        <translation>Trouver toute action ou tout service en quelques lettres</translation>
    </message>
    <message>
        <source>&amp;Filter services</source>
        <translation>&amp;Filtrer les services</translation>
    </message>
    <message>
        <source>Go to the filter of the outline</source>
        <translation>Aller au filtre de l’arborescence</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Show less, larger</source>
        <translation>Voir moins, en plus grand</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom arr&amp;ière</translation>
    </message>
    <message>
        <source>Show more, smaller</source>
        <translation>Voir plus, en plus petit</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100&#xa0;%</translation>
    </message>
    <message>
        <source>Show everything in its own size</source>
        <translation>Tout afficher à la taille réelle</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Ajuster à la fe&amp;nêtre</translation>
    </message>
    <message>
        <source>Bring everything into sight</source>
        <translation>Rendre tout visible</translation>
    </message>
    <message>
        <source>Show &amp;problems</source>
        <translation>Afficher les pro&amp;blèmes</translation>
    </message>
    <message>
        <source>Go to the list of problems</source>
        <translation>Aller à la liste des problèmes</translation>
    </message>
    <message>
        <source>Show &amp;code</source>
        <translation>Afficher le &amp;code</translation>
    </message>
    <message>
        <source>Go to the text of the files</source>
        <translation>Aller au texte des fichiers</translation>
    </message>
    <message>
        <source>Show c&amp;hanges</source>
        <translation>Afficher les modi&amp;fications</translation>
    </message>
    <message>
        <source>Go to the changes since the last save</source>
        <translation>Aller aux modifications depuis le dernier enregistrement</translation>
    </message>
    <message>
        <source>Trace a &amp;request…</source>
        <translation>Suivre une re&amp;quête…</translation>
    </message>
    <message>
        <source>Type a URL and see which router takes it and where it goes</source>
        <translation>Saisir une URL et voir quel routeur la prend en charge et où elle aboutit</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Ret&amp;our</translation>
    </message>
    <message>
        <source>Go back to where the cursor was before</source>
        <translation>Revenir là où le curseur se trouvait</translation>
    </message>
    <message>
        <source>Show &amp;matrix</source>
        <translation>Afficher la &amp;matrice</translation>
    </message>
    <message>
        <source>Go to the table of who may reach whom</source>
        <translation>Aller au tableau de qui peut joindre qui</translation>
    </message>
    <message>
        <source>Show &amp;names</source>
        <translation>Afficher les &amp;noms</translation>
    </message>
    <message>
        <source>Go to the table of who is found by which name</source>
        <translation>Aller au tableau de qui est trouvé sous quel nom</translation>
    </message>
    <message>
        <source>Show p&amp;orts</source>
        <translation>Afficher les p&amp;orts</translation>
    </message>
    <message>
        <source>Go to the audit of published ports</source>
        <translation>Aller à l’audit des ports publiés</translation>
    </message>
    <message>
        <source>Show &amp;limits</source>
        <translation>Afficher les &amp;limites</translation>
    </message>
    <message>
        <source>Go to the table of limits and profiles</source>
        <translation>Aller au tableau des limites et des profils</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Conception</translation>
    </message>
    <message>
        <source>Add &amp;service…</source>
        <translation>Ajouter un &amp;service…</translation>
    </message>
    <message>
        <source>Add a service with name, image and networks</source>
        <translation>Ajouter un service avec son nom, son image et ses réseaux</translation>
    </message>
    <message>
        <source>Add &amp;network…</source>
        <translation>Ajouter un &amp;réseau…</translation>
    </message>
    <message>
        <source>Declare a new network</source>
        <translation>Déclarer un nouveau réseau</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>Give the selection another name, everywhere</source>
        <translation>Renommer la sélection partout</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>Dupli&amp;quer…</translation>
    </message>
    <message>
        <source>Copy the selected service</source>
        <translation>Copier le service sélectionné</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Remove the selection from the files</source>
        <translation>Supprimer la sélection des fichiers</translation>
    </message>
    <message>
        <source>&amp;Add to selection</source>
        <translation>&amp;Ajouter à la sélection</translation>
    </message>
    <message>
        <source>F&amp;low in the contract</source>
        <translation>F&amp;lux dans le contrat</translation>
    </message>
    <message>
        <source>Move, attach or detach what is selected</source>
        <translation>Déplacer, connecter ou déconnecter la sélection</translation>
    </message>
    <message>
        <source>Carry out safe &amp;fixes…</source>
        <translation>Appliquer les &amp;corrections sûres…</translation>
    </message>
    <message>
        <source>Mend what can be mended without breaking a connection</source>
        <translation>Corriger ce qui peut l’être sans rompre de connexion</translation>
    </message>
    <message>
        <source>Add to &amp;network</source>
        <translation>Connecter à un &amp;réseau</translation>
    </message>
    <message>
        <source>Attach the service to another network</source>
        <translation>Connecter le service à un autre réseau</translation>
    </message>
    <message>
        <source>Add &amp;alias</source>
        <translation>Ajouter un &amp;alias</translation>
    </message>
    <message>
        <source>Give the service another name on a network</source>
        <translation>Donner un autre nom au service sur un réseau</translation>
    </message>
    <message>
        <source>Add &amp;port</source>
        <translation>Ajouter un &amp;port</translation>
    </message>
    <message>
        <source>Publish a port on the host</source>
        <translation>Publier un port sur l’hôte</translation>
    </message>
    <message>
        <source>Add &amp;exposed port</source>
        <translation>Ajouter un port &amp;exposé</translation>
    </message>
    <message>
        <source>Say which port the service offers to others</source>
        <translation>Indiquer quel port le service offre aux autres</translation>
    </message>
    <message>
        <source>Add &amp;dependency</source>
        <translation>Ajouter une &amp;dépendance</translation>
    </message>
    <message>
        <source>Let the service wait for another</source>
        <translation>Faire dépendre le service d’un autre</translation>
    </message>
    <message>
        <source>Add &amp;variable</source>
        <translation>Ajouter une &amp;variable</translation>
    </message>
    <message>
        <source>Set a variable of the environment</source>
        <translation>Définir une variable d’environnement</translation>
    </message>
    <message>
        <source>Add &amp;health check</source>
        <translation>Ajouter un &amp;healthcheck</translation>
    </message>
    <message>
        <source>Say how to see that it works</source>
        <translation>Indiquer comment vérifier son bon fonctionnement</translation>
    </message>
    <message>
        <source>Add &amp;label</source>
        <translation>Ajouter un &amp;label</translation>
    </message>
    <message>
        <source>Set a label of the service or network</source>
        <translation>Définir un label du service ou du réseau</translation>
    </message>
    <message>
        <source>Add &amp;Traefik router</source>
        <translation>Ajouter un routeur &amp;Traefik</translation>
    </message>
    <message>
        <source>Let Traefik serve the service</source>
        <translation>Rendre le service accessible par Traefik</translation>
    </message>
    <message>
        <source>Add pro&amp;file</source>
        <translation>Ajouter un pro&amp;fil</translation>
    </message>
    <message>
        <source>Let a profile switch the service on</source>
        <translation>Faire activer le service par un profil</translation>
    </message>
    <message>
        <source>&amp;Allow flow</source>
        <translation>&amp;Autoriser le flux</translation>
    </message>
    <message>
        <source>Say that the one service may reach the other</source>
        <translation>Indiquer que l’un des services peut joindre l’autre</translation>
    </message>
    <message>
        <source>&amp;Require flow</source>
        <translation>&amp;Exiger le flux</translation>
    </message>
    <message>
        <source>Say that the one service must reach the other</source>
        <translation>Indiquer que l’un des services doit joindre l’autre</translation>
    </message>
    <message>
        <source>&amp;Forbid flow</source>
        <translation>&amp;Interdire le flux</translation>
    </message>
    <message>
        <source>Say that the one service must not reach the other</source>
        <translation>Indiquer que l’un des services ne doit pas joindre l’autre</translation>
    </message>
    <message>
        <source>&amp;Take flow out</source>
        <translation>&amp;Retirer le flux</translation>
    </message>
    <message>
        <source>Say nothing of just these two services</source>
        <translation>Ne rien préciser pour ces deux services en particulier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>&amp;Clavier et gestes</translation>
    </message>
    <message>
        <source>What mouse and keyboard do on the canvas</source>
        <translation>Ce que font la souris et le clavier sur le canevas</translation>
    </message>
    <message>
        <source>&amp;About Tierwright</source>
        <translation>À &amp;propos de Tierwright</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>&amp;Reachability</source>
        <translation>&amp;Joignabilité</translation>
    </message>
    <message>
        <source>Show whom the selected service reaches</source>
        <translation>Afficher qui le service sélectionné peut joindre</translation>
    </message>
    <message>
        <source>Published &amp;ports</source>
        <translation>&amp;Ports publiés</translation>
    </message>
    <message>
        <source>Show what is open to the outside</source>
        <translation>Afficher ce qui est ouvert sur l’extérieur</translation>
    </message>
    <message>
        <source>&amp;Dependencies</source>
        <translation>&amp;Dépendances</translation>
    </message>
    <message>
        <source>Show who depends on whom</source>
        <translation>Afficher qui dépend de qui</translation>
    </message>
    <message>
        <source>&amp;Blast radius</source>
        <translation>&amp;Rayon d’impact</translation>
    </message>
    <message>
        <source>Show what a break-in at the selected service leads to</source>
        <translation>Afficher où mène une intrusion dans le service sélectionné</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contrat</translation>
    </message>
    <message>
        <source>Show which flows of the contract are kept</source>
        <translation>Afficher quels flux du contrat sont respectés</translation>
    </message>
    <message>
        <source>Rou&amp;tes</source>
        <translation>Rou&amp;tes</translation>
    </message>
    <message>
        <source>Show the ways through Traefik to the services</source>
        <translation>Afficher les chemins vers les services à travers Traefik</translation>
    </message>
    <message>
        <source>Changes since &amp;opening</source>
        <translation>Modifications depuis l’&amp;ouverture</translation>
    </message>
    <message>
        <source>Show what was added, changed and removed since opening</source>
        <translation>Afficher ce qui a été ajouté, modifié et supprimé depuis l’ouverture</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>Explain the marks on the canvas</source>
        <translation>Expliquer les symboles du canevas</translation>
    </message>
    <message>
        <source>Only the &amp;neighbourhood</source>
        <translation>&amp;Voisinage uniquement</translation>
    </message>
    <message>
        <source>Fade everything that is not next to the selection</source>
        <translation>Estomper tout ce qui n’est pas voisin de la sélection</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>&amp;Mini-carte</translation>
    </message>
    <message>
        <source>Show the whole picture in small</source>
        <translation>Afficher l’ensemble en miniature</translation>
    </message>
    <message>
        <source>Find services by name, tier, tag or problem; typing on the canvas does it too</source>
        <translation>Rechercher des services par nom, couche, tag ou problème&#xa0;; il suffit aussi de taper sur le canevas</translation>
    </message>
    <message>
        <source>Collapse or expand the &amp;tier</source>
        <translation>Replier ou déplier la couc&amp;he</translation>
    </message>
    <message>
        <source>Show only the heading of the selected tier, or all of it again</source>
        <translation>N’afficher que l’en-tête de la couche sélectionnée, ou de nouveau toute la couche</translation>
    </message>
    <message>
        <source>Collapse or expand &amp;all tiers</source>
        <translation>Replier ou déplier to&amp;utes les couches</translation>
    </message>
    <message>
        <source>Expand all tiers; if none is collapsed, collapse them</source>
        <translation>Déplier toutes les couches&#xa0;; si aucune n’est repliée, les replier</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>&amp;Environnement</translation>
    </message>
    <message>
        <source>Pro&amp;files</source>
        <translation>Pro&amp;fils</translation>
    </message>
    <message>
        <source>Ne&amp;xt environment</source>
        <translation>Environnement &amp;suivant</translation>
    </message>
    <message>
        <source>Show the project in the contract&apos;s next environment</source>
        <translation>Afficher le projet dans l’environnement suivant du contrat</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Show all changes by name, and go back to any</source>
        <translation>Montrer toutes les modifications par leur nom et revenir à n’importe laquelle</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>C&amp;ode</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Find in the file that is shown</source>
        <translation>Rechercher dans le fichier affiché</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>R&amp;emplacer…</translation>
    </message>
    <message>
        <source>Find and replace in the file that is shown</source>
        <translation>Rechercher et remplacer dans le fichier affiché</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Résultat &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>Aller au résultat suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Résultat &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the previous place that was found</source>
        <translation>Aller au résultat précédent</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation>Co&amp;mpléter</translation>
    </message>
    <message>
        <source>Offer what may be typed at the cursor</source>
        <translation>Proposer ce qui peut être saisi au curseur</translation>
    </message>
    <message>
        <source>&amp;Quick fixes…</source>
        <translation>Corrections rapi&amp;des…</translation>
    </message>
    <message>
        <source>Offer fixes for the problems of the line</source>
        <translation>Proposer des corrections pour les problèmes de la ligne</translation>
    </message>
    <message>
        <source>Go to &amp;definition</source>
        <translation>Aller à la dé&amp;finition</translation>
    </message>
    <message>
        <source>Go to where the name or value at the cursor comes from</source>
        <translation>Aller à l’endroit d’où vient le nom ou la valeur au curseur</translation>
    </message>
    <message>
        <source>Find &amp;uses…</source>
        <translation>Rechercher les &amp;utilisations…</translation>
    </message>
    <message>
        <source>Show all places that name what is at the cursor</source>
        <translation>Montrer tous les endroits qui nomment ce qui est au curseur</translation>
    </message>
    <message>
        <source>F&amp;old</source>
        <translation>Repl&amp;ier</translation>
    </message>
    <message>
        <source>Hide what belongs to the entry at the cursor</source>
        <translation>Masquer ce qui appartient à l’entrée au curseur</translation>
    </message>
    <message>
        <source>Unfo&amp;ld</source>
        <translation>Dép&amp;lier</translation>
    </message>
    <message>
        <source>Show what is hidden below the line of the cursor</source>
        <translation>Montrer ce qui est masqué sous la ligne du curseur</translation>
    </message>
    <message>
        <source>Fold or unfold &amp;all</source>
        <translation>&amp;Tout replier ou déplier</translation>
    </message>
    <message>
        <source>Hide everything but the entries of the first two levels, or show all again</source>
        <translation>Masquer tout sauf les entrées des deux premiers niveaux, ou tout remontrer</translation>
    </message>
    <message>
        <source>Write the canvas or a part of it as PDF, SVG or PNG</source>
        <translation>Écrire le canevas ou une partie au format PDF, SVG ou PNG</translation>
    </message>
    <message>
        <source>Print the canvas with legend and title block</source>
        <translation>Imprimer le canevas avec légende et cartouche</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>&amp;Aperçu avant impression…</translation>
    </message>
    <message>
        <source>See the pages before they are printed</source>
        <translation>Voir les pages avant leur impression</translation>
    </message>
    <message>
        <source>Take the selected services out, into the clipboard</source>
        <translation>Retirer les services sélectionnés et les placer dans le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Copy services</source>
        <translation>Cop&amp;ier les services</translation>
    </message>
    <message>
        <source>Copy the selected services as YAML</source>
        <translation>Copier les services sélectionnés en YAML</translation>
    </message>
    <message>
        <source>&amp;Paste services</source>
        <translation>Co&amp;ller les services</translation>
    </message>
    <message>
        <source>Add the services that the clipboard holds as YAML</source>
        <translation>Ajouter les services présents en YAML dans le presse-papiers</translation>
    </message>
    <message>
        <source>Light or dark, and high contrast, as the system is</source>
        <translation>Clair ou sombre, et contraste élevé, selon le système</translation>
    </message>
    <message>
        <source>Light, &amp;high contrast</source>
        <translation>Clair, con&amp;traste élevé</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Noir sur blanc</translation>
    </message>
    <message>
        <source>Dark, high &amp;contrast</source>
        <translation>Sombre, cont&amp;raste élevé</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanc sur noir</translation>
    </message>
    <message>
        <source>&amp;Connect to…</source>
        <translation>R&amp;elier à…</translation>
    </message>
    <message>
        <source>Declare a flow or a dependency from the selected services to another one</source>
        <translation>Déclarer un flux ou une dépendance des services sélectionnés vers un autre</translation>
    </message>
    <message>
        <source>Show what was added, changed and removed since git&apos;s HEAD</source>
        <translation>Afficher ce qui a été ajouté, modifié et supprimé depuis le HEAD de git</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>&amp;Enregistrer la vue…</translation>
    </message>
    <message>
        <source>Keep place, zoom, overlays and collapsed tiers under a name</source>
        <translation>Conserver sous un nom la position, le zoom, les calques et les couches repliées</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>Vue &amp;suivante</translation>
    </message>
    <message>
        <source>Show the next saved view</source>
        <translation>Afficher la vue enregistrée suivante</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>S&amp;upprimer la vue</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Overlays</source>
        <translation>Cal&amp;ques</translation>
    </message>
    <message>
        <source>Changes since the last comm&amp;it</source>
        <translation>Modifications depuis le dernier comm&amp;it</translation>
    </message>
    <message>
        <source>Find on the &amp;canvas…</source>
        <translation>Rechercher sur le &amp;canevas…</translation>
    </message>
    <message>
        <source>&amp;Saved views</source>
        <translation>Vues enre&amp;gistrées</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Cu&amp;t services</source>
        <translation>Co&amp;uper les services</translation>
    </message>
    <message>
        <source>Chan&amp;ge selection…</source>
        <translation>&amp;Modifier la sélection…</translation>
    </message>
</context>
<context>
    <name>tw::gui::CanvasView</name>
    <message>
        <source>no network</source>
        <translation>aucun réseau</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>Déplier %1</translation>
    </message>
    <message>
        <source>Collapse %1</source>
        <translation>Replier %1</translation>
    </message>
    <message>
        <source>Expand all tiers</source>
        <translation>Déplier toutes les couches</translation>
    </message>
    <message>
        <source>Collapse all tiers</source>
        <translation>Replier toutes les couches</translation>
    </message>
    <message>
        <source>not found by the search</source>
        <translation>non trouvé par la recherche</translation>
    </message>
    <message>
        <source>not next to the selection</source>
        <translation>non voisin de la sélection</translation>
    </message>
    <message>
        <source>Select a service to see what a break-in there leads to.</source>
        <translation>Sélectionnez un service pour voir où y mène une intrusion.</translation>
    </message>
    <message>
        <source>There is no contract with flows.</source>
        <translation>Il n’y a pas de contrat définissant des flux.</translation>
    </message>
    <message>
        <source>Nothing has changed since opening.</source>
        <translation>Rien n’a changé depuis l’ouverture.</translation>
    </message>
    <message>
        <source>Canvas: tiers and services</source>
        <translation>Canevas&#xa0;: couches et services</translation>
    </message>
    <message>
        <source>The outline beside it shows the same as a tree.</source>
        <translation>L’arborescence à côté montre la même chose sous forme d’arbre.</translation>
    </message>
    <message>
        <source>The last commit is being read …</source>
        <translation>Lecture du dernier commit…</translation>
    </message>
    <message>
        <source>Nothing has changed since the last commit.</source>
        <translation>Rien n’a changé depuis le dernier commit.</translation>
    </message>
    <message>
        <source>Since the last commit:</source>
        <translation>Depuis le dernier commit&#xa0;:</translation>
    </message>
    <message>
        <source>Since opening:</source>
        <translation>Depuis l’ouverture&#xa0;:</translation>
    </message>
</context>
<context>
    <name>tw::gui::CardRows</name>
    <message>
        <source>Name of %1</source>
        <translation>Nom de %1</translation>
    </message>
    <message>
        <source>Renames all labels of it, and whatever names it: %1</source>
        <translation>Renomme tous ses labels et tout ce qui le désigne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Traefik makes it up, since no label defines one. A change below writes the first label.</source>
        <translation>Traefik le crée de lui-même, car aucun label n’en définit. Une modification ci-dessous écrit le premier label.</translation>
    </message>
    <message>
        <source>made by Traefik</source>
        <translation>créé par Traefik</translation>
    </message>
    <message>
        <source>Remove all labels of %1</source>
        <translation>Supprimer tous les labels de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Traefik does without it: %1</source>
        <translation>Traefik l’ignore&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show what can be chosen</source>
        <translation>Afficher les choix possibles</translation>
    </message>
    <message>
        <source>Go to where %1 is written</source>
        <translation>Aller là où %1 est écrit</translation>
    </message>
</context>
<context>
    <name>tw::gui::ChangesPanel</name>
    <message>
        <source>Copy patch</source>
        <translation>Copier le patch</translation>
    </message>
    <message>
        <source>Export patch…</source>
        <translation>Exporter le patch…</translation>
    </message>
    <message>
        <source>Changes since the last save</source>
        <translation>Modifications depuis le dernier enregistrement</translation>
    </message>
    <message>
        <source>Nothing has changed since the last save.</source>
        <translation>Rien n’a changé depuis le dernier enregistrement.</translation>
    </message>
</context>
<context>
    <name>tw::gui::Clipboard</name>
    <message>
        <source>Not copied: %1</source>
        <translation>Non copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is in the clipboard as YAML</source>
        <translation>%1 est dans le presse-papiers en YAML</translation>
    </message>
    <message numerus="yes">
        <source>%n services are in the clipboard as YAML</source>
        <translation>
            <numerusform>%n service est dans le presse-papiers en YAML</numerusform>
            <numerusform>%n services sont dans le presse-papiers en YAML</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>Couper %1</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n services</source>
        <translation>
            <numerusform>Couper %n service</numerusform>
            <numerusform>Couper %n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Not pasted: %1</source>
        <translation>Non collé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Coller %1</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n services</source>
        <translation>
            <numerusform>Coller %n service</numerusform>
            <numerusform>Coller %n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::CodeEditor</name>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
</context>
<context>
    <name>tw::gui::CodePanel</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>The value at the cursor is written here</source>
        <translation>La valeur sous le curseur est écrite ici</translation>
    </message>
    <message>
        <source>Changed since the last save</source>
        <translation>Modifié depuis le dernier enregistrement</translation>
    </message>
    <message>
        <source>Nothing at the cursor leads on: a name leads to where it is declared, an alias, a merge key, extends or include to what comes through it</source>
        <translation>Rien au curseur ne mène plus loin&#xa0;: un nom mène à sa déclaration, un alias, une clé de fusion, extends ou include à ce qui en provient</translation>
    </message>
    <message>
        <source>The cursor is on no name of a service, network or the like</source>
        <translation>Le curseur n’est pas sur le nom d’un service, d’un réseau ou autre</translation>
    </message>
    <message>
        <source>There is no quick fix for this line</source>
        <translation>Il n’y a pas de correction rapide pour cette ligne</translation>
    </message>
</context>
<context>
    <name>tw::gui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation>Rechercher ou exécuter…</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Rechercher ou exécuter</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>tw::gui::Commands</name>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>The text cannot be read at the moment, so nothing can be changed here. First mend %1: %2</source>
        <translation>Le texte n’est pas lisible pour le moment&#xa0;: rien ne peut être modifié ici. Corrigez d’abord %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The text cannot be read at the moment, so nothing can be changed here.</source>
        <translation>Le texte n’est pas lisible pour le moment&#xa0;: rien ne peut être modifié ici.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n services to %1</source>
        <translation>
            <numerusform>Déplacer %n service vers %1</numerusform>
            <numerusform>Déplacer %n services vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange %1</source>
        <translation>Disposer %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::CommittedState</name>
    <message>
        <source>The last commit does not have the compose file.</source>
        <translation>Le dernier commit ne contient pas le fichier Compose.</translation>
    </message>
    <message>
        <source>The compose file of the last commit cannot be read.</source>
        <translation>Le fichier Compose du dernier commit n’est pas lisible.</translation>
    </message>
</context>
<context>
    <name>tw::gui::ConnectGesture</name>
    <message>
        <source>Drag to another card: declare a flow of the contract or a dependency
Or press, to choose from a list (Ctrl+L)</source>
        <translation>Glisser vers une autre carte&#xa0;: déclarer un flux du contrat ou une dépendance
Ou appuyer pour choisir dans une liste (Ctrl+L)</translation>
    </message>
    <message>
        <source>If the flow %1 is allowed</source>
        <translation>En autorisant le flux %1</translation>
    </message>
    <message>
        <source>If there is the dependency %1</source>
        <translation>En déclarant la dépendance %1</translation>
    </message>
    <message>
        <source>Others share this text: dropping asks where to change it</source>
        <translation>D’autres partagent ce texte&#xa0;: au dépôt, il sera demandé où le modifier</translation>
    </message>
    <message>
        <source>Flow of the contract</source>
        <translation>Flux du contrat</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Dépendance</translation>
    </message>
    <message>
        <source>Dropping asks. With Shift: the flow, with Ctrl: the dependency</source>
        <translation>Au dépôt, le choix sera demandé. Avec Maj&#xa0;: le flux, avec Ctrl&#xa0;: la dépendance</translation>
    </message>
</context>
<context>
    <name>tw::gui::ConnectMenu</name>
    <message>
        <source>Connect %1</source>
        <translation>Relier %1</translation>
    </message>
    <message>
        <source>Flow in the contract</source>
        <translation>Flux dans le contrat</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Dépendance</translation>
    </message>
</context>
<context>
    <name>tw::gui::ConsequenceBar</name>
    <message>
        <source>Docker Compose does not read the project</source>
        <translation>Docker Compose ne lit pas le projet</translation>
    </message>
    <message>
        <source>Compose reads it, and the Docker Engine does not start it</source>
        <translation>Compose le lit, mais le moteur Docker ne le démarre pas</translation>
    </message>
    <message>
        <source>It runs, and silently does something else than is written</source>
        <translation>Il s’exécute, mais fait silencieusement autre chose que ce qui est écrit</translation>
    </message>
    <message>
        <source>It runs as written, against the contract or good practice</source>
        <translation>Il s’exécute tel qu’écrit, contrairement au contrat ou aux bonnes pratiques</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Conséquences</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>Tous les problèmes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>tw::gui::DependenciesSection</name>
    <message>
        <source>until it is started</source>
        <translation>jusqu’à son démarrage</translation>
    </message>
    <message>
        <source>until it is healthy</source>
        <translation>jusqu’à l’état «&#xa0;healthy&#xa0;»</translation>
    </message>
    <message>
        <source>until it has ended well</source>
        <translation>jusqu’à sa fin sans erreur</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>Wait for another service</source>
        <translation>Attendre un autre service</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Sélectionner %1</translation>
    </message>
    <message>
        <source>No longer wait for %1</source>
        <translation>Ne plus attendre %1</translation>
    </message>
    <message>
        <source>Until when to wait for %1</source>
        <translation>Jusqu’à quand attendre %1</translation>
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
    <message>
        <source>If %1 moves to %2</source>
        <translation>En déplaçant %1 vers %2</translation>
    </message>
    <message>
        <source>If %1 joins %2 as well</source>
        <translation>En connectant aussi %1 à %2</translation>
    </message>
    <message>
        <source>If %1 leaves %2</source>
        <translation>En déconnectant %1 de %2</translation>
    </message>
    <message>
        <source>Others share this text: dropping asks where to change it</source>
        <translation>D’autres partagent ce texte&#xa0;: au dépôt, il sera demandé où le modifier</translation>
    </message>
</context>
<context>
    <name>tw::gui::EditorCompletion</name>
    <message>
        <source>Completions</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>tw::gui::EditorMargin</name>
    <message>
        <source>Unfold (Ctrl+&gt;)</source>
        <translation>Déplier (Ctrl+&gt;)</translation>
    </message>
    <message>
        <source>Fold (Ctrl+&lt;)</source>
        <translation>Replier (Ctrl+&lt;)</translation>
    </message>
    <message>
        <source>Show quick fixes (Alt+Enter)</source>
        <translation>Montrer les corrections rapides (Alt+Entrée)</translation>
    </message>
</context>
<context>
    <name>tw::gui::EditorSearch</name>
    <message>
        <source>Replace “%1”</source>
        <translation>Remplacer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” %n times</source>
        <translation>
            <numerusform>Remplacer «&#xa0;%1&#xa0;» %n fois</numerusform>
            <numerusform>Remplacer «&#xa0;%1&#xa0;» %n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::EnvironmentSection</name>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>NAME=value</source>
        <translation>NOM=valeur</translation>
    </message>
    <message>
        <source>Set a variable</source>
        <translation>Définir une variable</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
    <message>
        <source>from the shell</source>
        <translation>depuis le shell</translation>
    </message>
    <message>
        <source>Remove variable %1</source>
        <translation>Supprimer la variable %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::EnvironmentSwitcher</name>
    <message>
        <source>The environment in which the project is shown</source>
        <translation>L’environnement dans lequel le projet est affiché</translation>
    </message>
    <message>
        <source>The profiles of Compose that are on</source>
        <translation>Les profils Compose actifs</translation>
    </message>
    <message>
        <source>&amp;None: what all have in common</source>
        <translation>&amp;Aucun&#xa0;: ce qui est commun à tous</translation>
    </message>
    <message>
        <source>Environment: %1 ▾</source>
        <translation>Environnement&#xa0;: %1 ▾</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Profiles: %1 ▾</source>
        <translation>Profils&#xa0;: %1 ▾</translation>
    </message>
</context>
<context>
    <name>tw::gui::EnvironmentVerdicts</name>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>respecté</translation>
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
    <name>tw::gui::ExportDialog</name>
    <message>
        <source>&amp;Transparent, without a ground</source>
        <translation>Trans&amp;parent, sans fond</translation>
    </message>
    <message>
        <source>&amp;Legend and title block</source>
        <translation>&amp;Légende et cartouche</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>PDF, for paper</source>
        <translation>PDF, pour le papier</translation>
    </message>
    <message>
        <source>SVG, for web pages and drawings</source>
        <translation>SVG, pour les pages web et les dessins</translation>
    </message>
    <message>
        <source>PNG, in pixels</source>
        <translation>PNG, en pixels</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>The selection alone</source>
        <translation>La sélection seule</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Extent</source>
        <translation>Éten&amp;due</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>E&amp;xporter…</translation>
    </message>
</context>
<context>
    <name>tw::gui::ExposeSection</name>
    <message>
        <source>Exposed ports</source>
        <translation>Ports exposés</translation>
    </message>
    <message>
        <source>Stop exposing port %1</source>
        <translation>Ne plus exposer le port %1</translation>
    </message>
    <message>
        <source>9000</source>
        <translation>9000</translation>
    </message>
    <message>
        <source>Expose a port to other services</source>
        <translation>Exposer un port aux autres services</translation>
    </message>
</context>
<context>
    <name>tw::gui::Field</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>tw::gui::FindBar</name>
    <message>
        <source>Name, tier:…, tag:…, problem:…</source>
        <translation>Nom, tier:…, tag:…, problem:…</translation>
    </message>
    <message>
        <source>Find services on the canvas</source>
        <translation>Rechercher des services sur le canevas</translation>
    </message>
    <message>
        <source>Words that are in the name, image or aliases.
tier:data — on a network whose name has “data” in it
tag:workers — of a class of the contract, or with a profile
problem:error, problem:compose, problem:NET-005 — with such a problem
Enter: next · Shift+Enter: previous · Esc: show everything again</source>
        <translation>Mots contenus dans le nom, l’image ou les alias.
tier:data — sur un réseau dont le nom contient «&#xa0;data&#xa0;»
tag:workers — d’une classe du contrat, ou avec un profil
problem:error, problem:compose, problem:NET-005 — avec un tel problème
Entrée&#xa0;: suivant · Maj+Entrée&#xa0;: précédent · Échap&#xa0;: tout réafficher</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>non trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>tw::gui::FixMenu</name>
    <message>
        <source>Quick fixes</source>
        <translation>Corrections rapides</translation>
    </message>
    <message>
        <source>%1 (changes behaviour)</source>
        <translation>%1 (modifie le comportement)</translation>
    </message>
</context>
<context>
    <name>tw::gui::HealthSection</name>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Désactivé.</translation>
    </message>
    <message>
        <source>The file has no health check; the image may bring one.</source>
        <translation>Le fichier ne définit pas de healthcheck&#xa0;; l’image peut en fournir un.</translation>
    </message>
    <message>
        <source>a command, e.g. pg_isready</source>
        <translation>une commande, p.&#xa0;ex. pg_isready</translation>
    </message>
    <message>
        <source>Add a health check</source>
        <translation>Ajouter un healthcheck</translation>
    </message>
    <message>
        <source>as the image has it</source>
        <translation>celui de l’image</translation>
    </message>
    <message>
        <source>Command of the health check</source>
        <translation>Commande du healthcheck</translation>
    </message>
    <message>
        <source>Remove the health check</source>
        <translation>Supprimer le healthcheck</translation>
    </message>
    <message>
        <source>every</source>
        <translation>intervalle</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>délai</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>essais</translation>
    </message>
    <message>
        <source>start</source>
        <translation>démarrage</translation>
    </message>
</context>
<context>
    <name>tw::gui::HelpSheet</name>
    <message>
        <source>On the canvas</source>
        <translation>Sur le canevas</translation>
    </message>
    <message>
        <source>Drag a card to a tier: move the service</source>
        <translation>Glisser une carte vers une couche&#xa0;: déplacer le service</translation>
    </message>
    <message>
        <source>Ctrl and drag: attach it there as well</source>
        <translation>Ctrl et glisser&#xa0;: l’y connecter en plus</translation>
    </message>
    <message>
        <source>Drag a pill away, or Delete: detach</source>
        <translation>Glisser une pastille à l’écart, ou Suppr&#xa0;: déconnecter</translation>
    </message>
    <message>
        <source>Drag the round arrow of a card to another card, or Ctrl+L: declare a flow or a dependency; Shift: a flow, Ctrl: a dependency, without asking</source>
        <translation>Glisser la flèche ronde d’une carte vers une autre carte, ou Ctrl+L&#xa0;: déclarer un flux ou une dépendance&#xa0;; Maj&#xa0;: un flux, Ctrl&#xa0;: une dépendance, sans demander</translation>
    </message>
    <message>
        <source>Esc: cancel the drag</source>
        <translation>Échap&#xa0;: annuler le glissement</translation>
    </message>
    <message>
        <source>Arrow keys: go from card to card and to the headings of tiers</source>
        <translation>Touches fléchées&#xa0;: passer d’une carte à l’autre et aux en-têtes des couches</translation>
    </message>
    <message>
        <source>Shift and arrow keys: select several</source>
        <translation>Maj et touches fléchées : sélection multiple</translation>
    </message>
    <message>
        <source>Shift and click, or drag over the background: select several</source>
        <translation>Maj et clic, ou glisser sur le fond&#xa0;: sélection multiple</translation>
    </message>
    <message>
        <source>Ctrl+A: select all services</source>
        <translation>Ctrl+A : sélectionner tous les services</translation>
    </message>
    <message>
        <source>Enter: go to the inspector</source>
        <translation>Entrée&#xa0;: aller à l’inspecteur</translation>
    </message>
    <message>
        <source>Ctrl and wheel: zoom</source>
        <translation>Ctrl et molette&#xa0;: zoom</translation>
    </message>
    <message>
        <source>Middle button, or Space and drag: move the view</source>
        <translation>Bouton du milieu, ou Espace et glisser&#xa0;: déplacer la vue</translation>
    </message>
    <message>
        <source>Type on the canvas, or Ctrl+F: find services</source>
        <translation>Taper sur le canevas, ou Ctrl+F&#xa0;: rechercher des services</translation>
    </message>
    <message>
        <source>The sign beside a tier&apos;s name: collapse and expand it</source>
        <translation>Le signe à côté du nom d’une couche : la replier et la déplier</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Clavier et gestes</translation>
    </message>
</context>
<context>
    <name>tw::gui::HistoryDelegate</name>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>tw::gui::HistoryPanel</name>
    <message>
        <source>History of changes</source>
        <translation>Historique des modifications</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Tel qu’à l’ouverture</translation>
    </message>
</context>
<context>
    <name>tw::gui::HoverPopup</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::InspectorPanel</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation>lignes %1–%2</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Nom du service</translation>
    </message>
    <message>
        <source>Renames the service everywhere</source>
        <translation>Renomme le service partout</translation>
    </message>
    <message>
        <source>built from source</source>
        <translation>construit localement</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Nom du réseau</translation>
    </message>
    <message>
        <source>Renames the network everywhere</source>
        <translation>Renomme le réseau partout</translation>
    </message>
    <message>
        <source>Network · %1</source>
        <translation>Réseau · %1</translation>
    </message>
    <message>
        <source>Network that Compose adds by itself</source>
        <translation>Réseau que Compose ajoute de lui-même</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nom du projet</translation>
    </message>
    <message>
        <source>Select a service or a tier to see and change what is known about it.

Drag a card to another tier to move the service. Hold Ctrl to attach it there as well. Drag a pill away to detach it.</source>
        <translation>Sélectionnez un service ou une couche pour voir et modifier ce que l’on en sait.

Faites glisser une carte vers une autre couche pour déplacer le service. Maintenez Ctrl pour l’y connecter en plus. Faites glisser une pastille à l’écart pour le déconnecter.</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Several services</source>
        <translation>Plusieurs services</translation>
    </message>
    <message>
        <source>What is set here is set in all of them, as one step.</source>
        <translation>Ce qui est défini ici l’est pour tous, en une seule étape.</translation>
    </message>
</context>
<context>
    <name>tw::gui::LabelsSection</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Remove label %1</source>
        <translation>Supprimer le label %1</translation>
    </message>
    <message>
        <source>key=value</source>
        <translation>clé=valeur</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Ajouter un label</translation>
    </message>
</context>
<context>
    <name>tw::gui::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Fold or unfold the legend</source>
        <translation>Replier ou déplier la légende</translation>
    </message>
    <message>
        <source>is on another network as well</source>
        <translation>est aussi sur un autre réseau</translation>
    </message>
    <message>
        <source>published against the contract</source>
        <translation>publié contrairement au contrat</translation>
    </message>
    <message>
        <source>published, with a warning</source>
        <translation>publié, avec un avertissement</translation>
    </message>
    <message>
        <source>published: open to Internet or host</source>
        <translation>publié&#xa0;: ouvert à Internet ou à l’hôte</translation>
    </message>
    <message>
        <source>depends on</source>
        <translation>dépend de</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>problème&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are not drawn: select a service to see its own</source>
        <translation>
            <numerusform>%n autre ligne n’est pas tracée&#xa0;: sélectionnez un service pour voir les siennes</numerusform>
            <numerusform>%n autres lignes ne sont pas tracées&#xa0;: sélectionnez un service pour voir les siennes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services that were here</source>
        <translation>
            <numerusform>%n service qui était ici</numerusform>
            <numerusform>%n services qui étaient ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed tiers: %1</source>
        <translation>Couches supprimées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::MainWindow</name>
    <message>
        <source>Changed on disk</source>
        <translation>Modifié sur le disque</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read. Overwrite these changes?</source>
        <translation>%1 a été modifié par un autre programme depuis sa lecture. Écraser ces modifications&#xa0;?</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes first?</source>
        <translation>Enregistrer d’abord les modifications&#xa0;?</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and here as well.</source>
        <translation>%1 a été modifié par un autre programme, et ici aussi.</translation>
    </message>
    <message>
        <source>Taking the text from disk can be undone.</source>
        <translation>Prendre la version du disque peut être annulé.</translation>
    </message>
    <message>
        <source>Take the text from disk</source>
        <translation>Prendre la version du disque</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Recover changes</source>
        <translation>Récupérer les modifications</translation>
    </message>
    <message>
        <source>Tierwright ended with unsaved changes in %1. Bring them back?</source>
        <translation>Tierwright s’est arrêté avec des modifications non enregistrées dans %1. Les récupérer&#xa0;?</translation>
    </message>
    <message>
        <source>Tierwright</source>
        <translation>Tierwright</translation>
    </message>
    <message>
        <source>About Tierwright</source>
        <translation>À propos de Tierwright</translation>
    </message>
    <message>
        <source>Tierwright %1

Designer for Docker Compose network architectures.
Licensed under the Apache License 2.0.</source>
        <translation>Tierwright %1

Conception d’architectures réseau Docker Compose.
Sous licence Apache 2.0.</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Fermer l’avis</translation>
    </message>
    <message>
        <source>%1 was changed on disk and read again</source>
        <translation>%1 a été modifié sur le disque et relu</translation>
    </message>
    <message>
        <source>Problems  %1</source>
        <translation>Problèmes  %1</translation>
    </message>
    <message>
        <source>Changes  +%1 −%2</source>
        <translation>Modifications  +%1 −%2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Fermer l’historique</translation>
    </message>
    <message>
        <source>Bringing them back can be undone.</source>
        <translation>La récupération peut être annulée.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation>Redemander plus tard</translation>
    </message>
    <message>
        <source>Some of the unsaved changes are in a file that does not belong to the project any more. They stay in %1.</source>
        <translation>Certaines des modifications non enregistrées concernent un fichier qui n’appartient plus au projet. Elles restent dans %1.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>extérieur</translation>
    </message>
    <message>
        <source>Connect %1 to…</source>
        <translation>Relier %1 à…</translation>
    </message>
    <message numerus="yes">
        <source>Connect %n services to…</source>
        <translation>
            <numerusform>Relier %n service à…</numerusform>
            <numerusform>Relier %n services à…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::MatrixHeader</name>
    <message>
        <source>To whom</source>
        <translation>Vers qui</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>De qui</translation>
    </message>
</context>
<context>
    <name>tw::gui::MatrixModel</name>
    <message>
        <source>%1 to %2: %3, %4</source>
        <translation>%1 vers %2&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>vers %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::MatrixPanel</name>
    <message>
        <source>Rows reach columns. Filter by service or tier; &quot;api -&gt; db&quot; filters both ends.</source>
        <translation>Les lignes atteignent les colonnes. Filtrez par service ou par couche&#xa0;; «&#xa0;api -&gt; db&#xa0;» filtre les deux extrémités.</translation>
    </message>
    <message>
        <source>Filter: api, or api -&gt; db</source>
        <translation>Filtre&#xa0;: api, ou api -&gt; db</translation>
    </message>
    <message>
        <source>Filter of the matrix</source>
        <translation>Filtre de la matrice</translation>
    </message>
    <message>
        <source>Matrix of who may reach whom</source>
        <translation>Matrice de qui peut joindre qui</translation>
    </message>
    <message>
        <source>from ↓   to →</source>
        <translation>de ↓   vers →</translation>
    </message>
</context>
<context>
    <name>tw::gui::MembersSection</name>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>No services.</source>
        <translation>Aucun service.</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Sélectionner %1</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>Attach a service</source>
        <translation>Connecter un service</translation>
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
        <translation>Type&#xa0;: %1</translation>
    </message>
    <message>
        <source>+ option=value</source>
        <translation>+ option=valeur</translation>
    </message>
    <message>
        <source>Add an option to %1</source>
        <translation>Ajouter une option à %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::MiddlewareList</name>
    <message>
        <source>Middlewares in their order</source>
        <translation>Middlewares dans leur ordre</translation>
    </message>
    <message>
        <source>A request passes them from the top. Drag, or Alt+Up and Alt+Down: change the order. Delete: take away</source>
        <translation>Une requête les traverse de haut en bas. Glisser, ou Alt+Haut et Alt+Bas&#xa0;: changer l’ordre. Suppr&#xa0;: retirer</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>tw::gui::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>Mini-carte</translation>
    </message>
    <message>
        <source>Click or drag to move the view</source>
        <translation>Cliquer ou glisser pour déplacer la vue</translation>
    </message>
</context>
<context>
    <name>tw::gui::NetworkLabelsSection</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Remove label %1</source>
        <translation>Supprimer le label %1</translation>
    </message>
    <message>
        <source>key=value</source>
        <translation>clé=valeur</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Ajouter un label</translation>
    </message>
</context>
<context>
    <name>tw::gui::NetworkOptionsSection</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>bridge</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Sous-réseau</translation>
    </message>
    <message>
        <source>chosen by Docker</source>
        <translation>choisi par Docker</translation>
    </message>
    <message>
        <source>Docker&apos;s name</source>
        <translation>Nom Docker</translation>
    </message>
    <message>
        <source>Internal: no way to the outside</source>
        <translation>Interne&#xa0;: aucun accès vers l’extérieur</translation>
    </message>
    <message>
        <source>Attachable: other containers may join</source>
        <translation>Attachable&#xa0;: d’autres conteneurs peuvent s’y connecter</translation>
    </message>
    <message>
        <source>External: made by somebody else</source>
        <translation>Externe&#xa0;: créé par ailleurs</translation>
    </message>
</context>
<context>
    <name>tw::gui::NetworksSection</name>
    <message>
        <source>Networks and names</source>
        <translation>Réseaux et noms</translation>
    </message>
    <message>
        <source>On no network.</source>
        <translation>Sur aucun réseau.</translation>
    </message>
    <message>
        <source>Uses the network of the host.</source>
        <translation>Utilise le réseau de l’hôte.</translation>
    </message>
    <message>
        <source>Has no network at all.</source>
        <translation>N’a aucun réseau.</translation>
    </message>
    <message>
        <source>Shares the network of %1.</source>
        <translation>Partage le réseau de %1.</translation>
    </message>
    <message>
        <source>Uses a Docker network outside of the project.</source>
        <translation>Utilise un réseau Docker extérieur au projet.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>Attach to another network</source>
        <translation>Connecter à un autre réseau</translation>
    </message>
    <message>
        <source>home</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>Detach from %1</source>
        <translation>Déconnecter de %1</translation>
    </message>
    <message>
        <source>Rename alias %1</source>
        <translation>Renommer l’alias %1</translation>
    </message>
    <message>
        <source>Remove alias %1</source>
        <translation>Supprimer l’alias %1</translation>
    </message>
    <message>
        <source>+ alias</source>
        <translation>+ alias</translation>
    </message>
    <message>
        <source>New alias on %1</source>
        <translation>Nouvel alias sur %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::OriginsSection</name>
    <message>
        <source>Where values come from</source>
        <translation>Origine des valeurs</translation>
    </message>
    <message>
        <source>All values are written in the service itself.</source>
        <translation>Toutes les valeurs sont écrites dans le service lui-même.</translation>
    </message>
    <message>
        <source>Go to where %1 is written</source>
        <translation>Aller là où %1 est écrit</translation>
    </message>
    <message>
        <source>Only values from elsewhere</source>
        <translation>Valeurs venues d’ailleurs uniquement</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Afficher toutes les valeurs</translation>
    </message>
    <message>
        <source>Values that are written in the service itself</source>
        <translation>Valeurs écrites dans le service lui-même</translation>
    </message>
</context>
<context>
    <name>tw::gui::OutlinePanel</name>
    <message numerus="yes">
        <source>%1, %n problems</source>
        <translation>
            <numerusform>%1, %n problème</numerusform>
            <numerusform>%1, %n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter services…</source>
        <translation>Filtrer les services…</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>Filtrer les services</translation>
    </message>
    <message>
        <source>Tiers and services</source>
        <translation>Couches et services</translation>
    </message>
</context>
<context>
    <name>tw::gui::PlaceMenu</name>
    <message>
        <source>Only here</source>
        <translation>Ici uniquement</translation>
    </message>
    <message>
        <source>At the source</source>
        <translation>À la source</translation>
    </message>
    <message>
        <source>In the override file</source>
        <translation>Dans le fichier de surcharge</translation>
    </message>
    <message>
        <source>Where to make the change</source>
        <translation>Où effectuer la modification</translation>
    </message>
    <message>
        <source>%1
The value comes from elsewhere. Change it where?</source>
        <translation>%1
La valeur vient d’ailleurs. Où la modifier&#xa0;?</translation>
    </message>
</context>
<context>
    <name>tw::gui::PortsSection</name>
    <message>
        <source>open to everyone who reaches this host</source>
        <translation>ouvert à tous ceux qui atteignent cet hôte</translation>
    </message>
    <message>
        <source>open on one address of this host</source>
        <translation>ouvert sur une adresse de cet hôte</translation>
    </message>
    <message>
        <source>open to this host only</source>
        <translation>ouvert à cet hôte uniquement</translation>
    </message>
    <message>
        <source>not open: all networks of the service are internal</source>
        <translation>non ouvert&#xa0;: tous les réseaux du service sont internes</translation>
    </message>
    <message>
        <source>has no effect with this network mode</source>
        <translation>sans effet avec ce mode réseau</translation>
    </message>
    <message>
        <source>Published ports</source>
        <translation>Ports publiés</translation>
    </message>
    <message>
        <source>8080:80</source>
        <translation>8080:80</translation>
    </message>
    <message>
        <source>Publish a port on the host</source>
        <translation>Publier un port sur l’hôte</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Address and port of the host, port of the container</source>
        <translation>Adresse et port de l’hôte, port du conteneur</translation>
    </message>
    <message>
        <source>127.0.0.1 only</source>
        <translation>127.0.0.1 uniquement</translation>
    </message>
    <message>
        <source>Publish port %1 on 127.0.0.1 only</source>
        <translation>Publier le port %1 sur 127.0.0.1 uniquement</translation>
    </message>
    <message>
        <source>Remove port %1</source>
        <translation>Supprimer le port %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::PreviewBubble</name>
    <message numerus="yes">
        <source>%n further lines</source>
        <translation>
            <numerusform>%n autre ligne</numerusform>
            <numerusform>%n autres lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Compose refuses</source>
        <translation>Refus de Compose</translation>
    </message>
    <message>
        <source>Engine refuses</source>
        <translation>Refus du moteur</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Surprise</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Manquement</translation>
    </message>
    <message>
        <source>Consequence: %1</source>
        <translation>Conséquence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Actual: %1</source>
        <translation>Constaté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Correction&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>Dérogation&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (waived)</source>
        <translation>%1 (dérogation)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Correction</translation>
    </message>
</context>
<context>
    <name>tw::gui::ProblemsPanel</name>
    <message>
        <source>No problems found.</source>
        <translation>Aucun problème trouvé.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Aller à l’emplacement</translation>
    </message>
    <message>
        <source>Safe fixes</source>
        <translation>Corrections sûres</translation>
    </message>
    <message numerus="yes">
        <source>Carry out %n safe fixes? They cannot break a connection that works today, and one undo takes all of them back.</source>
        <translation>
            <numerusform>Appliquer %n correction sûre&#xa0;? Elle ne peut rompre aucune connexion qui fonctionne aujourd’hui, et une seule annulation la retire.</numerusform>
            <numerusform>Appliquer %n corrections sûres&#xa0;? Elles ne peuvent rompre aucune connexion qui fonctionne aujourd’hui, et une seule annulation les retire toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Appliquer</translation>
    </message>
    <message numerus="yes">
        <source>%n safe fixes</source>
        <translation>
            <numerusform>%n correction sûre</numerusform>
            <numerusform>%n corrections sûres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carry out %n safe fixes…</source>
        <translation>
            <numerusform>Appliquer %n correction sûre…</numerusform>
            <numerusform>Appliquer %n corrections sûres…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::ProfilesSection</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Remove profile %1</source>
        <translation>Supprimer le profil %1</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>Let a profile switch the service on</source>
        <translation>Faire activer le service par un profil</translation>
    </message>
</context>
<context>
    <name>tw::gui::ReachSection</name>
    <message>
        <source>shared network stack</source>
        <translation>pile réseau partagée</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>l’hôte</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Atteint par</translation>
    </message>
    <message>
        <source>Reached by %1 of %2</source>
        <translation>Atteint par %1 sur %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>No other service reaches it.</source>
        <translation>Aucun autre service ne l’atteint.</translation>
    </message>
    <message>
        <source>Gets out to the Internet.</source>
        <translation>Accède à Internet.</translation>
    </message>
    <message>
        <source>Does not get out to the Internet.</source>
        <translation>N’accède pas à Internet.</translation>
    </message>
</context>
<context>
    <name>tw::gui::ReasonPane</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>CONTRACT</source>
        <translation>CONTRAT</translation>
    </message>
    <message>
        <source>DOCKER</source>
        <translation>DOCKER</translation>
    </message>
    <message>
        <source>WHAT THE SIGNS MEAN</source>
        <translation>SIGNIFICATION DES SYMBOLES</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::ReferenceMenu</name>
    <message>
        <source>Uses of %1</source>
        <translation>Utilisations de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n places</source>
        <translation>
            <numerusform>%1&#xa0;: %n endroit</numerusform>
            <numerusform>%1&#xa0;: %n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>declared here</source>
        <translation>déclaré ici</translation>
    </message>
</context>
<context>
    <name>tw::gui::ResourcesSection</name>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>réservé</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Limite mémoire</translation>
    </message>
    <message>
        <source>Reserved memory</source>
        <translation>Mémoire réservée</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>Limite CPU</translation>
    </message>
    <message>
        <source>Reserved CPUs</source>
        <translation>CPU réservés</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1, e.g. %2; empty for none</source>
        <translation>%1, p.&#xa0;ex. %2&#xa0;; vide pour aucune</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>Profile %1 of the contract: %2</source>
        <translation>Profil %1 du contrat&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tw::gui::RouteAnswer</name>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Point d’entrée</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Middlewares</source>
        <translation>Middlewares</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Aboutit à</translation>
    </message>
    <message>
        <source>With path</source>
        <translation>Avec le chemin</translation>
    </message>
    <message>
        <source>The client gets</source>
        <translation>Le client reçoit</translation>
    </message>
    <message>
        <source>Others that match</source>
        <translation>Autres correspondances</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Steps of the request</source>
        <translation>Étapes de la requête</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Enter goes to %1</source>
        <translation>Entrée mène à %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::RoutePanel</name>
    <message>
        <source>Type a URL to see what Traefik makes of it. No rule of this project names a host or a path.</source>
        <translation>Saisissez une URL pour voir ce que Traefik en fait. Aucune règle de ce projet ne nomme d’hôte ni de chemin.</translation>
    </message>
    <message>
        <source>Type a URL to see which router takes it and where it goes, or take one that the rules of this project name:</source>
        <translation>Saisissez une URL pour voir quel routeur la prend en charge et où elle aboutit, ou choisissez-en une que nomment les règles de ce projet&#xa0;:</translation>
    </message>
    <message>
        <source>Show where %1 goes</source>
        <translation>Afficher où aboutit %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::RouteQuery</name>
    <message>
        <source>Method of the request</source>
        <translation>Méthode de la requête</translation>
    </message>
    <message>
        <source>URL of the request</source>
        <translation>URL de la requête</translation>
    </message>
    <message>
        <source>What a client asks for; Enter shows where it goes</source>
        <translation>Ce que demande un client&#xa0;; Entrée montre où cela aboutit</translation>
    </message>
    <message>
        <source>Headers, e.g. X-Key: 1; Accept: */*</source>
        <translation>En-têtes, p.&#xa0;ex. X-Key: 1; Accept: */*</translation>
    </message>
    <message>
        <source>Headers of the request, with semicolons between them</source>
        <translation>En-têtes de la requête, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Client&apos;s IP address</source>
        <translation>Adresse IP du client</translation>
    </message>
    <message>
        <source>Address of the client, for rules that ask for it</source>
        <translation>Adresse du client, pour les règles qui la demandent</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Show where the request goes</source>
        <translation>Afficher où aboutit la requête</translation>
    </message>
</context>
<context>
    <name>tw::gui::RouterCard</name>
    <message>
        <source>router</source>
        <translation>routeur</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Of several routers that match, the highest one wins; without one, the length of the rule counts</source>
        <translation>Si plusieurs routeurs correspondent, la plus haute l’emporte&#xa0;; sans priorité, c’est la longueur de la règle qui compte</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>The Traefik service that gets the request</source>
        <translation>Le service Traefik qui reçoit la requête</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Rule of router %1</source>
        <translation>Règle du routeur %1</translation>
    </message>
    <message>
        <source>Which requests the router takes. Ctrl+Space: what may stand here; Enter: write it
%1</source>
        <translation>Les requêtes que le routeur prend en charge. Ctrl+Espace&#xa0;: ce qui peut figurer ici&#xa0;; Entrée&#xa0;: l’écrire
%1</translation>
    </message>
    <message>
        <source>the default ones</source>
        <translation>ceux par défaut</translation>
    </message>
    <message>
        <source>Where Traefik listens for the requests of this router</source>
        <translation>Où Traefik écoute les requêtes de ce routeur</translation>
    </message>
    <message>
        <source>Entry points</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>None chosen, so it listens on: %1</source>
        <translation>Aucun choisi, il écoute donc sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Whether the router takes requests with TLS; it then takes no others
%1</source>
        <translation>Si le routeur prend en charge les requêtes TLS&#xa0;; il n’en accepte alors pas d’autres
%1</translation>
    </message>
    <message>
        <source>The entry point %1 gives it TLS</source>
        <translation>Le point d’entrée %1 lui apporte TLS</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Résolveur</translation>
    </message>
    <message>
        <source>Which certificate resolver gets the certificate</source>
        <translation>Le résolveur de certificats (certificate resolver) qui obtient le certificat</translation>
    </message>
    <message>
        <source>none: Traefik&apos;s own certificates</source>
        <translation>aucun&#xa0;: les certificats propres à Traefik</translation>
    </message>
    <message>
        <source>Middlewares</source>
        <translation>Middlewares</translation>
    </message>
    <message>
        <source>Middlewares in their order</source>
        <translation>Middlewares dans leur ordre</translation>
    </message>
    <message>
        <source>+ middleware</source>
        <translation>+ middleware</translation>
    </message>
    <message>
        <source>Add a middleware as the last one</source>
        <translation>Ajouter un middleware en dernier</translation>
    </message>
</context>
<context>
    <name>tw::gui::SearchBar</name>
    <message>
        <source>Find in this file</source>
        <translation>Rechercher dans ce fichier</translation>
    </message>
    <message>
        <source>Enter: next · Shift+Enter: previous · Esc: back to the text</source>
        <translation>Entrée&#xa0;: suivant · Maj+Entrée&#xa0;: précédent · Échap&#xa0;: retour au texte</translation>
    </message>
    <message>
        <source>Tell upper and lower case apart</source>
        <translation>Distinguer majuscules et minuscules</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Enter: replace and go to the next. In the replacement of a regular expression \1 is its first group, \n a line break.</source>
        <translation>Entrée&#xa0;: remplacer et aller au suivant. Dans le remplacement d’une expression régulière, \1 est son premier groupe, \n un saut de ligne.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace this one and go to the next (Enter)</source>
        <translation>Remplacer celui-ci et aller au suivant (Entrée)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replace all in this file; one undo takes it back (Ctrl+Enter)</source>
        <translation>Tout remplacer dans ce fichier&#xa0;; une annulation suffit pour revenir (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>non trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>tw::gui::Section</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralHealth</name>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>health check</source>
        <translation>healthcheck</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>every</source>
        <translation>intervalle</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>délai</translation>
    </message>
    <message>
        <source>start</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>health check (%1)</source>
        <translation>healthcheck (%1)</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>essais</translation>
    </message>
    <message>
        <source>As one of them has it ▾</source>
        <translation>Comme l’un d’eux ▾</translation>
    </message>
    <message>
        <source>Give the health check of one of them to all</source>
        <translation>Appliquer à tous le healthcheck de l’un d’eux</translation>
    </message>
    <message>
        <source>Give the health check of %1 to all</source>
        <translation>Appliquer à tous le healthcheck de %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralLabels</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>label %1</translation>
    </message>
    <message>
        <source>No label that all of them have.</source>
        <translation>Aucun label commun à tous.</translation>
    </message>
    <message>
        <source>key=value</source>
        <translation>clé=valeur</translation>
    </message>
    <message>
        <source>Set a label in all</source>
        <translation>Définir un label pour tous</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralNetworks</name>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>Attach all to another network</source>
        <translation>Les connecter tous à un autre réseau</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralProfiles</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>Add a profile to all</source>
        <translation>Ajouter un profil à tous</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralResources</name>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Limite mémoire</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>limite mémoire</translation>
    </message>
    <message>
        <source>Reserved memory</source>
        <translation>Mémoire réservée</translation>
    </message>
    <message>
        <source>reserved memory</source>
        <translation>mémoire réservée</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>Limite CPU</translation>
    </message>
    <message>
        <source>Reserved CPUs</source>
        <translation>CPU réservés</translation>
    </message>
    <message>
        <source>reserved CPUs</source>
        <translation>CPU réservés</translation>
    </message>
    <message>
        <source>restart policy</source>
        <translation>politique de redémarrage</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrage</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralSection</name>
    <message numerus="yes">
        <source>Set the %1 of %n services</source>
        <translation>
            <numerusform>Définir pour %n service&#xa0;: %1</numerusform>
            <numerusform>Définir pour %n services&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>(several)</source>
        <translation>(plusieurs)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, valeurs différentes</translation>
    </message>
    <message>
        <source>Remove the %1 of all</source>
        <translation>Supprimer pour tous&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %1 of %n services</source>
        <translation>
            <numerusform>Supprimer pour %n service&#xa0;: %1</numerusform>
            <numerusform>Supprimer pour %n services&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 sur %3</translation>
    </message>
    <message>
        <source>Give %1 to all</source>
        <translation>Attribuer %1 à tous</translation>
    </message>
    <message numerus="yes">
        <source>Give %1 to %n services</source>
        <translation>
            <numerusform>Attribuer %1 à %n service</numerusform>
            <numerusform>Attribuer %1 à %n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 from all</source>
        <translation>Retirer %1 à tous</translation>
    </message>
    <message numerus="yes">
        <source>Take %1 from %n services</source>
        <translation>
            <numerusform>Retirer %1 à %n service</numerusform>
            <numerusform>Retirer %1 à %n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralVariables</name>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>variable %1</translation>
    </message>
    <message>
        <source>No variable that all of them have.</source>
        <translation>Aucune variable commune à tous.</translation>
    </message>
    <message>
        <source>NAME=value</source>
        <translation>NOM=valeur</translation>
    </message>
    <message>
        <source>Set a variable in all</source>
        <translation>Définir une variable pour tous</translation>
    </message>
</context>
<context>
    <name>tw::gui::StartPage</name>
    <message>
        <source>Open a Docker Compose project</source>
        <translation>Ouvrir un projet Docker Compose</translation>
    </message>
    <message>
        <source>Choose a compose file, or drop one or several here.</source>
        <translation>Choisissez un fichier Compose, ou déposez-en un ou plusieurs ici.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
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
            <numerusform>%n réseau</numerusform>
            <numerusform>%n réseaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
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
        <translation>Filtre de %1</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Rien ne correspond au filtre.</translation>
    </message>
</context>
<context>
    <name>tw::gui::Tables</name>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
</context>
<context>
    <name>tw::gui::ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Show ▾</source>
        <translation>Afficher ▾</translation>
    </message>
    <message>
        <source>Everything that the canvas can show</source>
        <translation>Tout ce que le canevas peut afficher</translation>
    </message>
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
            <numerusform>▲ %n avertissement</numerusform>
            <numerusform>▲ %n avertissements</numerusform>
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
        <translation>Traefik le sert par défaut&#xa0;; aucun label ne dit comment.</translation>
    </message>
    <message>
        <source>No label is about Traefik.</source>
        <translation>Aucun label ne concerne Traefik.</translation>
    </message>
    <message>
        <source>Served by Traefik</source>
        <translation>Servi par Traefik</translation>
    </message>
    <message>
        <source>Over network</source>
        <translation>Via réseau</translation>
    </message>
    <message>
        <source>The network over which Traefik sends requests, by its name in Docker</source>
        <translation>Le réseau par lequel Traefik transmet les requêtes, sous son nom Docker</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>+ router</source>
        <translation>+ routeur</translation>
    </message>
    <message>
        <source>Add a router</source>
        <translation>Ajouter un routeur</translation>
    </message>
    <message>
        <source>+ middleware</source>
        <translation>+ middleware</translation>
    </message>
    <message>
        <source>Add a middleware</source>
        <translation>Ajouter un middleware</translation>
    </message>
    <message>
        <source>+ port</source>
        <translation>+ port</translation>
    </message>
    <message>
        <source>Add a Traefik service for a port of the container</source>
        <translation>Ajouter un service Traefik pour un port du conteneur</translation>
    </message>
    <message>
        <source>Add a router to %1</source>
        <translation>Ajouter un routeur à %1</translation>
    </message>
    <message>
        <source>For a host</source>
        <translation>Pour un hôte</translation>
    </message>
    <message>
        <source>For a host, with TLS</source>
        <translation>Pour un hôte, avec TLS</translation>
    </message>
    <message>
        <source>For a path</source>
        <translation>Pour un chemin</translation>
    </message>
    <message>
        <source>TCP, with TLS passed through</source>
        <translation>TCP, TLS transmis tel quel (passthrough)</translation>
    </message>
    <message>
        <source>Add a middleware to %1</source>
        <translation>Ajouter un middleware à %1</translation>
    </message>
    <message>
        <source>Strip a prefix of the path</source>
        <translation>Retirer un préfixe du chemin</translation>
    </message>
    <message>
        <source>Redirect to HTTPS</source>
        <translation>Rediriger vers HTTPS</translation>
    </message>
    <message>
        <source>Password (basic authentication)</source>
        <translation>Mot de passe (basic authentication)</translation>
    </message>
    <message>
        <source>Ask another service (forward authentication)</source>
        <translation>Interroger un autre service (forward authentication)</translation>
    </message>
    <message>
        <source>Security headers</source>
        <translation>En-têtes de sécurité</translation>
    </message>
    <message>
        <source>Limit the rate of requests</source>
        <translation>Limiter le débit des requêtes</translation>
    </message>
    <message>
        <source>Allow some addresses only</source>
        <translation>N’autoriser que certaines adresses</translation>
    </message>
    <message>
        <source>Compress answers</source>
        <translation>Compresser les réponses</translation>
    </message>
</context>
<context>
    <name>tw::gui::TraefikServiceCard</name>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port of the container to which requests go</source>
        <translation>Le port du conteneur qui reçoit les requêtes</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>How Traefik speaks to the container</source>
        <translation>Comment Traefik communique avec le conteneur</translation>
    </message>
</context>
<context>
    <name>tw::gui::Verbs</name>
    <message>
        <source>Rename service %1</source>
        <translation>Renommer le service %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Rename network %1</source>
        <translation>Renommer le réseau %1</translation>
    </message>
    <message>
        <source>Rename alias %1</source>
        <translation>Renommer l’alias %1</translation>
    </message>
    <message>
        <source>Duplicate %1 as</source>
        <translation>Dupliquer %1 sous le nom</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nom de la copie</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Ajouter un service</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>image, e.g. nginx:1.27</source>
        <translation>image, p.&#xa0;ex. nginx:1.27</translation>
    </message>
    <message>
        <source>Networks, separated by commas</source>
        <translation>Réseaux, séparés par des virgules</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>réseaux</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>Ajouter un réseau</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n services</source>
        <translation>
            <numerusform>Supprimer %n service</numerusform>
            <numerusform>Supprimer %n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove service</source>
        <translation>Supprimer le service</translation>
    </message>
    <message>
        <source>Others name what is to be removed. Remove what they say of it too?</source>
        <translation>D’autres éléments mentionnent ce qui doit être supprimé. Supprimer aussi ces mentions&#xa0;?</translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation>Supprimer les deux</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n services</source>
        <translation>
            <numerusform>Dupliquer %n service</numerusform>
            <numerusform>Dupliquer %n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::ViewSwitcher</name>
    <message>
        <source>The view %1 is saved</source>
        <translation>La vue %1 est enregistrée</translation>
    </message>
    <message>
        <source>Show the view %1</source>
        <translation>Afficher la vue %1</translation>
    </message>
    <message>
        <source>The view %1 is deleted</source>
        <translation>La vue %1 est supprimée</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vue %1</translation>
    </message>
    <message>
        <source>Save what is seen now as a view</source>
        <translation>Enregistrer l’affichage actuel comme vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
</context>
<context>
    <name>tw::gui::Workspace</name>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>Recovered changes</source>
        <translation>Modifications récupérées</translation>
    </message>
    <message>
        <source>Revert to the saved state</source>
        <translation>Revenir à l’état enregistré</translation>
    </message>
    <message>
        <source>Changes made on disk</source>
        <translation>Modifications sur le disque</translation>
    </message>
    <message>
        <source>Typing in %1</source>
        <translation>Saisie dans %1</translation>
    </message>
</context>
</TS>
