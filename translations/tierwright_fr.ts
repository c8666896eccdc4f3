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
    <message>
        <source>neither finds the selection by a name nor is found</source>
        <translation>ne trouve la sélection par aucun nom, et inversement</translation>
    </message>
    <message>
        <source>routed by %1</source>
        <translation>routé par %1</translation>
    </message>
    <message>
        <source>health check every %1</source>
        <translation>healthcheck toutes les %1</translation>
    </message>
    <message>
        <source>on the network of %1</source>
        <translation>sur le réseau de %1</translation>
    </message>
    <message>
        <source>port %1 is not published</source>
        <translation>le port %1 n’est pas publié</translation>
    </message>
    <message numerus="yes">
        <source>and %n more ports</source>
        <translation>
            <numerusform>et %n autre port</numerusform>
            <numerusform>et %n autres ports</numerusform>
        </translation>
    </message>
    <message>
        <source>publishes port %1</source>
        <translation>publie le port %1</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Arrange %1</source>
        <translation>Disposer %1</translation>
    </message>
    <message numerus="yes">
        <source>Arrange %n services</source>
        <translation>
            <numerusform>Disposer %n service</numerusform>
            <numerusform>Disposer %n services</numerusform>
        </translation>
    </message>
    <message>
        <source>This tier always stands last: no network of this name is declared.</source>
        <translation>Cette couche est toujours la dernière&#xa0;: aucun réseau de ce nom n’est déclaré.</translation>
    </message>
    <message>
        <source>Arrange %1 again</source>
        <translation>Redisposer %1</translation>
    </message>
    <message>
        <source>Arrange everything again</source>
        <translation>Tout redisposer</translation>
    </message>
    <message>
        <source>Arrange the column without a network again</source>
        <translation>Redisposer la colonne sans réseau</translation>
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
    <message>
        <source>Opens the project to look at it, without changes</source>
        <translation>Ouvre le projet pour le consulter, sans modifications</translation>
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
    <message numerus="yes">
        <source>and %n more new problems</source>
        <translation>
            <numerusform>et %n autre nouveau problème</numerusform>
            <numerusform>et %n autres nouveaux problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>The name %1 no longer finds %2 (for %3)</source>
        <translation>Le nom %1 ne trouve plus %2 (pour %3)</translation>
    </message>
    <message>
        <source>The name %1 now finds %2 (for %3)</source>
        <translation>Le nom %1 trouve désormais %2 (pour %3)</translation>
    </message>
    <message>
        <source>The name %1 now finds %2 instead of %3 (for %4)</source>
        <translation>Le nom %1 trouve désormais %2 au lieu de %3 (pour %4)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more names lead elsewhere</source>
        <translation>
            <numerusform>et %n autre nom mène ailleurs</numerusform>
            <numerusform>et %n autres noms mènent ailleurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out what this would do …</source>
        <translation>Calcul des conséquences …</translation>
    </message>
    <message numerus="yes">
        <source>and %n more services lose others</source>
        <translation>
            <numerusform>et %n autre service en perd d’autres</numerusform>
            <numerusform>et %n autres services en perdent d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more services gain others</source>
        <translation>
            <numerusform>et %n autre service en gagne d’autres</numerusform>
            <numerusform>et %n autres services en gagnent d’autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>needs none</source>
        <translation>n’en a pas besoin</translation>
    </message>
    <message>
        <source>none lists it</source>
        <translation>dans aucune</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1; anything on 127.0.0.1</source>
        <translation>%1&#xa0;; tout sur 127.0.0.1</translation>
    </message>
    <message>
        <source>must reach the Internet</source>
        <translation>doit atteindre Internet</translation>
    </message>
    <message>
        <source>may reach the Internet</source>
        <translation>peut atteindre Internet</translation>
    </message>
    <message>
        <source>must not reach the Internet</source>
        <translation>ne doit pas atteindre Internet</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>at most profile %1: %2</source>
        <translation>au plus le profil %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>default profile %1: %2</source>
        <translation>profil par défaut %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>memory and CPU limit required</source>
        <translation>limites mémoire et CPU exigées</translation>
    </message>
    <message>
        <source>memory limit required</source>
        <translation>limite mémoire exigée</translation>
    </message>
    <message>
        <source>CPU limit required</source>
        <translation>limite CPU exigée</translation>
    </message>
    <message>
        <source>not required of it</source>
        <translation>non exigé ici</translation>
    </message>
    <message>
        <source>required</source>
        <translation>exigé</translation>
    </message>
    <message>
        <source>asks %1</source>
        <translation>interroge %1</translation>
    </message>
    <message>
        <source>every %1 or sooner</source>
        <translation>toutes les %1 ou plus souvent</translation>
    </message>
    <message>
        <source>timeout of %1 or less</source>
        <translation>délai d’attente de %1 au plus</translation>
    </message>
    <message numerus="yes">
        <source>%n retries or more</source>
        <translation>
            <numerusform>%n tentative ou plus</numerusform>
            <numerusform>%n tentatives ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more to start</source>
        <translation>%1 ou plus pour démarrer</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>May publish</source>
        <translation>Peut publier</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Accès vers l’extérieur</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
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
    <message>
        <source>A copy is saved as %1. The project still reads %2.</source>
        <translation>Une copie est enregistrée sous %1. Le projet lit toujours %2.</translation>
    </message>
