<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessibleCanvas</name>
    <message>
        <source>%1 is on %2 as well</source>
        <translation>%1 ist auch in %2</translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation>%1 erreicht %2</translation>
    </message>
    <message>
        <source>%1 depends on %2</source>
        <translation>%1 hängt von %2 ab</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>not within reach of the selection</source>
        <translation>nicht in Reichweite der Auswahl</translation>
    </message>
    <message>
        <source>faded: not in the focus, or not found</source>
        <translation>verblasst: nicht im Fokus oder nicht gefunden</translation>
    </message>
    <message>
        <source>switched off by its profiles</source>
        <translation>durch seine Profile abgeschaltet</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>nicht deklariert</translation>
    </message>
    <message>
        <source>collapsed: %1</source>
        <translation>eingeklappt: %1</translation>
    </message>
    <message>
        <source>%1, attached to %2</source>
        <translation>%1, angeschlossen an %2</translation>
    </message>
    <message>
        <source>against the contract</source>
        <translation>gegen den Vertrag</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>mit einer Warnung</translation>
    </message>
    <message>
        <source>as it was when the text could be read</source>
        <translation>Stand, als der Text noch lesbar war</translation>
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
        <translation>Dieser Rechner</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2 attached</source>
        <translation>%1 + %2 verbunden</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>not internal</source>
        <translation>nicht intern</translation>
    </message>
    <message>
        <source>external</source>
        <translation>extern</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>unbenutzt</translation>
    </message>
    <message>
        <source>no healthcheck</source>
        <translation>kein Healthcheck</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>built from source</source>
        <translation>aus Quelltext gebaut</translation>
    </message>
    <message>
        <source>network of the host</source>
        <translation>Netz des Rechners</translation>
    </message>
    <message>
        <source>no memory limit</source>
        <translation>kein Speicherlimit</translation>
    </message>
    <message>
        <source>no CPU limit</source>
        <translation>kein CPU-Limit</translation>
    </message>
    <message>
        <source>Compose refuses it</source>
        <translation>Compose lehnt es ab</translation>
    </message>
    <message>
        <source>the Engine refuses it</source>
        <translation>die Engine lehnt es ab</translation>
    </message>
    <message>
        <source>it does something else than is written</source>
        <translation>es tut etwas anderes, als dasteht</translation>
    </message>
    <message>
        <source>against the contract or good practice</source>
        <translation>gegen den Vertrag oder die gute Praxis</translation>
    </message>
    <message>
        <source>%1 was removed from here</source>
        <translation>%1 wurde von hier entfernt</translation>
    </message>
    <message>
        <source>removed tier</source>
        <translation>entfernte Schicht</translation>
    </message>
    <message>
        <source>The tier %1 was removed</source>
        <translation>Die Schicht %1 wurde entfernt</translation>
    </message>
