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
    <message>
        <source>neither finds the selection by a name nor is found</source>
        <translation>findet die Auswahl über keinen Namen und wird von ihr über keinen gefunden</translation>
    </message>
    <message>
        <source>routed by %1</source>
        <translation>weitergeleitet durch %1</translation>
    </message>
    <message>
        <source>health check every %1</source>
        <translation>Zustandsprüfung alle %1</translation>
    </message>
    <message>
        <source>on the network of %1</source>
        <translation>im Netz von %1</translation>
    </message>
    <message>
        <source>port %1 is not published</source>
        <translation>Port %1 wird nicht veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>and %n more ports</source>
        <translation>
            <numerusform>und %n weiterer Port</numerusform>
            <numerusform>und %n weitere Ports</numerusform>
        </translation>
    </message>
    <message>
        <source>publishes port %1</source>
        <translation>veröffentlicht Port %1</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Arrange %1</source>
        <translation>%1 anordnen</translation>
    </message>
    <message numerus="yes">
        <source>Arrange %n services</source>
        <translation>
            <numerusform>%n Dienst anordnen</numerusform>
            <numerusform>%n Dienste anordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>This tier always stands last: no network of this name is declared.</source>
        <translation>Diese Schicht steht immer zuletzt: Es ist kein Netz dieses Namens deklariert.</translation>
    </message>
    <message>
        <source>Arrange %1 again</source>
        <translation>%1 neu anordnen</translation>
    </message>
    <message>
        <source>Arrange everything again</source>
        <translation>Alles neu anordnen</translation>
    </message>
    <message>
        <source>Arrange the column without a network again</source>
        <translation>Die Spalte ohne Netz neu anordnen</translation>
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
    <message>
        <source>Opens the project to look at it, without changes</source>
        <translation>Öffnet das Projekt nur zum Ansehen, ohne Änderungen</translation>
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
    <message numerus="yes">
        <source>and %n more new problems</source>
        <translation>
            <numerusform>und %n weiteres neues Problem</numerusform>
            <numerusform>und %n weitere neue Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>The name %1 no longer finds %2 (for %3)</source>
        <translation>Der Name %1 findet %2 nicht mehr (für %3)</translation>
    </message>
    <message>
        <source>The name %1 now finds %2 (for %3)</source>
        <translation>Der Name %1 findet nun %2 (für %3)</translation>
    </message>
    <message>
        <source>The name %1 now finds %2 instead of %3 (for %4)</source>
        <translation>Der Name %1 findet nun %2 statt %3 (für %4)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more names lead elsewhere</source>
        <translation>
            <numerusform>und %n weiterer Name führt woandershin</numerusform>
            <numerusform>und %n weitere Namen führen woandershin</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out what this would do …</source>
        <translation>Die Folgen werden ermittelt …</translation>
    </message>
    <message numerus="yes">
        <source>and %n more services lose others</source>
        <translation>
            <numerusform>und %n weiterer Dienst verliert andere</numerusform>
            <numerusform>und %n weitere Dienste verlieren andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more services gain others</source>
        <translation>
            <numerusform>und %n weiterer Dienst gewinnt andere</numerusform>
            <numerusform>und %n weitere Dienste gewinnen andere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>needs none</source>
        <translation>braucht keine</translation>
    </message>
    <message>
        <source>none lists it</source>
        <translation>in keiner aufgeführt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1; anything on 127.0.0.1</source>
        <translation>%1; auf 127.0.0.1 alles</translation>
    </message>
    <message>
        <source>must reach the Internet</source>
        <translation>muss das Internet erreichen</translation>
    </message>
    <message>
        <source>may reach the Internet</source>
        <translation>darf das Internet erreichen</translation>
    </message>
    <message>
        <source>must not reach the Internet</source>
        <translation>darf das Internet nicht erreichen</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPUs</translation>
    </message>
    <message>
        <source>at most profile %1: %2</source>
        <translation>höchstens Profil %1: %2</translation>
    </message>
    <message>
        <source>default profile %1: %2</source>
        <translation>Standardprofil %1: %2</translation>
    </message>
    <message>
        <source>memory and CPU limit required</source>
        <translation>Speicher- und CPU-Limit verlangt</translation>
    </message>
    <message>
        <source>memory limit required</source>
        <translation>Speicherlimit verlangt</translation>
    </message>
    <message>
        <source>CPU limit required</source>
        <translation>CPU-Limit verlangt</translation>
    </message>
    <message>
        <source>not required of it</source>
        <translation>hier nicht verlangt</translation>
    </message>
    <message>
        <source>required</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>asks %1</source>
        <translation>fragt %1 ab</translation>
    </message>
    <message>
        <source>every %1 or sooner</source>
        <translation>alle %1 oder öfter</translation>
    </message>
    <message>
        <source>timeout of %1 or less</source>
        <translation>Timeout höchstens %1</translation>
    </message>
    <message numerus="yes">
        <source>%n retries or more</source>
        <translation>
            <numerusform>%n Wiederholung oder mehr</numerusform>
            <numerusform>%n Wiederholungen oder mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more to start</source>
        <translation>%1 oder mehr zum Starten</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>May publish</source>
        <translation>Darf veröffentlichen</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Weg nach außen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Gesundheitsprüfung</translation>
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
    <message>
        <source>A copy is saved as %1. The project still reads %2.</source>
        <translation>Eine Kopie ist als %1 gespeichert. Das Projekt liest weiterhin %2.</translation>
    </message>