</context>
<context>
    <name>Foresight</name>
    <message>
        <source>Others share this text: you will be asked where to change it</source>
        <translation>D’autres partagent ce texte : il vous sera demandé où le modifier</translation>
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
    <name>LongWork</name>
    <message numerus="yes">
        <source>Working out %n changes …</source>
        <translation>
            <numerusform>Préparation de %n modification …</numerusform>
            <numerusform>Préparation de %n modifications …</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
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
    <message numerus="yes">
        <source>%n networks, with the names of the selection there</source>
        <translation>
            <numerusform>%n réseau, avec les noms qu’y porte la sélection</numerusform>
            <numerusform>%n réseaux, avec les noms qu’y porte la sélection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services find the selection by this name</source>
        <translation>
            <numerusform>%n service trouve la sélection par ce nom</numerusform>
            <numerusform>%n services trouvent la sélection par ce nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services that the selection finds by this name as well</source>
        <translation>
            <numerusform>%n service que la sélection trouve aussi par ce nom</numerusform>
            <numerusform>%n services que la sélection trouve aussi par ce nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with an ambiguous name: several services answer to it</source>
        <translation>
            <numerusform>%n service au nom ambigu : plusieurs services y répondent</numerusform>
            <numerusform>%n services au nom ambigu : plusieurs services y répondent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with a name that leads some clients elsewhere</source>
        <translation>
            <numerusform>%n service dont un nom mène certains clients ailleurs</numerusform>
            <numerusform>%n services dont un nom mène certains clients ailleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with a name that resolves, but not to a reachable address</source>
        <translation>
            <numerusform>%n service dont un nom est résolu, mais pas en une adresse joignable</numerusform>
            <numerusform>%n services dont un nom est résolu, mais pas en une adresse joignable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services that neither find the selection by name nor are found</source>
        <translation>
            <numerusform>%n service qui ne trouve la sélection par aucun nom, et inversement</numerusform>
            <numerusform>%n services qui ne trouvent la sélection par aucun nom, et inversement</numerusform>
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
    <message>
        <source>reachable through Traefik</source>
        <translation>accessible par Traefik</translation>
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
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>also called %1</source>
        <translation>aussi appelé %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>the worst is an error</source>
        <translation>le plus grave est une erreur</translation>
    </message>
    <message>
        <source>the worst is a warning</source>
        <translation>le plus grave est un avertissement</translation>
    </message>
    <message>
        <source>attached to %1</source>
        <translation>connecté à %1</translation>
    </message>
    <message>
        <source>attached: %1</source>
        <translation>connectés&#xa0;: %1</translation>
    </message>
    <message>
        <source>collapsed on the canvas</source>
        <translation>replié sur le canevas</translation>
    </message>
    <message>
        <source>with an error</source>
        <translation>avec une erreur</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>avec un avertissement</translation>
    </message>
    <message numerus="yes">
        <source>reaches %n services</source>
        <translation>
            <numerusform>atteint %n service</numerusform>
            <numerusform>atteint %n services</numerusform>
        </translation>
    </message>
    <message>
        <source>published for %1</source>
        <translation>publié pour %1</translation>
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
    <name>RecoveryQuestion</name>
    <message>
        <source>Recover changes</source>
        <translation>Récupérer les modifications</translation>
    </message>
    <message>
        <source>Tierwright ended with unsaved changes in %1. Bring them back?</source>
        <translation>Tierwright s’est arrêté avec des modifications non enregistrées dans %1. Les récupérer ?</translation>
    </message>
    <message>
        <source>They are from %1. Bringing them back can be undone.</source>
        <translation>Elles datent du %1. La récupération peut être annulée.</translation>
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
    <message>
        <source>over-committed: %1</source>
        <translation>surengagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation>Mémoire&#xa0;: %1</translation>
    </message>
    <message>
        <source>CPUs: %1</source>
        <translation>CPU&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>C&amp;opy cell</source>
        <translation>C&amp;opier la cellule</translation>
    </message>
    <message>
        <source>Copy ro&amp;w</source>
        <translation>Copier la li&amp;gne</translation>
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
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>%n violation</numerusform>
            <numerusform>%n violations</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
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
    <name>TestForm</name>
    <message>
        <source>The container&apos;s shell reads it (CMD-SHELL)</source>
        <translation>Le shell du conteneur la lit (CMD-SHELL)</translation>
    </message>
    <message>
        <source>Docker runs the words as they are, without a shell (CMD)</source>
        <translation>Docker exécute les mots tels quels, sans shell (CMD)</translation>
    </message>
    <message>
        <source>Shell command</source>
        <translation>Commande shell</translation>
    </message>
    <message>
        <source>Command without a shell</source>
        <translation>Commande sans shell</translation>
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
    <name>core</name>
    <message>
        <source>{} has no environment {}{}; it has none</source>
        <translation>{} ne définit pas d’environnement {}{}&#xa0;; il n’en définit aucun</translation>
    </message>
    <message>
        <source>{} has no environment {}{}; it has {}</source>
        <translation>{} ne définit pas d’environnement {}{}&#xa0;; il définit {}</translation>
    </message>
    <message>
        <source>there is no {} in {} or the directories above it, so there are no environments; name a contract</source>
        <translation>aucun {} dans {} ni dans les répertoires parents, donc aucun environnement&#xa0;; indiquer un contrat</translation>
    </message>
    <message>
        <source>the finding would still be there</source>
        <translation>le problème subsisterait</translation>
    </message>
    <message>
        <source>then {} [{}]</source>
        <translation>puis {} [{}]</translation>
    </message>
    <message>
        <source>{} would not reach {} any more</source>
        <translation>{} n’atteindrait plus {}</translation>
    </message>
    <message>
        <source>it would undo an earlier fix</source>
        <translation>une correction précédente serait annulée</translation>
    </message>
    <message>
        <source>no compose file found in {} or the directories above it; name one</source>
        <translation>aucun fichier Compose trouvé dans {} ni dans les répertoires parents&#xa0;; en indiquer un</translation>
    </message>
    <message>
        <source>{}:{}:{}: a zero byte stands here, so this is a binary file and not YAML</source>
        <translation>{}:{}:{}: un octet nul se trouve ici&#xa0;: c’est un fichier binaire et non du YAML</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a project name; lower-case letters, digits, &apos;-&apos; and &apos;_&apos; are allowed, a letter or digit first</source>
        <translation>&apos;{}&apos; n’est pas un nom de projet&#xa0;; sont autorisés les minuscules, les chiffres, &apos;-&apos; et &apos;_&apos;, avec une lettre ou un chiffre au début</translation>
    </message>
    <message>
        <source>{} is there too; Compose takes only {} unless files are named</source>
        <translation>{} existe aussi&#xa0;; Compose ne prend que {} si aucun fichier n’est indiqué</translation>
    </message>
    <message>
        <source>{} is not written: the texts are only read here</source>
        <translation>{} n’est pas écrit&#xa0;: ici, les textes sont seulement lus</translation>
    </message>
    <message>
        <source>the files have errors that must be fixed before anything can be changed safely</source>
        <translation>les fichiers contiennent des erreurs à corriger avant toute modification sûre</translation>
    </message>
    <message>
        <source>there is nothing to change</source>
        <translation>il n’y a rien à modifier</translation>
    </message>
    <message>
        <source>, did you mean &quot;{}&quot;</source>
        <translation>, vouliez-vous dire &quot;{}&quot;</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} et {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} et {} de plus</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} ou {}</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}&#xa0;; {}</translation>
    </message>
    <message numerus="yes">
        <source>{} services</source>
        <comment>{} service</comment>
        <translation>
            <numerusform>{} service</numerusform>
            <numerusform>{} services</numerusform>
        </translation>
    </message>
    <message>
        <source>{} cannot be read: there is no such file</source>
        <translation>{} est illisible&#xa0;: ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>there is no file {}; Compose wants it before it starts anything, and its values are missing here</source>
        <translation>le fichier {} n’existe pas&#xa0;; Compose l’exige avant de démarrer quoi que ce soit, et ses valeurs manquent ici</translation>
    </message>
    <message>
        <source>the top level of a compose file must be a mapping</source>
        <translation>le niveau supérieur d’un fichier Compose doit être un mapping</translation>
    </message>
    <message>
        <source>this file is empty; a compose file has at least &apos;services:&apos;</source>
        <translation>ce fichier est vide&#xa0;; un fichier Compose contient au moins &apos;services:&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; names no place; write name=place</source>
        <translation>&apos;{}&apos; n’indique aucun emplacement&#xa0;; écrire nom=emplacement</translation>
    </message>
    <message>
        <source>Compose loses &apos;{}&apos; here; in the form of a list it stays</source>
        <translation>Compose perd &apos;{}&apos; ici&#xa0;; sous forme de liste, la valeur est conservée</translation>
    </message>
    <message>
        <source>Compose cannot read &apos;{}&apos; here</source>
        <translation>Compose ne peut pas lire &apos;{}&apos; ici</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a host port</source>
        <translation>&apos;{}&apos; n’est pas un port de l’hôte</translation>
    </message>
    <message>
        <source>this mount has no &apos;target&apos;</source>
        <translation>ce montage n’a pas de &apos;target&apos;</translation>
    </message>
    <message>
        <source>this bind mount has no &apos;source&apos;</source>
        <translation>ce montage bind n’a pas de &apos;source&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has too many colons for a device</source>
        <translation>&apos;{}&apos; contient trop de deux-points pour un périphérique</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a port</source>
        <translation>&apos;{}&apos; n’est pas un port</translation>
    </message>
    <message>
        <source>a quote or a backslash of this command is never closed</source>
        <translation>un guillemet ou une barre oblique inverse de cette commande n’est jamais fermé</translation>
    </message>
    <message>
        <source>&apos;{}&apos; names no address; write host=address</source>
        <translation>&apos;{}&apos; n’indique aucune adresse&#xa0;; écrire hôte=adresse</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is text in YAML 1.2; Compose reads it as {} with a warning</source>
        <translation>&apos;{}&apos; est du texte en YAML 1.2&#xa0;; Compose le lit comme {} avec un avertissement</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be {}, not &apos;{}&apos;</source>
        <translation>&apos;{}&apos; doit être {}, et non &apos;{}&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a duration for &apos;{}&apos;; write 30s or 1m30s</source>
        <translation>&apos;{}&apos; n’est pas une durée pour &apos;{}&apos;&#xa0;; écrire 30s ou 1m30s</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a size for &apos;{}&apos;; write 512m or 2g</source>
        <translation>&apos;{}&apos; n’est pas une taille pour &apos;{}&apos;&#xa0;; écrire 512m ou 2g</translation>
    </message>
    <message>
        <source>{} does not say where it comes from; write {}</source>
        <translation>{} n’indique pas d’où vient son contenu&#xa0;; écrire {}</translation>
    </message>
    <message>
        <source>{} has several sources; keep one of {}</source>
        <translation>{} a plusieurs sources&#xa0;; n’en garder qu’une&#xa0;: {}</translation>
    </message>
    <message>
        <source>this names no variable</source>
        <translation>ceci ne nomme aucune variable</translation>
    </message>
    <message>
        <source>the volume {} is external, so Compose refuses &apos;{}&apos; here</source>
        <translation>le volume {} est externe, donc Compose refuse &apos;{}&apos; ici</translation>
    </message>
    <message>
        <source>&apos;count&apos; and &apos;device_ids&apos; exclude each other</source>
        <translation>&apos;count&apos; et &apos;device_ids&apos; s’excluent mutuellement</translation>
    </message>
    <message>
        <source>a path to watch cannot be empty</source>
        <translation>un chemin à surveiller ne peut pas être vide</translation>
    </message>
    <message>
        <source>{} has neither an image nor a build</source>
        <translation>{} n’a ni image ni build</translation>
    </message>
    <message>
        <source>&apos;dockerfile&apos; and &apos;dockerfile_inline&apos; exclude each other</source>
        <translation>&apos;dockerfile&apos; et &apos;dockerfile_inline&apos; s’excluent mutuellement</translation>
    </message>
    <message>
        <source>the build&apos;s &apos;platforms&apos; do not name {}</source>
        <translation>le &apos;platforms&apos; du build ne contient pas {}</translation>
    </message>
    <message>
        <source>{} has both &apos;network_mode&apos; and &apos;networks&apos;; Compose refuses that</source>
        <translation>{} a à la fois &apos;network_mode&apos; et &apos;networks&apos;&#xa0;; Compose le refuse</translation>
    </message>
    <message>
        <source>a health check&apos;s list begins with CMD, CMD-SHELL or NONE</source>
        <translation>la liste d’un healthcheck commence par CMD, CMD-SHELL ou NONE</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a number of retries</source>
        <translation>&apos;{}&apos; n’est pas un nombre de tentatives</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and &apos;deploy.resources.{}.{}&apos; must be equal; Compose refuses the file</source>
        <translation>&apos;{}&apos; et &apos;deploy.resources.{}.{}&apos; doivent être égaux&#xa0;; Compose refuse le fichier</translation>
    </message>
    <message>
        <source>&apos;scale&apos; and &apos;deploy.replicas&apos; must be equal; Compose refuses the file</source>
        <translation>&apos;scale&apos; et &apos;deploy.replicas&apos; doivent être égaux&#xa0;; Compose refuse le fichier</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number of containers</source>
        <translation>&apos;{}&apos; n’est pas un nombre de conteneurs</translation>
    </message>
    <message>
        <source>several containers cannot share one &apos;container_name&apos;</source>
        <translation>plusieurs conteneurs ne peuvent pas partager un même &apos;container_name&apos;</translation>
    </message>
    <message>
        <source>a watch with the action &apos;{}&apos; needs a &apos;target&apos;</source>
        <translation>un watch avec l’action &apos;{}&apos; exige un &apos;target&apos;</translation>
    </message>
    <message>
        <source>the aliases of this file expand to more values than can be read</source>
        <translation>les alias de ce fichier décrivent plus de valeurs qu’il n’est possible d’en lire</translation>
    </message>
    <message>
        <source>Compose reads this tag differently; put a space after it</source>
        <translation>Compose lit cette balise autrement&#xa0;; mettre un espace après elle</translation>
    </message>
    <message>
        <source>this alias stands inside of the value it names</source>
        <translation>cet alias se trouve à l’intérieur de la valeur qu’il désigne</translation>
    </message>
    <message>
        <source>the variable {} is not set and has no default, so it is read as empty</source>
        <translation>la variable {} n’est pas définie et n’a pas de valeur par défaut&#xa0;: elle est lue comme vide</translation>
    </message>
    <message>
        <source>a key must be text; quote it if it is meant as text</source>
        <translation>une clé doit être du texte&#xa0;; la mettre entre guillemets si elle est voulue comme texte</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; stands twice in this mapping; Compose refuses the file</source>
        <translation>la clé &apos;{}&apos; figure deux fois dans ce mapping&#xa0;; Compose refuse le fichier</translation>
    </message>
    <message>
        <source>&apos;&lt;&lt;&apos; merges a mapping or a list of mappings</source>
        <translation>&apos;&lt;&lt;&apos; fusionne un mapping ou une liste de mappings</translation>
    </message>
    <message>
        <source>a name in an environment file cannot be quoted</source>
        <translation>un nom ne peut pas être entre guillemets dans un fichier d’environnement</translation>
    </message>
    <message>
        <source>the quote in the value of {} is never closed</source>
        <translation>le guillemet dans la valeur de {} n’est jamais fermé</translation>
    </message>
    <message>
        <source>text stands behind the closing quote of {}</source>
        <translation>du texte suit le guillemet fermant de {}</translation>
    </message>
    <message>
        <source>&apos;extends&apos; must name a service</source>
        <translation>&apos;extends&apos; doit nommer un service</translation>
    </message>
    <message>
        <source>{} extends itself in a circle</source>
        <translation>{} s’étend de façon circulaire</translation>
    </message>
    <message>
        <source>{} extends {}, which is no service of this file</source>
        <translation>{} étend {}, qui n’est pas un service de ce fichier</translation>
    </message>
    <message>
        <source>{} extends itself</source>
        <translation>{} s’étend soi-même</translation>
    </message>
    <message>
        <source>Tierwright does not fetch files, so what this service takes from there is missing here</source>
        <translation>Tierwright ne télécharge pas de fichiers, donc ce que ce service en reprend manque ici</translation>
    </message>
    <message>
        <source>{} is no service of {}</source>
        <translation>{} n’est pas un service de {}</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a path or a mapping</source>
        <translation>un chemin ou un mapping</translation>
    </message>
    <message>
        <source>Tierwright does not fetch files, so the included services are missing here</source>
        <translation>Tierwright ne télécharge pas de fichiers, donc les services inclus manquent ici</translation>
    </message>
    <message>
        <source>this entry of &apos;include&apos; has no &apos;path&apos;, so it includes nothing</source>
        <translation>cette entrée de &apos;include&apos; n’a pas de &apos;path&apos; et n’inclut donc rien</translation>
    </message>
    <message>
        <source>the files include each other in a circle</source>
        <translation>les fichiers s’incluent de façon circulaire</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>un mapping</translation>
    </message>
    <message>
        <source>&apos;{}&apos; stands here and in the included file, and the two differ; Compose refuses that</source>
        <translation>&apos;{}&apos; figure ici et dans le fichier inclus, avec des contenus différents&#xa0;; Compose le refuse</translation>
    </message>
    <message>
        <source>a &apos;{}&apos; is never closed</source>
        <translation>un &apos;{}&apos; n’est jamais fermé</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no variable; write &apos;$$&apos; for a dollar sign</source>
        <translation>&apos;{}&apos; n’est pas une variable&#xa0;; écrire &apos;$$&apos; pour un signe dollar</translation>
    </message>
    <message>
        <source>&apos;{}&apos; uses an operator that Compose does not know</source>
        <translation>&apos;{}&apos; utilise un opérateur que Compose ne connaît pas</translation>
    </message>
    <message>
        <source>the variable {} is required</source>
        <translation>la variable {} est obligatoire</translation>
    </message>
    <message>
        <source>the variable {} is required: {}</source>
        <translation>la variable {} est obligatoire&#xa0;: {}</translation>
    </message>
    <message>
        <source>the project has no &apos;services&apos;</source>
        <translation>le projet n’a pas de &apos;services&apos;</translation>
    </message>
    <message>
        <source>&apos;version&apos; is obsolete; Compose ignores it</source>
        <translation>&apos;version&apos; est obsolète&#xa0;; Compose l’ignore</translation>
    </message>
    <message>
        <source>the project has no name; write &apos;name:&apos; with small letters and digits</source>
        <translation>le projet n’a pas de nom&#xa0;; écrire &apos;name:&apos; avec des minuscules et des chiffres</translation>
    </message>
    <message>
        <source>Compose passes over this: it is no form of &apos;{}&apos;</source>
        <translation>Compose ignore ceci&#xa0;: ce n’est pas une forme de &apos;{}&apos;</translation>
    </message>
    <message>
        <source>this has another form than &apos;{}&apos; in the file before; Compose cannot merge them</source>
        <translation>ceci a une autre forme que &apos;{}&apos; dans le fichier précédent&#xa0;; Compose ne peut pas les fusionner</translation>
    </message>
    <message>
        <source>a mount cannot be empty</source>
        <translation>un montage ne peut pas être vide</translation>
    </message>
    <message>
        <source>nothing stands before a colon of this mount; a variable without a value may be the cause</source>
        <translation>rien ne précède un deux-points de ce montage&#xa0;; une variable sans valeur peut en être la cause</translation>
    </message>
    <message>
        <source>this mount has too many colons</source>
        <translation>ce montage contient trop de deux-points</translation>
    </message>
    <message>
        <source>nothing stands behind the last colon of this mount</source>
        <translation>rien ne suit le dernier deux-points de ce montage</translation>
    </message>
    <message>
        <source>&apos;{}&apos; names an address and a container port but no host port; write &apos;{}:…:{}&apos;</source>
        <translation>&apos;{}&apos; indique une adresse et un port du conteneur, mais aucun port de l’hôte&#xa0;; écrire &apos;{}:…:{}&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has too many colons; an IPv6 address stands in brackets</source>
        <translation>&apos;{}&apos; contient trop de deux-points&#xa0;; une adresse IPv6 s’écrit entre crochets</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an IP address of the host</source>
        <translation>&apos;{}&apos; n’est pas une adresse IP de l’hôte</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a protocol; tcp, udp and sctp are</source>
        <translation>&apos;{}&apos; n’est pas un protocole&#xa0;; tcp, udp et sctp en sont</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no container port</source>
        <translation>&apos;{}&apos; n’a pas de port du conteneur</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a container port (1–65535)</source>
        <translation>&apos;{}&apos; n’est pas un port de conteneur (1–65535)</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a host port (0–65535)</source>
        <translation>&apos;{}&apos; n’est pas un port de l’hôte (0–65535)</translation>
    </message>
    <message>
        <source>the ranges {} and {} have different lengths</source>
        <translation>les plages {} et {} n’ont pas la même longueur</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be {}</source>
        <translation>&apos;{}&apos; doit être {}</translation>
    </message>
    <message>
        <source>Compose ignores the number {} here, so there is no limit; write it as text with a unit</source>
        <translation>Compose ignore ici le nombre {}, donc il n’y a pas de limite&#xa0;; l’écrire comme texte avec une unité</translation>
    </message>
    <message>
        <source>this port has no &apos;target&apos;</source>
        <translation>ce port n’a pas de &apos;target&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a container port (1–65535), so Docker refuses it</source>
        <translation>&apos;{}&apos; n’est pas un port de conteneur (1–65535), donc Docker le refuse</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a protocol, so Docker refuses it; tcp, udp and sctp are</source>
        <translation>&apos;{}&apos; n’est pas un protocole, donc Docker le refuse&#xa0;; tcp, udp et sctp en sont</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no address, so Compose refuses the file</source>
        <translation>&apos;{}&apos; n’est pas une adresse, donc Compose refuse le fichier</translation>
    </message>
    <message>
        <source>something is mounted at {} already</source>
        <translation>un montage occupe déjà {}</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>une valeur simple</translation>
    </message>
    <message>
        <source>text like 30s</source>
        <translation>du texte comme 30s</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>a mapping or empty</source>
        <translation>un mapping ou vide</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be {}, not {}</source>
        <translation>&apos;{}&apos; doit être {}, et non {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no value for &apos;{}&apos;; these are: {}</source>
        <translation>&apos;{}&apos; n’est pas une valeur de &apos;{}&apos;&#xa0;; valeurs possibles&#xa0;: {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too small for &apos;{}&apos;</source>
        <translation>&apos;{}&apos; est trop petit pour &apos;{}&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too large for &apos;{}&apos;</source>
        <translation>&apos;{}&apos; est trop grand pour &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{} stands twice in &apos;{}&apos;; Compose refuses the file</source>
        <translation>{} figure deux fois dans &apos;{}&apos;&#xa0;; Compose refuse le fichier</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must have &apos;{}&apos;</source>
        <translation>&apos;{}&apos; doit avoir &apos;{}&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is known from Compose {}.{} on, and this project is meant for {}.{}</source>
        <translation>&apos;{}&apos; existe à partir de Compose {}.{}, et ce projet est prévu pour {}.{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a name in &apos;{}&apos;; a name cannot be empty</source>
        <translation>&apos;{}&apos; n’est pas un nom dans &apos;{}&apos;&#xa0;; un nom ne peut pas être vide</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a name in &apos;{}&apos;; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation>&apos;{}&apos; n’est pas un nom dans &apos;{}&apos;&#xa0;; sont autorisés les lettres, les chiffres, &apos;.&apos;, &apos;_&apos; et &apos;-&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a key of a compose file, so Compose refuses the file{}</source>
        <translation>&apos;{}&apos; n’est pas une clé d’un fichier Compose, donc Compose refuse le fichier{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a key of a service, so Compose refuses the file{}</source>
        <translation>&apos;{}&apos; n’est pas une clé d’un service, donc Compose refuse le fichier{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a key of &apos;{}&apos;, so Compose refuses the file{}</source>
        <translation>&apos;{}&apos; n’est pas une clé de &apos;{}&apos;, donc Compose refuse le fichier{}</translation>
    </message>
    <message>
        <source>unknown key &quot;{}&quot; in {}{}</source>
        <translation>clé inconnue dans {1} : &quot;{0}&quot;{2}</translation>
    </message>
    <message>
        <source>a key of {} must be a text</source>
        <translation>une clé de {} doit être un texte</translation>
    </message>
    <message>
        <source>the key &quot;{}&quot; is already there, the first one counts</source>
        <translation>la clé &quot;{}&quot; existe déjà, la première l’emporte</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>{} must be {}, but it is {}</source>
        <translation>{}&#xa0;: {} attendu, mais la valeur est {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>ports.only allows {}</source>
        <translation>ports.only autorise {}</translation>
    </message>
    <message>
        <source>the contract has no ports.published</source>
        <translation>le contrat n’a pas de ports.published</translation>
    </message>
    <message>
        <source>ports.published grants {} nothing</source>
        <translation>ports.published n’accorde rien à {}</translation>
    </message>
    <message>
        <source>ports.published grants {}: {}</source>
        <translation>ports.published accorde à {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>the contract is empty: write at least &quot;version: 1&quot;</source>
        <translation>le contrat est vide&#xa0;: écrire au moins &quot;version: 1&quot;</translation>
    </message>
    <message>
        <source>the contract</source>
        <translation>le contrat</translation>
    </message>
    <message>
        <source>the contract does not say its version: write &quot;version: 1&quot;</source>
        <translation>le contrat n’indique pas sa version&#xa0;: écrire &quot;version: 1&quot;</translation>
    </message>
    <message>
        <source>version {} is unknown, this program reads version 1</source>
        <translation>la version {} est inconnue, ce programme lit la version 1</translation>
    </message>
    <message>
        <source>class {}</source>
        <translation>classe {}</translation>
    </message>
    <message>
        <source>an entry of {}</source>
        <translation>une entrée de {}</translation>
    </message>
    <message>
        <source>{} is already listed in {}</source>
        <translation>{} figure déjà dans {}</translation>
    </message>
    <message>
        <source>{} must be a duration such as 30s</source>
        <translation>{} doit être une durée telle que 30s</translation>
    </message>
    <message>
        <source>{} cannot be negative</source>
        <translation>{} ne peut pas être une valeur négative</translation>
    </message>
    <message>
        <source>{} is no port: ports go from 1 to 65535</source>
        <translation>{} n’est pas un port&#xa0;: les ports vont de 1 à 65535</translation>
    </message>
    <message>
        <source>an entry of {} must be a port or a range such as 8000-8010, but it is &quot;{}&quot;</source>
        <translation>une entrée de {} doit être un port ou une plage telle que 8000-8010, et non &quot;{}&quot;</translation>
    </message>
    <message>
        <source>a contract is one YAML document, what follows is not read</source>
        <translation>un contrat est un seul document YAML, la suite n’est pas lue</translation>
    </message>
    <message>
        <source>a flow</source>
        <translation>un flux</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no flow: write &quot;a -&gt; b&quot; or &quot;a &lt;-&gt; b&quot;</source>
        <translation>&quot;{}&quot; n’est pas un flux&#xa0;: écrire &quot;a -&gt; b&quot; ou &quot;a &lt;-&gt; b&quot;</translation>
    </message>
    <message>
        <source>ports of a flow</source>
        <translation>ports d’un flux</translation>
    </message>
    <message>
        <source>the flow is both required and forbidden; forbidden takes precedence</source>
        <translation>le flux est exigé et interdit&#xa0;; l’interdiction l’emporte</translation>
    </message>
    <message>
        <source>a flow needs &quot;from&quot; and &quot;to&quot;</source>
        <translation>un flux exige &quot;from&quot; et &quot;to&quot;</translation>
    </message>
    <message>
        <source>policy of a flow</source>
        <translation>politique d’un flux</translation>
    </message>
    <message>
        <source>{} must be a version such as {}</source>
        <translation>{} doit être une version telle que {}</translation>
    </message>
    <message>
        <source>environment {}</source>
        <translation>environnement {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>endpoints of {}</source>
        <translation>points d’accès de {}</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} dans {}</translation>
    </message>
    <message>
        <source>names of {}</source>
        <translation>noms de {}</translation>
    </message>
    <message>
        <source>a name of {}</source>
        <translation>un nom de {}</translation>
    </message>
    <message>
        <source>from of the names of {}</source>
        <translation>from des noms de {}</translation>
    </message>
    <message>
        <source>owners of the name {}</source>
        <translation>propriétaires du nom {}</translation>
    </message>
    <message>
        <source>published ports of {}</source>
        <translation>ports publiés de {}</translation>
    </message>
    <message>
        <source>a required resource</source>
        <translation>une ressource exigée</translation>
    </message>
    <message>
        <source>profile {}</source>
        <translation>profil {}</translation>
    </message>
    <message>
        <source>memory of {} must be a size such as 512m</source>
        <translation>la mémoire de {} doit être une taille telle que 512m</translation>
    </message>
    <message>
        <source>cpus of {} must be a number of cores such as 0.5</source>
        <translation>les cpus de {} doivent être un nombre de cœurs tel que 0.5</translation>
    </message>
    <message>
        <source>services of {}</source>
        <translation>services de {}</translation>
    </message>
    <message>
        <source>{} lists no services, but another profile is the default already</source>
        <translation>{} n’énumère aucun service, mais un autre profil est déjà celui par défaut</translation>
    </message>
    <message>
        <source>metadata.file must hold {}, which stands for the name</source>
        <translation>metadata.file doit contenir {}, qui représente le nom</translation>
    </message>
    <message>
        <source>tier {}</source>
        <translation>couche {}</translation>
    </message>
    <message>
        <source>the label {} in {} must be a text</source>
        <translation>le label {} dans {} doit être un texte</translation>
    </message>
    <message>
        <source>an order of middlewares</source>
        <translation>un ordre de middlewares</translation>
    </message>
    <message>
        <source>an order of middlewares needs at least two of them</source>
        <translation>un ordre de middlewares en exige au moins deux</translation>
    </message>
    <message>
        <source>a waiver</source>
        <translation>une dérogation</translation>
    </message>
    <message>
        <source>a waiver needs &quot;rule&quot;: the id or name of what it excuses</source>
        <translation>une dérogation exige &quot;rule&quot;&#xa0;: l’identifiant ou le nom de ce qu’elle excuse</translation>
    </message>
    <message>
        <source>a waiver needs &quot;reason&quot;, without one it does not count</source>
        <translation>une dérogation exige &quot;reason&quot;&#xa0;; sans cela, elle ne compte pas</translation>
    </message>
    <message>
        <source>{} must be a day written YYYY-MM-DD, so the emergency does not count</source>
        <translation>{} doit être un jour au format YYYY-MM-DD, donc l’urgence ne compte pas</translation>
    </message>
    <message>
        <source>{} must be a day written YYYY-MM-DD, so the waiver does not count</source>
        <translation>{} doit être un jour au format YYYY-MM-DD, donc la dérogation ne compte pas</translation>
    </message>
    <message>
        <source>the layout is no JSON object; delete the file to start with a fresh layout</source>
        <translation>la disposition n’est pas un objet JSON&#xa0;; supprimer le fichier pour repartir d’une disposition neuve</translation>
    </message>
    <message>
        <source>the layout was written by a newer version of Tierwright; update Tierwright, or delete the file to start with a fresh layout</source>
        <translation>la disposition a été écrite par une version plus récente de Tierwright&#xa0;; mettre à jour Tierwright ou supprimer le fichier pour repartir d’une disposition neuve</translation>
    </message>
    <message>
        <source>it takes over too much through anchors</source>
        <translation>trop de contenu y est repris par des ancres</translation>
    </message>
    <message>
        <source>it names an unknown anchor</source>
        <translation>une ancre inconnue y est nommée</translation>
    </message>
    <message>
        <source>{} is not written as an entry of &apos;services&apos; of its own</source>
        <translation>{} n’est pas écrit comme une entrée propre de &apos;services&apos;</translation>
    </message>
    <message>
        <source>it stands behind an alias</source>
        <translation>le contenu se trouve derrière un alias</translation>
    </message>
    <message>
        <source>{} cannot be copied, because {}</source>
        <translation>impossible de copier {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>there is no text to paste</source>
        <translation>il n’y a pas de texte à coller</translation>
    </message>
    <message>
        <source>this is no YAML that can be pasted: {}</source>
        <translation>ce n’est pas du YAML qui puisse être collé&#xa0;: {}</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>il est illisible</translation>
    </message>
    <message>
        <source>this text holds several YAML documents; paste one of them</source>
        <translation>ce texte contient plusieurs documents YAML&#xa0;; n’en coller qu’un</translation>
    </message>
    <message>
        <source>this text is no &apos;services:&apos; fragment of a compose file</source>
        <translation>ce texte n’est pas un fragment &apos;services:&apos; d’un fichier Compose</translation>
    </message>
    <message>
        <source>there is no service below &apos;services:&apos; in this text</source>
        <translation>il n’y a pas de service sous &apos;services:&apos; dans ce texte</translation>
    </message>
    <message>
        <source>this is a service without its name; put &apos;name:&apos; above it and indent it</source>
        <translation>c’est un service sans son nom&#xa0;; mettre &apos;nom:&apos; au-dessus et l’indenter</translation>
    </message>
    <message>
        <source>the network {} is declared, since it was not</source>
        <translation>le réseau {} est déclaré, car il ne l’était pas</translation>
    </message>
    <message>
        <source>{} is written in several files, so no single text is the service; copy its texts by hand</source>
        <translation>{} est écrit dans plusieurs fichiers, aucun texte seul n’est donc le service&#xa0;; copier ses textes à la main</translation>
    </message>
    <message>
        <source>this text cannot be pasted: {}</source>
        <translation>impossible de coller ce texte&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} has no container_name, since {} has that one</source>
        <translation>{} n’a pas de container_name, car {} a déjà celui-ci</translation>
    </message>
    <message>
        <source>{} does not publish ports of the host that are taken</source>
        <translation>{} ne publie pas les ports de l’hôte déjà pris</translation>
    </message>
    <message>
        <source>{} has no fixed address on {}, since it is taken</source>
        <translation>{} n’a pas d’adresse fixe sur {}, car elle est prise</translation>
    </message>
    <message>
        <source>&apos;{}&apos; contradicts &apos;{}&apos;, which removes what it needs; do only one of them</source>
        <translation>&apos;{}&apos; contredit &apos;{}&apos;, qui supprime ce dont l’autre a besoin&#xa0;; n’en appliquer qu’une</translation>
    </message>
    <message>
        <source>&apos;{}&apos; contradicts &apos;{}&apos;: the former says {}, the latter {}; do only one of them</source>
        <translation>&apos;{}&apos; contredit &apos;{}&apos; : la première modification fixe {}, la seconde {} ; n’en appliquer qu’une</translation>
    </message>
    <message>
        <source>&apos;{}&apos; contradicts &apos;{}&apos;, which sets what it removes; do only one of them</source>
        <translation>&apos;{}&apos; contredit &apos;{}&apos;, qui définit ce que l’autre supprime&#xa0;; n’en appliquer qu’une</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a condition; service_started, service_healthy and service_completed_successfully are</source>
        <translation>&apos;{}&apos; n’est pas une condition&#xa0;; service_started, service_healthy et service_completed_successfully en sont</translation>
    </message>
    <message>
        <source>{} cannot wait for itself</source>
        <translation>{} ne peut pas s’attendre soi-même</translation>
    </message>
    <message>
        <source>there is no service &apos;{}&apos; in this project</source>
        <translation>il n’y a pas de service &apos;{}&apos; dans ce projet</translation>
    </message>
    <message>
        <source>{} waits for {} already, so neither would ever start</source>
        <translation>{} attend déjà {}, donc aucun des deux ne démarrerait jamais</translation>
    </message>
    <message>
        <source>{} does not wait for {}</source>
        <translation>{} n’attend pas {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}&#xa0;: {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a service name; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation>&apos;{}&apos; n’est pas un nom de service&#xa0;; sont autorisés les lettres, les chiffres, &apos;.&apos;, &apos;_&apos; et &apos;-&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a network name; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation>&apos;{}&apos; n’est pas un nom de réseau&#xa0;; sont autorisés les lettres, les chiffres, &apos;.&apos;, &apos;_&apos; et &apos;-&apos;</translation>
    </message>
    <message>
        <source>the flow &apos;{}&apos; comes from an anchor; edit it by hand</source>
        <translation>le flux &apos;{}&apos; provient d’une ancre&#xa0;; le modifier à la main</translation>
    </message>
    <message>
        <source>&apos;{}&apos; in line {} of the contract</source>
        <translation>&apos;{}&apos; à la ligne {} du contrat</translation>
    </message>
    <message>
        <source>{} forbids it, for more than these two; edit it there</source>
        <translation>{} l’interdit, et pas seulement pour ces deux-là&#xa0;; le modifier à cet endroit</translation>
    </message>
    <message>
        <source>{} requires it, for more than these two; edit it there</source>
        <translation>{} l’exige, et pas seulement pour ces deux-là&#xa0;; le modifier à cet endroit</translation>
    </message>
    <message>
        <source>{} says so, for more than these two; edit it there</source>
        <translation>{} l’indique, et pas seulement pour ces deux-là&#xa0;; le modifier à cet endroit</translation>
    </message>
    <message>
        <source>{} allows the opposite direction, and Docker cannot keep one direction apart from the other; take that flow out first</source>
        <translation>{} autorise le sens inverse, et Docker ne peut pas séparer un sens de l’autre&#xa0;; retirer d’abord ce flux</translation>
    </message>
    <message>
        <source>no flow of the contract is about {} and {}</source>
        <translation>aucun flux du contrat ne concerne {} et {}</translation>
    </message>
    <message>
        <source>{} is the only flow that allows something: without it the contract would allow everything; write &apos;flows: []&apos; by hand if it must allow nothing</source>
        <translation>{} est le seul flux qui autorise quelque chose&#xa0;: sans lui, le contrat autoriserait tout&#xa0;; écrire &apos;flows: []&apos; à la main s’il ne doit rien autoriser</translation>
    </message>
    <message>
        <source>a contract has no override file; it is changed where it is written</source>
        <translation>un contrat n’a pas de fichier de surcharge&#xa0;; il se modifie là où il est écrit</translation>
    </message>
    <message>
        <source>this project has no contract; write a network-contract.yaml beside it first</source>
        <translation>ce projet n’a pas de contrat&#xa0;; créer d’abord un network-contract.yaml à côté de lui</translation>
    </message>
    <message>
        <source>{} needs no flow to itself</source>
        <translation>{} n’a pas besoin d’un flux vers soi-même</translation>
    </message>
    <message>
        <source>the Internet and the host are both outside of the project, so its contract says nothing of the way between them</source>
        <translation>Internet et l’hôte sont tous deux hors du projet, donc son contrat ne dit rien du chemin entre eux</translation>
    </message>
    <message>
        <source>the tier {}</source>
        <translation>la couche {}</translation>
    </message>
    <message>
        <source>{} is allowed already, by {}</source>
        <translation>{} est déjà autorisé, par {}</translation>
    </message>
    <message>
        <source>{} is required already, by {}</source>
        <translation>{} est déjà exigé, par {}</translation>
    </message>
    <message>
        <source>{} is forbidden already, by {}</source>
        <translation>{} est déjà interdit, par {}</translation>
    </message>
    <message>
        <source>this is the first flow that allows something: from now on, whatever no flow allows is a violation</source>
        <translation>c’est le premier flux qui autorise quelque chose&#xa0;: désormais, tout ce qu’aucun flux n’autorise est une violation</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a duration; write 30s or 1m30s</source>
        <translation>&apos;{}&apos; n’est pas une durée&#xa0;; écrire 30s ou 1m30s</translation>
    </message>
    <message>
        <source>{} is not a number of retries</source>
        <translation>{} n’est pas un nombre de tentatives</translation>
    </message>
    <message>
        <source>a health check&apos;s test is a command; to have none, clear the health check</source>
        <translation>le test d’un healthcheck est une commande&#xa0;; pour ne pas en avoir, vider le healthcheck</translation>
    </message>
    <message>
        <source>{} has no test of its own, so the image&apos;s is used</source>
        <translation>{} n’a pas de test propre, donc celui de l’image est utilisé</translation>
    </message>
    <message>
        <source>{} has no health check here</source>
        <translation>{} n’a pas de healthcheck ici</translation>
    </message>
    <message>
        <source>a label&apos;s key is text without blanks and &apos;=&apos;</source>
        <translation>la clé d’un label est un texte sans espace ni &apos;=&apos;</translation>
    </message>
    <message>
        <source>{} has no label {}</source>
        <translation>{} n’a pas de label {}</translation>
    </message>
    <message>
        <source>{} has a label {} already</source>
        <translation>{} a déjà un label {}</translation>
    </message>
    <message>
        <source>a variable&apos;s name is text without blanks and &apos;=&apos;</source>
        <translation>le nom d’une variable est un texte sans espace ni &apos;=&apos;</translation>
    </message>
    <message>
        <source>{} has no variable {}</source>
        <translation>{} n’a pas de variable {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a number of cores; write 0.5 or 2</source>
        <translation>&apos;{}&apos; n’est pas un nombre de cœurs&#xa0;; écrire 0.5 ou 2</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a size; write 512m or 2g</source>
        <translation>&apos;{}&apos; n’est pas une taille&#xa0;; écrire 512m ou 2g</translation>
    </message>
    <message>
        <source>{} is below 6 MiB, the least that Docker accepts</source>
        <translation>{} est inférieur à 6 Mio, le minimum accepté par Docker</translation>
    </message>
    <message>
        <source>{} has no memory limit</source>
        <translation>{} n’a pas de limite mémoire</translation>
    </message>
    <message>
        <source>{} has no memory reservation</source>
        <translation>{} n’a pas de réservation mémoire</translation>
    </message>
    <message>
        <source>{} has no CPU reservation</source>
        <translation>{} n’a pas de réservation CPU</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither true nor false</source>
        <translation>&apos;{}&apos; n’est ni true ni false</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a subnet; write 10.1.0.0/16</source>
        <translation>&apos;{}&apos; n’est pas un sous-réseau&#xa0;; écrire 10.1.0.0/16</translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds a blank</source>
        <translation>&apos;{}&apos; contient un espace</translation>
    </message>
    <message>
        <source>{} is external: whoever creates it decides on its options</source>
        <translation>{} est externe&#xa0;: ses options dépendent de qui le crée</translation>
    </message>
    <message>
        <source>Compose refuses &apos;{}&apos; beside &apos;external&apos; in {}; remove it first</source>
        <translation>Compose refuse &apos;{}&apos; à côté de &apos;external&apos; dans {}&#xa0;; le supprimer d’abord</translation>
    </message>
    <message>
        <source>there is no network &apos;{}&apos; in this project; add it first</source>
        <translation>il n’y a pas de réseau &apos;{}&apos; dans ce projet&#xa0;; l’ajouter d’abord</translation>
    </message>
    <message>
        <source>{} has no &apos;{}&apos;</source>
        <translation>{} n’a pas de &apos;{}&apos;</translation>
    </message>
    <message>
        <source>there is no network &apos;{}&apos; in this project</source>
        <translation>il n’y a pas de réseau &apos;{}&apos; dans ce projet</translation>
    </message>
    <message>
        <source>the network &apos;{}&apos; is not declared in this project; add it first</source>
        <translation>le réseau &apos;{}&apos; n’est pas déclaré dans ce projet&#xa0;; l’ajouter d’abord</translation>
    </message>
    <message>
        <source>{} has a &apos;network_mode&apos; and so cannot join networks; remove that first</source>
        <translation>{} a un &apos;network_mode&apos; et ne peut donc rejoindre aucun réseau&#xa0;; le supprimer d’abord</translation>
    </message>
    <message>
        <source>{} is on {} already, because Compose attaches a service without networks to it</source>
        <translation>{} est déjà sur {}, car Compose y connecte un service sans réseaux</translation>
    </message>
    <message>
        <source>{} is on {} already</source>
        <translation>{} est déjà sur {}</translation>
    </message>
    <message>
        <source>{} could not be read; fix it first</source>
        <translation>impossible de lire {}&#xa0;; le corriger d’abord</translation>
    </message>
    <message>
        <source>{} is not on {}</source>
        <translation>{} n’est pas sur {}</translation>
    </message>
    <message>
        <source>{} is the only network of {}; without it Compose would attach the default network. Move the service instead</source>
        <translation>{} est le seul réseau de {}&#xa0;; sans lui, Compose connecterait le réseau par défaut. Déplacer plutôt le service</translation>
    </message>
    <message>
        <source>{} has a fixed address on {}, which belongs to that network&apos;s subnet; remove the address first</source>
        <translation>{} a une adresse fixe sur {}, qui appartient au sous-réseau de ce réseau&#xa0;; supprimer d’abord l’adresse</translation>
    </message>
    <message>
        <source>{} is not on {}, so it has no names there; attach it first</source>
        <translation>{} n’est pas sur {} et n’y a donc pas de noms&#xa0;; le connecter d’abord</translation>
    </message>
    <message>
        <source>an alias is a name without blanks</source>
        <translation>un alias est un nom sans espace</translation>
    </message>
    <message>
        <source>{} has the alias {} on {} already</source>
        <translation>{} a déjà l’alias {} sur {}</translation>
    </message>
    <message>
        <source>{} has no alias {} on {}</source>
        <translation>{} n’a pas d’alias {} sur {}</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>the change would not have the wanted effect, because another file or an anchor says the same once more; edit it by hand</source>
        <translation>la modification n’aurait pas l’effet voulu, car un autre fichier ou une ancre redit la même chose&#xa0;; modifier à la main</translation>
    </message>
    <message>
        <source>the change would hide or alter more than was asked for, namely {}, because a part of it comes from an anchor or a merge key; edit it by hand</source>
        <translation>la modification masquerait ou changerait plus que demandé, à savoir {}, car une partie provient d’une ancre ou d’une clé de fusion&#xa0;; modifier à la main</translation>
    </message>
    <message>
        <source>{}. In a compose file a dollar sign is written &apos;$$&apos;</source>
        <translation>{}. Dans un fichier Compose, un signe dollar s’écrit &apos;$$&apos;</translation>
    </message>
    <message>
        <source>the value does not come from &apos;extends&apos;</source>
        <translation>la valeur ne vient pas de &apos;extends&apos;</translation>
    </message>
    <message>
        <source>{} may be used by other projects too</source>
        <translation>{} peut aussi servir à d’autres projets</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is built from further anchors; copy it by hand</source>
        <translation>&apos;{}&apos; est construit à partir d’autres ancres&#xa0;; le copier à la main</translation>
    </message>
    <message>
        <source>this is not a value of a service, so no service could say it for itself</source>
        <translation>ce n’est pas une valeur d’un service, donc aucun service ne pourrait la définir pour lui-même</translation>
    </message>
    <message>
        <source>the value comes through an anchor or a merge key, so it cannot be taken away in the service alone</source>
        <translation>la valeur provient d’une ancre ou d’une clé de fusion et ne peut donc pas être retirée du seul service</translation>
    </message>
    <message>
        <source>there is no override file; name a second file with -f, such as compose.override.yaml with &apos;{}&apos; in it</source>
        <translation>il n’y a pas de fichier de surcharge&#xa0;; indiquer un second fichier avec -f, par exemple compose.override.yaml contenant &apos;{}&apos;</translation>
    </message>
    <message>
        <source>an override file cannot say this; it is changed where it is written</source>
        <translation>un fichier de surcharge ne peut pas l’exprimer&#xa0;; cela se modifie à l’endroit d’origine</translation>
    </message>
    <message>
        <source>&apos;!reset&apos; only removes; it cannot set a new value</source>
        <translation>&apos;!reset&apos; retire, et ne définit rien de nouveau</translation>
    </message>
    <message>
        <source>there is nothing that &apos;!reset&apos; could remove</source>
        <translation>il n’y a rien que &apos;!reset&apos; puisse retirer</translation>
    </message>
    <message>
        <source>a list item has a different position in an override file; write the list there by hand</source>
        <translation>un élément de liste a une autre position dans un fichier de surcharge&#xa0;; y écrire la liste à la main</translation>
    </message>
    <message>
        <source>the default of {} changes</source>
        <translation>la valeur par défaut de {} change</translation>
    </message>
    <message>
        <source>also changes, because the text is shared: {}</source>
        <translation>change aussi, car le texte est partagé&#xa0;: {}</translation>
    </message>
    <message>
        <source>the value is made of the variable {}, which a new value would replace</source>
        <translation>la valeur est composée de la variable {}, qu’une nouvelle valeur remplacerait</translation>
    </message>
    <message>
        <source>{} no longer has any effect here</source>
        <translation>ne compte plus ici&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} does not publish {}</source>
        <translation>{} ne publie pas {}</translation>
    </message>
    <message>
        <source>a single port can be changed only where it is written ({})</source>
        <translation>un port isolé ne peut être modifié qu’à l’endroit où il est écrit ({})</translation>
    </message>
    <message>
        <source>the port {} of {} comes from an anchor or a merge key; edit it by hand</source>
        <translation>le port {} de {} provient d’une ancre ou d’une clé de fusion&#xa0;; le modifier à la main</translation>
    </message>
    <message>
        <source>{} is one of {} ports of a range; edit the range by hand</source>
        <translation>{} est l’un des {} ports d’une plage&#xa0;; modifier la plage à la main</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an IP address</source>
        <translation>&apos;{}&apos; n’est pas une adresse IP</translation>
    </message>
    <message>
        <source>{} publishes {} already</source>
        <translation>{} publie déjà {}</translation>
    </message>
    <message>
        <source>this entry is in the long form, which holds a single port and no variables</source>
        <translation>cette entrée a la forme longue, qui contient un seul port sans variables</translation>
    </message>
    <message>
        <source>&apos;default&apos; is Compose&apos;s word for the network of services that name none; move the services instead</source>
        <translation>&apos;default&apos; est, pour Compose, le réseau des services qui n’en nomment aucun&#xa0;; déplacer plutôt les services</translation>
    </message>
    <message>
        <source>there is a network &apos;{}&apos; already</source>
        <translation>il y a déjà un réseau &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{} is external and Docker knows it by this name; give it a &apos;name&apos; first</source>
        <translation>{} est externe et Docker le connaît sous ce nom&#xa0;; lui donner d’abord un &apos;name&apos;</translation>
    </message>
    <message>
        <source>Docker&apos;s name of the network changes from {} to {}_{}</source>
        <translation>le nom Docker du réseau passe de {} à {}_{}</translation>
    </message>
    <message>
        <source>the variable {} of {} mentions {}, perhaps as a host; it is left as it is</source>
        <translation>la variable {} de {} mentionne {}, peut-être comme hôte&#xa0;; elle reste inchangée</translation>
    </message>
    <message>
        <source>there is a service &apos;{}&apos; already</source>
        <translation>il y a déjà un service &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{} has no container_name, since two containers cannot share one</source>
        <translation>{} n’a pas de container_name, car deux conteneurs ne peuvent pas partager le même</translation>
    </message>
    <message>
        <source>{} publishes no fixed host ports, since {} has them</source>
        <translation>{} ne publie pas de ports fixes de l’hôte, car {} les a déjà</translation>
    </message>
    <message>
        <source>{} has no fixed address on {}, since {} has it</source>
        <translation>{} n’a pas d’adresse fixe sur {}, car {} l’a déjà</translation>
    </message>
    <message>
        <source>an image is a name without blanks, such as nginx:1.27</source>
        <translation>une image est un nom sans espace, par exemple nginx:1.27</translation>
    </message>
    <message>
        <source>the text is not about a service &apos;{}&apos;</source>
        <translation>le texte ne concerne pas un service &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{} is named by {}; change those first</source>
        <translation>{} est nommé par {}&#xa0;; modifier d’abord ces éléments</translation>
    </message>
    <message>
        <source>{} is named by {}; remove those too, or change them first</source>
        <translation>{} est nommé par {}&#xa0;; supprimer aussi ces éléments, ou les modifier d’abord</translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds variables, and only their present values could be written here; edit it by hand</source>
        <translation>&apos;{}&apos; contient des variables, et seules leurs valeurs actuelles pourraient être écrites ici&#xa0;; modifier à la main</translation>
    </message>
    <message>
        <source>Move {} from {} to {}</source>
        <translation>Déplacer {} de {} vers {}</translation>
    </message>
    <message>
        <source>Attach {} to {}</source>
        <translation>Connecter {} à {}</translation>
    </message>
    <message>
        <source>Detach {} from {}</source>
        <translation>Déconnecter {} de {}</translation>
    </message>
    <message>
        <source>Add alias {} to {} on {}</source>
        <translation>Ajouter l’alias {} à {} sur {}</translation>
    </message>
    <message>
        <source>Remove alias {} from {} on {}</source>
        <translation>Supprimer l’alias {} de {} sur {}</translation>
    </message>
    <message>
        <source>Rename alias {} of {} on {} to {}</source>
        <translation>Renommer l’alias {} de {} sur {} en {}</translation>
    </message>
    <message>
        <source>Add network {}</source>
        <translation>Ajouter le réseau {}</translation>
    </message>
    <message>
        <source>Remove network {}</source>
        <translation>Supprimer le réseau {}</translation>
    </message>
    <message>
        <source>Rename network {} to {}</source>
        <translation>Renommer le réseau {} en {}</translation>
    </message>
    <message>
        <source>Make {} internal</source>
        <translation>Rendre {} interne</translation>
    </message>
    <message>
        <source>Make {} not internal</source>
        <translation>Rendre {} non interne</translation>
    </message>
    <message>
        <source>Clear the driver of network {}</source>
        <translation>Effacer le pilote du réseau {}</translation>
    </message>
    <message>
        <source>Clear the subnet of network {}</source>
        <translation>Effacer le sous-réseau du réseau {}</translation>
    </message>
    <message>
        <source>Clear the name of network {}</source>
        <translation>Effacer le nom du réseau {}</translation>
    </message>
    <message>
        <source>Clear the &apos;attachable&apos; of network {}</source>
        <translation>Effacer &apos;attachable&apos; du réseau {}</translation>
    </message>
    <message>
        <source>Clear the &apos;external&apos; of network {}</source>
        <translation>Effacer &apos;external&apos; du réseau {}</translation>
    </message>
    <message>
        <source>Set the driver of network {} to {}</source>
        <translation>Définir le pilote du réseau {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>Set the subnet of network {} to {}</source>
        <translation>Définir le sous-réseau du réseau {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>Set the name of network {} to {}</source>
        <translation>Définir le nom du réseau {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>Set the &apos;attachable&apos; of network {} to {}</source>
        <translation>Définir &apos;attachable&apos; du réseau {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>Set the &apos;external&apos; of network {} to {}</source>
        <translation>Définir &apos;external&apos; du réseau {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>Set label {} of network {}</source>
        <translation>Définir le label {} du réseau {}</translation>
    </message>
    <message>
        <source>Remove label {} from network {}</source>
        <translation>Supprimer le label {} du réseau {}</translation>
    </message>
    <message>
        <source>Add service {}</source>
        <translation>Ajouter le service {}</translation>
    </message>
    <message>
        <source>Remove service {}</source>
        <translation>Supprimer le service {}</translation>
    </message>
    <message>
        <source>Rename service {} to {}</source>
        <translation>Renommer le service {} en {}</translation>
    </message>
    <message>
        <source>Duplicate {} as {}</source>
        <translation>Dupliquer {} sous le nom {}</translation>
    </message>
    <message>
        <source>Paste service {}</source>
        <translation>Coller le service {}</translation>
    </message>
    <message>
        <source>Clear the memory limit of {}</source>
        <translation>Effacer la limite mémoire de {}</translation>
    </message>
    <message>
        <source>Clear the CPU limit of {}</source>
        <translation>Effacer la limite CPU de {}</translation>
    </message>
    <message>
        <source>Clear the memory reservation of {}</source>
        <translation>Effacer la réservation mémoire de {}</translation>
    </message>
    <message>
        <source>Clear the CPU reservation of {}</source>
        <translation>Effacer la réservation CPU de {}</translation>
    </message>
    <message>
        <source>Limit the memory of {} to {}</source>
        <translation>Limiter la mémoire de {} à {}</translation>
    </message>
    <message>
        <source>Limit the CPUs of {} to {}</source>
        <translation>Limiter le CPU de {} à {}</translation>
    </message>
    <message>
        <source>Reserve {} of memory for {}</source>
        <translation>Réserver {} de mémoire pour {}</translation>
    </message>
    <message>
        <source>Reserve {} CPUs for {}</source>
        <translation>Réserver {} de CPU pour {}</translation>
    </message>
    <message>
        <source>Set label {} of {}</source>
        <translation>Définir le label {} de {}</translation>
    </message>
    <message>
        <source>Remove label {} from {}</source>
        <translation>Supprimer le label {} de {}</translation>
    </message>
    <message>
        <source>Rename label {} of {} to {}</source>
        <translation>Renommer le label {} de {} en {}</translation>
    </message>
    <message>
        <source>Set variable {} of {}</source>
        <translation>Définir la variable {} de {}</translation>
    </message>
    <message>
        <source>Remove variable {} from {}</source>
        <translation>Supprimer la variable {} de {}</translation>
    </message>
    <message>
        <source>Publish {} of {}</source>
        <translation>Publier {} de {}</translation>
    </message>
    <message>
        <source>Stop publishing {} of {}</source>
        <translation>Ne plus publier {} de {}</translation>
    </message>
    <message>
        <source>Publish {} of {} as {}</source>
        <translation>Publier {} de {} comme {}</translation>
    </message>
    <message>
        <source>Publish {} of {} on {}</source>
        <translation>Publier {} de {} sur {}</translation>
    </message>
    <message>
        <source>every interface</source>
        <translation>toutes les interfaces</translation>
    </message>
    <message>
        <source>Expose {} of {}</source>
        <translation>Exposer {} de {}</translation>
    </message>
    <message>
        <source>Stop exposing {} of {}</source>
        <translation>Ne plus exposer {} de {}</translation>
    </message>
    <message>
        <source>Set the health check of {}</source>
        <translation>Définir le healthcheck de {}</translation>
    </message>
    <message>
        <source>Remove the health check of {}</source>
        <translation>Supprimer le healthcheck de {}</translation>
    </message>
    <message>
        <source>Let {} wait for {}</source>
        <translation>Faire attendre {1} par {0}</translation>
    </message>
    <message>
        <source>Let {} no longer wait for {}</source>
        <translation>Ne plus faire attendre {1} par {0}</translation>
    </message>
    <message>
        <source>Add profile {} to {}</source>
        <translation>Ajouter le profil {} à {}</translation>
    </message>
    <message>
        <source>Remove profile {} from {}</source>
        <translation>Supprimer le profil {} de {}</translation>
    </message>
    <message>
        <source>Take {} out of the contract</source>
        <translation>Retirer {} du contrat</translation>
    </message>
    <message>
        <source>Require {} in the contract</source>
        <translation>Exiger {} dans le contrat</translation>
    </message>
    <message>
        <source>Allow {} in the contract</source>
        <translation>Autoriser {} dans le contrat</translation>
    </message>
    <message>
        <source>Forbid {} in the contract</source>
        <translation>Interdire {} dans le contrat</translation>
    </message>
    <message>
        <source>Set {}</source>
        <translation>Définir {}</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Supprimer {}</translation>
    </message>
    <message>
        <source>Rename {} to {}</source>
        <translation>Renommer {} en {}</translation>
    </message>
    <message>
        <source>Add an item to {}</source>
        <translation>Ajouter un élément à {}</translation>
    </message>
    <message>
        <source>Add {} to {}</source>
        <translation>Ajouter {} à {}</translation>
    </message>
    <message>
        <source>Write {} for {}</source>
        <translation>Écrire {} pour {}</translation>
    </message>
    <message>
        <source>{} is on {}; detach it first</source>
        <translation>{} est sur {}&#xa0;; le déconnecter d’abord</translation>
    </message>
    <message>
        <source>{} is external: whoever creates it decides whether it is internal</source>
        <translation>{} est externe&#xa0;: qui le crée décide s’il est interne</translation>
    </message>
    <message>
        <source>the whole file is not a value that could be changed</source>
        <translation>le fichier entier n’est pas une valeur modifiable</translation>
    </message>
    <message>
        <source>there is no &apos;{}&apos; that could be changed</source>
        <translation>il n’y a pas de &apos;{}&apos; à modifier</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no key that could be &apos;{}&apos;</source>
        <translation>&apos;{}&apos; n’a pas de clé qui puisse être &apos;{}&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is there already</source>
        <translation>&apos;{}&apos; existe déjà</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a container port; write 9000 or 9000/udp</source>
        <translation>&apos;{}&apos; n’est pas un port de conteneur&#xa0;; écrire 9000 ou 9000/udp</translation>
    </message>
    <message>
        <source>{} exposes {} already</source>
        <translation>{} expose déjà {}</translation>
    </message>
    <message>
        <source>{} does not expose {}</source>
        <translation>{} n’expose pas {}</translation>
    </message>
    <message>
        <source>a profile is a name without blanks</source>
        <translation>un profil est un nom sans espace</translation>
    </message>
    <message>
        <source>{} has the profile {} already</source>
        <translation>{} a déjà le profil {}</translation>
    </message>
    <message>
        <source>{} has no profile {}</source>
        <translation>{} n’a pas de profil {}</translation>
    </message>
    <message>
        <source>required by &quot;{}&quot;</source>
        <translation>exigé par &quot;{}&quot;</translation>
    </message>
    <message>
        <source>forbidden by &quot;{}&quot;</source>
        <translation>interdit par &quot;{}&quot;</translation>
    </message>
    <message>
        <source>allowed by &quot;{}&quot;</source>
        <translation>autorisé par &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the router {} of {} leads to {}</source>
        <translation>le routeur {} de {} mène à {}</translation>
    </message>
    <message>
        <source>the router {} leads to {}, by a Traefik that is not in this project</source>
        <translation>le routeur {} mène à {}, par un Traefik extérieur à ce projet</translation>
    </message>
    <message>
        <source>{} publishes no port beyond the host, and the router {} has no entry point that {} publishes</source>
        <translation>{} ne publie aucun port au-delà de l’hôte, et le routeur {} n’a aucun point d’entrée que {} publie</translation>
    </message>
    <message>
        <source>{} publishes no port beyond the host, and no router of Traefik leads to it</source>
        <translation>{} ne publie aucun port au-delà de l’hôte, et aucun routeur de Traefik n’y mène</translation>
    </message>
    <message>
        <source>allowed, because both belong to {}</source>
        <translation>autorisé, car les deux appartiennent à {}</translation>
    </message>
    <message>
        <source>{}, on port {} only; Docker opens every port</source>
        <translation>{}, sur le port {} seulement&#xa0;; Docker ouvre tous les ports</translation>
    </message>
    <message>
        <source>{}; Docker does not keep containers and their host apart</source>
        <translation>{}&#xa0;; Docker ne sépare pas les conteneurs de leur hôte</translation>
    </message>
    <message>
        <source>there is no contract</source>
        <translation>il n’y a pas de contrat</translation>
    </message>
    <message>
        <source>the contract does not mention it</source>
        <translation>le contrat n’en dit rien</translation>
    </message>
    <message>
        <source>allowed by ports.published</source>
        <translation>autorisé par ports.published</translation>
    </message>
    <message>
        <source>not allowed, because ports.published does not name it</source>
        <translation>non autorisé, car ports.published ne le nomme pas</translation>
    </message>
    <message>
        <source>allowed by egress</source>
        <translation>autorisé par egress</translation>
    </message>
    <message>
        <source>not allowed, because egress does not name it</source>
        <translation>non autorisé, car egress ne le nomme pas</translation>
    </message>
    <message>
        <source>no flow allows it, so it is not allowed</source>
        <translation>aucun flux ne l’autorise, donc ce n’est pas autorisé</translation>
    </message>
    <message>
        <source>&quot;{}&quot; allows the opposite direction alone; Docker knows no direction</source>
        <translation>&quot;{}&quot; n’autorise que le sens inverse&#xa0;; Docker ne connaît pas de sens</translation>
    </message>
    <message>
        <source>a port that Docker chooses</source>
        <translation>un port choisi par Docker</translation>
    </message>
    <message>
        <source>port {} of {} is published as {}: {}</source>
        <translation>le port {} de {} est publié comme {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} runs on the host&apos;s network: every port that it opens is open</source>
        <translation>{} utilise le réseau de l’hôte&#xa0;: est ouvert ce que le programme ouvre</translation>
    </message>
    <message>
        <source>the host reaches {} by its address, on every port</source>
        <translation>l’hôte atteint {} par son adresse, sur tous les ports</translation>
    </message>
    <message>
        <source>{} is on no network on which the host has an address</source>
        <translation>{} n’est sur aucun réseau où l’hôte a une adresse</translation>
    </message>
    <message>
        <source>{} reaches what listens on the host, by a gateway&apos;s address</source>
        <translation>{} atteint ce qui écoute sur l’hôte, par l’adresse d’une passerelle</translation>
    </message>
    <message>
        <source>{} is on internal networks only, or on none</source>
        <translation>{} n’est que sur des réseaux internes, ou sur aucun</translation>
    </message>
    <message>
        <source>{} reaches the Internet</source>
        <translation>{} atteint Internet</translation>
    </message>
    <message>
        <source>{} reaches the Internet through {}</source>
        <translation>{} atteint Internet par {}</translation>
    </message>
    <message>
        <source>{} answer to it on {}: a request goes to either of them</source>
        <translation>{} y répondent sur {}&#xa0;: une requête va à l’un ou à l’autre</translation>
    </message>
    <message numerus="yes">
        <source>{} others</source>
        <comment>{} other</comment>
        <translation>
            <numerusform>{} autre</numerusform>
            <numerusform>{} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>for {}, it is {} on {}, so {} is not found by it</source>
        <translation>pour {}, c’est {} sur {}, donc {} n’est pas trouvé ainsi</translation>
    </message>
    <message>
        <source>{} does not find {} on {} by this name, because its own hosts file comes first</source>
        <translation>{} ne trouve pas {} sur {} sous ce nom, car son propre fichier hosts passe avant</translation>
    </message>
    <message>
        <source>{} does not find {} on {} by this name, because the link comes first</source>
        <translation>{} ne trouve pas {} sur {} sous ce nom, car le lien passe avant</translation>
    </message>
    <message>
        <source>through the alias in {}</source>
        <translation>par l’alias dans {}</translation>
    </message>
    <message>
        <source>through the merge key in {}</source>
        <translation>par la clé de fusion dans {}</translation>
    </message>
    <message>
        <source>by &apos;extends&apos; in {}</source>
        <translation>par &apos;extends&apos; dans {}</translation>
    </message>
    <message>
        <source>by &apos;include&apos; in {}</source>
        <translation>par &apos;include&apos; dans {}</translation>
    </message>
    <message>
        <source>from the file that &apos;env_file&apos; names in {}</source>
        <translation>depuis le fichier que &apos;env_file&apos; nomme dans {}</translation>
    </message>
    <message>
        <source>from the file that &apos;label_file&apos; names in {}</source>
        <translation>depuis le fichier que &apos;label_file&apos; nomme dans {}</translation>
    </message>
    <message>
        <source>{} (set where Compose is started or in .env)</source>
        <translation>{} (défini au lancement de Compose ou dans .env)</translation>
    </message>
    <message>
        <source>{} (not set, so its default)</source>
        <translation>{} (non défini, donc sa valeur par défaut)</translation>
    </message>
    <message>
        <source>{} (not set, so empty)</source>
        <translation>{} (non défini, donc vide)</translation>
    </message>
    <message>
        <source>variable {}</source>
        <translation>variable {}</translation>
    </message>
    <message>
        <source>no contract</source>
        <translation>pas de contrat</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an IP address, so the port is published as if none were given</source>
        <translation>&apos;{}&apos; n’est pas une adresse IP, donc le port est publié comme si aucune n’était indiquée</translation>
    </message>
    <message>
        <source>on every interface, IPv4 and IPv6, before the host&apos;s firewall</source>
        <translation>sur toutes les interfaces, IPv4 et IPv6, avant le pare-feu de l’hôte</translation>
    </message>
    <message>
        <source>on every {} interface, before the host&apos;s firewall</source>
        <translation>sur toutes les interfaces {}, avant le pare-feu de l’hôte</translation>
    </message>
    <message>
        <source>whoever reaches {}, before the host&apos;s firewall</source>
        <translation>quiconque atteint {}, avant le pare-feu de l’hôte</translation>
    </message>
    <message>
        <source>loopback; before Docker Engine 28 also from the same network segment</source>
        <translation>loopback&#xa0;; avant Docker Engine 28, aussi depuis le même segment réseau</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>loopback</translation>
    </message>
    <message>
        <source>not published: only on internal networks ({})</source>
        <translation>non publié&#xa0;: uniquement sur des réseaux internes ({})</translation>
    </message>
    <message>
        <source>no effect with network_mode: host</source>
        <translation>sans effet avec network_mode: host</translation>
    </message>
    <message>
        <source>no effect without a network</source>
        <translation>sans effet sans réseau</translation>
    </message>
    <message>
        <source>refused by the Engine: the network is that of {}</source>
        <translation>refusé par le moteur Docker&#xa0;: le réseau est celui de {}</translation>
    </message>
    <message>
        <source>expose opens nothing, and the service is on no network of the project</source>
        <translation>expose n’ouvre rien, et le service n’est sur aucun réseau du projet</translation>
    </message>
    <message>
        <source>expose opens nothing: services on {} reach every port</source>
        <translation>expose n’ouvre rien&#xa0;: les services sur {} atteignent tous les ports</translation>
    </message>
    <message>
        <source>runs on the host&apos;s network: every port that the program opens is open, and no file says which</source>
        <translation>utilise le réseau de l’hôte&#xa0;: est ouvert ce que le programme ouvre, et aucun fichier ne le dit</translation>
    </message>
    <message>
        <source>Docker&apos;s own bridge</source>
        <translation>le bridge propre à Docker</translation>
    </message>
    <message>
        <source>there is no service {}</source>
        <translation>il n’y a pas de service {}</translation>
    </message>
    <message>
        <source>the profiles switch {} off</source>
        <translation>les profils désactivent {}</translation>
    </message>
    <message>
        <source>{} has no network (network_mode: none)</source>
        <translation>{} n’a pas de réseau (network_mode: none)</translation>
    </message>
    <message>
        <source>{} is on a network or in a container that this project does not define, so nothing is known about it</source>
        <translation>{} est sur un réseau ou dans un conteneur que ce projet ne définit pas&#xa0;: rien n’en est connu</translation>
    </message>
    <message>
        <source>they share {}, where containers are kept apart (enable_icc is off)</source>
        <translation>ils partagent {}, où les conteneurs sont séparés (enable_icc est désactivé)</translation>
    </message>
    <message>
        <source>the host has no address on the networks of {} ({})</source>
        <translation>l’hôte n’a pas d’adresse sur les réseaux de {} ({})</translation>
    </message>
    <message>
        <source>they share no network ({} is on {}; {} is on {})</source>
        <translation>ils ne partagent aucun réseau ({} est sur {}&#xa0;; {} est sur {})</translation>
    </message>
    <message>
        <source>but {} is in {}&apos;s own hosts file, which comes first</source>
        <translation>mais {0} figure dans le fichier hosts de {1}, qui passe avant</translation>
    </message>
    <message>
        <source>but {} is answered by {} in turn</source>
        <translation>mais {} reçoit tour à tour une réponse de {}</translation>
    </message>
    <message>
        <source>but {} is looked for on {} first, where it is {}</source>
        <translation>mais {} est d’abord cherché sur {}, où c’est {}</translation>
    </message>
    <message>
        <source>{} reaches {} on {}, on every port, as {}</source>
        <translation>{} atteint {} sur {}, sur tous les ports, comme {}</translation>
    </message>
    <message>
        <source>{} reaches {} on {}, on every port, by address only</source>
        <translation>{} atteint {} sur {}, sur tous les ports, par adresse seulement</translation>
    </message>
    <message>
        <source>{} reaches {} as localhost: they share one network stack</source>
        <translation>{} atteint {} comme localhost&#xa0;: ils partagent une pile réseau</translation>
    </message>
    <message>
        <source>{} reaches {} on Docker&apos;s own bridge, as {}</source>
        <translation>{} atteint {} sur le bridge propre à Docker, comme {}</translation>
    </message>
    <message>
        <source>{} reaches {} on Docker&apos;s own bridge, by address only: it resolves no service names</source>
        <translation>{} atteint {} sur le bridge propre à Docker, par adresse seulement&#xa0;: il ne résout aucun nom de service</translation>
    </message>
    <message>
        <source>{} reaches {}, which runs on the host&apos;s network, as {}</source>
        <translation>{} atteint {}, qui utilise le réseau de l’hôte, comme {}</translation>
    </message>
    <message>
        <source>{} reaches {} by address only: one of them runs on the host&apos;s network, which resolves no service names</source>
        <translation>{} atteint {} par adresse seulement&#xa0;: l’un des deux utilise le réseau de l’hôte, qui ne résout aucun nom de service</translation>
    </message>
    <message>
        <source>{} does not reach {}: {}</source>
        <translation>{} n’atteint pas {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>over the host, {} reaches port {} of {} as {}</source>
        <translation>via l’hôte, {} atteint le port {} de {} comme {}</translation>
    </message>
    <message>
        <source>any address of the host, port {}</source>
        <translation>toute adresse de l’hôte, port {}</translation>
    </message>
    <message>
        <source>{}:{}</source>
        <translation>{}:{}</translation>
    </message>
    <message>
        <source>the contract requires memory and CPU limits</source>
        <translation>le contrat exige des limites mémoire et CPU</translation>
    </message>
    <message>
        <source>the contract requires a memory limit</source>
        <translation>le contrat exige une limite mémoire</translation>
    </message>
    <message>
        <source>the contract requires a CPU limit</source>
        <translation>le contrat exige une limite CPU</translation>
    </message>
    <message>
        <source>the profile {} allows {} of memory</source>
        <translation>le profil {} autorise {} de mémoire</translation>
    </message>
    <message>
        <source>the profile {} proposes {} of memory</source>
        <translation>le profil {} propose {} de mémoire</translation>
    </message>
    <message>
        <source>the profile {} allows {} CPUs</source>
        <translation>le profil {} autorise {} CPU</translation>
    </message>
    <message>
        <source>the profile {} proposes {} CPUs</source>
        <translation>le profil {} propose {} CPU</translation>
    </message>
    <message>
        <source>may use all memory and CPUs of the host</source>
        <translation>peut utiliser toute la mémoire et tous les processeurs de l’hôte</translation>
    </message>
    <message>
        <source>may use all memory of the host</source>
        <translation>peut utiliser toute la mémoire de l’hôte</translation>
    </message>
    <message>
        <source>may use all CPUs of the host</source>
        <translation>peut utiliser tous les processeurs de l’hôte</translation>
    </message>
    <message>
        <source>no profile covers it</source>
        <translation>aucun profil ne le concerne</translation>
    </message>
    <message>
        <source>within the profile {}</source>
        <translation>dans le profil {}</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{}, a port that is not known</source>
        <translation>{}, port inconnu</translation>
    </message>
    <message>
        <source>{}, port {}</source>
        <translation>{}, port {}</translation>
    </message>
    <message>
        <source>{} over {}</source>
        <translation>{} via {}</translation>
    </message>
    <message>
        <source>{}, as {}</source>
        <translation>{}, comme {}</translation>
    </message>
    <message>
        <source>{}, priority {}: {}</source>
        <translation>{}, priorité {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>{}, priority {}</source>
        <translation>{}, priorité {}</translation>
    </message>
    <message>
        <source>the service is not enabled for Traefik</source>
        <translation>le service n’est pas activé pour Traefik</translation>
    </message>
    <message>
        <source>Traefik discards all labels of the service</source>
        <translation>Traefik rejette tous les labels du service</translation>
    </message>
    <message>
        <source>it is defined more than once, and differently</source>
        <translation>il est défini plusieurs fois, et différemment</translation>
    </message>
    <message>
        <source>it names no service, and there are several</source>
        <translation>il ne nomme aucun service, et il y en a plusieurs</translation>
    </message>
    <message>
        <source>it has no rule</source>
        <translation>il n’a pas de règle</translation>
    </message>
    <message>
        <source>it has no type</source>
        <translation>il n’a pas de type</translation>
    </message>
    <message>
        <source>it has several types</source>
        <translation>il a plusieurs types</translation>
    </message>
    <message>
        <source>any of {}</source>
        <translation>l’un de {}</translation>
    </message>
    <message numerus="yes">
        <source>each of the {} services {}</source>
        <comment>each of the {} service {}</comment>
        <translation>
            <numerusform>le {} service {}</numerusform>
            <numerusform>chacun des {} services {}</numerusform>
        </translation>
    </message>
    <message>
        <source>{} for all services</source>
        <translation>{} pour tous les services</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>{} pour {}</translation>
    </message>
    <message>
        <source>write the baseline anew with tierwright-cli check --update-baseline</source>
        <translation>réécrire la référence avec tierwright-cli check --update-baseline</translation>
    </message>
    <message>
        <source>there is no baseline {}, so old findings count</source>
        <translation>il n’y a pas de référence {}, donc les anciens problèmes comptent</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>fichier inexistant</translation>
    </message>
    <message>
        <source>the baseline {} is not understood, so old findings count</source>
        <translation>la référence {} n’est pas comprise, donc les anciens problèmes comptent</translation>
    </message>
    <message>
        <source>version 1 and a list of findings</source>
        <translation>version 1 et une liste de problèmes</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>known since the baseline {}</source>
        <translation>connu depuis la référence {}</translation>
    </message>
    <message>
        <source>{} at {} is no longer found, so its entry in the baseline is obsolete</source>
        <translation>{} à {} n’est plus trouvé, donc son entrée dans la référence est obsolète</translation>
    </message>
    <message>
        <source>a finding that it excuses</source>
        <translation>un problème qu’elle excuse</translation>
    </message>
    <message>
        <source>remove &apos;version&apos;</source>
        <translation>supprimer &apos;version&apos;</translation>
    </message>
    <message>
        <source>correct the key, or move it to where it belongs</source>
        <translation>corriger la clé, ou la déplacer à sa place</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is there already; keep one</source>
        <translation>&apos;{}&apos; existe déjà&#xa0;; n’en garder qu’un</translation>
    </message>
    <message>
        <source>write {}</source>
        <translation>écrire {}</translation>
    </message>
    <message>
        <source>{} and {} are built differently under the same name {}</source>
        <translation>{} et {} sont construits différemment sous le même nom {}</translation>
    </message>
    <message>
        <source>a name of its own for each image that is built</source>
        <translation>un nom propre à chaque image construite</translation>
    </message>
    <message>
        <source>whichever is built last is what both run</source>
        <translation>celle construite en dernier est celle que les deux exécutent</translation>
    </message>
    <message>
        <source>give the image of one of them another name</source>
        <translation>donner un autre nom à l’image de l’un des deux</translation>
    </message>
    <message>
        <source>{} refers to the network {}, which is not declared{}</source>
        <translation>{} fait référence au réseau {}, qui n’est pas déclaré{}</translation>
    </message>
    <message>
        <source>{} refers to the service {}, which is not declared{}</source>
        <translation>{} fait référence au service {}, qui n’est pas déclaré{}</translation>
    </message>
    <message>
        <source>{} refers to the volume {}, which is not declared{}</source>
        <translation>{} fait référence au volume {}, qui n’est pas déclaré{}</translation>
    </message>
    <message>
        <source>{} refers to the secret {}, which is not declared{}</source>
        <translation>{} fait référence au secret {}, qui n’est pas déclaré{}</translation>
    </message>
    <message>
        <source>{} refers to the config {}, which is not declared{}</source>
        <translation>{} fait référence à la config {}, qui n’est pas déclarée{}</translation>
    </message>
    <message>
        <source>{} refers to the secret without name, which is not declared</source>
        <translation>{} fait référence au secret sans nom, qui n’est pas déclaré</translation>
    </message>
    <message>
        <source>{} refers to the config without name, which is not declared</source>
        <translation>{} fait référence à la config sans nom, qui n’est pas déclarée</translation>
    </message>
    <message>
        <source>a declared network</source>
        <translation>un réseau déclaré</translation>
    </message>
    <message>
        <source>a declared service</source>
        <translation>un service déclaré</translation>
    </message>
    <message>
        <source>a declared volume</source>
        <translation>un volume déclaré</translation>
    </message>
    <message>
        <source>a declared secret</source>
        <translation>un secret déclaré</translation>
    </message>
    <message>
        <source>a declared config</source>
        <translation>une config déclarée</translation>
    </message>
    <message>
        <source>without name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>declare the network {} as internal</source>
        <translation>déclarer le réseau {} comme interne</translation>
    </message>
    <message>
        <source>declare the network {}</source>
        <translation>déclarer le réseau {}</translation>
    </message>
    <message>
        <source>{} depends on {}, which its profile switches off</source>
        <translation>{} dépend de {}, que son profil désactive</translation>
    </message>
    <message>
        <source>required: false, or a profile that both have</source>
        <translation>required: false, ou un profil commun aux deux</translation>
    </message>
    <message>
        <source>{} is off</source>
        <translation>{} est désactivé</translation>
    </message>
    <message>
        <source>no service uses the network {}</source>
        <translation>aucun service n’utilise le réseau {}</translation>
    </message>
    <message>
        <source>a service on the network</source>
        <translation>un service sur le réseau</translation>
    </message>
    <message>
        <source>none; Compose does not create it</source>
        <translation>aucun&#xa0;; Compose ne le crée pas</translation>
    </message>
    <message>
        <source>attach the services of the tier, or remove the tier from the contract too</source>
        <translation>connecter les services de la couche, ou supprimer aussi la couche du contrat</translation>
    </message>
    <message>
        <source>remove the network {}</source>
        <translation>supprimer le réseau {}</translation>
    </message>
    <message>
        <source>{} waits for itself: {}; Compose refuses the file</source>
        <translation>{} s’attend soi-même&#xa0;: {}&#xa0;; Compose refuse le fichier</translation>
    </message>
    <message>
        <source>an order in which the services can start</source>
        <translation>un ordre dans lequel les services peuvent démarrer</translation>
    </message>
    <message>
        <source>remove one of these dependencies</source>
        <translation>supprimer l’une de ces dépendances</translation>
    </message>
    <message>
        <source>{} depends on {}, but cannot reach it: they share no network</source>
        <translation>{} dépend de {}, mais ne peut pas l’atteindre&#xa0;: ils ne partagent aucun réseau</translation>
    </message>
    <message>
        <source>a network that {} and {} share</source>
        <translation>un réseau que {} et {} partagent</translation>
    </message>
    <message>
        <source>{} is on {}; {} is on {}</source>
        <translation>{} est sur {}&#xa0;; {} est sur {}</translation>
    </message>
    <message>
        <source>remove the dependency, or allow the flow in the contract</source>
        <translation>supprimer la dépendance, ou autoriser le flux dans le contrat</translation>
    </message>
    <message>
        <source>{} waits until {} is healthy, whose health check is off</source>
        <translation>{} attend que {} soit healthy, mais son healthcheck est désactivé</translation>
    </message>
    <message>
        <source>{} waits until {} is healthy, which has no health check in the compose file</source>
        <translation>{} attend que {} soit healthy, sans healthcheck dans le fichier Compose</translation>
    </message>
    <message>
        <source>a health check of {}</source>
        <translation>un healthcheck de {}</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>none; one of the image, if there is any, cannot be seen</source>
        <translation>aucun&#xa0;; celui de l’image, s’il existe, n’est pas visible</translation>
    </message>
    <message>
        <source>add a health check to {} that asks the service itself</source>
        <translation>ajouter à {} un healthcheck qui interroge le service lui-même</translation>
    </message>
    <message>
        <source>wait until {} has started</source>
        <translation>attendre que {} soit démarré</translation>
    </message>
    <message>
        <source>let Compose name the container</source>
        <translation>laisser Compose nommer le conteneur</translation>
    </message>
    <message>
        <source>{} and {} both want the container name {}</source>
        <translation>{} et {} veulent tous deux le nom de conteneur {}</translation>
    </message>
    <message>
        <source>a name that no other container has</source>
        <translation>un nom qu’aucun autre conteneur n’a</translation>
    </message>
    <message>
        <source>Docker does not accept &apos;{}&apos; as the name of a container</source>
        <translation>Docker n’accepte pas &apos;{}&apos; comme nom d’un conteneur</translation>
    </message>
    <message>
        <source>two characters or more: letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, the first a letter or digit</source>
        <translation>deux caractères ou plus&#xa0;: lettres, chiffres, &apos;_&apos;, &apos;.&apos; et &apos;-&apos;, le premier étant une lettre ou un chiffre</translation>
    </message>
    <message numerus="yes">
        <source>{} containers of {} cannot share the host port {}</source>
        <comment>{} container of {} cannot share the host port {}</comment>
        <translation>
            <numerusform>{} conteneur de {} ne peut pas partager le port de l’hôte {}</numerusform>
            <numerusform>{} conteneurs de {} ne peuvent pas partager le port de l’hôte {}</numerusform>
        </translation>
    </message>
    <message>
        <source>the host port {}</source>
        <translation>le port de l’hôte {}</translation>
    </message>
    <message numerus="yes">
        <source>{} host ports, or a reverse proxy in front</source>
        <comment>{} host port, or a reverse proxy in front</comment>
        <translation>
            <numerusform>{} port de l’hôte, ou un reverse proxy devant</numerusform>
            <numerusform>{} ports de l’hôte, ou un reverse proxy devant</numerusform>
        </translation>
    </message>
    <message>
        <source>publish a range of ports, or only those of a reverse proxy</source>
        <translation>publier une plage de ports, ou seulement ceux d’un reverse proxy</translation>
    </message>
    <message numerus="yes">
        <source>{} containers of {} cannot share the address {}</source>
        <comment>{} container of {} cannot share the address {}</comment>
        <translation>
            <numerusform>{} conteneur de {} ne peut pas partager l’adresse {}</numerusform>
            <numerusform>{} conteneurs de {} ne peuvent pas partager l’adresse {}</numerusform>
        </translation>
    </message>
    <message>
        <source>the address {}</source>
        <translation>l’adresse {}</translation>
    </message>
    <message>
        <source>addresses that Docker chooses</source>
        <translation>des adresses choisies par Docker</translation>
    </message>
    <message>
        <source>let Docker choose the addresses</source>
        <translation>laisser Docker choisir les adresses</translation>
    </message>
    <message>
        <source>the project is called {}, not {}</source>
        <translation>le projet s’appelle {}, et non {}</translation>
    </message>
    <message>
        <source>set it in .env, or give it a default: {}</source>
        <translation>la définir dans .env, ou lui donner une valeur par défaut&#xa0;: {}</translation>
    </message>
    <message>
        <source>set the variable in .env or in the shell</source>
        <translation>définir la variable dans .env ou dans le shell</translation>
    </message>
    <message>
        <source>double the dollar sign, so that it begins no variable</source>
        <translation>doubler le signe dollar, pour qu’il ne commence pas une variable</translation>
    </message>
    <message>
        <source>correct the variable, or write $$ for a dollar sign</source>
        <translation>corriger la variable, ou écrire $$ pour un signe dollar</translation>
    </message>
    <message>
        <source>Compose takes a part of the password hash in {} of {} for variables</source>
        <translation>Compose prend une partie du hachage de mot de passe dans {} de {} pour des variables</translation>
    </message>
    <message>
        <source>Compose replaces {} in a command of {} by nothing; it is a variable of the container</source>
        <translation>Compose remplace par du vide {} dans une commande de {}&#xa0;; c’est une variable du conteneur</translation>
    </message>
    <message>
        <source>$$ for each literal dollar sign</source>
        <translation>$$ pour chaque signe dollar voulu</translation>
    </message>
    <message>
        <source>{} begins a variable</source>
        <translation>{} commence une variable</translation>
    </message>
    <message>
        <source>double the dollar signs</source>
        <translation>doubler les signes dollar</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of {} stays as the files before say; an empty value takes nothing away</source>
        <translation>&apos;{}&apos; de {} reste tel que dans les fichiers précédents&#xa0;; une valeur vide ne retire rien</translation>
    </message>
    <message>
        <source>remove &apos;{}&apos; with !reset</source>
        <translation>retirer &apos;{}&apos; avec !reset</translation>
    </message>
    <message>
        <source>remove the line, if nothing is meant to be removed</source>
        <translation>supprimer la ligne, si rien ne doit disparaître</translation>
    </message>
    <message>
        <source>{} publishes {} beside {} of {}, not instead of it</source>
        <translation>{} publie {} en plus de {} de {}, et non à la place</translation>
    </message>
    <message>
        <source>one host port for each container port</source>
        <translation>un port de l’hôte pour chaque port du conteneur</translation>
    </message>
    <message>
        <source>replace the ports of {} with !override</source>
        <translation>remplacer les ports de {} avec !override</translation>
    </message>
    <message>
        <source>{} depends on {}, which only a profile starts</source>
        <translation>{} dépend de {}, que seul un profil démarre</translation>
    </message>
    <message>
        <source>{} depends on {}, which the profile {} does not start</source>
        <translation>{} dépend de {}, que le profil {} ne démarre pas</translation>
    </message>
    <message>
        <source>required: false, or {} in every profile that has {}</source>
        <translation>required: false, ou {} dans chaque profil où figure {}</translation>
    </message>
    <message>
        <source>refused without the profile</source>
        <translation>refusé sans le profil</translation>
    </message>
    <message>
        <source>refused with {} alone</source>
        <translation>refusé avec {} seul</translation>
    </message>
    <message>
        <source>let {} start without {}</source>
        <translation>laisser {} démarrer sans {}</translation>
    </message>
    <message>
        <source>write the long form with &apos;required: false&apos;</source>
        <translation>écrire la forme longue avec &apos;required: false&apos;</translation>
    </message>
    <message>
        <source>the image {} of {} has no tag, so it is the latest one</source>
        <translation>l’image {} de {} n’a pas de tag, c’est donc la plus récente</translation>
    </message>
    <message>
        <source>the image {} of {} is whichever is the latest</source>
        <translation>l’image {} de {} est celle qui se trouve être la plus récente</translation>
    </message>
    <message>
        <source>a version, such as name:1.27, or a digest</source>
        <translation>une version, comme nom:1.27, ou un digest</translation>
    </message>
    <message>
        <source>name the version that was tested</source>
        <translation>indiquer la version qui a été testée</translation>
    </message>
    <message>
        <source>Compose takes the volume {} of {} for a drive of Windows</source>
        <translation>Compose prend le volume {} de {} pour un lecteur Windows</translation>
    </message>
    <message>
        <source>a volume whose name has two letters or more</source>
        <translation>un volume dont le nom a deux lettres ou plus</translation>
    </message>
    <message>
        <source>an unnamed volume at {}</source>
        <translation>un volume anonyme à {}</translation>
    </message>
    <message>
        <source>give the volume a longer name, or use the long form with &apos;source&apos; and &apos;target&apos;</source>
        <translation>donner un nom plus long au volume, ou utiliser la forme longue avec &apos;source&apos; et &apos;target&apos;</translation>
    </message>
    <message>
        <source>Compose passes over the option {} of a mount of {}</source>
        <translation>Compose ignore l’option {} d’un montage de {}</translation>
    </message>
    <message>
        <source>ro, rw, z, Z, nocopy or a propagation such as rslave</source>
        <translation>ro, rw, z, Z, nocopy ou une propagation telle que rslave</translation>
    </message>
    <message>
        <source>remove the option {}</source>
        <translation>supprimer l’option {}</translation>
    </message>
    <message>
        <source>remove the option</source>
        <translation>supprimer l’option</translation>
    </message>
    <message>
        <source>the quoted mode {} of {} is read as a decimal number</source>
        <translation>le mode entre guillemets {} de {} est lu comme un nombre décimal</translation>
    </message>
    <message>
        <source>{} without quotes</source>
        <translation>{} sans guillemets</translation>
    </message>
    <message>
        <source>&quot;{}&quot;, which is {} in octal digits</source>
        <translation>&quot;{}&quot;, soit {} en chiffres octaux</translation>
    </message>
    <message>
        <source>remove the quotes</source>
        <translation>supprimer les guillemets</translation>
    </message>
    <message>
        <source>quote {}</source>
        <translation>mettre {} entre guillemets</translation>
    </message>
    <message>
        <source>no service fits {}, which the contract names</source>
        <translation>aucun service ne correspond à {}, que le contrat nomme</translation>
    </message>
    <message>
        <source>there is no service {}, which the contract names {}{}</source>
        <translation>le service {}, que le contrat nomme {}, n’existe pas{}</translation>
    </message>
    <message numerus="yes">
        <source>{} times</source>
        <comment>{} time</comment>
        <translation>
            <numerusform>{} fois</numerusform>
            <numerusform>{} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no service {}, which the contract names{}</source>
        <translation>le service {}, que le contrat nomme, n’existe pas{}</translation>
    </message>
    <message>
        <source>a service of the compose files</source>
        <translation>un service des fichiers Compose</translation>
    </message>
    <message>
        <source>correct the name in the contract, or add the service</source>
        <translation>corriger le nom dans le contrat, ou ajouter le service</translation>
    </message>
    <message>
        <source>there is no network {}, which the contract names as a tier{}</source>
        <translation>le réseau {}, que le contrat nomme comme couche, n’existe pas{}</translation>
    </message>
    <message>
        <source>a network of the compose files</source>
        <translation>un réseau des fichiers Compose</translation>
    </message>
    <message>
        <source>there is no file {}, which the contract names</source>
        <translation>le fichier {}, que le contrat nomme, n’existe pas</translation>
    </message>
    <message>
        <source>a file of Traefik</source>
        <translation>un fichier de Traefik</translation>
    </message>
    <message>
        <source>correct the path; it starts from the contract&apos;s folder</source>
        <translation>corriger le chemin&#xa0;; il part du dossier du contrat</translation>
    </message>
    <message>
        <source>no tier of the contract lists {}</source>
        <translation>aucune couche du contrat n’énumère {}</translation>
    </message>
    <message>
        <source>a home tier, or a place in ignore</source>
        <translation>une couche principale, ou une place dans ignore</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>list {} in a tier of the contract, or in ignore</source>
        <translation>ajouter {} à une couche du contrat, ou à ignore</translation>
    </message>
    <message>
        <source>Docker enforces neither the direction nor the ports of a flow: services that share a network reach each other both ways on every port</source>
        <translation>Docker n’impose ni le sens ni les ports d’un flux&#xa0;: les services qui partagent un réseau s’atteignent dans les deux sens, sur tous les ports</translation>
    </message>
    <message numerus="yes">
        <source>{} flows with one direction, {} with ports</source>
        <comment>{} flow with one direction, {} with ports</comment>
        <translation>
            <numerusform>{} flux à sens unique, {} avec des ports</numerusform>
            <numerusform>{} flux à sens unique, {} avec des ports</numerusform>
        </translation>
    </message>
    <message>
        <source>checked as pairs of services only</source>
        <translation>vérifiés seulement comme paires de services</translation>
    </message>
    <message>
        <source>Docker does not keep containers and their host apart: the host reaches every container, and containers reach what listens on the host, from internal networks too</source>
        <translation>Docker ne sépare pas les conteneurs de leur hôte&#xa0;: l’hôte atteint chaque conteneur, et les conteneurs atteignent ce qui écoute sur l’hôte, même depuis des réseaux internes</translation>
    </message>
    <message>
        <source>no way between them</source>
        <translation>aucun chemin entre eux</translation>
    </message>
    <message>
        <source>not enforceable with networks</source>
        <translation>impossible à imposer par des réseaux</translation>
    </message>
    <message>
        <source>{} cannot be isolated from its host: internal networks keep the Internet away, but not what listens on the host</source>
        <translation>{} ne peut pas être isolé de son hôte&#xa0;: les réseaux internes tiennent Internet à l’écart, mais pas ce qui écoute sur l’hôte</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>isolé</translation>
    </message>
    <message>
        <source>checked as internal</source>
        <translation>vérifié comme interne</translation>
    </message>
    <message>
        <source>Compose knows one healthcheck for each service: it can ask {}, and nobody asks {}</source>
        <translation>Compose ne connaît qu’un healthcheck par service&#xa0;: il peut interroger {}, et personne n’interroge {}</translation>
    </message>
    <message numerus="yes">
        <source>{} endpoints</source>
        <comment>{} endpoint</comment>
        <translation>
            <numerusform>{} point d’accès</numerusform>
            <numerusform>{} points d’accès</numerusform>
        </translation>
    </message>
    <message>
        <source>only {} is checked</source>
        <translation>seul {} est vérifié</translation>
    </message>
    <message>
        <source>what the contract says of {} is not checked: no environment was chosen</source>
        <translation>ce que le contrat dit de {} n’est pas vérifié&#xa0;: aucun environnement n’a été choisi</translation>
    </message>
    <message>
        <source>a check of each environment</source>
        <translation>une vérification de chaque environnement</translation>
    </message>
    <message>
        <source>what they have in common</source>
        <translation>ce qu’ils ont en commun</translation>
    </message>
    <message>
        <source>check again with --env {}</source>
        <translation>revérifier avec --env {}</translation>
    </message>
    <message>
        <source>what the contract says of {} is not checked: the service is off without the profile {}</source>
        <translation>ce que le contrat dit de {} n’est pas vérifié&#xa0;: le service est désactivé sans le profil {}</translation>
    </message>
    <message>
        <source>a check with the profile</source>
        <translation>une vérification avec le profil</translation>
    </message>
    <message>
        <source>profile off</source>
        <translation>profil désactivé</translation>
    </message>
    <message>
        <source>check again with --profile {}</source>
        <translation>revérifier avec --profile {}</translation>
    </message>
    <message>
        <source>the waiver of {} expired on {}, so it no longer counts</source>
        <translation>la dérogation pour {} a expiré le {}, donc elle ne compte plus</translation>
    </message>
    <message>
        <source>{} or later</source>
        <translation>{} ou plus tard</translation>
    </message>
    <message>
        <source>solve what it excused and remove it, or have it approved again</source>
        <translation>résoudre ce qu’elle excusait et la supprimer, ou la faire approuver à nouveau</translation>
    </message>
    <message>
        <source>{} reaches {}, which the contract forbids</source>
        <translation>{} atteint {}, ce que le contrat interdit</translation>
    </message>
    <message>
        <source>no network on which {} and {} meet</source>
        <translation>aucun réseau où {} et {} se rencontrent</translation>
    </message>
    <message>
        <source>they share a network stack, or the host&apos;s</source>
        <translation>ils partagent une pile réseau, ou celle de l’hôte</translation>
    </message>
    <message>
        <source>both on {}</source>
        <translation>tous deux sur {}</translation>
    </message>
    <message>
        <source>give {} and {} networks of their own</source>
        <translation>donner à {} et {} des réseaux distincts</translation>
    </message>
    <message>
        <source>{} must have the driver {}, but it has {}</source>
        <translation>{} doit avoir le pilote {}, mais a {}</translation>
    </message>
    <message>
        <source>set the driver of {} to {}</source>
        <translation>définir le pilote de {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} must be called {} in Docker, but it is called {}</source>
        <translation>{} doit s’appeler {} dans Docker, mais s’appelle {}</translation>
    </message>
    <message>
        <source>write the name of the network that is meant</source>
        <translation>écrire le nom du réseau voulu</translation>
    </message>
    <message>
        <source>call {} {} in Docker</source>
        <translation>donner à {} le nom {} dans Docker</translation>
    </message>
    <message>
        <source>{} must have the label {}={}, but it has no such label</source>
        <translation>{} doit avoir le label {}={}, mais ne l’a pas</translation>
    </message>
    <message>
        <source>{} must have the label {}={}, but its value is {}</source>
        <translation>{} doit avoir le label {}={}, mais sa valeur est {}</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>label {} with {}={}</source>
        <translation>étiqueter {} avec {}={}</translation>
    </message>
    <message>
        <source>{} is on {}, which admits residents only</source>
        <translation>{} est sur {}, qui n’admet que des résidents</translation>
    </message>
    <message>
        <source>only residents on {}</source>
        <translation>uniquement des résidents sur {}</translation>
    </message>
    <message>
        <source>{} is there too</source>
        <translation>{} y est aussi</translation>
    </message>
    <message>
        <source>take {} off {}</source>
        <translation>retirer {} de {}</translation>
    </message>
    <message>
        <source>move {} to a tier of its own, or list it in {}</source>
        <translation>déplacer {} dans une couche propre, ou l’ajouter à {}</translation>
    </message>
    <message>
        <source>{} is found as &quot;{}&quot; on {}, a name that the contract reserves</source>
        <translation>{} est trouvé comme &quot;{}&quot; sur {}, un nom que le contrat réserve</translation>
    </message>
    <message>
        <source>no service called {}</source>
        <translation>aucun service ne s’appelle {}</translation>
    </message>
    <message>
        <source>only {} called {}</source>
        <translation>seul {} s’appelle {}</translation>
    </message>
    <message>
        <source>remove the alias {} of {} on {}</source>
        <translation>supprimer l’alias {} de {} sur {}</translation>
    </message>
    <message>
        <source>call {} something else</source>
        <translation>donner un autre nom à {}</translation>
    </message>
    <message>
        <source>the emergency override lacks {}, so it has no effect</source>
        <translation>il manque {} à la dérogation d’urgence, donc elle n’a aucun effet</translation>
    </message>
    <message>
        <source>reason, approved_by, until and ticket</source>
        <translation>reason, approved_by, until et ticket</translation>
    </message>
    <message>
        <source>without {}</source>
        <translation>sans {}</translation>
    </message>
    <message>
        <source>complete it, or take it out</source>
        <translation>la compléter, ou la retirer</translation>
    </message>
    <message>
        <source>the emergency override expired on {}, so it has no effect</source>
        <translation>la dérogation d’urgence a expiré le {}, donc elle n’a aucun effet</translation>
    </message>
    <message>
        <source>the emergency override of {} is in force until {} ({}): findings are told and do not count</source>
        <translation>la dérogation d’urgence de {} est en vigueur jusqu’au {} ({})&#xa0;: les problèmes sont signalés et ne comptent pas</translation>
    </message>
    <message>
        <source>no emergency</source>
        <translation>pas d’urgence</translation>
    </message>
    <message>
        <source>expired on {}</source>
        <translation>expirée le {}</translation>
    </message>
    <message>
        <source>take it out, or have it approved again</source>
        <translation>la retirer, ou la faire approuver à nouveau</translation>
    </message>
    <message>
        <source>take it out once the emergency is over</source>
        <translation>la retirer une fois l’urgence terminée</translation>
    </message>
    <message>
        <source>{} has no {}, but the contract wants {}</source>
        <translation>{} n’a pas de {}, mais le contrat veut {}</translation>
    </message>
    <message>
        <source>the {} of {} is {}, but the contract wants {}</source>
        <translation>{0} de {1} vaut {2}, mais le contrat veut {3}</translation>
    </message>
    <message>
        <source>write {}: {} in {}</source>
        <translation>écrire {}: {} dans {}</translation>
    </message>
    <message>
        <source>the metadata of {} lack {}</source>
        <translation>dans les métadonnées de {}, il manque {}</translation>
    </message>
    <message>
        <source>add {}</source>
        <translation>ajouter {}</translation>
    </message>
    <message>
        <source>{} has no metadata: there is no file {}</source>
        <translation>{} n’a pas de métadonnées&#xa0;: le fichier {} n’existe pas</translation>
    </message>
    <message>
        <source>the healthcheck of {} does not ask {}</source>
        <translation>le healthcheck de {} n’interroge pas {}</translation>
    </message>
    <message>
        <source>a test of {}</source>
        <translation>un test de {}</translation>
    </message>
    <message>
        <source>a test of something else</source>
        <translation>un test d’autre chose</translation>
    </message>
    <message>
        <source>let the test of {} ask {}</source>
        <translation>faire interroger {1} par le test de {0}</translation>
    </message>
    <message>
        <source>the healthcheck of {} has the {} {}, above the {} of the contract</source>
        <translation>le healthcheck de {} a pour {} la valeur {}, supérieure au maximum {} du contrat</translation>
    </message>
    <message>
        <source>{} {} or less</source>
        <translation>{} {} ou moins</translation>
    </message>
    <message>
        <source>set the {} of {} to {}</source>
        <translation>régler {} de {} sur {}</translation>
    </message>
    <message>
        <source>the healthcheck of {} tries {}, and the contract wants {}</source>
        <translation>le healthcheck de {} essaie {}, et le contrat veut {}</translation>
    </message>
    <message>
        <source>retries {} or more</source>
        <translation>retries {} ou plus</translation>
    </message>
    <message>
        <source>let the healthcheck of {} try {}</source>
        <translation>faire essayer {1} par le healthcheck de {0}</translation>
    </message>
    <message>
        <source>no way from the Internet</source>
        <translation>aucun chemin depuis Internet</translation>
    </message>
    <message>
        <source>{} publishes {} to everyone, but the contract forbids ways from the Internet to it</source>
        <translation>{} publie {} pour tous, mais le contrat interdit tout chemin depuis Internet vers ce service</translation>
    </message>
    <message>
        <source>{} is on the host&apos;s network, so what it opens is open to everyone, but the contract forbids ways from the Internet to it</source>
        <translation>{} est sur le réseau de l’hôte, donc ce qui y est ouvert l’est à tous, mais le contrat interdit tout chemin depuis Internet vers ce service</translation>
    </message>
    <message>
        <source>the host&apos;s network</source>
        <translation>le réseau de l’hôte</translation>
    </message>
    <message>
        <source>give it networks of its own</source>
        <translation>lui donner ses propres réseaux</translation>
    </message>
    <message>
        <source>the router {} of {} leads from the Internet to {}, which the contract forbids</source>
        <translation>le routeur {} de {} mène d’Internet à {}, ce que le contrat interdit</translation>
    </message>
    <message>
        <source>the router {} leads from the Internet to {}, which the contract forbids</source>
        <translation>le routeur {} mène d’Internet à {}, ce que le contrat interdit</translation>
    </message>
    <message>
        <source>the router {}</source>
        <translation>le routeur {}</translation>
    </message>
    <message>
        <source>take the router away</source>
        <translation>retirer le routeur</translation>
    </message>
    <message>
        <source>the router {}, of which {} publishes no entry point</source>
        <translation>le routeur {}, dont {} ne publie aucun point d’entrée</translation>
    </message>
    <message>
        <source>the router {}, which does not work</source>
        <translation>le routeur {}, qui ne fonctionne pas</translation>
    </message>
    <message>
        <source>{} must be reached from the host, but it publishes nothing</source>
        <translation>{} doit être atteint depuis l’hôte, mais ne publie rien</translation>
    </message>
    <message>
        <source>{} must be reached from the Internet, but it publishes nothing there and no router leads from there to it</source>
        <translation>{} doit être atteint depuis Internet, mais n’y publie rien et aucun routeur n’y mène depuis Internet</translation>
    </message>
    <message>
        <source>a published port</source>
        <translation>un port publié</translation>
    </message>
    <message>
        <source>a published port, or a router of Traefik</source>
        <translation>un port publié, ou un routeur de Traefik</translation>
    </message>
    <message>
        <source>publish a port on 127.0.0.1</source>
        <translation>publier un port sur 127.0.0.1</translation>
    </message>
    <message>
        <source>publish a port, or add a router of Traefik</source>
        <translation>publier un port, ou ajouter un routeur de Traefik</translation>
    </message>
    <message>
        <source>name an entry point that the contract allows: {}</source>
        <translation>nommer un point d’entrée que le contrat autorise&#xa0;: {}</translation>
    </message>
    <message>
        <source>listen on {} only</source>
        <translation>écouter seulement sur {}</translation>
    </message>
    <message>
        <source>{} names no entry point, so it listens on whichever Traefik has, which is not known here</source>
        <translation>{} ne nomme aucun point d’entrée et écoute donc sur tous ceux de Traefik, qui ne sont pas connus ici</translation>
    </message>
    <message>
        <source>{} listens on {}, which the contract does not allow</source>
        <translation>{} écoute sur {}, ce que le contrat n’autorise pas</translation>
    </message>
    <message>
        <source>only {}</source>
        <translation>seulement {}</translation>
    </message>
    <message>
        <source>no entry point is named</source>
        <translation>aucun point d’entrée n’est nommé</translation>
    </message>
    <message>
        <source>{} answers without TLS, unless its entry point has it, which is not known here, and the contract requires it</source>
        <translation>{} répond sans TLS, sauf si son point d’entrée l’impose, ce qui n’est pas connu ici, et le contrat l’exige</translation>
    </message>
    <message>
        <source>{} answers without TLS, and the contract requires it</source>
        <translation>{} répond sans TLS, et le contrat l’exige</translation>
    </message>
    <message>
        <source>tls on the router or its entry point, or a redirect to https</source>
        <translation>tls sur le routeur ou son point d’entrée, ou une redirection vers https</translation>
    </message>
    <message>
        <source>no tls, so on {} clients that use https get 404</source>
        <translation>pas de tls, donc sur {} les clients https reçoivent 404</translation>
    </message>
    <message>
        <source>no tls</source>
        <translation>pas de tls</translation>
    </message>
    <message>
        <source>switch tls on for {}</source>
        <translation>activer tls pour {}</translation>
    </message>
    <message>
        <source>{} answers with TLS only, and the contract forbids that</source>
        <translation>{} ne répond qu’avec TLS, et le contrat l’interdit</translation>
    </message>
    <message>
        <source>no tls: TLS is terminated before Traefik</source>
        <translation>pas de tls : TLS est terminé avant Traefik</translation>
    </message>
    <message>
        <source>tls on the router</source>
        <translation>tls sur le routeur</translation>
    </message>
    <message>
        <source>tls on its entry points</source>
        <translation>tls sur ses points d’entrée</translation>
    </message>
    <message>
        <source>take tls off the router, or off its entry points</source>
        <translation>retirer tls du routeur, ou de ses points d’entrée</translation>
    </message>
    <message>
        <source>{} uses the middleware {}, which the contract does not allow</source>
        <translation>{} utilise le middleware {}, que le contrat n’autorise pas</translation>
    </message>
    <message>
        <source>no middleware</source>
        <translation>aucun middleware</translation>
    </message>
    <message>
        <source>some of {}</source>
        <translation>une partie de {}</translation>
    </message>
    <message>
        <source>use a middleware that the contract allows, or allow this one there</source>
        <translation>utiliser un middleware autorisé par le contrat, ou autoriser celui-ci à cet endroit</translation>
    </message>
    <message>
        <source>{} runs {} before {}, against the order of the contract</source>
        <translation>{} exécute {} avant {}, contrairement à l’ordre du contrat</translation>
    </message>
    <message>
        <source>{} before {}</source>
        <translation>{} avant {}</translation>
    </message>
    <message>
        <source>put the middlewares into the order of the contract</source>
        <translation>remettre les middlewares dans l’ordre du contrat</translation>
    </message>
    <message>
        <source>route to {} over {}</source>
        <translation>router vers {} via {}</translation>
    </message>
    <message>
        <source>attach {} to {}, and route over it</source>
        <translation>connecter {} à {}, et router par ce réseau</translation>
    </message>
    <message>
        <source>Traefik reaches {} over any of {}, and not over {}</source>
        <translation>Traefik atteint {} par l’un de {}, et non par {}</translation>
    </message>
    <message>
        <source>Traefik reaches {} over {}, and not over {}</source>
        <translation>Traefik atteint {} par {}, et non par {}</translation>
    </message>
    <message>
        <source>over {}</source>
        <translation>via {}</translation>
    </message>
    <message>
        <source>decide which of the two counts, and change the other one</source>
        <translation>décider lequel des deux compte, et modifier l’autre</translation>
    </message>
    <message>
        <source>{} may publish {}, but ports.only allows {}</source>
        <translation>{} peut publier {}, mais ports.only autorise {}</translation>
    </message>
    <message>
        <source>{} may publish {}, but its tier {} must be internal: Docker publishes nothing from internal networks</source>
        <translation>{} peut publier {}, mais sa couche {} doit être interne&#xa0;: Docker ne publie rien depuis des réseaux internes</translation>
    </message>
    <message>
        <source>{} may publish {}, but its tiers {} must be internal: Docker publishes nothing from internal networks</source>
        <translation>{} peut publier {}, mais ses couches {} doivent être internes&#xa0;: Docker ne publie rien depuis des réseaux internes</translation>
    </message>
    <message>
        <source>a tier that is not internal</source>
        <translation>une couche non interne</translation>
    </message>
    <message>
        <source>{} must reach the Internet, but its tier {} must be internal</source>
        <translation>{} doit atteindre Internet, mais sa couche {} doit être interne</translation>
    </message>
    <message>
        <source>{} must reach the Internet, but its tiers {} must be internal</source>
        <translation>{} doit atteindre Internet, mais ses couches {} doivent être internes</translation>
    </message>
    <message>
        <source>{} may publish ports and must not reach the Internet, but Docker gives both to a network that is not internal, and neither to one that is</source>
        <translation>{} peut publier des ports et ne doit pas atteindre Internet, mais Docker donne les deux à un réseau non interne, et aucun des deux à un réseau interne</translation>
    </message>
    <message>
        <source>both or neither</source>
        <translation>les deux ou aucun</translation>
    </message>
    <message>
        <source>ports, but no way out</source>
        <translation>des ports, mais aucune sortie</translation>
    </message>
    <message>
        <source>the contract declares {} isolated and yet not internal: only an internal network is cut off from the Internet</source>
        <translation>le contrat déclare {} isolé et pourtant non interne : seul un réseau interne est coupé d’Internet</translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot;, a name that is reserved</source>
        <translation>{} doit être trouvé comme &quot;{}&quot;, un nom réservé</translation>
    </message>
    <message>
        <source>a name that is free</source>
        <translation>un nom libre</translation>
    </message>
    <message numerus="yes">
        <source>the contract counts {} services, but lists {}</source>
        <comment>the contract counts {} service, but lists {}</comment>
        <translation>
            <numerusform>le contrat compte {} service, mais en énumère {}</numerusform>
            <numerusform>le contrat compte {} services, mais en énumère {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contract counts {} networks, but lists {}</source>
        <comment>the contract counts {} network, but lists {}</comment>
        <translation>
            <numerusform>le contrat compte {} réseau, mais en énumère {}</numerusform>
            <numerusform>le contrat compte {} réseaux, mais en énumère {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contract counts {} published ports, but lists {}</source>
        <comment>the contract counts {} published port, but lists {}</comment>
        <translation>
            <numerusform>le contrat compte {} port publié, mais en énumère {}</numerusform>
            <numerusform>le contrat compte {} ports publiés, mais en énumère {}</numerusform>
        </translation>
    </message>
    <message>
        <source>decide which of the two counts, and take the other one out</source>
        <translation>décider lequel des deux compte, et retirer l’autre</translation>
    </message>
    <message>
        <source>the flow between {} and {} is both required and forbidden; forbidden takes precedence</source>
        <translation>le flux entre {} et {} est exigé et interdit&#xa0;; l’interdiction l’emporte</translation>
    </message>
    <message>
        <source>the flow between {} and {} is both allowed and forbidden; forbidden takes precedence</source>
        <translation>le flux entre {} et {} est autorisé et interdit&#xa0;; l’interdiction l’emporte</translation>
    </message>
    <message>
        <source>one policy for it</source>
        <translation>une seule politique pour ce flux</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>the flow between {} and {} is required by &quot;{}&quot; and forbidden here; forbidden takes precedence</source>
        <translation>le flux entre {} et {} est exigé par &quot;{}&quot; et interdit ici&#xa0;; l’interdiction l’emporte</translation>
    </message>
    <message>
        <source>{} must not reach {}, but both belong to {}: Docker cannot keep residents of one network apart</source>
        <translation>{} ne doit pas atteindre {}, mais les deux appartiennent à {}&#xa0;: Docker ne peut pas séparer les résidents d’un même réseau</translation>
    </message>
    <message>
        <source>two tiers for the two</source>
        <translation>deux couches pour les deux</translation>
    </message>
    <message>
        <source>both in {}</source>
        <translation>tous deux dans {}</translation>
    </message>
    <message>
        <source>{} with {}</source>
        <translation>{} avec {}</translation>
    </message>
    <message numerus="yes">
        <source>{} pairs must reach each other by this flow, but no tier lists both, and {} admit residents only: {}</source>
        <comment>{} pair must reach each other by this flow, but no tier lists both, and {} admit residents only: {}</comment>
        <translation>
            <numerusform>{} paire doit pouvoir se joindre selon ce flux, mais aucune couche n’énumère les deux, et {} n’admet que des résidents&#xa0;: {}</numerusform>
            <numerusform>{} paires doivent pouvoir se joindre selon ce flux, mais aucune couche n’énumère les deux, et {} n’admettent que des résidents&#xa0;: {}</numerusform>
        </translation>
    </message>
    <message>
        <source>a tier to which both belong</source>
        <translation>une couche à laquelle les deux appartiennent</translation>
    </message>
    <message>
        <source>{} switches its healthcheck off</source>
        <translation>{} désactive son healthcheck</translation>
    </message>
    <message>
        <source>{} has no healthcheck in the compose file</source>
        <translation>{} n’a pas de healthcheck dans le fichier Compose</translation>
    </message>
    <message>
        <source>a healthcheck</source>
        <translation>un healthcheck</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>none; one of the image, if there is any, cannot be seen here</source>
        <translation>aucun&#xa0;; celui de l’image, s’il existe, n’est pas visible ici</translation>
    </message>
    <message>
        <source>add a healthcheck that asks the service itself</source>
        <translation>ajouter un healthcheck qui interroge le service lui-même</translation>
    </message>
    <message>
        <source>the healthcheck of {} waits {} for an answer, and asks every {}</source>
        <translation>le healthcheck de {} attend {} une réponse, et interroge toutes les {}</translation>
    </message>
    <message>
        <source>a timeout below the interval</source>
        <translation>un timeout inférieur à l’intervalle</translation>
    </message>
    <message>
        <source>shorten the timeout, or ask less often</source>
        <translation>raccourcir le timeout, ou interroger moins souvent</translation>
    </message>
    <message>
        <source>{} has no time to start, but the contract says that a start takes {}</source>
        <translation>{} n’a pas de temps pour démarrer, mais le contrat indique qu’un démarrage prend {}</translation>
    </message>
    <message>
        <source>{} has {} to start, but the contract says that a start takes {}</source>
        <translation>{} dispose de {} pour démarrer, mais le contrat indique qu’un démarrage prend {}</translation>
    </message>
    <message>
        <source>start_period {} or longer</source>
        <translation>start_period de {} ou plus</translation>
    </message>
    <message>
        <source>no start_period</source>
        <translation>aucun start_period</translation>
    </message>
    <message>
        <source>give {} {} to start</source>
        <translation>donner à {} {} pour démarrer</translation>
    </message>
    <message>
        <source>&apos;start_interval&apos; of {} needs Docker Engine 25</source>
        <translation>&apos;start_interval&apos; de {} exige Docker Engine 25</translation>
    </message>
    <message>
        <source>Docker Engine 25.0 or newer</source>
        <translation>Docker Engine 25.0 ou plus récent</translation>
    </message>
    <message>
        <source>meant for {}</source>
        <translation>prévu pour {}</translation>
    </message>
    <message>
        <source>remove &apos;start_interval&apos;</source>
        <translation>supprimer &apos;start_interval&apos;</translation>
    </message>
    <message>
        <source>the health check of {} runs a command called NONE</source>
        <translation>le healthcheck de {} exécute une commande appelée NONE</translation>
    </message>
    <message>
        <source>disable: true, or the list [NONE]</source>
        <translation>disable: true, ou la liste [NONE]</translation>
    </message>
    <message>
        <source>the text NONE</source>
        <translation>le texte NONE</translation>
    </message>
    <message>
        <source>switch the health check off</source>
        <translation>désactiver le healthcheck</translation>
    </message>
    <message>
        <source>remove the test</source>
        <translation>supprimer le test</translation>
    </message>
    <message>
        <source>the shell gets only the first word of the health check of {}</source>
        <translation>le shell ne reçoit que le premier mot du healthcheck de {}</translation>
    </message>
    <message>
        <source>one text behind CMD-SHELL, or CMD</source>
        <translation>un seul texte après CMD-SHELL, ou CMD</translation>
    </message>
    <message numerus="yes">
        <source>{} texts</source>
        <comment>{} text</comment>
        <translation>
            <numerusform>{} texte</numerusform>
            <numerusform>{} textes</numerusform>
        </translation>
    </message>
    <message>
        <source>join the words to one text</source>
        <translation>réunir les mots en un seul texte</translation>
    </message>
    <message>
        <source>the health check of {} has no command</source>
        <translation>le healthcheck de {} n’a pas de commande</translation>
    </message>
    <message>
        <source>a command behind CMD or CMD-SHELL</source>
        <translation>une commande après CMD ou CMD-SHELL</translation>
    </message>
    <message>
        <source>add the command, or disable the health check</source>
        <translation>ajouter la commande, ou désactiver le healthcheck</translation>
    </message>
    <message>
        <source>a random port</source>
        <translation>un port aléatoire</translation>
    </message>
    <message>
        <source>bind {} of {} to 127.0.0.1</source>
        <translation>lier {} de {} à 127.0.0.1</translation>
    </message>
    <message>
        <source>remove the port {} from {}</source>
        <translation>supprimer le port {} de {}</translation>
    </message>
    <message>
        <source>{} has no memory limit, which the contract requires</source>
        <translation>{} n’a pas de limite mémoire, ce que le contrat exige</translation>
    </message>
    <message>
        <source>{} has no CPU limit, which the contract requires</source>
        <translation>{} n’a pas de limite CPU, ce que le contrat exige</translation>
    </message>
    <message>
        <source>{} has no CPU limit</source>
        <translation>{} n’a pas de limite CPU</translation>
    </message>
    <message>
        <source>limit memory of {} to {}</source>
        <translation>limiter la mémoire de {} à {}</translation>
    </message>
    <message>
        <source>limit CPU of {} to {}</source>
        <translation>limiter le CPU de {} à {}</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>a memory limit</source>
        <translation>une limite mémoire</translation>
    </message>
    <message>
        <source>a CPU limit</source>
        <translation>une limite CPU</translation>
    </message>
    <message numerus="yes">
        <source>attach {} services to further networks</source>
        <comment>attach {} service to further networks</comment>
        <translation>
            <numerusform>connecter {} service à d’autres réseaux</numerusform>
            <numerusform>connecter {} services à d’autres réseaux</numerusform>
        </translation>
    </message>
    <message>
        <source>make all {} required flows work: {}</source>
        <translation>rendre possibles les {} flux exigés&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} cannot reach {}, which the contract requires: they share no network</source>
        <translation>{} ne peut pas atteindre {}, ce que le contrat exige&#xa0;: ils ne partagent aucun réseau</translation>
    </message>
    <message>
        <source>give both services networks instead of network_mode</source>
        <translation>donner aux deux services des réseaux au lieu de network_mode</translation>
    </message>
    <message>
        <source>{} reaches {} without a flow in the contract</source>
        <translation>{} atteint {} sans flux dans le contrat</translation>
    </message>
    <message>
        <source>{} reaches {} services without a flow in the contract: {}</source>
        <translation>{} atteint {} services sans flux dans le contrat&#xa0;: {}</translation>
    </message>
    <message numerus="yes">
        <source>{} services reach {} without a flow in the contract: {}</source>
        <comment>{} service reaches {} without a flow in the contract: {}</comment>
        <translation>
            <numerusform>{} service atteint {} sans flux dans le contrat&#xa0;: {}</numerusform>
            <numerusform>{} services atteignent {} sans flux dans le contrat&#xa0;: {}</numerusform>
        </translation>
    </message>
    <message>
        <source>{} meets nobody</source>
        <translation>{} ne rencontre personne</translation>
    </message>
    <message>
        <source>{} reaches only {}</source>
        <translation>{} n’atteint que {}</translation>
    </message>
    <message>
        <source>only {} may reach {}</source>
        <translation>seul {} peut atteindre {}</translation>
    </message>
    <message>
        <source>reaches {}</source>
        <translation>atteint {}</translation>
    </message>
    <message>
        <source>reached by {}</source>
        <translation>atteint par {}</translation>
    </message>
    <message>
        <source>list {} in a tier of the contract, or give it flows</source>
        <translation>ajouter {} à une couche du contrat, ou lui donner des flux</translation>
    </message>
    <message>
        <source>{} is on {}, where no flow needs it: it belongs to {}</source>
        <translation>{} est sur {}, où aucun flux ne le nécessite&#xa0;: sa place est dans {}</translation>
    </message>
    <message>
        <source>{} on {} and where its flows need it</source>
        <translation>{} sur {} et là où ses flux le nécessitent</translation>
    </message>
    <message>
        <source>move {} from {} to {}</source>
        <translation>déplacer {} de {} vers {}</translation>
    </message>
    <message>
        <source>{}, detach it from {}</source>
        <translation>{}, le déconnecter de {}</translation>
    </message>
    <message>
        <source>{} belongs to {}, but it is not there</source>
        <translation>{} appartient à {}, mais n’y est pas</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>give {} networks instead of network_mode</source>
        <translation>donner à {} des réseaux au lieu de network_mode</translation>
    </message>
    <message>
        <source>{} names no network, so Compose puts it on the default network of the project</source>
        <translation>{} ne nomme aucun réseau, donc Compose utilise le réseau par défaut du projet</translation>
    </message>
    <message>
        <source>networks named explicitly</source>
        <translation>des réseaux nommés explicitement</translation>
    </message>
    <message>
        <source>move {} to {}</source>
        <translation>déplacer {} vers {}</translation>
    </message>
    <message>
        <source>name the networks of the service</source>
        <translation>nommer les réseaux du service</translation>
    </message>
    <message>
        <source>make {} internal</source>
        <translation>rendre {} interne</translation>
    </message>
    <message>
        <source>make {} internal: {} loses the Internet and published ports</source>
        <translation>rendre {} interne&#xa0;: {} perd Internet et les ports publiés</translation>
    </message>
    <message>
        <source>make {} internal: {} lose the Internet and published ports</source>
        <translation>rendre {} interne&#xa0;: {} perdent Internet et les ports publiés</translation>
    </message>
    <message>
        <source>make {} internal: {} loses the Internet</source>
        <translation>rendre {} interne&#xa0;: {} perd Internet</translation>
    </message>
    <message>
        <source>make {} internal: {} lose the Internet</source>
        <translation>rendre {} interne&#xa0;: {} perdent Internet</translation>
    </message>
    <message>
        <source>{} must be internal, but it is external: the compose file does not say what it is</source>
        <translation>{} doit être interne, mais est externe&#xa0;: le fichier Compose ne dit pas ce qu’il en est</translation>
    </message>
    <message>
        <source>{} must not be internal, but it is external: the compose file does not say what it is</source>
        <translation>{} ne doit pas être interne, mais est externe&#xa0;: le fichier Compose ne dit pas ce qu’il en est</translation>
    </message>
    <message>
        <source>look at the network with docker network inspect, then record it in a waiver</source>
        <translation>examiner le réseau avec docker network inspect, puis le consigner dans une dérogation</translation>
    </message>
    <message>
        <source>{} must be internal, but it is not</source>
        <translation>{} doit être interne, mais ne l’est pas</translation>
    </message>
    <message>
        <source>{} must not be internal, but it is</source>
        <translation>{} ne doit pas être interne, mais l’est</translation>
    </message>
    <message>
        <source>open {} to the Internet</source>
        <translation>ouvrir {} à Internet</translation>
    </message>
    <message>
        <source>{} joins the internal {} with {}: whoever breaks into it gets from one to the other</source>
        <translation>{} relie le réseau interne {} à {}&#xa0;: qui s’y introduit passe de l’un à l’autre</translation>
    </message>
    <message>
        <source>services of internal networks on internal networks only</source>
        <translation>les services de réseaux internes uniquement sur des réseaux internes</translation>
    </message>
    <message>
        <source>{}; the only link between {}</source>
        <translation>{}&#xa0;; le seul lien entre {}</translation>
    </message>
    <message>
        <source>{}; its flows need it</source>
        <translation>{}&#xa0;; ses flux le nécessitent</translation>
    </message>
    <message>
        <source>split the service, leave one of the networks, or record the reason in a waiver</source>
        <translation>scinder le service, quitter l’un des réseaux, ou consigner la raison dans une dérogation</translation>
    </message>
    <message>
        <source>holds {}</source>
        <translation>détient {}</translation>
    </message>
    <message>
        <source>is privileged</source>
        <translation>est privilégié</translation>
    </message>
    <message>
        <source>has {}</source>
        <translation>a {}</translation>
    </message>
    <message>
        <source>{} holds {}</source>
        <translation>{} détient {}</translation>
    </message>
    <message>
        <source>{} is privileged</source>
        <translation>{} est privilégié</translation>
    </message>
    <message>
        <source>{} has {}</source>
        <translation>{} a {}</translation>
    </message>
    <message>
        <source>{} is the only link between {} and {}: whoever breaks into it controls every container of the host</source>
        <translation>{} est le seul lien entre {} et {}&#xa0;: qui s’y introduit contrôle tous les conteneurs de l’hôte</translation>
    </message>
    <message>
        <source>{} is the only link between {} and {}: whoever breaks into it controls the host</source>
        <translation>{} est le seul lien entre {} et {}&#xa0;: qui s’y introduit contrôle l’hôte</translation>
    </message>
    <message>
        <source>{} is the only link between {} and {}: whoever breaks into it can forward packets from one side to the other</source>
        <translation>{} est le seul lien entre {} et {}&#xa0;: qui s’y introduit peut faire passer des paquets d’un côté à l’autre</translation>
    </message>
    <message>
        <source>a link between networks without power over Docker or the host</source>
        <translation>un lien entre réseaux sans pouvoir sur Docker ou l’hôte</translation>
    </message>
    <message>
        <source>let a socket proxy on a network of its own hold the socket, and give it only the calls that are needed</source>
        <translation>confier le socket à un proxy de socket sur un réseau propre, qui n’autorise que les appels nécessaires</translation>
    </message>
    <message>
        <source>take the privilege away, or split the service</source>
        <translation>retirer le privilège, ou scinder le service</translation>
    </message>
    <message>
        <source>put {} on a network that is not internal</source>
        <translation>mettre {} sur un réseau non interne</translation>
    </message>
    <message>
        <source>give {} a network {} of its own, which is not internal</source>
        <translation>donner à {} un réseau propre {}, non interne</translation>
    </message>
    <message>
        <source>{} must reach the Internet, but it has no network</source>
        <translation>{} doit atteindre Internet, mais n’a pas de réseau</translation>
    </message>
    <message>
        <source>{} must reach the Internet, but all its networks are internal: {}</source>
        <translation>{} doit atteindre Internet, mais tous ses réseaux sont internes&#xa0;: {}</translation>
    </message>
    <message>
        <source>a network that is not internal</source>
        <translation>un réseau non interne</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>aucun réseau</translation>
    </message>
    <message>
        <source>take {} off {}, or allow it in egress</source>
        <translation>retirer {} de {}, ou l’autoriser dans egress</translation>
    </message>
    <message>
        <source>{} reaches the Internet, which the contract does not allow</source>
        <translation>{} atteint Internet, ce que le contrat n’autorise pas</translation>
    </message>
    <message>
        <source>{} reaches the Internet through {}, which the contract does not allow</source>
        <translation>{} atteint Internet par {}, ce que le contrat n’autorise pas</translation>
    </message>
    <message>
        <source>{} on internal networks only</source>
        <translation>{} uniquement sur des réseaux internes</translation>
    </message>
    <message>
        <source>not on networks of the project</source>
        <translation>pas sur des réseaux du projet</translation>
    </message>
    <message>
        <source>from Docker Engine 28 on, set the gateway mode &quot;isolated&quot;; before, let the host&apos;s services listen on other addresses or behind its firewall</source>
        <translation>à partir de Docker Engine 28, définir le mode de passerelle &quot;isolated&quot;&#xa0;; avant, faire écouter les services de l’hôte à d’autres adresses ou derrière son pare-feu</translation>
    </message>
    <message>
        <source>hide the host from {}</source>
        <translation>masquer l’hôte à {}</translation>
    </message>
    <message>
        <source>services on the internal {} still reach what listens on the host</source>
        <translation>les services sur le réseau interne {} atteignent encore ce qui écoute sur l’hôte</translation>
    </message>
    <message>
        <source>services on the internal {} still reach what listens on the host, such as {}</source>
        <translation>les services sur le réseau interne {} atteignent encore ce qui écoute sur l’hôte, par exemple {}</translation>
    </message>
    <message>
        <source>the network&apos;s gateway is an address of the host</source>
        <translation>la passerelle du réseau est une adresse de l’hôte</translation>
    </message>
    <message>
        <source>{} and {} both answer to &quot;{}&quot; on {}: requests go to either of them</source>
        <translation>{} et {} répondent tous deux à &quot;{}&quot; sur {}&#xa0;: les requêtes vont à l’un ou à l’autre</translation>
    </message>
    <message>
        <source>the alias &quot;{}&quot; of {} on {} hides {}, which has this name on {}</source>
        <translation>l’alias &quot;{}&quot; de {} sur {} masque {}, qui a ce nom sur {}</translation>
    </message>
    <message>
        <source>a name that only one service has</source>
        <translation>un nom qu’un seul service a</translation>
    </message>
    <message>
        <source>also a name of {} on {}</source>
        <translation>aussi un nom de {} sur {}</translation>
    </message>
    <message>
        <source>remove the alias {} from {}</source>
        <translation>supprimer l’alias {} de {}</translation>
    </message>
    <message>
        <source>an address: no names are resolved there</source>
        <translation>une adresse&#xa0;: aucun nom n’y est résolu</translation>
    </message>
    <message>
        <source>a name that is known on {}</source>
        <translation>un nom connu sur {}</translation>
    </message>
    <message>
        <source>the command names {}</source>
        <translation>la commande nomme {}</translation>
    </message>
    <message>
        <source>{} names {}</source>
        <translation>{} nomme {}</translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: it runs on the host&apos;s network, where service names are unknown</source>
        <translation>{} ne peut pas résoudre &quot;{}&quot;&#xa0;: il utilise le réseau de l’hôte, où les noms de service sont inconnus</translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: it is on no network of the project</source>
        <translation>{} ne peut pas résoudre &quot;{}&quot;&#xa0;: il n’est sur aucun réseau du projet</translation>
    </message>
    <message>
        <source>put the service on a network of the project, or publish the other one&apos;s port on 127.0.0.1 and name that</source>
        <translation>mettre le service sur un réseau du projet, ou publier le port de l’autre sur 127.0.0.1 et nommer celui-ci</translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: that is a name on {}, and {} is on {}</source>
        <translation>{} ne peut pas résoudre &quot;{}&quot;&#xa0;: c’est un nom sur {}, et {} est sur {}</translation>
    </message>
    <message>
        <source>use a name of the network that both are on, or attach one of them to a network of the other if the contract allows it</source>
        <translation>utiliser un nom du réseau où tous deux se trouvent, ou connecter l’un d’eux à un réseau de l’autre si le contrat l’autorise</translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: {} runs on the host&apos;s network and has no name there</source>
        <translation>{} ne peut pas résoudre &quot;{}&quot;&#xa0;: {} utilise le réseau de l’hôte et n’y a pas de nom</translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: {} has no name on a network of the project</source>
        <translation>{} ne peut pas résoudre &quot;{}&quot;&#xa0;: {} n’a pas de nom sur un réseau du projet</translation>
    </message>
    <message>
        <source>name the host instead: host.docker.internal, with the extra_hosts entry host.docker.internal:host-gateway</source>
        <translation>nommer plutôt l’hôte&#xa0;: host.docker.internal, avec l’entrée extra_hosts host.docker.internal:host-gateway</translation>
    </message>
    <message>
        <source>write {}, whose network stack it uses</source>
        <translation>écrire {}, dont il utilise la pile réseau</translation>
    </message>
    <message>
        <source>put the service on a network of the project</source>
        <translation>mettre le service sur un réseau du projet</translation>
    </message>
    <message>
        <source>{} is to connect to &quot;{}&quot;, a name that nobody has; did you mean &quot;{}&quot;</source>
        <translation>{} doit se connecter à &quot;{}&quot;, un nom que personne n’a&#xa0;; vouliez-vous dire &quot;{}&quot;</translation>
    </message>
    <message>
        <source>give {} the alias {} on {}</source>
        <translation>donner à {} l’alias {} sur {}</translation>
    </message>
    <message>
        <source>{} is to connect to &quot;{}&quot;, a name that nobody has on its networks</source>
        <translation>{} doit se connecter à &quot;{}&quot;, un nom que personne n’a sur ses réseaux</translation>
    </message>
    <message>
        <source>correct the name, add the service, or write the full name of the machine</source>
        <translation>corriger le nom, ajouter le service, ou écrire le nom complet de la machine</translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot; by {} on {}, but it has no such alias</source>
        <translation>{} doit être trouvé comme &quot;{}&quot; par {} sur {}, mais n’a pas cet alias</translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot; by {}, but it has no such alias</source>
        <translation>{} doit être trouvé comme &quot;{}&quot; par {}, mais n’a pas cet alias</translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot; on {}, but it has no such alias</source>
        <translation>{} doit être trouvé comme &quot;{}&quot; sur {}, mais n’a pas cet alias</translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot;, but it has no such alias</source>
        <translation>{} doit être trouvé comme &quot;{}&quot;, mais n’a pas cet alias</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>aucun nom</translation>
    </message>
    <message>
        <source>add the alias {} to {} on {}</source>
        <translation>ajouter l’alias {} à {} sur {}</translation>
    </message>
    <message>
        <source>{} runs on the host&apos;s network</source>
        <translation>{} utilise le réseau de l’hôte</translation>
    </message>
    <message>
        <source>{} has no network</source>
        <translation>{} n’a pas de réseau</translation>
    </message>
    <message>
        <source>{} uses the network of the container {}</source>
        <translation>{} utilise le réseau du conteneur {}</translation>
    </message>
    <message>
        <source>{} uses the network of {}</source>
        <translation>{} utilise le réseau de {}</translation>
    </message>
    <message>
        <source>{}, so &apos;{}&apos; is refused by the Docker Engine</source>
        <translation>{}, donc &apos;{}&apos; est refusé par le moteur Docker</translation>
    </message>
    <message>
        <source>{}, so &apos;{}&apos; has no effect</source>
        <translation>{}, donc &apos;{}&apos; est sans effet</translation>
    </message>
    <message>
        <source>no &apos;{}&apos; with this network_mode</source>
        <translation>aucun &apos;{}&apos; avec ce network_mode</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is set</source>
        <translation>&apos;{}&apos; est défini</translation>
    </message>
    <message>
        <source>remove {} from {}</source>
        <translation>supprimer {} de {}</translation>
    </message>
    <message>
        <source>{}, so the Docker Engine refuses to publish {} there</source>
        <translation>{}, donc le moteur Docker refuse de publier {} à cet endroit</translation>
    </message>
    <message>
        <source>the port published by {}</source>
        <translation>le port publié par {}</translation>
    </message>
    <message>
        <source>publish {} at {} instead</source>
        <translation>publier plutôt {} sur {}</translation>
    </message>
    <message>
        <source>publish the port where the stack is, at {}</source>
        <translation>publier le port là où se trouve la pile réseau, sur {}</translation>
    </message>
    <message>
        <source>{} runs on the host&apos;s network: nothing keeps it apart from what listens there, and it resolves no service names</source>
        <translation>{} utilise le réseau de l’hôte&#xa0;: rien ne le sépare de ce qui y écoute, et aucun nom de service n’est résolu</translation>
    </message>
    <message>
        <source>networks of its own, with the ports published that are needed</source>
        <translation>des réseaux propres, avec les ports publiés qui sont nécessaires</translation>
    </message>
    <message>
        <source>put the service on a network, publish the ports it needs, or record in a waiver why it must see the host</source>
        <translation>mettre le service sur un réseau, publier les ports nécessaires, ou consigner dans une dérogation pourquoi il doit voir l’hôte</translation>
    </message>
    <message>
        <source>{} is on Docker&apos;s default bridge, where no names are resolved and containers of all projects meet</source>
        <translation>{} est sur le bridge par défaut de Docker, où aucun nom n’est résolu et où se rencontrent les conteneurs de tous les projets</translation>
    </message>
    <message>
        <source>a network of the project</source>
        <translation>un réseau du projet</translation>
    </message>
    <message>
        <source>put {} on the project&apos;s default network</source>
        <translation>mettre {} sur le réseau par défaut du projet</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an {} address</source>
        <translation>&apos;{}&apos; n’est pas une adresse {}</translation>
    </message>
    <message>
        <source>an address of the network&apos;s subnet</source>
        <translation>une adresse du sous-réseau du réseau</translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which has no {} subnet</source>
        <translation>{} demande {} sur {}, qui n’a pas de sous-réseau {}</translation>
    </message>
    <message>
        <source>a subnet in ipam of {}</source>
        <translation>un sous-réseau dans ipam de {}</translation>
    </message>
    <message>
        <source>{} asks for {}, which is outside of {}, the subnet of {}</source>
        <translation>{} demande {}, qui est hors de {}, le sous-réseau de {}</translation>
    </message>
    <message>
        <source>an address in {}</source>
        <translation>une adresse dans {}</translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which {} has already</source>
        <translation>{} demande {} sur {}, que {} a déjà</translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which is the gateway&apos;s</source>
        <translation>{} demande {} sur {}, qui est l’adresse de la passerelle</translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which is an end of {}, which no container can have</source>
        <translation>{} demande {} sur {}, qui est une extrémité de {} et qu’aucun conteneur ne peut avoir</translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which is reserved by aux_addresses</source>
        <translation>{} demande {} sur {}, qui est réservé par aux_addresses</translation>
    </message>
    <message>
        <source>a free address of {}</source>
        <translation>une adresse libre de {}</translation>
    </message>
    <message>
        <source>give {} the address {}</source>
        <translation>donner à {} l’adresse {}</translation>
    </message>
    <message>
        <source>give {} the subnet {}</source>
        <translation>donner à {} le sous-réseau {}</translation>
    </message>
    <message>
        <source>give the network a subnet and the service an address in it, or let Docker choose: services find each other by name</source>
        <translation>donner un sous-réseau au réseau et une adresse dans celui-ci au service, ou laisser Docker choisir&#xa0;: les services se trouvent par leur nom</translation>
    </message>
    <message numerus="yes">
        <source>{} containers of {} cannot all have the address {}</source>
        <comment>{} container of {} cannot have the address {}</comment>
        <translation>
            <numerusform>{} conteneur de {} ne peut pas avoir l’adresse {}</numerusform>
            <numerusform>{} conteneurs de {} ne peuvent pas avoir tous l’adresse {}</numerusform>
        </translation>
    </message>
    <message>
        <source>no fixed address, or one container</source>
        <translation>pas d’adresse fixe, ou un seul conteneur</translation>
    </message>
    <message numerus="yes">
        <source>{} containers</source>
        <comment>{} container</comment>
        <translation>
            <numerusform>{} conteneur</numerusform>
            <numerusform>{} conteneurs</numerusform>
        </translation>
    </message>
    <message>
        <source>remove the address, or let one container do</source>
        <translation>supprimer l’adresse, ou se contenter d’un conteneur</translation>
    </message>
    <message>
        <source>choose a subnet that no other network has, and its gateway and addresses with it</source>
        <translation>choisir un sous-réseau qu’aucun autre réseau n’a, avec sa passerelle et ses adresses</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a subnet, so the Docker Engine refuses {}</source>
        <translation>&apos;{}&apos; n’est pas un sous-réseau, donc le moteur Docker refuse {}</translation>
    </message>
    <message>
        <source>address and length, as 172.28.0.0/16</source>
        <translation>une adresse et une longueur, comme 172.28.0.0/16</translation>
    </message>
    <message>
        <source>write the subnet as 172.28.0.0/16</source>
        <translation>écrire le sous-réseau comme 172.28.0.0/16</translation>
    </message>
    <message>
        <source>{} has a gateway without a subnet, so the Docker Engine refuses it</source>
        <translation>{} a une passerelle sans sous-réseau, donc le moteur Docker le refuse</translation>
    </message>
    <message>
        <source>{} has a range without a subnet, so the Docker Engine refuses it</source>
        <translation>{} a une plage sans sous-réseau, donc le moteur Docker le refuse</translation>
    </message>
    <message>
        <source>a subnet</source>
        <translation>un sous-réseau</translation>
    </message>
    <message>
        <source>write the subnet too, or neither</source>
        <translation>écrire aussi le sous-réseau, ou aucun des deux</translation>
    </message>
    <message>
        <source>{} is a second {} subnet of {}; a bridge network can have only one</source>
        <translation>{} est un second sous-réseau {} de {}&#xa0;; un réseau bridge ne peut en avoir qu’un</translation>
    </message>
    <message>
        <source>one subnet</source>
        <translation>un seul sous-réseau</translation>
    </message>
    <message numerus="yes">
        <source>{} entries</source>
        <comment>{} entry</comment>
        <translation>
            <numerusform>{} entrée</numerusform>
            <numerusform>{} entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>put services that need the second subnet on a second network</source>
        <translation>mettre les services qui ont besoin du second sous-réseau sur un second réseau</translation>
    </message>
    <message>
        <source>{} of {} is a single address: none is left for a container</source>
        <translation>{} de {} est une adresse unique&#xa0;: il n’en reste aucune pour un conteneur</translation>
    </message>
    <message>
        <source>room for the gateway and the containers</source>
        <translation>de la place pour la passerelle et les conteneurs</translation>
    </message>
    <message>
        <source>choose a larger subnet, such as a /24</source>
        <translation>choisir un sous-réseau plus grand, par exemple un /24</translation>
    </message>
    <message>
        <source>{} of {} is an address within {}, which Docker Engine 25 and newer refuse</source>
        <translation>{} de {} est une adresse dans {}, ce que Docker Engine 25 et plus récent refuse</translation>
    </message>
    <message>
        <source>the gateway {} of {} is outside of its subnet {}</source>
        <translation>la passerelle {} de {} est hors de son sous-réseau {}</translation>
    </message>
    <message>
        <source>the gateway &apos;{}&apos; of {} is not an address</source>
        <translation>la passerelle &apos;{}&apos; de {} n’est pas une adresse</translation>
    </message>
    <message>
        <source>the range {} of {} is not within its subnet {}</source>
        <translation>la plage {} de {} n’est pas dans son sous-réseau {}</translation>
    </message>
    <message>
        <source>the range &apos;{}&apos; of {} is not a range of addresses</source>
        <translation>la plage &apos;{}&apos; de {} n’est pas une plage d’adresses</translation>
    </message>
    <message>
        <source>a part of {}</source>
        <translation>une partie de {}</translation>
    </message>
    <message>
        <source>{} has IPv6 without a subnet for it, which Docker Engines before 27 refuse</source>
        <translation>{} a IPv6 sans sous-réseau correspondant, ce que Docker Engine avant la version 27 refuse</translation>
    </message>
    <message>
        <source>an IPv6 subnet, such as fd00:1::/64</source>
        <translation>un sous-réseau IPv6, comme fd00:1::/64</translation>
    </message>
    <message>
        <source>write an IPv6 subnet in ipam.config</source>
        <translation>écrire un sous-réseau IPv6 dans ipam.config</translation>
    </message>
    <message>
        <source>the subnet {} of {} overlaps {} of {}</source>
        <translation>le sous-réseau {} de {} recouvre {} de {}</translation>
    </message>
    <message>
        <source>subnets that do not overlap</source>
        <translation>des sous-réseaux qui ne se recouvrent pas</translation>
    </message>
    <message>
        <source>{} is external, so {} has no effect</source>
        <translation>{} est externe, donc {} est sans effet</translation>
    </message>
    <message>
        <source>{} is external, so {} have no effect</source>
        <translation>{} est externe, donc {} sont sans effet</translation>
    </message>
    <message>
        <source>only &apos;name&apos; beside &apos;external&apos;</source>
        <translation>seulement &apos;name&apos; à côté de &apos;external&apos;</translation>
    </message>
    <message>
        <source>external: true, and {}</source>
        <translation>external: true, et {}</translation>
    </message>
    <message>
        <source>{} is Docker&apos;s own network &quot;{}&quot;, to which Compose cannot attach services with names</source>
        <translation>{} est le réseau propre à Docker &quot;{}&quot;, auquel Compose ne peut pas connecter des services avec des noms</translation>
    </message>
    <message>
        <source>{} is to be called &quot;{}&quot;, which is the name of a network of Docker&apos;s own</source>
        <translation>{} doit s’appeler &quot;{}&quot;, qui est le nom d’un réseau propre à Docker</translation>
    </message>
    <message>
        <source>a network of the project&apos;s own</source>
        <translation>un réseau propre au projet</translation>
    </message>
    <message>
        <source>write network_mode: none in the services</source>
        <translation>écrire network_mode: none dans les services</translation>
    </message>
    <message>
        <source>choose another name, or write network_mode: {} in the services</source>
        <translation>choisir un autre nom, ou écrire network_mode: {} dans les services</translation>
    </message>
    <message>
        <source>{} and {} are both called &quot;{}&quot;, so the second one is refused</source>
        <translation>{} et {} s’appellent tous deux &quot;{}&quot;, donc le second est refusé</translation>
    </message>
    <message>
        <source>a name that no other network has</source>
        <translation>un nom qu’aucun autre réseau n’a</translation>
    </message>
    <message>
        <source>{} of {} and of {}</source>
        <translation>{} de {} et de {}</translation>
    </message>
    <message>
        <source>give {} the name that Compose makes</source>
        <translation>donner à {} le nom formé par Compose</translation>
    </message>
    <message>
        <source>{} is called &quot;{}&quot; in every copy of the project: a second one joins the network of the first</source>
        <translation>{} s’appelle &quot;{}&quot; dans chaque copie du projet&#xa0;: une seconde rejoint le réseau de la première</translation>
    </message>
    <message>
        <source>{}, as Compose makes it</source>
        <translation>{}, comme Compose le forme</translation>
    </message>
    <message>
        <source>let Compose name {}</source>
        <translation>laisser Compose nommer {}</translation>
    </message>
    <message>
        <source>let {} find {} without a link</source>
        <translation>permettre à {} de trouver {} sans lien</translation>
    </message>
    <message>
        <source>give {} the alias {} on {} instead of the link</source>
        <translation>donner à {} l’alias {} sur {} à la place du lien</translation>
    </message>
    <message>
        <source>the link from {} to {} is a thing of the past: on a common network they find each other by name</source>
        <translation>le lien de {} vers {} appartient au passé&#xa0;: sur un réseau commun, ils se trouvent par leur nom</translation>
    </message>
    <message>
        <source>the link from {} to {} as {} is a thing of the past: on a common network they find each other by name</source>
        <translation>le lien de {} vers {} comme {} appartient au passé&#xa0;: sur un réseau commun, ils se trouvent par leur nom</translation>
    </message>
    <message>
        <source>the name {} on {}</source>
        <translation>le nom {} sur {}</translation>
    </message>
    <message>
        <source>the link from {} to {} leads nowhere: they share no network</source>
        <translation>le lien de {} vers {} ne mène nulle part&#xa0;: ils ne partagent aucun réseau</translation>
    </message>
    <message>
        <source>remove the link, or allow the flow in the contract</source>
        <translation>supprimer le lien, ou autoriser le flux dans le contrat</translation>
    </message>
    <message>
        <source>give the network that should be the gateway a name that sorts first; gw_priority is known from Docker Engine 28 and Compose 2.34 on</source>
        <translation>donner au réseau qui doit être la passerelle un nom qui arrive en tête du tri&#xa0;; gw_priority existe à partir de Docker Engine 28 et de Compose 2.34</translation>
    </message>
    <message>
        <source>write the networks as a map, with gw_priority: 1 at the one that should be the gateway, now {}</source>
        <translation>écrire les réseaux comme un mapping, avec gw_priority: 1 pour celui qui doit être la passerelle, à présent {}</translation>
    </message>
    <message>
        <source>write that {} is the gateway of {}</source>
        <translation>écrire que {} est la passerelle de {}</translation>
    </message>
    <message>
        <source>{} goes out by {} only because that name sorts first</source>
        <translation>{} sort par {} uniquement parce que ce nom arrive en tête du tri</translation>
    </message>
    <message>
        <source>{} goes out, and gets what comes in on its published ports, by {} only because that name sorts first</source>
        <translation>{} sort, et reçoit ce qui arrive sur ses ports publiés, par {} uniquement parce que ce nom arrive en tête du tri</translation>
    </message>
    <message>
        <source>gw_priority at one of the networks</source>
        <translation>gw_priority pour l’un des réseaux</translation>
    </message>
    <message>
        <source>{}, in the order of their real names</source>
        <translation>{}, dans l’ordre de leurs noms réels</translation>
    </message>
    <message>
        <source>{} reach each other on {} on every port, and no flow of the contract needs that</source>
        <translation>{} s’atteignent sur {} par tous les ports, et aucun flux du contrat n’en a besoin</translation>
    </message>
    <message>
        <source>containers on the network reach each other</source>
        <translation>les conteneurs du réseau s’atteignent entre eux</translation>
    </message>
    <message>
        <source>keep the members of {} apart</source>
        <translation>séparer les membres de {}</translation>
    </message>
    <message numerus="yes">
        <source>{} networks take their addresses from Docker&apos;s default pools, which last for about {} on a host</source>
        <comment>{} network takes its address from Docker&apos;s default pools, which last for about {} on a host</comment>
        <translation>
            <numerusform>{} réseau prend son adresse dans les pools par défaut de Docker, qui suffisent pour environ {} sur un hôte</numerusform>
            <numerusform>{} réseaux prennent leurs adresses dans les pools par défaut de Docker, qui suffisent pour environ {} sur un hôte</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {} networks without a subnet</source>
        <translation>au plus {} réseaux sans sous-réseau</translation>
    </message>
    <message>
        <source>give networks subnets of their own (a /24 is enough), or the Engine smaller default-address-pools</source>
        <translation>donner aux réseaux leurs propres sous-réseaux (un /24 suffit), ou au moteur Docker des default-address-pools plus petits</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>write the real name of a network that Traefik is on too</source>
        <translation>écrire le nom réel d’un réseau où Traefik se trouve aussi</translation>
    </message>
    <message>
        <source>let Traefik reach {} over {}</source>
        <translation>faire atteindre {} par Traefik via {}</translation>
    </message>
    <message>
        <source>{} publishes port {} of the host twice</source>
        <translation>{} publie deux fois le port {} de l’hôte</translation>
    </message>
    <message>
        <source>{} publishes port {} of the host, which {} has already</source>
        <translation>{} publie le port {} de l’hôte, que {} a déjà</translation>
    </message>
    <message>
        <source>each port of the host published once</source>
        <translation>chaque port de l’hôte publié une seule fois</translation>
    </message>
    <message>
        <source>{} of {} and {} of {}</source>
        <translation>{} de {} et {} de {}</translation>
    </message>
    <message>
        <source>only nothing published</source>
        <translation>rien de publié</translation>
    </message>
    <message>
        <source>only {} published</source>
        <translation>seul {} publié</translation>
    </message>
    <message>
        <source>{} publishes nothing</source>
        <translation>{} ne publie rien</translation>
    </message>
    <message>
        <source>{} publishes only {}</source>
        <translation>{} ne publie que {}</translation>
    </message>
    <message>
        <source>{} publishes {}, which the contract does not allow</source>
        <translation>{} publie {}, ce que le contrat n’autorise pas</translation>
    </message>
    <message>
        <source>{} of {} is not published: all networks of the service are internal</source>
        <translation>{} de {} n’est pas publié&#xa0;: tous les réseaux du service sont internes</translation>
    </message>
    <message>
        <source>a network that is not internal, or no published port</source>
        <translation>un réseau non interne, ou pas de port publié</translation>
    </message>
    <message>
        <source>{} of {} is published on every interface of the host</source>
        <translation>{} de {} est publié sur toutes les interfaces de l’hôte</translation>
    </message>
    <message>
        <source>an address of the host, such as 127.0.0.1</source>
        <translation>une adresse de l’hôte, comme 127.0.0.1</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no address, so Docker binds the port on every interface: {} of {}</source>
        <translation>&apos;{}&apos; n’est pas une adresse, donc Docker lie le port sur toutes les interfaces&#xa0;: {} de {}</translation>
    </message>
    <message>
        <source>an IP address of the host, such as 127.0.0.1</source>
        <translation>une adresse IP de l’hôte, comme 127.0.0.1</translation>
    </message>
    <message>
        <source>{} belongs to the internal {}, but publishes {}</source>
        <translation>{} appartient au réseau interne {}, mais publie {}</translation>
    </message>
    <message>
        <source>no published ports in {}</source>
        <translation>aucun port publié dans {}</translation>
    </message>
    <message>
        <source>{} reaches {} through {} of the host, although they share no network</source>
        <translation>{} atteint {} par {} de l’hôte, bien qu’ils ne partagent aucun réseau</translation>
    </message>
    <message>
        <source>{} reach {} through {} of the host, although they share no network</source>
        <translation>{} atteignent {} par {} de l’hôte, bien qu’ils ne partagent aucun réseau</translation>
    </message>
    <message>
        <source>ports on 127.0.0.1 only, or none</source>
        <translation>des ports seulement sur 127.0.0.1, ou aucun</translation>
    </message>
    <message>
        <source>{} takes {} of the host, a port below 1024 that only root may open</source>
        <translation>{} prend {} de l’hôte, un port inférieur à 1024 que seul root peut ouvrir</translation>
    </message>
    <message>
        <source>a port from 1024 on, or a grant in the contract</source>
        <translation>un port à partir de 1024, ou une autorisation dans le contrat</translation>
    </message>
    <message>
        <source>publish a higher port behind a proxy, or grant the port in the contract</source>
        <translation>publier un port plus élevé derrière un proxy, ou autoriser le port dans le contrat</translation>
    </message>
    <message>
        <source>{} of {} is on loopback, but with Docker Engine {}.{} machines on the same network segment can still reach it</source>
        <translation>{} de {} est sur loopback, mais avec Docker Engine {}.{} les machines du même segment réseau peuvent encore l’atteindre</translation>
    </message>
    <message>
        <source>Docker Engine 28 or newer</source>
        <translation>Docker Engine 28 ou plus récent</translation>
    </message>
    <message>
        <source>Docker Engine {}.{}</source>
        <translation>Docker Engine {}.{}</translation>
    </message>
    <message>
        <source>update the Engine, or do not publish the port where the neighbours of the host are not trusted</source>
        <translation>mettre à jour le moteur Docker, ou ne pas publier le port là où les voisins de l’hôte ne sont pas de confiance</translation>
    </message>
    <message>
        <source>{} of {} has no effect: the service runs on the host&apos;s network, and listens there on whatever port it opens</source>
        <translation>{} de {} est sans effet&#xa0;: le service utilise le réseau de l’hôte et y écoute sur tout port qu’il ouvre</translation>
    </message>
    <message>
        <source>{} of {} has no effect: the service has no network</source>
        <translation>{} de {} est sans effet&#xa0;: le service n’a pas de réseau</translation>
    </message>
    <message>
        <source>no ports, or networks of its own</source>
        <translation>aucun port, ou des réseaux propres</translation>
    </message>
    <message>
        <source>write the number of a container port, such as 9000 or 9000/udp</source>
        <translation>écrire le numéro d’un port de conteneur, comme 9000 ou 9000/udp</translation>
    </message>
    <message>
        <source>expose {} of {}</source>
        <translation>exposer {} de {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; in expose of {} publishes nothing: that is what &apos;ports&apos; is for</source>
        <translation>&apos;{}&apos; dans expose de {} ne publie rien&#xa0;: c’est le rôle de &apos;ports&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; in expose of {} is not a port</source>
        <translation>&apos;{}&apos; dans expose de {} n’est pas un port</translation>
    </message>
    <message>
        <source>a container port, such as 9000 or 9000/udp</source>
        <translation>un port de conteneur, comme 9000 ou 9000/udp</translation>
    </message>
    <message>
        <source>to be said once</source>
        <translation>à dire une seule fois</translation>
    </message>
    <message>
        <source>said twice</source>
        <translation>dit deux fois</translation>
    </message>
    <message>
        <source>attach {} to {}</source>
        <translation>connecter {} à {}</translation>
    </message>
    <message>
        <source>{}, {} to {}</source>
        <translation>{}, {} à {}</translation>
    </message>
    <message>
        <source>detach {} from {}</source>
        <translation>déconnecter {} de {}</translation>
    </message>
    <message>
        <source>{} and {}, which their flows need</source>
        <translation>{} et {}, dont leurs flux ont besoin</translation>
    </message>
    <message>
        <source>write a number and a unit, such as 512m</source>
        <translation>écrire un nombre et une unité, par exemple 512m</translation>
    </message>
    <message>
        <source>write {} below &apos;deploy&apos; too</source>
        <translation>écrire {} aussi sous &apos;deploy&apos;</translation>
    </message>
    <message>
        <source>remove &apos;{}&apos;</source>
        <translation>supprimer &apos;{}&apos;</translation>
    </message>
    <message>
        <source>write the same value below &apos;deploy.resources&apos;</source>
        <translation>écrire la même valeur sous &apos;deploy.resources&apos;</translation>
    </message>
    <message>
        <source>the memory limit of {} is below what Docker accepts</source>
        <translation>la limite mémoire de {} est inférieure à ce que Docker accepte</translation>
    </message>
    <message>
        <source>6m or more</source>
        <translation>6m ou plus</translation>
    </message>
    <message>
        <source>give it a limit that the service can live with</source>
        <translation>lui donner une limite avec laquelle le service peut fonctionner</translation>
    </message>
    <message>
        <source>{} reserves more memory than its limit allows</source>
        <translation>{} réserve plus de mémoire que sa limite ne l’autorise</translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation>au plus {}</translation>
    </message>
    <message>
        <source>reserve {}</source>
        <translation>réserver {}</translation>
    </message>
    <message>
        <source>remove &apos;memswap_limit&apos;, so that Docker allows as much swap as memory</source>
        <translation>supprimer &apos;memswap_limit&apos;, pour que Docker autorise autant de swap que de mémoire</translation>
    </message>
    <message>
        <source>{} limits swap without limiting memory</source>
        <translation>{} limite le swap sans limiter la mémoire</translation>
    </message>
    <message>
        <source>a memory limit beside it</source>
        <translation>une limite mémoire à côté</translation>
    </message>
    <message>
        <source>memory and swap of {} together are less than its memory</source>
        <translation>la mémoire et le swap de {} ensemble sont inférieurs à sa mémoire</translation>
    </message>
    <message>
        <source>{} or more</source>
        <translation>{} ou plus</translation>
    </message>
    <message>
        <source>the CPU limit of {} is below what Docker accepts</source>
        <translation>la limite CPU de {} est inférieure à ce que Docker accepte</translation>
    </message>
    <message>
        <source>0.01 or more</source>
        <translation>0.01 ou plus</translation>
    </message>
    <message>
        <source>{} limits processor time in two ways</source>
        <translation>{} limite le temps processeur de deux manières</translation>
    </message>
    <message>
        <source>&apos;cpus&apos; or &apos;cpu_quota&apos;</source>
        <translation>&apos;cpus&apos; ou &apos;cpu_quota&apos;</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>remove &apos;cpu_quota&apos;</source>
        <translation>supprimer &apos;cpu_quota&apos;</translation>
    </message>
    <message>
        <source>{} may use {} of memory, but its profile {} allows {}</source>
        <translation>{} peut utiliser {} de mémoire, mais son profil {} autorise {}</translation>
    </message>
    <message>
        <source>{} may use {} of CPU, but its profile {} allows {}</source>
        <translation>{} peut utiliser {} de CPU, mais son profil {} autorise {}</translation>
    </message>
    <message>
        <source>may start any number of processes</source>
        <translation>peut lancer un nombre illimité de processus</translation>
    </message>
    <message>
        <source>a limit of processes</source>
        <translation>une limite de processus</translation>
    </message>
    <message>
        <source>set a limit of 512 processes</source>
        <translation>définir une limite de 512 processus</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of {} has no effect with Docker Compose</source>
        <translation>&apos;{}&apos; de {} est sans effet avec Docker Compose</translation>
    </message>
    <message>
        <source>keys that Compose acts on</source>
        <translation>des clés que Compose prend en compte</translation>
    </message>
    <message>
        <source>{}, which only a Swarm acts on</source>
        <translation>{}, que seul un Swarm prend en compte</translation>
    </message>
    <message>
        <source>{} holds the Docker socket, and with it the whole host</source>
        <translation>{} détient le socket Docker, et avec lui l’hôte entier</translation>
    </message>
    <message>
        <source>a socket proxy that passes on what the service needs</source>
        <translation>un proxy de socket qui transmet ce dont le service a besoin</translation>
    </message>
    <message>
        <source>put a socket proxy in between, or give the service no access to Docker</source>
        <translation>intercaler un proxy de socket, ou ne donner au service aucun accès à Docker</translation>
    </message>
    <message>
        <source>the devices and capabilities that it needs</source>
        <translation>les périphériques et capacités nécessaires</translation>
    </message>
    <message>
        <source>remove &apos;privileged&apos;</source>
        <translation>supprimer &apos;privileged&apos;</translation>
    </message>
    <message>
        <source>name what it needs with &apos;cap_add&apos; and &apos;devices&apos;</source>
        <translation>nommer ce qui est nécessaire avec &apos;cap_add&apos; et &apos;devices&apos;</translation>
    </message>
    <message>
        <source>may gain privileges through programs such as sudo</source>
        <translation>peut gagner des privilèges par des programmes tels que sudo</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>forbid new privileges</source>
        <translation>interdire les nouveaux privilèges</translation>
    </message>
    <message>
        <source>{} reads {} of the host</source>
        <translation>{} lit {} de l’hôte</translation>
    </message>
    <message>
        <source>{} can change {} of the host</source>
        <translation>{} peut modifier {} de l’hôte</translation>
    </message>
    <message>
        <source>only the files that the service needs</source>
        <translation>seulement les fichiers dont le service a besoin</translation>
    </message>
    <message>
        <source>{}, read-only</source>
        <translation>{}, en lecture seule</translation>
    </message>
    <message>
        <source>mount only the files that the service needs</source>
        <translation>ne monter que les fichiers dont le service a besoin</translation>
    </message>
    <message>
        <source>mount only the files that it needs, and read-only (&apos;:ro&apos;)</source>
        <translation>ne monter que les fichiers nécessaires, et en lecture seule (&apos;:ro&apos;)</translation>
    </message>
    <message>
        <source>{} shares &apos;{}&apos; with the host</source>
        <translation>{} partage &apos;{}&apos; avec l’hôte</translation>
    </message>
    <message>
        <source>a namespace of its own</source>
        <translation>un espace de noms propre</translation>
    </message>
    <message>
        <source>remove {}</source>
        <translation>supprimer {}</translation>
    </message>
    <message>
        <source>Docker knows no capability {} for {}</source>
        <translation>Docker ne connaît pas de capacité {} pour {}</translation>
    </message>
    <message>
        <source>a capability of Linux, such as NET_BIND_SERVICE</source>
        <translation>une capacité Linux, comme NET_BIND_SERVICE</translation>
    </message>
    <message>
        <source>{} has the capability {}, which reaches beyond its own container</source>
        <translation>{} a la capacité {}, dont la portée dépasse son propre conteneur</translation>
    </message>
    <message>
        <source>capabilities that stay within the container</source>
        <translation>des capacités qui restent dans le conteneur</translation>
    </message>
    <message>
        <source>keeps the capabilities that Docker gives to everyone</source>
        <translation>garde les capacités que Docker donne à tous</translation>
    </message>
    <message>
        <source>cap_drop: [ALL], and what is needed in &apos;cap_add&apos;</source>
        <translation>cap_drop: [ALL], et ce qui est nécessaire dans &apos;cap_add&apos;</translation>
    </message>
    <message>
        <source>14 capabilities by default</source>
        <translation>14 capacités par défaut</translation>
    </message>
    <message>
        <source>drop all capabilities</source>
        <translation>retirer toutes les capacités</translation>
    </message>
    <message>
        <source>the variable {} of {} holds a secret in clear text, which the contract forbids</source>
        <translation>la variable {} de {} contient un secret en clair, ce que le contrat interdit</translation>
    </message>
    <message>
        <source>the variable {} of {} holds a secret in clear text</source>
        <translation>la variable {} de {} contient un secret en clair</translation>
    </message>
    <message>
        <source>the label {} of {} holds a secret in clear text, which the contract forbids</source>
        <translation>le label {} de {} contient un secret en clair, ce que le contrat interdit</translation>
    </message>
    <message>
        <source>the label {} of {} holds a secret in clear text</source>
        <translation>le label {} de {} contient un secret en clair</translation>
    </message>
    <message>
        <source>{}_FILE with a secret of Compose, or a variable of the shell</source>
        <translation>{}_FILE avec un secret de Compose, ou une variable du shell</translation>
    </message>
    <message>
        <source>no secret in a label</source>
        <translation>aucun secret dans un label</translation>
    </message>
    <message>
        <source>move the value to a file under secrets, mount it in {}, and change it wherever it was used: whoever has the repository knows it</source>
        <translation>déplacer la valeur dans un fichier sous secrets, le monter dans {}, et la changer partout où elle servait&#xa0;: quiconque a le dépôt la connaît</translation>
    </message>
    <message>
        <source>can write to the whole of its file system</source>
        <translation>peut écrire dans tout son système de fichiers</translation>
    </message>
    <message>
        <source>make the file system read-only</source>
        <translation>rendre le système de fichiers accessible en lecture seule</translation>
    </message>
    <message>
        <source>remove {}, or write rslave</source>
        <translation>supprimer {}, ou écrire rslave</translation>
    </message>
    <message>
        <source>what {} mounts below {} appears on the host</source>
        <translation>ce que {} monte sous {} apparaît sur l’hôte</translation>
    </message>
    <message>
        <source>rprivate, or rslave</source>
        <translation>rprivate, ou rslave</translation>
    </message>
    <message>
        <source>{} switches a protection off: {}</source>
        <translation>{} désactive une protection&#xa0;: {}</translation>
    </message>
    <message>
        <source>Docker&apos;s own profile, or one for this service</source>
        <translation>le profil propre à Docker, ou un profil pour ce service</translation>
    </message>
    <message>
        <source>Docker counts attempts to restart {} only on failure</source>
        <translation>Docker ne compte les tentatives de redémarrage de {} qu’en cas d’échec</translation>
    </message>
    <message>
        <source>write condition: on-failure, or remove &apos;max_attempts&apos;</source>
        <translation>écrire condition: on-failure, ou supprimer &apos;max_attempts&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no restart policy for {}</source>
        <translation>&apos;{}&apos; n’est pas une politique de redémarrage pour {}</translation>
    </message>
    <message>
        <source>no, always, unless-stopped, on-failure or on-failure:5</source>
        <translation>no, always, unless-stopped, on-failure ou on-failure:5</translation>
    </message>
    <message>
        <source>write one of these policies</source>
        <translation>écrire l’une de ces politiques</translation>
    </message>
    <message>
        <source>only &quot;ignore&quot; is known behind &quot;tierwright:&quot;</source>
        <translation>seul &quot;ignore&quot; est connu après &quot;tierwright:&quot;</translation>
    </message>
    <message>
        <source>it names no rule; findings are ignored rule by rule</source>
        <translation>aucune règle n’est nommée&#xa0;; les problèmes s’ignorent règle par règle</translation>
    </message>
    <message>
        <source>it gives no reason; write &quot;ignore RULE (reason)&quot;</source>
        <translation>aucune raison n’est donnée&#xa0;; écrire &quot;ignore RÈGLE (raison)&quot;</translation>
    </message>
    <message>
        <source>the comment ignores nothing: {}</source>
        <translation>le commentaire n’ignore rien&#xa0;: {}</translation>
    </message>
    <message>
        <source>tierwright: ignore RULE (reason)</source>
        <translation>tierwright: ignore RÈGLE (raison)</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>aucune règle</translation>
    </message>
    <message>
        <source>correct the comment</source>
        <translation>corriger le commentaire</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no rule; findings are ignored rule by rule</source>
        <translation>&quot;{}&quot; n’est pas une règle&#xa0;; les problèmes s’ignorent règle par règle</translation>
    </message>
    <message>
        <source>there is no rule {}{}</source>
        <translation>il n’y a pas de règle {}{}</translation>
    </message>
    <message>
        <source>what {} finds keeps Compose from starting</source>
        <translation>ce que {} trouve empêche Compose de démarrer</translation>
    </message>
    <message>
        <source>nothing of {} is found here to ignore</source>
        <translation>rien de {} n’est trouvé ici à ignorer</translation>
    </message>
    <message>
        <source>remove the comment</source>
        <translation>supprimer le commentaire</translation>
    </message>
    <message>
        <source>{}, so Traefik discards all labels of {}</source>
        <translation>{}, donc Traefik rejette tous les labels de {}</translation>
    </message>
    <message>
        <source>rename the label to {}</source>
        <translation>renommer le label en {}</translation>
    </message>
    <message>
        <source>call it {} in {}</source>
        <translation>le nommer {} dans {}</translation>
    </message>
    <message>
        <source>{}, which is not defined in this project</source>
        <translation>{}, qui n’est pas défini dans ce projet</translation>
    </message>
    <message>
        <source>{}, which does not exist</source>
        <translation>{}, qui n’existe pas</translation>
    </message>
    <message>
        <source>{}, with the provider before the @, where the name belongs</source>
        <translation>{}, avec le provider devant le @, là où va le nom</translation>
    </message>
    <message>
        <source>{}, which is lost, as {} is not enabled for Traefik</source>
        <translation>{}, qui est perdu, car {} n’est pas activé pour Traefik</translation>
    </message>
    <message>
        <source>{}, which is lost, as all labels of {} are</source>
        <translation>{}, qui est perdu, comme tous les labels de {}</translation>
    </message>
    <message>
        <source>{}, which is lost, as two services define it differently</source>
        <translation>{}, qui est perdu, car deux services le définissent différemment</translation>
    </message>
    <message>
        <source>{}, which is lost</source>
        <translation>{}, qui est perdu</translation>
    </message>
    <message>
        <source>the router {} of {}</source>
        <translation>le routeur {} de {}</translation>
    </message>
    <message>
        <source>the middleware {}</source>
        <translation>le middleware {}</translation>
    </message>
    <message>
        <source>the middleware {} of {}</source>
        <translation>le middleware {} de {}</translation>
    </message>
    <message>
        <source>the label {} must begin with traefik in lower case</source>
        <translation>le label {} doit commencer par traefik en minuscules</translation>
    </message>
    <message>
        <source>Traefik knows no {} in {}</source>
        <translation>Traefik ne connaît pas de {} dans {}</translation>
    </message>
    <message>
        <source>Traefik {} knows no {} in {}, only Traefik {} does</source>
        <translation>Traefik {} ne connaît pas de {} dans {}, seul Traefik {} le connaît</translation>
    </message>
    <message>
        <source>the label {} has an empty word</source>
        <translation>le label {} contient un mot vide</translation>
    </message>
    <message>
        <source>the label {} has a bracket in a wrong place</source>
        <translation>le label {} a un crochet mal placé</translation>
    </message>
    <message>
        <source>the label {} cannot stand alone, options must follow</source>
        <translation>le label {} ne peut pas être seul, des options doivent suivre</translation>
    </message>
    <message>
        <source>no options may follow {} in {}</source>
        <translation>aucune option ne peut suivre {} dans {}</translation>
    </message>
    <message>
        <source>the Traefik service {} has no load balancer</source>
        <translation>le service Traefik {} n’a pas de répartiteur de charge</translation>
    </message>
    <message>
        <source>the Traefik service {} has a URL and a port or scheme</source>
        <translation>le service Traefik {} a une URL et un port ou un schéma</translation>
    </message>
    <message>
        <source>loadbalancer.server.port, or another option of a load balancer</source>
        <translation>loadbalancer.server.port, ou une autre option d’un répartiteur de charge</translation>
    </message>
    <message>
        <source>a URL alone, or a port and scheme</source>
        <translation>une URL seule, ou un port et un schéma</translation>
    </message>
    <message>
        <source>a label that Traefik knows</source>
        <translation>un label que Traefik connaît</translation>
    </message>
    <message>
        <source>correct the label after Traefik&apos;s reference, or remove it</source>
        <translation>corriger le label d’après la référence de Traefik, ou le supprimer</translation>
    </message>
    <message>
        <source>{} takes {}, not &apos;{}&apos;</source>
        <translation>{} attend {}, et non &apos;{}&apos;</translation>
    </message>
    <message>
        <source>the list in {} has an item without a name</source>
        <translation>la liste dans {} a un élément sans nom</translation>
    </message>
    <message>
        <source>Traefik reads {} as an empty list</source>
        <translation>Traefik lit {} comme une liste vide</translation>
    </message>
    <message>
        <source>Traefik reads nothing from {}, as its index is missing</source>
        <translation>Traefik ne lit rien de {}, car l’indice manque</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>une liste de noms</translation>
    </message>
    <message>
        <source>the name {} in {} holds a dot</source>
        <translation>le nom {} dans {} contient un point</translation>
    </message>
    <message>
        <source>the name {} in {} holds a bracket</source>
        <translation>le nom {} dans {} contient un crochet</translation>
    </message>
    <message>
        <source>{} is neither &apos;true&apos; nor empty, so Traefik leaves it out together with its options</source>
        <translation>{} n’est ni &apos;true&apos; ni vide, donc Traefik l’omet avec ses options</translation>
    </message>
    <message>
        <source>{} is neither &apos;true&apos; nor empty, so Traefik leaves it out</source>
        <translation>{} n’est ni &apos;true&apos; ni vide, donc Traefik l’omet</translation>
    </message>
    <message>
        <source>the rule of {} is not readable, so Traefik drops the router: {}</source>
        <translation>la règle de {} est illisible, donc Traefik abandonne le routeur&#xa0;: {}</translation>
    </message>
    <message>
        <source>a rule that Traefik reads</source>
        <translation>une règle que Traefik lit</translation>
    </message>
    <message>
        <source>an empty rule</source>
        <translation>une règle vide</translation>
    </message>
    <message>
        <source>write the rule as Traefik reads it</source>
        <translation>écrire la règle comme Traefik la lit</translation>
    </message>
    <message>
        <source>the rule of {} is not for {}, which drops the router: {}</source>
        <translation>la règle de {} n’est pas pour {}, qui abandonne le routeur&#xa0;: {}</translation>
    </message>
    <message>
        <source>matchers and arguments of {}</source>
        <translation>les matchers et arguments de {}</translation>
    </message>
    <message>
        <source>write it as this version reads it</source>
        <translation>l’écrire comme cette version la lit</translation>
    </message>
    <message>
        <source>the router {} never gets a request because of {}: {}</source>
        <translation>le routeur {} ne reçoit jamais de requête à cause de {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} in the rule of {} never matches: {}</source>
        <translation>{} dans la règle de {} ne correspond jamais&#xa0;: {}</translation>
    </message>
    <message>
        <source>a rule that some request matches</source>
        <translation>une règle à laquelle une requête correspond</translation>
    </message>
    <message>
        <source>write what clients really ask for</source>
        <translation>écrire ce que les clients demandent réellement</translation>
    </message>
    <message>
        <source>{} in the rule of {} matches on every host, since &amp;&amp; binds tighter than ||</source>
        <translation>{} dans la règle de {} correspond sur tous les hôtes, car &amp;&amp; lie plus fort que ||</translation>
    </message>
    <message>
        <source>parentheses around what belongs together</source>
        <translation>des parenthèses autour de ce qui va ensemble</translation>
    </message>
    <message>
        <source>put parentheses around the alternatives: Host(…) &amp;&amp; (… || …)</source>
        <translation>mettre les alternatives entre parenthèses&#xa0;: Host(…) &amp;&amp; (…&#xa0;|| …)</translation>
    </message>
    <message>
        <source>write parentheses that show what it means today</source>
        <translation>écrire des parenthèses qui montrent le sens actuel</translation>
    </message>
    <message>
        <source>define the middleware, or name one that is defined</source>
        <translation>définir le middleware, ou en nommer un qui est défini</translation>
    </message>
    <message>
        <source>{} uses the middleware {}</source>
        <translation>{} utilise le middleware {}</translation>
    </message>
    <message>
        <source>{}, so requests to it end in 404</source>
        <translation>{}, donc les requêtes qui lui parviennent se terminent en 404</translation>
    </message>
    <message>
        <source>a middleware that Traefik has</source>
        <translation>un middleware que Traefik possède</translation>
    </message>
    <message>
        <source>make Traefik take the middleware, or name another</source>
        <translation>faire accepter le middleware par Traefik, ou en nommer un autre</translation>
    </message>
    <message>
        <source>{} names no service, and {} has {}, so Traefik drops the router</source>
        <translation>{} ne nomme aucun service, et {} a {}, donc Traefik abandonne le routeur</translation>
    </message>
    <message>
        <source>an option service</source>
        <translation>une option service</translation>
    </message>
    <message>
        <source>no service named</source>
        <translation>aucun service nommé</translation>
    </message>
    <message>
        <source>link it to {}</source>
        <translation>l’associer à {}</translation>
    </message>
    <message>
        <source>name the service that the router is for</source>
        <translation>nommer le service auquel le routeur est destiné</translation>
    </message>
    <message>
        <source>{} names the Traefik service {}</source>
        <translation>{} nomme le service Traefik {}</translation>
    </message>
    <message>
        <source>a service that Traefik has</source>
        <translation>un service que Traefik possède</translation>
    </message>
    <message>
        <source>define the service in a label, or name one that is defined</source>
        <translation>définir le service dans un label, ou en nommer un qui est défini</translation>
    </message>
    <message>
        <source>rename one of the two</source>
        <translation>renommer l’un des deux</translation>
    </message>
    <message>
        <source>{} and {} define the router {} differently, so Traefik drops both</source>
        <translation>{} et {} définissent le routeur {} différemment, donc Traefik abandonne les deux</translation>
    </message>
    <message>
        <source>{} and {} define the middleware {} differently, so Traefik drops both</source>
        <translation>{} et {} définissent le middleware {} différemment, donc Traefik abandonne les deux</translation>
    </message>
    <message>
        <source>{} in {} and {}</source>
        <translation>{} dans {} et {}</translation>
    </message>
    <message>
        <source>a router name that one service uses</source>
        <translation>un nom de routeur qu’un seul service utilise</translation>
    </message>
    <message>
        <source>a middleware name that one service uses</source>
        <translation>un nom de middleware qu’un seul service utilise</translation>
    </message>
    <message>
        <source>give the services different names</source>
        <translation>donner aux services des noms différents</translation>
    </message>
    <message>
        <source>{} and {} define the Traefik service {} differently, so Traefik drops both</source>
        <translation>{} et {} définissent le service Traefik {} différemment, donc Traefik abandonne les deux</translation>
    </message>
    <message>
        <source>{} and {} both define the Traefik service {}, so requests to it go now to the one and now to the other</source>
        <translation>{} et {} définissent tous deux le service Traefik {}, donc les requêtes vont tantôt à l’un, tantôt à l’autre</translation>
    </message>
    <message>
        <source>a name for each service</source>
        <translation>un nom pour chaque service</translation>
    </message>
    <message>
        <source>send requests to port {}</source>
        <translation>envoyer les requêtes au port {}</translation>
    </message>
    <message>
        <source>port {} of {} is the host&apos;s, the container has {} there</source>
        <translation>le port {} de {} est celui de l’hôte, le conteneur y a {}</translation>
    </message>
    <message>
        <source>{} has the ports {}, and Traefik takes {}, the lowest</source>
        <translation>{} a les ports {}, et Traefik prend {}, le plus bas</translation>
    </message>
    <message>
        <source>Traefik takes the lowest port that the image of {} exposes, as no label says one</source>
        <translation>Traefik prend le plus bas des ports que l’image de {} expose, car aucun label n’en indique</translation>
    </message>
    <message>
        <source>no port named</source>
        <translation>aucun port nommé</translation>
    </message>
    <message>
        <source>no port known</source>
        <translation>aucun port connu</translation>
    </message>
    <message>
        <source>say the port in loadbalancer.server.port</source>
        <translation>indiquer le port dans loadbalancer.server.port</translation>
    </message>
    <message>
        <source>{} has no port that Traefik could send requests to</source>
        <translation>{} n’a pas de port auquel Traefik pourrait envoyer des requêtes</translation>
    </message>
    <message>
        <source>{} has no network that Traefik could send requests to</source>
        <translation>{} n’a pas de réseau par lequel Traefik pourrait envoyer des requêtes</translation>
    </message>
    <message>
        <source>a network</source>
        <translation>un réseau</translation>
    </message>
    <message>
        <source>network_mode: host, where containers have no ports of their own</source>
        <translation>network_mode: host, où les conteneurs n’ont pas de ports propres</translation>
    </message>
    <message>
        <source>put the service on a network with Traefik</source>
        <translation>mettre le service sur un réseau avec Traefik</translation>
    </message>
    <message>
        <source>{} is on {} networks and has no traefik.docker.network, so Traefik takes a random one of them</source>
        <translation>{} est sur {} réseaux sans traefik.docker.network, donc Traefik en prend un au hasard</translation>
    </message>
    <message>
        <source>traefik.docker.network with the real name of a network that Traefik is on</source>
        <translation>traefik.docker.network avec le nom réel d’un réseau où se trouve Traefik</translation>
    </message>
    <message>
        <source>on {}, without the label</source>
        <translation>sur {}, sans le label</translation>
    </message>
    <message>
        <source>traefik.docker.network of {} must be the real name {}, not the key {}</source>
        <translation>traefik.docker.network de {} doit être le nom réel {}, et non la clé {}</translation>
    </message>
    <message>
        <source>{} is on no network with the real name {}</source>
        <translation>{} n’est sur aucun réseau portant le nom réel {}</translation>
    </message>
    <message>
        <source>a network of the service</source>
        <translation>un réseau du service</translation>
    </message>
    <message>
        <source>{} is to be served over {}, on which {} is not</source>
        <translation>{} doit être servi via {}, où {} ne se trouve pas</translation>
    </message>
    <message>
        <source>the real name of a network that both are on</source>
        <translation>le nom réel d’un réseau où tous deux se trouvent</translation>
    </message>
    <message>
        <source>{} is to be served by Traefik, but shares no network with {}</source>
        <translation>{} doit être servi par Traefik, mais ne partage aucun réseau avec {}</translation>
    </message>
    <message>
        <source>allow the flow in the contract, or disable Traefik for the service</source>
        <translation>autoriser le flux dans le contrat, ou désactiver Traefik pour le service</translation>
    </message>
    <message>
        <source>{} listens on {}, an entry point that Traefik does not have, so the router is dropped</source>
        <translation>{} écoute sur {}, un point d’entrée que Traefik n’a pas, donc le routeur est abandonné</translation>
    </message>
    <message>
        <source>{} listens on {}, an entry point that Traefik does not have</source>
        <translation>{} écoute sur {}, un point d’entrée que Traefik n’a pas</translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation>l’un de {}</translation>
    </message>
    <message>
        <source>name an entry point that Traefik has, or add this one to its static configuration</source>
        <translation>nommer un point d’entrée que Traefik possède, ou ajouter celui-ci à sa configuration statique</translation>
    </message>
    <message>
        <source>{} has no tls, so on {} clients that use https get 404</source>
        <translation>{} n’a pas de tls, donc sur {} les clients https reçoivent 404</translation>
    </message>
    <message>
        <source>tls on the router, or on the entry point {}</source>
        <translation>tls sur le routeur, ou sur le point d’entrée {}</translation>
    </message>
    <message>
        <source>neither has it</source>
        <translation>aucun des deux ne l’a</translation>
    </message>
    <message>
        <source>{} has tls and listens only on {}, where clients use plain http and get 404</source>
        <translation>{} a tls et n’écoute que sur {}, où les clients utilisent http sans chiffrement et reçoivent 404</translation>
    </message>
    <message>
        <source>an entry point for https, or no tls</source>
        <translation>un point d’entrée pour https, ou pas de tls</translation>
    </message>
    <message>
        <source>tls on {}</source>
        <translation>tls sur {}</translation>
    </message>
    <message>
        <source>name the entry point for https, or take tls off the router</source>
        <translation>nommer le point d’entrée pour https, ou retirer tls du routeur</translation>
    </message>
    <message>
        <source>a certificate resolver in Traefik&apos;s static configuration</source>
        <translation>un résolveur de certificats dans la configuration statique de Traefik</translation>
    </message>
    <message>
        <source>{} wants certificates of {}, a resolver that Traefik does not have</source>
        <translation>{} veut des certificats de {}, un résolveur que Traefik n’a pas</translation>
    </message>
    <message>
        <source>name a resolver that Traefik has, or add this one</source>
        <translation>nommer un résolveur que Traefik possède, ou ajouter celui-ci</translation>
    </message>
    <message>
        <source>the entry point {} wants certificates of {}, a resolver that Traefik does not have</source>
        <translation>le point d’entrée {} veut des certificats de {}, un résolveur que Traefik n’a pas</translation>
    </message>
    <message>
        <source>{} is a label of Traefik 1, which Traefik {} passes over in {}</source>
        <translation>{} est un label de Traefik 1, que Traefik {} ignore dans {}</translation>
    </message>
    <message>
        <source>traefik.http.routers… and traefik.http.services…</source>
        <translation>traefik.http.routers… et traefik.http.services…</translation>
    </message>
    <message>
        <source>remove the labels of Traefik 1</source>
        <translation>supprimer les labels de Traefik 1</translation>
    </message>
    <message>
        <source>say the same with a router and a service</source>
        <translation>exprimer la même chose par un routeur et un service</translation>
    </message>
    <message>
        <source>a path prefix that ends as it should</source>
        <translation>un préfixe de chemin qui se termine correctement</translation>
    </message>
    <message>
        <source>a redirection of the entry point, or redirectscheme</source>
        <translation>une redirection du point d’entrée, ou redirectscheme</translation>
    </message>
    <message>
        <source>a servers transport in a file</source>
        <translation>un servers transport dans un fichier</translation>
    </message>
    <message>
        <source>{} of {} is deprecated in Traefik {} and will be removed</source>
        <translation>{} de {} est obsolète dans Traefik {} et va disparaître</translation>
    </message>
    <message>
        <source>{} of {} is deprecated in Traefik {} and has no effect</source>
        <translation>{} de {} est obsolète dans Traefik {} et sans effet</translation>
    </message>
    <message>
        <source>use {} instead</source>
        <translation>utiliser plutôt {}</translation>
    </message>
    <message>
        <source>the router {} has no service api@internal, so Traefik sends its requests to a port of its own container</source>
        <translation>le routeur {} n’a pas de service api@internal, donc Traefik envoie ses requêtes à un port de son propre conteneur</translation>
    </message>
    <message>
        <source>service=api@internal for the dashboard and the API</source>
        <translation>service=api@internal pour le tableau de bord et l’API</translation>
    </message>
    <message>
        <source>the service {}, which is Traefik itself</source>
        <translation>le service {}, c’est-à-dire Traefik lui-même</translation>
    </message>
    <message>
        <source>send {} to api@internal</source>
        <translation>envoyer {} à api@internal</translation>
    </message>
    <message>
        <source>port {} of {} opens Traefik&apos;s API and dashboard to everyone, since api.insecure is on</source>
        <translation>le port {} de {} ouvre à tous l’API et le tableau de bord de Traefik, car api.insecure est activé</translation>
    </message>
    <message>
        <source>a router to api@internal with a password, or a port on 127.0.0.1</source>
        <translation>un routeur vers api@internal avec un mot de passe, ou un port sur 127.0.0.1</translation>
    </message>
    <message>
        <source>{} runs {} before {}, by their names authentication and CORS, so the CORS preflight requests of browsers are refused</source>
        <translation>{} exécute {} avant {}, d’après leurs noms authentification et CORS, donc les requêtes CORS préliminaires (preflight) des navigateurs sont refusées</translation>
    </message>
    <message>
        <source>{} runs {} before {}, so the CORS preflight requests of browsers are refused</source>
        <translation>{} exécute {} avant {}, donc les requêtes CORS préliminaires (preflight) des navigateurs sont refusées</translation>
    </message>
    <message>
        <source>put {} before {}</source>
        <translation>placer {} avant {}</translation>
    </message>
    <message>
        <source>the middleware {} has no type, so every router that uses it is lost</source>
        <translation>le middleware {} n’a pas de type, donc chaque routeur qui l’utilise est perdu</translation>
    </message>
    <message>
        <source>the middleware {} is {} at once, so every router that uses it is lost</source>
        <translation>le middleware {} est à la fois {}, donc chaque routeur qui l’utilise est perdu</translation>
    </message>
    <message>
        <source>one type</source>
        <translation>un seul type</translation>
    </message>
    <message>
        <source>give the middleware a type and its options</source>
        <translation>donner au middleware un type et ses options</translation>
    </message>
    <message>
        <source>make a middleware of each type, and a chain</source>
        <translation>créer un middleware par type, et une chaîne</translation>
    </message>
    <message>
        <source>the Traefik labels of {} are below deploy, where {} does not see them</source>
        <translation>les labels Traefik de {} sont sous deploy, où {} ne les voit pas</translation>
    </message>
    <message>
        <source>labels of the service</source>
        <translation>des labels du service</translation>
    </message>
    <message>
        <source>move them to labels of the service</source>
        <translation>les déplacer vers les labels du service</translation>
    </message>
    <message>
        <source>the routers {} and {} have the same rule {}: both with priority {}, so either may answer</source>
        <translation>les routeurs {} et {} ont la même règle {}&#xa0;: tous deux ont la priorité {}, donc l’un ou l’autre peut répondre</translation>
    </message>
    <message>
        <source>the routers {} and {} have the same rule {}: {} has priority {} over {}, so {} gets no request</source>
        <translation>les routeurs {} et {} ont la même règle {}&#xa0;: {} a la priorité {} contre {}, donc {} ne reçoit aucune requête</translation>
    </message>
    <message>
        <source>a rule that one service claims</source>
        <translation>une règle revendiquée par un seul service</translation>
    </message>
    <message>
        <source>change one of the rules, or give the routers different priorities</source>
        <translation>modifier l’une des règles, ou donner aux routeurs des priorités différentes</translation>
    </message>
    <message>
        <source>change one of the rules, or remove the router that never answers</source>
        <translation>modifier l’une des règles, ou supprimer le routeur qui ne répond jamais</translation>
    </message>
    <message>
        <source>the routers {} and {} both match {} {} with priority {}, so either may answer</source>
        <translation>les routeurs {} et {} correspondent tous deux à {} {} avec la priorité {}, donc l’un ou l’autre peut répondre</translation>
    </message>
    <message>
        <source>different priorities, or rules that have no request in common</source>
        <translation>des priorités différentes, ou des règles sans requête commune</translation>
    </message>
    <message>
        <source>write a priority for the one that is to answer, or make its rule narrower</source>
        <translation>écrire une priorité pour celui qui doit répondre, ou rendre sa règle plus étroite</translation>
    </message>
    <message>
        <source>the healthcheck of {} asks {}, which Traefik routes to it only once it is healthy</source>
        <translation>le healthcheck de {} interroge {}, que Traefik ne lui achemine qu’une fois le service healthy</translation>
    </message>
    <message>
        <source>a healthcheck that asks the container itself, at localhost</source>
        <translation>un healthcheck qui interroge le conteneur lui-même, à localhost</translation>
    </message>
    <message>
        <source>a request to {}</source>
        <translation>une requête à {}</translation>
    </message>
    <message>
        <source>ask localhost and the container&apos;s own port in the healthcheck</source>
        <translation>interroger localhost et le port propre du conteneur dans le healthcheck</translation>
    </message>
    <message>
        <source>{} has no traefik.enable, and Traefik serves only what has it</source>
        <translation>{} n’a pas de traefik.enable, et Traefik ne sert que ce qui en a un</translation>
    </message>
    <message>
        <source>exposedByDefault is false, and the label is missing</source>
        <translation>exposedByDefault est false, et le label manque</translation>
    </message>
    <message>
        <source>enable {} for Traefik</source>
        <translation>activer {} pour Traefik</translation>
    </message>
    <message>
        <source>{} is enabled for Traefik without a router, so it answers to the made-up host {} only</source>
        <translation>{} est activé pour Traefik sans routeur et ne répond donc qu’à l’hôte inventé {}</translation>
    </message>
    <message>
        <source>a router with a rule</source>
        <translation>un routeur avec une règle</translation>
    </message>
    <message>
        <source>no router</source>
        <translation>aucun routeur</translation>
    </message>
    <message>
        <source>add a label traefik.http.routers.NAME.rule</source>
        <translation>ajouter un label traefik.http.routers.NAME.rule</translation>
    </message>
    <message>
        <source>{} of {} is open beside Traefik, so clients can go around the router {}</source>
        <translation>{} de {} est ouvert à côté de Traefik, donc les clients peuvent contourner le routeur {}</translation>
    </message>
    <message>
        <source>one way in: through Traefik</source>
        <translation>un seul accès&#xa0;: par Traefik</translation>
    </message>
    <message>
        <source>{} has no effect in labels</source>
        <translation>{} est sans effet dans les labels</translation>
    </message>
    <message>
        <source>the same in a file of Traefik&apos;s file provider</source>
        <translation>la même chose dans un fichier du fournisseur file de Traefik</translation>
    </message>
    <message>
        <source>write it into a dynamic configuration file</source>
        <translation>l’écrire dans un fichier de configuration dynamique</translation>
    </message>
    <message>
        <source>{} of {} has no effect in labels</source>
        <translation>{} de {} est sans effet dans les labels</translation>
    </message>
    <message>
        <source>the router {} leads to {}, and the contract has no flow from the Internet to it</source>
        <translation>le routeur {} mène à {}, et le contrat n’a pas de flux d’Internet vers ce service</translation>
    </message>
    <message>
        <source>take the router away, or add the flow internet -&gt; {}</source>
        <translation>retirer le routeur, ou ajouter le flux internet -&gt; {}</translation>
    </message>
    <message>
        <source>the contract lets the Internet reach {}, and neither a router nor a published port leads to it</source>
        <translation>le contrat laisse Internet atteindre {}, et ni un routeur ni un port publié n’y mène</translation>
    </message>
    <message>
        <source>a router</source>
        <translation>un routeur</translation>
    </message>
    <message>
        <source>add a router, or take the flow out of the contract</source>
        <translation>ajouter un routeur, ou retirer le flux du contrat</translation>
    </message>
    <message>
        <source>empty in {}</source>
        <translation>vide dans {}</translation>
    </message>
    <message>
        <source>empty in {} and at {}: {}</source>
        <translation>vide dans {} et à {}&#xa0;: {}</translation>
    </message>
    <message numerus="yes">
        <source>{} more places</source>
        <comment>{} more place</comment>
        <translation>
            <numerusform>{} autre endroit</numerusform>
            <numerusform>{} autres endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>a value, or a default</source>
        <translation>une valeur, ou une valeur par défaut</translation>
    </message>
    <message>
        <source>the waiver names the rule {}, which does not exist{}</source>
        <translation>la dérogation nomme la règle {}, qui n’existe pas{}</translation>
    </message>
    <message>
        <source>the id or name of a rule</source>
        <translation>l’identifiant ou le nom d’une règle</translation>
    </message>
    <message>
        <source>correct the rule in the waiver</source>
        <translation>corriger la règle dans la dérogation</translation>
    </message>
    <message>
        <source>the waiver of {} excuses nothing</source>
        <translation>la dérogation pour {} n’excuse rien</translation>
    </message>
    <message>
        <source>remove the waiver</source>
        <translation>supprimer la dérogation</translation>
    </message>
    <message>
        <source>on no network</source>
        <translation>sur aucun réseau</translation>
    </message>
    <message>
        <source>on {}</source>
        <translation>sur {}</translation>
    </message>
    <message>
        <source>{} is on no network</source>
        <translation>{} n’est sur aucun réseau</translation>
    </message>
    <message>
        <source>{} is on {}</source>
        <translation>{} est sur {}</translation>
    </message>
    <message>
        <source>the label {} of {} becomes {}, because {} is no text for YAML</source>
        <translation>le label {} de {} devient {}, car {} n’est pas du texte pour YAML</translation>
    </message>
    <message>
        <source>the variable {} of {} becomes {}, because {} is no text for YAML</source>
        <translation>la variable {} de {} devient {}, car {} n’est pas du texte pour YAML</translation>
    </message>
    <message>
        <source>the annotation {} of {} becomes {}, because {} is no text for YAML</source>
        <translation>l’annotation {} de {} devient {}, car {} n’est pas du texte pour YAML</translation>
    </message>
    <message>
        <source>the build argument {} of {} becomes {}, because {} is no text for YAML</source>
        <translation>l’argument de build {} de {} devient {}, car {} n’est pas du texte pour YAML</translation>
    </message>
    <message>
        <source>quote the value</source>
        <translation>mettre la valeur entre guillemets</translation>
    </message>
    <message>
        <source>the port {} of {} is not quoted, and older YAML readers take it for a number in base 60</source>
        <translation>le port {} de {} n’est pas entre guillemets, et les anciens lecteurs YAML le prennent pour un nombre en base 60</translation>
    </message>
    <message>
        <source>quote the port</source>
        <translation>mettre le port entre guillemets</translation>
    </message>
    <message>
        <source>cannot read {}: {}</source>
        <translation>impossible de lire {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>cannot read {}: it is a directory, not a file</source>
        <translation>impossible de lire {}&#xa0;: c’est un répertoire et non un fichier</translation>
    </message>
    <message>
        <source>cannot read {}: it is larger than {} MiB, which no compose file is</source>
        <translation>impossible de lire {}&#xa0;: il dépasse {} Mio, ce qui n’est pas le cas d’un fichier Compose</translation>
    </message>
    <message>
        <source>cannot write {}: {}; the file is unchanged</source>
        <translation>impossible d’écrire {}&#xa0;: {}&#xa0;; le fichier est inchangé</translation>
    </message>
    <message>
        <source>cannot write beside {}: {}; the file is unchanged</source>
        <translation>impossible d’écrire à côté de {}&#xa0;: {}&#xa0;; le fichier est inchangé</translation>
    </message>
    <message>
        <source>cannot read {}: No such file or directory</source>
        <translation>impossible de lire {}&#xa0;: aucun fichier ou répertoire de ce nom</translation>
    </message>
    <message>
        <source>two edits touch the same text at byte {}; nothing was changed</source>
        <translation>deux modifications touchent le même texte à l’octet {}&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>{} and newer</source>
        <translation>{} et plus récent</translation>
    </message>
    <message>
        <source>before {}</source>
        <translation>avant {}</translation>
    </message>
    <message>
        <source>a duration</source>
        <translation>une durée</translation>
    </message>
    <message>
        <source>the braces of {} are not balanced</source>
        <translation>les accolades de {} ne vont pas par paires</translation>
    </message>
    <message>
        <source>the path {} does not begin with /</source>
        <translation>le chemin {} ne commence pas par /</translation>
    </message>
    <message>
        <source>{} lacks a name or an expression</source>
        <translation>il manque à {} un nom ou une expression</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a header; write Name: value</source>
        <translation>&apos;{}&apos; n’est pas un en-tête&#xa0;; écrire Nom: valeur</translation>
    </message>
    <message>
        <source>{} has no host</source>
        <translation>{} n’a pas d’hôte</translation>
    </message>
    <message>
        <source>&apos;{}&apos; in {} is not a port</source>
        <translation>&apos;{}&apos; dans {} n’est pas un port</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an HTTP URL; write https://a.example/path</source>
        <translation>&apos;{}&apos; n’est pas une URL HTTP&#xa0;; écrire https://a.example/path</translation>
    </message>
    <message>
        <source>column {}: {}</source>
        <translation>colonne {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>column {}: {}: {}</source>
        <translation>colonne {}&#xa0;: {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>the closing back-quote is missing</source>
        <translation>l’accent grave fermant manque</translation>
    </message>
    <message>
        <source>in double quotes a backslash begins a Go escape sequence, and this is not one</source>
        <translation>entre guillemets doubles, une barre oblique inverse commence une séquence d’échappement de Go, et ceci n’en est pas une</translation>
    </message>
    <message>
        <source>the closing double quote is missing</source>
        <translation>le guillemet double fermant manque</translation>
    </message>
    <message>
        <source>single quotes do not delimit a string here</source>
        <translation>les guillemets simples ne forment pas un texte ici</translation>
    </message>
    <message>
        <source>this letter stands outside of quotes</source>
        <translation>cette lettre se trouve hors des guillemets</translation>
    </message>
    <message>
        <source>Traefik knows no matcher {}</source>
        <translation>Traefik ne connaît pas de matcher {}</translation>
    </message>
    <message>
        <source>{} is a matcher of rule syntax version 2, and this is version 3</source>
        <translation>{} est un matcher de la syntaxe de règles version 2, et ceci est la version 3</translation>
    </message>
    <message>
        <source>{} is a matcher of rule syntax version 3, and this is version 2</source>
        <translation>{} est un matcher de la syntaxe de règles version 3, et ceci est la version 2</translation>
    </message>
    <message>
        <source>{} is a matcher of {} routers</source>
        <translation>{} est un matcher de routeurs {}</translation>
    </message>
    <message>
        <source>{} has no argument</source>
        <translation>{} n’a pas d’argument</translation>
    </message>
    <message>
        <source>write {}(`…`)</source>
        <translation>écrire {}(`…`)</translation>
    </message>
    <message>
        <source>an even number</source>
        <translation>un nombre pair</translation>
    </message>
    <message>
        <source>1 or 2</source>
        <translation>1 ou 2</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>{} has {} arguments, and rule syntax version 2 takes {}</source>
        <translation>{} a {} arguments, et la syntaxe de règles version 2 en prend {}</translation>
    </message>
    <message>
        <source>{} has {} arguments, and rule syntax version 3 takes {}</source>
        <translation>{} a {} arguments, et la syntaxe de règles version 3 en prend {}</translation>
    </message>
    <message>
        <source>an argument must not be empty</source>
        <translation>un argument ne doit pas être vide</translation>
    </message>
    <message>
        <source>a host must be written in ASCII (punycode, xn--…)</source>
        <translation>un hôte doit s’écrire en ASCII (punycode, xn--…)</translation>
    </message>
    <message>
        <source>a server name must be written in ASCII (punycode, xn--…)</source>
        <translation>un nom de serveur doit s’écrire en ASCII (punycode, xn--…)</translation>
    </message>
    <message>
        <source>it is neither an IP address nor a CIDR range</source>
        <translation>ce n’est ni une adresse IP ni une plage d’adresses</translation>
    </message>
    <message>
        <source>it is no server name</source>
        <translation>ce n’est pas un nom de serveur</translation>
    </message>
    <message>
        <source>this protocol is Traefik&apos;s own</source>
        <translation>ce protocole est propre à Traefik</translation>
    </message>
    <message>
        <source>Query has no value for `{}`</source>
        <translation>Query n’a pas de valeur pour `{}`</translation>
    </message>
    <message>
        <source>{} refuses {}: {}</source>
        <translation>{} refuse {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>the rule is empty</source>
        <translation>la règle est vide</translation>
    </message>
    <message>
        <source>write a matcher</source>
        <translation>écrire un matcher</translation>
    </message>
    <message>
        <source>the rule ends at the line break before this, since nothing is open there</source>
        <translation>la règle se termine au saut de ligne précédent, car rien n’y est ouvert</translation>
    </message>
    <message>
        <source>put the operator at the end of the line before</source>
        <translation>placer l’opérateur à la fin de la ligne précédente</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no operator</source>
        <translation>&apos;{}&apos; n’est pas un opérateur</translation>
    </message>
    <message>
        <source>an operator is missing before {}</source>
        <translation>un opérateur manque avant {}</translation>
    </message>
    <message>
        <source>write &amp;&amp; or || between two matchers</source>
        <translation>écrire &amp;&amp; ou&#xa0;|| entre deux matchers</translation>
    </message>
    <message>
        <source>a matcher with a colon is the syntax of Traefik 1</source>
        <translation>un matcher avec un deux-points relève de la syntaxe de Traefik 1</translation>
    </message>
    <message>
        <source>write the arguments in parentheses and back-quotes: Host(`a.b`)</source>
        <translation>écrire les arguments entre parenthèses et accents graves&#xa0;: Host(`a.b`)</translation>
    </message>
    <message>
        <source>matchers are joined by &amp;&amp; and ||</source>
        <translation>les matchers se combinent par &amp;&amp; et ||</translation>
    </message>
    <message>
        <source>a comma does not join matchers</source>
        <translation>une virgule ne combine pas les matchers</translation>
    </message>
    <message>
        <source>write &amp;&amp; or ||</source>
        <translation>écrire &amp;&amp; ou ||</translation>
    </message>
    <message>
        <source>a parenthesis is closed that was not opened</source>
        <translation>une parenthèse fermante sans parenthèse ouvrante</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>la supprimer</translation>
    </message>
    <message>
        <source>a parenthesis is not closed</source>
        <translation>une parenthèse n’est pas fermée</translation>
    </message>
    <message>
        <source>an operator is missing here</source>
        <translation>un opérateur manque ici</translation>
    </message>
    <message>
        <source>write arguments in back-quotes: `a.b`</source>
        <translation>écrire les arguments entre accents graves&#xa0;: `a.b`</translation>
    </message>
    <message>
        <source>the rule is nested too deeply to be read</source>
        <translation>la règle est imbriquée trop profondément pour être lue</translation>
    </message>
    <message>
        <source>write it with fewer parentheses</source>
        <translation>l’écrire avec moins de parenthèses</translation>
    </message>
    <message>
        <source>a matcher is missing at the end</source>
        <translation>un matcher manque à la fin</translation>
    </message>
    <message>
        <source>write one, or remove what waits for it</source>
        <translation>en écrire un, ou supprimer ce qui l’attend</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no matcher</source>
        <translation>&apos;{}&apos; n’est pas un matcher</translation>
    </message>
    <message>
        <source>write a matcher with its arguments in back-quotes</source>
        <translation>écrire un matcher avec ses arguments entre accents graves</translation>
    </message>
    <message>
        <source>{} has no arguments</source>
        <translation>{} n’a pas d’arguments</translation>
    </message>
    <message>
        <source>the argument {} is not in quotes</source>
        <translation>l’argument {} n’est pas entre guillemets</translation>
    </message>
    <message>
        <source>an argument cannot be computed</source>
        <translation>un argument ne peut pas être calculé</translation>
    </message>
    <message>
        <source>write one text</source>
        <translation>écrire un seul texte</translation>
    </message>
    <message>
        <source>a comma is missing before this argument</source>
        <translation>une virgule manque avant cet argument</translation>
    </message>
    <message>
        <source>a host has no scheme</source>
        <translation>un hôte n’a pas de schéma</translation>
    </message>
    <message>
        <source>a host has no path</source>
        <translation>un hôte n’a pas de chemin</translation>
    </message>
    <message>
        <source>a host holds no blank and no comma</source>
        <translation>un hôte ne contient ni espace ni virgule</translation>
    </message>
    <message>
        <source>the port is taken off before hosts are compared</source>
        <translation>le port est retiré avant la comparaison des hôtes</translation>
    </message>
    <message>
        <source>Host takes no template and no expression</source>
        <translation>Host ne prend ni modèle ni expression</translation>
    </message>
    <message>
        <source>a wildcard stands for the first label of a host only</source>
        <translation>un joker ne remplace que la première étiquette d’un hôte</translation>
    </message>
    <message>
        <source>Host knows no wildcards before Traefik 3.7</source>
        <translation>Host ne connaît pas de jokers avant Traefik 3.7</translation>
    </message>
    <message>
        <source>{} is the syntax of Traefik 2, and no host holds braces</source>
        <translation>{} est la syntaxe de Traefik 2, et aucun hôte ne contient d’accolades</translation>
    </message>
    <message>
        <source>Traefik 2 takes text outside of {} literally, and no host holds such letters</source>
        <translation>Traefik 2 prend littéralement le texte hors de {}, et aucun hôte ne contient de tels caractères</translation>
    </message>
    <message>
        <source>Traefik 3 takes {} in a path literally</source>
        <translation>Traefik 3 prend {} littéralement dans un chemin</translation>
    </message>
    <message>
        <source>Traefik 3 takes key and value as two arguments, and no key holds an equals sign</source>
        <translation>Traefik 3 prend la clé et la valeur comme deux arguments, et aucune clé ne contient de signe égal</translation>
    </message>
    <message>
        <source>no request has two hosts</source>
        <translation>aucune requête n’a deux hôtes</translation>
    </message>
    <message>
        <source>no request has two methods</source>
        <translation>aucune requête n’a deux méthodes</translation>
    </message>
    <message>
        <source>no request has two paths</source>
        <translation>aucune requête n’a deux chemins</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>comme demandé</translation>
    </message>
    <message>
        <source>Traefik has no entry point {}</source>
        <translation>Traefik n’a pas de point d’entrée {}</translation>
    </message>
    <message>
        <source>no service of this project runs Traefik, so its entry points are unknown</source>
        <translation>aucun service de ce projet n’exécute Traefik, donc ses points d’entrée sont inconnus</translation>
    </message>
    <message>
        <source>port {}</source>
        <translation>port {}</translation>
    </message>
    <message>
        <source>port {}, published as {}</source>
        <translation>port {}, publié comme {}</translation>
    </message>
    <message>
        <source>Traefik&apos;s static configuration is not at hand, so its entry points are unknown</source>
        <translation>la configuration statique de Traefik n’est pas disponible, donc ses points d’entrée sont inconnus</translation>
    </message>
    <message>
        <source>{} does not publish port {} of the host, so nothing answers there</source>
        <translation>{} ne publie pas le port {} de l’hôte, donc rien n’y répond</translation>
    </message>
    <message>
        <source>{} publishes port {}, where no entry point listens</source>
        <translation>{} publie le port {}, où n’écoute aucun point d’entrée</translation>
    </message>
    <message>
        <source>{} publishes port {} as {}, where no entry point listens</source>
        <translation>{} publie le port {} comme {}, où n’écoute aucun point d’entrée</translation>
    </message>
    <message>
        <source>dynamic configuration files may define more than is known here</source>
        <translation>les fichiers de configuration dynamique peuvent définir plus que ce qui est connu ici</translation>
    </message>
    <message>
        <source>no router takes the request</source>
        <translation>aucun routeur ne prend la requête</translation>
    </message>
    <message>
        <source>noop@internal answers every request with 418</source>
        <translation>noop@internal répond à chaque requête par 418</translation>
    </message>
    <message>
        <source>{}@internal is named, and the API is not switched on</source>
        <translation>{}@internal est nommé, et l’API n’est pas activée</translation>
    </message>
    <message>
        <source>Traefik itself answers ({}@internal)</source>
        <translation>Traefik répond lui-même ({}@internal)</translation>
    </message>
    <message>
        <source>what the service {} is</source>
        <translation>ce qu’est le service {}</translation>
    </message>
    <message>
        <source>Traefik uses the host&apos;s network, where the name {} means nothing</source>
        <translation>Traefik utilise le réseau de l’hôte, où le nom {} ne signifie rien</translation>
    </message>
    <message>
        <source>{} and {} share no network</source>
        <translation>{} et {} ne partagent aucun réseau</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>l’hôte</translation>
    </message>
    <message>
        <source>it is on no network</source>
        <translation>il n’est sur aucun réseau</translation>
    </message>
    <message>
        <source>it uses the network of a container that is not in the project</source>
        <translation>il utilise le réseau d’un conteneur qui n’est pas dans le projet</translation>
    </message>
    <message>
        <source>Traefik takes any one of {} networks, and {} is not on {}</source>
        <translation>Traefik prend l’un quelconque de {} réseaux, et {} n’est pas sur {}</translation>
    </message>
    <message>
        <source>to which port of {}: neither labels nor ports nor expose say it</source>
        <translation>à quel port de {}&#xa0;: ni les labels, ni ports, ni expose ne l’indiquent</translation>
    </message>
    <message>
        <source>whether the image of {} exposes a port below {}, which Traefik would take</source>
        <translation>si l’image de {} expose un port inférieur à {}, que Traefik prendrait</translation>
    </message>
    <message>
        <source>it has no port</source>
        <translation>il n’a pas de port</translation>
    </message>
    <message>
        <source>whether {} is healthy; until then Traefik does not know it</source>
        <translation>si {} est healthy&#xa0;; Traefik ne le connaît pas avant</translation>
    </message>
    <message>
        <source>where the request goes is not known</source>
        <translation>la destination de la requête n’est pas connue</translation>
    </message>
    <message>
        <source>Traefik sends the request to itself, at its entry point {}</source>
        <translation>Traefik s’envoie la requête à lui-même, à son point d’entrée {}</translation>
    </message>
    <message>
        <source>Traefik cannot connect: {}</source>
        <translation>Traefik ne peut pas se connecter&#xa0;: {}</translation>
    </message>
    <message>
        <source>some requests end in 504: {}</source>
        <translation>certaines requêtes se terminent en 504&#xa0;: {}</translation>
    </message>
    <message>
        <source>the request gets to its service</source>
        <translation>la requête parvient à son service</translation>
    </message>
    <message>
        <source>buffers the whole request</source>
        <translation>retient la requête jusqu’à ce qu’elle soit complète</translation>
    </message>
    <message>
        <source>answers itself while the service fails</source>
        <translation>répond lui-même tant que le service est en panne</translation>
    </message>
    <message>
        <source>compresses responses</source>
        <translation>compresse les réponses</translation>
    </message>
    <message>
        <source>guesses the content type of responses</source>
        <translation>devine le type des réponses</translation>
    </message>
    <message>
        <source>refuses some encoded characters in paths</source>
        <translation>refuse certaines séquences d’échappement dans les chemins</translation>
    </message>
    <message>
        <source>replaces error responses</source>
        <translation>remplace les réponses d’erreur</translation>
    </message>
    <message>
        <source>translates gRPC-Web</source>
        <translation>traduit gRPC-Web</translation>
    </message>
    <message>
        <source>changes headers</source>
        <translation>modifie les en-têtes</translation>
    </message>
    <message>
        <source>limits the number of simultaneous requests (429)</source>
        <translation>refuse les requêtes au-delà d’un nombre simultané (429)</translation>
    </message>
    <message>
        <source>passes the client&apos;s certificate on</source>
        <translation>transmet le certificat du client</translation>
    </message>
    <message>
        <source>limits the request rate (429)</source>
        <translation>refuse les requêtes au-delà d’un débit (429)</translation>
    </message>
    <message>
        <source>tries again when no server answers</source>
        <translation>réessaie quand aucun serveur ne répond</translation>
    </message>
    <message>
        <source>the chain of middlewares leads back to itself</source>
        <translation>la chaîne de middlewares revient à elle-même</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>n’est pas connu</translation>
    </message>
    <message>
        <source>what the middleware {} does is not known</source>
        <translation>ce que fait le middleware {} n’est pas connu</translation>
    </message>
    <message>
        <source>asks {} first</source>
        <translation>interroge d’abord {}</translation>
    </message>
    <message>
        <source>whether {} lets the request pass</source>
        <translation>si {} laisse passer la requête</translation>
    </message>
    <message>
        <source>what {} ({}) does to the request</source>
        <translation>ce que {} ({}) fait de la requête</translation>
    </message>
    <message>
        <source>leaves the path as it is</source>
        <translation>laisse le chemin tel quel</translation>
    </message>
    <message>
        <source>{} becomes {}</source>
        <translation>{} devient {}</translation>
    </message>
    <message>
        <source>changes the path in a way that is not followed here</source>
        <translation>modifie le chemin d’une manière qui n’est pas suivie ici</translation>
    </message>
    <message>
        <source>the path behind {}</source>
        <translation>le chemin après {}</translation>
    </message>
    <message>
        <source>redirects to {}</source>
        <translation>redirige vers {}</translation>
    </message>
    <message>
        <source>the client is sent to {}</source>
        <translation>le client est envoyé vers {}</translation>
    </message>
    <message>
        <source>has nothing to redirect</source>
        <translation>n’a rien à rediriger</translation>
    </message>
    <message>
        <source>has no scheme, so nothing is redirected</source>
        <translation>n’a pas de schéma, donc rien n’est redirigé</translation>
    </message>
    <message>
        <source>does not match, so nothing is redirected</source>
        <translation>ne correspond pas, donc rien n’est redirigé</translation>
    </message>
    <message>
        <source>redirects in a way that is not followed here</source>
        <translation>redirige d’une manière qui n’est pas suivie ici</translation>
    </message>
    <message>
        <source>where {} sends the client</source>
        <translation>où {} envoie le client</translation>
    </message>
    <message>
        <source>asks for a user name and password</source>
        <translation>demande un nom et un mot de passe</translation>
    </message>
    <message>
        <source>{} asks for a user name and password</source>
        <translation>{} demande un nom et un mot de passe</translation>
    </message>
    <message>
        <source>checks user name and password</source>
        <translation>vérifie le nom et le mot de passe</translation>
    </message>
    <message>
        <source>whether {} takes the name and the password</source>
        <translation>si {} accepte le nom et le mot de passe</translation>
    </message>
    <message>
        <source>lets only some addresses pass</source>
        <translation>ne laisse passer que certaines adresses</translation>
    </message>
    <message>
        <source>whether {} lets this client pass, since it looks at X-Forwarded-For</source>
        <translation>si {} laisse passer ce client, car X-Forwarded-For est pris en compte</translation>
    </message>
    <message>
        <source>whether {} lets this client pass; say --client-ip</source>
        <translation>si {} laisse passer ce client&#xa0;; indiquer --client-ip</translation>
    </message>
    <message>
        <source>lets this client pass</source>
        <translation>laisse passer ce client</translation>
    </message>
    <message>
        <source>does not let this client pass</source>
        <translation>ne laisse pas passer ce client</translation>
    </message>
    <message>
        <source>{} does not let this client pass</source>
        <translation>{} ne laisse pas passer ce client</translation>
    </message>
    <message>
        <source>answers CORS preflight requests</source>
        <translation>répond aux requêtes CORS préliminaires (preflight)</translation>
    </message>
    <message>
        <source>{} answers by itself</source>
        <translation>{} répond par soi-même</translation>
    </message>
    <message>
        <source>{} is not enabled for Traefik</source>
        <translation>{} n’est pas activé pour Traefik</translation>
    </message>
    <message>
        <source>because of a missing port, Traefik discards all labels of {}</source>
        <translation>à cause d’un port manquant, Traefik rejette tous les labels de {}</translation>
    </message>
    <message>
        <source>because of {}, Traefik discards all labels of {}</source>
        <translation>à cause de {}, Traefik rejette tous les labels de {}</translation>
    </message>
    <message>
        <source>Traefik discards the labels of {}</source>
        <translation>Traefik rejette les labels de {}</translation>
    </message>
    <message>
        <source>it names no service, and its container has several</source>
        <translation>il ne nomme aucun service, et son conteneur en a plusieurs</translation>
    </message>
    <message>
        <source>its middleware {} does not exist</source>
        <translation>son middleware {} n’existe pas</translation>
    </message>
    <message>
        <source>its middleware {} has no type</source>
        <translation>son middleware {} n’a pas de type</translation>
    </message>
    <message>
        <source>its middleware {} has several types</source>
        <translation>son middleware {} a plusieurs types</translation>
    </message>
    <message>
        <source>it has no service</source>
        <translation>il n’a pas de service</translation>
    </message>
    <message>
        <source>its service {} does not exist</source>
        <translation>son service {} n’existe pas</translation>
    </message>
    <message>
        <source>it listens on no entry point</source>
        <translation>il n’écoute sur aucun point d’entrée</translation>
    </message>
    <message>
        <source>it listens on {}</source>
        <translation>il écoute sur {}</translation>
    </message>
    <message>
        <source>it takes requests with TLS only</source>
        <translation>il ne prend que les requêtes avec TLS</translation>
    </message>
    <message>
        <source>it has no tls, so it takes requests without TLS only</source>
        <translation>il n’a pas de tls et ne prend donc que les requêtes sans TLS</translation>
    </message>
    <message>
        <source>the rule of {} is a template that is not understood here</source>
        <translation>la règle de {} est un modèle qui n’est pas compris ici</translation>
    </message>
    <message>
        <source>its rule may match, and then it wins</source>
        <translation>sa règle peut correspondre, et alors il l’emporte</translation>
    </message>
    <message>
        <source>its rule may match, with the same priority</source>
        <translation>sa règle peut correspondre, avec la même priorité</translation>
    </message>
    <message>
        <source>it has the same priority, so either may win</source>
        <translation>il a la même priorité, donc l’un ou l’autre peut l’emporter</translation>
    </message>
    <message>
        <source>it may match, with a lower priority</source>
        <translation>il peut correspondre, avec une priorité inférieure</translation>
    </message>
    <message>
        <source>it has a lower priority</source>
        <translation>il a une priorité inférieure</translation>
    </message>
    <message>
        <source>the only one that takes the request</source>
        <translation>le seul qui prend la requête</translation>
    </message>
    <message>
        <source>the highest of {} that match</source>
        <translation>le plus prioritaire de {} qui correspondent</translation>
    </message>
    <message>
        <source>another one may win instead</source>
        <translation>un autre peut l’emporter à sa place</translation>
    </message>
    <message>
        <source>none of its entry points exists: {}</source>
        <translation>aucun de ses points d’entrée n’existe&#xa0;: {}</translation>
    </message>
    <message>
        <source>its rule may match</source>
        <translation>sa règle peut correspondre</translation>
    </message>
    <message>
        <source>the request does not say enough to choose a router</source>
        <translation>la requête n’en dit pas assez pour choisir un routeur</translation>
    </message>
    <message>
        <source>another router may win instead; see below</source>
        <translation>un autre routeur peut l’emporter à sa place&#xa0;; voir ci-dessous</translation>
    </message>
    <message>
        <source>Compose refuses a tab here; use spaces</source>
        <translation>Compose refuse une tabulation ici&#xa0;; utiliser des espaces</translation>
    </message>
    <message>
        <source>a comment needs a blank before its &apos;#&apos;</source>
        <translation>un commentaire exige un espace avant son &apos;#&apos;</translation>
    </message>
    <message>
        <source>more than {} problems; those from here on are not listed</source>
        <translation>plus de {} problèmes&#xa0;; ceux qui suivent ne sont pas énumérés</translation>
    </message>
    <message>
        <source>lines of the file end in a lone carriage return (CR), which is not edited; save the file with LF line ends first</source>
        <translation>des lignes du fichier se terminent par un retour chariot seul (CR), ce qui n’est pas modifié&#xa0;; enregistrer d’abord le fichier avec des fins de ligne LF</translation>
    </message>
    <message>
        <source>the file has a YAML error ({}); fix it before anything is changed</source>
        <translation>le fichier contient une erreur YAML ({})&#xa0;; la corriger avant toute modification</translation>
    </message>
    <message>
        <source>the file holds several YAML documents; edit it by hand</source>
        <translation>le fichier contient plusieurs documents YAML&#xa0;; le modifier à la main</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; stands twice in one mapping, so it is not clear which one counts; remove one of them first</source>
        <translation>la clé &apos;{}&apos; figure deux fois dans un mapping, on ne sait donc pas laquelle compte&#xa0;; en supprimer d’abord une</translation>
    </message>
    <message>
        <source>{}; no change could be verified, so none is made</source>
        <translation>{}&#xa0;; aucune modification n’a pu être vérifiée, donc aucune n’est faite</translation>
    </message>
    <message>
        <source>the two YAML readers do not agree on this file; no change could be verified, so none is made</source>
        <translation>les deux lecteurs YAML ne s’accordent pas sur ce fichier&#xa0;; aucune modification n’a pu être vérifiée, donc aucune n’est faite</translation>
    </message>
    <message>
        <source>the file ends in a block text without a line break, so a line added below would change that text; end the file with a line break first</source>
        <translation>le fichier se termine par un texte en bloc sans saut de ligne, donc une ligne ajoutée dessous modifierait ce texte&#xa0;; terminer d’abord le fichier par un saut de ligne</translation>
    </message>
    <message>
        <source>the changed text would not be valid YAML; nothing was changed</source>
        <translation>le texte modifié ne serait pas du YAML valide&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>the changed text would not say what was intended; nothing was changed</source>
        <translation>le texte modifié ne dirait pas ce qui était voulu&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>the second YAML reader sees something else in the changed text; nothing was changed</source>
        <translation>le second lecteur YAML voit autre chose dans le texte modifié&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>{}; nothing was changed</source>
        <translation>{}&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>&apos;{}&apos; comes from the anchor {}, which others may share; edit the anchor by hand</source>
        <translation>&apos;{}&apos; provient de l’ancre {}, que d’autres peuvent partager&#xa0;; modifier l’ancre à la main</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is shared through the anchor &amp;{} (used in line {}); a change here would change those too</source>
        <translation>&apos;{}&apos; est partagé par l’ancre &amp;{} (utilisée à la ligne {})&#xa0;; une modification ici toucherait aussi les autres usages</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not written in this file itself; it comes from an anchor, a merge key or another file</source>
        <translation>&apos;{}&apos; n’est pas écrit dans ce fichier même&#xa0;; la valeur provient d’une ancre, d’une clé de fusion ou d’un autre fichier</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not where an earlier change should have left it</source>
        <translation>&apos;{}&apos; n’est pas là où une modification précédente aurait dû le laisser</translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds the anchor &amp;{}, which is needed in line {}; move the anchor to where it is needed first</source>
        <translation>&apos;{}&apos; contient l’ancre &amp;{}, nécessaire à la ligne {}&#xa0;; déplacer d’abord l’ancre là où elle est nécessaire</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a single value</source>
        <translation>&apos;{}&apos; n’est pas une valeur simple</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a block text; edit it by hand</source>
        <translation>&apos;{}&apos; est un texte en bloc&#xa0;; le modifier à la main</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a list</source>
        <translation>&apos;{}&apos; n’est pas une liste</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a mapping</source>
        <translation>&apos;{}&apos; n’est pas un mapping</translation>
    </message>
    <message>
        <source>the whole document cannot be removed</source>
        <translation>le document entier ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>the file would be left empty</source>
        <translation>le fichier resterait vide</translation>
    </message>
    <message>
        <source>&apos;{}&apos; would be left empty; remove it as a whole instead</source>
        <translation>&apos;{}&apos; resterait vide&#xa0;; le supprimer plutôt en entier</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no plain key that could be renamed</source>
        <translation>&apos;{}&apos; n’a pas de clé simple qui puisse être renommée</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be emptied; edit it by hand</source>
        <translation>&apos;{}&apos; ne peut pas être vidé&#xa0;; le modifier à la main</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no plain key and cannot be copied</source>
        <translation>&apos;{}&apos; n’a pas de clé simple et ne peut pas être copié</translation>
    </message>
    <message>
        <source>the text is no valid YAML</source>
        <translation>le texte n’est pas du YAML valide</translation>
    </message>
    <message>
        <source>the text is not one entry that can stand for itself</source>
        <translation>le texte n’est pas une entrée unique qui puisse exister seule</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has an item that cannot become a key; edit it by hand</source>
        <translation>&apos;{}&apos; contient un élément qui ne peut pas devenir une clé&#xa0;; le modifier à la main</translation>
    </message>
    <message>
        <source>&apos;{}&apos; stands twice in &apos;{}&apos;; remove one of them first</source>
        <translation>&apos;{}&apos; figure deux fois dans &apos;{}&apos;&#xa0;; en supprimer d’abord un</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a single value without anchor and tag; edit it by hand</source>
        <translation>&apos;{}&apos; n’est pas une valeur simple sans ancre ni balise&#xa0;; le modifier à la main</translation>
    </message>
    <message>
        <source>yaml-cpp, the second reader, sees more than one document in the file</source>
        <translation>yaml-cpp, le second lecteur, voit plus d’un document dans le fichier</translation>
    </message>
    <message>
        <source>yaml-cpp, the second reader, refuses the text at line {}: {}</source>
        <translation>yaml-cpp, le second lecteur, refuse le texte à la ligne {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>a tab cannot indent; use spaces</source>
        <translation>une tabulation ne peut pas indenter&#xa0;; utiliser des espaces</translation>
    </message>
    <message>
        <source>a mapping or list cannot begin here on the line of its key; put it on a line of its own</source>
        <translation>un mapping ou une liste ne peut pas commencer ici sur la ligne de sa clé&#xa0;; le mettre sur une ligne à part</translation>
    </message>
    <message>
        <source>an anchor or tag of a list or mapping stands on the line before it</source>
        <translation>une ancre ou une balise d’une liste ou d’un mapping se place sur la ligne précédente</translation>
    </message>
    <message>
        <source>nesting deeper than {} levels is not read</source>
        <translation>une imbrication de plus de {} niveaux n’est pas lue</translation>
    </message>
    <message>
        <source>Compose refuses the tab before this; use spaces</source>
        <translation>Compose refuse la tabulation qui précède&#xa0;; utiliser des espaces</translation>
    </message>
    <message>
        <source>a key must stand on one line</source>
        <translation>une clé doit tenir sur une ligne</translation>
    </message>
    <message>
        <source>a list item stands where a key was expected</source>
        <translation>un élément de liste se trouve là où une clé était attendue</translation>
    </message>
    <message>
        <source>nothing may follow here on the same line</source>
        <translation>rien ne peut suivre ici sur la même ligne</translation>
    </message>
    <message>
        <source>this line is indented by {} spaces; the entry before it by {}</source>
        <translation>cette ligne est indentée de {} espaces&#xa0;; l’entrée précédente de {}</translation>
    </message>
    <message>
        <source>a &apos;:&apos; behind a key needs a blank or a line break after it</source>
        <translation>un &apos;:&apos; après une clé exige un espace ou un saut de ligne après lui</translation>
    </message>
    <message>
        <source>expected &apos;:&apos; behind this key</source>
        <translation>&apos;:&apos; attendu après cette clé</translation>
    </message>
    <message>
        <source>a block text&apos;s first line is &apos;|&apos; or &apos;&gt;&apos; with an indentation digit and &apos;+&apos; or &apos;-&apos; at most</source>
        <translation>la première ligne d’un texte en bloc est &apos;|&apos; ou &apos;&gt;&apos; avec au plus un chiffre d’indentation et &apos;+&apos; ou &apos;-&apos;</translation>
    </message>
    <message>
        <source>Compose refuses a tab at the start of this text; use spaces</source>
        <translation>Compose refuse une tabulation au début de ce texte&#xa0;; utiliser des espaces</translation>
    </message>
    <message>
        <source>an empty line before this text is indented deeper than the text</source>
        <translation>une ligne vide avant ce texte est plus indentée que le texte</translation>
    </message>
    <message>
        <source>inside brackets, YAML 1.2 wants lines deeper than the line that holds the key</source>
        <translation>entre crochets, YAML 1.2 veut des lignes plus indentées que celle qui porte la clé</translation>
    </message>
    <message>
        <source>this &apos;{}&apos; is never closed</source>
        <translation>ce &apos;{}&apos; n’est jamais fermé</translation>
    </message>
    <message>
        <source>there is no value before this &apos;,&apos;</source>
        <translation>il n’y a pas de valeur avant cette &apos;,&apos;</translation>
    </message>
    <message>
        <source>expected &apos;{}&apos; here</source>
        <translation>&apos;{}&apos; attendu ici</translation>
    </message>
    <message>
        <source>a &apos;,&apos; is missing before this</source>
        <translation>une &apos;,&apos; manque avant ceci</translation>
    </message>
    <message>
        <source>this cannot begin a value</source>
        <translation>ceci ne peut pas commencer une valeur</translation>
    </message>
    <message>
        <source>the &apos;&lt;&apos; of this tag is never closed</source>
        <translation>le &apos;&lt;&apos; de cette balise n’est jamais fermé</translation>
    </message>
    <message>
        <source>an anchor needs a name behind its &apos;&amp;&apos;</source>
        <translation>une ancre exige un nom après son &apos;&amp;&apos;</translation>
    </message>
    <message>
        <source>a value can have only one anchor</source>
        <translation>une valeur ne peut avoir qu’une ancre</translation>
    </message>
    <message>
        <source>a value can have only one tag</source>
        <translation>une valeur ne peut avoir qu’une balise</translation>
    </message>
    <message>
        <source>an anchor or tag ends with a blank</source>
        <translation>une ancre ou une balise se termine par un espace</translation>
    </message>
    <message>
        <source>the tag handle {} is not declared by a %TAG line of this document</source>
        <translation>le préfixe de balise {} n’est pas déclaré par une ligne %TAG de ce document</translation>
    </message>
    <message>
        <source>an alias cannot have an anchor or a tag of its own</source>
        <translation>un alias ne peut avoir ni ancre ni balise propre</translation>
    </message>
    <message>
        <source>there is no anchor &apos;{}&apos; before this alias</source>
        <translation>il n’y a pas d’ancre &apos;{}&apos; avant cet alias</translation>
    </message>
    <message>
        <source>the control character {} is not allowed here</source>
        <translation>le caractère de contrôle {} n’est pas autorisé ici</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot begin a value; quote the value if it is meant as text</source>
        <translation>&apos;{}&apos; ne peut pas commencer une valeur&#xa0;; mettre la valeur entre guillemets si elle est voulue comme texte</translation>
    </message>
    <message>
        <source>the {} opened here is never closed</source>
        <translation>le {} ouvert ici n’est jamais fermé</translation>
    </message>
    <message>
        <source>a document marker stands inside of this quoted text</source>
        <translation>un marqueur de document se trouve à l’intérieur de ce texte entre guillemets</translation>
    </message>
    <message>
        <source>YAML 1.2 wants the lines of a quoted text deeper than the line that holds the key</source>
        <translation>YAML 1.2 veut les lignes d’un texte entre guillemets plus indentées que celle qui porte la clé</translation>
    </message>
    <message>
        <source>this escape sequence is unknown; write &apos;\\&apos; for a backslash, or use single quotes</source>
        <translation>cette séquence d’échappement est inconnue&#xa0;; écrire &apos;\\&apos; pour une barre oblique inverse, ou utiliser des guillemets simples</translation>
    </message>
    <message>
        <source>the text is larger than 4 GiB, which is not read</source>
        <translation>le texte dépasse 4 Gio, ce qui n’est pas lu</translation>
    </message>
    <message>
        <source>this byte is not UTF-8; save the file as UTF-8</source>
        <translation>cet octet n’est pas de l’UTF-8&#xa0;; enregistrer le fichier en UTF-8</translation>
    </message>
    <message>
        <source>the YAML version is given twice</source>
        <translation>la version YAML est indiquée deux fois</translation>
    </message>
    <message>
        <source>a version directive reads &apos;%YAML 1.2&apos; and nothing more</source>
        <translation>une directive de version s’écrit &apos;%YAML 1.2&apos; et rien de plus</translation>
    </message>
    <message>
        <source>directives must be followed by &apos;---&apos;</source>
        <translation>les directives doivent être suivies de &apos;---&apos;</translation>
    </message>
    <message>
        <source>more than {} tag handles are not read</source>
        <translation>plus de {} préfixes de balise ne sont pas lus</translation>
    </message>
    <message>
        <source>this stands outside of the document&apos;s one top-level value; check its indentation</source>
        <translation>ceci se trouve hors de l’unique valeur de premier niveau du document&#xa0;; vérifier son indentation</translation>
    </message>
    <message>
        <source>nothing but a comment may follow &apos;...&apos;</source>
        <translation>seul un commentaire peut suivre &apos;...&apos;</translation>
    </message>
    <message>
        <source>a directive is only allowed after the document before it ends with &apos;...&apos;</source>
        <translation>une directive n’est autorisée qu’après la fin du document précédent par &apos;...&apos;</translation>
    </message>
    <message>
        <source>Web server ({})</source>
        <translation>Serveur web ({})</translation>
    </message>
    <message>
        <source>Reverse proxy ({})</source>
        <translation>Proxy inverse ({})</translation>
    </message>
    <message>
        <source>Worker, built here</source>
        <translation>Worker, construit ici</translation>
    </message>
    <message>
        <source>metadata have no override file; they are changed where they are written</source>
        <translation>les métadonnées n’ont pas de fichier de surcharge&#xa0;; elles se modifient là où elles sont écrites</translation>
    </message>
    <message>
        <source>this project&apos;s contract asks for no metadata</source>
        <translation>le contrat de ce projet n’exige pas de métadonnées</translation>
    </message>
    <message>
        <source>there is no file {}; make it first, empty or not</source>
        <translation>le fichier {} n’existe pas&#xa0;; le créer d’abord, vide ou non</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no mapping in this file; edit it by hand</source>
        <translation>&apos;{}&apos; n’est pas un mapping dans ce fichier&#xa0;; le modifier à la main</translation>
    </message>
    <message>
        <source>metadata need a key</source>
        <translation>les métadonnées exigent une clé</translation>
    </message>
    <message>
        <source>the metadata of {} have no {}</source>
        <translation>les métadonnées de {} n’ont pas de {}</translation>
    </message>
    <message>
        <source>{} is more than a text in this file; edit it by hand</source>
        <translation>{} est plus qu’un texte dans ce fichier&#xa0;; le modifier à la main</translation>
    </message>
    <message>
        <source>Remove {} from the metadata of {}</source>
        <translation>Supprimer {} des métadonnées de {}</translation>
    </message>
    <message>
        <source>Set {} in the metadata of {}</source>
        <translation>Définir {} dans les métadonnées de {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a secret&apos;s name; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation>&apos;{}&apos; n’est pas un nom de secret&#xa0;; les lettres, les chiffres, &apos;.&apos;, &apos;_&apos; et &apos;-&apos; sont permis</translation>
    </message>
    <message>
        <source>{} comes from {}, which holds the value and not this project&apos;s text; make a secret of it by hand</source>
        <translation>{} provient de {}, qui contient la valeur, et non le texte de ce projet&#xa0;; en faire un secret à la main</translation>
    </message>
    <message>
        <source>{} names a file already, and is no secret itself</source>
        <translation>{} nomme déjà un fichier et n’est pas lui-même un secret</translation>
    </message>
    <message>
        <source>{} has no value here: the container gets what the shell has. Write {} first, and it can become a secret</source>
        <translation>{} n’a pas de valeur ici&#xa0;: le conteneur reçoit celle du shell. Écrire d’abord {}, et elle pourra devenir un secret</translation>
    </message>
    <message>
        <source>{} is empty, so there is nothing to keep secret</source>
        <translation>{} est vide, il n’y a donc rien à garder secret</translation>
    </message>
    <message>
        <source>the value of {} is made of text and variables; a secret is the one or the other. Edit it by hand</source>
        <translation>la valeur de {} est faite de texte et de variables&#xa0;; un secret est l’un ou l’autre. La modifier à la main</translation>
    </message>
    <message>
        <source>whether {} reads {} is not known; it is built here, so its program must</source>
        <translation>on ne sait pas si {} lit {}&#xa0;; il est construit ici, c’est donc à son programme de le faire</translation>
    </message>
    <message>
        <source>whether {} reads {} is not known; see its documentation</source>
        <translation>on ne sait pas si {} lit {}&#xa0;; voir sa documentation</translation>
    </message>
    <message>
        <source>the {} of {} uses {}, which the container has no more</source>
        <translation>{} de {} utilise {}, que le conteneur n’a plus</translation>
    </message>
    <message>
        <source>{} has {} with the same value</source>
        <translation>{} a {} avec la même valeur</translation>
    </message>
    <message>
        <source>keep {} out of version control: add it to .gitignore</source>
        <translation>garder {} hors de la gestion de versions&#xa0;: l’ajouter à .gitignore</translation>
    </message>
    <message>
        <source>only you may read {}, and {} does not read it as root; give its user the right to</source>
        <translation>vous seul pouvez lire {}, et {} ne le lit pas en tant que root&#xa0;; en donner le droit à son utilisateur</translation>
    </message>
    <message>
        <source>the old value stays in the history of the repository; change it</source>
        <translation>l’ancienne valeur reste dans l’historique du dépôt&#xa0;; la changer</translation>
    </message>
    <message>
        <source>the value of {} comes from an anchor, a merge key or &apos;extends&apos;, and others may share it; say it in {} itself first</source>
        <translation>la valeur de {} provient d’une ancre, d’une clé de fusion ou d’&apos;extends&apos;, et d’autres la partagent peut-être&#xa0;; l’écrire d’abord dans {} même</translation>
    </message>
    <message>
        <source>{} is included from another folder; open it as a project of its own to move its secrets</source>
        <translation>{} est inclus depuis un autre dossier&#xa0;; l’ouvrir comme projet à part pour en déplacer les secrets</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no name for a file of a secret</source>
        <translation>&apos;{}&apos; n’est pas un nom pour le fichier d’un secret</translation>
    </message>
    <message>
        <source>{} is there already and holds something else; name another file</source>
        <translation>{} existe déjà et contient autre chose&#xa0;; nommer un autre fichier</translation>
    </message>
    <message>
        <source>{} has {} already</source>
        <translation>{} a déjà {}</translation>
    </message>
    <message>
        <source>{} takes its value from {} of the shell, so the secret does too, and there is no file</source>
        <translation>{} prend sa valeur dans {} du shell, donc le secret aussi, et il n’y a pas de fichier</translation>
    </message>
    <message>
        <source>there is a secret {} already, and whether it has this value is not known; give the new one another name</source>
        <translation>il y a déjà un secret {}, et on ne sait pas s’il a cette valeur&#xa0;; donner un autre nom au nouveau</translation>
    </message>
    <message>
        <source>there is no secret &apos;{}&apos; in this project; declare it first</source>
        <translation>il n’y a pas de secret &apos;{}&apos; dans ce projet&#xa0;; le déclarer d’abord</translation>
    </message>
    <message>
        <source>{} reads secret {} already</source>
        <translation>{} lit déjà le secret {}</translation>
    </message>
    <message>
        <source>{} reads no secret {}</source>
        <translation>{} ne lit pas de secret {}</translation>
    </message>
    <message>
        <source>Move {} of {} to a secret</source>
        <translation>Déplacer {} de {} dans un secret</translation>
    </message>
    <message>
        <source>Let {} read secret {}</source>
        <translation>Faire lire le secret {1} par {0}</translation>
    </message>
    <message>
        <source>Let {} no longer read secret {}</source>
        <translation>Ne plus faire lire le secret {1} par {0}</translation>
    </message>
    <message>
        <source>move {} of {} to a secret file</source>
        <translation>déplacer {} de {} dans un fichier de secret</translation>
    </message>
    <message>
        <source>cannot make the folder {}: {}</source>
        <translation>impossible de créer le dossier {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>cannot make {}: {}</source>
        <translation>impossible de créer {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} is there already and holds something else; it is unchanged</source>
        <translation>{} existe déjà et contient autre chose&#xa0;; le fichier est inchangé</translation>
    </message>
    <message>
        <source>new file {} (1 line, not shown)</source>
        <translation>nouveau fichier {} (1 ligne, non affichée)</translation>
    </message>
    <message>
        <source>new file {} ({} lines, not shown)</source>
        <translation>nouveau fichier {} ({} lignes, non affichées)</translation>
    </message>
    <message>
        <source>Set {} of {}</source>
        <translation>Définir {0} de {1}</translation>
    </message>
    <message>
        <source>Set {} of {} on {}</source>
        <translation>Définir {0} de {1} sur {2}</translation>
    </message>
    <message>
        <source>Remove {} from {}</source>
        <translation>Supprimer {0} de {1}</translation>
    </message>
    <message>
        <source>Remove {} from {} on {}</source>
        <translation>Supprimer {0} de {1} sur {2}</translation>
    </message>
    <message>
        <source>this command has no word</source>
        <translation>cette commande ne contient aucun mot</translation>
    </message>
    <message>
        <source>only a shell understands {}</source>
        <translation>seul un shell comprend {}</translation>
    </message>
    <message>
        <source>without &apos;{}&apos; the image&apos;s holds, or else Docker&apos;s {}</source>
        <translation>sans &apos;{}&apos;, la valeur de l’image s’applique, sinon {}, celle de Docker</translation>
    </message>
    <message>
        <source>{} does not publish {}; it publishes {}</source>
        <translation>{} ne publie pas {}, mais {}</translation>
    </message>
    <message>
        <source>{} publishes {} more than once; edit it by hand</source>
        <translation>{} publie {} plus d’une fois ; modifiez-le à la main</translation>
    </message>
    <message>
        <source>the &apos;{}&apos; of {} is not written here</source>
        <translation>le &apos;{}&apos; de {} n’est pas écrit ici</translation>
    </message>
    <message>
        <source>given up before the end; nothing has changed</source>
        <translation>abandonné avant la fin ; rien n’a changé</translation>
    </message>
    <message>
        <source>{} CPUs</source>
        <translation>{} CPU</translation>
    </message>
    <message>
        <source>limits of {}; what the host has is not known</source>
        <translation>limites de {}&#xa0;; ce que possède l’hôte n’est pas connu</translation>
    </message>
    <message>
        <source>over-committed: {} are reserved on a host with {}, {} too much</source>
        <translation>surengagé&#xa0;: {} réservés sur un hôte doté de {}, soit {} de trop</translation>
    </message>
    <message>
        <source>over-committed: limits of {} on a host with {}, {} too much</source>
        <translation>surengagé&#xa0;: limites de {} sur un hôte doté de {}, soit {} de trop</translation>
    </message>
    <message>
        <source>limits of {} on a host with {}</source>
        <translation>limites de {} sur un hôte doté de {}</translation>
    </message>
    <message>
        <source>reserved: {}</source>
        <translation>réservé&#xa0;: {}</translation>
    </message>
    <message numerus="yes">
        <source>{} services have no limit: they may take all</source>
        <comment>{} service has no limit: it may take all</comment>
        <translation>
            <numerusform>{} service n’a pas de limite : il peut tout prendre</numerusform>
            <numerusform>{} services n’ont pas de limite : ils peuvent tout prendre</numerusform>
        </translation>
    </message>
    <message>
        <source>{} of the host&apos;s memory, {} of its CPUs</source>
        <translation>{} de la mémoire de l’hôte, {} de ses CPU</translation>
    </message>
    <message>
        <source>{} of the host&apos;s memory</source>
        <translation>{} de la mémoire de l’hôte</translation>
    </message>
    <message>
        <source>{} of the host&apos;s CPUs</source>
        <translation>{} des CPU de l’hôte</translation>
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
        <source>Open in n&amp;ew window…</source>
        <translation>Ouvrir dans une &amp;nouvelle fenêtre…</translation>
    </message>
    <message>
        <source>Open a compose project in a new window</source>
        <translation>Ouvrir un projet Compose dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Rea&amp;d-only</source>
        <translation>&amp;Lecture seule</translation>
    </message>
    <message>
        <source>Look at the project without changing it</source>
        <translation>Consulter le projet sans le modifier</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Close this window; the last one ends Tierwright</source>
        <translation>Fermer cette fenêtre ; la dernière quitte Tierwright</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Open a further window, for another project</source>
        <translation>Ouvrir une autre fenêtre, pour un autre projet</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>I&amp;mprimer…</translation>
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
        <source>Cu&amp;t services</source>
        <translation>Co&amp;uper les services</translation>
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
        <source>Chan&amp;ge selection…</source>
        <translation>&amp;Modifier la sélection…</translation>
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
        <source>DN&amp;S names</source>
        <translation>&amp;Noms DNS</translation>
    </message>
    <message>
        <source>Show by which names services find the selected one, and which names are ambiguous</source>
        <translation>Afficher par quels noms les services trouvent celui qui est sélectionné, et quels noms sont ambigus</translation>
    </message>
    <message>
        <source>Mo&amp;ve a variable to a secret…</source>
        <translation>&amp;Déplacer une variable dans un secret…</translation>
    </message>
    <message>
        <source>Take a variable&apos;s value out of the compose file, into a file of its own</source>
        <translation>Sortir la valeur d’une variable du fichier Compose, dans un fichier à elle</translation>
    </message>
    <message>
        <source>Add &amp;secret</source>
        <translation>Ajouter un &amp;secret</translation>
    </message>
    <message>
        <source>Show &amp;value and origin here</source>
        <translation>Afficher la &amp;valeur et l’origine ici</translation>
    </message>
    <message>
        <source>Show what the text at the cursor amounts to, where it comes from and what is wrong with it</source>
        <translation>Afficher la valeur que donne le texte au curseur, son origine et ses problèmes</translation>
    </message>
    <message>
        <source>Draft con&amp;tract</source>
        <translation>Ébaucher un con&amp;trat</translation>
    </message>
    <message>
        <source>Write a network contract that says what the project is today, to be edited</source>
        <translation>Écrit un contrat réseau qui décrit le projet tel qu’il est aujourd’hui, à modifier ensuite</translation>
    </message>
    <message>
        <source>Move &amp;to…</source>
        <translation>Déplacer &amp;vers…</translation>
    </message>
    <message>
        <source>Take the selected services to another tier</source>
        <translation>Passer les services sélectionnés dans une autre couche</translation>
    </message>
    <message>
        <source>Attac&amp;h to…</source>
        <translation>C&amp;onnecter à…</translation>
    </message>
    <message>
        <source>Put the selected services on a further network</source>
        <translation>Connecter les services sélectionnés à un réseau de plus</translation>
    </message>
    <message>
        <source>Offer fixes for the problems of the line, or of what is selected</source>
        <translation>Proposer des corrections pour les problèmes de la ligne ou de la sélection</translation>
    </message>
    <message>
        <source>Select a&amp;ll services</source>
        <translation>&amp;Sélectionner tous les services</translation>
    </message>
    <message>
        <source>Select every service on the canvas</source>
        <translation>Sélectionne tous les services du canevas</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>Zoomer sur la &amp;sélection</translation>
    </message>
    <message>
        <source>Bring what is selected into sight, as a whole</source>
        <translation>Affiche toute la sélection</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Give the window the whole screen, or take it back</source>
        <translation>Étend la fenêtre à tout l’écran, ou la ramène</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>Move tier to the &amp;left</source>
        <translation>Couche vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Put the selected tier one place further left</source>
        <translation>Déplace la couche sélectionnée d’un cran vers la gauche</translation>
    </message>
    <message>
        <source>Move tier to the &amp;right</source>
        <translation>Couche vers la &amp;droite</translation>
    </message>
    <message>
        <source>Put the selected tier one place further right</source>
        <translation>Déplace la couche sélectionnée d’un cran vers la droite</translation>
    </message>
    <message>
        <source>Move card &amp;up</source>
        <translation>Carte vers le &amp;haut</translation>
    </message>
    <message>
        <source>Put the selected services one place higher in their tier</source>
        <translation>Déplace les services sélectionnés d’un cran vers le haut dans leur couche</translation>
    </message>
    <message>
        <source>Move card &amp;down</source>
        <translation>Carte vers le &amp;bas</translation>
    </message>
    <message>
        <source>Put the selected services one place lower in their tier</source>
        <translation>Déplace les services sélectionnés d’un cran vers le bas dans leur couche</translation>
    </message>
    <message>
        <source>Arrange &amp;tier again</source>
        <translation>Redisposer la &amp;couche</translation>
    </message>
    <message>
        <source>Forget where the selected tier and its cards were put by hand</source>
        <translation>Oublie où la couche sélectionnée et ses cartes ont été placées à la main</translation>
    </message>
    <message>
        <source>Arrange &amp;everything again</source>
        <translation>&amp;Tout redisposer</translation>
    </message>
    <message>
        <source>Forget where tiers and cards were put by hand</source>
        <translation>Oublie où couches et cartes ont été placées à la main</translation>
    </message>
    <message>
        <source>&amp;Invert the selection</source>
        <translation>In&amp;verser la sélection</translation>
    </message>
    <message>
        <source>Select the services that are not selected, instead of the others</source>
        <translation>Sélectionner les services qui ne le sont pas, au lieu des autres</translation>
    </message>
    <message>
        <source>Let the service read a secret of the project, or declare one</source>
        <translation>Permettre au service de lire un secret du projet, ou en déclarer un</translation>
    </message>
</context>
<context>
    <name>tw::gui::CanvasView</name>
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
    <message>
        <source>Select a service to see who finds it by which name.</source>
        <translation>Sélectionnez un service pour voir qui le trouve et par quel nom.</translation>
    </message>
    <message>
        <source>There are no services yet. %1 adds the first one.</source>
        <translation>Il n’y a pas encore de services. %1 ajoute le premier.</translation>
    </message>
    <message>
        <source>%1
Drag the title sideways to put the tier elsewhere.</source>
        <translation>%1
Faites glisser le titre de côté pour placer la couche ailleurs.</translation>
    </message>
    <message>
        <source>Expand the column without a network</source>
        <translation>Déplier la colonne sans réseau</translation>
    </message>
    <message>
        <source>Collapse the column without a network</source>
        <translation>Replier la colonne sans réseau</translation>
    </message>
</context>
<context>
    <name>tw::gui::CapacityPane</name>
    <message>
        <source>How much memory the host has that the project is to run on, e.g. 16g</source>
        <translation>Quantité de mémoire de l’hôte sur lequel le projet doit tourner, p. ex. 16g</translation>
    </message>
    <message>
        <source>How many CPUs the host has that the project is to run on, e.g. 4</source>
        <translation>Nombre de CPU de l’hôte sur lequel le projet doit tourner, p. ex. 4</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>Fill in what this machine has; the project may well run on another one</source>
        <translation>Reprendre ce que possède cette machine&#xa0;; le projet tournera peut-être sur une autre</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>This is no amount of memory; write 16g or 512m.</source>
        <translation>Ce n’est pas une quantité de mémoire&#xa0;; écrivez 16g ou 512m.</translation>
    </message>
    <message>
        <source>This is no number of CPUs; write 4 or 1.5.</source>
        <translation>Ce n’est pas un nombre de CPU&#xa0;; écrivez 4 ou 1.5.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>Mémoire de l’hôte</translation>
    </message>
    <message>
        <source>Host CPUs</source>
        <translation>CPU de l’hôte</translation>
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
    <message>
        <source>Copy &amp;patch</source>
        <translation>Copier le &amp;patch</translation>
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
    <message>
        <source>There is neither a value nor a problem at the cursor</source>
        <translation>Il n’y a ni valeur ni problème au curseur</translation>
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
        <source>The project is open read-only; the File menu has the switch.</source>
        <translation>Le projet est ouvert en lecture seule&#xa0;; l’option se trouve dans le menu Fichier.</translation>
    </message>
    <message>
        <source>%1; expected: %2</source>
        <translation>%1 ; attendu : %2</translation>
    </message>
    <message>
        <source>Another change is being worked out.</source>
        <translation>Une autre modification est en préparation.</translation>
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
    <name>tw::gui::ConflictDialog</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Modifié sur le disque</translation>
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
        <source>From the text here to the text on disk</source>
        <translation>Du texte d’ici à celui du disque</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Garder le mien</translation>
    </message>
    <message>
        <source>&amp;Take the text from disk</source>
        <translation>&amp;Prendre la version du disque</translation>
    </message>
    <message>
        <source>Show what leads from the text here to the text on disk</source>
        <translation>Afficher ce qui mène du texte d’ici à celui du disque</translation>
    </message>
    <message>
        <source>− here · + on disk</source>
        <translation>− ici · + sur le disque</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Décider p&amp;lus tard</translation>
    </message>
    <message>
        <source>Nothing is changed here or on disk; saving asks again</source>
        <translation>Rien n’est modifié ici ni sur le disque ; l’enregistrement redemandera</translation>
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
    <name>tw::gui::ContractSection</name>
    <message>
        <source>No flow speaks of it.</source>
        <translation>Aucun flux ne le concerne.</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Sélectionner %1</translation>
    </message>
    <message>
        <source>What the contract says of %1</source>
        <translation>Ce que le contrat dit de %1</translation>
    </message>
    <message>
        <source>Go to the contract</source>
        <translation>Aller au contrat</translation>
    </message>
    <message>
        <source>Take %1 out of the contract</source>
        <translation>Retirer %1 du contrat</translation>
    </message>
    <message>
        <source>to a service, or &quot;&lt;- service&quot; from one</source>
        <translation>vers un service, ou «&#xa0;&lt;- service&#xa0;» depuis un service</translation>
    </message>
    <message>
        <source>Add a flow to the contract</source>
        <translation>Ajouter un flux au contrat</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>respecté</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non respecté</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>contient %1</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Créer le fichier</translation>
    </message>
    <message>
        <source>Make the file %1</source>
        <translation>Créer le fichier %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>more than a text</source>
        <translation>plus qu’un texte</translation>
    </message>
    <message>
        <source>%1 in the metadata; empty takes it out</source>
        <translation>%1 dans les métadonnées&#xa0;; vide pour le retirer</translation>
    </message>
    <message>
        <source>No contract says what this service may do.</source>
        <translation>Aucun contrat ne dit ce que ce service a le droit de faire.</translation>
    </message>
    <message>
        <source>Draft a contract</source>
        <translation>Ébaucher un contrat</translation>
    </message>
    <message>
        <source>Write a network contract that says what the project is today</source>
        <translation>Écrit un contrat réseau qui décrit le projet tel qu’il est aujourd’hui</translation>
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
    <message>
        <source>Move %1 to a secret file</source>
        <translation>Déplacer %1 dans un fichier de secret</translation>
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
    <message numerus="yes">
        <source>%n more in the list of problems</source>
        <translation>
            <numerusform>%n autre dans la liste des problèmes</numerusform>
            <numerusform>%n autres dans la liste des problèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::GeneralSection</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>Clear the image</source>
        <translation>Effacer l’image</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>not set: no</source>
        <translation>non défini : no</translation>
    </message>
    <message>
        <source>Clear the restart policy</source>
        <translation>Effacer la politique de redémarrage</translation>
    </message>
    <message>
        <source>Container name</source>
        <translation>Nom du conteneur</translation>
    </message>
    <message>
        <source>not set: %1</source>
        <translation>non défini : %1</translation>
    </message>
    <message>
        <source>Clear the container name</source>
        <translation>Effacer le nom du conteneur</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>not set: the container&apos;s id</source>
        <translation>non défini : l’identifiant du conteneur</translation>
    </message>
    <message>
        <source>Clear the host name</source>
        <translation>Effacer le nom d’hôte</translation>
    </message>
    <message>
        <source>built from source</source>
        <translation>construit depuis les sources</translation>
    </message>
    <message>
        <source>built from %1</source>
        <translation>construit depuis %1</translation>
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
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Health checks to choose from</source>
        <translation>Healthchecks au choix</translation>
    </message>
    <message>
        <source>Health check &quot;%1&quot; for %2</source>
        <translation>Healthcheck «&#xa0;%1&#xa0;» pour %2</translation>
    </message>
    <message>
        <source>%1; empty: as the image has it, else %2</source>
        <translation>%1 ; vide : comme dans l’image, sinon %2</translation>
    </message>
    <message>
        <source>Time from one check to the next</source>
        <translation>Temps d’un contrôle au suivant</translation>
    </message>
    <message>
        <source>Time after which a check has failed</source>
        <translation>Temps après lequel un contrôle a échoué</translation>
    </message>
    <message>
        <source>Time to start, in which failed checks do not count</source>
        <translation>Temps de démarrage pendant lequel les échecs ne comptent pas</translation>
    </message>
    <message>
        <source>at start</source>
        <translation>au début</translation>
    </message>
    <message>
        <source>Time from one check to the next while the container starts, for Docker Engine 25 and newer</source>
        <translation>Temps d’un contrôle au suivant pendant le démarrage du conteneur, à partir de Docker Engine 25</translation>
    </message>
    <message>
        <source>Failed checks in a row that make a container unhealthy</source>
        <translation>Échecs consécutifs qui rendent un conteneur « unhealthy »</translation>
    </message>
    <message>
        <source>How the command is run</source>
        <translation>Comment la commande est exécutée</translation>
    </message>
    <message>
        <source>How the command is run: %1</source>
        <translation>Comment la commande est exécutée : %1</translation>
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
        <translation>Maj et touches fléchées&#xa0;: sélection multiple</translation>
    </message>
    <message>
        <source>Enter: go to the inspector</source>
        <translation>Entrée&#xa0;: aller à l’inspecteur</translation>
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
        <translation>Le signe à côté du nom d’une couche&#xa0;: la replier et la déplier</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Clavier et gestes</translation>
    </message>
    <message>
        <source>Shift or Ctrl and click, or drag over the background: select several</source>
        <translation>Maj ou Ctrl et clic, ou glisser sur le fond&#xa0;: sélection multiple</translation>
    </message>
    <message>
        <source>Shift and drag over the background: add to the selection</source>
        <translation>Maj et glisser sur le fond&#xa0;: ajouter à la sélection</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A: select nothing</source>
        <translation>Ctrl+Maj+A&#xa0;: ne rien sélectionner</translation>
    </message>
    <message>
        <source>Drag a card up or down in its tier, or a tier sideways by its title: order them</source>
        <translation>Faire glisser une carte vers le haut ou le bas dans sa couche, ou une couche de côté par son titre&#xa0;: les ordonner</translation>
    </message>
    <message>
        <source>Ctrl and wheel, or two fingers: zoom</source>
        <translation>Ctrl et molette, ou deux doigts&#xa0;: zoom</translation>
    </message>
    <message>
        <source>Double-click: rename in place</source>
        <translation>Double-clic : renommer sur place</translation>
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
    <message>
        <source>&amp;Go to this state</source>
        <translation>&amp;Aller à cet état</translation>
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
    <message>
        <source>way of the traced request</source>
        <translation>trajet de la requête suivie</translation>
    </message>
    <message>
        <source>way of the traced request, which may end in an error</source>
        <translation>trajet de la requête suivie, qui peut se terminer par une erreur</translation>
    </message>
    <message>
        <source>way of the traced request, which ends in an error</source>
        <translation>trajet de la requête suivie, qui se termine par une erreur</translation>
    </message>
    <message>
        <source>way of the traced request, whose end is not known</source>
        <translation>trajet de la requête suivie, dont l’issue n’est pas connue</translation>
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
    <message>
        <source>Save the changes of %1 first?</source>
        <translation>Enregistrer d’abord les modifications de %1 ?</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (lecture seule)</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>With Ctrl: in a window of its own</source>
        <translation>Avec Ctrl : dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Aucun projet</translation>
    </message>
    <message>
        <source>Go to this window</source>
        <translation>Aller à cette fenêtre</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>%1 has no variable with a value of its own.</source>
        <translation>%1 n’a pas de variable avec une valeur propre.</translation>
    </message>
    <message>
        <source>Move to a secret…</source>
        <translation>Déplacer dans un secret…</translation>
    </message>
    <message>
        <source>There is no other network.</source>
        <translation>Il n’y a pas d’autre réseau.</translation>
    </message>
    <message>
        <source>Move %1 to…</source>
        <translation>Déplacer %1 vers…</translation>
    </message>
    <message numerus="yes">
        <source>Move %n services to…</source>
        <translation>
            <numerusform>Déplacer %n service vers…</numerusform>
            <numerusform>Déplacer %n services vers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach %1 to…</source>
        <translation>Connecter %1 à…</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n services to…</source>
        <translation>
            <numerusform>Connecter %n service à…</numerusform>
            <numerusform>Connecter %n services à…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no problem with what is selected</source>
        <translation>La sélection ne présente aucun problème</translation>
    </message>
    <message>
        <source>Show on can&amp;vas</source>
        <translation>Afficher sur le cane&amp;vas</translation>
    </message>
    <message>
        <source>Show %1 on the canvas</source>
        <translation>Afficher %1 sur le canevas</translation>
    </message>
    <message>
        <source>Show in co&amp;de</source>
        <translation>Afficher dans le co&amp;de</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Sélectionner %1</translation>
    </message>
    <message>
        <source>Show in the &amp;matrix</source>
        <translation>Afficher dans la &amp;matrice</translation>
    </message>
    <message>
        <source>&amp;Copy what it says</source>
        <translation>&amp;Copier ce qui est dit</translation>
    </message>
    <message>
        <source>The project is open read-only, so the unsaved changes are not brought back. They stay in %1.</source>
        <translation>Le projet est ouvert en lecture seule ; les modifications non enregistrées ne sont donc pas rétablies. Elles restent dans %1.</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. Its text is kept here, and saving writes it again.</source>
        <translation>%1 a disparu du disque. Son texte est conservé ici, et l’enregistrement le réécrit.</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. Its text is kept here.</source>
        <translation>%1 a disparu du disque. Son texte est conservé ici.</translation>
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
    <message>
        <source>IPv4 address</source>
        <translation>Adresse IPv4</translation>
    </message>
    <message>
        <source>Remove the IPv4 address on %1</source>
        <translation>Supprimer l’adresse IPv4 sur %1</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>Adresse IPv6</translation>
    </message>
    <message>
        <source>Remove the IPv6 address on %1</source>
        <translation>Supprimer l’adresse IPv6 sur %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Remove the priority on %1</source>
        <translation>Supprimer la priorité sur %1</translation>
    </message>
    <message>
        <source>Gateway priority</source>
        <translation>Priorité passerelle</translation>
    </message>
    <message>
        <source>Remove the gateway priority on %1</source>
        <translation>Supprimer la priorité de passerelle sur %1</translation>
    </message>
    <message>
        <source>found by %1 and others</source>
        <translation>trouvé par %1 et d’autres</translation>
    </message>
    <message>
        <source>found by no other service</source>
        <translation>trouvé par aucun autre service</translation>
    </message>
    <message>
        <source>found by %1</source>
        <translation>trouvé par %1</translation>
    </message>
    <message>
        <source>+ address</source>
        <translation>+ adresse</translation>
    </message>
    <message>
        <source>Set an address on %1</source>
        <translation>Définir une adresse sur %1</translation>
    </message>
    <message>
        <source>+ priority</source>
        <translation>+ priorité</translation>
    </message>
    <message>
        <source>Set a priority on %1</source>
        <translation>Définir une priorité sur %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
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
    <message>
        <source>Words of a name, an image or an alias, or as on the canvas tier:…, tag:… and problem:…</source>
        <translation>Mots d’un nom, d’une image ou d’un alias, ou comme sur le canevas tier:…, tag:… et problem:…</translation>
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
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
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
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
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
        <source>%1 CPUs</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>Profile %1 of the contract: %2</source>
        <translation>Profil %1 du contrat&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, e.g. %2; empty for none. Arrow keys go up and down.</source>
        <translation>%1, p. ex. %2&#xa0;; vide pour aucune. Les flèches haut et bas changent la valeur.</translation>
    </message>
    <message>
        <source>Default profile %1 of the contract: %2</source>
        <translation>Profil par défaut %1 du contrat&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Apply profile %1</source>
        <translation>Appliquer le profil %1</translation>
    </message>
    <message>
        <source>Apply profile %1 to %2</source>
        <translation>Appliquer le profil %1 à %2</translation>
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
    <name>tw::gui::SecretsSection</name>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>No longer read secret %1</source>
        <translation>Ne plus lire le secret %1</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · depuis %2</translation>
    </message>
    <message>
        <source>nowhere: it is not declared</source>
        <translation>nulle part&#xa0;: il n’est pas déclaré</translation>
    </message>
    <message>
        <source>outside of the project, where Compose finds it</source>
        <translation>l’extérieur du projet, où Compose le trouve</translation>
    </message>
    <message>
        <source>variable %1 of the shell</source>
        <translation>la variable %1 du shell</translation>
    </message>
    <message>
        <source>a place that is not known</source>
        <translation>un endroit inconnu</translation>
    </message>
    <message>
        <source>%1, which is missing</source>
        <translation>%1, qui manque</translation>
    </message>
    <message>
        <source>secret, or NAME=FILE, or NAME=$VARIABLE</source>
        <translation>secret, ou NOM=FICHIER, ou NOM=$VARIABLE</translation>
    </message>
    <message>
        <source>Let the service read a secret of the project, or declare one</source>
        <translation>Permettre au service de lire un secret du projet, ou en déclarer un</translation>
    </message>
    <message>
        <source>Declared, and read by no service:</source>
        <translation>Déclarés, et lus par aucun service&#xa0;:</translation>
    </message>
    <message>
        <source>No longer declare secret %1</source>
        <translation>Ne plus déclarer le secret %1</translation>
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
        <source>health check (%1)</source>
        <translation>healthcheck (%1)</translation>
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
    <message>
        <source>With and without a shell</source>
        <translation>Avec et sans shell</translation>
    </message>
    <message>
        <source>How the commands are run</source>
        <translation>Comment les commandes sont exécutées</translation>
    </message>
    <message>
        <source>How the commands are run: %1</source>
        <translation>Comment les commandes sont exécutées : %1</translation>
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
    <message>
        <source>Problems only</source>
        <translation>Problèmes seulement</translation>
    </message>
    <message>
        <source>Show only the rows that have a sign of a problem</source>
        <translation>N’afficher que les lignes qui portent un signe de problème</translation>
    </message>
    <message>
        <source>&amp;Sort by &quot;%1&quot;</source>
        <translation>&amp;Trier par « %1 »</translation>
    </message>
    <message>
        <source>Order of the &amp;project</source>
        <translation>Ordre du &amp;projet</translation>
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
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Add service %1</source>
        <translation>Ajouter le service %1</translation>
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
    <message>
        <source>The view %1 is shown without what is gone: %2</source>
        <translation>La vue %1 est affichée sans ce qui n’existe plus&#xa0;: %2</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>environnement %1</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>profil %1</translation>
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
    <message>
        <source>The project is open read-only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>Arrangement from the disk</source>
        <translation>Disposition lue sur le disque</translation>
    </message>
</context>
</TS>