</context>
<context>
    <name>CodeTabs</name>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>%n Verstoß</numerusform>
            <numerusform>%n Verstöße</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Designer for Docker Compose network architectures</source>
        <translation>Entwurf von Netzwerkarchitekturen für Docker Compose</translation>
    </message>
    <message>
        <source>Compose files, in the order in which they are merged</source>
        <translation>Compose-Dateien in der Reihenfolge, in der sie zusammengeführt werden</translation>
    </message>
    <message>
        <source>A compose file; the same as naming it without -f</source>
        <translation>Eine Compose-Datei; dasselbe, wie sie ohne -f zu nennen</translation>
    </message>
    <message>
        <source>The network contract</source>
        <translation>Der Netzwerkvertrag</translation>
    </message>
    <message>
        <source>Switches a profile on; * for all</source>
        <translation>Schaltet ein Profil ein; * für alle</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Name des Projekts</translation>
    </message>
    <message>
        <source>A file with variables</source>
        <translation>Eine Datei mit Variablen</translation>
    </message>
    <message>
        <source>Folder to which paths are relative</source>
        <translation>Ordner, auf den sich Pfade beziehen</translation>
    </message>
    <message>
        <source>Where the exported picture goes</source>
        <translation>Wohin das Bild geschrieben wird</translation>
    </message>
    <message>
        <source>Pixels per unit of an exported PNG</source>
        <translation>Pixel je Einheit eines PNG</translation>
    </message>
    <message>
        <source>--export needs -o FILE</source>
        <translation>--export braucht -o DATEI</translation>
    </message>
    <message>
        <source>--scale needs a number between 0 and 16</source>
        <translation>--scale braucht eine Zahl zwischen 0 und 16</translation>
    </message>
    <message>
        <source>light, dark, light-contrast or dark-contrast; otherwise the system&apos;s</source>
        <translation>light, dark, light-contrast oder dark-contrast; sonst wie das System</translation>
    </message>
    <message>
        <source>Writes the canvas as svg, png or pdf, without a window</source>
        <translation>Schreibt die Zeichenfläche als svg, png oder pdf, ohne Fenster</translation>
    </message>
    <message>
        <source>No ground below the exported picture</source>
        <translation>Kein Grund unter dem exportierten Bild</translation>
    </message>
    <message>
        <source>Legend and title block below the exported picture</source>
        <translation>Legende und Schriftfeld unter dem exportierten Bild</translation>
    </message>
    <message>
        <source>--export knows svg, png and pdf, not &quot;%1&quot;</source>
        <translation>--export kennt svg, png und pdf, nicht „%1“</translation>
    </message>
    <message>
        <source>--theme knows %1, not &quot;%2&quot;</source>
        <translation>--theme kennt %1, nicht „%2“</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>config</source>
        <translation>Config</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>middleware</source>
        <translation>Middleware</translation>
    </message>
    <message>
        <source>entry point</source>
        <translation>Entrypoint</translation>
    </message>
    <message>
        <source>certificate resolver</source>
        <translation>Zertifikats-Resolver</translation>
    </message>
    <message>
        <source>Traefik service</source>
        <translation>Traefik-Dienst</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>&amp;Allow the flow</source>
        <translation>Den Fluss &amp;erlauben</translation>
    </message>
    <message>
        <source>&amp;Require the flow</source>
        <translation>Den Fluss &amp;verlangen</translation>
    </message>
    <message>
        <source>&amp;Forbid the flow</source>
        <translation>Den Fluss ver&amp;bieten</translation>
    </message>
    <message>
        <source>&amp;Take the flow out</source>
        <translation>Den Fluss &amp;herausnehmen</translation>
    </message>
    <message>
        <source>Wait until it is &amp;healthy</source>
        <translation>Warten, bis er &amp;gesund ist</translation>
    </message>
    <message>
        <source>Wait until it has &amp;ended well</source>
        <translation>Warten, bis er gut ge&amp;endet hat</translation>
    </message>
    <message>
        <source>&amp;Wait until it is started</source>
        <translation>&amp;Warten, bis er gestartet ist</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>This host</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>A service can wait for services only.</source>
        <translation>Ein Dienst kann nur auf Dienste warten.</translation>
    </message>
    <message>
        <source>It does so already.</source>
        <translation>Das tut er schon.</translation>
    </message>
    <message>
        <source>&amp;No longer wait for it</source>
        <translation>&amp;Nicht mehr auf ihn warten</translation>
    </message>
    <message>
        <source>It does not wait.</source>
        <translation>Er wartet nicht.</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>No problem solved, none new</source>
        <translation>Kein Problem gelöst, kein neues</translation>
    </message>
    <message numerus="yes">
        <source>%n problems solved, none new</source>
        <translation>
            <numerusform>%n Problem gelöst, kein neues</numerusform>
            <numerusform>%n Probleme gelöst, kein neues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems solved</source>
        <translation>
            <numerusform>%n Problem gelöst</numerusform>
            <numerusform>%n Probleme gelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n services lose %1: %2</source>
        <translation>
            <numerusform>%n Dienst verliert %1: %2</numerusform>
            <numerusform>%n Dienste verlieren %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services gain %1: %2</source>
        <translation>
            <numerusform>%n Dienst erreicht nun %1: %2</numerusform>
            <numerusform>%n Dienste erreichen nun %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open compose files</source>
        <translation>Compose-Dateien öffnen</translation>
    </message>
    <message>
        <source>Compose files (*.yaml *.yml);;All files (*)</source>
        <translation>Compose-Dateien (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Export patch</source>
        <translation>Patch exportieren</translation>
    </message>
    <message>
        <source>Patches (*.patch *.diff)</source>
        <translation>Patches (*.patch *.diff)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>GitHistory</name>
    <message>
        <source>There is no program git here.</source>
        <translation>Hier gibt es kein Programm git.</translation>
    </message>
    <message>
        <source>git gave no answer.</source>
        <translation>git hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The project is in no git repository.</source>
        <translation>Das Projekt liegt in keinem Git-Repository.</translation>
    </message>
    <message>
        <source>The git repository has no commit yet.</source>
        <translation>Das Git-Repository hat noch keinen Commit.</translation>
    </message>
    <message>
        <source>git cannot read the last commit: %1</source>
        <translation>git kann den letzten Commit nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>LabelField</name>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%n pairs reach each other now</source>
        <translation>
            <numerusform>%n Paar erreicht sich jetzt</numerusform>
            <numerusform>%n Paare erreichen sich jetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs no longer reach each other</source>
        <translation>
            <numerusform>%n Paar erreicht sich nicht mehr</numerusform>
            <numerusform>%n Paare erreichen sich nicht mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows of the contract kept</source>
        <translation>
            <numerusform>%n Fluss des Vertrags eingehalten</numerusform>
            <numerusform>%n Flüsse des Vertrags eingehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows whose direction or ports Docker does not enforce</source>
        <translation>
            <numerusform>%n Fluss, dessen Richtung oder Ports Docker nicht erzwingt</numerusform>
            <numerusform>%n Flüsse, deren Richtung oder Ports Docker nicht erzwingt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required flows without a way</source>
        <translation>
            <numerusform>%n verlangter Fluss ohne Weg</numerusform>
            <numerusform>%n verlangte Flüsse ohne Weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ways that the contract does not allow</source>
        <translation>
            <numerusform>%n Weg, den der Vertrag nicht erlaubt</numerusform>
            <numerusform>%n Wege, die der Vertrag nicht erlaubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with a route of Traefik</source>
        <translation>
            <numerusform>%n Dienst mit einer Route von Traefik</numerusform>
            <numerusform>%n Dienste mit einer Route von Traefik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with a route that leads nowhere</source>
        <translation>
            <numerusform>%n Dienst mit einer Route ins Leere</numerusform>
            <numerusform>%n Dienste mit einer Route ins Leere</numerusform>
        </translation>
    </message>
    <message>
        <source>the break-in</source>
        <translation>der Einbruch</translation>
    </message>
    <message numerus="yes">
        <source>%n services reached, in so many hops</source>
        <translation>
            <numerusform>%n Dienst erreicht, in so vielen Schritten</numerusform>
            <numerusform>%n Dienste erreicht, in so vielen Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>the way of an intruder</source>
        <translation>der Weg eines Eindringlings</translation>
    </message>
    <message>
        <source>the same, through a published port</source>
        <translation>dasselbe, durch einen veröffentlichten Port</translation>
    </message>
    <message numerus="yes">
        <source>%n powers that make it easy</source>
        <translation>
            <numerusform>%n Recht, das es leicht macht</numerusform>
            <numerusform>%n Rechte, die es leicht machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n powers that give the host, and every service</source>
        <translation>
            <numerusform>%n Recht, das den Rechner und jeden Dienst preisgibt</numerusform>
            <numerusform>%n Rechte, die den Rechner und jeden Dienst preisgeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services not reached over networks</source>
        <translation>
            <numerusform>%n Dienst über Netze nicht erreicht</numerusform>
            <numerusform>%n Dienste über Netze nicht erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services out of direct reach</source>
        <translation>
            <numerusform>%n Dienst nicht direkt erreichbar</numerusform>
            <numerusform>%n Dienste nicht direkt erreichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached against the contract</source>
        <translation>
            <numerusform>%n gegen den Vertrag erreicht</numerusform>
            <numerusform>%n gegen den Vertrag erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached through a port of the host only</source>
        <translation>
            <numerusform>%n nur über einen Port des Rechners erreicht</numerusform>
            <numerusform>%n nur über einen Port des Rechners erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed from here</source>
        <translation>
            <numerusform>%n von hier entfernt</numerusform>
            <numerusform>%n von hier entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>kept apart</source>
        <translation>getrennt gehalten</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>forbidden, but possible</source>
        <translation>verboten, aber möglich</translation>
    </message>
    <message>
        <source>not allowed, but possible</source>
        <translation>nicht erlaubt, aber möglich</translation>
    </message>
    <message>
        <source>not enforceable</source>
        <translation>nicht durchsetzbar</translation>
    </message>
    <message>
        <source>allowed, no way</source>
        <translation>erlaubt, kein Weg</translation>
    </message>
    <message>
        <source>possible, unsaid</source>
        <translation>möglich, ungesagt</translation>
    </message>
    <message>
        <source>required</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>verboten</translation>
    </message>
    <message>
        <source>unsaid</source>
        <translation>ungesagt</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>reachable over the host</source>
        <translation>über den Rechner erreichbar</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>Kept apart, as the contract says</source>
        <translation>Getrennt gehalten, wie der Vertrag es sagt</translation>
    </message>
    <message>
        <source>As the contract wants it</source>
        <translation>Wie der Vertrag es will</translation>
    </message>
    <message>
        <source>Missing: required, but there is no way</source>
        <translation>Fehlt: verlangt, aber es gibt keinen Weg</translation>
    </message>
    <message>
        <source>Forbidden, but possible</source>
        <translation>Verboten, aber möglich</translation>
    </message>
    <message>
        <source>Possible, although no flow allows it</source>
        <translation>Möglich, obwohl kein Fluss es erlaubt</translation>
    </message>
    <message>
        <source>Possible beyond what is meant: Docker cannot prevent it</source>
        <translation>Über das Gemeinte hinaus möglich: Docker kann es nicht verhindern</translation>
    </message>
    <message>
        <source>Allowed, but there is no way</source>
        <translation>Erlaubt, aber es gibt keinen Weg</translation>
    </message>
    <message>
        <source>Possible, and nothing says that it must not be</source>
        <translation>Möglich, und nichts spricht dagegen</translation>
    </message>
    <message>
        <source>No way, and none is asked for</source>
        <translation>Kein Weg, und keiner wird verlangt</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>This host</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außen</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netz</translation>
    </message>
</context>
<context>
    <name>NamesTable</name>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>extra_hosts</source>
        <translation>extra_hosts</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>unambiguous</source>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>eine Adresse</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>none means two services</source>
        <translation>keiner meint zwei Dienste</translation>
    </message>
    <message numerus="yes">
        <source>%n mean several services</source>
        <translation>
            <numerusform>%n meint mehrere Dienste</numerusform>
            <numerusform>%n meinen mehrere Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Filter names…</source>
        <translation>Namen filtern …</translation>
    </message>
    <message>
        <source>No service has a name on a network.</source>
        <translation>Kein Dienst hat in einem Netz einen Namen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Meint</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>Aufgelöst von</translation>
    </message>
    <message>
        <source>Collisions</source>
        <translation>Kollisionen</translation>
    </message>
</context>
<context>
    <name>PortsTable</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>who reaches %1</source>
        <translation>wer %1 erreicht</translation>
    </message>
    <message>
        <source>this host</source>
        <translation>diesen Rechner</translation>
    </message>
    <message>
        <source>its networks</source>
        <translation>seine Netze</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>erlaubt: %1</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <translation>nicht erlaubt: %1</translation>
    </message>
    <message>
        <source>unsaid</source>
        <translation>ungesagt</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>nicht offen</translation>
    </message>
    <message numerus="yes">
        <source>%n open to everyone</source>
        <translation>
            <numerusform>%n für alle offen</numerusform>
            <numerusform>%n für alle offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against the contract</source>
        <translation>
            <numerusform>%n gegen den Vertrag</numerusform>
            <numerusform>%n gegen den Vertrag</numerusform>
        </translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Filter ports…</source>
        <translation>Ports filtern …</translation>
    </message>
    <message>
        <source>No service publishes or exposes a port.</source>
        <translation>Kein Dienst veröffentlicht einen Port oder bietet einen an.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>Offen für</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>%1 does not take the pages. Print into a PDF file instead.</source>
        <translation>%1 nimmt die Seiten nicht an. Drucken Sie stattdessen in eine PDF-Datei.</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>anchor</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>merge key</source>
        <translation>Merge-Schlüssel</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>%1 cannot be written: %2. Unsaved changes would be lost in a crash.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Ungespeicherte Änderungen gingen bei einem Absturz verloren.</translation>
    </message>
</context>
<context>
    <name>ResourcesTable</name>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPUs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>all limited</source>
        <translation>alle begrenzt</translation>
    </message>
    <message numerus="yes">
        <source>%n without a limit</source>
        <translation>
            <numerusform>%n ohne Limit</numerusform>
            <numerusform>%n ohne Limit</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>All together: %1 of memory, %2 CPUs</source>
        <translation>Zusammen: %1 Speicher, %2 CPUs</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Filter services…</source>
        <translation>Dienste filtern …</translation>
    </message>
    <message>
        <source>There are no services.</source>
        <translation>Es gibt keine Dienste.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>ServiceMenu</name>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Verschieben nach</translation>
    </message>
    <message>
        <source>&amp;Attach to</source>
        <translation>Ver&amp;binden mit</translation>
    </message>
    <message>
        <source>&amp;Detach from</source>
        <translation>&amp;Lösen von</translation>
    </message>
    <message>
        <source>&amp;Internal: no way to the outside</source>
        <translation>&amp;Intern: kein Weg nach außen</translation>
    </message>
    <message>
        <source>Detach %1 from %2</source>
        <translation>%1 von %2 lösen</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 of %2: column %3, row %4</source>
        <translation>%1 von %2: Spalte %3, Zeile %4</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1, and unsaved changes</source>
        <translation>%1 und ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>die Auswahl</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>No network contract</source>
        <translation>Kein Netzwerkvertrag</translation>
    </message>
    <message>
        <source>%1 · strict</source>
        <translation>%1 · streng</translation>
    </message>
    <message>
        <source>%1 · warnings</source>
        <translation>%1 · Warnungen</translation>
    </message>
    <message>
        <source>%1 · monitoring</source>
        <translation>%1 · Beobachtung</translation>
    </message>
    <message>
        <source> · %1 of %2 pairs reachable</source>
        <translation> · %1 von %2 Paaren erreichbar</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>At character %1: %2</source>
        <translation>Bei Zeichen %1: %2</translation>
    </message>
</context>
<context>
    <name>tw::gui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a compose project</source>
        <translation>Ein Compose-Projekt öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Write the changes to disk</source>
        <translation>Die Änderungen auf die Platte schreiben</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Write the shown file under another name</source>
        <translation>Die gezeigte Datei unter einem anderen Namen schreiben</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Go back to the saved state</source>
        <translation>Zum gespeicherten Stand zurückkehren</translation>
    </message>
    <message>
        <source>Export &amp;patch…</source>
        <translation>&amp;Patch exportieren…</translation>
    </message>
    <message>
        <source>Write the changes as a patch that git apply takes</source>
        <translation>Die Änderungen als Patch für git apply schreiben</translation>
    </message>
    <message>
        <source>Export p&amp;icture…</source>
        <translation>B&amp;ild exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Leave Tierwright</source>
        <translation>Tierwright verlassen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Das Zurückgenommene wieder ausführen</translation>
    </message>
    <message>
        <source>Search or &amp;run…</source>
        <translation>&amp;Suchen oder ausführen…</translation>
    </message>
    <message>
        <source>Find any action or service by a few letters</source>
        <translation>Jede Aktion und jeden Dienst mit ein paar Buchstaben finden</translation>
    </message>
    <message>
        <source>&amp;Filter services</source>
        <translation>Dienste fil&amp;tern</translation>
    </message>
    <message>
        <source>Go to the filter of the outline</source>
        <translation>Zum Filter der Gliederung gehen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Reachability</source>
        <translation>&amp;Erreichbarkeit</translation>
    </message>
    <message>
        <source>Show whom the selected service reaches</source>
        <translation>Zeigen, wen der gewählte Dienst erreicht</translation>
    </message>
    <message>
        <source>Published &amp;ports</source>
        <translation>&amp;Offene Ports</translation>
    </message>
    <message>
        <source>Show what is open to the outside</source>
        <translation>Zeigen, was nach außen offen ist</translation>
    </message>
    <message>
        <source>&amp;Dependencies</source>
        <translation>&amp;Abhängigkeiten</translation>
    </message>
    <message>
        <source>Show who depends on whom</source>
        <translation>Zeigen, wer von wem abhängt</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Show less, larger</source>
        <translation>Weniger zeigen, größer</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show more, smaller</source>
        <translation>Mehr zeigen, kleiner</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Show everything in its own size</source>
        <translation>Alles in natürlicher Größe zeigen</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>Bring everything into sight</source>
        <translation>Alles sichtbar machen</translation>
    </message>
    <message>
        <source>Show &amp;problems</source>
        <translation>&amp;Probleme zeigen</translation>
    </message>
    <message>
        <source>Go to the list of problems</source>
        <translation>Zur Liste der Probleme gehen</translation>
    </message>
    <message>
        <source>Show &amp;code</source>
        <translation>&amp;Text zeigen</translation>
    </message>
    <message>
        <source>Go to the text of the files</source>
        <translation>Zum Text der Dateien gehen</translation>
    </message>
    <message>
        <source>Show c&amp;hanges</source>
        <translation>Än&amp;derungen zeigen</translation>
    </message>
    <message>
        <source>Go to the changes since the last save</source>
        <translation>Zu den Änderungen seit dem letzten Speichern gehen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Entwurf</translation>
    </message>
    <message>
        <source>Carry out safe &amp;fixes…</source>
        <translation>Sichere &amp;Korrekturen ausführen…</translation>
    </message>
    <message>
        <source>Mend what can be mended without breaking a connection</source>
        <translation>Beheben, was ohne Verlust einer Verbindung behoben werden kann</translation>
    </message>
    <message>
        <source>Add &amp;network…</source>
        <translation>&amp;Netz hinzufügen…</translation>
    </message>
    <message>
        <source>Declare a new network</source>
        <translation>Ein neues Netz anlegen</translation>
    </message>
    <message>
        <source>Move, attach or detach what is selected</source>
        <translation>Das Gewählte verschieben, verbinden oder lösen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>&amp;Tasten und Gesten</translation>
    </message>
    <message>
        <source>What mouse and keyboard do on the canvas</source>
        <translation>Was Maus und Tastatur auf der Zeichenfläche tun</translation>
    </message>
    <message>
        <source>&amp;About Tierwright</source>
        <translation>&amp;Über Tierwright</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Go back to where the cursor was before</source>
        <translation>Dorthin zurück, wo der Cursor vorher war</translation>
    </message>
    <message>
        <source>Add &amp;service…</source>
        <translation>&amp;Dienst hinzufügen …</translation>
    </message>
    <message>
        <source>Add a service with name, image and networks</source>
        <translation>Einen Dienst mit Name, Image und Netzen hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Give the selection another name, everywhere</source>
        <translation>Dem Gewählten überall einen anderen Namen geben</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Verdoppeln …</translation>
    </message>
    <message>
        <source>Copy the selected service</source>
        <translation>Den gewählten Dienst kopieren</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the selection from the files</source>
        <translation>Das Gewählte aus den Dateien entfernen</translation>
    </message>
    <message>
        <source>&amp;Add to selection</source>
        <translation>Zum &amp;Gewählten hinzufügen</translation>
    </message>
    <message>
        <source>Add to &amp;network</source>
        <translation>Mit &amp;Netz verbinden</translation>
    </message>
    <message>
        <source>Attach the service to another network</source>
        <translation>Den Dienst mit einem weiteren Netz verbinden</translation>
    </message>
    <message>
        <source>Add &amp;alias</source>
        <translation>&amp;Alias hinzufügen</translation>
    </message>
    <message>
        <source>Give the service another name on a network</source>
        <translation>Dem Dienst in einem Netz einen weiteren Namen geben</translation>
    </message>
    <message>
        <source>Add &amp;port</source>
        <translation>&amp;Port hinzufügen</translation>
    </message>
    <message>
        <source>Publish a port on the host</source>
        <translation>Einen Port auf dem Rechner veröffentlichen</translation>
    </message>
    <message>
        <source>Add &amp;exposed port</source>
        <translation>&amp;Internen Port hinzufügen</translation>
    </message>
    <message>
        <source>Say which port the service offers to others</source>
        <translation>Sagen, welchen Port der Dienst anderen anbietet</translation>
    </message>
    <message>
        <source>Add &amp;dependency</source>
        <translation>Ab&amp;hängigkeit hinzufügen</translation>
    </message>
    <message>
        <source>Let the service wait for another</source>
        <translation>Den Dienst auf einen anderen warten lassen</translation>
    </message>
    <message>
        <source>Add &amp;variable</source>
        <translation>&amp;Variable hinzufügen</translation>
    </message>
    <message>
        <source>Set a variable of the environment</source>
        <translation>Eine Variable der Umgebung setzen</translation>
    </message>
    <message>
        <source>Add &amp;health check</source>
        <translation>&amp;Gesundheitsprüfung hinzufügen</translation>
    </message>
    <message>
        <source>Say how to see that it works</source>
        <translation>Sagen, woran man sieht, dass er läuft</translation>
    </message>
    <message>
        <source>Add &amp;label</source>
        <translation>&amp;Label hinzufügen</translation>
    </message>
    <message>
        <source>Set a label of the service or network</source>
        <translation>Ein Label des Dienstes oder Netzes setzen</translation>
    </message>
    <message>
        <source>Add pro&amp;file</source>
        <translation>Pro&amp;fil hinzufügen</translation>
    </message>
    <message>
        <source>Let a profile switch the service on</source>
        <translation>Den Dienst durch ein Profil einschalten lassen</translation>
    </message>
    <message>
        <source>&amp;Blast radius</source>
        <translation>Aus&amp;breitung eines Einbruchs</translation>
    </message>
    <message>
        <source>Show what a break-in at the selected service leads to</source>
        <translation>Zeigt, wohin ein Einbruch beim gewählten Dienst führt</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Vertrag</translation>
    </message>
    <message>
        <source>Show which flows of the contract are kept</source>
        <translation>Zeigt, welche Flüsse des Vertrags eingehalten werden</translation>
    </message>
    <message>
        <source>Rou&amp;tes</source>
        <translation>Rou&amp;ten</translation>
    </message>
    <message>
        <source>Show the ways through Traefik to the services</source>
        <translation>Zeigt die Wege durch Traefik zu den Diensten</translation>
    </message>
    <message>
        <source>Changes since &amp;opening</source>
        <translation>Änderungen seit dem Öff&amp;nen</translation>
    </message>
    <message>
        <source>Show what was added, changed and removed since opening</source>
        <translation>Zeigt, was seit dem Öffnen dazukam, sich änderte und wegfiel</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>Explain the marks on the canvas</source>
        <translation>Erklärt die Zeichen auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>Only the &amp;neighbourhood</source>
        <translation>Nur &amp;die Nachbarschaft</translation>
    </message>
    <message>
        <source>Fade everything that is not next to the selection</source>
        <translation>Blendet alles ab, was nicht an die Auswahl grenzt</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>Über&amp;sichtskarte</translation>
    </message>
    <message>
        <source>Show the whole picture in small</source>
        <translation>Zeigt das ganze Bild im Kleinen</translation>
    </message>
    <message>
        <source>Find services by name, tier, tag or problem; typing on the canvas does it too</source>
        <translation>Findet Dienste nach Name, Schicht, Merkmal oder Problem; auch wer auf der Zeichenfläche tippt, sucht</translation>
    </message>
    <message>
        <source>Collapse or expand the &amp;tier</source>
        <translation>Schicht ein- oder aus&amp;klappen</translation>
    </message>
    <message>
        <source>Show only the heading of the selected tier, or all of it again</source>
        <translation>Zeigt von der gewählten Schicht nur die Überschrift, oder wieder alles</translation>
    </message>
    <message>
        <source>Collapse or expand &amp;all tiers</source>
        <translation>&amp;Alle Schichten ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Expand all tiers; if none is collapsed, collapse them</source>
        <translation>Klappt alle Schichten aus; ist keine eingeklappt, klappt sie ein</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Pro&amp;files</source>
        <translation>Pro&amp;file</translation>
    </message>
    <message>
        <source>Ne&amp;xt environment</source>
        <translation>Nä&amp;chste Umgebung</translation>
    </message>
    <message>
        <source>Show the project in the contract&apos;s next environment</source>
        <translation>Zeigt das Projekt in der nächsten Umgebung des Vertrags</translation>
    </message>
    <message>
        <source>Trace a &amp;request…</source>
        <translation>An&amp;frage verfolgen …</translation>
    </message>
    <message>
        <source>Type a URL and see which router takes it and where it goes</source>
        <translation>Eine URL eingeben und sehen, welcher Router sie nimmt und wohin sie geht</translation>
    </message>
    <message>
        <source>Add &amp;Traefik router</source>
        <translation>&amp;Traefik-Router hinzufügen</translation>
    </message>
    <message>
        <source>Let Traefik serve the service</source>
        <translation>Den Dienst durch Traefik anbieten</translation>
    </message>
    <message>
        <source>Show &amp;matrix</source>
        <translation>&amp;Matrix zeigen</translation>
    </message>
    <message>
        <source>Go to the table of who may reach whom</source>
        <translation>Zur Tabelle gehen, wer wen erreichen darf</translation>
    </message>
    <message>
        <source>Show &amp;names</source>
        <translation>&amp;Namen zeigen</translation>
    </message>
    <message>
        <source>Go to the table of who is found by which name</source>
        <translation>Zur Tabelle gehen, wer unter welchem Namen gefunden wird</translation>
    </message>
    <message>
        <source>Show p&amp;orts</source>
        <translation>P&amp;orts zeigen</translation>
    </message>
    <message>
        <source>Go to the audit of published ports</source>
        <translation>Zur Prüfung der veröffentlichten Ports gehen</translation>
    </message>
    <message>
        <source>Show &amp;limits</source>
        <translation>&amp;Limits zeigen</translation>
    </message>
    <message>
        <source>Go to the table of limits and profiles</source>
        <translation>Zur Tabelle der Limits und Profile gehen</translation>
    </message>
    <message>
        <source>F&amp;low in the contract</source>
        <translation>F&amp;luss im Vertrag</translation>
    </message>
    <message>
        <source>&amp;Allow flow</source>
        <translation>Fluss &amp;erlauben</translation>
    </message>
    <message>
        <source>Say that the one service may reach the other</source>
        <translation>Sagen, dass der eine Dienst den anderen erreichen darf</translation>
    </message>
    <message>
        <source>&amp;Require flow</source>
        <translation>Fluss &amp;verlangen</translation>
    </message>
    <message>
        <source>Say that the one service must reach the other</source>
        <translation>Sagen, dass der eine Dienst den anderen erreichen muss</translation>
    </message>
    <message>
        <source>&amp;Forbid flow</source>
        <translation>Fluss ver&amp;bieten</translation>
    </message>
    <message>
        <source>Say that the one service must not reach the other</source>
        <translation>Sagen, dass der eine Dienst den anderen nicht erreichen darf</translation>
    </message>
    <message>
        <source>&amp;Take flow out</source>
        <translation>Fluss &amp;herausnehmen</translation>
    </message>
    <message>
        <source>Say nothing of just these two services</source>
        <translation>Über gerade diese zwei Dienste nichts sagen</translation>
    </message>
    <message>
        <source>Take the selected services out, into the clipboard</source>
        <translation>Nimmt die gewählten Dienste heraus, in die Zwischenablage</translation>
    </message>
    <message>
        <source>&amp;Copy services</source>
        <translation>Dienste &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the selected services as YAML</source>
        <translation>Kopiert die gewählten Dienste als YAML</translation>
    </message>
    <message>
        <source>&amp;Paste services</source>
        <translation>Dienste ein&amp;fügen</translation>
    </message>
    <message>
        <source>Add the services that the clipboard holds as YAML</source>
        <translation>Fügt die Dienste hinzu, die als YAML in der Zwischenablage sind</translation>
    </message>
    <message>
        <source>&amp;Connect to…</source>
        <translation>Ver&amp;binden mit …</translation>
    </message>
    <message>
        <source>Declare a flow or a dependency from the selected services to another one</source>
        <translation>Erklärt einen Fluss oder eine Abhängigkeit von den gewählten Diensten zu einem anderen</translation>
    </message>
    <message>
        <source>Show what was added, changed and removed since git&apos;s HEAD</source>
        <translation>Zeigt, was seit dem HEAD von git dazukam, sich änderte und wegfiel</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>Ansicht &amp;speichern …</translation>
    </message>
    <message>
        <source>Keep place, zoom, overlays and collapsed tiers under a name</source>
        <translation>Bewahrt Ort, Vergrößerung, Einblendungen und eingeklappte Schichten unter einem Namen auf</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>&amp;Nächste Ansicht</translation>
    </message>
    <message>
        <source>Show the next saved view</source>
        <translation>Zeigt die nächste gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>Ansicht &amp;löschen</translation>
    </message>
    <message>
        <source>Write the canvas or a part of it as PDF, SVG or PNG</source>
        <translation>Die Zeichenfläche oder einen Teil davon als PDF, SVG oder PNG schreiben</translation>
    </message>
    <message>
        <source>Print the canvas with legend and title block</source>
        <translation>Die Zeichenfläche mit Legende und Schriftfeld drucken</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>D&amp;ruckvorschau…</translation>
    </message>
    <message>
        <source>See the pages before they are printed</source>
        <translation>Die Seiten vor dem Drucken ansehen</translation>
    </message>
    <message>
        <source>Light or dark, and high contrast, as the system is</source>
        <translation>Hell oder dunkel und mit hohem Kontrast, wie das System ist</translation>
    </message>
    <message>
        <source>Light, &amp;high contrast</source>
        <translation>Hell, &amp;hoher Kontrast</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Schwarz auf Weiß</translation>
    </message>
    <message>
        <source>Dark, high &amp;contrast</source>
        <translation>Dunkel, hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Weiß auf Schwarz</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Show all changes by name, and go back to any</source>
        <translation>Alle Änderungen mit Namen zeigen und zu jeder zurückgehen</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find in the file that is shown</source>
        <translation>In der gezeigten Datei suchen</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Ersetzen …</translation>
    </message>
    <message>
        <source>Find and replace in the file that is shown</source>
        <translation>In der gezeigten Datei suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>Zur nächsten Fundstelle gehen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Go to the previous place that was found</source>
        <translation>Zur vorigen Fundstelle gehen</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation>&amp;Vervollständigen</translation>
    </message>
    <message>
        <source>Offer what may be typed at the cursor</source>
        <translation>Anbieten, was am Cursor stehen kann</translation>
    </message>
    <message>
        <source>&amp;Quick fixes…</source>
        <translation>Schnelle &amp;Korrekturen …</translation>
    </message>
    <message>
        <source>Offer fixes for the problems of the line</source>
        <translation>Korrekturen für die Probleme der Zeile anbieten</translation>
    </message>
    <message>
        <source>Go to &amp;definition</source>
        <translation>Zur &amp;Definition gehen</translation>
    </message>
    <message>
        <source>Go to where the name or value at the cursor comes from</source>
        <translation>Dorthin gehen, woher der Name oder Wert am Cursor kommt</translation>
    </message>
    <message>
        <source>Find &amp;uses…</source>
        <translation>Ver&amp;wendungen suchen …</translation>
    </message>
    <message>
        <source>Show all places that name what is at the cursor</source>
        <translation>Alle Stellen zeigen, die nennen, was am Cursor steht</translation>
    </message>
    <message>
        <source>F&amp;old</source>
        <translation>&amp;Zuklappen</translation>
    </message>
    <message>
        <source>Hide what belongs to the entry at the cursor</source>
        <translation>Verbergen, was zum Eintrag am Cursor gehört</translation>
    </message>
    <message>
        <source>Unfo&amp;ld</source>
        <translation>A&amp;ufklappen</translation>
    </message>
    <message>
        <source>Show what is hidden below the line of the cursor</source>
        <translation>Zeigen, was unter der Zeile des Cursors verborgen ist</translation>
    </message>
    <message>
        <source>Fold or unfold &amp;all</source>
        <translation>&amp;Alles zu- oder aufklappen</translation>
    </message>
    <message>
        <source>Hide everything but the entries of the first two levels, or show all again</source>
        <translation>Alles bis auf die Einträge der ersten zwei Ebenen verbergen, oder alles wieder zeigen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>Z&amp;oom</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>&amp;Overlays</source>
        <translation>&amp;Einblendungen</translation>
    </message>
    <message>
        <source>Changes since the last comm&amp;it</source>
        <translation>Änderungen seit dem letzten Co&amp;mmit</translation>
    </message>
    <message>
        <source>Find on the &amp;canvas…</source>
        <translation>Auf der &amp;Zeichenfläche suchen…</translation>
    </message>
    <message>
        <source>&amp;Saved views</source>
        <translation>Gespeicherte A&amp;nsichten</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Cu&amp;t services</source>
        <translation>Dienste &amp;ausschneiden</translation>
    </message>
    <message>
        <source>Chan&amp;ge selection…</source>
        <translation>&amp;Auswahl ändern…</translation>
    </message>
</context>
<context>
    <name>tw::gui::CanvasView</name>
    <message>
        <source>Canvas: tiers and services</source>
        <translation>Zeichenfläche: Schichten und Dienste</translation>
    </message>
    <message>
        <source>The outline beside it shows the same as a tree.</source>
        <translation>Die Gliederung daneben zeigt dasselbe als Baum.</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>%1 ausklappen</translation>
    </message>
    <message>
        <source>Collapse %1</source>
        <translation>%1 einklappen</translation>
    </message>
    <message>
        <source>Expand all tiers</source>
        <translation>Alle Schichten ausklappen</translation>
    </message>
    <message>
        <source>Collapse all tiers</source>
        <translation>Alle Schichten einklappen</translation>
    </message>
    <message>
        <source>Select a service to see what a break-in there leads to.</source>
        <translation>Wählen Sie einen Dienst, um zu sehen, wohin ein Einbruch dort führt.</translation>
    </message>
    <message>
        <source>There is no contract with flows.</source>
        <translation>Es gibt keinen Vertrag mit Flüssen.</translation>
    </message>
    <message>
        <source>Nothing has changed since opening.</source>
        <translation>Seit dem Öffnen hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>not found by the search</source>
        <translation>von der Suche nicht gefunden</translation>
    </message>
    <message>
        <source>not next to the selection</source>
        <translation>grenzt nicht an die Auswahl</translation>
    </message>
    <message>
        <source>The last commit is being read …</source>
        <translation>Der letzte Commit wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing has changed since the last commit.</source>
        <translation>Seit dem letzten Commit hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Since the last commit:</source>
        <translation>Seit dem letzten Commit:</translation>
    </message>
    <message>
        <source>Since opening:</source>
        <translation>Seit dem Öffnen:</translation>
    </message>
</context>
<context>
    <name>tw::gui::CardRows</name>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Traefik makes it up, since no label defines one. A change below writes the first label.</source>
        <translation>Traefik erzeugt ihn selbst, da kein Label einen beschreibt. Eine Änderung darunter schreibt das erste Label.</translation>
    </message>
    <message>
        <source>made by Traefik</source>
        <translation>von Traefik erzeugt</translation>
    </message>
    <message>
        <source>Remove all labels of %1</source>
        <translation>Alle Labels von %1 entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Traefik does without it: %1</source>
        <translation>Traefik kommt ohne aus: %1</translation>
    </message>
    <message>
        <source>Go to where %1 is written</source>
        <translation>Zur Stelle springen, an der %1 steht</translation>
    </message>
    <message>
        <source>Renames all labels of it, and whatever names it: %1</source>
        <translation>Benennt alle seine Labels um, und was sie nennt: %1</translation>
    </message>
    <message>
        <source>Show what can be chosen</source>
        <translation>Zeigen, was gewählt werden kann</translation>
    </message>
</context>
<context>
    <name>tw::gui::ChangesPanel</name>
    <message>
        <source>Copy patch</source>
        <translation>Patch kopieren</translation>
    </message>
    <message>
        <source>Export patch…</source>
        <translation>Patch exportieren…</translation>
    </message>
    <message>
        <source>Changes since the last save</source>
        <translation>Änderungen seit dem letzten Speichern</translation>
    </message>
    <message>
        <source>Nothing has changed since the last save.</source>
        <translation>Seit dem letzten Speichern hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>tw::gui::Clipboard</name>
    <message>
        <source>Not copied: %1</source>
        <translation>Nicht kopiert: %1</translation>
    </message>
    <message>
        <source>%1 is in the clipboard as YAML</source>
        <translation>%1 ist als YAML in der Zwischenablage</translation>
    </message>
    <message numerus="yes">
        <source>%n services are in the clipboard as YAML</source>
        <translation>
            <numerusform>%n Dienst ist als YAML in der Zwischenablage</numerusform>
            <numerusform>%n Dienste sind als YAML in der Zwischenablage</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>%1 ausschneiden</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n services</source>
        <translation>
            <numerusform>%n Dienst ausschneiden</numerusform>
            <numerusform>%n Dienste ausschneiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not pasted: %1</source>
        <translation>Nicht eingefügt: %1</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n services</source>
        <translation>
            <numerusform>%n Dienst einfügen</numerusform>
            <numerusform>%n Dienste einfügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::CodeEditor</name>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
</context>
<context>
    <name>tw::gui::CodePanel</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>The value at the cursor is written here</source>
        <translation>Der Wert am Cursor ist hier geschrieben</translation>
    </message>
    <message>
        <source>Changed since the last save</source>
        <translation>Seit dem letzten Speichern geändert</translation>
    </message>
    <message>
        <source>Nothing at the cursor leads on: a name leads to where it is declared, an alias, a merge key, extends or include to what comes through it</source>
        <translation>Am Cursor führt nichts weiter: ein Name führt zu seiner Deklaration, ein Alias, ein Merge-Key, extends oder include zu dem, was darüber kommt</translation>
    </message>
    <message>
        <source>The cursor is on no name of a service, network or the like</source>
        <translation>Am Cursor steht kein Name eines Dienstes, Netzes oder dergleichen</translation>
    </message>
    <message>
        <source>There is no quick fix for this line</source>
        <translation>Für diese Zeile gibt es keine schnelle Korrektur</translation>
    </message>
</context>
<context>
    <name>tw::gui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation>Suchen oder ausführen…</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>tw::gui::Commands</name>
    <message>
        <source>No project is open.</source>
        <translation>Es ist kein Projekt geöffnet.</translation>
    </message>
    <message>
        <source>The text cannot be read at the moment, so nothing can be changed here. First mend %1: %2</source>
        <translation>Der Text ist gerade nicht lesbar, deshalb kann hier nichts geändert werden. Zuerst %1 beheben: %2</translation>
    </message>
    <message>
        <source>The text cannot be read at the moment, so nothing can be changed here.</source>
        <translation>Der Text ist gerade nicht lesbar, deshalb kann hier nichts geändert werden.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n services to %1</source>
        <translation>
            <numerusform>%n Dienst nach %1 verschieben</numerusform>
            <numerusform>%n Dienste nach %1 verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange %1</source>
        <translation>%1 anordnen</translation>
    </message>
</context>
<context>
    <name>tw::gui::CommittedState</name>
    <message>
        <source>The last commit does not have the compose file.</source>
        <translation>Der letzte Commit hat die Compose-Datei nicht.</translation>
    </message>
    <message>
        <source>The compose file of the last commit cannot be read.</source>
        <translation>Die Compose-Datei des letzten Commits ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>tw::gui::ConnectGesture</name>
    <message>
        <source>Drag to another card: declare a flow of the contract or a dependency
Or press, to choose from a list (Ctrl+L)</source>
        <translation>Auf eine andere Karte ziehen: einen Fluss des Vertrags oder eine Abhängigkeit erklären
Oder drücken, um aus einer Liste zu wählen (Strg+L)</translation>
    </message>
    <message>
        <source>If the flow %1 is allowed</source>
        <translation>Wenn der Fluss %1 erlaubt wird</translation>
    </message>
    <message>
        <source>If there is the dependency %1</source>
        <translation>Wenn es die Abhängigkeit %1 gibt</translation>
    </message>
    <message>
        <source>Others share this text: dropping asks where to change it</source>
        <translation>Andere teilen diesen Text: beim Loslassen wird gefragt, wo geändert wird</translation>
    </message>
    <message>
        <source>Flow of the contract</source>
        <translation>Fluss des Vertrags</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>Dropping asks. With Shift: the flow, with Ctrl: the dependency</source>
        <translation>Beim Loslassen wird gefragt. Mit Umschalt: der Fluss, mit Strg: die Abhängigkeit</translation>
    </message>
</context>
<context>
    <name>tw::gui::ConnectMenu</name>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Flow in the contract</source>
        <translation>Fluss im Vertrag</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
</context>
<context>
    <name>tw::gui::ConsequenceBar</name>
    <message>
        <source>Docker Compose does not read the project</source>
        <translation>Docker Compose liest das Projekt nicht</translation>
    </message>
    <message>
        <source>Compose reads it, and the Docker Engine does not start it</source>
        <translation>Compose liest es, und die Docker Engine startet es nicht</translation>
    </message>
    <message>
        <source>It runs, and silently does something else than is written</source>
        <translation>Es läuft und tut stillschweigend etwas anderes, als dasteht</translation>
    </message>
    <message>
        <source>It runs as written, against the contract or good practice</source>
        <translation>Es läuft, wie es dasteht, gegen den Vertrag oder die gute Praxis</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>Alle Probleme</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>tw::gui::DependenciesSection</name>
    <message>
        <source>until it is started</source>
        <translation>bis er gestartet ist</translation>
    </message>
    <message>
        <source>until it is healthy</source>
        <translation>bis er gesund ist</translation>
    </message>
    <message>
        <source>until it has ended well</source>
        <translation>bis er erfolgreich geendet hat</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Wait for another service</source>
        <translation>Auf einen anderen Dienst warten</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>No longer wait for %1</source>
        <translation>Nicht mehr auf %1 warten</translation>
    </message>
    <message>
        <source>Until when to wait for %1</source>
        <translation>Wie lange auf %1 gewartet wird</translation>
    </message>
</context>
<context>
    <name>tw::gui::DragGesture</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>If %1 moves to %2</source>
        <translation>Wenn %1 nach %2 wechselt</translation>
    </message>
    <message>
        <source>If %1 joins %2 as well</source>
        <translation>Wenn %1 auch zu %2 kommt</translation>
    </message>
    <message>
        <source>If %1 leaves %2</source>
        <translation>Wenn %1 aus %2 ausscheidet</translation>
    </message>
    <message>
        <source>Others share this text: dropping asks where to change it</source>
        <translation>Andere teilen diesen Text: beim Loslassen wird gefragt, wo geändert wird</translation>
    </message>
</context>
<context>
    <name>tw::gui::EditorCompletion</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>tw::gui::EditorMargin</name>
    <message>
        <source>Unfold (Ctrl+&gt;)</source>
        <translation>Aufklappen (Strg+&gt;)</translation>
    </message>
    <message>
        <source>Fold (Ctrl+&lt;)</source>
        <translation>Zuklappen (Strg+&lt;)</translation>
    </message>
    <message>
        <source>Show quick fixes (Alt+Enter)</source>
        <translation>Schnelle Korrekturen zeigen (Alt+Eingabe)</translation>
    </message>
</context>
<context>
    <name>tw::gui::EditorSearch</name>
    <message>
        <source>Replace “%1”</source>
        <translation>„%1“ ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” %n times</source>
        <translation>
            <numerusform>„%1“ %n-mal ersetzen</numerusform>
            <numerusform>„%1“ %n-mal ersetzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::EnvironmentSection</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>NAME=value</source>
        <translation>NAME=Wert</translation>
    </message>
    <message>
        <source>Set a variable</source>
        <translation>Eine Variable setzen</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>from the shell</source>
        <translation>aus der Shell</translation>
    </message>
    <message>
        <source>Remove variable %1</source>
        <translation>Variable %1 entfernen</translation>
    </message>
</context>
<context>
    <name>tw::gui::EnvironmentSwitcher</name>
    <message>
        <source>The environment in which the project is shown</source>
        <translation>Die Umgebung, in der das Projekt gezeigt wird</translation>
    </message>
    <message>
        <source>The profiles of Compose that are on</source>
        <translation>Die Profile von Compose, die eingeschaltet sind</translation>
    </message>
    <message>
        <source>&amp;None: what all have in common</source>
        <translation>&amp;Keine: was allen gemeinsam ist</translation>
    </message>
    <message>
        <source>Environment: %1 ▾</source>
        <translation>Umgebung: %1 ▾</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Profiles: %1 ▾</source>
        <translation>Profile: %1 ▾</translation>
    </message>
</context>
<context>
    <name>tw::gui::EnvironmentVerdicts</name>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>%n Verstoß</numerusform>
            <numerusform>%n Verstöße</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::ExportDialog</name>
    <message>
        <source>&amp;Transparent, without a ground</source>
        <translation>&amp;Durchsichtig, ohne Grund</translation>
    </message>
    <message>
        <source>&amp;Legend and title block</source>
        <translation>&amp;Legende und Schriftfeld</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>PDF, for paper</source>
        <translation>PDF, für Papier</translation>
    </message>
    <message>
        <source>SVG, for web pages and drawings</source>
        <translation>SVG, für Webseiten und Zeichnungen</translation>
    </message>
    <message>
        <source>PNG, in pixels</source>
        <translation>PNG, in Bildpunkten</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The selection alone</source>
        <translation>Nur die Auswahl</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Extent</source>
        <translation>&amp;Umfang</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>Ex&amp;portieren…</translation>
    </message>
</context>
<context>
    <name>tw::gui::ExposeSection</name>
    <message>
        <source>Exposed ports</source>
        <translation>Interne Ports</translation>
    </message>
    <message>
        <source>Stop exposing port %1</source>
        <translation>Port %1 nicht mehr anbieten</translation>
    </message>
    <message>
        <source>9000</source>
        <translation>9000</translation>
    </message>
    <message>
        <source>Expose a port to other services</source>
        <translation>Anderen Diensten einen Port anbieten</translation>
    </message>
</context>
<context>
    <name>tw::gui::Field</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>tw::gui::FindBar</name>
    <message>
        <source>Name, tier:…, tag:…, problem:…</source>
        <translation>Name, tier:…, tag:…, problem:…</translation>
    </message>
    <message>
        <source>Find services on the canvas</source>
        <translation>Dienste auf der Zeichenfläche suchen</translation>
    </message>
    <message>
        <source>Words that are in the name, image or aliases.
tier:data — on a network whose name has “data” in it
tag:workers — of a class of the contract, or with a profile
problem:error, problem:compose, problem:NET-005 — with such a problem
Enter: next · Shift+Enter: previous · Esc: show everything again</source>
        <translation>Wörter, die in Name, Image oder Aliasnamen stehen.
tier:data — in einem Netz, dessen Name „data“ enthält
tag:workers — aus einer Klasse des Vertrags, oder mit einem Profil
problem:error, problem:compose, problem:NET-005 — mit einem solchen Problem
Enter: weiter · Umschalt+Enter: zurück · Esc: alles wieder zeigen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>tw::gui::FixMenu</name>
    <message>
        <source>Quick fixes</source>
        <translation>Schnelle Korrekturen</translation>
    </message>
    <message>
        <source>%1 (changes behaviour)</source>
        <translation>%1 (ändert das Verhalten)</translation>
    </message>
</context>
<context>
    <name>tw::gui::HealthSection</name>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>The file has no health check; the image may bring one.</source>
        <translation>Die Datei nennt keinen Healthcheck; das Image kann einen mitbringen.</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Abgeschaltet.</translation>
    </message>
    <message>
        <source>a command, e.g. pg_isready</source>
        <translation>ein Befehl, z. B. pg_isready</translation>
    </message>
    <message>
        <source>Add a health check</source>
        <translation>Eine Gesundheitsprüfung hinzufügen</translation>
    </message>
    <message>
        <source>as the image has it</source>
        <translation>wie das Image es vorsieht</translation>
    </message>
    <message>
        <source>Command of the health check</source>
        <translation>Befehl der Gesundheitsprüfung</translation>
    </message>
    <message>
        <source>Remove the health check</source>
        <translation>Die Gesundheitsprüfung entfernen</translation>
    </message>
    <message>
        <source>every</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anlauf</translation>
    </message>
</context>
<context>
    <name>tw::gui::HelpSheet</name>
    <message>
        <source>On the canvas</source>
        <translation>Auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>Drag a card to a tier: move the service</source>
        <translation>Karte in eine Schicht ziehen: Dienst verschieben</translation>
    </message>
    <message>
        <source>Ctrl and drag: attach it there as well</source>
        <translation>Strg und ziehen: dort zusätzlich verbinden</translation>
    </message>
    <message>
        <source>Drag a pill away, or Delete: detach</source>
        <translation>Pille wegziehen oder Entf: lösen</translation>
    </message>
    <message>
        <source>Drag the round arrow of a card to another card, or Ctrl+L: declare a flow or a dependency; Shift: a flow, Ctrl: a dependency, without asking</source>
        <translation>Den runden Pfeil einer Karte auf eine andere ziehen, oder Strg+L: einen Fluss oder eine Abhängigkeit erklären; Umschalt: ein Fluss, Strg: eine Abhängigkeit, ohne zu fragen</translation>
    </message>
    <message>
        <source>Esc: cancel the drag</source>
        <translation>Esc: Ziehen abbrechen</translation>
    </message>
    <message>
        <source>Arrow keys: go from card to card and to the headings of tiers</source>
        <translation>Pfeiltasten: von Karte zu Karte und zu den Überschriften der Schichten</translation>
    </message>
    <message>
        <source>Shift and arrow keys: select several</source>
        <translation>Umschalt und Pfeiltasten: mehrere auswählen</translation>
    </message>
    <message>
        <source>Shift and click, or drag over the background: select several</source>
        <translation>Umschalt und Klick oder über den Hintergrund ziehen: mehrere wählen</translation>
    </message>
    <message>
        <source>Ctrl+A: select all services</source>
        <translation>Strg+A: alle Dienste auswählen</translation>
    </message>
    <message>
        <source>Enter: go to the inspector</source>
        <translation>Eingabe: zum Inspektor gehen</translation>
    </message>
    <message>
        <source>Ctrl and wheel: zoom</source>
        <translation>Strg und Mausrad: vergrößern und verkleinern</translation>
    </message>
    <message>
        <source>Middle button, or Space and drag: move the view</source>
        <translation>Mittlere Taste oder Leertaste und ziehen: Ausschnitt verschieben</translation>
    </message>
    <message>
        <source>Type on the canvas, or Ctrl+F: find services</source>
        <translation>Auf der Zeichenfläche tippen, oder Strg+F: Dienste suchen</translation>
    </message>
    <message>
        <source>The sign beside a tier&apos;s name: collapse and expand it</source>
        <translation>Das Zeichen neben dem Namen einer Schicht: ein- und ausklappen</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Tasten und Gesten</translation>
    </message>
</context>
<context>
    <name>tw::gui::HistoryDelegate</name>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
</context>
<context>
    <name>tw::gui::HistoryPanel</name>
    <message>
        <source>History of changes</source>
        <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
</context>
<context>
    <name>tw::gui::HoverPopup</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
</context>
<context>
    <name>tw::gui::InspectorPanel</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation>Zeilen %1–%2</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>built from source</source>
        <translation>aus Quelltext gebaut</translation>
    </message>
    <message>
        <source>Select a service or a tier to see and change what is known about it.

Drag a card to another tier to move the service. Hold Ctrl to attach it there as well. Drag a pill away to detach it.</source>
        <translation>Einen Dienst oder eine Schicht auswählen, um zu sehen und zu ändern, was darüber bekannt ist.

Eine Karte in eine andere Schicht ziehen verschiebt den Dienst. Mit Strg wird er dort zusätzlich verbunden. Eine Pille wegziehen löst die Verbindung.</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Name des Dienstes</translation>
    </message>
    <message>
        <source>Renames the service everywhere</source>
        <translation>Benennt den Dienst überall um</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Name des Netzes</translation>
    </message>
    <message>
        <source>Renames the network everywhere</source>
        <translation>Benennt das Netz überall um</translation>
    </message>
    <message>
        <source>Network · %1</source>
        <translation>Netz · %1</translation>
    </message>
    <message>
        <source>Network that Compose adds by itself</source>
        <translation>Netz, das Compose von selbst hinzufügt</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Name des Projekts</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>Several services</source>
        <translation>Mehrere Dienste</translation>
    </message>
    <message>
        <source>What is set here is set in all of them, as one step.</source>
        <translation>Was hier gesetzt wird, gilt für alle, in einem Schritt.</translation>
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
        <translation>Label %1 entfernen</translation>
    </message>
    <message>
        <source>key=value</source>
        <translation>Schlüssel=Wert</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Ein Label hinzufügen</translation>
    </message>
</context>
<context>
    <name>tw::gui::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Fold or unfold the legend</source>
        <translation>Legende ein- oder ausklappen</translation>
    </message>
    <message>
        <source>is on another network as well</source>
        <translation>ist noch in einem anderen Netz</translation>
    </message>
    <message>
        <source>published against the contract</source>
        <translation>gegen den Vertrag veröffentlicht</translation>
    </message>
    <message>
        <source>published, with a warning</source>
        <translation>veröffentlicht, mit einer Warnung</translation>
    </message>
    <message>
        <source>published: open to Internet or host</source>
        <translation>veröffentlicht: offen für Internet oder Rechner</translation>
    </message>
    <message>
        <source>depends on</source>
        <translation>hängt ab von</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are not drawn: select a service to see its own</source>
        <translation>
            <numerusform>%n weitere Linie ist nicht gezeichnet: Wählen Sie einen Dienst, um seine zu sehen</numerusform>
            <numerusform>%n weitere Linien sind nicht gezeichnet: Wählen Sie einen Dienst, um seine zu sehen</numerusform>
        </translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n services that were here</source>
        <translation>
            <numerusform>%n Dienst, der hier war</numerusform>
            <numerusform>%n Dienste, die hier waren</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed tiers: %1</source>
        <translation>Entfernte Schichten: %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::MainWindow</name>
    <message>
        <source>Changed on disk</source>
        <translation>Auf der Platte geändert</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read. Overwrite these changes?</source>
        <translation>%1 wurde seit dem Lesen von einem anderen Programm geändert. Diese Änderungen überschreiben?</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes first?</source>
        <translation>Die Änderungen zuerst speichern?</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and here as well.</source>
        <translation>%1 wurde von einem anderen Programm geändert und hier auch.</translation>
    </message>
    <message>
        <source>Taking the text from disk can be undone.</source>
        <translation>Die Übernahme des Textes von der Platte kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Take the text from disk</source>
        <translation>Text von der Platte nehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>Recover changes</source>
        <translation>Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>Tierwright ended with unsaved changes in %1. Bring them back?</source>
        <translation>Tierwright endete mit ungespeicherten Änderungen in %1. Wiederherstellen?</translation>
    </message>
    <message>
        <source>Tierwright</source>
        <translation>Tierwright</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>About Tierwright</source>
        <translation>Über Tierwright</translation>
    </message>
    <message>
        <source>Tierwright %1

Designer for Docker Compose network architectures.
Licensed under the Apache License 2.0.</source>
        <translation>Tierwright %1

Entwurf von Netzwerkarchitekturen für Docker Compose.
Lizenziert unter der Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>%1 was changed on disk and read again</source>
        <translation>%1 wurde auf der Platte geändert und neu gelesen</translation>
    </message>
    <message>
        <source>Problems  %1</source>
        <translation>Probleme  %1</translation>
    </message>
    <message>
        <source>Changes  +%1 −%2</source>
        <translation>Änderungen  +%1 −%2</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außen</translation>
    </message>
    <message>
        <source>Connect %1 to…</source>
        <translation>%1 verbinden mit …</translation>
    </message>
    <message numerus="yes">
        <source>Connect %n services to…</source>
        <translation>
            <numerusform>%n Dienst verbinden mit …</numerusform>
            <numerusform>%n Dienste verbinden mit …</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing them back can be undone.</source>
        <translation>Das Zurückholen lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation>Später wieder fragen</translation>
    </message>
    <message>
        <source>Some of the unsaved changes are in a file that does not belong to the project any more. They stay in %1.</source>
        <translation>Einige der ungespeicherten Änderungen betreffen eine Datei, die nicht mehr zum Projekt gehört. Sie bleiben in %1.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Verlauf schließen</translation>
    </message>
</context>
<context>
    <name>tw::gui::MatrixHeader</name>
    <message>
        <source>To whom</source>
        <translation>Zu wem</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Von wem</translation>
    </message>
</context>
<context>
    <name>tw::gui::MatrixModel</name>
    <message>
        <source>%1 to %2: %3, %4</source>
        <translation>%1 zu %2: %3, %4</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>zu %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::MatrixPanel</name>
    <message>
        <source>Rows reach columns. Filter by service or tier; &quot;api -&gt; db&quot; filters both ends.</source>
        <translation>Zeilen erreichen Spalten. Nach Dienst oder Schicht filtern; „api -&gt; db“ filtert beide Enden.</translation>
    </message>
    <message>
        <source>Filter: api, or api -&gt; db</source>
        <translation>Filter: api oder api -&gt; db</translation>
    </message>
    <message>
        <source>Filter of the matrix</source>
        <translation>Filter der Matrix</translation>
    </message>
    <message>
        <source>Matrix of who may reach whom</source>
        <translation>Matrix, wer wen erreichen darf</translation>
    </message>
    <message>
        <source>from ↓   to →</source>
        <translation>von ↓   zu →</translation>
    </message>
</context>
<context>
    <name>tw::gui::MembersSection</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>No services.</source>
        <translation>Keine Dienste.</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Attach a service</source>
        <translation>Einen Dienst verbinden</translation>
    </message>
</context>
<context>
    <name>tw::gui::MiddlewareCard</name>
    <message>
        <source>middleware</source>
        <translation>Middleware</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>+ option=value</source>
        <translation>+ Option=Wert</translation>
    </message>
    <message>
        <source>Add an option to %1</source>
        <translation>Eine Option zu %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>tw::gui::MiddlewareList</name>
    <message>
        <source>Middlewares in their order</source>
        <translation>Middlewares in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>A request passes them from the top. Drag, or Alt+Up and Alt+Down: change the order. Delete: take away</source>
        <translation>Eine Anfrage durchläuft sie von oben. Ziehen oder Alt+Auf und Alt+Ab: Reihenfolge ändern. Entf: herausnehmen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>tw::gui::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>Übersichtskarte</translation>
    </message>
    <message>
        <source>Click or drag to move the view</source>
        <translation>Klicken oder ziehen verschiebt die Ansicht</translation>
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
        <translation>Label %1 entfernen</translation>
    </message>
    <message>
        <source>key=value</source>
        <translation>Schlüssel=Wert</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Ein Label hinzufügen</translation>
    </message>
</context>
<context>
    <name>tw::gui::NetworkOptionsSection</name>
    <message>
        <source>Options</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>bridge</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnetz</translation>
    </message>
    <message>
        <source>chosen by Docker</source>
        <translation>wählt Docker</translation>
    </message>
    <message>
        <source>Docker&apos;s name</source>
        <translation>Name bei Docker</translation>
    </message>
    <message>
        <source>Internal: no way to the outside</source>
        <translation>Intern: kein Weg nach außen</translation>
    </message>
    <message>
        <source>Attachable: other containers may join</source>
        <translation>Offen: andere Container dürfen hinzu</translation>
    </message>
    <message>
        <source>External: made by somebody else</source>
        <translation>Extern: von anderen angelegt</translation>
    </message>
</context>
<context>
    <name>tw::gui::NetworksSection</name>
    <message>
        <source>Networks and names</source>
        <translation>Netze und Namen</translation>
    </message>
    <message>
        <source>On no network.</source>
        <translation>In keinem Netz.</translation>
    </message>
    <message>
        <source>Uses the network of the host.</source>
        <translation>Benutzt das Netz des Rechners.</translation>
    </message>
    <message>
        <source>Has no network at all.</source>
        <translation>Hat gar kein Netz.</translation>
    </message>
    <message>
        <source>Shares the network of %1.</source>
        <translation>Teilt das Netz von %1.</translation>
    </message>
    <message>
        <source>Uses a Docker network outside of the project.</source>
        <translation>Benutzt ein Docker-Netz außerhalb des Projekts.</translation>
    </message>
    <message>
        <source>home</source>
        <translation>Heimat</translation>
    </message>
    <message>
        <source>Detach from %1</source>
        <translation>Von %1 lösen</translation>
    </message>
    <message>
        <source>Remove alias %1</source>
        <translation>Alias %1 entfernen</translation>
    </message>
    <message>
        <source>+ alias</source>
        <translation>+ Alias</translation>
    </message>
    <message>
        <source>New alias on %1</source>
        <translation>Neuer Alias in %1</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Attach to another network</source>
        <translation>Mit einem weiteren Netz verbinden</translation>
    </message>
    <message>
        <source>Rename alias %1</source>
        <translation>Alias %1 umbenennen</translation>
    </message>
</context>
<context>
    <name>tw::gui::OriginsSection</name>
    <message>
        <source>Where values come from</source>
        <translation>Woher die Werte kommen</translation>
    </message>
    <message>
        <source>Go to where %1 is written</source>
        <translation>Zur Stelle springen, an der %1 steht</translation>
    </message>
    <message>
        <source>All values are written in the service itself.</source>
        <translation>Alle Werte stehen im Dienst selbst.</translation>
    </message>
    <message>
        <source>Only values from elsewhere</source>
        <translation>Nur Werte von anderswo</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Alle Werte zeigen</translation>
    </message>
    <message>
        <source>Values that are written in the service itself</source>
        <translation>Werte, die im Dienst selbst stehen</translation>
    </message>
</context>
<context>
    <name>tw::gui::OutlinePanel</name>
    <message numerus="yes">
        <source>%1, %n problems</source>
        <translation>
            <numerusform>%1, %n Problem</numerusform>
            <numerusform>%1, %n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter services…</source>
        <translation>Dienste filtern…</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>Dienste filtern</translation>
    </message>
    <message>
        <source>Tiers and services</source>
        <translation>Schichten und Dienste</translation>
    </message>
</context>
<context>
    <name>tw::gui::PlaceMenu</name>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>At the source</source>
        <translation>An der Quelle</translation>
    </message>
    <message>
        <source>In the override file</source>
        <translation>In der überschreibenden Datei</translation>
    </message>
    <message>
        <source>Where to make the change</source>
        <translation>Wo geändert wird</translation>
    </message>
    <message>
        <source>%1
The value comes from elsewhere. Change it where?</source>
        <translation>%1
Der Wert kommt von anderswo. Wo ändern?</translation>
    </message>
</context>
<context>
    <name>tw::gui::PortsSection</name>
    <message>
        <source>open to everyone who reaches this host</source>
        <translation>offen für alle, die diesen Rechner erreichen</translation>
    </message>
    <message>
        <source>open on one address of this host</source>
        <translation>offen auf einer Adresse dieses Rechners</translation>
    </message>
    <message>
        <source>open to this host only</source>
        <translation>nur für diesen Rechner offen</translation>
    </message>
    <message>
        <source>not open: all networks of the service are internal</source>
        <translation>nicht offen: alle Netze des Dienstes sind intern</translation>
    </message>
    <message>
        <source>has no effect with this network mode</source>
        <translation>ohne Wirkung bei diesem Netzmodus</translation>
    </message>
    <message>
        <source>Published ports</source>
        <translation>Offene Ports</translation>
    </message>
    <message>
        <source>127.0.0.1 only</source>
        <translation>nur 127.0.0.1</translation>
    </message>
    <message>
        <source>Publish port %1 on 127.0.0.1 only</source>
        <translation>Port %1 nur auf 127.0.0.1 öffnen</translation>
    </message>
    <message>
        <source>Remove port %1</source>
        <translation>Port %1 entfernen</translation>
    </message>
    <message>
        <source>8080:80</source>
        <translation>8080:80</translation>
    </message>
    <message>
        <source>Publish a port on the host</source>
        <translation>Einen Port auf dem Rechner veröffentlichen</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Address and port of the host, port of the container</source>
        <translation>Adresse und Port des Rechners, Port des Containers</translation>
    </message>
</context>
<context>
    <name>tw::gui::PreviewBubble</name>
    <message numerus="yes">
        <source>%n further lines</source>
        <translation>
            <numerusform>%n weitere Zeile</numerusform>
            <numerusform>%n weitere Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Actual: %1</source>
        <translation>Tatsächlich: %1</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Korrektur: %1</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>Ausgenommen: %1</translation>
    </message>
    <message>
        <source>%1 (waived)</source>
        <translation>%1 (ausgenommen)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Compose refuses</source>
        <translation>Compose lehnt ab</translation>
    </message>
    <message>
        <source>Engine refuses</source>
        <translation>Engine lehnt ab</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Überraschung</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Verstoß</translation>
    </message>
    <message>
        <source>Consequence: %1</source>
        <translation>Folge: %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::ProblemsPanel</name>
    <message>
        <source>No problems found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Zur Stelle gehen</translation>
    </message>
    <message>
        <source>Safe fixes</source>
        <translation>Sichere Korrekturen</translation>
    </message>
    <message numerus="yes">
        <source>Carry out %n safe fixes? They cannot break a connection that works today, and one undo takes all of them back.</source>
        <translation>
            <numerusform>%n sichere Korrektur ausführen? Sie kann keine Verbindung unterbrechen, die heute besteht, und ein Rückgängig nimmt sie zurück.</numerusform>
            <numerusform>%n sichere Korrekturen ausführen? Sie können keine Verbindung unterbrechen, die heute besteht, und ein Rückgängig nimmt alle zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Ausführen</translation>
    </message>
    <message numerus="yes">
        <source>%n safe fixes</source>
        <translation>
            <numerusform>%n sichere Korrektur</numerusform>
            <numerusform>%n sichere Korrekturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carry out %n safe fixes…</source>
        <translation>
            <numerusform>%n sichere Korrektur ausführen…</numerusform>
            <numerusform>%n sichere Korrekturen ausführen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::ProfilesSection</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Remove profile %1</source>
        <translation>Profil %1 entfernen</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Let a profile switch the service on</source>
        <translation>Den Dienst durch ein Profil einschalten lassen</translation>
    </message>
</context>
<context>
    <name>tw::gui::ReachSection</name>
    <message>
        <source>shared network stack</source>
        <translation>gemeinsamer Netzwerkstapel</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>den Rechner</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreicht von</translation>
    </message>
    <message>
        <source>Reached by %1 of %2</source>
        <translation>Erreicht von %1 der %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>No other service reaches it.</source>
        <translation>Kein anderer Dienst erreicht ihn.</translation>
    </message>
    <message>
        <source>Gets out to the Internet.</source>
        <translation>Kommt ins Internet.</translation>
    </message>
    <message>
        <source>Does not get out to the Internet.</source>
        <translation>Kommt nicht ins Internet.</translation>
    </message>
</context>
<context>
    <name>tw::gui::ReasonPane</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>CONTRACT</source>
        <translation>VERTRAG</translation>
    </message>
    <message>
        <source>DOCKER</source>
        <translation>DOCKER</translation>
    </message>
    <message>
        <source>WHAT THE SIGNS MEAN</source>
        <translation>WAS DIE ZEICHEN BEDEUTEN</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
</context>
<context>
    <name>tw::gui::ReferenceMenu</name>
    <message>
        <source>Uses of %1</source>
        <translation>Verwendungen von %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n places</source>
        <translation>
            <numerusform>%1: %n Stelle</numerusform>
            <numerusform>%1: %n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>declared here</source>
        <translation>hier deklariert</translation>
    </message>
</context>
<context>
    <name>tw::gui::ResourcesSection</name>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPUs</translation>
    </message>
    <message>
        <source>Profile %1 of the contract: %2</source>
        <translation>Profil %1 des Vertrags: %2</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Speicherlimit</translation>
    </message>
    <message>
        <source>Reserved memory</source>
        <translation>Reservierter Speicher</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>CPU-Limit</translation>
    </message>
    <message>
        <source>Reserved CPUs</source>
        <translation>Reservierte CPUs</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, e.g. %2; empty for none</source>
        <translation>%1, z. B. %2; leer für keine</translation>
    </message>
</context>
<context>
    <name>tw::gui::RouteAnswer</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Middlewares</source>
        <translation>Middlewares</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>With path</source>
        <translation>Mit Pfad</translation>
    </message>
    <message>
        <source>The client gets</source>
        <translation>Der Client erhält</translation>
    </message>
    <message>
        <source>Others that match</source>
        <translation>Andere, die passen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Steps of the request</source>
        <translation>Schritte der Anfrage</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Enter goes to %1</source>
        <translation>Eingabe führt zu %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::RoutePanel</name>
    <message>
        <source>Type a URL to see what Traefik makes of it. No rule of this project names a host or a path.</source>
        <translation>Geben Sie eine URL ein, um zu sehen, was Traefik daraus macht. Keine Regel dieses Projekts nennt einen Host oder einen Pfad.</translation>
    </message>
    <message>
        <source>Type a URL to see which router takes it and where it goes, or take one that the rules of this project name:</source>
        <translation>Geben Sie eine URL ein, um zu sehen, welcher Router sie nimmt und wohin sie geht, oder nehmen Sie eine, die die Regeln dieses Projekts nennen:</translation>
    </message>
    <message>
        <source>Show where %1 goes</source>
        <translation>Zeigen, wohin %1 geht</translation>
    </message>
</context>
<context>
    <name>tw::gui::RouteQuery</name>
    <message>
        <source>Method of the request</source>
        <translation>Methode der Anfrage</translation>
    </message>
    <message>
        <source>URL of the request</source>
        <translation>URL der Anfrage</translation>
    </message>
    <message>
        <source>What a client asks for; Enter shows where it goes</source>
        <translation>Was ein Client verlangt; Eingabe zeigt, wohin es geht</translation>
    </message>
    <message>
        <source>Headers, e.g. X-Key: 1; Accept: */*</source>
        <translation>Kopfzeilen, z. B. X-Key: 1; Accept: */*</translation>
    </message>
    <message>
        <source>Headers of the request, with semicolons between them</source>
        <translation>Kopfzeilen der Anfrage, durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>Client&apos;s IP address</source>
        <translation>IP-Adresse des Clients</translation>
    </message>
    <message>
        <source>Address of the client, for rules that ask for it</source>
        <translation>Adresse des Clients, für Regeln, die danach fragen</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Show where the request goes</source>
        <translation>Zeigen, wohin die Anfrage geht</translation>
    </message>
</context>
<context>
    <name>tw::gui::RouterCard</name>
    <message>
        <source>router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Of several routers that match, the highest one wins; without one, the length of the rule counts</source>
        <translation>Von mehreren Routern, die passen, gewinnt der höchste; ohne Angabe zählt die Länge der Regel</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>The Traefik service that gets the request</source>
        <translation>Der Traefik-Dienst, der die Anfrage bekommt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Rule of router %1</source>
        <translation>Regel des Routers %1</translation>
    </message>
    <message>
        <source>Which requests the router takes. Ctrl+Space: what may stand here; Enter: write it
%1</source>
        <translation>Welche Anfragen der Router nimmt. Strg+Leertaste: was hier stehen kann; Eingabe: schreiben
%1</translation>
    </message>
    <message>
        <source>the default ones</source>
        <translation>die voreingestellten</translation>
    </message>
    <message>
        <source>Where Traefik listens for the requests of this router</source>
        <translation>Wo Traefik die Anfragen für diesen Router annimmt</translation>
    </message>
    <message>
        <source>Entry points</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>None chosen, so it listens on: %1</source>
        <translation>Keiner gewählt, also nimmt er an: %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Whether the router takes requests with TLS; it then takes no others
%1</source>
        <translation>Ob der Router Anfragen mit TLS nimmt; er nimmt dann keine anderen
%1</translation>
    </message>
    <message>
        <source>The entry point %1 gives it TLS</source>
        <translation>Der Eingang %1 gibt ihm TLS</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Which certificate resolver gets the certificate</source>
        <translation>Welcher Zertifikatsaussteller (certificate resolver) das Zertifikat holt</translation>
    </message>
    <message>
        <source>none: Traefik&apos;s own certificates</source>
        <translation>keiner: Traefiks eigene Zertifikate</translation>
    </message>
    <message>
        <source>Middlewares</source>
        <translation>Middlewares</translation>
    </message>
    <message>
        <source>Middlewares in their order</source>
        <translation>Middlewares in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>+ middleware</source>
        <translation>+ Middleware</translation>
    </message>
    <message>
        <source>Add a middleware as the last one</source>
        <translation>Eine Middleware als letzte hinzufügen</translation>
    </message>
</context>
<context>
    <name>tw::gui::SearchBar</name>
    <message>
        <source>Find in this file</source>
        <translation>In dieser Datei suchen</translation>
    </message>
    <message>
        <source>Enter: next · Shift+Enter: previous · Esc: back to the text</source>
        <translation>Eingabe: weiter · Umschalt+Eingabe: zurück · Esc: wieder in den Text</translation>
    </message>
    <message>
        <source>Tell upper and lower case apart</source>
        <translation>Groß- und Kleinschreibung unterscheiden</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Zurück (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Weiter (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Enter: replace and go to the next. In the replacement of a regular expression \1 is its first group, \n a line break.</source>
        <translation>Eingabe: ersetzen und zur nächsten Stelle gehen. Im Ersatz für einen regulären Ausdruck ist \1 dessen erste Gruppe, \n ein Zeilenumbruch.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace this one and go to the next (Enter)</source>
        <translation>Diese Stelle ersetzen und zur nächsten gehen (Eingabe)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace all in this file; one undo takes it back (Ctrl+Enter)</source>
        <translation>In dieser Datei alle ersetzen; ein Rückgängig nimmt es zurück (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>tw::gui::Section</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralHealth</name>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>health check</source>
        <translation>Gesundheitsprüfung</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>every</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>health check (%1)</source>
        <translation>Gesundheitsprüfung (%1)</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>As one of them has it ▾</source>
        <translation>Wie einer von ihnen ▾</translation>
    </message>
    <message>
        <source>Give the health check of one of them to all</source>
        <translation>Gibt die Gesundheitsprüfung von einem allen</translation>
    </message>
    <message>
        <source>Give the health check of %1 to all</source>
        <translation>Die Gesundheitsprüfung von %1 allen geben</translation>
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
        <translation>Label %1</translation>
    </message>
    <message>
        <source>No label that all of them have.</source>
        <translation>Kein Label, das alle haben.</translation>
    </message>
    <message>
        <source>key=value</source>
        <translation>Schlüssel=Wert</translation>
    </message>
    <message>
        <source>Set a label in all</source>
        <translation>Bei allen ein Label setzen</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralNetworks</name>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Attach all to another network</source>
        <translation>Alle mit einem weiteren Netz verbinden</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralProfiles</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Add a profile to all</source>
        <translation>Allen ein Profil geben</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralResources</name>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Speicherlimit</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>Speicherlimit</translation>
    </message>
    <message>
        <source>Reserved memory</source>
        <translation>Reservierter Speicher</translation>
    </message>
    <message>
        <source>reserved memory</source>
        <translation>Reservierter Speicher</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>CPU-Limit</translation>
    </message>
    <message>
        <source>Reserved CPUs</source>
        <translation>Reservierte CPUs</translation>
    </message>
    <message>
        <source>reserved CPUs</source>
        <translation>Reservierte CPUs</translation>
    </message>
    <message>
        <source>restart policy</source>
        <translation>Neustartregel</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralSection</name>
    <message numerus="yes">
        <source>Set the %1 of %n services</source>
        <translation>
            <numerusform>%1 bei %n Dienst setzen</numerusform>
            <numerusform>%1 bei %n Diensten setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>(several)</source>
        <translation>(mehrere)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, verschieden</translation>
    </message>
    <message>
        <source>Remove the %1 of all</source>
        <translation>%1 bei allen entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %1 of %n services</source>
        <translation>
            <numerusform>%1 bei %n Dienst entfernen</numerusform>
            <numerusform>%1 bei %n Diensten entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message>
        <source>Give %1 to all</source>
        <translation>%1 allen geben</translation>
    </message>
    <message numerus="yes">
        <source>Give %1 to %n services</source>
        <translation>
            <numerusform>%1 %n Dienst geben</numerusform>
            <numerusform>%1 %n Diensten geben</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 from all</source>
        <translation>%1 allen nehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take %1 from %n services</source>
        <translation>
            <numerusform>%1 %n Dienst nehmen</numerusform>
            <numerusform>%1 %n Diensten nehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralVariables</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>No variable that all of them have.</source>
        <translation>Keine Variable, die alle haben.</translation>
    </message>
    <message>
        <source>NAME=value</source>
        <translation>NAME=Wert</translation>
    </message>
    <message>
        <source>Set a variable in all</source>
        <translation>Bei allen eine Variable setzen</translation>
    </message>
</context>
<context>
    <name>tw::gui::StartPage</name>
    <message>
        <source>Open a Docker Compose project</source>
        <translation>Ein Docker-Compose-Projekt öffnen</translation>
    </message>
    <message>
        <source>Choose a compose file, or drop one or several here.</source>
        <translation>Eine Compose-Datei wählen oder eine oder mehrere hier ablegen.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
</context>
<context>
    <name>tw::gui::Status</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>%n Netz</numerusform>
            <numerusform>%n Netze</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>tw::gui::TablePanel</name>
    <message>
        <source>Filter of %1</source>
        <translation>Filter von %1</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>tw::gui::Tables</name>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
</context>
<context>
    <name>tw::gui::ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Show ▾</source>
        <translation>Zeigen ▾</translation>
    </message>
    <message>
        <source>Everything that the canvas can show</source>
        <translation>Alles, was die Zeichenfläche zeigen kann</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n violations</source>
        <translation>
            <numerusform>✕ %n Verstoß</numerusform>
            <numerusform>✕ %n Verstöße</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n warnings</source>
        <translation>
            <numerusform>▲ %n Warnung</numerusform>
            <numerusform>▲ %n Warnungen</numerusform>
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
        <translation>Traefik bietet ihn von sich aus an; kein Label sagt, wie.</translation>
    </message>
    <message>
        <source>No label is about Traefik.</source>
        <translation>Kein Label handelt von Traefik.</translation>
    </message>
    <message>
        <source>Served by Traefik</source>
        <translation>Durch Traefik angeboten</translation>
    </message>
    <message>
        <source>Over network</source>
        <translation>Über Netz</translation>
    </message>
    <message>
        <source>The network over which Traefik sends requests, by its name in Docker</source>
        <translation>Das Netz, über das Traefik Anfragen schickt, mit seinem Namen in Docker</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>+ router</source>
        <translation>+ Router</translation>
    </message>
    <message>
        <source>Add a router</source>
        <translation>Einen Router hinzufügen</translation>
    </message>
    <message>
        <source>+ middleware</source>
        <translation>+ Middleware</translation>
    </message>
    <message>
        <source>Add a middleware</source>
        <translation>Eine Middleware hinzufügen</translation>
    </message>
    <message>
        <source>Add a router to %1</source>
        <translation>Router zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>For a host</source>
        <translation>Für einen Host</translation>
    </message>
    <message>
        <source>For a host, with TLS</source>
        <translation>Für einen Host, mit TLS</translation>
    </message>
    <message>
        <source>For a path</source>
        <translation>Für einen Pfad</translation>
    </message>
    <message>
        <source>TCP, with TLS passed through</source>
        <translation>TCP, TLS durchgereicht</translation>
    </message>
    <message>
        <source>Add a middleware to %1</source>
        <translation>Middleware zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Strip a prefix of the path</source>
        <translation>Anfang des Pfads abschneiden</translation>
    </message>
    <message>
        <source>Redirect to HTTPS</source>
        <translation>Auf HTTPS umleiten</translation>
    </message>
    <message>
        <source>Password (basic authentication)</source>
        <translation>Passwort (basic authentication)</translation>
    </message>
    <message>
        <source>Ask another service (forward authentication)</source>
        <translation>Anderen Dienst fragen (forward authentication)</translation>
    </message>
    <message>
        <source>Security headers</source>
        <translation>Sicherheits-Kopfzeilen</translation>
    </message>
    <message>
        <source>Limit the rate of requests</source>
        <translation>Rate der Anfragen begrenzen</translation>
    </message>
    <message>
        <source>Allow some addresses only</source>
        <translation>Nur einige Adressen zulassen</translation>
    </message>
    <message>
        <source>Compress answers</source>
        <translation>Antworten komprimieren</translation>
    </message>
    <message>
        <source>+ port</source>
        <translation>+ Port</translation>
    </message>
    <message>
        <source>Add a Traefik service for a port of the container</source>
        <translation>Einen Traefik-Dienst für einen Port des Containers hinzufügen</translation>
    </message>
</context>
<context>
    <name>tw::gui::TraefikServiceCard</name>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port of the container to which requests go</source>
        <translation>Der Port des Containers, an den Anfragen gehen</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>How Traefik speaks to the container</source>
        <translation>Wie Traefik mit dem Container spricht</translation>
    </message>
</context>
<context>
    <name>tw::gui::Verbs</name>
    <message>
        <source>Rename service %1</source>
        <translation>Dienst %1 umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Rename network %1</source>
        <translation>Netz %1 umbenennen</translation>
    </message>
    <message>
        <source>Rename alias %1</source>
        <translation>Alias %1 umbenennen</translation>
    </message>
    <message>
        <source>Duplicate %1 as</source>
        <translation>%1 verdoppeln als</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Name der Kopie</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>image, e.g. nginx:1.27</source>
        <translation>Image, z. B. nginx:1.27</translation>
    </message>
    <message>
        <source>Networks, separated by commas</source>
        <translation>Netze, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>Netz hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n services</source>
        <translation>
            <numerusform>%n Dienst entfernen</numerusform>
            <numerusform>%n Dienste entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove service</source>
        <translation>Dienst entfernen</translation>
    </message>
    <message>
        <source>Others name what is to be removed. Remove what they say of it too?</source>
        <translation>Andere nennen, was entfernt werden soll. Auch das entfernen?</translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation>Beides entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n services</source>
        <translation>
            <numerusform>%n Dienst verdoppeln</numerusform>
            <numerusform>%n Dienste verdoppeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::ViewSwitcher</name>
    <message>
        <source>The view %1 is saved</source>
        <translation>Die Ansicht %1 ist gespeichert</translation>
    </message>
    <message>
        <source>Show the view %1</source>
        <translation>Die Ansicht %1 zeigen</translation>
    </message>
    <message>
        <source>The view %1 is deleted</source>
        <translation>Die Ansicht %1 ist gelöscht</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Ansicht %1</translation>
    </message>
    <message>
        <source>Save what is seen now as a view</source>
        <translation>Speichern, was jetzt zu sehen ist</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
</context>
<context>
    <name>tw::gui::Workspace</name>
    <message>
        <source>No project is open.</source>
        <translation>Es ist kein Projekt geöffnet.</translation>
    </message>
    <message>
        <source>Recovered changes</source>
        <translation>Wiederhergestellte Änderungen</translation>
    </message>
    <message>
        <source>Revert to the saved state</source>
        <translation>Zum gespeicherten Stand zurückkehren</translation>
    </message>
    <message>
        <source>Changes made on disk</source>
        <translation>Änderungen auf der Platte</translation>
    </message>
    <message>
        <source>Typing in %1</source>
        <translation>Tippen in %1</translation>
    </message>
</context>
</TS>