</context>
<context>
    <name>Foresight</name>
    <message>
        <source>Others share this text: you will be asked where to change it</source>
        <translation>Andere teilen diesen Text: Sie werden gefragt, wo er geändert werden soll</translation>
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
    <name>LongWork</name>
    <message numerus="yes">
        <source>Working out %n changes …</source>
        <translation>
            <numerusform>%n Änderung wird ausgearbeitet …</numerusform>
            <numerusform>%n Änderungen werden ausgearbeitet …</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abbrechen</translation>
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
    <message numerus="yes">
        <source>%n networks, with the names of the selection there</source>
        <translation>
            <numerusform>%n Netz mit den Namen der Auswahl darin</numerusform>
            <numerusform>%n Netze mit den Namen der Auswahl darin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services find the selection by this name</source>
        <translation>
            <numerusform>%n Dienst findet die Auswahl unter diesem Namen</numerusform>
            <numerusform>%n Dienste finden die Auswahl unter diesem Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services that the selection finds by this name as well</source>
        <translation>
            <numerusform>%n Dienst, den die Auswahl auch unter diesem Namen findet</numerusform>
            <numerusform>%n Dienste, die die Auswahl auch unter diesem Namen findet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with an ambiguous name: several services answer to it</source>
        <translation>
            <numerusform>%n Dienst mit mehrdeutigem Namen: mehrere Dienste antworten darauf</numerusform>
            <numerusform>%n Dienste mit mehrdeutigem Namen: mehrere Dienste antworten darauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with a name that leads some clients elsewhere</source>
        <translation>
            <numerusform>%n Dienst mit einem Namen, der manche Clients anderswohin führt</numerusform>
            <numerusform>%n Dienste mit einem Namen, der manche Clients anderswohin führt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with a name that resolves, but not to a reachable address</source>
        <translation>
            <numerusform>%n Dienst mit einem Namen, der aufgelöst wird, aber nicht in eine erreichbare Adresse</numerusform>
            <numerusform>%n Dienste mit einem Namen, der aufgelöst wird, aber nicht in eine erreichbare Adresse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services that neither find the selection by name nor are found</source>
        <translation>
            <numerusform>%n Dienst, der die Auswahl über keinen Namen findet und umgekehrt</numerusform>
            <numerusform>%n Dienste, die die Auswahl über keinen Namen finden und umgekehrt</numerusform>
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
    <message>
        <source>reachable through Traefik</source>
        <translation>über Traefik erreichbar</translation>
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
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>also called %1</source>
        <translation>auch %1 genannt</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>the worst is an error</source>
        <translation>das schwerste ist ein Fehler</translation>
    </message>
    <message>
        <source>the worst is a warning</source>
        <translation>das schwerste ist eine Warnung</translation>
    </message>
    <message>
        <source>attached to %1</source>
        <translation>angeschlossen an %1</translation>
    </message>
    <message>
        <source>attached: %1</source>
        <translation>angeschlossen: %1</translation>
    </message>
    <message>
        <source>collapsed on the canvas</source>
        <translation>auf der Zeichenfläche eingeklappt</translation>
    </message>
    <message>
        <source>with an error</source>
        <translation>mit einem Fehler</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>mit einer Warnung</translation>
    </message>
    <message numerus="yes">
        <source>reaches %n services</source>
        <translation>
            <numerusform>erreicht %n Dienst</numerusform>
            <numerusform>erreicht %n Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>published for %1</source>
        <translation>veröffentlicht für %1</translation>
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
    <name>RecoveryQuestion</name>
    <message>
        <source>Recover changes</source>
        <translation>Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>Tierwright ended with unsaved changes in %1. Bring them back?</source>
        <translation>Tierwright endete mit ungespeicherten Änderungen in %1. Wiederherstellen?</translation>
    </message>
    <message>
        <source>They are from %1. Bringing them back can be undone.</source>
        <translation>Sie sind vom %1. Das Zurückholen lässt sich rückgängig machen.</translation>
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
    <message>
        <source>over-committed: %1</source>
        <translation>überbucht: %1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation>Speicher: %1</translation>
    </message>
    <message>
        <source>CPUs: %1</source>
        <translation>CPUs: %1</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>C&amp;opy cell</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy ro&amp;w</source>
        <translation>Zeile ko&amp;pieren</translation>
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
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>%n Verstoß</numerusform>
            <numerusform>%n Verstöße</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
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
    <name>TestForm</name>
    <message>
        <source>The container&apos;s shell reads it (CMD-SHELL)</source>
        <translation>Die Shell des Containers liest ihn (CMD-SHELL)</translation>
    </message>
    <message>
        <source>Docker runs the words as they are, without a shell (CMD)</source>
        <translation>Docker führt die Wörter aus, wie sie sind, ohne Shell (CMD)</translation>
    </message>
    <message>
        <source>Shell command</source>
        <translation>Shell-Befehl</translation>
    </message>
    <message>
        <source>Command without a shell</source>
        <translation>Befehl ohne Shell</translation>
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
    <name>core</name>
    <message>
        <source>{} has no environment {}{}; it has none</source>
        <translation>{} hat keine Umgebung {}{}; es gibt dort keine</translation>
    </message>
    <message>
        <source>{} has no environment {}{}; it has {}</source>
        <translation>{} hat keine Umgebung {}{}; es gibt {}</translation>
    </message>
    <message>
        <source>there is no {} in {} or the directories above it, so there are no environments; name a contract</source>
        <translation>in {1} und den Verzeichnissen darüber gibt es keine Datei {0}, also auch keine Umgebungen; einen Vertrag angeben</translation>
    </message>
    <message>
        <source>the finding would still be there</source>
        <translation>der Befund bliebe bestehen</translation>
    </message>
    <message>
        <source>then {} [{}]</source>
        <translation>danach: {} [{}]</translation>
    </message>
    <message>
        <source>{} would not reach {} any more</source>
        <translation>{} würde {} nicht mehr erreichen</translation>
    </message>
    <message>
        <source>it would undo an earlier fix</source>
        <translation>es würde eine frühere Korrektur rückgängig machen</translation>
    </message>
    <message>
        <source>no compose file found in {} or the directories above it; name one</source>
        <translation>keine Compose-Datei in {} oder den Verzeichnissen darüber gefunden; eine angeben</translation>
    </message>
    <message>
        <source>{}:{}:{}: a zero byte stands here, so this is a binary file and not YAML</source>
        <translation>{}:{}:{}: hier steht ein Nullbyte, also ist dies eine Binärdatei und kein YAML</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a project name; lower-case letters, digits, &apos;-&apos; and &apos;_&apos; are allowed, a letter or digit first</source>
        <translation>&apos;{}&apos; ist kein Projektname; erlaubt sind Kleinbuchstaben, Ziffern, &apos;-&apos; und &apos;_&apos;, am Anfang ein Buchstabe oder eine Ziffer</translation>
    </message>
    <message>
        <source>{} is there too; Compose takes only {} unless files are named</source>
        <translation>{} ist auch da; Compose nimmt nur {}, wenn keine Dateien angegeben sind</translation>
    </message>
    <message>
        <source>{} is not written: the texts are only read here</source>
        <translation>{} wird nicht geschrieben: die Texte werden hier nur gelesen</translation>
    </message>
    <message>
        <source>the files have errors that must be fixed before anything can be changed safely</source>
        <translation>die Dateien haben Fehler, die behoben werden müssen, bevor sich etwas sicher ändern lässt</translation>
    </message>
    <message>
        <source>there is nothing to change</source>
        <translation>es gibt nichts zu ändern</translation>
    </message>
    <message>
        <source>, did you mean &quot;{}&quot;</source>
        <translation>, meinten Sie &quot;{}&quot;</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} und {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} oder {}</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}; {}</translation>
    </message>
    <message numerus="yes">
        <source>{} services</source>
        <comment>{} service</comment>
        <translation>
            <numerusform>{} Dienst</numerusform>
            <numerusform>{} Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>{} cannot be read: there is no such file</source>
        <translation>{} ist nicht lesbar: die Datei gibt es nicht</translation>
    </message>
    <message>
        <source>there is no file {}; Compose wants it before it starts anything, and its values are missing here</source>
        <translation>die Datei {} gibt es nicht; Compose braucht sie, bevor es etwas startet, und ihre Werte fehlen hier</translation>
    </message>
    <message>
        <source>the top level of a compose file must be a mapping</source>
        <translation>die oberste Ebene einer Compose-Datei muss ein Mapping sein</translation>
    </message>
    <message>
        <source>this file is empty; a compose file has at least &apos;services:&apos;</source>
        <translation>diese Datei ist leer; eine Compose-Datei hat mindestens &apos;services:&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; names no place; write name=place</source>
        <translation>&apos;{}&apos; nennt keine Stelle; Name=Stelle schreiben</translation>
    </message>
    <message>
        <source>Compose loses &apos;{}&apos; here; in the form of a list it stays</source>
        <translation>Compose verliert &apos;{}&apos; hier; in Listenform bleibt es erhalten</translation>
    </message>
    <message>
        <source>Compose cannot read &apos;{}&apos; here</source>
        <translation>Compose kann &apos;{}&apos; hier nicht lesen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a host port</source>
        <translation>&apos;{}&apos; ist kein Port des Rechners</translation>
    </message>
    <message>
        <source>this mount has no &apos;target&apos;</source>
        <translation>dieser Mount hat kein &apos;target&apos;</translation>
    </message>
    <message>
        <source>this bind mount has no &apos;source&apos;</source>
        <translation>dieser Bind-Mount hat kein &apos;source&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has too many colons for a device</source>
        <translation>&apos;{}&apos; hat zu viele Doppelpunkte für ein Gerät</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a port</source>
        <translation>&apos;{}&apos; ist kein Port</translation>
    </message>
    <message>
        <source>a quote or a backslash of this command is never closed</source>
        <translation>ein Anführungszeichen oder Backslash dieses Befehls bleibt ohne Abschluss</translation>
    </message>
    <message>
        <source>&apos;{}&apos; names no address; write host=address</source>
        <translation>&apos;{}&apos; nennt keine Adresse; Host=Adresse schreiben</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is text in YAML 1.2; Compose reads it as {} with a warning</source>
        <translation>&apos;{}&apos; ist in YAML 1.2 Text; Compose liest es mit einer Warnung als {}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be {}, not &apos;{}&apos;</source>
        <translation>&apos;{}&apos; muss {} sein, nicht &apos;{}&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a duration for &apos;{}&apos;; write 30s or 1m30s</source>
        <translation>&apos;{}&apos; ist keine Dauer für &apos;{}&apos;; 30s oder 1m30s schreiben</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a size for &apos;{}&apos;; write 512m or 2g</source>
        <translation>&apos;{}&apos; ist keine Größe für &apos;{}&apos;; 512m oder 2g schreiben</translation>
    </message>
    <message>
        <source>{} does not say where it comes from; write {}</source>
        <translation>{} sagt nicht, woher der Inhalt kommt; {} schreiben</translation>
    </message>
    <message>
        <source>{} has several sources; keep one of {}</source>
        <translation>{} hat mehrere Quellen; nur eine behalten: {}</translation>
    </message>
    <message>
        <source>this names no variable</source>
        <translation>dies nennt keine Variable</translation>
    </message>
    <message>
        <source>the volume {} is external, so Compose refuses &apos;{}&apos; here</source>
        <translation>das Volume {} ist extern, daher lehnt Compose &apos;{}&apos; hier ab</translation>
    </message>
    <message>
        <source>&apos;count&apos; and &apos;device_ids&apos; exclude each other</source>
        <translation>&apos;count&apos; und &apos;device_ids&apos; schließen einander aus</translation>
    </message>
    <message>
        <source>a path to watch cannot be empty</source>
        <translation>ein zu beobachtender Pfad darf nicht leer sein</translation>
    </message>
    <message>
        <source>{} has neither an image nor a build</source>
        <translation>{} hat weder ein Image noch einen Build</translation>
    </message>
    <message>
        <source>&apos;dockerfile&apos; and &apos;dockerfile_inline&apos; exclude each other</source>
        <translation>&apos;dockerfile&apos; und &apos;dockerfile_inline&apos; schließen einander aus</translation>
    </message>
    <message>
        <source>the build&apos;s &apos;platforms&apos; do not name {}</source>
        <translation>&apos;platforms&apos; des Builds enthält {} nicht</translation>
    </message>
    <message>
        <source>{} has both &apos;network_mode&apos; and &apos;networks&apos;; Compose refuses that</source>
        <translation>{} hat sowohl &apos;network_mode&apos; als auch &apos;networks&apos;; das lehnt Compose ab</translation>
    </message>
    <message>
        <source>a health check&apos;s list begins with CMD, CMD-SHELL or NONE</source>
        <translation>die Liste einer Gesundheitsprüfung beginnt mit CMD, CMD-SHELL oder NONE</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a number of retries</source>
        <translation>&apos;{}&apos; ist keine Anzahl von Wiederholungen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and &apos;deploy.resources.{}.{}&apos; must be equal; Compose refuses the file</source>
        <translation>&apos;{}&apos; und &apos;deploy.resources.{}.{}&apos; müssen gleich sein; Compose lehnt die Datei ab</translation>
    </message>
    <message>
        <source>&apos;scale&apos; and &apos;deploy.replicas&apos; must be equal; Compose refuses the file</source>
        <translation>&apos;scale&apos; und &apos;deploy.replicas&apos; müssen gleich sein; Compose lehnt die Datei ab</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number of containers</source>
        <translation>&apos;{}&apos; ist keine Anzahl von Containern</translation>
    </message>
    <message>
        <source>several containers cannot share one &apos;container_name&apos;</source>
        <translation>mehrere Container können sich keinen &apos;container_name&apos; teilen</translation>
    </message>
    <message>
        <source>a watch with the action &apos;{}&apos; needs a &apos;target&apos;</source>
        <translation>ein Watch mit &apos;{}&apos; braucht ein &apos;target&apos;</translation>
    </message>
    <message>
        <source>the aliases of this file expand to more values than can be read</source>
        <translation>die Aliase dieser Datei beschreiben mehr Werte, als gelesen werden können</translation>
    </message>
    <message>
        <source>Compose reads this tag differently; put a space after it</source>
        <translation>Compose liest dieses Tag anders; ein Leerzeichen dahinter setzen</translation>
    </message>
    <message>
        <source>this alias stands inside of the value it names</source>
        <translation>dieser Alias steht innerhalb des Wertes, den er benennt</translation>
    </message>
    <message>
        <source>the variable {} is not set and has no default, so it is read as empty</source>
        <translation>die Variable {} ist nicht gesetzt und hat keinen Standardwert, gilt also als leer</translation>
    </message>
    <message>
        <source>a key must be text; quote it if it is meant as text</source>
        <translation>ein Schlüssel muss Text sein; in Anführungszeichen setzen, wenn er als Text gemeint ist</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; stands twice in this mapping; Compose refuses the file</source>
        <translation>der Schlüssel &apos;{}&apos; steht zweimal in diesem Mapping; Compose lehnt die Datei ab</translation>
    </message>
    <message>
        <source>&apos;&lt;&lt;&apos; merges a mapping or a list of mappings</source>
        <translation>&apos;&lt;&lt;&apos; fügt ein Mapping oder eine Liste von Mappings ein</translation>
    </message>
    <message>
        <source>a name in an environment file cannot be quoted</source>
        <translation>ein Name in einer Umgebungsdatei darf nicht in Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>the quote in the value of {} is never closed</source>
        <translation>das Anführungszeichen im Wert von {} wird nicht geschlossen</translation>
    </message>
    <message>
        <source>text stands behind the closing quote of {}</source>
        <translation>hinter dem schließenden Anführungszeichen von {} steht Text</translation>
    </message>
    <message>
        <source>&apos;extends&apos; must name a service</source>
        <translation>&apos;extends&apos; muss einen Dienst nennen</translation>
    </message>
    <message>
        <source>{} extends itself in a circle</source>
        <translation>{} erweitert sich im Kreis selbst</translation>
    </message>
    <message>
        <source>{} extends {}, which is no service of this file</source>
        <translation>{} erweitert {}, doch das ist kein Dienst dieser Datei</translation>
    </message>
    <message>
        <source>{} extends itself</source>
        <translation>{} erweitert sich selbst</translation>
    </message>
    <message>
        <source>Tierwright does not fetch files, so what this service takes from there is missing here</source>
        <translation>Tierwright lädt keine Dateien herunter, daher fehlt hier, was dieser Dienst von dort übernimmt</translation>
    </message>
    <message>
        <source>{} is no service of {}</source>
        <translation>{} ist kein Dienst von {}</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a path or a mapping</source>
        <translation>ein Pfad oder ein Mapping</translation>
    </message>
    <message>
        <source>Tierwright does not fetch files, so the included services are missing here</source>
        <translation>Tierwright lädt keine Dateien herunter, daher fehlen hier die eingebundenen Dienste</translation>
    </message>
    <message>
        <source>this entry of &apos;include&apos; has no &apos;path&apos;, so it includes nothing</source>
        <translation>dieser Eintrag von &apos;include&apos; hat kein &apos;path&apos;, bindet also nichts ein</translation>
    </message>
    <message>
        <source>the files include each other in a circle</source>
        <translation>die Dateien binden einander im Kreis ein</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>ein Mapping</translation>
    </message>
    <message>
        <source>&apos;{}&apos; stands here and in the included file, and the two differ; Compose refuses that</source>
        <translation>&apos;{}&apos; steht hier und in der eingebundenen Datei, und beide unterscheiden sich; das lehnt Compose ab</translation>
    </message>
    <message>
        <source>a &apos;{}&apos; is never closed</source>
        <translation>ein &apos;{}&apos; wird nicht geschlossen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no variable; write &apos;$$&apos; for a dollar sign</source>
        <translation>&apos;{}&apos; ist keine Variable; &apos;$$&apos; für ein Dollarzeichen schreiben</translation>
    </message>
    <message>
        <source>&apos;{}&apos; uses an operator that Compose does not know</source>
        <translation>&apos;{}&apos; verwendet einen Operator, den Compose nicht kennt</translation>
    </message>
    <message>
        <source>the variable {} is required</source>
        <translation>die Variable {} ist erforderlich</translation>
    </message>
    <message>
        <source>the variable {} is required: {}</source>
        <translation>die Variable {} ist erforderlich: {}</translation>
    </message>
    <message>
        <source>the project has no &apos;services&apos;</source>
        <translation>das Projekt hat kein &apos;services&apos;</translation>
    </message>
    <message>
        <source>&apos;version&apos; is obsolete; Compose ignores it</source>
        <translation>&apos;version&apos; ist veraltet; Compose beachtet es nicht</translation>
    </message>
    <message>
        <source>the project has no name; write &apos;name:&apos; with small letters and digits</source>
        <translation>das Projekt hat keinen Namen; &apos;name:&apos; mit Kleinbuchstaben und Ziffern schreiben</translation>
    </message>
    <message>
        <source>Compose passes over this: it is no form of &apos;{}&apos;</source>
        <translation>Compose übergeht dies: es ist keine Form von &apos;{}&apos;</translation>
    </message>
    <message>
        <source>this has another form than &apos;{}&apos; in the file before; Compose cannot merge them</source>
        <translation>dies hat eine andere Form als &apos;{}&apos; in der Datei davor; Compose kann beide nicht zusammenführen</translation>
    </message>
    <message>
        <source>a mount cannot be empty</source>
        <translation>ein Mount darf nicht leer sein</translation>
    </message>
    <message>
        <source>nothing stands before a colon of this mount; a variable without a value may be the cause</source>
        <translation>vor einem Doppelpunkt dieses Mounts steht nichts; vielleicht ist eine Variable ohne Wert</translation>
    </message>
    <message>
        <source>this mount has too many colons</source>
        <translation>dieser Mount hat zu viele Doppelpunkte</translation>
    </message>
    <message>
        <source>nothing stands behind the last colon of this mount</source>
        <translation>hinter dem letzten Doppelpunkt dieses Mounts steht nichts</translation>
    </message>
    <message>
        <source>&apos;{}&apos; names an address and a container port but no host port; write &apos;{}:…:{}&apos;</source>
        <translation>&apos;{}&apos; nennt eine Adresse und einen Container-Port, aber keinen Port des Rechners; &apos;{}:…:{}&apos; schreiben</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has too many colons; an IPv6 address stands in brackets</source>
        <translation>&apos;{}&apos; hat zu viele Doppelpunkte; eine IPv6-Adresse steht in Klammern</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an IP address of the host</source>
        <translation>&apos;{}&apos; ist keine IP-Adresse des Rechners</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a protocol; tcp, udp and sctp are</source>
        <translation>&apos;{}&apos; ist kein Protokoll; möglich sind tcp, udp und sctp</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no container port</source>
        <translation>&apos;{}&apos; hat keinen Container-Port</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a container port (1–65535)</source>
        <translation>&apos;{}&apos; ist kein Container-Port (1–65535)</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a host port (0–65535)</source>
        <translation>&apos;{}&apos; ist kein Port des Rechners (0–65535)</translation>
    </message>
    <message>
        <source>the ranges {} and {} have different lengths</source>
        <translation>die Bereiche {} und {} sind verschieden lang</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be {}</source>
        <translation>&apos;{}&apos; muss {} sein</translation>
    </message>
    <message>
        <source>Compose ignores the number {} here, so there is no limit; write it as text with a unit</source>
        <translation>Compose beachtet die Zahl {} hier nicht, es gibt also kein Limit; als Text mit Einheit schreiben</translation>
    </message>
    <message>
        <source>this port has no &apos;target&apos;</source>
        <translation>dieser Port hat kein &apos;target&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a container port (1–65535), so Docker refuses it</source>
        <translation>&apos;{}&apos; ist kein Container-Port (1–65535), daher lehnt Docker ihn ab</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a protocol, so Docker refuses it; tcp, udp and sctp are</source>
        <translation>&apos;{}&apos; ist kein Protokoll, daher lehnt Docker es ab; möglich sind tcp, udp und sctp</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no address, so Compose refuses the file</source>
        <translation>&apos;{}&apos; ist keine Adresse, daher lehnt Compose die Datei ab</translation>
    </message>
    <message>
        <source>something is mounted at {} already</source>
        <translation>unter {} ist schon etwas eingehängt</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>ein einzelner Wert</translation>
    </message>
    <message>
        <source>text like 30s</source>
        <translation>Text wie 30s</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a mapping or empty</source>
        <translation>ein Mapping oder leer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be {}, not {}</source>
        <translation>&apos;{}&apos; muss {} sein, nicht {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no value for &apos;{}&apos;; these are: {}</source>
        <translation>&apos;{}&apos; ist kein Wert für &apos;{}&apos;; möglich sind: {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too small for &apos;{}&apos;</source>
        <translation>&apos;{}&apos; ist zu klein für &apos;{}&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too large for &apos;{}&apos;</source>
        <translation>&apos;{}&apos; ist zu groß für &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{} stands twice in &apos;{}&apos;; Compose refuses the file</source>
        <translation>{} steht zweimal in &apos;{}&apos;; Compose lehnt die Datei ab</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must have &apos;{}&apos;</source>
        <translation>&apos;{}&apos; muss &apos;{}&apos; haben</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is known from Compose {}.{} on, and this project is meant for {}.{}</source>
        <translation>&apos;{}&apos; gibt es ab Compose {}.{}, und dieses Projekt ist für {}.{} gedacht</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a name in &apos;{}&apos;; a name cannot be empty</source>
        <translation>&apos;{}&apos; ist in &apos;{}&apos; kein Name; ein Name darf nicht leer sein</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a name in &apos;{}&apos;; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation>&apos;{}&apos; ist in &apos;{}&apos; kein Name; erlaubt sind Buchstaben, Ziffern, &apos;.&apos;, &apos;_&apos; und &apos;-&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a key of a compose file, so Compose refuses the file{}</source>
        <translation>&apos;{}&apos; ist kein Schlüssel einer Compose-Datei, daher lehnt Compose die Datei ab{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a key of a service, so Compose refuses the file{}</source>
        <translation>&apos;{}&apos; ist kein Schlüssel eines Dienstes, daher lehnt Compose die Datei ab{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a key of &apos;{}&apos;, so Compose refuses the file{}</source>
        <translation>&apos;{}&apos; ist kein Schlüssel von &apos;{}&apos;, daher lehnt Compose die Datei ab{}</translation>
    </message>
    <message>
        <source>unknown key &quot;{}&quot; in {}{}</source>
        <translation>{1}: unbekannter Schlüssel &quot;{0}&quot;{2}</translation>
    </message>
    <message>
        <source>a key of {} must be a text</source>
        <translation>{}: ein Schlüssel muss ein Text sein</translation>
    </message>
    <message>
        <source>the key &quot;{}&quot; is already there, the first one counts</source>
        <translation>der Schlüssel &quot;{}&quot; ist schon da, der erste zählt</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>{} must be {}, but it is {}</source>
        <translation>{} muss {} sein, ist aber {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>ports.only allows {}</source>
        <translation>ports.only erlaubt {}</translation>
    </message>
    <message>
        <source>the contract has no ports.published</source>
        <translation>der Vertrag hat kein ports.published</translation>
    </message>
    <message>
        <source>ports.published grants {} nothing</source>
        <translation>ports.published gewährt {} nichts</translation>
    </message>
    <message>
        <source>ports.published grants {}: {}</source>
        <translation>ports.published gewährt {}: {}</translation>
    </message>
    <message>
        <source>the contract is empty: write at least &quot;version: 1&quot;</source>
        <translation>der Vertrag ist leer: mindestens &quot;version: 1&quot; schreiben</translation>
    </message>
    <message>
        <source>the contract</source>
        <translation>der Vertrag</translation>
    </message>
    <message>
        <source>the contract does not say its version: write &quot;version: 1&quot;</source>
        <translation>der Vertrag nennt seine Version nicht: &quot;version: 1&quot; schreiben</translation>
    </message>
    <message>
        <source>version {} is unknown, this program reads version 1</source>
        <translation>die Version {} ist unbekannt, dieses Programm liest Version 1</translation>
    </message>
    <message>
        <source>class {}</source>
        <translation>Klasse {}</translation>
    </message>
    <message>
        <source>an entry of {}</source>
        <translation>ein Eintrag von {}</translation>
    </message>
    <message>
        <source>{} is already listed in {}</source>
        <translation>{} ist in {} schon aufgeführt</translation>
    </message>
    <message>
        <source>{} must be a duration such as 30s</source>
        <translation>{} muss eine Dauer wie 30s sein</translation>
    </message>
    <message>
        <source>{} cannot be negative</source>
        <translation>{} darf nicht negativ sein</translation>
    </message>
    <message>
        <source>{} is no port: ports go from 1 to 65535</source>
        <translation>{} ist kein Port: Ports gehen von 1 bis 65535</translation>
    </message>
    <message>
        <source>an entry of {} must be a port or a range such as 8000-8010, but it is &quot;{}&quot;</source>
        <translation>ein Eintrag von {} muss ein Port oder ein Bereich wie 8000-8010 sein, ist aber &quot;{}&quot;</translation>
    </message>
    <message>
        <source>a contract is one YAML document, what follows is not read</source>
        <translation>ein Vertrag ist ein einziges YAML-Dokument, was danach folgt, wird nicht gelesen</translation>
    </message>
    <message>
        <source>a flow</source>
        <translation>ein Fluss</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no flow: write &quot;a -&gt; b&quot; or &quot;a &lt;-&gt; b&quot;</source>
        <translation>&quot;{}&quot; ist kein Fluss: &quot;a -&gt; b&quot; oder &quot;a &lt;-&gt; b&quot; schreiben</translation>
    </message>
    <message>
        <source>ports of a flow</source>
        <translation>Ports eines Flusses</translation>
    </message>
    <message>
        <source>the flow is both required and forbidden; forbidden takes precedence</source>
        <translation>der Fluss ist verlangt und verboten; das Verbot hat Vorrang</translation>
    </message>
    <message>
        <source>a flow needs &quot;from&quot; and &quot;to&quot;</source>
        <translation>ein Fluss braucht &quot;from&quot; und &quot;to&quot;</translation>
    </message>
    <message>
        <source>policy of a flow</source>
        <translation>policy eines Flusses</translation>
    </message>
    <message>
        <source>{} must be a version such as {}</source>
        <translation>{} muss eine Version wie {} sein</translation>
    </message>
    <message>
        <source>environment {}</source>
        <translation>Umgebung {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>endpoints of {}</source>
        <translation>Endpunkte von {}</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} in {}</translation>
    </message>
    <message>
        <source>names of {}</source>
        <translation>Namen von {}</translation>
    </message>
    <message>
        <source>a name of {}</source>
        <translation>ein Name von {}</translation>
    </message>
    <message>
        <source>from of the names of {}</source>
        <translation>from der Namen von {}</translation>
    </message>
    <message>
        <source>owners of the name {}</source>
        <translation>Inhaber des Namens {}</translation>
    </message>
    <message>
        <source>published ports of {}</source>
        <translation>veröffentlichte Ports von {}</translation>
    </message>
    <message>
        <source>a required resource</source>
        <translation>eine verlangte Ressource</translation>
    </message>
    <message>
        <source>profile {}</source>
        <translation>Profil {}</translation>
    </message>
    <message>
        <source>memory of {} must be a size such as 512m</source>
        <translation>memory von {} muss eine Größe wie 512m sein</translation>
    </message>
    <message>
        <source>cpus of {} must be a number of cores such as 0.5</source>
        <translation>cpus von {} muss eine Anzahl von Kernen wie 0.5 sein</translation>
    </message>
    <message>
        <source>services of {}</source>
        <translation>Dienste von {}</translation>
    </message>
    <message>
        <source>{} lists no services, but another profile is the default already</source>
        <translation>{} führt keine Dienste auf, aber ein anderes Profil ist schon der Standard</translation>
    </message>
    <message>
        <source>metadata.file must hold {}, which stands for the name</source>
        <translation>metadata.file muss {} enthalten, das für den Namen steht</translation>
    </message>
    <message>
        <source>tier {}</source>
        <translation>Schicht {}</translation>
    </message>
    <message>
        <source>the label {} in {} must be a text</source>
        <translation>das Label {} in {} muss ein Text sein</translation>
    </message>
    <message>
        <source>an order of middlewares</source>
        <translation>eine Reihenfolge von Middlewares</translation>
    </message>
    <message>
        <source>an order of middlewares needs at least two of them</source>
        <translation>eine Reihenfolge von Middlewares braucht mindestens zwei davon</translation>
    </message>
    <message>
        <source>a waiver</source>
        <translation>eine Ausnahme</translation>
    </message>
    <message>
        <source>a waiver needs &quot;rule&quot;: the id or name of what it excuses</source>
        <translation>eine Ausnahme braucht &quot;rule&quot;: die Kennung oder den Namen dessen, was sie entschuldigt</translation>
    </message>
    <message>
        <source>a waiver needs &quot;reason&quot;, without one it does not count</source>
        <translation>eine Ausnahme braucht &quot;reason&quot;, sonst zählt sie nicht</translation>
    </message>
    <message>
        <source>{} must be a day written YYYY-MM-DD, so the emergency does not count</source>
        <translation>{} muss ein Tag in der Form YYYY-MM-DD sein, daher zählt der Notfall nicht</translation>
    </message>
    <message>
        <source>{} must be a day written YYYY-MM-DD, so the waiver does not count</source>
        <translation>{} muss ein Tag in der Form YYYY-MM-DD sein, daher zählt die Ausnahme nicht</translation>
    </message>
    <message>
        <source>the layout is no JSON object; delete the file to start with a fresh layout</source>
        <translation>das Layout ist kein JSON-Objekt; die Datei löschen, um mit einem neuen Layout zu beginnen</translation>
    </message>
    <message>
        <source>the layout was written by a newer version of Tierwright; update Tierwright, or delete the file to start with a fresh layout</source>
        <translation>das Layout stammt von einer neueren Version von Tierwright; Tierwright aktualisieren oder die Datei löschen, um mit einem neuen Layout zu beginnen</translation>
    </message>
    <message>
        <source>it takes over too much through anchors</source>
        <translation>er übernimmt zu viel durch Anker</translation>
    </message>
    <message>
        <source>it names an unknown anchor</source>
        <translation>er nennt einen unbekannten Anker</translation>
    </message>
    <message>
        <source>{} is not written as an entry of &apos;services&apos; of its own</source>
        <translation>{} steht nicht als eigener Eintrag unter &apos;services&apos;</translation>
    </message>
    <message>
        <source>it stands behind an alias</source>
        <translation>er steht hinter einem Alias</translation>
    </message>
    <message>
        <source>{} cannot be copied, because {}</source>
        <translation>{} lässt sich nicht kopieren: {}</translation>
    </message>
    <message>
        <source>there is no text to paste</source>
        <translation>es gibt keinen Text zum Einfügen</translation>
    </message>
    <message>
        <source>this is no YAML that can be pasted: {}</source>
        <translation>dies ist kein YAML, das sich einfügen lässt: {}</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>es ist nicht lesbar</translation>
    </message>
    <message>
        <source>this text holds several YAML documents; paste one of them</source>
        <translation>dieser Text enthält mehrere YAML-Dokumente; nur eines davon einfügen</translation>
    </message>
    <message>
        <source>this text is no &apos;services:&apos; fragment of a compose file</source>
        <translation>dieser Text ist kein Abschnitt &apos;services:&apos; einer Compose-Datei</translation>
    </message>
    <message>
        <source>there is no service below &apos;services:&apos; in this text</source>
        <translation>in diesem Text steht kein Dienst unter &apos;services:&apos;</translation>
    </message>
    <message>
        <source>this is a service without its name; put &apos;name:&apos; above it and indent it</source>
        <translation>dies ist ein Dienst ohne seinen Namen; &apos;name:&apos; darüber setzen und ihn einrücken</translation>
    </message>
    <message>
        <source>the network {} is declared, since it was not</source>
        <translation>das Netz {} wird deklariert, da es das noch nicht war</translation>
    </message>
    <message>
        <source>{} is written in several files, so no single text is the service; copy its texts by hand</source>
        <translation>{} steht in mehreren Dateien, daher ist kein einzelner Text der Dienst; seine Texte von Hand kopieren</translation>
    </message>
    <message>
        <source>this text cannot be pasted: {}</source>
        <translation>dieser Text lässt sich nicht einfügen: {}</translation>
    </message>
    <message>
        <source>{} has no container_name, since {} has that one</source>
        <translation>{} bekommt keinen container_name, da {} ihn schon hat</translation>
    </message>
    <message>
        <source>{} does not publish ports of the host that are taken</source>
        <translation>{} veröffentlicht keine Ports des Rechners, die belegt sind</translation>
    </message>
    <message>
        <source>{} has no fixed address on {}, since it is taken</source>
        <translation>{} bekommt keine feste Adresse in {}, da sie vergeben ist</translation>
    </message>
    <message>
        <source>&apos;{}&apos; contradicts &apos;{}&apos;, which removes what it needs; do only one of them</source>
        <translation>&apos;{}&apos; widerspricht &apos;{}&apos;, das wegnimmt, was es braucht; nur eines davon tun</translation>
    </message>
    <message>
        <source>&apos;{}&apos; contradicts &apos;{}&apos;: the former says {}, the latter {}; do only one of them</source>
        <translation>&apos;{}&apos; widerspricht &apos;{}&apos;: Ersteres sagt {}, Letzteres {}; nur eines davon tun</translation>
    </message>
    <message>
        <source>&apos;{}&apos; contradicts &apos;{}&apos;, which sets what it removes; do only one of them</source>
        <translation>&apos;{}&apos; widerspricht &apos;{}&apos;, das setzt, was es wegnimmt; nur eines davon tun</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a condition; service_started, service_healthy and service_completed_successfully are</source>
        <translation>&apos;{}&apos; ist keine Bedingung; möglich sind service_started, service_healthy und service_completed_successfully</translation>
    </message>
    <message>
        <source>{} cannot wait for itself</source>
        <translation>{} kann nicht auf sich selbst warten</translation>
    </message>
    <message>
        <source>there is no service &apos;{}&apos; in this project</source>
        <translation>in diesem Projekt gibt es keinen Dienst &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{} waits for {} already, so neither would ever start</source>
        <translation>{} wartet schon auf {}, daher würde keiner von beiden je starten</translation>
    </message>
    <message>
        <source>{} does not wait for {}</source>
        <translation>{} wartet nicht auf {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a service name; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation>&apos;{}&apos; ist kein Dienstname; erlaubt sind Buchstaben, Ziffern, &apos;.&apos;, &apos;_&apos; und &apos;-&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a network name; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation>&apos;{}&apos; ist kein Netzname; erlaubt sind Buchstaben, Ziffern, &apos;.&apos;, &apos;_&apos; und &apos;-&apos;</translation>
    </message>
    <message>
        <source>the flow &apos;{}&apos; comes from an anchor; edit it by hand</source>
        <translation>der Fluss &apos;{}&apos; kommt aus einem Anker; von Hand bearbeiten</translation>
    </message>
    <message>
        <source>&apos;{}&apos; in line {} of the contract</source>
        <translation>&apos;{}&apos; in Zeile {} des Vertrags</translation>
    </message>
    <message>
        <source>{} forbids it, for more than these two; edit it there</source>
        <translation>{} verbietet es, für mehr als diese beiden; dort bearbeiten</translation>
    </message>
    <message>
        <source>{} requires it, for more than these two; edit it there</source>
        <translation>{} verlangt es, für mehr als diese beiden; dort bearbeiten</translation>
    </message>
    <message>
        <source>{} says so, for more than these two; edit it there</source>
        <translation>{} sagt es so, für mehr als diese beiden; dort bearbeiten</translation>
    </message>
    <message>
        <source>{} allows the opposite direction, and Docker cannot keep one direction apart from the other; take that flow out first</source>
        <translation>{} erlaubt die Gegenrichtung, und Docker kann Richtungen nicht voneinander trennen; zuerst jenen Fluss herausnehmen</translation>
    </message>
    <message>
        <source>no flow of the contract is about {} and {}</source>
        <translation>kein Fluss des Vertrags betrifft {} und {}</translation>
    </message>
    <message>
        <source>{} is the only flow that allows something: without it the contract would allow everything; write &apos;flows: []&apos; by hand if it must allow nothing</source>
        <translation>{} ist der einzige Fluss, der etwas erlaubt: ohne ihn würde der Vertrag alles erlauben; &apos;flows: []&apos; von Hand schreiben, wenn er nichts erlauben soll</translation>
    </message>
    <message>
        <source>a contract has no override file; it is changed where it is written</source>
        <translation>ein Vertrag hat keine überschreibende Datei; er wird geändert, wo er steht</translation>
    </message>
    <message>
        <source>this project has no contract; write a network-contract.yaml beside it first</source>
        <translation>dieses Projekt hat keinen Vertrag; zuerst daneben eine network-contract.yaml anlegen</translation>
    </message>
    <message>
        <source>{} needs no flow to itself</source>
        <translation>{} braucht keinen Fluss zu sich selbst</translation>
    </message>
    <message>
        <source>the Internet and the host are both outside of the project, so its contract says nothing of the way between them</source>
        <translation>Internet und Rechner liegen beide außerhalb des Projekts, daher sagt sein Vertrag nichts über den Weg zwischen ihnen</translation>
    </message>
    <message>
        <source>the tier {}</source>
        <translation>die Schicht {}</translation>
    </message>
    <message>
        <source>{} is allowed already, by {}</source>
        <translation>{} ist schon erlaubt, durch {}</translation>
    </message>
    <message>
        <source>{} is required already, by {}</source>
        <translation>{} ist schon verlangt, durch {}</translation>
    </message>
    <message>
        <source>{} is forbidden already, by {}</source>
        <translation>{} ist schon verboten, durch {}</translation>
    </message>
    <message>
        <source>this is the first flow that allows something: from now on, whatever no flow allows is a violation</source>
        <translation>dies ist der erste Fluss, der etwas erlaubt: von nun an ist ein Verstoß, was kein Fluss erlaubt</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a duration; write 30s or 1m30s</source>
        <translation>&apos;{}&apos; ist keine Dauer; 30s oder 1m30s schreiben</translation>
    </message>
    <message>
        <source>{} is not a number of retries</source>
        <translation>{} ist keine Anzahl von Wiederholungen</translation>
    </message>
    <message>
        <source>a health check&apos;s test is a command; to have none, clear the health check</source>
        <translation>der Test einer Gesundheitsprüfung ist ein Befehl; wenn es keine geben soll, die Gesundheitsprüfung leeren</translation>
    </message>
    <message>
        <source>{} has no test of its own, so the image&apos;s is used</source>
        <translation>{} hat keinen eigenen Test, daher gilt der des Images</translation>
    </message>
    <message>
        <source>{} has no health check here</source>
        <translation>{} hat hier keine Gesundheitsprüfung</translation>
    </message>
    <message>
        <source>a label&apos;s key is text without blanks and &apos;=&apos;</source>
        <translation>der Schlüssel eines Labels ist Text ohne Leerzeichen und &apos;=&apos;</translation>
    </message>
    <message>
        <source>{} has no label {}</source>
        <translation>{} hat kein Label {}</translation>
    </message>
    <message>
        <source>{} has a label {} already</source>
        <translation>{} hat schon ein Label {}</translation>
    </message>
    <message>
        <source>a variable&apos;s name is text without blanks and &apos;=&apos;</source>
        <translation>der Name einer Variablen ist Text ohne Leerzeichen und &apos;=&apos;</translation>
    </message>
    <message>
        <source>{} has no variable {}</source>
        <translation>{} hat keine Variable {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a number of cores; write 0.5 or 2</source>
        <translation>&apos;{}&apos; ist keine Anzahl von Kernen; 0.5 oder 2 schreiben</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a size; write 512m or 2g</source>
        <translation>&apos;{}&apos; ist keine Größe; 512m oder 2g schreiben</translation>
    </message>
    <message>
        <source>{} is below 6 MiB, the least that Docker accepts</source>
        <translation>{} liegt unter 6 MiB, dem Mindestwert für Docker</translation>
    </message>
    <message>
        <source>{} has no memory limit</source>
        <translation>{} hat kein Speicherlimit</translation>
    </message>
    <message>
        <source>{} has no memory reservation</source>
        <translation>{} hat keinen reservierten Speicher</translation>
    </message>
    <message>
        <source>{} has no CPU reservation</source>
        <translation>{} hat keine reservierten CPUs</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither true nor false</source>
        <translation>&apos;{}&apos; ist weder true noch false</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a subnet; write 10.1.0.0/16</source>
        <translation>&apos;{}&apos; ist kein Subnetz; 10.1.0.0/16 schreiben</translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds a blank</source>
        <translation>&apos;{}&apos; enthält ein Leerzeichen</translation>
    </message>
    <message>
        <source>{} is external: whoever creates it decides on its options</source>
        <translation>{} ist extern: über die Optionen entscheidet, wer es anlegt</translation>
    </message>
    <message>
        <source>Compose refuses &apos;{}&apos; beside &apos;external&apos; in {}; remove it first</source>
        <translation>Compose lehnt &apos;{}&apos; neben &apos;external&apos; in {} ab; zuerst entfernen</translation>
    </message>
    <message>
        <source>there is no network &apos;{}&apos; in this project; add it first</source>
        <translation>in diesem Projekt gibt es kein Netz &apos;{}&apos;; zuerst hinzufügen</translation>
    </message>
    <message>
        <source>{} has no &apos;{}&apos;</source>
        <translation>{} hat kein &apos;{}&apos;</translation>
    </message>
    <message>
        <source>there is no network &apos;{}&apos; in this project</source>
        <translation>in diesem Projekt gibt es kein Netz &apos;{}&apos;</translation>
    </message>
    <message>
        <source>the network &apos;{}&apos; is not declared in this project; add it first</source>
        <translation>das Netz &apos;{}&apos; ist in diesem Projekt nicht deklariert; zuerst hinzufügen</translation>
    </message>
    <message>
        <source>{} has a &apos;network_mode&apos; and so cannot join networks; remove that first</source>
        <translation>{} hat einen &apos;network_mode&apos; und kann daher keinen Netzen beitreten; diesen zuerst entfernen</translation>
    </message>
    <message>
        <source>{} is on {} already, because Compose attaches a service without networks to it</source>
        <translation>{} liegt schon in {}, weil Compose einen Dienst ohne Netze dort anschließt</translation>
    </message>
    <message>
        <source>{} is on {} already</source>
        <translation>{} liegt schon in {}</translation>
    </message>
    <message>
        <source>{} could not be read; fix it first</source>
        <translation>{} war nicht lesbar; zuerst beheben</translation>
    </message>
    <message>
        <source>{} is not on {}</source>
        <translation>{} liegt nicht in {}</translation>
    </message>
    <message>
        <source>{} is the only network of {}; without it Compose would attach the default network. Move the service instead</source>
        <translation>{} ist das einzige Netz von {}; ohne es würde Compose das Standardnetz anschließen. Stattdessen den Dienst verschieben</translation>
    </message>
    <message>
        <source>{} has a fixed address on {}, which belongs to that network&apos;s subnet; remove the address first</source>
        <translation>{} hat eine feste Adresse in {}, die zum Subnetz dieses Netzes gehört; zuerst die Adresse entfernen</translation>
    </message>
    <message>
        <source>{} is not on {}, so it has no names there; attach it first</source>
        <translation>{} liegt nicht in {}, hat dort also keine Namen; zuerst anschließen</translation>
    </message>
    <message>
        <source>an alias is a name without blanks</source>
        <translation>ein Alias ist ein Name ohne Leerzeichen</translation>
    </message>
    <message>
        <source>{} has the alias {} on {} already</source>
        <translation>{} hat den Alias {} in {} schon</translation>
    </message>
    <message>
        <source>{} has no alias {} on {}</source>
        <translation>{} hat keinen Alias {} in {}</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the change would not have the wanted effect, because another file or an anchor says the same once more; edit it by hand</source>
        <translation>die Änderung hätte nicht die gewünschte Wirkung, weil eine andere Datei oder ein Anker dasselbe noch einmal sagt; von Hand bearbeiten</translation>
    </message>
    <message>
        <source>the change would hide or alter more than was asked for, namely {}, because a part of it comes from an anchor or a merge key; edit it by hand</source>
        <translation>die Änderung würde mehr verdecken oder ändern als verlangt, nämlich {}, weil ein Teil davon aus einem Anker oder Merge-Schlüssel kommt; von Hand bearbeiten</translation>
    </message>
    <message>
        <source>{}. In a compose file a dollar sign is written &apos;$$&apos;</source>
        <translation>{}. In einer Compose-Datei wird ein Dollarzeichen &apos;$$&apos; geschrieben</translation>
    </message>
    <message>
        <source>the value does not come from &apos;extends&apos;</source>
        <translation>der Wert kommt nicht durch &apos;extends&apos;</translation>
    </message>
    <message>
        <source>{} may be used by other projects too</source>
        <translation>{} wird vielleicht auch von anderen Projekten benutzt</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is built from further anchors; copy it by hand</source>
        <translation>&apos;{}&apos; ist aus weiteren Ankern gebaut; von Hand kopieren</translation>
    </message>
    <message>
        <source>this is not a value of a service, so no service could say it for itself</source>
        <translation>dies ist kein Wert eines Dienstes, daher kann kein Dienst ihn selbst festlegen</translation>
    </message>
    <message>
        <source>the value comes through an anchor or a merge key, so it cannot be taken away in the service alone</source>
        <translation>der Wert kommt durch einen Anker oder Merge-Schlüssel und lässt sich daher nicht nur im Dienst wegnehmen</translation>
    </message>
    <message>
        <source>there is no override file; name a second file with -f, such as compose.override.yaml with &apos;{}&apos; in it</source>
        <translation>es gibt keine überschreibende Datei; mit -f eine zweite Datei angeben, etwa compose.override.yaml mit &apos;{}&apos; darin</translation>
    </message>
    <message>
        <source>an override file cannot say this; it is changed where it is written</source>
        <translation>eine überschreibende Datei kann dies nicht sagen; es wird geändert, wo es steht</translation>
    </message>
    <message>
        <source>&apos;!reset&apos; only removes; it cannot set a new value</source>
        <translation>&apos;!reset&apos; nimmt weg und sagt nichts Neues</translation>
    </message>
    <message>
        <source>there is nothing that &apos;!reset&apos; could remove</source>
        <translation>es gibt nichts, was &apos;!reset&apos; wegnehmen könnte</translation>
    </message>
    <message>
        <source>a list item has a different position in an override file; write the list there by hand</source>
        <translation>ein Listeneintrag hat in einer überschreibenden Datei eine andere Stelle; die Liste dort von Hand schreiben</translation>
    </message>
    <message>
        <source>the default of {} changes</source>
        <translation>der Standardwert von {} ändert sich</translation>
    </message>
    <message>
        <source>also changes, because the text is shared: {}</source>
        <translation>ändert sich mit, weil der Text gemeinsam genutzt wird: {}</translation>
    </message>
    <message>
        <source>the value is made of the variable {}, which a new value would replace</source>
        <translation>der Wert besteht aus der Variablen {}, die ein neuer Wert ersetzen würde</translation>
    </message>
    <message>
        <source>{} no longer has any effect here</source>
        <translation>{} zählt hier nicht mehr</translation>
    </message>
    <message>
        <source>{} does not publish {}</source>
        <translation>{} veröffentlicht {} nicht</translation>
    </message>
    <message>
        <source>a single port can be changed only where it is written ({})</source>
        <translation>ein einzelner Port lässt sich nur dort ändern, wo er geschrieben steht ({})</translation>
    </message>
    <message>
        <source>the port {} of {} comes from an anchor or a merge key; edit it by hand</source>
        <translation>der Port {} von {} kommt aus einem Anker oder Merge-Schlüssel; von Hand bearbeiten</translation>
    </message>
    <message>
        <source>{} is one of {} ports of a range; edit the range by hand</source>
        <translation>{} ist einer von {} Ports eines Bereichs; den Bereich von Hand bearbeiten</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an IP address</source>
        <translation>&apos;{}&apos; ist keine IP-Adresse</translation>
    </message>
    <message>
        <source>{} publishes {} already</source>
        <translation>{} veröffentlicht {} schon</translation>
    </message>
    <message>
        <source>this entry is in the long form, which holds a single port and no variables</source>
        <translation>dieser Eintrag hat die lange Form, die einen Port ohne Variablen enthält</translation>
    </message>
    <message>
        <source>&apos;default&apos; is Compose&apos;s word for the network of services that name none; move the services instead</source>
        <translation>&apos;default&apos; nennt Compose das Netz der Dienste, die keines angeben; stattdessen die Dienste verschieben</translation>
    </message>
    <message>
        <source>there is a network &apos;{}&apos; already</source>
        <translation>es gibt schon ein Netz &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{} is external and Docker knows it by this name; give it a &apos;name&apos; first</source>
        <translation>{} ist extern, und Docker kennt es unter diesem Namen; zuerst &apos;name&apos; setzen</translation>
    </message>
    <message>
        <source>Docker&apos;s name of the network changes from {} to {}_{}</source>
        <translation>Dockers Name des Netzes ändert sich von {} zu {}_{}</translation>
    </message>
    <message>
        <source>the variable {} of {} mentions {}, perhaps as a host; it is left as it is</source>
        <translation>die Variable {} von {} erwähnt {}, vielleicht als Host; sie bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>there is a service &apos;{}&apos; already</source>
        <translation>es gibt schon einen Dienst &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{} has no container_name, since two containers cannot share one</source>
        <translation>{} bekommt keinen container_name, da zwei Container sich keinen teilen können</translation>
    </message>
    <message>
        <source>{} publishes no fixed host ports, since {} has them</source>
        <translation>{} veröffentlicht keine festen Ports des Rechners, da {} sie hat</translation>
    </message>
    <message>
        <source>{} has no fixed address on {}, since {} has it</source>
        <translation>{} bekommt keine feste Adresse in {}, da {} sie hat</translation>
    </message>
    <message>
        <source>an image is a name without blanks, such as nginx:1.27</source>
        <translation>ein Image ist ein Name ohne Leerzeichen, etwa nginx:1.27</translation>
    </message>
    <message>
        <source>the text is not about a service &apos;{}&apos;</source>
        <translation>der Text handelt nicht von einem Dienst &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{} is named by {}; change those first</source>
        <translation>{} wird genannt von {}; zuerst dort ändern</translation>
    </message>
    <message>
        <source>{} is named by {}; remove those too, or change them first</source>
        <translation>{} wird genannt von {}; auch dort entfernen oder zuerst ändern</translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds variables, and only their present values could be written here; edit it by hand</source>
        <translation>&apos;{}&apos; enthält Variablen, und hier könnten nur ihre jetzigen Werte stehen; von Hand bearbeiten</translation>
    </message>
    <message>
        <source>Move {} from {} to {}</source>
        <translation>{} von {} nach {} verschieben</translation>
    </message>
    <message>
        <source>Attach {} to {}</source>
        <translation>{} an {} anschließen</translation>
    </message>
    <message>
        <source>Detach {} from {}</source>
        <translation>{} von {} trennen</translation>
    </message>
    <message>
        <source>Add alias {} to {} on {}</source>
        <translation>Alias {} zu {} in {} hinzufügen</translation>
    </message>
    <message>
        <source>Remove alias {} from {} on {}</source>
        <translation>Alias {} von {} in {} entfernen</translation>
    </message>
    <message>
        <source>Rename alias {} of {} on {} to {}</source>
        <translation>Alias {} von {} in {} in {} umbenennen</translation>
    </message>
    <message>
        <source>Add network {}</source>
        <translation>Netz {} hinzufügen</translation>
    </message>
    <message>
        <source>Remove network {}</source>
        <translation>Netz {} entfernen</translation>
    </message>
    <message>
        <source>Rename network {} to {}</source>
        <translation>Netz {} in {} umbenennen</translation>
    </message>
    <message>
        <source>Make {} internal</source>
        <translation>{} intern machen</translation>
    </message>
    <message>
        <source>Make {} not internal</source>
        <translation>{} nicht mehr intern machen</translation>
    </message>
    <message>
        <source>Clear the driver of network {}</source>
        <translation>Treiber des Netzes {} leeren</translation>
    </message>
    <message>
        <source>Clear the subnet of network {}</source>
        <translation>Subnetz des Netzes {} leeren</translation>
    </message>
    <message>
        <source>Clear the name of network {}</source>
        <translation>Namen des Netzes {} leeren</translation>
    </message>
    <message>
        <source>Clear the &apos;attachable&apos; of network {}</source>
        <translation>&apos;attachable&apos; des Netzes {} leeren</translation>
    </message>
    <message>
        <source>Clear the &apos;external&apos; of network {}</source>
        <translation>&apos;external&apos; des Netzes {} leeren</translation>
    </message>
    <message>
        <source>Set the driver of network {} to {}</source>
        <translation>Treiber des Netzes {} auf {} setzen</translation>
    </message>
    <message>
        <source>Set the subnet of network {} to {}</source>
        <translation>Subnetz des Netzes {} auf {} setzen</translation>
    </message>
    <message>
        <source>Set the name of network {} to {}</source>
        <translation>Namen des Netzes {} auf {} setzen</translation>
    </message>
    <message>
        <source>Set the &apos;attachable&apos; of network {} to {}</source>
        <translation>&apos;attachable&apos; des Netzes {} auf {} setzen</translation>
    </message>
    <message>
        <source>Set the &apos;external&apos; of network {} to {}</source>
        <translation>&apos;external&apos; des Netzes {} auf {} setzen</translation>
    </message>
    <message>
        <source>Set label {} of network {}</source>
        <translation>Label {} des Netzes {} setzen</translation>
    </message>
    <message>
        <source>Remove label {} from network {}</source>
        <translation>Label {} vom Netz {} entfernen</translation>
    </message>
    <message>
        <source>Add service {}</source>
        <translation>Dienst {} hinzufügen</translation>
    </message>
    <message>
        <source>Remove service {}</source>
        <translation>Dienst {} entfernen</translation>
    </message>
    <message>
        <source>Rename service {} to {}</source>
        <translation>Dienst {} in {} umbenennen</translation>
    </message>
    <message>
        <source>Duplicate {} as {}</source>
        <translation>{} als {} verdoppeln</translation>
    </message>
    <message>
        <source>Paste service {}</source>
        <translation>Dienst {} einfügen</translation>
    </message>
    <message>
        <source>Clear the memory limit of {}</source>
        <translation>Speicherlimit von {} leeren</translation>
    </message>
    <message>
        <source>Clear the CPU limit of {}</source>
        <translation>CPU-Limit von {} leeren</translation>
    </message>
    <message>
        <source>Clear the memory reservation of {}</source>
        <translation>Reservierten Speicher von {} leeren</translation>
    </message>
    <message>
        <source>Clear the CPU reservation of {}</source>
        <translation>Reservierte CPUs von {} leeren</translation>
    </message>
    <message>
        <source>Limit the memory of {} to {}</source>
        <translation>Speicher von {} auf {} begrenzen</translation>
    </message>
    <message>
        <source>Limit the CPUs of {} to {}</source>
        <translation>CPUs von {} auf {} begrenzen</translation>
    </message>
    <message>
        <source>Reserve {} of memory for {}</source>
        <translation>{} Speicher für {} reservieren</translation>
    </message>
    <message>
        <source>Reserve {} CPUs for {}</source>
        <translation>{} CPUs für {} reservieren</translation>
    </message>
    <message>
        <source>Set label {} of {}</source>
        <translation>Label {} von {} setzen</translation>
    </message>
    <message>
        <source>Remove label {} from {}</source>
        <translation>Label {} von {} entfernen</translation>
    </message>
    <message>
        <source>Rename label {} of {} to {}</source>
        <translation>Label {} von {} in {} umbenennen</translation>
    </message>
    <message>
        <source>Set variable {} of {}</source>
        <translation>Variable {} von {} setzen</translation>
    </message>
    <message>
        <source>Remove variable {} from {}</source>
        <translation>Variable {} von {} entfernen</translation>
    </message>
    <message>
        <source>Publish {} of {}</source>
        <translation>{} von {} veröffentlichen</translation>
    </message>
    <message>
        <source>Stop publishing {} of {}</source>
        <translation>{} von {} nicht mehr veröffentlichen</translation>
    </message>
    <message>
        <source>Publish {} of {} as {}</source>
        <translation>{} von {} als {} veröffentlichen</translation>
    </message>
    <message>
        <source>Publish {} of {} on {}</source>
        <translation>{} von {} auf {} veröffentlichen</translation>
    </message>
    <message>
        <source>every interface</source>
        <translation>jeder Schnittstelle</translation>
    </message>
    <message>
        <source>Expose {} of {}</source>
        <translation>{} von {} intern anbieten</translation>
    </message>
    <message>
        <source>Stop exposing {} of {}</source>
        <translation>{} von {} nicht mehr intern anbieten</translation>
    </message>
    <message>
        <source>Set the health check of {}</source>
        <translation>Gesundheitsprüfung von {} setzen</translation>
    </message>
    <message>
        <source>Remove the health check of {}</source>
        <translation>Gesundheitsprüfung von {} entfernen</translation>
    </message>
    <message>
        <source>Let {} wait for {}</source>
        <translation>{} auf {} warten lassen</translation>
    </message>
    <message>
        <source>Let {} no longer wait for {}</source>
        <translation>{} nicht mehr auf {} warten lassen</translation>
    </message>
    <message>
        <source>Add profile {} to {}</source>
        <translation>Profil {} zu {} hinzufügen</translation>
    </message>
    <message>
        <source>Remove profile {} from {}</source>
        <translation>Profil {} von {} entfernen</translation>
    </message>
    <message>
        <source>Take {} out of the contract</source>
        <translation>{} aus dem Vertrag herausnehmen</translation>
    </message>
    <message>
        <source>Require {} in the contract</source>
        <translation>{} im Vertrag verlangen</translation>
    </message>
    <message>
        <source>Allow {} in the contract</source>
        <translation>{} im Vertrag erlauben</translation>
    </message>
    <message>
        <source>Forbid {} in the contract</source>
        <translation>{} im Vertrag verbieten</translation>
    </message>
    <message>
        <source>Set {}</source>
        <translation>{} setzen</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>{} entfernen</translation>
    </message>
    <message>
        <source>Rename {} to {}</source>
        <translation>{} in {} umbenennen</translation>
    </message>
    <message>
        <source>Add an item to {}</source>
        <translation>Eintrag zu {} hinzufügen</translation>
    </message>
    <message>
        <source>Add {} to {}</source>
        <translation>{} zu {} hinzufügen</translation>
    </message>
    <message>
        <source>Write {} for {}</source>
        <translation>{} für {} schreiben</translation>
    </message>
    <message>
        <source>{} is on {}; detach it first</source>
        <translation>in {1} liegt noch {0}; zuerst trennen</translation>
    </message>
    <message>
        <source>{} is external: whoever creates it decides whether it is internal</source>
        <translation>{} ist extern: wer es anlegt, entscheidet, ob es intern ist</translation>
    </message>
    <message>
        <source>the whole file is not a value that could be changed</source>
        <translation>die ganze Datei ist kein Wert, der sich ändern ließe</translation>
    </message>
    <message>
        <source>there is no &apos;{}&apos; that could be changed</source>
        <translation>es gibt kein &apos;{}&apos;, das sich ändern ließe</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no key that could be &apos;{}&apos;</source>
        <translation>&apos;{}&apos; hat keinen Schlüssel, der &apos;{}&apos; heißen könnte</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is there already</source>
        <translation>&apos;{}&apos; ist schon da</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a container port; write 9000 or 9000/udp</source>
        <translation>&apos;{}&apos; ist kein Container-Port; 9000 oder 9000/udp schreiben</translation>
    </message>
    <message>
        <source>{} exposes {} already</source>
        <translation>{} bietet {} schon intern an</translation>
    </message>
    <message>
        <source>{} does not expose {}</source>
        <translation>{} bietet {} nicht intern an</translation>
    </message>
    <message>
        <source>a profile is a name without blanks</source>
        <translation>ein Profil ist ein Name ohne Leerzeichen</translation>
    </message>
    <message>
        <source>{} has the profile {} already</source>
        <translation>{} hat das Profil {} schon</translation>
    </message>
    <message>
        <source>{} has no profile {}</source>
        <translation>{} hat kein Profil {}</translation>
    </message>
    <message>
        <source>required by &quot;{}&quot;</source>
        <translation>verlangt von &quot;{}&quot;</translation>
    </message>
    <message>
        <source>forbidden by &quot;{}&quot;</source>
        <translation>verboten von &quot;{}&quot;</translation>
    </message>
    <message>
        <source>allowed by &quot;{}&quot;</source>
        <translation>erlaubt von &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the router {} of {} leads to {}</source>
        <translation>der Router {} von {} führt zu {}</translation>
    </message>
    <message>
        <source>the router {} leads to {}, by a Traefik that is not in this project</source>
        <translation>der Router {} führt zu {}, durch einen Traefik außerhalb dieses Projekts</translation>
    </message>
    <message>
        <source>{} publishes no port beyond the host, and the router {} has no entry point that {} publishes</source>
        <translation>{} veröffentlicht keinen Port über den Rechner hinaus, und der Router {} hat keinen Eingang, den {} veröffentlicht</translation>
    </message>
    <message>
        <source>{} publishes no port beyond the host, and no router of Traefik leads to it</source>
        <translation>{} veröffentlicht keinen Port über den Rechner hinaus, und kein Router von Traefik führt dorthin</translation>
    </message>
    <message>
        <source>allowed, because both belong to {}</source>
        <translation>erlaubt, weil beide zu {} gehören</translation>
    </message>
    <message>
        <source>{}, on port {} only; Docker opens every port</source>
        <translation>{}, nur auf Port {}; Docker öffnet jeden Port</translation>
    </message>
    <message>
        <source>{}; Docker does not keep containers and their host apart</source>
        <translation>{}; Docker trennt Container und ihren Rechner nicht</translation>
    </message>
    <message>
        <source>there is no contract</source>
        <translation>es gibt keinen Vertrag</translation>
    </message>
    <message>
        <source>the contract does not mention it</source>
        <translation>der Vertrag sagt nichts dazu</translation>
    </message>
    <message>
        <source>allowed by ports.published</source>
        <translation>erlaubt durch ports.published</translation>
    </message>
    <message>
        <source>not allowed, because ports.published does not name it</source>
        <translation>nicht erlaubt, weil ports.published es nicht nennt</translation>
    </message>
    <message>
        <source>allowed by egress</source>
        <translation>erlaubt durch egress</translation>
    </message>
    <message>
        <source>not allowed, because egress does not name it</source>
        <translation>nicht erlaubt, weil egress es nicht nennt</translation>
    </message>
    <message>
        <source>no flow allows it, so it is not allowed</source>
        <translation>kein Fluss erlaubt es, also ist es nicht erlaubt</translation>
    </message>
    <message>
        <source>&quot;{}&quot; allows the opposite direction alone; Docker knows no direction</source>
        <translation>&quot;{}&quot; erlaubt nur die Gegenrichtung; Docker kennt keine Richtung</translation>
    </message>
    <message>
        <source>a port that Docker chooses</source>
        <translation>ein Port, den Docker wählt</translation>
    </message>
    <message>
        <source>port {} of {} is published as {}: {}</source>
        <translation>Port {} von {} ist veröffentlicht als {}: {}</translation>
    </message>
    <message>
        <source>{} runs on the host&apos;s network: every port that it opens is open</source>
        <translation>{} läuft im Netz des Rechners: offen ist, was dort geöffnet wird</translation>
    </message>
    <message>
        <source>the host reaches {} by its address, on every port</source>
        <translation>der Rechner erreicht {} über die Adresse, auf jedem Port</translation>
    </message>
    <message>
        <source>{} is on no network on which the host has an address</source>
        <translation>{} liegt in keinem Netz, in dem der Rechner eine Adresse hat</translation>
    </message>
    <message>
        <source>{} reaches what listens on the host, by a gateway&apos;s address</source>
        <translation>{} erreicht über die Adresse eines Gateways, was auf dem Rechner lauscht</translation>
    </message>
    <message>
        <source>{} is on internal networks only, or on none</source>
        <translation>{} liegt nur in internen Netzen oder in keinem</translation>
    </message>
    <message>
        <source>{} reaches the Internet</source>
        <translation>{} erreicht das Internet</translation>
    </message>
    <message>
        <source>{} reaches the Internet through {}</source>
        <translation>{} erreicht das Internet über {}</translation>
    </message>
    <message>
        <source>{} answer to it on {}: a request goes to either of them</source>
        <translation>{} antworten in {} darauf: eine Anfrage geht an irgendeinen davon</translation>
    </message>
    <message numerus="yes">
        <source>{} others</source>
        <comment>{} other</comment>
        <translation>
            <numerusform>{} anderen</numerusform>
            <numerusform>{} andere</numerusform>
        </translation>
    </message>
    <message>
        <source>for {}, it is {} on {}, so {} is not found by it</source>
        <translation>für {} ist es {} in {}, daher wird {} darüber nicht gefunden</translation>
    </message>
    <message>
        <source>{} does not find {} on {} by this name, because its own hosts file comes first</source>
        <translation>{} findet {} in {} nicht unter diesem Namen, weil die eigene hosts-Datei Vorrang hat</translation>
    </message>
    <message>
        <source>{} does not find {} on {} by this name, because the link comes first</source>
        <translation>{} findet {} in {} nicht unter diesem Namen, weil der Link Vorrang hat</translation>
    </message>
    <message>
        <source>through the alias in {}</source>
        <translation>durch den Alias in {}</translation>
    </message>
    <message>
        <source>through the merge key in {}</source>
        <translation>durch den Merge-Schlüssel in {}</translation>
    </message>
    <message>
        <source>by &apos;extends&apos; in {}</source>
        <translation>durch &apos;extends&apos; in {}</translation>
    </message>
    <message>
        <source>by &apos;include&apos; in {}</source>
        <translation>durch &apos;include&apos; in {}</translation>
    </message>
    <message>
        <source>from the file that &apos;env_file&apos; names in {}</source>
        <translation>aus der Datei, die &apos;env_file&apos; in {} nennt</translation>
    </message>
    <message>
        <source>from the file that &apos;label_file&apos; names in {}</source>
        <translation>aus der Datei, die &apos;label_file&apos; in {} nennt</translation>
    </message>
    <message>
        <source>{} (set where Compose is started or in .env)</source>
        <translation>{} (gesetzt beim Start von Compose oder in .env)</translation>
    </message>
    <message>
        <source>{} (not set, so its default)</source>
        <translation>{} (nicht gesetzt, daher der Standardwert)</translation>
    </message>
    <message>
        <source>{} (not set, so empty)</source>
        <translation>{} (nicht gesetzt, daher leer)</translation>
    </message>
    <message>
        <source>variable {}</source>
        <translation>Variable {}</translation>
    </message>
    <message>
        <source>no contract</source>
        <translation>kein Vertrag</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an IP address, so the port is published as if none were given</source>
        <translation>&apos;{}&apos; ist keine IP-Adresse, daher wird der Port veröffentlicht, als stünde keine da</translation>
    </message>
    <message>
        <source>on every interface, IPv4 and IPv6, before the host&apos;s firewall</source>
        <translation>auf jeder Schnittstelle, IPv4 und IPv6, vor der Firewall des Rechners</translation>
    </message>
    <message>
        <source>on every {} interface, before the host&apos;s firewall</source>
        <translation>auf jeder {}-Schnittstelle, vor der Firewall des Rechners</translation>
    </message>
    <message>
        <source>whoever reaches {}, before the host&apos;s firewall</source>
        <translation>wer {} erreicht, vor der Firewall des Rechners</translation>
    </message>
    <message>
        <source>loopback; before Docker Engine 28 also from the same network segment</source>
        <translation>Loopback; vor Docker Engine 28 auch aus demselben Netzsegment</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>Loopback</translation>
    </message>
    <message>
        <source>not published: only on internal networks ({})</source>
        <translation>nicht veröffentlicht: nur in internen Netzen ({})</translation>
    </message>
    <message>
        <source>no effect with network_mode: host</source>
        <translation>ohne Wirkung bei network_mode: host</translation>
    </message>
    <message>
        <source>no effect without a network</source>
        <translation>ohne Wirkung ohne Netz</translation>
    </message>
    <message>
        <source>refused by the Engine: the network is that of {}</source>
        <translation>von der Engine abgelehnt: das Netz ist das von {}</translation>
    </message>
    <message>
        <source>expose opens nothing, and the service is on no network of the project</source>
        <translation>expose öffnet nichts, und der Dienst liegt in keinem Netz des Projekts</translation>
    </message>
    <message>
        <source>expose opens nothing: services on {} reach every port</source>
        <translation>expose öffnet nichts: Dienste in {} erreichen jeden Port</translation>
    </message>
    <message>
        <source>runs on the host&apos;s network: every port that the program opens is open, and no file says which</source>
        <translation>läuft im Netz des Rechners: offen ist, was das Programm öffnet, und keine Datei sagt es</translation>
    </message>
    <message>
        <source>Docker&apos;s own bridge</source>
        <translation>Dockers eigene Bridge</translation>
    </message>
    <message>
        <source>there is no service {}</source>
        <translation>es gibt keinen Dienst {}</translation>
    </message>
    <message>
        <source>the profiles switch {} off</source>
        <translation>die Profile schalten {} ab</translation>
    </message>
    <message>
        <source>{} has no network (network_mode: none)</source>
        <translation>{} hat kein Netz (network_mode: none)</translation>
    </message>
    <message>
        <source>{} is on a network or in a container that this project does not define, so nothing is known about it</source>
        <translation>{} liegt in einem Netz oder Container, den dieses Projekt nicht definiert, daher ist nichts darüber bekannt</translation>
    </message>
    <message>
        <source>they share {}, where containers are kept apart (enable_icc is off)</source>
        <translation>sie teilen {}, wo Container getrennt bleiben (enable_icc ist aus)</translation>
    </message>
    <message>
        <source>the host has no address on the networks of {} ({})</source>
        <translation>der Rechner hat keine Adresse in den Netzen von {} ({})</translation>
    </message>
    <message>
        <source>they share no network ({} is on {}; {} is on {})</source>
        <translation>sie haben kein gemeinsames Netz (Netze von {}: {}; von {}: {})</translation>
    </message>
    <message>
        <source>but {} is in {}&apos;s own hosts file, which comes first</source>
        <translation>aber {} steht in der eigenen hosts-Datei von {}, die Vorrang hat</translation>
    </message>
    <message>
        <source>but {} is answered by {} in turn</source>
        <translation>aber auf {} antworten {} abwechselnd</translation>
    </message>
    <message>
        <source>but {} is looked for on {} first, where it is {}</source>
        <translation>aber {} wird zuerst in {} gesucht und ist dort {}</translation>
    </message>
    <message>
        <source>{} reaches {} on {}, on every port, as {}</source>
        <translation>{} erreicht {} in {}, auf jedem Port, als {}</translation>
    </message>
    <message>
        <source>{} reaches {} on {}, on every port, by address only</source>
        <translation>{} erreicht {} in {}, auf jedem Port, nur über die Adresse</translation>
    </message>
    <message>
        <source>{} reaches {} as localhost: they share one network stack</source>
        <translation>{} erreicht {} als localhost: sie teilen einen Netzwerk-Stack</translation>
    </message>
    <message>
        <source>{} reaches {} on Docker&apos;s own bridge, as {}</source>
        <translation>{} erreicht {} in Dockers eigener Bridge, als {}</translation>
    </message>
    <message>
        <source>{} reaches {} on Docker&apos;s own bridge, by address only: it resolves no service names</source>
        <translation>{} erreicht {} in Dockers eigener Bridge, nur über die Adresse: sie löst keine Dienstnamen auf</translation>
    </message>
    <message>
        <source>{} reaches {}, which runs on the host&apos;s network, as {}</source>
        <translation>{} erreicht {}, im Netz des Rechners, als {}</translation>
    </message>
    <message>
        <source>{} reaches {} by address only: one of them runs on the host&apos;s network, which resolves no service names</source>
        <translation>{} erreicht {} nur über die Adresse: einer von beiden läuft im Netz des Rechners, das keine Dienstnamen auflöst</translation>
    </message>
    <message>
        <source>{} does not reach {}: {}</source>
        <translation>{} erreicht {} nicht: {}</translation>
    </message>
    <message>
        <source>over the host, {} reaches port {} of {} as {}</source>
        <translation>über den Rechner erreicht {} Port {} von {} als {}</translation>
    </message>
    <message>
        <source>any address of the host, port {}</source>
        <translation>beliebige Adresse des Rechners, Port {}</translation>
    </message>
    <message>
        <source>{}:{}</source>
        <translation>{}:{}</translation>
    </message>
    <message>
        <source>the contract requires memory and CPU limits</source>
        <translation>der Vertrag verlangt Limits für Speicher und CPU</translation>
    </message>
    <message>
        <source>the contract requires a memory limit</source>
        <translation>der Vertrag verlangt ein Speicherlimit</translation>
    </message>
    <message>
        <source>the contract requires a CPU limit</source>
        <translation>der Vertrag verlangt ein CPU-Limit</translation>
    </message>
    <message>
        <source>the profile {} allows {} of memory</source>
        <translation>das Profil {} erlaubt {} Speicher</translation>
    </message>
    <message>
        <source>the profile {} proposes {} of memory</source>
        <translation>das Profil {} schlägt {} Speicher vor</translation>
    </message>
    <message>
        <source>the profile {} allows {} CPUs</source>
        <translation>das Profil {} erlaubt {} CPUs</translation>
    </message>
    <message>
        <source>the profile {} proposes {} CPUs</source>
        <translation>das Profil {} schlägt {} CPUs vor</translation>
    </message>
    <message>
        <source>may use all memory and CPUs of the host</source>
        <translation>darf allen Speicher und alle CPUs des Rechners nutzen</translation>
    </message>
    <message>
        <source>may use all memory of the host</source>
        <translation>darf allen Speicher des Rechners nutzen</translation>
    </message>
    <message>
        <source>may use all CPUs of the host</source>
        <translation>darf alle CPUs des Rechners nutzen</translation>
    </message>
    <message>
        <source>no profile covers it</source>
        <translation>kein Profil gilt dafür</translation>
    </message>
    <message>
        <source>within the profile {}</source>
        <translation>im Rahmen des Profils {}</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{}, a port that is not known</source>
        <translation>{}, Port nicht bekannt</translation>
    </message>
    <message>
        <source>{}, port {}</source>
        <translation>{}, Port {}</translation>
    </message>
    <message>
        <source>{} over {}</source>
        <translation>{} über {}</translation>
    </message>
    <message>
        <source>{}, as {}</source>
        <translation>{}, als {}</translation>
    </message>
    <message>
        <source>{}, priority {}: {}</source>
        <translation>{}, Priorität {}: {}</translation>
    </message>
    <message>
        <source>{}, priority {}</source>
        <translation>{}, Priorität {}</translation>
    </message>
    <message>
        <source>the service is not enabled for Traefik</source>
        <translation>der Dienst ist für Traefik nicht eingeschaltet</translation>
    </message>
    <message>
        <source>Traefik discards all labels of the service</source>
        <translation>Traefik verwirft alle Labels des Dienstes</translation>
    </message>
    <message>
        <source>it is defined more than once, and differently</source>
        <translation>mehrfach definiert, und zwar verschieden</translation>
    </message>
    <message>
        <source>it names no service, and there are several</source>
        <translation>nennt keinen Dienst, und es gibt mehrere</translation>
    </message>
    <message>
        <source>it has no rule</source>
        <translation>hat keine Regel</translation>
    </message>
    <message>
        <source>it has no type</source>
        <translation>hat keinen Typ</translation>
    </message>
    <message>
        <source>it has several types</source>
        <translation>hat mehrere Typen</translation>
    </message>
    <message>
        <source>any of {}</source>
        <translation>eines von {}</translation>
    </message>
    <message numerus="yes">
        <source>each of the {} services {}</source>
        <comment>each of the {} service {}</comment>
        <translation>
            <numerusform>jeder von {} Diensten {}</numerusform>
            <numerusform>jeder der {} Dienste {}</numerusform>
        </translation>
    </message>
    <message>
        <source>{} for all services</source>
        <translation>für alle Dienste: {}</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>für {1}: {0}</translation>
    </message>
    <message>
        <source>write the baseline anew with tierwright-cli check --update-baseline</source>
        <translation>die Baseline mit tierwright-cli check --update-baseline neu schreiben</translation>
    </message>
    <message>
        <source>there is no baseline {}, so old findings count</source>
        <translation>es gibt keine Baseline {}, daher zählen alte Befunde</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>keine solche Datei</translation>
    </message>
    <message>
        <source>the baseline {} is not understood, so old findings count</source>
        <translation>die Baseline {} ist nicht verständlich, daher zählen alte Befunde</translation>
    </message>
    <message>
        <source>version 1 and a list of findings</source>
        <translation>Version 1 und eine Liste von Befunden</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>known since the baseline {}</source>
        <translation>bekannt seit der Baseline {}</translation>
    </message>
    <message>
        <source>{} at {} is no longer found, so its entry in the baseline is obsolete</source>
        <translation>{} an Stelle {} wird nicht mehr gefunden, daher ist der Eintrag in der Baseline überholt</translation>
    </message>
    <message>
        <source>a finding that it excuses</source>
        <translation>ein Befund, den sie entschuldigt</translation>
    </message>
    <message>
        <source>remove &apos;version&apos;</source>
        <translation>&apos;version&apos; entfernen</translation>
    </message>
    <message>
        <source>correct the key, or move it to where it belongs</source>
        <translation>den Schlüssel berichtigen oder dorthin verschieben, wohin er gehört</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is there already; keep one</source>
        <translation>&apos;{}&apos; ist schon da; nur eines behalten</translation>
    </message>
    <message>
        <source>write {}</source>
        <translation>{} schreiben</translation>
    </message>
    <message>
        <source>{} and {} are built differently under the same name {}</source>
        <translation>{} und {} werden unter demselben Namen {} verschieden gebaut</translation>
    </message>
    <message>
        <source>a name of its own for each image that is built</source>
        <translation>ein eigener Name für jedes gebaute Image</translation>
    </message>
    <message>
        <source>whichever is built last is what both run</source>
        <translation>was zuletzt gebaut wird, läuft in beiden</translation>
    </message>
    <message>
        <source>give the image of one of them another name</source>
        <translation>dem Image eines der beiden einen anderen Namen geben</translation>
    </message>
    <message>
        <source>{} refers to the network {}, which is not declared{}</source>
        <translation>{} verweist auf das Netz {}, das nicht deklariert ist{}</translation>
    </message>
    <message>
        <source>{} refers to the service {}, which is not declared{}</source>
        <translation>{} verweist auf den Dienst {}, der nicht deklariert ist{}</translation>
    </message>
    <message>
        <source>{} refers to the volume {}, which is not declared{}</source>
        <translation>{} verweist auf das Volume {}, das nicht deklariert ist{}</translation>
    </message>
    <message>
        <source>{} refers to the secret {}, which is not declared{}</source>
        <translation>{} verweist auf das Secret {}, das nicht deklariert ist{}</translation>
    </message>
    <message>
        <source>{} refers to the config {}, which is not declared{}</source>
        <translation>{} verweist auf die Config {}, die nicht deklariert ist{}</translation>
    </message>
    <message>
        <source>{} refers to the secret without name, which is not declared</source>
        <translation>{} verweist auf das Secret ohne Namen, das nicht deklariert ist</translation>
    </message>
    <message>
        <source>{} refers to the config without name, which is not declared</source>
        <translation>{} verweist auf die Config ohne Namen, die nicht deklariert ist</translation>
    </message>
    <message>
        <source>a declared network</source>
        <translation>ein deklariertes Netz</translation>
    </message>
    <message>
        <source>a declared service</source>
        <translation>ein deklarierter Dienst</translation>
    </message>
    <message>
        <source>a declared volume</source>
        <translation>ein deklariertes Volume</translation>
    </message>
    <message>
        <source>a declared secret</source>
        <translation>ein deklariertes Secret</translation>
    </message>
    <message>
        <source>a declared config</source>
        <translation>eine deklarierte Config</translation>
    </message>
    <message>
        <source>without name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>declare the network {} as internal</source>
        <translation>das Netz {} als intern deklarieren</translation>
    </message>
    <message>
        <source>declare the network {}</source>
        <translation>das Netz {} deklarieren</translation>
    </message>
    <message>
        <source>{} depends on {}, which its profile switches off</source>
        <translation>{} hängt vom Dienst {} ab, der durch sein Profil abgeschaltet ist</translation>
    </message>
    <message>
        <source>required: false, or a profile that both have</source>
        <translation>required: false, oder ein Profil, das beide haben</translation>
    </message>
    <message>
        <source>{} is off</source>
        <translation>{} ist aus</translation>
    </message>
    <message>
        <source>no service uses the network {}</source>
        <translation>kein Dienst benutzt das Netz {}</translation>
    </message>
    <message>
        <source>a service on the network</source>
        <translation>ein Dienst in dem Netz</translation>
    </message>
    <message>
        <source>none; Compose does not create it</source>
        <translation>keiner; Compose legt es nicht an</translation>
    </message>
    <message>
        <source>attach the services of the tier, or remove the tier from the contract too</source>
        <translation>die Dienste der Schicht anschließen, oder die Schicht auch aus dem Vertrag entfernen</translation>
    </message>
    <message>
        <source>remove the network {}</source>
        <translation>das Netz {} entfernen</translation>
    </message>
    <message>
        <source>{} waits for itself: {}; Compose refuses the file</source>
        <translation>{} wartet auf sich selbst: {}; Compose lehnt die Datei ab</translation>
    </message>
    <message>
        <source>an order in which the services can start</source>
        <translation>eine Reihenfolge, in der die Dienste starten können</translation>
    </message>
    <message>
        <source>remove one of these dependencies</source>
        <translation>eine dieser Abhängigkeiten entfernen</translation>
    </message>
    <message>
        <source>{} depends on {}, but cannot reach it: they share no network</source>
        <translation>{} hängt von {} ab, ohne es erreichen zu können: sie haben kein gemeinsames Netz</translation>
    </message>
    <message>
        <source>a network that {} and {} share</source>
        <translation>ein gemeinsames Netz von {} und {}</translation>
    </message>
    <message>
        <source>{} is on {}; {} is on {}</source>
        <translation>{} liegt in {}; {} liegt in {}</translation>
    </message>
    <message>
        <source>remove the dependency, or allow the flow in the contract</source>
        <translation>die Abhängigkeit entfernen oder den Fluss im Vertrag erlauben</translation>
    </message>
    <message>
        <source>{} waits until {} is healthy, whose health check is off</source>
        <translation>{} wartet, bis {} gesund ist, aber die Gesundheitsprüfung dort ist aus</translation>
    </message>
    <message>
        <source>{} waits until {} is healthy, which has no health check in the compose file</source>
        <translation>{} wartet, bis {} gesund ist, aber die Compose-Datei nennt dort keine Gesundheitsprüfung</translation>
    </message>
    <message>
        <source>a health check of {}</source>
        <translation>eine Gesundheitsprüfung von {}</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>none; one of the image, if there is any, cannot be seen</source>
        <translation>keine; ob das Image eine mitbringt, ist nicht zu sehen</translation>
    </message>
    <message>
        <source>add a health check to {} that asks the service itself</source>
        <translation>zu {} eine Gesundheitsprüfung hinzufügen, die den Dienst selbst fragt</translation>
    </message>
    <message>
        <source>wait until {} has started</source>
        <translation>warten, bis {} gestartet ist</translation>
    </message>
    <message>
        <source>let Compose name the container</source>
        <translation>Compose den Container benennen lassen</translation>
    </message>
    <message>
        <source>{} and {} both want the container name {}</source>
        <translation>{} und {} wollen beide den Containernamen {}</translation>
    </message>
    <message>
        <source>a name that no other container has</source>
        <translation>ein Name, den kein anderer Container hat</translation>
    </message>
    <message>
        <source>Docker does not accept &apos;{}&apos; as the name of a container</source>
        <translation>Docker nimmt &apos;{}&apos; nicht als Namen eines Containers an</translation>
    </message>
    <message>
        <source>two characters or more: letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, the first a letter or digit</source>
        <translation>zwei oder mehr Zeichen: Buchstaben, Ziffern, &apos;_&apos;, &apos;.&apos; und &apos;-&apos;, das erste ein Buchstabe oder eine Ziffer</translation>
    </message>
    <message numerus="yes">
        <source>{} containers of {} cannot share the host port {}</source>
        <comment>{} container of {} cannot share the host port {}</comment>
        <translation>
            <numerusform>{} Container von {} kann sich den Port {} des Rechners nicht teilen</numerusform>
            <numerusform>{} Container von {} können sich den Port {} des Rechners nicht teilen</numerusform>
        </translation>
    </message>
    <message>
        <source>the host port {}</source>
        <translation>der Port {} des Rechners</translation>
    </message>
    <message numerus="yes">
        <source>{} host ports, or a reverse proxy in front</source>
        <comment>{} host port, or a reverse proxy in front</comment>
        <translation>
            <numerusform>{} Port des Rechners, oder ein Reverse-Proxy davor</numerusform>
            <numerusform>{} Ports des Rechners, oder ein Reverse-Proxy davor</numerusform>
        </translation>
    </message>
    <message>
        <source>publish a range of ports, or only those of a reverse proxy</source>
        <translation>einen Bereich von Ports veröffentlichen, oder nur die eines Reverse-Proxys</translation>
    </message>
    <message numerus="yes">
        <source>{} containers of {} cannot share the address {}</source>
        <comment>{} container of {} cannot share the address {}</comment>
        <translation>
            <numerusform>{} Container von {} kann sich die Adresse {} nicht teilen</numerusform>
            <numerusform>{} Container von {} können sich die Adresse {} nicht teilen</numerusform>
        </translation>
    </message>
    <message>
        <source>the address {}</source>
        <translation>die Adresse {}</translation>
    </message>
    <message>
        <source>addresses that Docker chooses</source>
        <translation>Adressen, die Docker wählt</translation>
    </message>
    <message>
        <source>let Docker choose the addresses</source>
        <translation>Docker die Adressen wählen lassen</translation>
    </message>
    <message>
        <source>the project is called {}, not {}</source>
        <translation>das Projekt heißt {}, nicht {}</translation>
    </message>
    <message>
        <source>set it in .env, or give it a default: {}</source>
        <translation>in .env setzen, oder einen Standardwert geben: {}</translation>
    </message>
    <message>
        <source>set the variable in .env or in the shell</source>
        <translation>die Variable in .env oder in der Shell setzen</translation>
    </message>
    <message>
        <source>double the dollar sign, so that it begins no variable</source>
        <translation>das Dollarzeichen verdoppeln, damit es keine Variable einleitet</translation>
    </message>
    <message>
        <source>correct the variable, or write $$ for a dollar sign</source>
        <translation>die Variable berichtigen, oder $$ für ein Dollarzeichen schreiben</translation>
    </message>
    <message>
        <source>Compose takes a part of the password hash in {} of {} for variables</source>
        <translation>Compose hält einen Teil des Passwort-Hashs in {} von {} für Variablen</translation>
    </message>
    <message>
        <source>Compose replaces {} in a command of {} by nothing; it is a variable of the container</source>
        <translation>Compose ersetzt {} in einem Befehl von {} durch nichts; es ist eine Variable des Containers</translation>
    </message>
    <message>
        <source>$$ for each literal dollar sign</source>
        <translation>$$ für jedes gemeinte Dollarzeichen</translation>
    </message>
    <message>
        <source>{} begins a variable</source>
        <translation>{} leitet eine Variable ein</translation>
    </message>
    <message>
        <source>double the dollar signs</source>
        <translation>die Dollarzeichen verdoppeln</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of {} stays as the files before say; an empty value takes nothing away</source>
        <translation>&apos;{}&apos; von {} bleibt, wie die Dateien davor es sagen; ein leerer Wert nimmt nichts weg</translation>
    </message>
    <message>
        <source>remove &apos;{}&apos; with !reset</source>
        <translation>&apos;{}&apos; mit !reset wegnehmen</translation>
    </message>
    <message>
        <source>remove the line, if nothing is meant to be removed</source>
        <translation>die Zeile entfernen, wenn nichts wegfallen soll</translation>
    </message>
    <message>
        <source>{} publishes {} beside {} of {}, not instead of it</source>
        <translation>{} veröffentlicht {} zusätzlich zu {} von {}, nicht stattdessen</translation>
    </message>
    <message>
        <source>one host port for each container port</source>
        <translation>ein Port des Rechners für jeden Container-Port</translation>
    </message>
    <message>
        <source>replace the ports of {} with !override</source>
        <translation>die Ports von {} mit !override ersetzen</translation>
    </message>
    <message>
        <source>{} depends on {}, which only a profile starts</source>
        <translation>{} hängt vom Dienst {} ab, den nur ein Profil startet</translation>
    </message>
    <message>
        <source>{} depends on {}, which the profile {} does not start</source>
        <translation>{} hängt vom Dienst {} ab, den das Profil {} nicht startet</translation>
    </message>
    <message>
        <source>required: false, or {} in every profile that has {}</source>
        <translation>required: false, oder {} in jedem Profil, das {} hat</translation>
    </message>
    <message>
        <source>refused without the profile</source>
        <translation>ohne das Profil abgelehnt</translation>
    </message>
    <message>
        <source>refused with {} alone</source>
        <translation>mit {} allein abgelehnt</translation>
    </message>
    <message>
        <source>let {} start without {}</source>
        <translation>{} auch ohne {} starten lassen</translation>
    </message>
    <message>
        <source>write the long form with &apos;required: false&apos;</source>
        <translation>die lange Form mit &apos;required: false&apos; schreiben</translation>
    </message>
    <message>
        <source>the image {} of {} has no tag, so it is the latest one</source>
        <translation>das Image {} von {} hat kein Tag, ist also das neueste</translation>
    </message>
    <message>
        <source>the image {} of {} is whichever is the latest</source>
        <translation>das Image {} von {} ist das jeweils neueste</translation>
    </message>
    <message>
        <source>a version, such as name:1.27, or a digest</source>
        <translation>eine Version wie name:1.27, oder ein Digest</translation>
    </message>
    <message>
        <source>name the version that was tested</source>
        <translation>die getestete Version angeben</translation>
    </message>
    <message>
        <source>Compose takes the volume {} of {} for a drive of Windows</source>
        <translation>Compose hält das Volume {} von {} für ein Windows-Laufwerk</translation>
    </message>
    <message>
        <source>a volume whose name has two letters or more</source>
        <translation>ein Volume, dessen Name zwei oder mehr Buchstaben hat</translation>
    </message>
    <message>
        <source>an unnamed volume at {}</source>
        <translation>ein unbenanntes Volume in {}</translation>
    </message>
    <message>
        <source>give the volume a longer name, or use the long form with &apos;source&apos; and &apos;target&apos;</source>
        <translation>dem Volume einen längeren Namen geben, oder die lange Form mit &apos;source&apos; und &apos;target&apos; verwenden</translation>
    </message>
    <message>
        <source>Compose passes over the option {} of a mount of {}</source>
        <translation>Compose übergeht die Option {} eines Mounts von {}</translation>
    </message>
    <message>
        <source>ro, rw, z, Z, nocopy or a propagation such as rslave</source>
        <translation>ro, rw, z, Z, nocopy oder eine Propagation wie rslave</translation>
    </message>
    <message>
        <source>remove the option {}</source>
        <translation>die Option {} entfernen</translation>
    </message>
    <message>
        <source>remove the option</source>
        <translation>die Option entfernen</translation>
    </message>
    <message>
        <source>the quoted mode {} of {} is read as a decimal number</source>
        <translation>der Modus {} von {} in Anführungszeichen wird als Dezimalzahl gelesen</translation>
    </message>
    <message>
        <source>{} without quotes</source>
        <translation>{} ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>&quot;{}&quot;, which is {} in octal digits</source>
        <translation>&quot;{}&quot;, oktal {}</translation>
    </message>
    <message>
        <source>remove the quotes</source>
        <translation>die Anführungszeichen entfernen</translation>
    </message>
    <message>
        <source>quote {}</source>
        <translation>{} in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>no service fits {}, which the contract names</source>
        <translation>kein Dienst passt zu {}, das der Vertrag nennt</translation>
    </message>
    <message>
        <source>there is no service {}, which the contract names {}{}</source>
        <translation>es gibt keinen Dienst {}, den der Vertrag {} nennt{}</translation>
    </message>
    <message numerus="yes">
        <source>{} times</source>
        <comment>{} time</comment>
        <translation>
            <numerusform>{}-mal</numerusform>
            <numerusform>{}-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no service {}, which the contract names{}</source>
        <translation>es gibt keinen Dienst {}, den der Vertrag nennt{}</translation>
    </message>
    <message>
        <source>a service of the compose files</source>
        <translation>ein Dienst der Compose-Dateien</translation>
    </message>
    <message>
        <source>correct the name in the contract, or add the service</source>
        <translation>den Namen im Vertrag berichtigen, oder den Dienst hinzufügen</translation>
    </message>
    <message>
        <source>there is no network {}, which the contract names as a tier{}</source>
        <translation>es gibt kein Netz {}, das der Vertrag als Schicht nennt{}</translation>
    </message>
    <message>
        <source>a network of the compose files</source>
        <translation>ein Netz der Compose-Dateien</translation>
    </message>
    <message>
        <source>there is no file {}, which the contract names</source>
        <translation>es gibt keine Datei {}, die der Vertrag nennt</translation>
    </message>
    <message>
        <source>a file of Traefik</source>
        <translation>eine Datei von Traefik</translation>
    </message>
    <message>
        <source>correct the path; it starts from the contract&apos;s folder</source>
        <translation>den Pfad berichtigen; er beginnt beim Ordner des Vertrags</translation>
    </message>
    <message>
        <source>no tier of the contract lists {}</source>
        <translation>keine Schicht des Vertrags führt {} auf</translation>
    </message>
    <message>
        <source>a home tier, or a place in ignore</source>
        <translation>eine Heimatschicht, oder ein Platz in ignore</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keines von beiden</translation>
    </message>
    <message>
        <source>list {} in a tier of the contract, or in ignore</source>
        <translation>{} in einer Schicht des Vertrags oder in ignore aufführen</translation>
    </message>
    <message>
        <source>Docker enforces neither the direction nor the ports of a flow: services that share a network reach each other both ways on every port</source>
        <translation>Docker erzwingt weder die Richtung noch die Ports eines Flusses: Dienste mit einem gemeinsamen Netz erreichen einander in beide Richtungen auf jedem Port</translation>
    </message>
    <message numerus="yes">
        <source>{} flows with one direction, {} with ports</source>
        <comment>{} flow with one direction, {} with ports</comment>
        <translation>
            <numerusform>{} Fluss mit einer Richtung, {} mit Ports</numerusform>
            <numerusform>{} Flüsse mit einer Richtung, {} mit Ports</numerusform>
        </translation>
    </message>
    <message>
        <source>checked as pairs of services only</source>
        <translation>nur als Paare von Diensten geprüft</translation>
    </message>
    <message>
        <source>Docker does not keep containers and their host apart: the host reaches every container, and containers reach what listens on the host, from internal networks too</source>
        <translation>Docker trennt Container und ihren Rechner nicht: der Rechner erreicht jeden Container, und Container erreichen, was auf dem Rechner lauscht, auch aus internen Netzen</translation>
    </message>
    <message>
        <source>no way between them</source>
        <translation>kein Weg zwischen ihnen</translation>
    </message>
    <message>
        <source>not enforceable with networks</source>
        <translation>mit Netzen nicht erzwingbar</translation>
    </message>
    <message>
        <source>{} cannot be isolated from its host: internal networks keep the Internet away, but not what listens on the host</source>
        <translation>{} lässt sich nicht von seinem Rechner isolieren: interne Netze halten das Internet fern, aber nicht, was auf dem Rechner lauscht</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>isoliert</translation>
    </message>
    <message>
        <source>checked as internal</source>
        <translation>als intern geprüft</translation>
    </message>
    <message>
        <source>Compose knows one healthcheck for each service: it can ask {}, and nobody asks {}</source>
        <translation>Compose kennt einen Healthcheck je Dienst: er kann {} fragen, und niemand fragt {}</translation>
    </message>
    <message numerus="yes">
        <source>{} endpoints</source>
        <comment>{} endpoint</comment>
        <translation>
            <numerusform>{} Endpunkt</numerusform>
            <numerusform>{} Endpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>only {} is checked</source>
        <translation>nur {} wird geprüft</translation>
    </message>
    <message>
        <source>what the contract says of {} is not checked: no environment was chosen</source>
        <translation>was der Vertrag zu {} sagt, wird nicht geprüft: es wurde keine Umgebung gewählt</translation>
    </message>
    <message>
        <source>a check of each environment</source>
        <translation>eine Prüfung jeder Umgebung</translation>
    </message>
    <message>
        <source>what they have in common</source>
        <translation>was sie gemeinsam haben</translation>
    </message>
    <message>
        <source>check again with --env {}</source>
        <translation>mit --env {} noch einmal prüfen</translation>
    </message>
    <message>
        <source>what the contract says of {} is not checked: the service is off without the profile {}</source>
        <translation>was der Vertrag zu {} sagt, wird nicht geprüft: ohne das Profil {} ist der Dienst aus</translation>
    </message>
    <message>
        <source>a check with the profile</source>
        <translation>eine Prüfung mit dem Profil</translation>
    </message>
    <message>
        <source>profile off</source>
        <translation>Profil aus</translation>
    </message>
    <message>
        <source>check again with --profile {}</source>
        <translation>mit --profile {} noch einmal prüfen</translation>
    </message>
    <message>
        <source>the waiver of {} expired on {}, so it no longer counts</source>
        <translation>die Ausnahme von {} ist am {} abgelaufen und zählt daher nicht mehr</translation>
    </message>
    <message>
        <source>{} or later</source>
        <translation>{} oder später</translation>
    </message>
    <message>
        <source>solve what it excused and remove it, or have it approved again</source>
        <translation>lösen, was sie entschuldigt hat, und sie entfernen, oder sie neu genehmigen lassen</translation>
    </message>
    <message>
        <source>{} reaches {}, which the contract forbids</source>
        <translation>{} erreicht {}, was der Vertrag verbietet</translation>
    </message>
    <message>
        <source>no network on which {} and {} meet</source>
        <translation>kein Netz, in dem {} und {} sich treffen</translation>
    </message>
    <message>
        <source>they share a network stack, or the host&apos;s</source>
        <translation>sie teilen einen Netzwerk-Stack oder den des Rechners</translation>
    </message>
    <message>
        <source>both on {}</source>
        <translation>beide in {}</translation>
    </message>
    <message>
        <source>give {} and {} networks of their own</source>
        <translation>{} und {} eigene Netze geben</translation>
    </message>
    <message>
        <source>{} must have the driver {}, but it has {}</source>
        <translation>{} muss den Treiber {} haben, hat aber {}</translation>
    </message>
    <message>
        <source>set the driver of {} to {}</source>
        <translation>den Treiber von {} auf {} setzen</translation>
    </message>
    <message>
        <source>{} must be called {} in Docker, but it is called {}</source>
        <translation>{} muss in Docker {} heißen, heißt aber {}</translation>
    </message>
    <message>
        <source>write the name of the network that is meant</source>
        <translation>den Namen des gemeinten Netzes schreiben</translation>
    </message>
    <message>
        <source>call {} {} in Docker</source>
        <translation>{} in Docker {} nennen</translation>
    </message>
    <message>
        <source>{} must have the label {}={}, but it has no such label</source>
        <translation>{} muss das Label {}={} haben, hat aber kein solches Label</translation>
    </message>
    <message>
        <source>{} must have the label {}={}, but its value is {}</source>
        <translation>{} muss das Label {}={} haben, aber der Wert ist {}</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>label {} with {}={}</source>
        <translation>{} mit dem Label {}={} versehen</translation>
    </message>
    <message>
        <source>{} is on {}, which admits residents only</source>
        <translation>{} liegt in {}, wo nur Bewohner zugelassen sind</translation>
    </message>
    <message>
        <source>only residents on {}</source>
        <translation>nur Bewohner in {}</translation>
    </message>
    <message>
        <source>{} is there too</source>
        <translation>{} ist auch dort</translation>
    </message>
    <message>
        <source>take {} off {}</source>
        <translation>{} aus {} nehmen</translation>
    </message>
    <message>
        <source>move {} to a tier of its own, or list it in {}</source>
        <translation>{} in eine eigene Schicht verschieben, oder in {} aufführen</translation>
    </message>
    <message>
        <source>{} is found as &quot;{}&quot; on {}, a name that the contract reserves</source>
        <translation>{0} wird in {2} als &quot;{1}&quot; gefunden, ein Name, den der Vertrag reserviert</translation>
    </message>
    <message>
        <source>no service called {}</source>
        <translation>kein Dienst namens {}</translation>
    </message>
    <message>
        <source>only {} called {}</source>
        <translation>nur {} namens {}</translation>
    </message>
    <message>
        <source>remove the alias {} of {} on {}</source>
        <translation>den Alias {} von {} in {} entfernen</translation>
    </message>
    <message>
        <source>call {} something else</source>
        <translation>{} anders nennen</translation>
    </message>
    <message>
        <source>the emergency override lacks {}, so it has no effect</source>
        <translation>der Notfall-Override hat kein {} und bleibt daher wirkungslos</translation>
    </message>
    <message>
        <source>reason, approved_by, until and ticket</source>
        <translation>reason, approved_by, until und ticket</translation>
    </message>
    <message>
        <source>without {}</source>
        <translation>ohne {}</translation>
    </message>
    <message>
        <source>complete it, or take it out</source>
        <translation>vervollständigen oder herausnehmen</translation>
    </message>
    <message>
        <source>the emergency override expired on {}, so it has no effect</source>
        <translation>der Notfall-Override ist am {} abgelaufen und bleibt daher wirkungslos</translation>
    </message>
    <message>
        <source>the emergency override of {} is in force until {} ({}): findings are told and do not count</source>
        <translation>der Notfall-Override von {} gilt bis {} ({}): Befunde werden gemeldet und zählen nicht</translation>
    </message>
    <message>
        <source>no emergency</source>
        <translation>kein Notfall</translation>
    </message>
    <message>
        <source>expired on {}</source>
        <translation>abgelaufen am {}</translation>
    </message>
    <message>
        <source>take it out, or have it approved again</source>
        <translation>herausnehmen oder neu genehmigen lassen</translation>
    </message>
    <message>
        <source>take it out once the emergency is over</source>
        <translation>herausnehmen, sobald der Notfall vorbei ist</translation>
    </message>
    <message>
        <source>{} has no {}, but the contract wants {}</source>
        <translation>{} hat kein {}, aber der Vertrag will {}</translation>
    </message>
    <message>
        <source>the {} of {} is {}, but the contract wants {}</source>
        <translation>{} von {} ist {}, aber der Vertrag will {}</translation>
    </message>
    <message>
        <source>write {}: {} in {}</source>
        <translation>{}: {} in {} schreiben</translation>
    </message>
    <message>
        <source>the metadata of {} lack {}</source>
        <translation>den Metadaten von {} fehlt {}</translation>
    </message>
    <message>
        <source>add {}</source>
        <translation>{} hinzufügen</translation>
    </message>
    <message>
        <source>{} has no metadata: there is no file {}</source>
        <translation>{} hat keine Metadaten: es gibt keine Datei {}</translation>
    </message>
    <message>
        <source>the healthcheck of {} does not ask {}</source>
        <translation>der Healthcheck von {} fragt {} nicht</translation>
    </message>
    <message>
        <source>a test of {}</source>
        <translation>ein Test von {}</translation>
    </message>
    <message>
        <source>a test of something else</source>
        <translation>ein Test von etwas anderem</translation>
    </message>
    <message>
        <source>let the test of {} ask {}</source>
        <translation>den Test von {} {} fragen lassen</translation>
    </message>
    <message>
        <source>the healthcheck of {} has the {} {}, above the {} of the contract</source>
        <translation>der Healthcheck von {} hat {} {}, mehr als die {} des Vertrags</translation>
    </message>
    <message>
        <source>{} {} or less</source>
        <translation>{} höchstens {}</translation>
    </message>
    <message>
        <source>set the {} of {} to {}</source>
        <translation>{} von {} auf {} setzen</translation>
    </message>
    <message>
        <source>the healthcheck of {} tries {}, and the contract wants {}</source>
        <translation>der Healthcheck von {} versucht es {}, und der Vertrag will {}</translation>
    </message>
    <message>
        <source>retries {} or more</source>
        <translation>retries mindestens {}</translation>
    </message>
    <message>
        <source>let the healthcheck of {} try {}</source>
        <translation>den Healthcheck von {} es {} versuchen lassen</translation>
    </message>
    <message>
        <source>no way from the Internet</source>
        <translation>kein Weg aus dem Internet</translation>
    </message>
    <message>
        <source>{} publishes {} to everyone, but the contract forbids ways from the Internet to it</source>
        <translation>{} veröffentlicht {} für alle, aber der Vertrag verbietet Wege aus dem Internet dorthin</translation>
    </message>
    <message>
        <source>{} is on the host&apos;s network, so what it opens is open to everyone, but the contract forbids ways from the Internet to it</source>
        <translation>{} liegt im Netz des Rechners, daher ist für alle offen, was dort geöffnet wird, aber der Vertrag verbietet Wege aus dem Internet dorthin</translation>
    </message>
    <message>
        <source>the host&apos;s network</source>
        <translation>das Netz des Rechners</translation>
    </message>
    <message>
        <source>give it networks of its own</source>
        <translation>eigene Netze geben</translation>
    </message>
    <message>
        <source>the router {} of {} leads from the Internet to {}, which the contract forbids</source>
        <translation>der Router {} von {} führt aus dem Internet zu {}, was der Vertrag verbietet</translation>
    </message>
    <message>
        <source>the router {} leads from the Internet to {}, which the contract forbids</source>
        <translation>der Router {} führt aus dem Internet zu {}, was der Vertrag verbietet</translation>
    </message>
    <message>
        <source>the router {}</source>
        <translation>der Router {}</translation>
    </message>
    <message>
        <source>take the router away</source>
        <translation>den Router wegnehmen</translation>
    </message>
    <message>
        <source>the router {}, of which {} publishes no entry point</source>
        <translation>der Router {}, von dem {} keinen Eingang veröffentlicht</translation>
    </message>
    <message>
        <source>the router {}, which does not work</source>
        <translation>der Router {}, der nicht funktioniert</translation>
    </message>
    <message>
        <source>{} must be reached from the host, but it publishes nothing</source>
        <translation>{} muss vom Rechner aus erreichbar sein, veröffentlicht aber nichts</translation>
    </message>
    <message>
        <source>{} must be reached from the Internet, but it publishes nothing there and no router leads from there to it</source>
        <translation>{} muss aus dem Internet erreichbar sein, veröffentlicht dort aber nichts, und kein Router führt vom Internet hierher</translation>
    </message>
    <message>
        <source>a published port</source>
        <translation>ein veröffentlichter Port</translation>
    </message>
    <message>
        <source>a published port, or a router of Traefik</source>
        <translation>ein veröffentlichter Port, oder ein Router von Traefik</translation>
    </message>
    <message>
        <source>publish a port on 127.0.0.1</source>
        <translation>einen Port auf 127.0.0.1 veröffentlichen</translation>
    </message>
    <message>
        <source>publish a port, or add a router of Traefik</source>
        <translation>einen Port veröffentlichen, oder einen Router von Traefik hinzufügen</translation>
    </message>
    <message>
        <source>name an entry point that the contract allows: {}</source>
        <translation>einen Eingang angeben, den der Vertrag erlaubt: {}</translation>
    </message>
    <message>
        <source>listen on {} only</source>
        <translation>nur auf {} lauschen</translation>
    </message>
    <message>
        <source>{} names no entry point, so it listens on whichever Traefik has, which is not known here</source>
        <translation>{} nennt keinen Eingang und lauscht daher auf allen, die Traefik hat, was hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>{} listens on {}, which the contract does not allow</source>
        <translation>{} lauscht auf {}, was der Vertrag nicht erlaubt</translation>
    </message>
    <message>
        <source>only {}</source>
        <translation>nur {}</translation>
    </message>
    <message>
        <source>no entry point is named</source>
        <translation>kein Eingang angegeben</translation>
    </message>
    <message>
        <source>{} answers without TLS, unless its entry point has it, which is not known here, and the contract requires it</source>
        <translation>{} antwortet ohne TLS, sofern nicht sein Eingang es hat, was hier nicht bekannt ist, und der Vertrag verlangt es</translation>
    </message>
    <message>
        <source>{} answers without TLS, and the contract requires it</source>
        <translation>{} antwortet ohne TLS, und der Vertrag verlangt es</translation>
    </message>
    <message>
        <source>tls on the router or its entry point, or a redirect to https</source>
        <translation>tls am Router oder an seinem Eingang, oder eine Umleitung auf https</translation>
    </message>
    <message>
        <source>no tls, so on {} clients that use https get 404</source>
        <translation>kein tls, daher bekommen auf {} Clients mit https 404</translation>
    </message>
    <message>
        <source>no tls</source>
        <translation>kein tls</translation>
    </message>
    <message>
        <source>switch tls on for {}</source>
        <translation>tls für {} einschalten</translation>
    </message>
    <message>
        <source>{} answers with TLS only, and the contract forbids that</source>
        <translation>{} antwortet nur mit TLS, und der Vertrag verbietet das</translation>
    </message>
    <message>
        <source>no tls: TLS is terminated before Traefik</source>
        <translation>kein tls: TLS wird vor Traefik terminiert</translation>
    </message>
    <message>
        <source>tls on the router</source>
        <translation>tls am Router</translation>
    </message>
    <message>
        <source>tls on its entry points</source>
        <translation>tls an seinen Eingängen</translation>
    </message>
    <message>
        <source>take tls off the router, or off its entry points</source>
        <translation>tls vom Router oder von seinen Eingängen nehmen</translation>
    </message>
    <message>
        <source>{} uses the middleware {}, which the contract does not allow</source>
        <translation>{} benutzt die Middleware {}, die der Vertrag nicht erlaubt</translation>
    </message>
    <message>
        <source>no middleware</source>
        <translation>keine Middleware</translation>
    </message>
    <message>
        <source>some of {}</source>
        <translation>einige von {}</translation>
    </message>
    <message>
        <source>use a middleware that the contract allows, or allow this one there</source>
        <translation>eine Middleware verwenden, die der Vertrag erlaubt, oder diese dort erlauben</translation>
    </message>
    <message>
        <source>{} runs {} before {}, against the order of the contract</source>
        <translation>{} führt {} vor {} aus, gegen die Reihenfolge des Vertrags</translation>
    </message>
    <message>
        <source>{} before {}</source>
        <translation>{} vor {}</translation>
    </message>
    <message>
        <source>put the middlewares into the order of the contract</source>
        <translation>die Middlewares in die Reihenfolge des Vertrags bringen</translation>
    </message>
    <message>
        <source>route to {} over {}</source>
        <translation>zu {} über {} leiten</translation>
    </message>
    <message>
        <source>attach {} to {}, and route over it</source>
        <translation>{} an {} anschließen und darüber leiten</translation>
    </message>
    <message>
        <source>Traefik reaches {} over any of {}, and not over {}</source>
        <translation>Traefik erreicht {} über irgendeines von {}, und nicht über {}</translation>
    </message>
    <message>
        <source>Traefik reaches {} over {}, and not over {}</source>
        <translation>Traefik erreicht {} über {}, und nicht über {}</translation>
    </message>
    <message>
        <source>over {}</source>
        <translation>über {}</translation>
    </message>
    <message>
        <source>decide which of the two counts, and change the other one</source>
        <translation>entscheiden, welches von beiden gilt, und das andere ändern</translation>
    </message>
    <message>
        <source>{} may publish {}, but ports.only allows {}</source>
        <translation>{} darf {} veröffentlichen, aber ports.only erlaubt {}</translation>
    </message>
    <message>
        <source>{} may publish {}, but its tier {} must be internal: Docker publishes nothing from internal networks</source>
        <translation>{} darf {} veröffentlichen, aber die Schicht {} muss intern sein: aus internen Netzen veröffentlicht Docker nichts</translation>
    </message>
    <message>
        <source>{} may publish {}, but its tiers {} must be internal: Docker publishes nothing from internal networks</source>
        <translation>{} darf {} veröffentlichen, aber die Schichten {} müssen intern sein: aus internen Netzen veröffentlicht Docker nichts</translation>
    </message>
    <message>
        <source>a tier that is not internal</source>
        <translation>eine Schicht, die nicht intern ist</translation>
    </message>
    <message>
        <source>{} must reach the Internet, but its tier {} must be internal</source>
        <translation>{} muss das Internet erreichen, aber die Schicht {} muss intern sein</translation>
    </message>
    <message>
        <source>{} must reach the Internet, but its tiers {} must be internal</source>
        <translation>{} muss das Internet erreichen, aber die Schichten {} müssen intern sein</translation>
    </message>
    <message>
        <source>{} may publish ports and must not reach the Internet, but Docker gives both to a network that is not internal, and neither to one that is</source>
        <translation>{} darf Ports veröffentlichen und darf das Internet nicht erreichen, aber Docker gibt einem nicht internen Netz beides und einem internen keines</translation>
    </message>
    <message>
        <source>both or neither</source>
        <translation>beides oder keines</translation>
    </message>
    <message>
        <source>ports, but no way out</source>
        <translation>Ports, aber kein Weg nach außen</translation>
    </message>
    <message>
        <source>the contract declares {} isolated and yet not internal: only an internal network is cut off from the Internet</source>
        <translation>der Vertrag erklärt {} für isoliert und zugleich für nicht intern: nur ein internes Netz ist vom Internet getrennt</translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot;, a name that is reserved</source>
        <translation>{} muss als &quot;{}&quot; gefunden werden, ein reservierter Name</translation>
    </message>
    <message>
        <source>a name that is free</source>
        <translation>ein freier Name</translation>
    </message>
    <message numerus="yes">
        <source>the contract counts {} services, but lists {}</source>
        <comment>the contract counts {} service, but lists {}</comment>
        <translation>
            <numerusform>der Vertrag zählt {} Dienst, führt aber {} auf</numerusform>
            <numerusform>der Vertrag zählt {} Dienste, führt aber {} auf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contract counts {} networks, but lists {}</source>
        <comment>the contract counts {} network, but lists {}</comment>
        <translation>
            <numerusform>der Vertrag zählt {} Netz, führt aber {} auf</numerusform>
            <numerusform>der Vertrag zählt {} Netze, führt aber {} auf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contract counts {} published ports, but lists {}</source>
        <comment>the contract counts {} published port, but lists {}</comment>
        <translation>
            <numerusform>der Vertrag zählt {} veröffentlichten Port, führt aber {} auf</numerusform>
            <numerusform>der Vertrag zählt {} veröffentlichte Ports, führt aber {} auf</numerusform>
        </translation>
    </message>
    <message>
        <source>decide which of the two counts, and take the other one out</source>
        <translation>entscheiden, welches von beiden gilt, und das andere herausnehmen</translation>
    </message>
    <message>
        <source>the flow between {} and {} is both required and forbidden; forbidden takes precedence</source>
        <translation>der Fluss zwischen {} und {} ist verlangt und verboten; das Verbot hat Vorrang</translation>
    </message>
    <message>
        <source>the flow between {} and {} is both allowed and forbidden; forbidden takes precedence</source>
        <translation>der Fluss zwischen {} und {} ist erlaubt und verboten; das Verbot hat Vorrang</translation>
    </message>
    <message>
        <source>one policy for it</source>
        <translation>eine policy dafür</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>the flow between {} and {} is required by &quot;{}&quot; and forbidden here; forbidden takes precedence</source>
        <translation>der Fluss zwischen {} und {} ist von &quot;{}&quot; verlangt und hier verboten; das Verbot hat Vorrang</translation>
    </message>
    <message>
        <source>{} must not reach {}, but both belong to {}: Docker cannot keep residents of one network apart</source>
        <translation>{} darf {} nicht erreichen, aber beide gehören zu {}: Docker kann die Bewohner eines Netzes nicht trennen</translation>
    </message>
    <message>
        <source>two tiers for the two</source>
        <translation>zwei Schichten für die beiden</translation>
    </message>
    <message>
        <source>both in {}</source>
        <translation>beide in {}</translation>
    </message>
    <message>
        <source>{} with {}</source>
        <translation>{} mit {}</translation>
    </message>
    <message numerus="yes">
        <source>{} pairs must reach each other by this flow, but no tier lists both, and {} admit residents only: {}</source>
        <comment>{} pair must reach each other by this flow, but no tier lists both, and {} admit residents only: {}</comment>
        <translation>
            <numerusform>{} Paar muss sich laut diesem Fluss erreichen, aber keine Schicht führt beide auf, und nur Bewohner haben Zugang zu {}: {}</numerusform>
            <numerusform>{} Paare müssen sich laut diesem Fluss erreichen, aber keine Schicht führt beide auf, und nur Bewohner haben Zugang zu {}: {}</numerusform>
        </translation>
    </message>
    <message>
        <source>a tier to which both belong</source>
        <translation>eine Schicht, zu der beide gehören</translation>
    </message>
    <message>
        <source>{} switches its healthcheck off</source>
        <translation>{} schaltet seinen Healthcheck ab</translation>
    </message>
    <message>
        <source>{} has no healthcheck in the compose file</source>
        <translation>{} hat in der Compose-Datei keinen Healthcheck</translation>
    </message>
    <message>
        <source>a healthcheck</source>
        <translation>ein Healthcheck</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>none; one of the image, if there is any, cannot be seen here</source>
        <translation>keiner; ob das Image einen mitbringt, ist hier nicht zu sehen</translation>
    </message>
    <message>
        <source>add a healthcheck that asks the service itself</source>
        <translation>einen Healthcheck hinzufügen, der den Dienst selbst fragt</translation>
    </message>
    <message>
        <source>the healthcheck of {} waits {} for an answer, and asks every {}</source>
        <translation>der Healthcheck von {} wartet {} auf eine Antwort und fragt alle {}</translation>
    </message>
    <message>
        <source>a timeout below the interval</source>
        <translation>ein timeout unter dem interval</translation>
    </message>
    <message>
        <source>shorten the timeout, or ask less often</source>
        <translation>das timeout verkürzen, oder seltener fragen</translation>
    </message>
    <message>
        <source>{} has no time to start, but the contract says that a start takes {}</source>
        <translation>{} hat keine Zeit zum Starten, aber laut Vertrag dauert ein Start {}</translation>
    </message>
    <message>
        <source>{} has {} to start, but the contract says that a start takes {}</source>
        <translation>{} hat {} zum Starten, aber laut Vertrag dauert ein Start {}</translation>
    </message>
    <message>
        <source>start_period {} or longer</source>
        <translation>start_period mindestens {}</translation>
    </message>
    <message>
        <source>no start_period</source>
        <translation>kein start_period</translation>
    </message>
    <message>
        <source>give {} {} to start</source>
        <translation>{} {} zum Starten geben</translation>
    </message>
    <message>
        <source>&apos;start_interval&apos; of {} needs Docker Engine 25</source>
        <translation>&apos;start_interval&apos; von {} braucht Docker Engine 25</translation>
    </message>
    <message>
        <source>Docker Engine 25.0 or newer</source>
        <translation>Docker Engine 25.0 oder neuer</translation>
    </message>
    <message>
        <source>meant for {}</source>
        <translation>gedacht für {}</translation>
    </message>
    <message>
        <source>remove &apos;start_interval&apos;</source>
        <translation>&apos;start_interval&apos; entfernen</translation>
    </message>
    <message>
        <source>the health check of {} runs a command called NONE</source>
        <translation>die Gesundheitsprüfung von {} führt einen Befehl namens NONE aus</translation>
    </message>
    <message>
        <source>disable: true, or the list [NONE]</source>
        <translation>disable: true, oder die Liste [NONE]</translation>
    </message>
    <message>
        <source>the text NONE</source>
        <translation>der Text NONE</translation>
    </message>
    <message>
        <source>switch the health check off</source>
        <translation>die Gesundheitsprüfung abschalten</translation>
    </message>
    <message>
        <source>remove the test</source>
        <translation>den Test entfernen</translation>
    </message>
    <message>
        <source>the shell gets only the first word of the health check of {}</source>
        <translation>die Shell bekommt nur das erste Wort der Gesundheitsprüfung von {}</translation>
    </message>
    <message>
        <source>one text behind CMD-SHELL, or CMD</source>
        <translation>ein einziger Text hinter CMD-SHELL, oder CMD</translation>
    </message>
    <message numerus="yes">
        <source>{} texts</source>
        <comment>{} text</comment>
        <translation>
            <numerusform>{} Text</numerusform>
            <numerusform>{} Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>join the words to one text</source>
        <translation>die Wörter zu einem Text verbinden</translation>
    </message>
    <message>
        <source>the health check of {} has no command</source>
        <translation>die Gesundheitsprüfung von {} hat keinen Befehl</translation>
    </message>
    <message>
        <source>a command behind CMD or CMD-SHELL</source>
        <translation>ein Befehl hinter CMD oder CMD-SHELL</translation>
    </message>
    <message>
        <source>add the command, or disable the health check</source>
        <translation>den Befehl hinzufügen, oder die Gesundheitsprüfung abschalten</translation>
    </message>
    <message>
        <source>a random port</source>
        <translation>ein zufälliger Port</translation>
    </message>
    <message>
        <source>bind {} of {} to 127.0.0.1</source>
        <translation>{} von {} an 127.0.0.1 binden</translation>
    </message>
    <message>
        <source>remove the port {} from {}</source>
        <translation>den Port {} von {} entfernen</translation>
    </message>
    <message>
        <source>{} has no memory limit, which the contract requires</source>
        <translation>{} hat kein Speicherlimit, das der Vertrag verlangt</translation>
    </message>
    <message>
        <source>{} has no CPU limit, which the contract requires</source>
        <translation>{} hat kein CPU-Limit, das der Vertrag verlangt</translation>
    </message>
    <message>
        <source>{} has no CPU limit</source>
        <translation>{} hat kein CPU-Limit</translation>
    </message>
    <message>
        <source>limit memory of {} to {}</source>
        <translation>Speicher von {} auf {} begrenzen</translation>
    </message>
    <message>
        <source>limit CPU of {} to {}</source>
        <translation>CPU von {} auf {} begrenzen</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>a memory limit</source>
        <translation>ein Speicherlimit</translation>
    </message>
    <message>
        <source>a CPU limit</source>
        <translation>ein CPU-Limit</translation>
    </message>
    <message numerus="yes">
        <source>attach {} services to further networks</source>
        <comment>attach {} service to further networks</comment>
        <translation>
            <numerusform>{} Dienst an weitere Netze anschließen</numerusform>
            <numerusform>{} Dienste an weitere Netze anschließen</numerusform>
        </translation>
    </message>
    <message>
        <source>make all {} required flows work: {}</source>
        <translation>alle {} verlangten Flüsse möglich machen: {}</translation>
    </message>
    <message>
        <source>{} cannot reach {}, which the contract requires: they share no network</source>
        <translation>{} kann {} nicht erreichen, was der Vertrag verlangt: sie haben kein gemeinsames Netz</translation>
    </message>
    <message>
        <source>give both services networks instead of network_mode</source>
        <translation>beiden Diensten Netze statt network_mode geben</translation>
    </message>
    <message>
        <source>{} reaches {} without a flow in the contract</source>
        <translation>{} erreicht {} ohne einen Fluss im Vertrag</translation>
    </message>
    <message>
        <source>{} reaches {} services without a flow in the contract: {}</source>
        <translation>{} erreicht {} Dienste ohne einen Fluss im Vertrag: {}</translation>
    </message>
    <message numerus="yes">
        <source>{} services reach {} without a flow in the contract: {}</source>
        <comment>{} service reaches {} without a flow in the contract: {}</comment>
        <translation>
            <numerusform>{} Dienst erreicht {} ohne einen Fluss im Vertrag: {}</numerusform>
            <numerusform>{} Dienste erreichen {} ohne einen Fluss im Vertrag: {}</numerusform>
        </translation>
    </message>
    <message>
        <source>{} meets nobody</source>
        <translation>{} trifft niemanden</translation>
    </message>
    <message>
        <source>{} reaches only {}</source>
        <translation>{} erreicht nur {}</translation>
    </message>
    <message>
        <source>only {} may reach {}</source>
        <translation>nur {} darf {} erreichen</translation>
    </message>
    <message>
        <source>reaches {}</source>
        <translation>erreicht {}</translation>
    </message>
    <message>
        <source>reached by {}</source>
        <translation>erreicht von {}</translation>
    </message>
    <message>
        <source>list {} in a tier of the contract, or give it flows</source>
        <translation>{} in einer Schicht des Vertrags aufführen, oder Flüsse dafür angeben</translation>
    </message>
    <message>
        <source>{} is on {}, where no flow needs it: it belongs to {}</source>
        <translation>{} liegt in {}, wo kein Fluss es braucht, und gehört nach {}</translation>
    </message>
    <message>
        <source>{} on {} and where its flows need it</source>
        <translation>{} in {} und wo die eigenen Flüsse es brauchen</translation>
    </message>
    <message>
        <source>move {} from {} to {}</source>
        <translation>{} von {} nach {} verschieben</translation>
    </message>
    <message>
        <source>{}, detach it from {}</source>
        <translation>{}, von {} trennen</translation>
    </message>
    <message>
        <source>{} belongs to {}, but it is not there</source>
        <translation>{} gehört nach {}, liegt aber nicht dort</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{} in {}</translation>
    </message>
    <message>
        <source>give {} networks instead of network_mode</source>
        <translation>{} Netze statt network_mode geben</translation>
    </message>
    <message>
        <source>{} names no network, so Compose puts it on the default network of the project</source>
        <translation>{} nennt kein Netz und kommt daher durch Compose in das Standardnetz des Projekts</translation>
    </message>
    <message>
        <source>networks named explicitly</source>
        <translation>ausdrücklich angegebene Netze</translation>
    </message>
    <message>
        <source>move {} to {}</source>
        <translation>{} nach {} verschieben</translation>
    </message>
    <message>
        <source>name the networks of the service</source>
        <translation>die Netze des Dienstes angeben</translation>
    </message>
    <message>
        <source>make {} internal</source>
        <translation>{} intern machen</translation>
    </message>
    <message>
        <source>make {} internal: {} loses the Internet and published ports</source>
        <translation>{} intern machen: {} verliert das Internet und veröffentlichte Ports</translation>
    </message>
    <message>
        <source>make {} internal: {} lose the Internet and published ports</source>
        <translation>{} intern machen: {} verlieren das Internet und veröffentlichte Ports</translation>
    </message>
    <message>
        <source>make {} internal: {} loses the Internet</source>
        <translation>{} intern machen: {} verliert das Internet</translation>
    </message>
    <message>
        <source>make {} internal: {} lose the Internet</source>
        <translation>{} intern machen: {} verlieren das Internet</translation>
    </message>
    <message>
        <source>{} must be internal, but it is external: the compose file does not say what it is</source>
        <translation>{} muss intern sein, ist aber extern: die Compose-Datei sagt nicht, was es ist</translation>
    </message>
    <message>
        <source>{} must not be internal, but it is external: the compose file does not say what it is</source>
        <translation>{} darf nicht intern sein, ist aber extern: die Compose-Datei sagt nicht, was es ist</translation>
    </message>
    <message>
        <source>look at the network with docker network inspect, then record it in a waiver</source>
        <translation>das Netz mit docker network inspect ansehen und in einer Ausnahme festhalten</translation>
    </message>
    <message>
        <source>{} must be internal, but it is not</source>
        <translation>{} muss intern sein, ist es aber nicht</translation>
    </message>
    <message>
        <source>{} must not be internal, but it is</source>
        <translation>{} darf nicht intern sein, ist es aber</translation>
    </message>
    <message>
        <source>open {} to the Internet</source>
        <translation>{} zum Internet öffnen</translation>
    </message>
    <message>
        <source>{} joins the internal {} with {}: whoever breaks into it gets from one to the other</source>
        <translation>{} verbindet das interne {} mit {}: wer dort einbricht, kommt vom einen zum anderen</translation>
    </message>
    <message>
        <source>services of internal networks on internal networks only</source>
        <translation>Dienste interner Netze nur in internen Netzen</translation>
    </message>
    <message>
        <source>{}; the only link between {}</source>
        <translation>{}; die einzige Verbindung zwischen {}</translation>
    </message>
    <message>
        <source>{}; its flows need it</source>
        <translation>{}; die eigenen Flüsse brauchen es</translation>
    </message>
    <message>
        <source>split the service, leave one of the networks, or record the reason in a waiver</source>
        <translation>den Dienst teilen, eines der Netze verlassen, oder den Grund in einer Ausnahme festhalten</translation>
    </message>
    <message>
        <source>holds {}</source>
        <translation>hält {}</translation>
    </message>
    <message>
        <source>is privileged</source>
        <translation>ist privilegiert</translation>
    </message>
    <message>
        <source>has {}</source>
        <translation>hat {}</translation>
    </message>
    <message>
        <source>{} holds {}</source>
        <translation>{} hält {}</translation>
    </message>
    <message>
        <source>{} is privileged</source>
        <translation>{} ist privilegiert</translation>
    </message>
    <message>
        <source>{} has {}</source>
        <translation>{} hat {}</translation>
    </message>
    <message>
        <source>{} is the only link between {} and {}: whoever breaks into it controls every container of the host</source>
        <translation>{} ist die einzige Verbindung zwischen {} und {}: wer dort einbricht, beherrscht jeden Container des Rechners</translation>
    </message>
    <message>
        <source>{} is the only link between {} and {}: whoever breaks into it controls the host</source>
        <translation>{} ist die einzige Verbindung zwischen {} und {}: wer dort einbricht, beherrscht den Rechner</translation>
    </message>
    <message>
        <source>{} is the only link between {} and {}: whoever breaks into it can forward packets from one side to the other</source>
        <translation>{} ist die einzige Verbindung zwischen {} und {}: wer dort einbricht, kann Pakete von einer Seite zur anderen weiterleiten</translation>
    </message>
    <message>
        <source>a link between networks without power over Docker or the host</source>
        <translation>eine Verbindung zwischen Netzen ohne Macht über Docker oder den Rechner</translation>
    </message>
    <message>
        <source>let a socket proxy on a network of its own hold the socket, and give it only the calls that are needed</source>
        <translation>einen Socket-Proxy in einem eigenen Netz den Socket halten lassen, und ihm nur die nötigen Aufrufe erlauben</translation>
    </message>
    <message>
        <source>take the privilege away, or split the service</source>
        <translation>das Vorrecht wegnehmen, oder den Dienst teilen</translation>
    </message>
    <message>
        <source>put {} on a network that is not internal</source>
        <translation>{} in ein Netz bringen, das nicht intern ist</translation>
    </message>
    <message>
        <source>give {} a network {} of its own, which is not internal</source>
        <translation>{} ein eigenes Netz {} geben, das nicht intern ist</translation>
    </message>
    <message>
        <source>{} must reach the Internet, but it has no network</source>
        <translation>{} muss das Internet erreichen, hat aber kein Netz</translation>
    </message>
    <message>
        <source>{} must reach the Internet, but all its networks are internal: {}</source>
        <translation>{} muss das Internet erreichen, aber alle eigenen Netze sind intern: {}</translation>
    </message>
    <message>
        <source>a network that is not internal</source>
        <translation>ein Netz, das nicht intern ist</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>take {} off {}, or allow it in egress</source>
        <translation>{1} bei {0} wegnehmen, oder es in egress erlauben</translation>
    </message>
    <message>
        <source>{} reaches the Internet, which the contract does not allow</source>
        <translation>{} erreicht das Internet, was der Vertrag nicht erlaubt</translation>
    </message>
    <message>
        <source>{} reaches the Internet through {}, which the contract does not allow</source>
        <translation>{} erreicht das Internet über {}, was der Vertrag nicht erlaubt</translation>
    </message>
    <message>
        <source>{} on internal networks only</source>
        <translation>{} nur in internen Netzen</translation>
    </message>
    <message>
        <source>not on networks of the project</source>
        <translation>nicht in Netzen des Projekts</translation>
    </message>
    <message>
        <source>from Docker Engine 28 on, set the gateway mode &quot;isolated&quot;; before, let the host&apos;s services listen on other addresses or behind its firewall</source>
        <translation>ab Docker Engine 28 den Gateway-Modus &quot;isolated&quot; setzen; davor die Dienste des Rechners auf anderen Adressen oder hinter dessen Firewall lauschen lassen</translation>
    </message>
    <message>
        <source>hide the host from {}</source>
        <translation>den Rechner vor {} verbergen</translation>
    </message>
    <message>
        <source>services on the internal {} still reach what listens on the host</source>
        <translation>Dienste im internen {} erreichen trotzdem, was auf dem Rechner lauscht</translation>
    </message>
    <message>
        <source>services on the internal {} still reach what listens on the host, such as {}</source>
        <translation>Dienste im internen {} erreichen trotzdem, was auf dem Rechner lauscht, etwa {}</translation>
    </message>
    <message>
        <source>the network&apos;s gateway is an address of the host</source>
        <translation>das Gateway des Netzes ist eine Adresse des Rechners</translation>
    </message>
    <message>
        <source>{} and {} both answer to &quot;{}&quot; on {}: requests go to either of them</source>
        <translation>{0} und {1} antworten in {3} beide auf &quot;{2}&quot;: Anfragen gehen an irgendeinen davon</translation>
    </message>
    <message>
        <source>the alias &quot;{}&quot; of {} on {} hides {}, which has this name on {}</source>
        <translation>der Alias &quot;{}&quot; von {} in {} verdeckt {}, das diesen Namen in {} hat</translation>
    </message>
    <message>
        <source>a name that only one service has</source>
        <translation>ein Name, den nur ein Dienst hat</translation>
    </message>
    <message>
        <source>also a name of {} on {}</source>
        <translation>auch ein Name von {} in {}</translation>
    </message>
    <message>
        <source>remove the alias {} from {}</source>
        <translation>den Alias {} von {} entfernen</translation>
    </message>
    <message>
        <source>an address: no names are resolved there</source>
        <translation>eine Adresse: Namen werden dort nicht aufgelöst</translation>
    </message>
    <message>
        <source>a name that is known on {}</source>
        <translation>ein Name, der in {} bekannt ist</translation>
    </message>
    <message>
        <source>the command names {}</source>
        <translation>der Befehl nennt {}</translation>
    </message>
    <message>
        <source>{} names {}</source>
        <translation>{} nennt {}</translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: it runs on the host&apos;s network, where service names are unknown</source>
        <translation>{} kann &quot;{}&quot; nicht auflösen: im Netz des Rechners sind Dienstnamen unbekannt</translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: it is on no network of the project</source>
        <translation>{} kann &quot;{}&quot; nicht auflösen: kein Netz des Projekts ist angeschlossen</translation>
    </message>
    <message>
        <source>put the service on a network of the project, or publish the other one&apos;s port on 127.0.0.1 and name that</source>
        <translation>den Dienst in ein Netz des Projekts bringen, oder den Port des anderen auf 127.0.0.1 veröffentlichen und das angeben</translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: that is a name on {}, and {} is on {}</source>
        <translation>{} kann &quot;{}&quot; nicht auflösen: das ist ein Name in {}, und {} liegt in {}</translation>
    </message>
    <message>
        <source>use a name of the network that both are on, or attach one of them to a network of the other if the contract allows it</source>
        <translation>einen Namen des Netzes verwenden, in dem beide liegen, oder einen an ein Netz des anderen anschließen, wenn der Vertrag es erlaubt</translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: {} runs on the host&apos;s network and has no name there</source>
        <translation>{} kann &quot;{}&quot; nicht auflösen: {} läuft im Netz des Rechners und hat dort keinen Namen</translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: {} has no name on a network of the project</source>
        <translation>{} kann &quot;{}&quot; nicht auflösen: {} hat in keinem Netz des Projekts einen Namen</translation>
    </message>
    <message>
        <source>name the host instead: host.docker.internal, with the extra_hosts entry host.docker.internal:host-gateway</source>
        <translation>stattdessen den Rechner angeben: host.docker.internal, mit dem extra_hosts-Eintrag host.docker.internal:host-gateway</translation>
    </message>
    <message>
        <source>write {}, whose network stack it uses</source>
        <translation>{} schreiben, dessen Netzwerk-Stack es benutzt</translation>
    </message>
    <message>
        <source>put the service on a network of the project</source>
        <translation>den Dienst in ein Netz des Projekts bringen</translation>
    </message>
    <message>
        <source>{} is to connect to &quot;{}&quot;, a name that nobody has; did you mean &quot;{}&quot;</source>
        <translation>{} soll sich mit &quot;{}&quot; verbinden, einem Namen, den niemand hat; meinten Sie &quot;{}&quot;</translation>
    </message>
    <message>
        <source>give {} the alias {} on {}</source>
        <translation>{} den Alias {} in {} geben</translation>
    </message>
    <message>
        <source>{} is to connect to &quot;{}&quot;, a name that nobody has on its networks</source>
        <translation>{} soll sich mit &quot;{}&quot; verbinden, einem Namen, den niemand in den eigenen Netzen hat</translation>
    </message>
    <message>
        <source>correct the name, add the service, or write the full name of the machine</source>
        <translation>den Namen berichtigen, den Dienst hinzufügen, oder den vollen Namen der Maschine schreiben</translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot; by {} on {}, but it has no such alias</source>
        <translation>{0} muss von {2} in {3} als &quot;{1}&quot; gefunden werden, hat aber keinen solchen Alias</translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot; by {}, but it has no such alias</source>
        <translation>{0} muss von {2} als &quot;{1}&quot; gefunden werden, hat aber keinen solchen Alias</translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot; on {}, but it has no such alias</source>
        <translation>{0} muss in {2} als &quot;{1}&quot; gefunden werden, hat aber keinen solchen Alias</translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot;, but it has no such alias</source>
        <translation>{} muss als &quot;{}&quot; gefunden werden, hat aber keinen solchen Alias</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>keine Namen</translation>
    </message>
    <message>
        <source>add the alias {} to {} on {}</source>
        <translation>den Alias {} zu {} in {} hinzufügen</translation>
    </message>
    <message>
        <source>{} runs on the host&apos;s network</source>
        <translation>{} läuft im Netz des Rechners</translation>
    </message>
    <message>
        <source>{} has no network</source>
        <translation>{} hat kein Netz</translation>
    </message>
    <message>
        <source>{} uses the network of the container {}</source>
        <translation>{} benutzt das Netz des Containers {}</translation>
    </message>
    <message>
        <source>{} uses the network of {}</source>
        <translation>{} benutzt das Netz von {}</translation>
    </message>
    <message>
        <source>{}, so &apos;{}&apos; is refused by the Docker Engine</source>
        <translation>{}, daher lehnt die Docker Engine &apos;{}&apos; ab</translation>
    </message>
    <message>
        <source>{}, so &apos;{}&apos; has no effect</source>
        <translation>{}, daher bleibt &apos;{}&apos; ohne Wirkung</translation>
    </message>
    <message>
        <source>no &apos;{}&apos; with this network_mode</source>
        <translation>kein &apos;{}&apos; mit diesem network_mode</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is set</source>
        <translation>&apos;{}&apos; ist gesetzt</translation>
    </message>
    <message>
        <source>remove {} from {}</source>
        <translation>{} von {} entfernen</translation>
    </message>
    <message>
        <source>{}, so the Docker Engine refuses to publish {} there</source>
        <translation>{}, daher lehnt die Docker Engine ab, {} dort zu veröffentlichen</translation>
    </message>
    <message>
        <source>the port published by {}</source>
        <translation>der von {} veröffentlichte Port</translation>
    </message>
    <message>
        <source>publish {} at {} instead</source>
        <translation>stattdessen {} an {} veröffentlichen</translation>
    </message>
    <message>
        <source>publish the port where the stack is, at {}</source>
        <translation>den Port dort veröffentlichen, wo der Stack ist, an {}</translation>
    </message>
    <message>
        <source>{} runs on the host&apos;s network: nothing keeps it apart from what listens there, and it resolves no service names</source>
        <translation>{} läuft im Netz des Rechners: nichts trennt es von dem, was dort lauscht, und Dienstnamen werden dort nicht aufgelöst</translation>
    </message>
    <message>
        <source>networks of its own, with the ports published that are needed</source>
        <translation>eigene Netze, mit den nötigen veröffentlichten Ports</translation>
    </message>
    <message>
        <source>put the service on a network, publish the ports it needs, or record in a waiver why it must see the host</source>
        <translation>den Dienst in ein Netz bringen, die nötigen Ports veröffentlichen, oder in einer Ausnahme festhalten, warum er den Rechner sehen muss</translation>
    </message>
    <message>
        <source>{} is on Docker&apos;s default bridge, where no names are resolved and containers of all projects meet</source>
        <translation>{} liegt in Dockers Standard-Bridge, wo keine Namen aufgelöst werden und Container aller Projekte sich treffen</translation>
    </message>
    <message>
        <source>a network of the project</source>
        <translation>ein Netz des Projekts</translation>
    </message>
    <message>
        <source>put {} on the project&apos;s default network</source>
        <translation>{} in das Standardnetz des Projekts bringen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an {} address</source>
        <translation>&apos;{}&apos; ist keine {}-Adresse</translation>
    </message>
    <message>
        <source>an address of the network&apos;s subnet</source>
        <translation>eine Adresse aus dem Subnetz des Netzes</translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which has no {} subnet</source>
        <translation>{} will {} in {}, das kein {}-Subnetz hat</translation>
    </message>
    <message>
        <source>a subnet in ipam of {}</source>
        <translation>ein Subnetz in ipam von {}</translation>
    </message>
    <message>
        <source>{} asks for {}, which is outside of {}, the subnet of {}</source>
        <translation>{} will {}, außerhalb von {}, dem Subnetz von {}</translation>
    </message>
    <message>
        <source>an address in {}</source>
        <translation>eine Adresse in {}</translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which {} has already</source>
        <translation>{} will die Adresse {} in {}, die {} schon hat</translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which is the gateway&apos;s</source>
        <translation>{} will die Adresse {} in {}, die dem Gateway gehört</translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which is an end of {}, which no container can have</source>
        <translation>{} will die Adresse {} in {}, ein Ende von {}, das kein Container haben kann</translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which is reserved by aux_addresses</source>
        <translation>{} will die Adresse {} in {}, die aux_addresses reserviert</translation>
    </message>
    <message>
        <source>a free address of {}</source>
        <translation>eine freie Adresse von {}</translation>
    </message>
    <message>
        <source>give {} the address {}</source>
        <translation>{} die Adresse {} geben</translation>
    </message>
    <message>
        <source>give {} the subnet {}</source>
        <translation>{} das Subnetz {} geben</translation>
    </message>
    <message>
        <source>give the network a subnet and the service an address in it, or let Docker choose: services find each other by name</source>
        <translation>dem Netz ein Subnetz und dem Dienst eine Adresse darin geben, oder Docker wählen lassen: Dienste finden einander über den Namen</translation>
    </message>
    <message numerus="yes">
        <source>{} containers of {} cannot all have the address {}</source>
        <comment>{} container of {} cannot have the address {}</comment>
        <translation>
            <numerusform>{} Container von {} kann die Adresse {} nicht haben</numerusform>
            <numerusform>{} Container von {} können nicht alle die Adresse {} haben</numerusform>
        </translation>
    </message>
    <message>
        <source>no fixed address, or one container</source>
        <translation>keine feste Adresse, oder ein einziger Container</translation>
    </message>
    <message numerus="yes">
        <source>{} containers</source>
        <comment>{} container</comment>
        <translation>
            <numerusform>{} Container</numerusform>
            <numerusform>{} Container</numerusform>
        </translation>
    </message>
    <message>
        <source>remove the address, or let one container do</source>
        <translation>die Adresse entfernen, oder mit einem Container auskommen</translation>
    </message>
    <message>
        <source>choose a subnet that no other network has, and its gateway and addresses with it</source>
        <translation>ein Subnetz wählen, das kein anderes Netz hat, samt Gateway und Adressen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a subnet, so the Docker Engine refuses {}</source>
        <translation>&apos;{}&apos; ist kein Subnetz, daher lehnt die Docker Engine {} ab</translation>
    </message>
    <message>
        <source>address and length, as 172.28.0.0/16</source>
        <translation>Adresse und Länge, wie 172.28.0.0/16</translation>
    </message>
    <message>
        <source>write the subnet as 172.28.0.0/16</source>
        <translation>das Subnetz als 172.28.0.0/16 schreiben</translation>
    </message>
    <message>
        <source>{} has a gateway without a subnet, so the Docker Engine refuses it</source>
        <translation>{} hat ein Gateway ohne Subnetz, daher lehnt die Docker Engine es ab</translation>
    </message>
    <message>
        <source>{} has a range without a subnet, so the Docker Engine refuses it</source>
        <translation>{} hat einen Bereich ohne Subnetz, daher lehnt die Docker Engine es ab</translation>
    </message>
    <message>
        <source>a subnet</source>
        <translation>ein Subnetz</translation>
    </message>
    <message>
        <source>write the subnet too, or neither</source>
        <translation>auch das Subnetz schreiben, oder keines von beiden</translation>
    </message>
    <message>
        <source>{} is a second {} subnet of {}; a bridge network can have only one</source>
        <translation>{} ist ein zweites {}-Subnetz von {}; ein Bridge-Netz kann nur eines haben</translation>
    </message>
    <message>
        <source>one subnet</source>
        <translation>ein Subnetz</translation>
    </message>
    <message numerus="yes">
        <source>{} entries</source>
        <comment>{} entry</comment>
        <translation>
            <numerusform>{} Eintrag</numerusform>
            <numerusform>{} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>put services that need the second subnet on a second network</source>
        <translation>Dienste, die das zweite Subnetz brauchen, in ein zweites Netz bringen</translation>
    </message>
    <message>
        <source>{} of {} is a single address: none is left for a container</source>
        <translation>{} von {} ist eine einzelne Adresse: für Container bleibt keine übrig</translation>
    </message>
    <message>
        <source>room for the gateway and the containers</source>
        <translation>Platz für das Gateway und die Container</translation>
    </message>
    <message>
        <source>choose a larger subnet, such as a /24</source>
        <translation>ein größeres Subnetz wählen, etwa ein /24</translation>
    </message>
    <message>
        <source>{} of {} is an address within {}, which Docker Engine 25 and newer refuse</source>
        <translation>{} von {} ist eine Adresse innerhalb von {}, was Docker Engine 25 und neuer ablehnen</translation>
    </message>
    <message>
        <source>the gateway {} of {} is outside of its subnet {}</source>
        <translation>das Gateway {} von {} liegt außerhalb seines Subnetzes {}</translation>
    </message>
    <message>
        <source>the gateway &apos;{}&apos; of {} is not an address</source>
        <translation>das Gateway &apos;{}&apos; von {} ist keine Adresse</translation>
    </message>
    <message>
        <source>the range {} of {} is not within its subnet {}</source>
        <translation>der Bereich {} von {} liegt nicht in seinem Subnetz {}</translation>
    </message>
    <message>
        <source>the range &apos;{}&apos; of {} is not a range of addresses</source>
        <translation>der Bereich &apos;{}&apos; von {} ist kein Adressbereich</translation>
    </message>
    <message>
        <source>a part of {}</source>
        <translation>ein Teil von {}</translation>
    </message>
    <message>
        <source>{} has IPv6 without a subnet for it, which Docker Engines before 27 refuse</source>
        <translation>{} hat IPv6 ohne ein Subnetz dafür, was Docker Engines vor 27 ablehnen</translation>
    </message>
    <message>
        <source>an IPv6 subnet, such as fd00:1::/64</source>
        <translation>ein IPv6-Subnetz, etwa fd00:1::/64</translation>
    </message>
    <message>
        <source>write an IPv6 subnet in ipam.config</source>
        <translation>ein IPv6-Subnetz in ipam.config schreiben</translation>
    </message>
    <message>
        <source>the subnet {} of {} overlaps {} of {}</source>
        <translation>das Subnetz {} von {} überschneidet sich mit {} von {}</translation>
    </message>
    <message>
        <source>subnets that do not overlap</source>
        <translation>Subnetze, die sich nicht überschneiden</translation>
    </message>
    <message>
        <source>{} is external, so {} has no effect</source>
        <translation>{} ist extern, daher bleibt {} ohne Wirkung</translation>
    </message>
    <message>
        <source>{} is external, so {} have no effect</source>
        <translation>{} ist extern, daher bleiben {} ohne Wirkung</translation>
    </message>
    <message>
        <source>only &apos;name&apos; beside &apos;external&apos;</source>
        <translation>nur &apos;name&apos; neben &apos;external&apos;</translation>
    </message>
    <message>
        <source>external: true, and {}</source>
        <translation>external: true, und {}</translation>
    </message>
    <message>
        <source>{} is Docker&apos;s own network &quot;{}&quot;, to which Compose cannot attach services with names</source>
        <translation>{} ist Dockers eigenes Netz &quot;{}&quot;, an das Compose keine Dienste mit Namen anschließen kann</translation>
    </message>
    <message>
        <source>{} is to be called &quot;{}&quot;, which is the name of a network of Docker&apos;s own</source>
        <translation>{} soll &quot;{}&quot; heißen, wie ein Netz von Docker selbst</translation>
    </message>
    <message>
        <source>a network of the project&apos;s own</source>
        <translation>ein eigenes Netz des Projekts</translation>
    </message>
    <message>
        <source>write network_mode: none in the services</source>
        <translation>network_mode: none in die Dienste schreiben</translation>
    </message>
    <message>
        <source>choose another name, or write network_mode: {} in the services</source>
        <translation>einen anderen Namen wählen, oder network_mode: {} in die Dienste schreiben</translation>
    </message>
    <message>
        <source>{} and {} are both called &quot;{}&quot;, so the second one is refused</source>
        <translation>{} und {} heißen beide &quot;{}&quot;, daher wird das zweite abgelehnt</translation>
    </message>
    <message>
        <source>a name that no other network has</source>
        <translation>ein Name, den kein anderes Netz hat</translation>
    </message>
    <message>
        <source>{} of {} and of {}</source>
        <translation>{} von {} und von {}</translation>
    </message>
    <message>
        <source>give {} the name that Compose makes</source>
        <translation>{} den Namen geben, den Compose bildet</translation>
    </message>
    <message>
        <source>{} is called &quot;{}&quot; in every copy of the project: a second one joins the network of the first</source>
        <translation>{} heißt in jeder Kopie des Projekts &quot;{}&quot;: eine zweite tritt dem Netz der ersten bei</translation>
    </message>
    <message>
        <source>{}, as Compose makes it</source>
        <translation>{}, wie Compose ihn bildet</translation>
    </message>
    <message>
        <source>let Compose name {}</source>
        <translation>Compose {} benennen lassen</translation>
    </message>
    <message>
        <source>let {} find {} without a link</source>
        <translation>{} {} ohne Link finden lassen</translation>
    </message>
    <message>
        <source>give {} the alias {} on {} instead of the link</source>
        <translation>{} den Alias {} in {} statt des Links geben</translation>
    </message>
    <message>
        <source>the link from {} to {} is a thing of the past: on a common network they find each other by name</source>
        <translation>der Link von {} zu {} ist überholt: in einem gemeinsamen Netz finden sie sich über den Namen</translation>
    </message>
    <message>
        <source>the link from {} to {} as {} is a thing of the past: on a common network they find each other by name</source>
        <translation>der Link von {} zu {} als {} ist überholt: in einem gemeinsamen Netz finden sie sich über den Namen</translation>
    </message>
    <message>
        <source>the name {} on {}</source>
        <translation>der Name {} in {}</translation>
    </message>
    <message>
        <source>the link from {} to {} leads nowhere: they share no network</source>
        <translation>der Link von {} zu {} führt ins Leere: sie haben kein gemeinsames Netz</translation>
    </message>
    <message>
        <source>remove the link, or allow the flow in the contract</source>
        <translation>den Link entfernen, oder den Fluss im Vertrag erlauben</translation>
    </message>
    <message>
        <source>give the network that should be the gateway a name that sorts first; gw_priority is known from Docker Engine 28 and Compose 2.34 on</source>
        <translation>dem Netz, das das Gateway sein soll, einen Namen geben, der zuerst kommt; gw_priority gibt es ab Docker Engine 28 und Compose 2.34</translation>
    </message>
    <message>
        <source>write the networks as a map, with gw_priority: 1 at the one that should be the gateway, now {}</source>
        <translation>die Netze als Mapping schreiben, mit gw_priority: 1 bei dem, das das Gateway sein soll, jetzt {}</translation>
    </message>
    <message>
        <source>write that {} is the gateway of {}</source>
        <translation>schreiben, dass {} das Gateway von {} ist</translation>
    </message>
    <message>
        <source>{} goes out by {} only because that name sorts first</source>
        <translation>{} geht nur deshalb über {} nach außen, weil dieser Name zuerst kommt</translation>
    </message>
    <message>
        <source>{} goes out, and gets what comes in on its published ports, by {} only because that name sorts first</source>
        <translation>{} geht nur deshalb über {} nach außen und bekommt dort, was an den veröffentlichten Ports ankommt, weil dieser Name zuerst kommt</translation>
    </message>
    <message>
        <source>gw_priority at one of the networks</source>
        <translation>gw_priority bei einem der Netze</translation>
    </message>
    <message>
        <source>{}, in the order of their real names</source>
        <translation>{}, in der Reihenfolge ihrer wirklichen Namen</translation>
    </message>
    <message>
        <source>{} reach each other on {} on every port, and no flow of the contract needs that</source>
        <translation>{} erreichen einander in {} auf jedem Port, und kein Fluss des Vertrags braucht das</translation>
    </message>
    <message>
        <source>containers on the network reach each other</source>
        <translation>Container in dem Netz erreichen einander</translation>
    </message>
    <message>
        <source>keep the members of {} apart</source>
        <translation>die Mitglieder von {} trennen</translation>
    </message>
    <message numerus="yes">
        <source>{} networks take their addresses from Docker&apos;s default pools, which last for about {} on a host</source>
        <comment>{} network takes its address from Docker&apos;s default pools, which last for about {} on a host</comment>
        <translation>
            <numerusform>{} Netz nimmt seine Adresse aus den Standard-Pools von Docker, die auf einem Rechner für etwa {} reichen</numerusform>
            <numerusform>{} Netze nehmen ihre Adressen aus den Standard-Pools von Docker, die auf einem Rechner für etwa {} reichen</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {} networks without a subnet</source>
        <translation>höchstens {} Netze ohne Subnetz</translation>
    </message>
    <message>
        <source>give networks subnets of their own (a /24 is enough), or the Engine smaller default-address-pools</source>
        <translation>den Netzen eigene Subnetze geben (ein /24 genügt), oder der Engine kleinere default-address-pools</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>write the real name of a network that Traefik is on too</source>
        <translation>den wirklichen Namen eines Netzes schreiben, in dem auch Traefik liegt</translation>
    </message>
    <message>
        <source>let Traefik reach {} over {}</source>
        <translation>Traefik {} über {} erreichen lassen</translation>
    </message>
    <message>
        <source>{} publishes port {} of the host twice</source>
        <translation>{} veröffentlicht Port {} des Rechners zweimal</translation>
    </message>
    <message>
        <source>{} publishes port {} of the host, which {} has already</source>
        <translation>{} veröffentlicht Port {} des Rechners, den {} schon hat</translation>
    </message>
    <message>
        <source>each port of the host published once</source>
        <translation>jeder Port des Rechners einmal veröffentlicht</translation>
    </message>
    <message>
        <source>{} of {} and {} of {}</source>
        <translation>{} von {} und {} von {}</translation>
    </message>
    <message>
        <source>only nothing published</source>
        <translation>nichts veröffentlicht</translation>
    </message>
    <message>
        <source>only {} published</source>
        <translation>nur {} veröffentlicht</translation>
    </message>
    <message>
        <source>{} publishes nothing</source>
        <translation>{} veröffentlicht nichts</translation>
    </message>
    <message>
        <source>{} publishes only {}</source>
        <translation>{} veröffentlicht nur {}</translation>
    </message>
    <message>
        <source>{} publishes {}, which the contract does not allow</source>
        <translation>{} veröffentlicht {}, was der Vertrag nicht erlaubt</translation>
    </message>
    <message>
        <source>{} of {} is not published: all networks of the service are internal</source>
        <translation>{} von {} ist nicht veröffentlicht: alle Netze des Dienstes sind intern</translation>
    </message>
    <message>
        <source>a network that is not internal, or no published port</source>
        <translation>ein Netz, das nicht intern ist, oder kein veröffentlichter Port</translation>
    </message>
    <message>
        <source>{} of {} is published on every interface of the host</source>
        <translation>{} von {} ist auf jeder Schnittstelle des Rechners veröffentlicht</translation>
    </message>
    <message>
        <source>an address of the host, such as 127.0.0.1</source>
        <translation>eine Adresse des Rechners, etwa 127.0.0.1</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no address, so Docker binds the port on every interface: {} of {}</source>
        <translation>&apos;{}&apos; ist keine Adresse, daher bindet Docker den Port an jede Schnittstelle: {} von {}</translation>
    </message>
    <message>
        <source>an IP address of the host, such as 127.0.0.1</source>
        <translation>eine IP-Adresse des Rechners, etwa 127.0.0.1</translation>
    </message>
    <message>
        <source>{} belongs to the internal {}, but publishes {}</source>
        <translation>{} gehört zum internen {}, veröffentlicht aber {}</translation>
    </message>
    <message>
        <source>no published ports in {}</source>
        <translation>keine veröffentlichten Ports in {}</translation>
    </message>
    <message>
        <source>{} reaches {} through {} of the host, although they share no network</source>
        <translation>{} erreicht {} über {} des Rechners, obwohl sie kein gemeinsames Netz haben</translation>
    </message>
    <message>
        <source>{} reach {} through {} of the host, although they share no network</source>
        <translation>{} erreichen {} über {} des Rechners, obwohl sie kein gemeinsames Netz haben</translation>
    </message>
    <message>
        <source>ports on 127.0.0.1 only, or none</source>
        <translation>Ports nur auf 127.0.0.1, oder keine</translation>
    </message>
    <message>
        <source>{} takes {} of the host, a port below 1024 that only root may open</source>
        <translation>{} belegt {} des Rechners, einen Port unter 1024, den nur root öffnen darf</translation>
    </message>
    <message>
        <source>a port from 1024 on, or a grant in the contract</source>
        <translation>ein Port ab 1024, oder eine Freigabe im Vertrag</translation>
    </message>
    <message>
        <source>publish a higher port behind a proxy, or grant the port in the contract</source>
        <translation>einen höheren Port hinter einem Proxy veröffentlichen, oder den Port im Vertrag freigeben</translation>
    </message>
    <message>
        <source>{} of {} is on loopback, but with Docker Engine {}.{} machines on the same network segment can still reach it</source>
        <translation>{} von {} ist auf Loopback, aber mit Docker Engine {}.{} können Maschinen im selben Netzsegment trotzdem dorthin</translation>
    </message>
    <message>
        <source>Docker Engine 28 or newer</source>
        <translation>Docker Engine 28 oder neuer</translation>
    </message>
    <message>
        <source>Docker Engine {}.{}</source>
        <translation>Docker Engine {}.{}</translation>
    </message>
    <message>
        <source>update the Engine, or do not publish the port where the neighbours of the host are not trusted</source>
        <translation>die Engine aktualisieren, oder den Port nicht veröffentlichen, wo die Nachbarn des Rechners nicht vertrauenswürdig sind</translation>
    </message>
    <message>
        <source>{} of {} has no effect: the service runs on the host&apos;s network, and listens there on whatever port it opens</source>
        <translation>{} von {} bleibt ohne Wirkung: der Dienst läuft im Netz des Rechners und lauscht dort auf jedem Port, den er öffnet</translation>
    </message>
    <message>
        <source>{} of {} has no effect: the service has no network</source>
        <translation>{} von {} bleibt ohne Wirkung: der Dienst hat kein Netz</translation>
    </message>
    <message>
        <source>no ports, or networks of its own</source>
        <translation>keine Ports, oder eigene Netze</translation>
    </message>
    <message>
        <source>write the number of a container port, such as 9000 or 9000/udp</source>
        <translation>die Nummer eines Container-Ports schreiben, etwa 9000 oder 9000/udp</translation>
    </message>
    <message>
        <source>expose {} of {}</source>
        <translation>{} von {} intern anbieten</translation>
    </message>
    <message>
        <source>&apos;{}&apos; in expose of {} publishes nothing: that is what &apos;ports&apos; is for</source>
        <translation>&apos;{}&apos; in expose von {} veröffentlicht nichts: dafür gibt es &apos;ports&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; in expose of {} is not a port</source>
        <translation>&apos;{}&apos; in expose von {} ist kein Port</translation>
    </message>
    <message>
        <source>a container port, such as 9000 or 9000/udp</source>
        <translation>ein Container-Port, etwa 9000 oder 9000/udp</translation>
    </message>
    <message>
        <source>to be said once</source>
        <translation>nur einmal gesagt</translation>
    </message>
    <message>
        <source>said twice</source>
        <translation>zweimal gesagt</translation>
    </message>
    <message>
        <source>attach {} to {}</source>
        <translation>{} an {} anschließen</translation>
    </message>
    <message>
        <source>{}, {} to {}</source>
        <translation>{}, {} an {}</translation>
    </message>
    <message>
        <source>detach {} from {}</source>
        <translation>{} von {} trennen</translation>
    </message>
    <message>
        <source>{} and {}, which their flows need</source>
        <translation>{} und {}, was die eigenen Flüsse brauchen</translation>
    </message>
    <message>
        <source>write a number and a unit, such as 512m</source>
        <translation>eine Zahl und eine Einheit schreiben, etwa 512m</translation>
    </message>
    <message>
        <source>write {} below &apos;deploy&apos; too</source>
        <translation>{} auch unter &apos;deploy&apos; schreiben</translation>
    </message>
    <message>
        <source>remove &apos;{}&apos;</source>
        <translation>&apos;{}&apos; entfernen</translation>
    </message>
    <message>
        <source>write the same value below &apos;deploy.resources&apos;</source>
        <translation>denselben Wert unter &apos;deploy.resources&apos; schreiben</translation>
    </message>
    <message>
        <source>the memory limit of {} is below what Docker accepts</source>
        <translation>das Speicherlimit von {} liegt unter dem, was Docker annimmt</translation>
    </message>
    <message>
        <source>6m or more</source>
        <translation>6m oder mehr</translation>
    </message>
    <message>
        <source>give it a limit that the service can live with</source>
        <translation>ein Limit geben, mit dem der Dienst leben kann</translation>
    </message>
    <message>
        <source>{} reserves more memory than its limit allows</source>
        <translation>{} reserviert mehr Speicher, als das Limit erlaubt</translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation>höchstens {}</translation>
    </message>
    <message>
        <source>reserve {}</source>
        <translation>{} reservieren</translation>
    </message>
    <message>
        <source>remove &apos;memswap_limit&apos;, so that Docker allows as much swap as memory</source>
        <translation>&apos;memswap_limit&apos; entfernen, sodass Docker so viel Swap wie Speicher erlaubt</translation>
    </message>
    <message>
        <source>{} limits swap without limiting memory</source>
        <translation>{} begrenzt Swap, ohne Speicher zu begrenzen</translation>
    </message>
    <message>
        <source>a memory limit beside it</source>
        <translation>daneben ein Speicherlimit</translation>
    </message>
    <message>
        <source>memory and swap of {} together are less than its memory</source>
        <translation>Speicher und Swap von {} zusammen sind weniger als der Speicher</translation>
    </message>
    <message>
        <source>{} or more</source>
        <translation>{} oder mehr</translation>
    </message>
    <message>
        <source>the CPU limit of {} is below what Docker accepts</source>
        <translation>das CPU-Limit von {} liegt unter dem, was Docker annimmt</translation>
    </message>
    <message>
        <source>0.01 or more</source>
        <translation>0.01 oder mehr</translation>
    </message>
    <message>
        <source>{} limits processor time in two ways</source>
        <translation>{} begrenzt die CPU-Zeit auf zwei Weisen</translation>
    </message>
    <message>
        <source>&apos;cpus&apos; or &apos;cpu_quota&apos;</source>
        <translation>&apos;cpus&apos; oder &apos;cpu_quota&apos;</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>remove &apos;cpu_quota&apos;</source>
        <translation>&apos;cpu_quota&apos; entfernen</translation>
    </message>
    <message>
        <source>{} may use {} of memory, but its profile {} allows {}</source>
        <translation>{} darf {} Speicher nutzen, aber das Profil {} erlaubt {}</translation>
    </message>
    <message>
        <source>{} may use {} of CPU, but its profile {} allows {}</source>
        <translation>{} darf {} CPU nutzen, aber das Profil {} erlaubt {}</translation>
    </message>
    <message>
        <source>may start any number of processes</source>
        <translation>darf beliebig viele Prozesse starten</translation>
    </message>
    <message>
        <source>a limit of processes</source>
        <translation>ein Limit für Prozesse</translation>
    </message>
    <message>
        <source>set a limit of 512 processes</source>
        <translation>ein Limit von 512 Prozessen setzen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of {} has no effect with Docker Compose</source>
        <translation>&apos;{}&apos; von {} hat mit Docker Compose keine Wirkung</translation>
    </message>
    <message>
        <source>keys that Compose acts on</source>
        <translation>Schlüssel, die bei Compose wirken</translation>
    </message>
    <message>
        <source>{}, which only a Swarm acts on</source>
        <translation>{}, nur im Swarm wirksam</translation>
    </message>
    <message>
        <source>{} holds the Docker socket, and with it the whole host</source>
        <translation>{} hält den Docker-Socket, und damit den ganzen Rechner</translation>
    </message>
    <message>
        <source>a socket proxy that passes on what the service needs</source>
        <translation>ein Socket-Proxy, der weitergibt, was der Dienst braucht</translation>
    </message>
    <message>
        <source>put a socket proxy in between, or give the service no access to Docker</source>
        <translation>einen Socket-Proxy dazwischensetzen, oder dem Dienst keinen Zugang zu Docker geben</translation>
    </message>
    <message>
        <source>the devices and capabilities that it needs</source>
        <translation>die Geräte und Capabilities, die der Dienst braucht</translation>
    </message>
    <message>
        <source>remove &apos;privileged&apos;</source>
        <translation>&apos;privileged&apos; entfernen</translation>
    </message>
    <message>
        <source>name what it needs with &apos;cap_add&apos; and &apos;devices&apos;</source>
        <translation>das Nötige mit &apos;cap_add&apos; und &apos;devices&apos; angeben</translation>
    </message>
    <message>
        <source>may gain privileges through programs such as sudo</source>
        <translation>darf durch Programme wie sudo Rechte hinzugewinnen</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>forbid new privileges</source>
        <translation>neue Rechte verbieten</translation>
    </message>
    <message>
        <source>{} reads {} of the host</source>
        <translation>{} liest {} des Rechners</translation>
    </message>
    <message>
        <source>{} can change {} of the host</source>
        <translation>{} kann {} des Rechners ändern</translation>
    </message>
    <message>
        <source>only the files that the service needs</source>
        <translation>nur die Dateien, die der Dienst braucht</translation>
    </message>
    <message>
        <source>{}, read-only</source>
        <translation>{}, nur lesend</translation>
    </message>
    <message>
        <source>mount only the files that the service needs</source>
        <translation>nur die Dateien einhängen, die der Dienst braucht</translation>
    </message>
    <message>
        <source>mount only the files that it needs, and read-only (&apos;:ro&apos;)</source>
        <translation>nur die nötigen Dateien einhängen, und nur lesend (&apos;:ro&apos;)</translation>
    </message>
    <message>
        <source>{} shares &apos;{}&apos; with the host</source>
        <translation>{} teilt &apos;{}&apos; mit dem Rechner</translation>
    </message>
    <message>
        <source>a namespace of its own</source>
        <translation>ein eigener Namensraum</translation>
    </message>
    <message>
        <source>remove {}</source>
        <translation>{} entfernen</translation>
    </message>
    <message>
        <source>Docker knows no capability {} for {}</source>
        <translation>Docker kennt keine Capability {} für {}</translation>
    </message>
    <message>
        <source>a capability of Linux, such as NET_BIND_SERVICE</source>
        <translation>eine Capability von Linux, etwa NET_BIND_SERVICE</translation>
    </message>
    <message>
        <source>{} has the capability {}, which reaches beyond its own container</source>
        <translation>{} hat die Capability {}, die über den eigenen Container hinausreicht</translation>
    </message>
    <message>
        <source>capabilities that stay within the container</source>
        <translation>Capabilities, die im Container bleiben</translation>
    </message>
    <message>
        <source>keeps the capabilities that Docker gives to everyone</source>
        <translation>behält die Capabilities, die Docker allen gibt</translation>
    </message>
    <message>
        <source>cap_drop: [ALL], and what is needed in &apos;cap_add&apos;</source>
        <translation>cap_drop: [ALL], und das Nötige in &apos;cap_add&apos;</translation>
    </message>
    <message>
        <source>14 capabilities by default</source>
        <translation>14 Capabilities als Vorgabe</translation>
    </message>
    <message>
        <source>drop all capabilities</source>
        <translation>alle Capabilities wegnehmen</translation>
    </message>
    <message>
        <source>the variable {} of {} holds a secret in clear text, which the contract forbids</source>
        <translation>die Variable {} von {} enthält ein Geheimnis im Klartext, was der Vertrag verbietet</translation>
    </message>
    <message>
        <source>the variable {} of {} holds a secret in clear text</source>
        <translation>die Variable {} von {} enthält ein Geheimnis im Klartext</translation>
    </message>
    <message>
        <source>the label {} of {} holds a secret in clear text, which the contract forbids</source>
        <translation>das Label {} von {} enthält ein Geheimnis im Klartext, was der Vertrag verbietet</translation>
    </message>
    <message>
        <source>the label {} of {} holds a secret in clear text</source>
        <translation>das Label {} von {} enthält ein Geheimnis im Klartext</translation>
    </message>
    <message>
        <source>{}_FILE with a secret of Compose, or a variable of the shell</source>
        <translation>{}_FILE mit einem Secret von Compose, oder eine Variable der Shell</translation>
    </message>
    <message>
        <source>no secret in a label</source>
        <translation>kein Geheimnis in einem Label</translation>
    </message>
    <message>
        <source>move the value to a file under secrets, mount it in {}, and change it wherever it was used: whoever has the repository knows it</source>
        <translation>den Wert in eine Datei unter secrets verschieben, sie in {} einhängen, und ihn überall ändern, wo er benutzt wurde: wer das Repository hat, kennt ihn</translation>
    </message>
    <message>
        <source>can write to the whole of its file system</source>
        <translation>kann im ganzen eigenen Dateisystem schreiben</translation>
    </message>
    <message>
        <source>make the file system read-only</source>
        <translation>das Dateisystem schreibgeschützt machen</translation>
    </message>
    <message>
        <source>remove {}, or write rslave</source>
        <translation>{} entfernen, oder rslave schreiben</translation>
    </message>
    <message>
        <source>what {} mounts below {} appears on the host</source>
        <translation>was {} unter {} einhängt, erscheint auf dem Rechner</translation>
    </message>
    <message>
        <source>rprivate, or rslave</source>
        <translation>rprivate, oder rslave</translation>
    </message>
    <message>
        <source>{} switches a protection off: {}</source>
        <translation>{} schaltet einen Schutz ab: {}</translation>
    </message>
    <message>
        <source>Docker&apos;s own profile, or one for this service</source>
        <translation>Dockers eigenes Profil, oder eines für diesen Dienst</translation>
    </message>
    <message>
        <source>Docker counts attempts to restart {} only on failure</source>
        <translation>Docker zählt Versuche, {} neu zu starten, nur nach einem Fehler</translation>
    </message>
    <message>
        <source>write condition: on-failure, or remove &apos;max_attempts&apos;</source>
        <translation>condition: on-failure schreiben, oder &apos;max_attempts&apos; entfernen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no restart policy for {}</source>
        <translation>&apos;{}&apos; ist keine Neustart-Regel für {}</translation>
    </message>
    <message>
        <source>no, always, unless-stopped, on-failure or on-failure:5</source>
        <translation>no, always, unless-stopped, on-failure oder on-failure:5</translation>
    </message>
    <message>
        <source>write one of these policies</source>
        <translation>eine dieser Neustart-Regeln schreiben</translation>
    </message>
    <message>
        <source>only &quot;ignore&quot; is known behind &quot;tierwright:&quot;</source>
        <translation>hinter &quot;tierwright:&quot; ist nur &quot;ignore&quot; bekannt</translation>
    </message>
    <message>
        <source>it names no rule; findings are ignored rule by rule</source>
        <translation>keine Regel angegeben; Befunde werden Regel für Regel ignoriert</translation>
    </message>
    <message>
        <source>it gives no reason; write &quot;ignore RULE (reason)&quot;</source>
        <translation>kein Grund angegeben; &quot;ignore REGEL (Grund)&quot; schreiben</translation>
    </message>
    <message>
        <source>the comment ignores nothing: {}</source>
        <translation>der Kommentar ignoriert nichts: {}</translation>
    </message>
    <message>
        <source>tierwright: ignore RULE (reason)</source>
        <translation>tierwright: ignore REGEL (Grund)</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>keine Regel</translation>
    </message>
    <message>
        <source>correct the comment</source>
        <translation>den Kommentar berichtigen</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no rule; findings are ignored rule by rule</source>
        <translation>&quot;{}&quot; ist keine Regel; Befunde werden Regel für Regel ignoriert</translation>
    </message>
    <message>
        <source>there is no rule {}{}</source>
        <translation>es gibt keine Regel {}{}</translation>
    </message>
    <message>
        <source>what {} finds keeps Compose from starting</source>
        <translation>was {} findet, hindert Compose am Start</translation>
    </message>
    <message>
        <source>nothing of {} is found here to ignore</source>
        <translation>von {} gibt es hier nichts zu ignorieren</translation>
    </message>
    <message>
        <source>remove the comment</source>
        <translation>den Kommentar entfernen</translation>
    </message>
    <message>
        <source>{}, so Traefik discards all labels of {}</source>
        <translation>{}, daher verwirft Traefik alle Labels von {}</translation>
    </message>
    <message>
        <source>rename the label to {}</source>
        <translation>das Label in {} umbenennen</translation>
    </message>
    <message>
        <source>call it {} in {}</source>
        <translation>es {} nennen, in {}</translation>
    </message>
    <message>
        <source>{}, which is not defined in this project</source>
        <translation>{}, in diesem Projekt nicht definiert</translation>
    </message>
    <message>
        <source>{}, which does not exist</source>
        <translation>{}, nicht vorhanden</translation>
    </message>
    <message>
        <source>{}, with the provider before the @, where the name belongs</source>
        <translation>{}, mit dem Provider vor dem @, wo der Name hingehört</translation>
    </message>
    <message>
        <source>{}, which is lost, as {} is not enabled for Traefik</source>
        <translation>{}, verloren, da {} für Traefik nicht eingeschaltet ist</translation>
    </message>
    <message>
        <source>{}, which is lost, as all labels of {} are</source>
        <translation>{}, verloren, wie alle Labels von {}</translation>
    </message>
    <message>
        <source>{}, which is lost, as two services define it differently</source>
        <translation>{}, verloren, da zwei Dienste dies verschieden definieren</translation>
    </message>
    <message>
        <source>{}, which is lost</source>
        <translation>{}, verloren</translation>
    </message>
    <message>
        <source>the router {} of {}</source>
        <translation>der Router {} von {}</translation>
    </message>
    <message>
        <source>the middleware {}</source>
        <translation>die Middleware {}</translation>
    </message>
    <message>
        <source>the middleware {} of {}</source>
        <translation>die Middleware {} von {}</translation>
    </message>
    <message>
        <source>the label {} must begin with traefik in lower case</source>
        <translation>das Label {} muss mit traefik in Kleinbuchstaben beginnen</translation>
    </message>
    <message>
        <source>Traefik knows no {} in {}</source>
        <translation>Traefik kennt kein {} in {}</translation>
    </message>
    <message>
        <source>Traefik {} knows no {} in {}, only Traefik {} does</source>
        <translation>Traefik {} kennt kein {} in {}, nur Traefik {} kennt es</translation>
    </message>
    <message>
        <source>the label {} has an empty word</source>
        <translation>das Label {} hat ein leeres Wort</translation>
    </message>
    <message>
        <source>the label {} has a bracket in a wrong place</source>
        <translation>das Label {} hat eine Klammer an falscher Stelle</translation>
    </message>
    <message>
        <source>the label {} cannot stand alone, options must follow</source>
        <translation>das Label {} kann nicht allein stehen, es müssen Optionen folgen</translation>
    </message>
    <message>
        <source>no options may follow {} in {}</source>
        <translation>auf {} dürfen in {} keine Optionen folgen</translation>
    </message>
    <message>
        <source>the Traefik service {} has no load balancer</source>
        <translation>der Traefik-Dienst {} hat keinen Load-Balancer</translation>
    </message>
    <message>
        <source>the Traefik service {} has a URL and a port or scheme</source>
        <translation>der Traefik-Dienst {} hat eine URL und einen Port oder ein Schema</translation>
    </message>
    <message>
        <source>loadbalancer.server.port, or another option of a load balancer</source>
        <translation>loadbalancer.server.port, oder eine andere Option eines Load-Balancers</translation>
    </message>
    <message>
        <source>a URL alone, or a port and scheme</source>
        <translation>nur eine URL, oder Port und Schema</translation>
    </message>
    <message>
        <source>a label that Traefik knows</source>
        <translation>ein Label, das Traefik kennt</translation>
    </message>
    <message>
        <source>correct the label after Traefik&apos;s reference, or remove it</source>
        <translation>das Label nach der Traefik-Referenz berichtigen, oder es entfernen</translation>
    </message>
    <message>
        <source>{} takes {}, not &apos;{}&apos;</source>
        <translation>{} muss {} sein, nicht &apos;{}&apos;</translation>
    </message>
    <message>
        <source>the list in {} has an item without a name</source>
        <translation>die Liste in {} hat einen Eintrag ohne Namen</translation>
    </message>
    <message>
        <source>Traefik reads {} as an empty list</source>
        <translation>Traefik liest {} als leere Liste</translation>
    </message>
    <message>
        <source>Traefik reads nothing from {}, as its index is missing</source>
        <translation>Traefik liest nichts aus {}, weil der Index fehlt</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>eine Liste von Namen</translation>
    </message>
    <message>
        <source>the name {} in {} holds a dot</source>
        <translation>der Name {} in {} enthält einen Punkt</translation>
    </message>
    <message>
        <source>the name {} in {} holds a bracket</source>
        <translation>der Name {} in {} enthält eine Klammer</translation>
    </message>
    <message>
        <source>{} is neither &apos;true&apos; nor empty, so Traefik leaves it out together with its options</source>
        <translation>{} ist weder &apos;true&apos; noch leer, daher lässt Traefik es samt seinen Optionen aus</translation>
    </message>
    <message>
        <source>{} is neither &apos;true&apos; nor empty, so Traefik leaves it out</source>
        <translation>{} ist weder &apos;true&apos; noch leer, daher lässt Traefik es aus</translation>
    </message>
    <message>
        <source>the rule of {} is not readable, so Traefik drops the router: {}</source>
        <translation>die Regel von {} ist nicht lesbar, daher verwirft Traefik den Router: {}</translation>
    </message>
    <message>
        <source>a rule that Traefik reads</source>
        <translation>eine Regel, die Traefik liest</translation>
    </message>
    <message>
        <source>an empty rule</source>
        <translation>eine leere Regel</translation>
    </message>
    <message>
        <source>write the rule as Traefik reads it</source>
        <translation>die Regel so schreiben, wie Traefik sie liest</translation>
    </message>
    <message>
        <source>the rule of {} is not for {}, which drops the router: {}</source>
        <translation>die Regel von {} ist nichts für {}, das den Router verwirft: {}</translation>
    </message>
    <message>
        <source>matchers and arguments of {}</source>
        <translation>Matcher und Argumente von {}</translation>
    </message>
    <message>
        <source>write it as this version reads it</source>
        <translation>so schreiben, wie diese Version es liest</translation>
    </message>
    <message>
        <source>the router {} never gets a request because of {}: {}</source>
        <translation>der Router {} bekommt wegen {} nie eine Anfrage: {}</translation>
    </message>
    <message>
        <source>{} in the rule of {} never matches: {}</source>
        <translation>{} in der Regel von {} passt nie: {}</translation>
    </message>
    <message>
        <source>a rule that some request matches</source>
        <translation>eine Regel, auf die eine Anfrage passt</translation>
    </message>
    <message>
        <source>write what clients really ask for</source>
        <translation>schreiben, wonach Clients wirklich fragen</translation>
    </message>
    <message>
        <source>{} in the rule of {} matches on every host, since &amp;&amp; binds tighter than ||</source>
        <translation>{} in der Regel von {} passt auf jedem Host, da &amp;&amp; stärker bindet als ||</translation>
    </message>
    <message>
        <source>parentheses around what belongs together</source>
        <translation>Klammern um das, was zusammengehört</translation>
    </message>
    <message>
        <source>put parentheses around the alternatives: Host(…) &amp;&amp; (… || …)</source>
        <translation>Klammern um die Alternativen setzen: Host(…) &amp;&amp; (…||…)</translation>
    </message>
    <message>
        <source>write parentheses that show what it means today</source>
        <translation>Klammern schreiben, die zeigen, was es heute bedeutet</translation>
    </message>
    <message>
        <source>define the middleware, or name one that is defined</source>
        <translation>die Middleware definieren, oder eine definierte angeben</translation>
    </message>
    <message>
        <source>{} uses the middleware {}</source>
        <translation>{} benutzt die Middleware {}</translation>
    </message>
    <message>
        <source>{}, so requests to it end in 404</source>
        <translation>{}, daher enden Anfragen dorthin mit 404</translation>
    </message>
    <message>
        <source>a middleware that Traefik has</source>
        <translation>eine Middleware, die Traefik hat</translation>
    </message>
    <message>
        <source>make Traefik take the middleware, or name another</source>
        <translation>Traefik die Middleware annehmen lassen, oder eine andere angeben</translation>
    </message>
    <message>
        <source>{} names no service, and {} has {}, so Traefik drops the router</source>
        <translation>{} nennt keinen Dienst, und {} hat {}, daher verwirft Traefik den Router</translation>
    </message>
    <message>
        <source>an option service</source>
        <translation>eine Option service</translation>
    </message>
    <message>
        <source>no service named</source>
        <translation>kein Dienst angegeben</translation>
    </message>
    <message>
        <source>link it to {}</source>
        <translation>mit {} verbinden</translation>
    </message>
    <message>
        <source>name the service that the router is for</source>
        <translation>den Dienst angeben, für den der Router da ist</translation>
    </message>
    <message>
        <source>{} names the Traefik service {}</source>
        <translation>{} nennt den Traefik-Dienst {}</translation>
    </message>
    <message>
        <source>a service that Traefik has</source>
        <translation>ein Dienst, den Traefik hat</translation>
    </message>
    <message>
        <source>define the service in a label, or name one that is defined</source>
        <translation>den Dienst in einem Label definieren, oder einen definierten angeben</translation>
    </message>
    <message>
        <source>rename one of the two</source>
        <translation>eines von beiden umbenennen</translation>
    </message>
    <message>
        <source>{} and {} define the router {} differently, so Traefik drops both</source>
        <translation>{} und {} definieren den Router {} verschieden, daher verwirft Traefik beide</translation>
    </message>
    <message>
        <source>{} and {} define the middleware {} differently, so Traefik drops both</source>
        <translation>{} und {} definieren die Middleware {} verschieden, daher verwirft Traefik beide</translation>
    </message>
    <message>
        <source>{} in {} and {}</source>
        <translation>{} in {} und {}</translation>
    </message>
    <message>
        <source>a router name that one service uses</source>
        <translation>ein Routername, den ein Dienst benutzt</translation>
    </message>
    <message>
        <source>a middleware name that one service uses</source>
        <translation>ein Middleware-Name, den ein Dienst benutzt</translation>
    </message>
    <message>
        <source>give the services different names</source>
        <translation>den Diensten verschiedene Namen geben</translation>
    </message>
    <message>
        <source>{} and {} define the Traefik service {} differently, so Traefik drops both</source>
        <translation>{} und {} definieren den Traefik-Dienst {} verschieden, daher verwirft Traefik beide</translation>
    </message>
    <message>
        <source>{} and {} both define the Traefik service {}, so requests to it go now to the one and now to the other</source>
        <translation>{} und {} definieren beide den Traefik-Dienst {}, daher gehen Anfragen dorthin mal an den einen, mal an den anderen</translation>
    </message>
    <message>
        <source>a name for each service</source>
        <translation>ein Name für jeden Dienst</translation>
    </message>
    <message>
        <source>send requests to port {}</source>
        <translation>Anfragen an Port {} senden</translation>
    </message>
    <message>
        <source>port {} of {} is the host&apos;s, the container has {} there</source>
        <translation>Port {} von {} ist der des Rechners, der Container hat dort {}</translation>
    </message>
    <message>
        <source>{} has the ports {}, and Traefik takes {}, the lowest</source>
        <translation>{} hat die Ports {}, und Traefik nimmt {}, den niedrigsten</translation>
    </message>
    <message>
        <source>Traefik takes the lowest port that the image of {} exposes, as no label says one</source>
        <translation>Traefik nimmt den niedrigsten Port, den das Image von {} mit EXPOSE angibt, da kein Label einen nennt</translation>
    </message>
    <message>
        <source>no port named</source>
        <translation>kein Port angegeben</translation>
    </message>
    <message>
        <source>no port known</source>
        <translation>kein Port bekannt</translation>
    </message>
    <message>
        <source>say the port in loadbalancer.server.port</source>
        <translation>den Port in loadbalancer.server.port angeben</translation>
    </message>
    <message>
        <source>{} has no port that Traefik could send requests to</source>
        <translation>{} hat keinen Port, an den Traefik Anfragen senden könnte</translation>
    </message>
    <message>
        <source>{} has no network that Traefik could send requests to</source>
        <translation>{} hat kein Netz, über das Traefik Anfragen senden könnte</translation>
    </message>
    <message>
        <source>a network</source>
        <translation>ein Netz</translation>
    </message>
    <message>
        <source>network_mode: host, where containers have no ports of their own</source>
        <translation>network_mode: host, wo Container keine eigenen Ports haben</translation>
    </message>
    <message>
        <source>put the service on a network with Traefik</source>
        <translation>den Dienst in ein Netz mit Traefik bringen</translation>
    </message>
    <message>
        <source>{} is on {} networks and has no traefik.docker.network, so Traefik takes a random one of them</source>
        <translation>{} liegt in {} Netzen und hat kein traefik.docker.network, daher nimmt Traefik zufällig eines davon</translation>
    </message>
    <message>
        <source>traefik.docker.network with the real name of a network that Traefik is on</source>
        <translation>traefik.docker.network mit dem wirklichen Namen eines Netzes, in dem Traefik liegt</translation>
    </message>
    <message>
        <source>on {}, without the label</source>
        <translation>in {}, ohne das Label</translation>
    </message>
    <message>
        <source>traefik.docker.network of {} must be the real name {}, not the key {}</source>
        <translation>traefik.docker.network von {} muss der wirkliche Name {} sein, nicht der Schlüssel {}</translation>
    </message>
    <message>
        <source>{} is on no network with the real name {}</source>
        <translation>{} liegt in keinem Netz mit dem wirklichen Namen {}</translation>
    </message>
    <message>
        <source>a network of the service</source>
        <translation>ein Netz des Dienstes</translation>
    </message>
    <message>
        <source>{} is to be served over {}, on which {} is not</source>
        <translation>{} soll über {} bedient werden, aber {} liegt nicht darin</translation>
    </message>
    <message>
        <source>the real name of a network that both are on</source>
        <translation>der wirkliche Name eines Netzes, in dem beide liegen</translation>
    </message>
    <message>
        <source>{} is to be served by Traefik, but shares no network with {}</source>
        <translation>{} soll von Traefik bedient werden, hat aber kein gemeinsames Netz mit {}</translation>
    </message>
    <message>
        <source>allow the flow in the contract, or disable Traefik for the service</source>
        <translation>den Fluss im Vertrag erlauben, oder Traefik für den Dienst abschalten</translation>
    </message>
    <message>
        <source>{} listens on {}, an entry point that Traefik does not have, so the router is dropped</source>
        <translation>{} lauscht auf {}, einem Eingang, den Traefik nicht hat, daher wird der Router verworfen</translation>
    </message>
    <message>
        <source>{} listens on {}, an entry point that Traefik does not have</source>
        <translation>{} lauscht auf {}, einem Eingang, den Traefik nicht hat</translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation>einer von {}</translation>
    </message>
    <message>
        <source>name an entry point that Traefik has, or add this one to its static configuration</source>
        <translation>einen Eingang angeben, den Traefik hat, oder diesen zu seiner statischen Konfiguration hinzufügen</translation>
    </message>
    <message>
        <source>{} has no tls, so on {} clients that use https get 404</source>
        <translation>{} hat kein tls, daher bekommen auf {} Clients mit https 404</translation>
    </message>
    <message>
        <source>tls on the router, or on the entry point {}</source>
        <translation>tls am Router oder am Eingang {}</translation>
    </message>
    <message>
        <source>neither has it</source>
        <translation>keiner von beiden hat es</translation>
    </message>
    <message>
        <source>{} has tls and listens only on {}, where clients use plain http and get 404</source>
        <translation>{} hat tls und lauscht nur auf {}, wo Clients einfaches http benutzen und 404 bekommen</translation>
    </message>
    <message>
        <source>an entry point for https, or no tls</source>
        <translation>ein Eingang für https, oder kein tls</translation>
    </message>
    <message>
        <source>tls on {}</source>
        <translation>tls auf {}</translation>
    </message>
    <message>
        <source>name the entry point for https, or take tls off the router</source>
        <translation>den Eingang für https angeben, oder tls vom Router nehmen</translation>
    </message>
    <message>
        <source>a certificate resolver in Traefik&apos;s static configuration</source>
        <translation>ein Zertifikatsaussteller in Traefiks statischer Konfiguration</translation>
    </message>
    <message>
        <source>{} wants certificates of {}, a resolver that Traefik does not have</source>
        <translation>{} will Zertifikate von {}, einem Zertifikatsaussteller, den Traefik nicht hat</translation>
    </message>
    <message>
        <source>name a resolver that Traefik has, or add this one</source>
        <translation>einen Zertifikatsaussteller angeben, den Traefik hat, oder diesen hinzufügen</translation>
    </message>
    <message>
        <source>the entry point {} wants certificates of {}, a resolver that Traefik does not have</source>
        <translation>der Eingang {} will Zertifikate von {}, einem Zertifikatsaussteller, den Traefik nicht hat</translation>
    </message>
    <message>
        <source>{} is a label of Traefik 1, which Traefik {} passes over in {}</source>
        <translation>{} ist ein Label von Traefik 1, das Traefik {} in {} übergeht</translation>
    </message>
    <message>
        <source>traefik.http.routers… and traefik.http.services…</source>
        <translation>traefik.http.routers… und traefik.http.services…</translation>
    </message>
    <message>
        <source>remove the labels of Traefik 1</source>
        <translation>die Labels von Traefik 1 entfernen</translation>
    </message>
    <message>
        <source>say the same with a router and a service</source>
        <translation>dasselbe mit einem Router und einem Dienst ausdrücken</translation>
    </message>
    <message>
        <source>a path prefix that ends as it should</source>
        <translation>ein Pfadpräfix, das endet, wie es soll</translation>
    </message>
    <message>
        <source>a redirection of the entry point, or redirectscheme</source>
        <translation>eine Umleitung des Eingangs, oder redirectscheme</translation>
    </message>
    <message>
        <source>a servers transport in a file</source>
        <translation>ein Servers-Transport in einer Datei</translation>
    </message>
    <message>
        <source>{} of {} is deprecated in Traefik {} and will be removed</source>
        <translation>{} von {} ist in Traefik {} veraltet und wird entfallen</translation>
    </message>
    <message>
        <source>{} of {} is deprecated in Traefik {} and has no effect</source>
        <translation>{} von {} ist in Traefik {} veraltet und hat keine Wirkung</translation>
    </message>
    <message>
        <source>use {} instead</source>
        <translation>stattdessen {} verwenden</translation>
    </message>
    <message>
        <source>the router {} has no service api@internal, so Traefik sends its requests to a port of its own container</source>
        <translation>der Router {} hat keinen Dienst api@internal, daher sendet Traefik seine Anfragen an einen Port des eigenen Containers</translation>
    </message>
    <message>
        <source>service=api@internal for the dashboard and the API</source>
        <translation>service=api@internal für Dashboard und API</translation>
    </message>
    <message>
        <source>the service {}, which is Traefik itself</source>
        <translation>der Dienst {}, der Traefik selbst ist</translation>
    </message>
    <message>
        <source>send {} to api@internal</source>
        <translation>{} an api@internal senden</translation>
    </message>
    <message>
        <source>port {} of {} opens Traefik&apos;s API and dashboard to everyone, since api.insecure is on</source>
        <translation>Port {} von {} öffnet Traefiks API und Dashboard für alle, da api.insecure eingeschaltet ist</translation>
    </message>
    <message>
        <source>a router to api@internal with a password, or a port on 127.0.0.1</source>
        <translation>ein Router zu api@internal mit Passwort, oder ein Port auf 127.0.0.1</translation>
    </message>
    <message>
        <source>{} runs {} before {}, by their names authentication and CORS, so the CORS preflight requests of browsers are refused</source>
        <translation>{} führt {} vor {} aus, laut ihren Namen Authentifizierung und CORS, daher werden die CORS-Preflight-Anfragen der Browser abgelehnt</translation>
    </message>
    <message>
        <source>{} runs {} before {}, so the CORS preflight requests of browsers are refused</source>
        <translation>{} führt {} vor {} aus, daher werden die CORS-Preflight-Anfragen der Browser abgelehnt</translation>
    </message>
    <message>
        <source>put {} before {}</source>
        <translation>{} vor {} setzen</translation>
    </message>
    <message>
        <source>the middleware {} has no type, so every router that uses it is lost</source>
        <translation>die Middleware {} hat keinen Typ, daher geht jeder Router verloren, der sie benutzt</translation>
    </message>
    <message>
        <source>the middleware {} is {} at once, so every router that uses it is lost</source>
        <translation>die Middleware {} ist zugleich {}, daher geht jeder Router verloren, der sie benutzt</translation>
    </message>
    <message>
        <source>one type</source>
        <translation>ein einziger Typ</translation>
    </message>
    <message>
        <source>give the middleware a type and its options</source>
        <translation>der Middleware einen Typ und seine Optionen geben</translation>
    </message>
    <message>
        <source>make a middleware of each type, and a chain</source>
        <translation>aus jedem Typ eine Middleware machen, und eine chain daraus</translation>
    </message>
    <message>
        <source>the Traefik labels of {} are below deploy, where {} does not see them</source>
        <translation>die Traefik-Labels von {} stehen unter deploy, wo {} sie nicht sieht</translation>
    </message>
    <message>
        <source>labels of the service</source>
        <translation>Labels des Dienstes</translation>
    </message>
    <message>
        <source>move them to labels of the service</source>
        <translation>sie zu Labels des Dienstes verschieben</translation>
    </message>
    <message>
        <source>the routers {} and {} have the same rule {}: both with priority {}, so either may answer</source>
        <translation>die Router {} und {} haben dieselbe Regel {}: beide mit Priorität {}, daher kann jeder von beiden antworten</translation>
    </message>
    <message>
        <source>the routers {} and {} have the same rule {}: {} has priority {} over {}, so {} gets no request</source>
        <translation>die Router {} und {} haben dieselbe Regel {}: {} hat Priorität {} gegenüber {}, daher bekommt {} keine Anfrage</translation>
    </message>
    <message>
        <source>a rule that one service claims</source>
        <translation>eine Regel, die nur ein Dienst beansprucht</translation>
    </message>
    <message>
        <source>change one of the rules, or give the routers different priorities</source>
        <translation>eine der Regeln ändern, oder den Routern verschiedene Prioritäten geben</translation>
    </message>
    <message>
        <source>change one of the rules, or remove the router that never answers</source>
        <translation>eine der Regeln ändern, oder den Router entfernen, der nie antwortet</translation>
    </message>
    <message>
        <source>the routers {} and {} both match {} {} with priority {}, so either may answer</source>
        <translation>die Router {} und {} passen beide auf {} {} mit Priorität {}, daher kann jeder von beiden antworten</translation>
    </message>
    <message>
        <source>different priorities, or rules that have no request in common</source>
        <translation>verschiedene Prioritäten, oder Regeln ohne gemeinsame Anfrage</translation>
    </message>
    <message>
        <source>write a priority for the one that is to answer, or make its rule narrower</source>
        <translation>eine Priorität für den schreiben, der antworten soll, oder seine Regel enger fassen</translation>
    </message>
    <message>
        <source>the healthcheck of {} asks {}, which Traefik routes to it only once it is healthy</source>
        <translation>der Healthcheck von {} fragt {}, was Traefik erst dorthin leitet, wenn der Dienst gesund ist</translation>
    </message>
    <message>
        <source>a healthcheck that asks the container itself, at localhost</source>
        <translation>ein Healthcheck, der den Container selbst fragt, unter localhost</translation>
    </message>
    <message>
        <source>a request to {}</source>
        <translation>eine Anfrage an {}</translation>
    </message>
    <message>
        <source>ask localhost and the container&apos;s own port in the healthcheck</source>
        <translation>im Healthcheck localhost und den eigenen Port des Containers fragen</translation>
    </message>
    <message>
        <source>{} has no traefik.enable, and Traefik serves only what has it</source>
        <translation>{} hat kein traefik.enable, und Traefik bedient nur, was es hat</translation>
    </message>
    <message>
        <source>exposedByDefault is false, and the label is missing</source>
        <translation>exposedByDefault ist false, und das Label fehlt</translation>
    </message>
    <message>
        <source>enable {} for Traefik</source>
        <translation>{} für Traefik einschalten</translation>
    </message>
    <message>
        <source>{} is enabled for Traefik without a router, so it answers to the made-up host {} only</source>
        <translation>{} ist für Traefik ohne Router eingeschaltet und antwortet daher nur auf den erfundenen Host {}</translation>
    </message>
    <message>
        <source>a router with a rule</source>
        <translation>ein Router mit einer Regel</translation>
    </message>
    <message>
        <source>no router</source>
        <translation>kein Router</translation>
    </message>
    <message>
        <source>add a label traefik.http.routers.NAME.rule</source>
        <translation>ein Label traefik.http.routers.NAME.rule hinzufügen</translation>
    </message>
    <message>
        <source>{} of {} is open beside Traefik, so clients can go around the router {}</source>
        <translation>{} von {} ist neben Traefik offen, daher können Clients den Router {} umgehen</translation>
    </message>
    <message>
        <source>one way in: through Traefik</source>
        <translation>ein einziger Zugang: über Traefik</translation>
    </message>
    <message>
        <source>{} has no effect in labels</source>
        <translation>{} hat in Labels keine Wirkung</translation>
    </message>
    <message>
        <source>the same in a file of Traefik&apos;s file provider</source>
        <translation>dasselbe in einer Datei des File-Providers von Traefik</translation>
    </message>
    <message>
        <source>write it into a dynamic configuration file</source>
        <translation>es in eine dynamische Konfigurationsdatei schreiben</translation>
    </message>
    <message>
        <source>{} of {} has no effect in labels</source>
        <translation>{} von {} hat in Labels keine Wirkung</translation>
    </message>
    <message>
        <source>the router {} leads to {}, and the contract has no flow from the Internet to it</source>
        <translation>der Router {} führt zu {}, und der Vertrag hat keinen Fluss aus dem Internet dorthin</translation>
    </message>
    <message>
        <source>take the router away, or add the flow internet -&gt; {}</source>
        <translation>den Router wegnehmen, oder den Fluss internet -&gt; {} hinzufügen</translation>
    </message>
    <message>
        <source>the contract lets the Internet reach {}, and neither a router nor a published port leads to it</source>
        <translation>der Vertrag lässt das Internet {} erreichen, aber weder ein Router noch ein veröffentlichter Port führt dorthin</translation>
    </message>
    <message>
        <source>a router</source>
        <translation>ein Router</translation>
    </message>
    <message>
        <source>add a router, or take the flow out of the contract</source>
        <translation>einen Router hinzufügen, oder den Fluss aus dem Vertrag herausnehmen</translation>
    </message>
    <message>
        <source>empty in {}</source>
        <translation>leer in {}</translation>
    </message>
    <message>
        <source>empty in {} and at {}: {}</source>
        <translation>leer in {} und an {}: {}</translation>
    </message>
    <message numerus="yes">
        <source>{} more places</source>
        <comment>{} more place</comment>
        <translation>
            <numerusform>{} weiterer Stelle</numerusform>
            <numerusform>{} weiteren Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>a value, or a default</source>
        <translation>ein Wert, oder ein Standardwert</translation>
    </message>
    <message>
        <source>the waiver names the rule {}, which does not exist{}</source>
        <translation>die Ausnahme nennt die Regel {}, die es nicht gibt{}</translation>
    </message>
    <message>
        <source>the id or name of a rule</source>
        <translation>die Kennung oder der Name einer Regel</translation>
    </message>
    <message>
        <source>correct the rule in the waiver</source>
        <translation>die Regel in der Ausnahme berichtigen</translation>
    </message>
    <message>
        <source>the waiver of {} excuses nothing</source>
        <translation>die Ausnahme von {} entschuldigt nichts</translation>
    </message>
    <message>
        <source>remove the waiver</source>
        <translation>die Ausnahme entfernen</translation>
    </message>
    <message>
        <source>on no network</source>
        <translation>in keinem Netz</translation>
    </message>
    <message>
        <source>on {}</source>
        <translation>in {}</translation>
    </message>
    <message>
        <source>{} is on no network</source>
        <translation>{} liegt in keinem Netz</translation>
    </message>
    <message>
        <source>{} is on {}</source>
        <translation>{} liegt in {}</translation>
    </message>
    <message>
        <source>the label {} of {} becomes {}, because {} is no text for YAML</source>
        <translation>das Label {} von {} wird zu {}, weil {} für YAML kein Text ist</translation>
    </message>
    <message>
        <source>the variable {} of {} becomes {}, because {} is no text for YAML</source>
        <translation>die Variable {} von {} wird zu {}, weil {} für YAML kein Text ist</translation>
    </message>
    <message>
        <source>the annotation {} of {} becomes {}, because {} is no text for YAML</source>
        <translation>die Annotation {} von {} wird zu {}, weil {} für YAML kein Text ist</translation>
    </message>
    <message>
        <source>the build argument {} of {} becomes {}, because {} is no text for YAML</source>
        <translation>das Build-Argument {} von {} wird zu {}, weil {} für YAML kein Text ist</translation>
    </message>
    <message>
        <source>quote the value</source>
        <translation>den Wert in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>the port {} of {} is not quoted, and older YAML readers take it for a number in base 60</source>
        <translation>der Port {} von {} steht nicht in Anführungszeichen, und ältere YAML-Leser halten ihn für eine Zahl zur Basis 60</translation>
    </message>
    <message>
        <source>quote the port</source>
        <translation>den Port in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>cannot read {}: {}</source>
        <translation>{} ist nicht lesbar: {}</translation>
    </message>
    <message>
        <source>cannot read {}: it is a directory, not a file</source>
        <translation>{} ist nicht lesbar: es ist ein Verzeichnis, keine Datei</translation>
    </message>
    <message>
        <source>cannot read {}: it is larger than {} MiB, which no compose file is</source>
        <translation>{} ist nicht lesbar: größer als {} MiB, was keine Compose-Datei ist</translation>
    </message>
    <message>
        <source>cannot write {}: {}; the file is unchanged</source>
        <translation>{} kann nicht geschrieben werden: {}; die Datei ist unverändert</translation>
    </message>
    <message>
        <source>cannot write beside {}: {}; the file is unchanged</source>
        <translation>neben {} kann nicht geschrieben werden: {}; die Datei ist unverändert</translation>
    </message>
    <message>
        <source>cannot read {}: No such file or directory</source>
        <translation>{} ist nicht lesbar: Datei oder Verzeichnis nicht gefunden</translation>
    </message>
    <message>
        <source>two edits touch the same text at byte {}; nothing was changed</source>
        <translation>zwei Änderungen betreffen denselben Text bei Byte {}; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>{} and newer</source>
        <translation>{} und neuer</translation>
    </message>
    <message>
        <source>before {}</source>
        <translation>vor {}</translation>
    </message>
    <message>
        <source>a duration</source>
        <translation>eine Dauer</translation>
    </message>
    <message>
        <source>the braces of {} are not balanced</source>
        <translation>die geschweiften Klammern von {} passen nicht zusammen</translation>
    </message>
    <message>
        <source>the path {} does not begin with /</source>
        <translation>der Pfad {} beginnt nicht mit /</translation>
    </message>
    <message>
        <source>{} lacks a name or an expression</source>
        <translation>{} hat keinen Namen oder keinen Ausdruck</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a header; write Name: value</source>
        <translation>&apos;{}&apos; ist kein Header; Name: Wert schreiben</translation>
    </message>
    <message>
        <source>{} has no host</source>
        <translation>{} hat keinen Host</translation>
    </message>
    <message>
        <source>&apos;{}&apos; in {} is not a port</source>
        <translation>&apos;{}&apos; in {} ist kein Port</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an HTTP URL; write https://a.example/path</source>
        <translation>&apos;{}&apos; ist keine HTTP-URL; https://a.example/pfad schreiben</translation>
    </message>
    <message>
        <source>column {}: {}</source>
        <translation>Spalte {}: {}</translation>
    </message>
    <message>
        <source>column {}: {}: {}</source>
        <translation>Spalte {}: {}: {}</translation>
    </message>
    <message>
        <source>the closing back-quote is missing</source>
        <translation>das schließende Backtick fehlt</translation>
    </message>
    <message>
        <source>in double quotes a backslash begins a Go escape sequence, and this is not one</source>
        <translation>in doppelten Anführungszeichen leitet ein Backslash eine Escape-Sequenz von Go ein, und dies ist keine</translation>
    </message>
    <message>
        <source>the closing double quote is missing</source>
        <translation>das schließende doppelte Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>single quotes do not delimit a string here</source>
        <translation>einfache Anführungszeichen bilden hier keinen Text</translation>
    </message>
    <message>
        <source>this letter stands outside of quotes</source>
        <translation>dieses Zeichen steht außerhalb von Anführungszeichen</translation>
    </message>
    <message>
        <source>Traefik knows no matcher {}</source>
        <translation>Traefik kennt keinen Matcher {}</translation>
    </message>
    <message>
        <source>{} is a matcher of rule syntax version 2, and this is version 3</source>
        <translation>{} ist ein Matcher der Regelsyntax Version 2, und dies ist Version 3</translation>
    </message>
    <message>
        <source>{} is a matcher of rule syntax version 3, and this is version 2</source>
        <translation>{} ist ein Matcher der Regelsyntax Version 3, und dies ist Version 2</translation>
    </message>
    <message>
        <source>{} is a matcher of {} routers</source>
        <translation>{} ist ein Matcher von {}-Routern</translation>
    </message>
    <message>
        <source>{} has no argument</source>
        <translation>{} hat kein Argument</translation>
    </message>
    <message>
        <source>write {}(`…`)</source>
        <translation>{}(`…`) schreiben</translation>
    </message>
    <message>
        <source>an even number</source>
        <translation>eine gerade Zahl</translation>
    </message>
    <message>
        <source>1 or 2</source>
        <translation>1 oder 2</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eines</translation>
    </message>
    <message>
        <source>{} has {} arguments, and rule syntax version 2 takes {}</source>
        <translation>{} hat {} Argumente, und Regelsyntax Version 2 nimmt {}</translation>
    </message>
    <message>
        <source>{} has {} arguments, and rule syntax version 3 takes {}</source>
        <translation>{} hat {} Argumente, und Regelsyntax Version 3 nimmt {}</translation>
    </message>
    <message>
        <source>an argument must not be empty</source>
        <translation>ein Argument darf nicht leer sein</translation>
    </message>
    <message>
        <source>a host must be written in ASCII (punycode, xn--…)</source>
        <translation>ein Host muss in ASCII stehen (Punycode, xn--…)</translation>
    </message>
    <message>
        <source>a server name must be written in ASCII (punycode, xn--…)</source>
        <translation>ein Servername muss in ASCII stehen (Punycode, xn--…)</translation>
    </message>
    <message>
        <source>it is neither an IP address nor a CIDR range</source>
        <translation>es ist keine IP-Adresse und kein Bereich davon</translation>
    </message>
    <message>
        <source>it is no server name</source>
        <translation>es ist kein Servername</translation>
    </message>
    <message>
        <source>this protocol is Traefik&apos;s own</source>
        <translation>dieses Protokoll ist Traefiks eigenes</translation>
    </message>
    <message>
        <source>Query has no value for `{}`</source>
        <translation>Query hat keinen Wert für `{}`</translation>
    </message>
    <message>
        <source>{} refuses {}: {}</source>
        <translation>{} lehnt {} ab: {}</translation>
    </message>
    <message>
        <source>the rule is empty</source>
        <translation>die Regel ist leer</translation>
    </message>
    <message>
        <source>write a matcher</source>
        <translation>einen Matcher schreiben</translation>
    </message>
    <message>
        <source>the rule ends at the line break before this, since nothing is open there</source>
        <translation>die Regel endet am Zeilenumbruch davor, da dort nichts offen ist</translation>
    </message>
    <message>
        <source>put the operator at the end of the line before</source>
        <translation>den Operator ans Ende der Zeile davor setzen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no operator</source>
        <translation>&apos;{}&apos; ist kein Operator</translation>
    </message>
    <message>
        <source>an operator is missing before {}</source>
        <translation>vor {} fehlt ein Operator</translation>
    </message>
    <message>
        <source>write &amp;&amp; or || between two matchers</source>
        <translation>zwei Matcher verbinden, mit &amp;&amp; oder ||</translation>
    </message>
    <message>
        <source>a matcher with a colon is the syntax of Traefik 1</source>
        <translation>ein Matcher mit Doppelpunkt ist die Syntax von Traefik 1</translation>
    </message>
    <message>
        <source>write the arguments in parentheses and back-quotes: Host(`a.b`)</source>
        <translation>die Argumente in Klammern und Backticks schreiben: Host(`a.b`)</translation>
    </message>
    <message>
        <source>matchers are joined by &amp;&amp; and ||</source>
        <translation>Matcher werden verbunden mit &amp;&amp; und ||</translation>
    </message>
    <message>
        <source>a comma does not join matchers</source>
        <translation>ein Komma verbindet keine Matcher</translation>
    </message>
    <message>
        <source>write &amp;&amp; or ||</source>
        <translation>stattdessen &amp;&amp; oder ||</translation>
    </message>
    <message>
        <source>a parenthesis is closed that was not opened</source>
        <translation>eine Klammer wird geschlossen, die nicht geöffnet wurde</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>a parenthesis is not closed</source>
        <translation>eine Klammer wird nicht geschlossen</translation>
    </message>
    <message>
        <source>an operator is missing here</source>
        <translation>hier fehlt ein Operator</translation>
    </message>
    <message>
        <source>write arguments in back-quotes: `a.b`</source>
        <translation>Argumente in Backticks schreiben: `a.b`</translation>
    </message>
    <message>
        <source>the rule is nested too deeply to be read</source>
        <translation>die Regel ist zu tief verschachtelt, um gelesen zu werden</translation>
    </message>
    <message>
        <source>write it with fewer parentheses</source>
        <translation>mit weniger Klammern schreiben</translation>
    </message>
    <message>
        <source>a matcher is missing at the end</source>
        <translation>am Ende fehlt ein Matcher</translation>
    </message>
    <message>
        <source>write one, or remove what waits for it</source>
        <translation>einen schreiben, oder entfernen, was auf ihn wartet</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no matcher</source>
        <translation>&apos;{}&apos; ist kein Matcher</translation>
    </message>
    <message>
        <source>write a matcher with its arguments in back-quotes</source>
        <translation>einen Matcher mit seinen Argumenten in Backticks schreiben</translation>
    </message>
    <message>
        <source>{} has no arguments</source>
        <translation>{} hat keine Argumente</translation>
    </message>
    <message>
        <source>the argument {} is not in quotes</source>
        <translation>das Argument {} steht nicht in Anführungszeichen</translation>
    </message>
    <message>
        <source>an argument cannot be computed</source>
        <translation>ein Argument lässt sich nicht berechnen</translation>
    </message>
    <message>
        <source>write one text</source>
        <translation>einen einzigen Text schreiben</translation>
    </message>
    <message>
        <source>a comma is missing before this argument</source>
        <translation>vor diesem Argument fehlt ein Komma</translation>
    </message>
    <message>
        <source>a host has no scheme</source>
        <translation>ein Host hat kein Schema</translation>
    </message>
    <message>
        <source>a host has no path</source>
        <translation>ein Host hat keinen Pfad</translation>
    </message>
    <message>
        <source>a host holds no blank and no comma</source>
        <translation>ein Host enthält kein Leerzeichen und kein Komma</translation>
    </message>
    <message>
        <source>the port is taken off before hosts are compared</source>
        <translation>der Port wird abgeschnitten, bevor Hosts verglichen werden</translation>
    </message>
    <message>
        <source>Host takes no template and no expression</source>
        <translation>Host nimmt keine Vorlage und keinen Ausdruck</translation>
    </message>
    <message>
        <source>a wildcard stands for the first label of a host only</source>
        <translation>ein Platzhalter steht nur für das erste Label eines Hosts</translation>
    </message>
    <message>
        <source>Host knows no wildcards before Traefik 3.7</source>
        <translation>Host kennt vor Traefik 3.7 keine Platzhalter</translation>
    </message>
    <message>
        <source>{} is the syntax of Traefik 2, and no host holds braces</source>
        <translation>{} ist die Syntax von Traefik 2, und kein Host enthält geschweifte Klammern</translation>
    </message>
    <message>
        <source>Traefik 2 takes text outside of {} literally, and no host holds such letters</source>
        <translation>Traefik 2 nimmt Text außerhalb von {} wörtlich, und kein Host enthält solche Zeichen</translation>
    </message>
    <message>
        <source>Traefik 3 takes {} in a path literally</source>
        <translation>Traefik 3 nimmt {} in einem Pfad wörtlich</translation>
    </message>
    <message>
        <source>Traefik 3 takes key and value as two arguments, and no key holds an equals sign</source>
        <translation>Traefik 3 nimmt Schlüssel und Wert als zwei Argumente, und kein Schlüssel enthält ein Gleichheitszeichen</translation>
    </message>
    <message>
        <source>no request has two hosts</source>
        <translation>keine Anfrage hat zwei Hosts</translation>
    </message>
    <message>
        <source>no request has two methods</source>
        <translation>keine Anfrage hat zwei Methoden</translation>
    </message>
    <message>
        <source>no request has two paths</source>
        <translation>keine Anfrage hat zwei Pfade</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>Traefik has no entry point {}</source>
        <translation>Traefik hat keinen Eingang {}</translation>
    </message>
    <message>
        <source>no service of this project runs Traefik, so its entry points are unknown</source>
        <translation>kein Dienst dieses Projekts führt Traefik aus, daher sind dessen Eingänge unbekannt</translation>
    </message>
    <message>
        <source>port {}</source>
        <translation>Port {}</translation>
    </message>
    <message>
        <source>port {}, published as {}</source>
        <translation>Port {}, veröffentlicht als {}</translation>
    </message>
    <message>
        <source>Traefik&apos;s static configuration is not at hand, so its entry points are unknown</source>
        <translation>Traefiks statische Konfiguration liegt nicht vor, daher sind dessen Eingänge unbekannt</translation>
    </message>
    <message>
        <source>{} does not publish port {} of the host, so nothing answers there</source>
        <translation>{} veröffentlicht Port {} des Rechners nicht, daher antwortet dort nichts</translation>
    </message>
    <message>
        <source>{} publishes port {}, where no entry point listens</source>
        <translation>{} veröffentlicht Port {}, wo kein Eingang lauscht</translation>
    </message>
    <message>
        <source>{} publishes port {} as {}, where no entry point listens</source>
        <translation>{} veröffentlicht Port {} als {}, wo kein Eingang lauscht</translation>
    </message>
    <message>
        <source>dynamic configuration files may define more than is known here</source>
        <translation>dynamische Konfigurationsdateien definieren vielleicht mehr, als hier bekannt ist</translation>
    </message>
    <message>
        <source>no router takes the request</source>
        <translation>kein Router nimmt die Anfrage</translation>
    </message>
    <message>
        <source>noop@internal answers every request with 418</source>
        <translation>noop@internal beantwortet jede Anfrage mit 418</translation>
    </message>
    <message>
        <source>{}@internal is named, and the API is not switched on</source>
        <translation>{}@internal ist angegeben, und die API ist nicht eingeschaltet</translation>
    </message>
    <message>
        <source>Traefik itself answers ({}@internal)</source>
        <translation>Traefik selbst antwortet ({}@internal)</translation>
    </message>
    <message>
        <source>what the service {} is</source>
        <translation>was der Dienst {} ist</translation>
    </message>
    <message>
        <source>Traefik uses the host&apos;s network, where the name {} means nothing</source>
        <translation>Traefik benutzt das Netz des Rechners, wo der Name {} nichts bedeutet</translation>
    </message>
    <message>
        <source>{} and {} share no network</source>
        <translation>{} und {} haben kein gemeinsames Netz</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>den Rechner</translation>
    </message>
    <message>
        <source>it is on no network</source>
        <translation>er liegt in keinem Netz</translation>
    </message>
    <message>
        <source>it uses the network of a container that is not in the project</source>
        <translation>er benutzt das Netz eines Containers, der nicht im Projekt ist</translation>
    </message>
    <message>
        <source>Traefik takes any one of {} networks, and {} is not on {}</source>
        <translation>Traefik nimmt irgendeines von {} Netzen, und {} liegt nicht in {}</translation>
    </message>
    <message>
        <source>to which port of {}: neither labels nor ports nor expose say it</source>
        <translation>an welchen Port von {}: weder Labels noch ports noch expose sagen es</translation>
    </message>
    <message>
        <source>whether the image of {} exposes a port below {}, which Traefik would take</source>
        <translation>ob das Image von {} einen Port unter {} anbietet, den Traefik nehmen würde</translation>
    </message>
    <message>
        <source>it has no port</source>
        <translation>er hat keinen Port</translation>
    </message>
    <message>
        <source>whether {} is healthy; until then Traefik does not know it</source>
        <translation>ob {} gesund ist; bis dahin kennt Traefik ihn nicht</translation>
    </message>
    <message>
        <source>where the request goes is not known</source>
        <translation>wohin die Anfrage geht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Traefik sends the request to itself, at its entry point {}</source>
        <translation>Traefik sendet die Anfrage an sich selbst, an den Eingang {}</translation>
    </message>
    <message>
        <source>Traefik cannot connect: {}</source>
        <translation>Traefik kann keine Verbindung aufbauen: {}</translation>
    </message>
    <message>
        <source>some requests end in 504: {}</source>
        <translation>manche Anfragen enden mit 504: {}</translation>
    </message>
    <message>
        <source>the request gets to its service</source>
        <translation>die Anfrage gelangt zu ihrem Dienst</translation>
    </message>
    <message>
        <source>buffers the whole request</source>
        <translation>hält die Anfrage zurück, bis sie vollständig ist</translation>
    </message>
    <message>
        <source>answers itself while the service fails</source>
        <translation>antwortet selbst, solange der Dienst versagt</translation>
    </message>
    <message>
        <source>compresses responses</source>
        <translation>komprimiert Antworten</translation>
    </message>
    <message>
        <source>guesses the content type of responses</source>
        <translation>errät den Typ von Antworten</translation>
    </message>
    <message>
        <source>refuses some encoded characters in paths</source>
        <translation>lehnt manche Escapes in Pfaden ab</translation>
    </message>
    <message>
        <source>replaces error responses</source>
        <translation>ersetzt Antworten, die Fehler sind</translation>
    </message>
    <message>
        <source>translates gRPC-Web</source>
        <translation>übersetzt gRPC-Web</translation>
    </message>
    <message>
        <source>changes headers</source>
        <translation>ändert Header</translation>
    </message>
    <message>
        <source>limits the number of simultaneous requests (429)</source>
        <translation>lehnt Anfragen über eine gleichzeitige Anzahl hinaus ab (429)</translation>
    </message>
    <message>
        <source>passes the client&apos;s certificate on</source>
        <translation>gibt das Zertifikat des Clients weiter</translation>
    </message>
    <message>
        <source>limits the request rate (429)</source>
        <translation>lehnt Anfragen über eine Rate hinaus ab (429)</translation>
    </message>
    <message>
        <source>tries again when no server answers</source>
        <translation>versucht es erneut, wenn kein Server antwortet</translation>
    </message>
    <message>
        <source>the chain of middlewares leads back to itself</source>
        <translation>die Kette der Middlewares führt zu sich selbst zurück</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>ist nicht bekannt</translation>
    </message>
    <message>
        <source>what the middleware {} does is not known</source>
        <translation>was die Middleware {} tut, ist nicht bekannt</translation>
    </message>
    <message>
        <source>asks {} first</source>
        <translation>fragt zuerst {}</translation>
    </message>
    <message>
        <source>whether {} lets the request pass</source>
        <translation>ob {} die Anfrage durchlässt</translation>
    </message>
    <message>
        <source>what {} ({}) does to the request</source>
        <translation>was {} ({}) mit der Anfrage tut</translation>
    </message>
    <message>
        <source>leaves the path as it is</source>
        <translation>lässt den Pfad, wie er ist</translation>
    </message>
    <message>
        <source>{} becomes {}</source>
        <translation>{} wird zu {}</translation>
    </message>
    <message>
        <source>changes the path in a way that is not followed here</source>
        <translation>ändert den Pfad auf eine Weise, die hier nicht nachvollzogen wird</translation>
    </message>
    <message>
        <source>the path behind {}</source>
        <translation>der Pfad hinter {}</translation>
    </message>
    <message>
        <source>redirects to {}</source>
        <translation>leitet um nach {}</translation>
    </message>
    <message>
        <source>the client is sent to {}</source>
        <translation>der Client wird nach {} geschickt</translation>
    </message>
    <message>
        <source>has nothing to redirect</source>
        <translation>hat nichts umzuleiten</translation>
    </message>
    <message>
        <source>has no scheme, so nothing is redirected</source>
        <translation>hat kein Schema, daher wird nichts umgeleitet</translation>
    </message>
    <message>
        <source>does not match, so nothing is redirected</source>
        <translation>passt nicht, daher wird nichts umgeleitet</translation>
    </message>
    <message>
        <source>redirects in a way that is not followed here</source>
        <translation>leitet auf eine Weise um, die hier nicht nachvollzogen wird</translation>
    </message>
    <message>
        <source>where {} sends the client</source>
        <translation>wohin {} den Client schickt</translation>
    </message>
    <message>
        <source>asks for a user name and password</source>
        <translation>will Name und Passwort</translation>
    </message>
    <message>
        <source>{} asks for a user name and password</source>
        <translation>{} will Name und Passwort</translation>
    </message>
    <message>
        <source>checks user name and password</source>
        <translation>prüft Name und Passwort</translation>
    </message>
    <message>
        <source>whether {} takes the name and the password</source>
        <translation>ob {} Name und Passwort annimmt</translation>
    </message>
    <message>
        <source>lets only some addresses pass</source>
        <translation>lässt nur manche Adressen durch</translation>
    </message>
    <message>
        <source>whether {} lets this client pass, since it looks at X-Forwarded-For</source>
        <translation>ob {} diesen Client durchlässt, da X-Forwarded-For geprüft wird</translation>
    </message>
    <message>
        <source>whether {} lets this client pass; say --client-ip</source>
        <translation>ob {} diesen Client durchlässt; --client-ip angeben</translation>
    </message>
    <message>
        <source>lets this client pass</source>
        <translation>lässt diesen Client durch</translation>
    </message>
    <message>
        <source>does not let this client pass</source>
        <translation>lässt diesen Client nicht durch</translation>
    </message>
    <message>
        <source>{} does not let this client pass</source>
        <translation>{} lässt diesen Client nicht durch</translation>
    </message>
    <message>
        <source>answers CORS preflight requests</source>
        <translation>beantwortet CORS-Preflight-Anfragen</translation>
    </message>
    <message>
        <source>{} answers by itself</source>
        <translation>{} antwortet von selbst</translation>
    </message>
    <message>
        <source>{} is not enabled for Traefik</source>
        <translation>{} ist für Traefik nicht eingeschaltet</translation>
    </message>
    <message>
        <source>because of a missing port, Traefik discards all labels of {}</source>
        <translation>wegen eines fehlenden Ports verwirft Traefik alle Labels von {}</translation>
    </message>
    <message>
        <source>because of {}, Traefik discards all labels of {}</source>
        <translation>wegen {} verwirft Traefik alle Labels von {}</translation>
    </message>
    <message>
        <source>Traefik discards the labels of {}</source>
        <translation>Traefik verwirft die Labels von {}</translation>
    </message>
    <message>
        <source>it names no service, and its container has several</source>
        <translation>er nennt keinen Dienst, und sein Container hat mehrere</translation>
    </message>
    <message>
        <source>its middleware {} does not exist</source>
        <translation>seine Middleware {} gibt es nicht</translation>
    </message>
    <message>
        <source>its middleware {} has no type</source>
        <translation>seine Middleware {} hat keinen Typ</translation>
    </message>
    <message>
        <source>its middleware {} has several types</source>
        <translation>seine Middleware {} hat mehrere Typen</translation>
    </message>
    <message>
        <source>it has no service</source>
        <translation>er hat keinen Dienst</translation>
    </message>
    <message>
        <source>its service {} does not exist</source>
        <translation>seinen Dienst {} gibt es nicht</translation>
    </message>
    <message>
        <source>it listens on no entry point</source>
        <translation>er lauscht auf keinem Eingang</translation>
    </message>
    <message>
        <source>it listens on {}</source>
        <translation>er lauscht auf {}</translation>
    </message>
    <message>
        <source>it takes requests with TLS only</source>
        <translation>er nimmt nur Anfragen mit TLS</translation>
    </message>
    <message>
        <source>it has no tls, so it takes requests without TLS only</source>
        <translation>er hat kein tls und nimmt daher nur Anfragen ohne TLS</translation>
    </message>
    <message>
        <source>the rule of {} is a template that is not understood here</source>
        <translation>die Regel von {} ist eine Vorlage, die hier nicht verstanden wird</translation>
    </message>
    <message>
        <source>its rule may match, and then it wins</source>
        <translation>seine Regel passt vielleicht, und dann gewinnt er</translation>
    </message>
    <message>
        <source>its rule may match, with the same priority</source>
        <translation>seine Regel passt vielleicht, mit derselben Priorität</translation>
    </message>
    <message>
        <source>it has the same priority, so either may win</source>
        <translation>er hat dieselbe Priorität, daher kann jeder von beiden gewinnen</translation>
    </message>
    <message>
        <source>it may match, with a lower priority</source>
        <translation>er passt vielleicht, mit niedrigerer Priorität</translation>
    </message>
    <message>
        <source>it has a lower priority</source>
        <translation>er hat eine niedrigere Priorität</translation>
    </message>
    <message>
        <source>the only one that takes the request</source>
        <translation>der einzige, der die Anfrage nimmt</translation>
    </message>
    <message>
        <source>the highest of {} that match</source>
        <translation>der höchste von {}, die passen</translation>
    </message>
    <message>
        <source>another one may win instead</source>
        <translation>stattdessen kann ein anderer gewinnen</translation>
    </message>
    <message>
        <source>none of its entry points exists: {}</source>
        <translation>keinen seiner Eingänge gibt es: {}</translation>
    </message>
    <message>
        <source>its rule may match</source>
        <translation>seine Regel passt vielleicht</translation>
    </message>
    <message>
        <source>the request does not say enough to choose a router</source>
        <translation>die Anfrage sagt nicht genug, um einen Router zu wählen</translation>
    </message>
    <message>
        <source>another router may win instead; see below</source>
        <translation>stattdessen kann ein anderer Router gewinnen; siehe unten</translation>
    </message>
    <message>
        <source>Compose refuses a tab here; use spaces</source>
        <translation>Compose lehnt hier einen Tabulator ab; Leerzeichen verwenden</translation>
    </message>
    <message>
        <source>a comment needs a blank before its &apos;#&apos;</source>
        <translation>ein Kommentar braucht ein Leerzeichen vor seinem &apos;#&apos;</translation>
    </message>
    <message>
        <source>more than {} problems; those from here on are not listed</source>
        <translation>mehr als {} Probleme; ab hier werden sie nicht aufgeführt</translation>
    </message>
    <message>
        <source>lines of the file end in a lone carriage return (CR), which is not edited; save the file with LF line ends first</source>
        <translation>Zeilen der Datei enden mit einem einzelnen Wagenrücklauf (CR), was nicht bearbeitet wird; die Datei zuerst mit LF-Zeilenenden speichern</translation>
    </message>
    <message>
        <source>the file has a YAML error ({}); fix it before anything is changed</source>
        <translation>die Datei hat einen YAML-Fehler ({}); vor jeder Änderung beheben</translation>
    </message>
    <message>
        <source>the file holds several YAML documents; edit it by hand</source>
        <translation>die Datei enthält mehrere YAML-Dokumente; von Hand bearbeiten</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; stands twice in one mapping, so it is not clear which one counts; remove one of them first</source>
        <translation>der Schlüssel &apos;{}&apos; steht zweimal in einem Mapping, daher ist unklar, welcher zählt; zuerst einen davon entfernen</translation>
    </message>
    <message>
        <source>{}; no change could be verified, so none is made</source>
        <translation>{}; keine Änderung ließe sich überprüfen, daher wird keine gemacht</translation>
    </message>
    <message>
        <source>the two YAML readers do not agree on this file; no change could be verified, so none is made</source>
        <translation>die beiden YAML-Leser sind sich über diese Datei nicht einig; keine Änderung ließe sich überprüfen, daher wird keine gemacht</translation>
    </message>
    <message>
        <source>the file ends in a block text without a line break, so a line added below would change that text; end the file with a line break first</source>
        <translation>die Datei endet mit einem Blocktext ohne Zeilenumbruch, daher würde eine darunter angefügte Zeile diesen Text ändern; die Datei zuerst mit einem Zeilenumbruch beenden</translation>
    </message>
    <message>
        <source>the changed text would not be valid YAML; nothing was changed</source>
        <translation>der geänderte Text wäre kein gültiges YAML; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>the changed text would not say what was intended; nothing was changed</source>
        <translation>der geänderte Text würde nicht sagen, was gemeint war; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>the second YAML reader sees something else in the changed text; nothing was changed</source>
        <translation>der zweite YAML-Leser sieht im geänderten Text etwas anderes; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>{}; nothing was changed</source>
        <translation>{}; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>&apos;{}&apos; comes from the anchor {}, which others may share; edit the anchor by hand</source>
        <translation>&apos;{}&apos; kommt aus dem Anker {}, den vielleicht andere mitbenutzen; den Anker von Hand bearbeiten</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is shared through the anchor &amp;{} (used in line {}); a change here would change those too</source>
        <translation>&apos;{}&apos; wird über den Anker &amp;{} gemeinsam benutzt (in Zeile {}); eine Änderung hier würde auch dort ändern</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not written in this file itself; it comes from an anchor, a merge key or another file</source>
        <translation>&apos;{}&apos; steht nicht in dieser Datei selbst; es kommt aus einem Anker, einem Merge-Schlüssel oder einer anderen Datei</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not where an earlier change should have left it</source>
        <translation>&apos;{}&apos; ist nicht dort, wo eine frühere Änderung es gelassen haben sollte</translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds the anchor &amp;{}, which is needed in line {}; move the anchor to where it is needed first</source>
        <translation>&apos;{}&apos; enthält den Anker &amp;{}, der in Zeile {} gebraucht wird; den Anker zuerst dorthin verschieben, wo er gebraucht wird</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a single value</source>
        <translation>&apos;{}&apos; ist kein einzelner Wert</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a block text; edit it by hand</source>
        <translation>&apos;{}&apos; ist ein Blocktext; von Hand bearbeiten</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a list</source>
        <translation>&apos;{}&apos; ist keine Liste</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a mapping</source>
        <translation>&apos;{}&apos; ist kein Mapping</translation>
    </message>
    <message>
        <source>the whole document cannot be removed</source>
        <translation>das ganze Dokument lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>the file would be left empty</source>
        <translation>die Datei bliebe leer zurück</translation>
    </message>
    <message>
        <source>&apos;{}&apos; would be left empty; remove it as a whole instead</source>
        <translation>&apos;{}&apos; bliebe leer zurück; stattdessen im Ganzen entfernen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no plain key that could be renamed</source>
        <translation>&apos;{}&apos; hat keinen einfachen Schlüssel, der sich umbenennen ließe</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be emptied; edit it by hand</source>
        <translation>&apos;{}&apos; lässt sich nicht leeren; von Hand bearbeiten</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no plain key and cannot be copied</source>
        <translation>&apos;{}&apos; hat keinen einfachen Schlüssel und lässt sich nicht kopieren</translation>
    </message>
    <message>
        <source>the text is no valid YAML</source>
        <translation>der Text ist kein gültiges YAML</translation>
    </message>
    <message>
        <source>the text is not one entry that can stand for itself</source>
        <translation>der Text ist kein einzelner Eintrag, der für sich stehen kann</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has an item that cannot become a key; edit it by hand</source>
        <translation>&apos;{}&apos; hat einen Eintrag, der kein Schlüssel werden kann; von Hand bearbeiten</translation>
    </message>
    <message>
        <source>&apos;{}&apos; stands twice in &apos;{}&apos;; remove one of them first</source>
        <translation>&apos;{}&apos; steht zweimal in &apos;{}&apos;; zuerst eines davon entfernen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a single value without anchor and tag; edit it by hand</source>
        <translation>&apos;{}&apos; ist kein einzelner Wert ohne Anker und Tag; von Hand bearbeiten</translation>
    </message>
    <message>
        <source>yaml-cpp, the second reader, sees more than one document in the file</source>
        <translation>yaml-cpp, der zweite Leser, sieht mehr als ein Dokument in der Datei</translation>
    </message>
    <message>
        <source>yaml-cpp, the second reader, refuses the text at line {}: {}</source>
        <translation>yaml-cpp, der zweite Leser, lehnt den Text in Zeile {} ab: {}</translation>
    </message>
    <message>
        <source>a tab cannot indent; use spaces</source>
        <translation>ein Tabulator kann nicht einrücken; Leerzeichen verwenden</translation>
    </message>
    <message>
        <source>a mapping or list cannot begin here on the line of its key; put it on a line of its own</source>
        <translation>ein Mapping oder eine Liste kann hier nicht in der Zeile des Schlüssels beginnen; in eine eigene Zeile setzen</translation>
    </message>
    <message>
        <source>an anchor or tag of a list or mapping stands on the line before it</source>
        <translation>ein Anker oder Tag einer Liste oder eines Mappings steht in der Zeile davor</translation>
    </message>
    <message>
        <source>nesting deeper than {} levels is not read</source>
        <translation>Verschachtelung tiefer als {} Ebenen wird nicht gelesen</translation>
    </message>
    <message>
        <source>Compose refuses the tab before this; use spaces</source>
        <translation>Compose lehnt den Tabulator davor ab; Leerzeichen verwenden</translation>
    </message>
    <message>
        <source>a key must stand on one line</source>
        <translation>ein Schlüssel muss in einer Zeile stehen</translation>
    </message>
    <message>
        <source>a list item stands where a key was expected</source>
        <translation>ein Listeneintrag steht, wo ein Schlüssel erwartet wurde</translation>
    </message>
    <message>
        <source>nothing may follow here on the same line</source>
        <translation>in derselben Zeile darf hier nichts folgen</translation>
    </message>
    <message>
        <source>this line is indented by {} spaces; the entry before it by {}</source>
        <translation>diese Zeile ist um {} Leerzeichen eingerückt; der Eintrag davor um {}</translation>
    </message>
    <message>
        <source>a &apos;:&apos; behind a key needs a blank or a line break after it</source>
        <translation>ein &apos;:&apos; hinter einem Schlüssel braucht danach ein Leerzeichen oder einen Zeilenumbruch</translation>
    </message>
    <message>
        <source>expected &apos;:&apos; behind this key</source>
        <translation>hinter diesem Schlüssel wird &apos;:&apos; erwartet</translation>
    </message>
    <message>
        <source>a block text&apos;s first line is &apos;|&apos; or &apos;&gt;&apos; with an indentation digit and &apos;+&apos; or &apos;-&apos; at most</source>
        <translation>die erste Zeile eines Blocktexts ist &apos;|&apos; oder &apos;&gt;&apos;, höchstens mit einer Einrückungsziffer und &apos;+&apos; oder &apos;-&apos;</translation>
    </message>
    <message>
        <source>Compose refuses a tab at the start of this text; use spaces</source>
        <translation>Compose lehnt einen Tabulator am Anfang dieses Textes ab; Leerzeichen verwenden</translation>
    </message>
    <message>
        <source>an empty line before this text is indented deeper than the text</source>
        <translation>eine leere Zeile vor diesem Text ist tiefer eingerückt als der Text</translation>
    </message>
    <message>
        <source>inside brackets, YAML 1.2 wants lines deeper than the line that holds the key</source>
        <translation>innerhalb von Klammern verlangt YAML 1.2 Zeilen, die tiefer eingerückt sind als die Zeile mit dem Schlüssel</translation>
    </message>
    <message>
        <source>this &apos;{}&apos; is never closed</source>
        <translation>dieses &apos;{}&apos; wird nicht geschlossen</translation>
    </message>
    <message>
        <source>there is no value before this &apos;,&apos;</source>
        <translation>vor diesem &apos;,&apos; steht kein Wert</translation>
    </message>
    <message>
        <source>expected &apos;{}&apos; here</source>
        <translation>hier wird &apos;{}&apos; erwartet</translation>
    </message>
    <message>
        <source>a &apos;,&apos; is missing before this</source>
        <translation>davor fehlt ein &apos;,&apos;</translation>
    </message>
    <message>
        <source>this cannot begin a value</source>
        <translation>damit kann kein Wert beginnen</translation>
    </message>
    <message>
        <source>the &apos;&lt;&apos; of this tag is never closed</source>
        <translation>das &apos;&lt;&apos; dieses Tags wird nicht geschlossen</translation>
    </message>
    <message>
        <source>an anchor needs a name behind its &apos;&amp;&apos;</source>
        <translation>ein Anker braucht einen Namen hinter seinem &apos;&amp;&apos;</translation>
    </message>
    <message>
        <source>a value can have only one anchor</source>
        <translation>ein Wert kann nur einen Anker haben</translation>
    </message>
    <message>
        <source>a value can have only one tag</source>
        <translation>ein Wert kann nur ein Tag haben</translation>
    </message>
    <message>
        <source>an anchor or tag ends with a blank</source>
        <translation>ein Anker oder Tag endet mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>the tag handle {} is not declared by a %TAG line of this document</source>
        <translation>das Tag-Handle {} ist in keiner %TAG-Zeile dieses Dokuments deklariert</translation>
    </message>
    <message>
        <source>an alias cannot have an anchor or a tag of its own</source>
        <translation>ein Alias kann keinen eigenen Anker und kein eigenes Tag haben</translation>
    </message>
    <message>
        <source>there is no anchor &apos;{}&apos; before this alias</source>
        <translation>vor diesem Alias gibt es keinen Anker &apos;{}&apos;</translation>
    </message>
    <message>
        <source>the control character {} is not allowed here</source>
        <translation>das Steuerzeichen {} ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot begin a value; quote the value if it is meant as text</source>
        <translation>&apos;{}&apos; kann keinen Wert beginnen; den Wert in Anführungszeichen setzen, wenn er als Text gemeint ist</translation>
    </message>
    <message>
        <source>the {} opened here is never closed</source>
        <translation>das hier geöffnete {} wird nie geschlossen</translation>
    </message>
    <message>
        <source>a document marker stands inside of this quoted text</source>
        <translation>eine Dokumentmarke steht innerhalb dieses Textes in Anführungszeichen</translation>
    </message>
    <message>
        <source>YAML 1.2 wants the lines of a quoted text deeper than the line that holds the key</source>
        <translation>YAML 1.2 verlangt die Zeilen eines Textes in Anführungszeichen tiefer als die Zeile mit dem Schlüssel</translation>
    </message>
    <message>
        <source>this escape sequence is unknown; write &apos;\\&apos; for a backslash, or use single quotes</source>
        <translation>diese Escape-Sequenz ist unbekannt; &apos;\\&apos; für einen Backslash schreiben, oder einfache Anführungszeichen verwenden</translation>
    </message>
    <message>
        <source>the text is larger than 4 GiB, which is not read</source>
        <translation>der Text ist größer als 4 GiB, was nicht gelesen wird</translation>
    </message>
    <message>
        <source>this byte is not UTF-8; save the file as UTF-8</source>
        <translation>dieses Byte ist kein UTF-8; die Datei als UTF-8 speichern</translation>
    </message>
    <message>
        <source>the YAML version is given twice</source>
        <translation>die YAML-Version ist zweimal angegeben</translation>
    </message>
    <message>
        <source>a version directive reads &apos;%YAML 1.2&apos; and nothing more</source>
        <translation>eine Versionsdirektive lautet &apos;%YAML 1.2&apos; und nichts weiter</translation>
    </message>
    <message>
        <source>directives must be followed by &apos;---&apos;</source>
        <translation>auf Direktiven muss &apos;---&apos; folgen</translation>
    </message>
    <message>
        <source>more than {} tag handles are not read</source>
        <translation>mehr als {} Tag-Handles werden nicht gelesen</translation>
    </message>
    <message>
        <source>this stands outside of the document&apos;s one top-level value; check its indentation</source>
        <translation>dies steht außerhalb des einen Wertes auf oberster Ebene; die Einrückung prüfen</translation>
    </message>
    <message>
        <source>nothing but a comment may follow &apos;...&apos;</source>
        <translation>hinter &apos;...&apos; darf nur ein Kommentar folgen</translation>
    </message>
    <message>
        <source>a directive is only allowed after the document before it ends with &apos;...&apos;</source>
        <translation>eine Direktive ist erst erlaubt, wenn das Dokument davor mit &apos;...&apos; endet</translation>
    </message>
    <message>
        <source>Web server ({})</source>
        <translation>Webserver ({})</translation>
    </message>
    <message>
        <source>Reverse proxy ({})</source>
        <translation>Reverse-Proxy ({})</translation>
    </message>
    <message>
        <source>Worker, built here</source>
        <translation>Worker, hier gebaut</translation>
    </message>
    <message>
        <source>metadata have no override file; they are changed where they are written</source>
        <translation>Metadaten haben keine überschreibende Datei; sie werden geändert, wo sie stehen</translation>
    </message>
    <message>
        <source>this project&apos;s contract asks for no metadata</source>
        <translation>der Vertrag dieses Projekts verlangt keine Metadaten</translation>
    </message>
    <message>
        <source>there is no file {}; make it first, empty or not</source>
        <translation>es gibt keine Datei {}; sie zuerst anlegen, leer oder nicht</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no mapping in this file; edit it by hand</source>
        <translation>&apos;{}&apos; ist in dieser Datei kein Mapping; von Hand bearbeiten</translation>
    </message>
    <message>
        <source>metadata need a key</source>
        <translation>Metadaten brauchen einen Schlüssel</translation>
    </message>
    <message>
        <source>the metadata of {} have no {}</source>
        <translation>die Metadaten von {} haben kein {}</translation>
    </message>
    <message>
        <source>{} is more than a text in this file; edit it by hand</source>
        <translation>{} ist in dieser Datei mehr als ein Text; von Hand bearbeiten</translation>
    </message>
    <message>
        <source>Remove {} from the metadata of {}</source>
        <translation>{} aus den Metadaten von {} entfernen</translation>
    </message>
    <message>
        <source>Set {} in the metadata of {}</source>
        <translation>{} in den Metadaten von {} setzen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a secret&apos;s name; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation>&apos;{}&apos; ist kein Name für ein Secret; erlaubt sind Buchstaben, Ziffern, &apos;.&apos;, &apos;_&apos; und &apos;-&apos;</translation>
    </message>
    <message>
        <source>{} comes from {}, which holds the value and not this project&apos;s text; make a secret of it by hand</source>
        <translation>{} kommt aus {}; dort steht der Wert, nicht im Text dieses Projekts; von Hand ein Secret daraus machen</translation>
    </message>
    <message>
        <source>{} names a file already, and is no secret itself</source>
        <translation>{} nennt schon eine Datei und ist selbst kein Geheimnis</translation>
    </message>
    <message>
        <source>{} has no value here: the container gets what the shell has. Write {} first, and it can become a secret</source>
        <translation>{} hat hier keinen Wert: der Container bekommt den der Shell. Erst {} schreiben, dann kann ein Secret daraus werden</translation>
    </message>
    <message>
        <source>{} is empty, so there is nothing to keep secret</source>
        <translation>{} ist leer, da gibt es nichts geheim zu halten</translation>
    </message>
    <message>
        <source>the value of {} is made of text and variables; a secret is the one or the other. Edit it by hand</source>
        <translation>der Wert von {} besteht aus Text und Variablen; ein Secret ist das eine oder das andere. Von Hand bearbeiten</translation>
    </message>
    <message>
        <source>whether {} reads {} is not known; it is built here, so its program must</source>
        <translation>ob {} {} liest, ist nicht bekannt; es wird hier gebaut, also muss es sein Programm tun</translation>
    </message>
    <message>
        <source>whether {} reads {} is not known; see its documentation</source>
        <translation>ob {} {} liest, ist nicht bekannt; siehe die Dokumentation dazu</translation>
    </message>
    <message>
        <source>the {} of {} uses {}, which the container has no more</source>
        <translation>{} von {} benutzt {}, das der Container nicht mehr hat</translation>
    </message>
    <message>
        <source>{} has {} with the same value</source>
        <translation>{} hat {} mit demselben Wert</translation>
    </message>
    <message>
        <source>keep {} out of version control: add it to .gitignore</source>
        <translation>{} nicht in die Versionsverwaltung aufnehmen: in .gitignore eintragen</translation>
    </message>
    <message>
        <source>only you may read {}, and {} does not read it as root; give its user the right to</source>
        <translation>nur Sie dürfen {} lesen, und {} liest die Datei nicht als root; dessen Benutzer das Recht dazu geben</translation>
    </message>
    <message>
        <source>the old value stays in the history of the repository; change it</source>
        <translation>der alte Wert bleibt in der Geschichte des Repositorys; ändern Sie ihn</translation>
    </message>
    <message>
        <source>the value of {} comes from an anchor, a merge key or &apos;extends&apos;, and others may share it; say it in {} itself first</source>
        <translation>der Wert von {} kommt aus einem Anker, einem Merge-Schlüssel oder &apos;extends&apos;, und andere teilen ihn vielleicht; erst in {} selbst sagen</translation>
    </message>
    <message>
        <source>{} is included from another folder; open it as a project of its own to move its secrets</source>
        <translation>{} wird aus einem anderen Ordner eingebunden; als eigenes Projekt öffnen, um seine Geheimnisse zu verschieben</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no name for a file of a secret</source>
        <translation>&apos;{}&apos; ist kein Name für die Datei eines Secrets</translation>
    </message>
    <message>
        <source>{} is there already and holds something else; name another file</source>
        <translation>{} ist schon da und enthält etwas anderes; eine andere Datei nennen</translation>
    </message>
    <message>
        <source>{} has {} already</source>
        <translation>{} hat schon {}</translation>
    </message>
    <message>
        <source>{} takes its value from {} of the shell, so the secret does too, and there is no file</source>
        <translation>{} nimmt seinen Wert aus {} der Shell, also tut es auch das Secret, und es gibt keine Datei</translation>
    </message>
    <message>
        <source>there is a secret {} already, and whether it has this value is not known; give the new one another name</source>
        <translation>es gibt schon ein Secret {}, und ob es diesen Wert hat, ist nicht bekannt; dem neuen einen anderen Namen geben</translation>
    </message>
    <message>
        <source>there is no secret &apos;{}&apos; in this project; declare it first</source>
        <translation>in diesem Projekt gibt es kein Secret &apos;{}&apos;; erst deklarieren</translation>
    </message>
    <message>
        <source>{} reads secret {} already</source>
        <translation>{} liest das Secret {} schon</translation>
    </message>
    <message>
        <source>{} reads no secret {}</source>
        <translation>{} liest kein Secret {}</translation>
    </message>
    <message>
        <source>Move {} of {} to a secret</source>
        <translation>{} von {} in ein Secret verschieben</translation>
    </message>
    <message>
        <source>Let {} read secret {}</source>
        <translation>{} das Secret {} lesen lassen</translation>
    </message>
    <message>
        <source>Let {} no longer read secret {}</source>
        <translation>{} das Secret {} nicht mehr lesen lassen</translation>
    </message>
    <message>
        <source>move {} of {} to a secret file</source>
        <translation>{} von {} in eine Secret-Datei verschieben</translation>
    </message>
    <message>
        <source>cannot make the folder {}: {}</source>
        <translation>der Ordner {} kann nicht angelegt werden: {}</translation>
    </message>
    <message>
        <source>cannot make {}: {}</source>
        <translation>{} kann nicht angelegt werden: {}</translation>
    </message>
    <message>
        <source>{} is there already and holds something else; it is unchanged</source>
        <translation>{} ist schon da und enthält etwas anderes; die Datei ist unverändert</translation>
    </message>
    <message>
        <source>new file {} (1 line, not shown)</source>
        <translation>neue Datei {} (1 Zeile, nicht gezeigt)</translation>
    </message>
    <message>
        <source>new file {} ({} lines, not shown)</source>
        <translation>neue Datei {} ({} Zeilen, nicht gezeigt)</translation>
    </message>
    <message>
        <source>Set {} of {}</source>
        <translation>{0} von {1} setzen</translation>
    </message>
    <message>
        <source>Set {} of {} on {}</source>
        <translation>{0} von {1} in {2} setzen</translation>
    </message>
    <message>
        <source>Remove {} from {}</source>
        <translation>{0} von {1} entfernen</translation>
    </message>
    <message>
        <source>Remove {} from {} on {}</source>
        <translation>{0} von {1} in {2} entfernen</translation>
    </message>
    <message>
        <source>this command has no word</source>
        <translation>dieser Befehl enthält kein Wort</translation>
    </message>
    <message>
        <source>only a shell understands {}</source>
        <translation>nur eine Shell versteht {}</translation>
    </message>
    <message>
        <source>without &apos;{}&apos; the image&apos;s holds, or else Docker&apos;s {}</source>
        <translation>ohne &apos;{}&apos; gilt der Wert des Images, sonst {} von Docker</translation>
    </message>
    <message>
        <source>{} does not publish {}; it publishes {}</source>
        <translation>{} veröffentlicht {} nicht, sondern {}</translation>
    </message>
    <message>
        <source>{} publishes {} more than once; edit it by hand</source>
        <translation>{} veröffentlicht {} mehr als einmal; bitte von Hand ändern</translation>
    </message>
    <message>
        <source>the &apos;{}&apos; of {} is not written here</source>
        <translation>&apos;{}&apos; von {} steht nicht hier</translation>
    </message>
    <message>
        <source>given up before the end; nothing has changed</source>
        <translation>vor dem Ende abgebrochen; nichts ist geändert</translation>
    </message>
    <message>
        <source>{} CPUs</source>
        <translation>{} CPUs</translation>
    </message>
    <message>
        <source>limits of {}; what the host has is not known</source>
        <translation>Limits von {}; was der Rechner hat, ist nicht bekannt</translation>
    </message>
    <message>
        <source>over-committed: {} are reserved on a host with {}, {} too much</source>
        <translation>überbucht: {} sind reserviert auf einem Rechner mit {}, {} zu viel</translation>
    </message>
    <message>
        <source>over-committed: limits of {} on a host with {}, {} too much</source>
        <translation>überbucht: Limits von {} auf einem Rechner mit {}, {} zu viel</translation>
    </message>
    <message>
        <source>limits of {} on a host with {}</source>
        <translation>Limits von {} auf einem Rechner mit {}</translation>
    </message>
    <message>
        <source>reserved: {}</source>
        <translation>reserviert: {}</translation>
    </message>
    <message numerus="yes">
        <source>{} services have no limit: they may take all</source>
        <comment>{} service has no limit: it may take all</comment>
        <translation>
            <numerusform>{} Dienst hat kein Limit: Er darf alles nehmen</numerusform>
            <numerusform>{} Dienste haben kein Limit: Sie dürfen alles nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>{} of the host&apos;s memory, {} of its CPUs</source>
        <translation>{} des Speichers und {} der CPUs des Rechners</translation>
    </message>
    <message>
        <source>{} of the host&apos;s memory</source>
        <translation>{} des Speichers des Rechners</translation>
    </message>
    <message>
        <source>{} of the host&apos;s CPUs</source>
        <translation>{} der CPUs des Rechners</translation>
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
        <translation>Hell, h&amp;oher Kontrast</translation>
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
        <source>Go to &amp;definition</source>
        <translation>Zur &amp;Definition gehen</translation>
    </message>
    <message>
        <source>Go to where the name or value at the cursor comes from</source>
        <translation>Dorthin gehen, woher der Name oder Wert am Cursor kommt</translation>
    </message>
    <message>
        <source>Find &amp;uses…</source>
        <translation>Verwe&amp;ndungen suchen …</translation>
    </message>
    <message>
        <source>Show all places that name what is at the cursor</source>
        <translation>Alle Stellen zeigen, die nennen, was am Cursor steht</translation>
    </message>
    <message>
        <source>F&amp;old</source>
        <translation>Zuk&amp;lappen</translation>
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
        <source>Open in n&amp;ew window…</source>
        <translation>I&amp;n neuem Fenster öffnen…</translation>
    </message>
    <message>
        <source>Open a compose project in a new window</source>
        <translation>Ein Compose-Projekt in einem neuen Fenster öffnen</translation>
    </message>
    <message>
        <source>Rea&amp;d-only</source>
        <translation>Nur &amp;lesend</translation>
    </message>
    <message>
        <source>Look at the project without changing it</source>
        <translation>Das Projekt ansehen, ohne es zu ändern</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>Close this window; the last one ends Tierwright</source>
        <translation>Dieses Fenster schließen; mit dem letzten endet Tierwright</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>Open a further window, for another project</source>
        <translation>Ein weiteres Fenster öffnen, für ein anderes Projekt</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Drucken…</translation>
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
        <source>Cu&amp;t services</source>
        <translation>Dienste &amp;ausschneiden</translation>
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
        <source>Chan&amp;ge selection…</source>
        <translation>&amp;Auswahl ändern…</translation>
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
        <source>DN&amp;S names</source>
        <translation>Namensa&amp;uflösung (DNS)</translation>
    </message>
    <message>
        <source>Show by which names services find the selected one, and which names are ambiguous</source>
        <translation>Zeigt, unter welchen Namen Dienste den gewählten finden und welche Namen mehrdeutig sind</translation>
    </message>
    <message>
        <source>Mo&amp;ve a variable to a secret…</source>
        <translation>Variable in ein Secret ver&amp;schieben…</translation>
    </message>
    <message>
        <source>Take a variable&apos;s value out of the compose file, into a file of its own</source>
        <translation>Den Wert einer Variable aus der Compose-Datei in eine eigene Datei nehmen</translation>
    </message>
    <message>
        <source>Add &amp;secret</source>
        <translation>&amp;Secret hinzufügen</translation>
    </message>
    <message>
        <source>Show &amp;value and origin here</source>
        <translation>Wert und &amp;Herkunft hier zeigen</translation>
    </message>
    <message>
        <source>Show what the text at the cursor amounts to, where it comes from and what is wrong with it</source>
        <translation>Zeigen, welchen Wert der Text an der Schreibmarke ergibt, woher er kommt und was daran nicht stimmt</translation>
    </message>
    <message>
        <source>Draft con&amp;tract</source>
        <translation>Ver&amp;trag entwerfen</translation>
    </message>
    <message>
        <source>Write a network contract that says what the project is today, to be edited</source>
        <translation>Schreibt einen Netzwerkvertrag, der sagt, wie das Projekt heute ist; zum Weiterbearbeiten</translation>
    </message>
    <message>
        <source>Move &amp;to…</source>
        <translation>Ve&amp;rschieben nach…</translation>
    </message>
    <message>
        <source>Take the selected services to another tier</source>
        <translation>Die gewählten Dienste in eine andere Schicht bringen</translation>
    </message>
    <message>
        <source>Attac&amp;h to…</source>
        <translation>Mit Ne&amp;tz verbinden…</translation>
    </message>
    <message>
        <source>Put the selected services on a further network</source>
        <translation>Die gewählten Dienste zusätzlich mit einem weiteren Netz verbinden</translation>
    </message>
    <message>
        <source>Offer fixes for the problems of the line, or of what is selected</source>
        <translation>Korrekturen für die Probleme der Zeile oder der Auswahl anbieten</translation>
    </message>
    <message>
        <source>Select a&amp;ll services</source>
        <translation>Alle &amp;Dienste auswählen</translation>
    </message>
    <message>
        <source>Select every service on the canvas</source>
        <translation>Wählt jeden Dienst auf der Zeichenfläche aus</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>Auf &amp;Auswahl zoomen</translation>
    </message>
    <message>
        <source>Bring what is selected into sight, as a whole</source>
        <translation>Zeigt das Gewählte als Ganzes</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Give the window the whole screen, or take it back</source>
        <translation>Gibt dem Fenster den ganzen Bildschirm oder nimmt ihn wieder</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>Anordnun&amp;g</translation>
    </message>
    <message>
        <source>Move tier to the &amp;left</source>
        <translation>Schicht nach &amp;links</translation>
    </message>
    <message>
        <source>Put the selected tier one place further left</source>
        <translation>Setzt die gewählte Schicht um einen Platz nach links</translation>
    </message>
    <message>
        <source>Move tier to the &amp;right</source>
        <translation>Schicht nach &amp;rechts</translation>
    </message>
    <message>
        <source>Put the selected tier one place further right</source>
        <translation>Setzt die gewählte Schicht um einen Platz nach rechts</translation>
    </message>
    <message>
        <source>Move card &amp;up</source>
        <translation>Karte nach &amp;oben</translation>
    </message>
    <message>
        <source>Put the selected services one place higher in their tier</source>
        <translation>Setzt die gewählten Dienste in ihrer Schicht um einen Platz höher</translation>
    </message>
    <message>
        <source>Move card &amp;down</source>
        <translation>Karte nach &amp;unten</translation>
    </message>
    <message>
        <source>Put the selected services one place lower in their tier</source>
        <translation>Setzt die gewählten Dienste in ihrer Schicht um einen Platz tiefer</translation>
    </message>
    <message>
        <source>Arrange &amp;tier again</source>
        <translation>&amp;Schicht neu anordnen</translation>
    </message>
    <message>
        <source>Forget where the selected tier and its cards were put by hand</source>
        <translation>Vergisst, wohin die gewählte Schicht und ihre Karten von Hand gesetzt wurden</translation>
    </message>
    <message>
        <source>Arrange &amp;everything again</source>
        <translation>&amp;Alles neu anordnen</translation>
    </message>
    <message>
        <source>Forget where tiers and cards were put by hand</source>
        <translation>Vergisst, wohin Schichten und Karten von Hand gesetzt wurden</translation>
    </message>
    <message>
        <source>&amp;Invert the selection</source>
        <translation>Auswahl &amp;umkehren</translation>
    </message>
    <message>
        <source>Select the services that are not selected, instead of the others</source>
        <translation>Die nicht ausgewählten Dienste auswählen, statt der anderen</translation>
    </message>
    <message>
        <source>Let the service read a secret of the project, or declare one</source>
        <translation>Den Dienst ein Secret des Projekts lesen lassen oder eines deklarieren</translation>
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
    <message>
        <source>Select a service to see who finds it by which name.</source>
        <translation>Wählen Sie einen Dienst, um zu sehen, wer ihn unter welchem Namen findet.</translation>
    </message>
    <message>
        <source>There are no services yet. %1 adds the first one.</source>
        <translation>Es gibt noch keine Dienste. %1 fügt den ersten hinzu.</translation>
    </message>
    <message>
        <source>%1
Drag the title sideways to put the tier elsewhere.</source>
        <translation>%1
Der Titel lässt sich seitwärts ziehen, um die Schicht anderswohin zu setzen.</translation>
    </message>
    <message>
        <source>Expand the column without a network</source>
        <translation>Die Spalte ohne Netz ausklappen</translation>
    </message>
    <message>
        <source>Collapse the column without a network</source>
        <translation>Die Spalte ohne Netz einklappen</translation>
    </message>
</context>
<context>
    <name>tw::gui::CapacityPane</name>
    <message>
        <source>How much memory the host has that the project is to run on, e.g. 16g</source>
        <translation>Wie viel Speicher der Rechner hat, auf dem das Projekt laufen soll, z. B. 16g</translation>
    </message>
    <message>
        <source>How many CPUs the host has that the project is to run on, e.g. 4</source>
        <translation>Wie viele CPUs der Rechner hat, auf dem das Projekt laufen soll, z. B. 4</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Fill in what this machine has; the project may well run on another one</source>
        <translation>Eintragen, was dieser Rechner hat; das Projekt läuft vielleicht auf einem anderen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>This is no amount of memory; write 16g or 512m.</source>
        <translation>Das ist keine Speichermenge; schreiben Sie 16g oder 512m.</translation>
    </message>
    <message>
        <source>This is no number of CPUs; write 4 or 1.5.</source>
        <translation>Das ist keine Anzahl von CPUs; schreiben Sie 4 oder 1.5.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>Speicher des Rechners</translation>
    </message>
    <message>
        <source>Host CPUs</source>
        <translation>CPUs des Rechners</translation>
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
    <message>
        <source>Copy &amp;patch</source>
        <translation>&amp;Patch kopieren</translation>
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
    <message>
        <source>There is neither a value nor a problem at the cursor</source>
        <translation>An der Schreibmarke ist weder ein Wert noch ein Problem</translation>
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
        <source>The project is open read-only; the File menu has the switch.</source>
        <translation>Das Projekt ist nur lesend geöffnet; umschalten lässt sich das im Menü „Datei“.</translation>
    </message>
    <message>
        <source>%1; expected: %2</source>
        <translation>%1; erwartet: %2</translation>
    </message>
    <message>
        <source>Another change is being worked out.</source>
        <translation>Eine andere Änderung wird gerade ausgearbeitet.</translation>
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
    <name>tw::gui::ConflictDialog</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Auf der Platte geändert</translation>
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
        <source>From the text here to the text on disk</source>
        <translation>Vom Text hier zum Text auf der Platte</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Meinen behalten</translation>
    </message>
    <message>
        <source>&amp;Take the text from disk</source>
        <translation>Text von der &amp;Platte übernehmen</translation>
    </message>
    <message>
        <source>Show what leads from the text here to the text on disk</source>
        <translation>Zeigen, was vom Text hier zum Text auf der Platte führt</translation>
    </message>
    <message>
        <source>− here · + on disk</source>
        <translation>− hier · + auf der Platte</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>S&amp;päter entscheiden</translation>
    </message>
    <message>
        <source>Nothing is changed here or on disk; saving asks again</source>
        <translation>Weder hier noch auf der Platte ändert sich etwas; beim Speichern wird wieder gefragt</translation>
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
    <name>tw::gui::ContractSection</name>
    <message>
        <source>No flow speaks of it.</source>
        <translation>Kein Fluss betrifft ihn.</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flüsse</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>What the contract says of %1</source>
        <translation>Was der Vertrag über %1 sagt</translation>
    </message>
    <message>
        <source>Go to the contract</source>
        <translation>Zum Vertrag gehen</translation>
    </message>
    <message>
        <source>Take %1 out of the contract</source>
        <translation>%1 aus dem Vertrag herausnehmen</translation>
    </message>
    <message>
        <source>to a service, or &quot;&lt;- service&quot; from one</source>
        <translation>zu einem Dienst, oder „&lt;- Dienst“ von einem</translation>
    </message>
    <message>
        <source>Add a flow to the contract</source>
        <translation>Dem Vertrag einen Fluss hinzufügen</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht eingehalten</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>enthält %1</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Datei anlegen</translation>
    </message>
    <message>
        <source>Make the file %1</source>
        <translation>Datei %1 anlegen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>more than a text</source>
        <translation>mehr als ein Text</translation>
    </message>
    <message>
        <source>%1 in the metadata; empty takes it out</source>
        <translation>%1 in den Metadaten; leer nimmt es heraus</translation>
    </message>
    <message>
        <source>No contract says what this service may do.</source>
        <translation>Kein Vertrag sagt, was dieser Dienst darf.</translation>
    </message>
    <message>
        <source>Draft a contract</source>
        <translation>Vertrag entwerfen</translation>
    </message>
    <message>
        <source>Write a network contract that says what the project is today</source>
        <translation>Schreibt einen Netzwerkvertrag, der sagt, wie das Projekt heute ist</translation>
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
    <message>
        <source>Move %1 to a secret file</source>
        <translation>%1 in eine Secret-Datei verschieben</translation>
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
    <message numerus="yes">
        <source>%n more in the list of problems</source>
        <translation>
            <numerusform>%n weiteres in der Liste der Probleme</numerusform>
            <numerusform>%n weitere in der Liste der Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::GeneralSection</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Clear the image</source>
        <translation>Image leeren</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>not set: no</source>
        <translation>nicht gesetzt: no</translation>
    </message>
    <message>
        <source>Clear the restart policy</source>
        <translation>Neustart-Regel leeren</translation>
    </message>
    <message>
        <source>Container name</source>
        <translation>Containername</translation>
    </message>
    <message>
        <source>not set: %1</source>
        <translation>nicht gesetzt: %1</translation>
    </message>
    <message>
        <source>Clear the container name</source>
        <translation>Containernamen leeren</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>not set: the container&apos;s id</source>
        <translation>nicht gesetzt: die ID des Containers</translation>
    </message>
    <message>
        <source>Clear the host name</source>
        <translation>Hostnamen leeren</translation>
    </message>
    <message>
        <source>built from source</source>
        <translation>aus Quelltext gebaut</translation>
    </message>
    <message>
        <source>built from %1</source>
        <translation>gebaut aus %1</translation>
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
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Health checks to choose from</source>
        <translation>Gesundheitsprüfungen zur Auswahl</translation>
    </message>
    <message>
        <source>Health check &quot;%1&quot; for %2</source>
        <translation>Gesundheitsprüfung „%1“ für %2</translation>
    </message>
    <message>
        <source>%1; empty: as the image has it, else %2</source>
        <translation>%1; leer: wie im Image, sonst %2</translation>
    </message>
    <message>
        <source>Time from one check to the next</source>
        <translation>Zeit von einer Prüfung zur nächsten</translation>
    </message>
    <message>
        <source>Time after which a check has failed</source>
        <translation>Zeit, nach der eine Prüfung als fehlgeschlagen gilt</translation>
    </message>
    <message>
        <source>Time to start, in which failed checks do not count</source>
        <translation>Zeit zum Anlaufen, in der fehlgeschlagene Prüfungen nicht zählen</translation>
    </message>
    <message>
        <source>at start</source>
        <translation>im Anlauf</translation>
    </message>
    <message>
        <source>Time from one check to the next while the container starts, for Docker Engine 25 and newer</source>
        <translation>Zeit von einer Prüfung zur nächsten, während der Container anläuft; ab Docker Engine 25</translation>
    </message>
    <message>
        <source>Failed checks in a row that make a container unhealthy</source>
        <translation>Fehlgeschlagene Prüfungen in Folge, nach denen ein Container als nicht gesund gilt</translation>
    </message>
    <message>
        <source>How the command is run</source>
        <translation>Wie der Befehl ausgeführt wird</translation>
    </message>
    <message>
        <source>How the command is run: %1</source>
        <translation>Wie der Befehl ausgeführt wird: %1</translation>
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
        <source>Enter: go to the inspector</source>
        <translation>Eingabe: zum Inspektor gehen</translation>
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
    <message>
        <source>Shift or Ctrl and click, or drag over the background: select several</source>
        <translation>Umschalt oder Strg und Klick oder über den Hintergrund ziehen: mehrere wählen</translation>
    </message>
    <message>
        <source>Shift and drag over the background: add to the selection</source>
        <translation>Umschalt und über den Hintergrund ziehen: zur Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A: select nothing</source>
        <translation>Strg+Umschalt+A: nichts auswählen</translation>
    </message>
    <message>
        <source>Drag a card up or down in its tier, or a tier sideways by its title: order them</source>
        <translation>Eine Karte in ihrer Schicht auf oder ab oder eine Schicht am Titel seitwärts ziehen: ordnen</translation>
    </message>
    <message>
        <source>Ctrl and wheel, or two fingers: zoom</source>
        <translation>Strg und Mausrad oder zwei Finger: vergrößern und verkleinern</translation>
    </message>
    <message>
        <source>Double-click: rename in place</source>
        <translation>Doppelklick: an Ort und Stelle umbenennen</translation>
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
    <message>
        <source>&amp;Go to this state</source>
        <translation>Zu diesem Stand &amp;gehen</translation>
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
    <message>
        <source>way of the traced request</source>
        <translation>Weg der verfolgten Anfrage</translation>
    </message>
    <message>
        <source>way of the traced request, which may end in an error</source>
        <translation>Weg der verfolgten Anfrage, die mit einem Fehler enden kann</translation>
    </message>
    <message>
        <source>way of the traced request, which ends in an error</source>
        <translation>Weg der verfolgten Anfrage, die mit einem Fehler endet</translation>
    </message>
    <message>
        <source>way of the traced request, whose end is not known</source>
        <translation>Weg der verfolgten Anfrage, deren Ende nicht bekannt ist</translation>
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
    <message>
        <source>Save the changes of %1 first?</source>
        <translation>Die Änderungen in %1 zuerst speichern?</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (nur lesend)</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>With Ctrl: in a window of its own</source>
        <translation>Mit Strg: in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>Go to this window</source>
        <translation>Zu diesem Fenster wechseln</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>%1 has no variable with a value of its own.</source>
        <translation>%1 hat keine Variable mit eigenem Wert.</translation>
    </message>
    <message>
        <source>Move to a secret…</source>
        <translation>In ein Secret verschieben…</translation>
    </message>
    <message>
        <source>There is no other network.</source>
        <translation>Es gibt kein anderes Netz.</translation>
    </message>
    <message>
        <source>Move %1 to…</source>
        <translation>%1 verschieben nach …</translation>
    </message>
    <message numerus="yes">
        <source>Move %n services to…</source>
        <translation>
            <numerusform>%n Dienst verschieben nach …</numerusform>
            <numerusform>%n Dienste verschieben nach …</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach %1 to…</source>
        <translation>%1 mit einem Netz verbinden …</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n services to…</source>
        <translation>
            <numerusform>%n Dienst mit einem Netz verbinden …</numerusform>
            <numerusform>%n Dienste mit einem Netz verbinden …</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no problem with what is selected</source>
        <translation>Die Auswahl hat kein Problem</translation>
    </message>
    <message>
        <source>Show on can&amp;vas</source>
        <translation>Auf der Zeichen&amp;fläche zeigen</translation>
    </message>
    <message>
        <source>Show %1 on the canvas</source>
        <translation>%1 auf der Zeichenfläche zeigen</translation>
    </message>
    <message>
        <source>Show in co&amp;de</source>
        <translation>Im &amp;Text zeigen</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>%1 auswählen</translation>
    </message>
    <message>
        <source>Show in the &amp;matrix</source>
        <translation>In der &amp;Matrix zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy what it says</source>
        <translation>&amp;Kopieren, was dort steht</translation>
    </message>
    <message>
        <source>The project is open read-only, so the unsaved changes are not brought back. They stay in %1.</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet, daher werden die ungesicherten Änderungen nicht zurückgeholt. Sie bleiben in %1.</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. Its text is kept here, and saving writes it again.</source>
        <translation>%1 ist von der Platte verschwunden. Der Text bleibt hier erhalten, und Speichern schreibt ihn wieder.</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. Its text is kept here.</source>
        <translation>%1 ist von der Platte verschwunden. Der Text bleibt hier erhalten.</translation>
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
    <message>
        <source>IPv4 address</source>
        <translation>IPv4-Adresse</translation>
    </message>
    <message>
        <source>Remove the IPv4 address on %1</source>
        <translation>IPv4-Adresse in %1 entfernen</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6-Adresse</translation>
    </message>
    <message>
        <source>Remove the IPv6 address on %1</source>
        <translation>IPv6-Adresse in %1 entfernen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Remove the priority on %1</source>
        <translation>Priorität in %1 entfernen</translation>
    </message>
    <message>
        <source>Gateway priority</source>
        <translation>Gateway-Priorität</translation>
    </message>
    <message>
        <source>Remove the gateway priority on %1</source>
        <translation>Gateway-Priorität in %1 entfernen</translation>
    </message>
    <message>
        <source>found by %1 and others</source>
        <translation>gefunden von %1 und anderen</translation>
    </message>
    <message>
        <source>found by no other service</source>
        <translation>von keinem anderen Dienst gefunden</translation>
    </message>
    <message>
        <source>found by %1</source>
        <translation>gefunden von %1</translation>
    </message>
    <message>
        <source>+ address</source>
        <translation>+ Adresse</translation>
    </message>
    <message>
        <source>Set an address on %1</source>
        <translation>Adresse in %1 setzen</translation>
    </message>
    <message>
        <source>+ priority</source>
        <translation>+ Priorität</translation>
    </message>
    <message>
        <source>Set a priority on %1</source>
        <translation>Priorität in %1 setzen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
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
    <message>
        <source>Words of a name, an image or an alias, or as on the canvas tier:…, tag:… and problem:…</source>
        <translation>Wörter aus Name, Image oder Alias, oder wie auf der Zeichenfläche tier:…, tag:… und problem:…</translation>
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
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
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
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
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
        <source>%1, e.g. %2; empty for none. Arrow keys go up and down.</source>
        <translation>%1, z. B. %2; leer für keines. Die Pfeiltasten gehen auf und ab.</translation>
    </message>
    <message>
        <source>Default profile %1 of the contract: %2</source>
        <translation>Standardprofil %1 des Vertrags: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply profile %1</source>
        <translation>Profil %1 anwenden</translation>
    </message>
    <message>
        <source>Apply profile %1 to %2</source>
        <translation>Profil %1 auf %2 anwenden</translation>
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
    <name>tw::gui::SecretsSection</name>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>No longer read secret %1</source>
        <translation>Das Secret %1 nicht mehr lesen</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · aus %2</translation>
    </message>
    <message>
        <source>nowhere: it is not declared</source>
        <translation>nirgendwo: es ist nicht deklariert</translation>
    </message>
    <message>
        <source>outside of the project, where Compose finds it</source>
        <translation>außerhalb des Projekts, wo Compose es findet</translation>
    </message>
    <message>
        <source>variable %1 of the shell</source>
        <translation>Variable %1 der Shell</translation>
    </message>
    <message>
        <source>a place that is not known</source>
        <translation>einem Ort, der nicht bekannt ist</translation>
    </message>
    <message>
        <source>%1, which is missing</source>
        <translation>%1, das fehlt</translation>
    </message>
    <message>
        <source>secret, or NAME=FILE, or NAME=$VARIABLE</source>
        <translation>Secret oder NAME=DATEI oder NAME=$VARIABLE</translation>
    </message>
    <message>
        <source>Let the service read a secret of the project, or declare one</source>
        <translation>Den Dienst ein Secret des Projekts lesen lassen oder eines deklarieren</translation>
    </message>
    <message>
        <source>Declared, and read by no service:</source>
        <translation>Deklariert und von keinem Dienst gelesen:</translation>
    </message>
    <message>
        <source>No longer declare secret %1</source>
        <translation>Das Secret %1 nicht mehr deklarieren</translation>
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
        <source>health check (%1)</source>
        <translation>Gesundheitsprüfung (%1)</translation>
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
    <message>
        <source>With and without a shell</source>
        <translation>Mit und ohne Shell</translation>
    </message>
    <message>
        <source>How the commands are run</source>
        <translation>Wie die Befehle ausgeführt werden</translation>
    </message>
    <message>
        <source>How the commands are run: %1</source>
        <translation>Wie die Befehle ausgeführt werden: %1</translation>
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
    <message>
        <source>Problems only</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Show only the rows that have a sign of a problem</source>
        <translation>Nur die Zeilen zeigen, die ein Zeichen für ein Problem haben</translation>
    </message>
    <message>
        <source>&amp;Sort by &quot;%1&quot;</source>
        <translation>Nach „%1“ &amp;sortieren</translation>
    </message>
    <message>
        <source>Order of the &amp;project</source>
        <translation>&amp;Reihenfolge des Projekts</translation>
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
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>Keine Vorlage</translation>
    </message>
    <message>
        <source>Add service %1</source>
        <translation>Dienst %1 hinzufügen</translation>
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
    <message>
        <source>The view %1 is shown without what is gone: %2</source>
        <translation>Die Ansicht %1 wird gezeigt, ohne was es nicht mehr gibt: %2</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>Umgebung %1</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>Profil %1</translation>
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
    <message>
        <source>The project is open read-only.</source>
        <translation>Das Projekt ist nur lesend geöffnet.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>Arrangement from the disk</source>
        <translation>Anordnung von der Platte</translation>
    </message>
</context>
</TS>
