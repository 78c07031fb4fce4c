<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>AboutDialog</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/about.py" />
   <source>About SSH Studio</source>
   <translation>Über SSH Studio</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/about.py" />
   <source>Apache License 2.0. Works offline; nothing you open leaves your computer.</source>
   <translation>Apache-Lizenz 2.0. Arbeitet ohne Internet; nichts, was Sie öffnen, verlässt Ihren Rechner.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/about.py" />
   <source>Copy Versions</source>
   <translation>Versionen kopieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/about.py" />
   <source>Device: {name}</source>
   <translation>Gerät: {name}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/about.py" />
   <source>Photo compositing: layers take on the light and colour of their background.
After “SSH: A Self-Supervised Framework for Image Harmonization”, Jiang et al., ICCV 2021 (arxiv.org/abs/2108.06805).</source>
   <translation>Fotomontage: Ebenen nehmen Licht und Farbe ihres Hintergrunds an.
Nach „SSH: A Self-Supervised Framework for Image Harmonization“, Jiang et al., ICCV 2021 (arxiv.org/abs/2108.06805).</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/about.py" />
   <source>SSH Studio</source>
   <translation>SSH Studio</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/about.py" />
   <source>What it is made of, and its licences: {path}</source>
   <translation>Woraus es besteht, mit allen Lizenzen: {path}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/about.py" />
   <source>missing</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/about.py" />
   <source>not known yet</source>
   <translation>noch nicht bekannt</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>&amp;Layer</source>
   <translation>&amp;Ebene</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>&amp;Mask</source>
   <translation>&amp;Maske</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>100 %</source>
   <translation>100 %</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>A model that learns from a folder of your own photos.</source>
   <translation>Ein Modell, das aus einem Ordner Ihrer eigenen Fotos lernt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>About SSH Studio</source>
   <translation>Über SSH Studio</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Add photos as layers.</source>
   <translation>Fotos als Ebenen hinzufügen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>As a grey picture.</source>
   <translation>Als Graustufenbild.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>As large as the background allows, centred.</source>
   <translation>So groß, wie der Hintergrund erlaubt, und mittig.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Background, foreground, paint: on the canvas.</source>
   <translation>Hintergrund, Vordergrund, Malen: auf der Leinwand.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Behind the layer beneath it.</source>
   <translation>Hinter die Ebene darunter.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Black and white</source>
   <translation>Schwarzweiß</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Brush</source>
   <translation>Pinsel</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Clear mask</source>
   <translation>Maske leeren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Click for closer, Alt+click for farther.</source>
   <translation>Klick vergrößert, Alt+Klick verkleinert.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Close the document.</source>
   <translation>Das Dokument schließen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Colour range</source>
   <translation>Farbbereich</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Colour what the mask hides.</source>
   <translation>Einfärben, was die Maske verbirgt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Compare models</source>
   <translation>Modelle vergleichen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Compare without look</source>
   <translation>Ohne Look vergleichen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Copy layer</source>
   <translation>Ebene kopieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Copy look</source>
   <translation>Look kopieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Copy mask</source>
   <translation>Maske kopieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Copy merged</source>
   <translation>Sichtbares kopieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Copy the active layer with its transparency.</source>
   <translation>Die aktive Ebene mit ihrer Transparenz kopieren.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Copy the look of the active layer.</source>
   <translation>Den Look der aktiven Ebene kopieren.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Copy what the canvas shows.</source>
   <translation>Kopieren, was die Leinwand zeigt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Cut out by a rectangle or an ellipse.</source>
   <translation>Mit Rechteck oder Ellipse freistellen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Cut out by an outline.</source>
   <translation>Mit einem Umriss freistellen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Cut out what is in a box, then refine it with strokes.</source>
   <translation>Freistellen, was in einem Rahmen liegt, und mit Strichen verfeinern.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Default brush</source>
   <translation>Standardpinsel</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Delete layer</source>
   <translation>Ebene löschen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Duplicate layer</source>
   <translation>Ebene duplizieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Eraser</source>
   <translation>Radierer</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Export LUT…</source>
   <translation>LUT exportieren…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Export layer…</source>
   <translation>Ebene exportieren…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Export original…</source>
   <translation>Original exportieren…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Fade the layer out along a line or around a point.</source>
   <translation>Die Ebene entlang einer Linie oder um einen Punkt ausblenden.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Feather mask…</source>
   <translation>Weiche Kante…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Fill holes…</source>
   <translation>Löcher füllen…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Fill mask</source>
   <translation>Maske füllen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Find the main subject of the layer.</source>
   <translation>Das Hauptmotiv der Ebene finden.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Fine-tune the model…</source>
   <translation>Modell feinabstimmen…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>First steps</source>
   <translation>Erste Schritte</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Fit in window</source>
   <translation>In Fenster einpassen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Fit the edge to hair, fur and other fine detail.</source>
   <translation>Die Kante an Haare, Fell und andere Feinheiten anpassen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Fit to background</source>
   <translation>An Hintergrund anpassen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Flip horizontally</source>
   <translation>Horizontal spiegeln</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Flip vertically</source>
   <translation>Vertikal spiegeln</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>From a grey picture, or one with transparency.</source>
   <translation>Aus einem Graustufenbild oder einem mit Transparenz.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Give the active layer the copied look; it keeps it.</source>
   <translation>Der aktiven Ebene den kopierten Look geben; sie behält ihn.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Give the copied mask to the active layer.</source>
   <translation>Der aktiven Ebene die kopierte Maske geben.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Gradient</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Grow mask…</source>
   <translation>Maske erweitern…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Guide</source>
   <translation>Handbuch</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Hair brush</source>
   <translation>Haarpinsel</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Hand</source>
   <translation>Hand</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Harder brush</source>
   <translation>Härterer Pinsel</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Harmonize live</source>
   <translation>Live harmonisieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Harmonize this layer</source>
   <translation>Diese Ebene harmonisieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Hide all of the layer.</source>
   <translation>Die ganze Ebene verbergen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Hide panels</source>
   <translation>Bedienfelder ausblenden</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Hide small islands.</source>
   <translation>Kleine Inseln verbergen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Hold the key to see the picture without harmonization.</source>
   <translation>Taste halten, um das Bild ohne Harmonisierung zu sehen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>How everything is done, with pictures; offline.</source>
   <translation>Wie alles geht, mit Bildern; ohne Internet.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>In front of the layer above it.</source>
   <translation>Vor die Ebene darüber.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Invert mask</source>
   <translation>Maske umkehren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>L&amp;ook</source>
   <translation>L&amp;ook</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Larger brush</source>
   <translation>Größerer Pinsel</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Lasso</source>
   <translation>Lasso</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Layers take on the light and colour of what lies beneath them.</source>
   <translation>Ebenen nehmen Licht und Farbe dessen an, was unter ihnen liegt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>List, compare, rename, export, import and delete models.</source>
   <translation>Modelle auflisten, vergleichen, umbenennen, exportieren, importieren und löschen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Load mask…</source>
   <translation>Maske laden…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Loupe</source>
   <translation>Lupe</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Make soft coverage fully shown or hidden.</source>
   <translation>Teilweise Deckung ganz zeigen oder ganz verbergen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Make the edge softer.</source>
   <translation>Die Kante weicher machen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Models…</source>
   <translation>Modelle…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Move</source>
   <translation>Verschieben</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Move layer down</source>
   <translation>Ebene nach hinten</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Move layer up</source>
   <translation>Ebene nach vorn</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Move the edge inward.</source>
   <translation>Die Kante nach innen versetzen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Move the edge outward.</source>
   <translation>Die Kante nach außen versetzen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Move the keyboard between canvas, options and panels.</source>
   <translation>Mit der Tastatur zwischen Leinwand, Optionen und Bedienfeldern wechseln.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Move the view. Hold Space for it with any tool.</source>
   <translation>Die Ansicht verschieben. Bei jedem Werkzeug: Leertaste halten.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Move, scale and turn layers.</source>
   <translation>Ebenen verschieben, skalieren und drehen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Next area</source>
   <translation>Nächster Bereich</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Next view of the mask</source>
   <translation>Nächste Maskenansicht</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/actions.py" />
   <source>Not available here.</source>
   <translation>Hier nicht verfügbar.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>On black</source>
   <translation>Auf Schwarz</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>On checkerboard</source>
   <translation>Auf Karomuster</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>On white</source>
   <translation>Auf Weiß</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>One pixel of the layer is one pixel of the document again.</source>
   <translation>Ein Pixel der Ebene ist wieder ein Pixel des Dokuments.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>One pixel of the picture is one of the screen.</source>
   <translation>Ein Pixel des Bildes ist eines des Bildschirms.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Open a background photo or a project.</source>
   <translation>Ein Hintergrundfoto oder ein Projekt öffnen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Open as layer…</source>
   <translation>Als Ebene öffnen…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Open…</source>
   <translation>Öffnen…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Paint over hair and fur at the edge to find their true edge.</source>
   <translation>Haare und Fell an der Kante übermalen, um ihren wahren Rand zu finden.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Paint roughly; the selection grows along the edges.</source>
   <translation>Grob malen; die Auswahl wächst bis zu den Kanten.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Paint what is hidden of the layer.</source>
   <translation>Malen, was von der Ebene verborgen wird.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Paint what shows of the layer.</source>
   <translation>Malen, was von der Ebene zu sehen ist.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Paste as layer</source>
   <translation>Als Ebene einfügen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Paste look</source>
   <translation>Look einfügen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Paste mask</source>
   <translation>Maske einfügen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Picture, overlay, black and white, on black, on white, on checkerboard.</source>
   <translation>Bild, Überlagerung, schwarzweiß, auf Schwarz, auf Weiß, auf Karomuster.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Quick brush</source>
   <translation>Schnellpinsel</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Rectangle and ellipse</source>
   <translation>Rechteck und Ellipse</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Refine edge…</source>
   <translation>Kante verfeinern…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Remove colour spill</source>
   <translation>Farbsaum entfernen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Remove specks…</source>
   <translation>Flecken entfernen…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Rename layer</source>
   <translation>Ebene umbenennen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Reset look</source>
   <translation>Look zurücksetzen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Reset size and angle</source>
   <translation>Größe und Winkel zurücksetzen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Round off bumps and notches of the outline.</source>
   <translation>Buckel und Kerben des Umrisses abrunden.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Save as…</source>
   <translation>Speichern unter…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Save mask…</source>
   <translation>Maske speichern…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Save the project under another name.</source>
   <translation>Das Projekt unter anderem Namen speichern.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Save the project.</source>
   <translation>Das Projekt speichern.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Search actions</source>
   <translation>Befehle suchen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Select subject…</source>
   <translation>Motiv auswählen…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Settings…</source>
   <translation>Einstellungen…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Show all of the layer.</source>
   <translation>Die ganze Ebene zeigen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Show log</source>
   <translation>Protokoll anzeigen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Show mask overlay</source>
   <translation>Maskenüberlagerung zeigen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Show what is hidden inside of what is shown.</source>
   <translation>Zeigen, was innerhalb des Sichtbaren verborgen ist.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Show what was hidden.</source>
   <translation>Zeigen, was verborgen war.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Shrink mask…</source>
   <translation>Maske verkleinern…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Side by side</source>
   <translation>Nebeneinander</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Smaller brush</source>
   <translation>Kleinerer Pinsel</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Smart select</source>
   <translation>Objektauswahl</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Smooth mask…</source>
   <translation>Maske glätten…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Softer brush</source>
   <translation>Weicherer Pinsel</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Split view</source>
   <translation>Geteilte Ansicht</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Split view: another model at the left, the layers as they are at the right.</source>
   <translation>Geteilte Ansicht: links ein anderes Modell, rechts die Ebenen, wie sie sind.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Start with an empty document.</source>
   <translation>Mit einem leeren Dokument beginnen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Strength, light, colour and reference as they were.</source>
   <translation>Stärke, Licht, Farbe und Referenz wie am Anfang.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Swap brush and eraser</source>
   <translation>Pinsel und Radierer tauschen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Take a colour, such as a plain backdrop, out of the mask.</source>
   <translation>Eine Farbe, etwa eines einfarbigen Grundes, aus der Maske nehmen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Take the colour of the old background out of the edge; the uncut picture is kept.</source>
   <translation>Die Farbe des alten Hintergrunds aus der Kante nehmen; das Originalbild bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>The mask itself.</source>
   <translation>Die Maske selbst.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>The mask of another layer, where it lies in the document.</source>
   <translation>Die Maske einer anderen Ebene, dort, wo sie im Dokument liegt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>The place under the pointer at 100 %.</source>
   <translation>Die Stelle unter dem Zeiger bei 100 %.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Threshold mask…</source>
   <translation>Maske mit Schwellenwert…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Tool</source>
   <translation>Werkzeug</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Use another layer's mask…</source>
   <translation>Maske einer anderen Ebene…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>View</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Whether the active layer takes part.</source>
   <translation>Ob die aktive Ebene teilnimmt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Without look at the left of a handle, harmonized at its right.</source>
   <translation>Links eines Griffs ohne Look, rechts davon harmonisiert.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Write the active layer with its transparency.</source>
   <translation>Die aktive Ebene mit ihrer Transparenz schreiben.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Write the active layer's picture as it came: uncut, in its own profile and depth.</source>
   <translation>Das Bild der aktiven Ebene, wie es kam: nicht freigestellt, in eigenem Profil und eigener Farbtiefe.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Write the look as a .cube table for other editors.</source>
   <translation>Den Look als .cube-Tabelle für andere Programme schreiben.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Write the picture at full resolution.</source>
   <translation>Das Bild in voller Auflösung schreiben.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Zoom in</source>
   <translation>Vergrößern</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Zoom out</source>
   <translation>Verkleinern</translation>
  </message>
 </context>
 <context>
  <name>AdjustPanel</name>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Adjust</source>
   <translation>Anpassen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Brighter or darker, in stops.</source>
   <translation>Heller oder dunkler, in Blendenstufen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Contrast</source>
   <translation>Kontrast</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Cooler or warmer.</source>
   <translation>Kühler oder wärmer.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Exposure</source>
   <translation>Belichtung</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Flatter or more contrast.</source>
   <translation>Flacher oder mehr Kontrast.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Greener or more magenta.</source>
   <translation>Grüner oder mehr Magenta.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Nothing is adjusted.</source>
   <translation>Es ist nichts angepasst.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Paler or more colourful.</source>
   <translation>Blasser oder farbiger.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Reset adjustments</source>
   <translation>Anpassungen zurücksetzen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Saturation</source>
   <translation>Sättigung</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Take all adjustments back.</source>
   <translation>Alle Anpassungen zurücknehmen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Temperature</source>
   <translation>Temperatur</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Tint</source>
   <translation>Tönung</translation>
  </message>
 </context>
 <context>
  <name>Along</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/export_parts.py" />
   <source>As the document ({name})</source>
   <translation>Wie das Dokument ({name})</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export_parts.py" />
   <source>Compression</source>
   <translation>Kompression</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export_parts.py" />
   <source>Dither to 8 bit</source>
   <translation>In 8 Bit dithern</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export_parts.py" />
   <source>Metadata</source>
   <translation>Metadaten</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export_parts.py" />
   <source>Noise of one level against steps in smooth gradients</source>
   <translation>Rauschen von einer Stufe gegen Abrisse in weichen Verläufen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export_parts.py" />
   <source>Profile</source>
   <translation>Profil</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export_parts.py" />
   <source>There is no EXIF, XMP or IPTC to keep.</source>
   <translation>Es gibt keine EXIF-, XMP- oder IPTC-Daten, die behalten werden könnten.</translation>
  </message>
 </context>
 <context>
  <name>AmountDialog</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/amount.py" />
   <source>In pixels of the layer.</source>
   <translation>In Pixeln der Ebene.</translation>
  </message>
 </context>
 <context>
  <name>BrushTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Brush</source>
   <translation>Pinsel</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Diameter in pixels of the document ([ and ]).</source>
   <translation>Durchmesser in Pixeln des Dokuments ([ und ]).</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Erase {0}</source>
   <translation>{0} radieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Hardness</source>
   <translation>Härte</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>How sharp the edge is (Shift+[ and Shift+]).</source>
   <translation>Wie scharf der Rand ist (Umschalt+[ und Umschalt+]).</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Mask</source>
   <translation>Maske</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Opacity</source>
   <translation>Deckkraft</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Paint in</source>
   <translation>Malen in</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Paint reference of {0}</source>
   <translation>Referenz von {0} malen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Paint to show the layer. Alt hides, Shift+click draws straight, [ and ] change the size, digits the opacity.</source>
   <translation>Malen zeigt die Ebene. Alt verbirgt, Umschalt+Klick: gerade, [ ]: Größe, Ziffern: Deckkraft.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Paint {0}</source>
   <translation>{0} malen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Pressure</source>
   <translation>Druck</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>The mask, or the part of the background that the look is taken from.</source>
   <translation>Die Maske oder der Teil des Hintergrunds, von dem der Look genommen wird.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>The most that one stroke covers (digits 1 to 0).</source>
   <translation>Das Meiste, was ein Strich deckt (Ziffern 1 bis 0).</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>What the pressure of a pen drives.</source>
   <translation>Was der Druck eines Stifts steuert.</translation>
  </message>
 </context>
 <context>
  <name>Canvas</name>
  <message>
   <location filename="ssh_studio/ui/canvas/canvas.py" />
   <source>Canvas</source>
   <translation>Leinwand</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/painting.py" />
   <source>Harmonized</source>
   <translation>Harmonisiert</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/canvas.py" />
   <source>Shows the document; tools work on it.</source>
   <translation>Zeigt das Dokument; die Werkzeuge arbeiten darauf.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/painting.py" />
   <source>Without look</source>
   <translation>Ohne Look</translation>
  </message>
 </context>
 <context>
  <name>ColourRangeTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/colour_range.py" />
   <source>Click a colour, such as the backdrop, to take it out of the mask. Shift adds it.</source>
   <translation>Eine Farbe anklicken, etwa den Grund, um sie aus der Maske zu nehmen. Umschalt fügt sie hinzu.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/colour_range.py" />
   <source>Colour range</source>
   <translation>Farbbereich</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/colour_range.py" />
   <source>Colour range on {0}</source>
   <translation>Farbbereich auf {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/colour_range.py" />
   <source>Contiguous</source>
   <translation>Zusammenhängend</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/colour_range.py" />
   <source>How far colours may be from the clicked one.</source>
   <translation>Wie weit Farben von der angeklickten abweichen dürfen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/colour_range.py" />
   <source>Only what is connected with the clicked place.</source>
   <translation>Nur, was mit der angeklickten Stelle zusammenhängt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/colour_range.py" />
   <source>Tolerance</source>
   <translation>Toleranz</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <location filename="ssh_studio/ui/command_palette.py" />
   <source>Actions found</source>
   <translation>Gefundene Befehle</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/command_palette.py" />
   <source>No action of that name.</source>
   <translation>Kein Befehl dieses Namens.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/command_palette.py" />
   <source>Search actions</source>
   <translation>Befehle suchen</translation>
  </message>
 </context>
 <context>
  <name>Comparing</name>
  <message>
   <location filename="ssh_studio/ui/controllers/comparing.py" />
   <source>As it is</source>
   <translation>Wie er ist</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/comparing.py" />
   <source>Open a picture first.</source>
   <translation>Öffnen Sie zuerst ein Foto.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/comparing.py" />
   <source>There is one model only: fine-tune or import another one.</source>
   <translation>Es gibt nur ein Modell: Stimmen Sie ein weiteres fein ab, oder importieren Sie eines.</translation>
  </message>
 </context>
 <context>
  <name>Copying</name>
  <message>
   <location filename="ssh_studio/ui/controllers/copying.py" />
   <source>Copied {width} × {height} pixels.</source>
   <translation>{width} × {height} Pixel kopiert.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/copying.py" />
   <source>Copying</source>
   <translation>Kopieren</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/crash.py" />
   <source>Continue</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/crash.py" />
   <source>SSH Studio met an error that it did not expect.</source>
   <translation>SSH Studio ist auf einen unerwarteten Fehler gestoßen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/crash.py" />
   <source>Show Log</source>
   <translation>Protokoll anzeigen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/crash.py" />
   <source>Something Went Wrong</source>
   <translation>Etwas ist schiefgegangen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/crash.py" />
   <source>What happened is written in {path}.</source>
   <translation>Was geschehen ist, steht in {path}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/crash.py" />
   <source>You can go on working; save the document under a new name to be safe.</source>
   <translation>Sie können weiterarbeiten; speichern Sie das Dokument sicherheitshalber unter neuem Namen.</translation>
  </message>
 </context>
 <context>
  <name>EditsController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/edits.py" />
   <source>Open a picture first.</source>
   <translation>Öffnen Sie zuerst ein Foto.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/edits.py" />
   <source>Redo {step}</source>
   <translation>{step} wiederholen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/edits.py" />
   <source>There is no picture in the clipboard.</source>
   <translation>In der Zwischenablage ist kein Bild.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/edits.py" />
   <source>There is nothing to redo.</source>
   <translation>Es gibt nichts zu wiederholen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/edits.py" />
   <source>There is nothing to undo.</source>
   <translation>Es gibt nichts rückgängig zu machen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/edits.py" />
   <source>Undo {step}</source>
   <translation>{step} rückgängig machen</translation>
  </message>
 </context>
 <context>
  <name>EmptyState</name>
  <message>
   <location filename="ssh_studio/ui/canvas/empty.py" />
   <source>Choose a background photo (Ctrl+O)</source>
   <translation>Ein Hintergrundfoto wählen (Strg+O)</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/empty.py" />
   <source>Drop a background photo here</source>
   <translation>Hintergrundfoto hier ablegen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/empty.py" />
   <source>Empty canvas</source>
   <translation>Leere Leinwand</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/empty.py" />
   <source>Load sample</source>
   <translation>Beispiel laden</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/empty.py" />
   <source>Load the sample composite to try things out</source>
   <translation>Die Beispielmontage laden und ausprobieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/empty.py" />
   <source>Open photo…</source>
   <translation>Foto öffnen…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/empty.py" />
   <source>then the photos that go onto it, one layer each.</source>
   <translation>danach die Fotos, die darauf kommen, je eine Ebene.</translation>
  </message>
 </context>
 <context>
  <name>EraseTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Eraser</source>
   <translation>Radierer</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Paint to hide the layer. Alt shows, Shift+click draws straight, [ and ] change the size, digits the opacity.</source>
   <translation>Malen verbirgt die Ebene. Alt zeigt, Umschalt+Klick: gerade, [ ]: Größe, Ziffern: Deckkraft.</translation>
  </message>
 </context>
 <context>
  <name>ErrorPresenter</name>
  <message>
   <location filename="ssh_studio/ui/error_presenter.py" />
   <source>SSH Studio</source>
   <translation>SSH Studio</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/error_presenter.py" />
   <source>Your latest changes could not be saved: save the document now.</source>
   <translation>Ihre letzten Änderungen konnten nicht gesichert werden: Speichern Sie das Dokument jetzt.</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <location filename="training/ssh_studio_training/commands.py" />
   <source>--resume goes on with the run's own recipe; change it with --set.</source>
   <translation>--resume macht mit dem eigenen Rezept des Laufs weiter; ändern Sie es mit --set.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/fine_tune.py" />
   <source>--resume goes on with the run's own settings.</source>
   <translation>--resume macht mit den eigenen Einstellungen des Laufs weiter.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/commands.py" />
   <source>--resume goes on with the run's own weights; --from is for new runs.</source>
   <translation>--resume macht mit den eigenen Gewichten des Laufs weiter; --from ist für neue Läufe.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/brush.py" />
   <source>A brush needs a size above 0, a hardness from 0 to 1 and an opacity up to 1.</source>
   <translation>Ein Pinsel braucht eine Größe über 0, eine Härte von 0 bis 1 und eine Deckkraft bis 1.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/layer.py" />
   <source>A cleaned picture must have the size of the one it was made from.</source>
   <translation>Ein bereinigtes Bild muss so groß sein wie das, aus dem es entstand.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/polynomial.py" />
   <source>A look cannot be fitted to pictures with infinite or undefined pixels.</source>
   <translation>An Bilder mit unendlichen oder unbestimmten Pixeln lässt sich kein Look anpassen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/polynomial.py" />
   <source>A look is fitted between pictures of floats, not {0} and {1}.</source>
   <translation>Ein Look wird zwischen Bildern aus Gleitkommazahlen angepasst, nicht {0} und {1}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/polynomial.py" />
   <source>A look is fitted between two pictures of HxWx3, not {0} and {1}.</source>
   <translation>Ein Look wird zwischen zwei Bildern der Form HxWx3 angepasst, nicht {0} und {1}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/mask.py" />
   <source>A mask must be a picture of height x width in 8 bits.</source>
   <translation>Eine Maske muss ein Bild aus Höhe x Breite in 8 Bit sein.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/average.py" />
   <source>A mean needs two runs at least.</source>
   <translation>Ein Mittelwert braucht mindestens zwei Läufe.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/pack.py" />
   <source>A photo of the pack is damaged; make the pack anew.</source>
   <translation>Ein Foto des Fotopakets ist beschädigt; erstellen Sie das Paket neu.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/export.py" />
   <source>A picture cannot have {0} × {1} pixels.</source>
   <translation>Ein Bild kann nicht {0} × {1} Pixel haben.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/export.py" />
   <source>A picture has 8 or 16 bits per channel, not {0}.</source>
   <translation>Ein Bild hat 8 oder 16 Bit je Kanal, nicht {0}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/qimage.py" />
   <source>A picture must be grey, RGB or RGBA, in 8 or 16 bits per channel.</source>
   <translation>Ein Bild muss grau, RGB oder RGBA sein, mit 8 oder 16 Bit je Kanal.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/layer.py" />
   <location filename="ssh_studio/document/opening.py" />
   <source>A picture must have 8 or 16 bits, not {0}.</source>
   <translation>Ein Bild muss 8 oder 16 Bit haben, nicht {0}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/layer.py" />
   <source>A picture must have height, width and the three channels of RGB.</source>
   <translation>Ein Bild muss Höhe, Breite und die drei Kanäle von RGB haben.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/layer.py" />
   <source>A picture must have the size of the one it was converted from.</source>
   <translation>Ein Bild muss so groß sein wie das, aus dem es umgewandelt wurde.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/networks/paper.py" />
   <source>A picture of {0} has no pixels.</source>
   <translation>Ein Bild der Form {0} hat keine Pixel.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>A placement is a 2x3 matrix of numbers.</source>
   <translation>Eine Platzierung ist eine 2x3-Matrix aus Zahlen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <source>A position is two numbers, and a scale is a number above 0.</source>
   <translation>Eine Position besteht aus zwei Zahlen, ein Maßstab ist eine Zahl über 0.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/cache.py" />
   <source>A small copy of a photo is gone from the cache; start it again.</source>
   <translation>Die kleine Kopie eines Fotos fehlt im Zwischenspeicher; starten Sie noch einmal.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/mask_tidy.py" />
   <source>A threshold lies between 0 and 100 per cent.</source>
   <translation>Ein Schwellenwert liegt zwischen 0 und 100 Prozent.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <source>All that shows of the foreground lies outside the background ({0} × {1} pixels): choose another position.</source>
   <translation>Alles Sichtbare des Vordergrunds liegt außerhalb des Hintergrunds ({0} × {1} Pixel): Wählen Sie eine andere Position.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/autosave.py" />
   <source>An autosaved document is damaged and cannot be recovered; what is left of it is in {0}.</source>
   <translation>Ein automatisch gesichertes Dokument ist beschädigt und nicht wiederherstellbar; was davon übrig ist, liegt in {0}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/mask_ops.py" />
   <source>An edge can be changed by 0 to {0} pixels.</source>
   <translation>Eine Kante lässt sich um 0 bis {0} Pixel ändern.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/matting.py" />
   <source>An edge can be refined within 1 to {0} pixels.</source>
   <translation>Eine Kante lässt sich innerhalb von 1 bis {0} Pixeln verfeinern.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/mask_tidy.py" />
   <source>An outline can be smoothed by 0 to {0} pixels.</source>
   <translation>Ein Umriss lässt sich um 0 bis {0} Pixel glätten.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/look.py" />
   <source>Applying the look was cancelled.</source>
   <translation>Das Anwenden des Looks wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <source>At the scale {0:g}, less than a pixel of the foreground is left.</source>
   <translation>Im Maßstab {0:g} bleibt weniger als ein Pixel des Vordergrunds übrig.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/autosave.py" />
   <source>Cannot autosave in {0}: {1}.</source>
   <translation>Automatisches Sichern in {0} ist nicht möglich: {1}.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/average.py" />
   <location filename="training/ssh_studio_training/commands.py" />
   <location filename="training/ssh_studio_training/export.py" />
   <source>Cannot make the folder {0}: {1}.</source>
   <translation>Der Ordner {0} lässt sich nicht anlegen: {1}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_entries.py" />
   <source>Cannot open {0}</source>
   <translation>{0} lässt sich nicht öffnen</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_file.py" />
   <source>Cannot open {0}: a newer version of SSH Studio saved it; update this one.</source>
   <translation>{0} lässt sich nicht öffnen: Eine neuere Version von SSH Studio hat es gespeichert; aktualisieren Sie diese.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_entries.py" />
   <source>Cannot open {0}: it is damaged, incomplete or not a project.</source>
   <translation>{0} lässt sich nicht öffnen: Es ist beschädigt, unvollständig oder kein Projekt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>Cannot read {0}</source>
   <translation>{0} lässt sich nicht lesen</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>Cannot read {0}: it is damaged, incomplete or of an unusual kind ({1}).</source>
   <translation>{0} lässt sich nicht lesen: Die Datei ist beschädigt, unvollständig oder von ungewöhnlicher Art ({1}).</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>Cannot read {0}: it is damaged, incomplete or of an unusual kind.</source>
   <translation>{0} lässt sich nicht lesen: Die Datei ist beschädigt, unvollständig oder von ungewöhnlicher Art.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>Cannot read {0}: {1}.</source>
   <translation>{0} lässt sich nicht lesen: {1}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>Cannot use {0} as a mask: it holds only the numbers 0 and 1, which select almost nothing; {1} has to stand for what is inside.</source>
   <translation>{0} ist als Maske nicht brauchbar: Sie enthält nur die Zahlen 0 und 1, die fast nichts auswählen; für innen muss {1} stehen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>Cannot use {0} as a mask: it is a colour picture; a mask is grey (white inside), or has an alpha channel.</source>
   <translation>{0} ist als Maske nicht brauchbar: Es ist ein Farbbild; eine Maske ist grau (innen weiß) oder hat einen Alphakanal.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/monitor.py" />
   <source>Cannot use {0}: it is no colour profile of a monitor.</source>
   <translation>{0} ist nicht brauchbar: Es ist kein Farbprofil eines Monitors.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/cache.py" />
   <source>Cannot write the cache {0}: the disk is full.</source>
   <translation>Der Zwischenspeicher {0} lässt sich nicht schreiben: Der Datenträger ist voll.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Cannot write the settings: there is no folder {0}, and it cannot be made.</source>
   <translation>Die Einstellungen lassen sich nicht schreiben: Es gibt keinen Ordner {0}, und er lässt sich nicht anlegen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <source>Cannot write {0!r}: that is no name for a file.</source>
   <translation>{0!r} lässt sich nicht schreiben: So kann keine Datei heißen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>Cannot write {0} as {1}: {2}.</source>
   <translation>{0} lässt sich nicht als {1} schreiben: {2}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>Cannot write {0}: JPEG has no transparency, and the picture has; choose PNG, TIFF, WebP or AVIF.</source>
   <translation>{0} lässt sich nicht schreiben: JPEG kennt keine Transparenz, das Bild hat aber welche; wählen Sie PNG, TIFF, WebP oder AVIF.</translation>
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <source>Cannot write {0}: it is a folder; give the name of a file.</source>
   <translation>{0} lässt sich nicht schreiben: Es ist ein Ordner; geben Sie den Namen einer Datei an.</translation>
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <source>Cannot write {0}: it is not a file.</source>
   <translation>{0} lässt sich nicht schreiben: Es ist keine Datei.</translation>
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <source>Cannot write {0}: it is read-only; choose another name.</source>
   <translation>{0} lässt sich nicht schreiben: Die Datei ist schreibgeschützt; wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>Cannot write {0}: pixels of shape {1} and type {2} are no picture.</source>
   <translation>{0} lässt sich nicht schreiben: Pixel der Form {1} und des Typs {2} sind kein Bild.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>Cannot write {0}: quality goes from 1 to 100, not {1}.</source>
   <translation>{0} lässt sich nicht schreiben: Die Qualität reicht von 1 bis 100, nicht {1}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <source>Cannot write {0}: the disk is full.</source>
   <translation>{0} lässt sich nicht schreiben: Der Datenträger ist voll.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>Cannot write {0}: the name has to end in one of {1}.</source>
   <translation>{0} lässt sich nicht schreiben: Der Name muss auf eines von {1} enden.</translation>
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <source>Cannot write {0}: the name is too long.</source>
   <translation>{0} lässt sich nicht schreiben: Der Name ist zu lang.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>Cannot write {0}: there is no TIFF compression “{1}”.</source>
   <translation>{0} lässt sich nicht schreiben: Eine TIFF-Kompression „{1}“ gibt es nicht.</translation>
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <source>Cannot write {0}: there is no folder {1}.</source>
   <translation>{0} lässt sich nicht schreiben: Es gibt keinen Ordner {1}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <source>Cannot write {0}: there is no permission to write in {1}.</source>
   <translation>{0} lässt sich nicht schreiben: Für {1} fehlt die Schreibberechtigung.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/export.py" />
   <source>Cannot write {0}: there is not enough memory to render the picture.</source>
   <translation>{0} lässt sich nicht schreiben: Der Speicher reicht nicht, um das Bild zu berechnen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_file.py" />
   <location filename="ssh_studio/document/writing.py" />
   <source>Cannot write {0}: there is not enough memory.</source>
   <translation>{0} lässt sich nicht schreiben: Der Speicher reicht nicht.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>Cannot write {0}: {1} holds at most {2} pixels a side, and the picture has {3} × {4}; choose TIFF or PNG.</source>
   <translation>{0} lässt sich nicht schreiben: {1} fasst höchstens {2} Pixel je Seite, das Bild hat {3} × {4}; wählen Sie TIFF oder PNG.</translation>
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <location filename="training/ssh_studio_training/events.py" />
   <source>Cannot write {0}: {1}.</source>
   <translation>{0} lässt sich nicht schreiben: {1}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/shapes.py" />
   <source>Click a colour on the layer.</source>
   <translation>Klicken Sie eine Farbe auf der Ebene an.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/foreground.py" />
   <source>Colour spill is removed from pictures of 8 or 16 bits.</source>
   <translation>Farbsäume werden aus Bildern mit 8 oder 16 Bit entfernt.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/fine_tune.py" />
   <source>Comparing with the model it began from.</source>
   <translation>Es wird mit dem Modell verglichen, von dem es ausging.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/shapes.py" />
   <source>Drag from where the layer shows fully to where it is hidden.</source>
   <translation>Ziehen Sie von dort, wo die Ebene ganz zu sehen ist, dorthin, wo sie verborgen ist.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/smart_select.py" />
   <source>Draw a box around the object first, or scribble over it.</source>
   <translation>Ziehen Sie zuerst einen Rahmen um das Objekt, oder malen Sie Striche darüber.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>EXIF is not read from BigTIFF files and was left out.</source>
   <translation>EXIF wird aus BigTIFF-Dateien nicht gelesen und wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>EXIF was left out, because it cannot stand in this TIFF file: {0}.</source>
   <translation>EXIF wurde weggelassen, weil es in dieser TIFF-Datei nicht stehen kann: {0}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>EXIF was left out, because it is damaged.</source>
   <translation>EXIF wurde weggelassen, weil es beschädigt ist.</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/sentences.py" />
   <source>File exists</source>
   <translation>eine Datei dieses Namens gibt es schon</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/sentences.py" />
   <source>File name too long</source>
   <translation>der Dateiname ist zu lang</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/fine_tune.py" />
   <source>Give either --minutes or --steps.</source>
   <translation>Geben Sie entweder --minutes oder --steps an.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/commands.py" />
   <source>Give either --photos or --pack.</source>
   <translation>Geben Sie entweder --photos oder --pack an.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_avif.py" />
   <source>HEIC files need an extra: install it with  {0}  or save the picture as JPEG, PNG or TIFF.</source>
   <translation>HEIC-Dateien brauchen ein Extra: Installieren Sie es mit  {0}  oder speichern Sie das Bild als JPEG, PNG oder TIFF.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/compiled.py" />
   <source>Hair and fur are matted with pymatting, which is not installed: {0}. A guided filter was used instead.</source>
   <translation>Haare und Fell werden mit pymatting freigestellt, das nicht installiert ist: {0}. Stattdessen wurde ein geführter Filter benutzt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/sentences.py" />
   <source>Input/output error</source>
   <translation>Ein-/Ausgabefehler</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/sentences.py" />
   <source>Is a directory</source>
   <translation>es ist ein Ordner</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>It does not say what its last channel is; it was taken to be alpha.</source>
   <translation>Das Bild sagt nicht, was sein letzter Kanal ist; er wurde als Alpha genommen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>It has a further channel that is not transparency; it was left out.</source>
   <translation>Das Bild hat einen weiteren Kanal, der keine Transparenz ist; er wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/report.py" />
   <source>It has forgotten something ({0}): {1:.1%} before, {2:.1%} now.</source>
   <translation>Es hat etwas verlernt ({0}): vorher {1:.1%}, jetzt {2:.1%}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>It has further channels beside alpha; they were left out.</source>
   <translation>Das Bild hat neben Alpha weitere Kanäle; sie wurden weggelassen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>It has {0} pages; only the first is used.</source>
   <translation>Es hat {0} Seiten; nur die erste wird benutzt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_avif.py" />
   <location filename="ssh_studio/document/codec_jpeg_webp.py" />
   <location filename="ssh_studio/document/codec_png.py" />
   <location filename="ssh_studio/document/codec_simple.py" />
   <source>It is an animation; only its first picture is used.</source>
   <translation>Es ist eine Animation; nur ihr erstes Bild wird benutzt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/opening.py" />
   <source>It is transparent all over; its transparency was left out.</source>
   <translation>Das Bild ist ganz durchsichtig; seine Transparenz wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_entries.py" />
   <source>It was cancelled; nothing was changed.</source>
   <translation>Es wurde abgebrochen; nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_raw.py" />
   <source>It was developed as its camera shows it.</source>
   <translation>Das Bild wurde entwickelt, wie seine Kamera es zeigt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>Its EXIF cannot be read and was left out.</source>
   <translation>Das EXIF des Bildes ist nicht lesbar und wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec.py" />
   <location filename="ssh_studio/document/codec_png.py" />
   <source>Its EXIF is damaged and was left out.</source>
   <translation>Das EXIF des Bildes ist beschädigt und wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>Its colour profile does not fit its pixels; they were taken to be sRGB.</source>
   <translation>Das Farbprofil passt nicht zu den Pixeln; sie wurden als sRGB genommen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_png.py" />
   <source>Its colour profile is damaged; its colours were taken to be sRGB.</source>
   <translation>Das Farbprofil ist beschädigt; die Farben wurden als sRGB genommen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>Its colours are CMYK without a profile that can be used; they were converted to sRGB by rule of thumb and may look different.</source>
   <translation>Die Farben sind CMYK ohne brauchbares Profil; sie wurden nach Faustregel in sRGB umgewandelt und können anders aussehen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_png.py" />
   <source>Its colours are of an unusual standard; they were taken to be sRGB.</source>
   <translation>Die Farben folgen einem ungewöhnlichen Standard; sie wurden als sRGB genommen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>Its colours were CMYK ({0}); they were converted to sRGB.</source>
   <translation>Die Farben waren CMYK ({0}); sie wurden in sRGB umgewandelt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>Its colours were Lab; they were converted to sRGB.</source>
   <translation>Die Farben waren Lab; sie wurden in sRGB umgewandelt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>Its colours were multiplied by their alpha; that was undone.</source>
   <translation>Die Farben waren mit ihrem Alpha multipliziert; das wurde rückgängig gemacht.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_file.py" />
   <source>Its description is damaged; it was opened as other programs see it, without the uncut pictures.</source>
   <translation>Die Beschreibung ist beschädigt; das Projekt wurde geöffnet, wie andere Programme es sehen, ohne die Originalbilder.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>Its greys ({0}) were converted to sRGB.</source>
   <translation>Die Grautöne ({0}) wurden in sRGB umgewandelt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/openraster.py" />
   <source>Its groups were dissolved into single layers.</source>
   <translation>Die Gruppen wurden in einzelne Ebenen aufgelöst.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>Its profile “{0}” is one of a device that pictures come from; its colours were converted to sRGB.</source>
   <translation>Das Profil „{0}“ gehört einem Gerät, von dem Bilder kommen; die Farben wurden in sRGB umgewandelt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/openraster.py" />
   <source>Its ways of blending are not handled; all layers are laid over plainly.</source>
   <translation>Die Mischmodi werden nicht unterstützt; alle Ebenen liegen normal übereinander.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/export.py" />
   <source>JPEG has no transparency; the picture was laid on white.</source>
   <translation>JPEG kennt keine Transparenz; das Bild wurde auf Weiß gelegt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_schema.py" />
   <source>Layer {0} from below is damaged and was left out ({1}).</source>
   <translation>Ebene {0} von unten ist beschädigt und wurde weggelassen ({1}).</translation>
  </message>
  <message numerus="yes">
   <location filename="training/ssh_studio_training/stepping.py" />
   <source>Memory ran out; going on with {0} samples at a time.</source>
   <translation>
    <numerusform>Der Speicher reichte nicht; es geht mit {0} Beispiel auf einmal weiter.</numerusform>
    <numerusform>Der Speicher reichte nicht; es geht mit {0} Beispielen auf einmal weiter.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/fine_tune.py" />
   <source>Name the photos (--photos DIR) and the model (--name NAME).</source>
   <translation>Nennen Sie die Fotos (--photos DIR) und das Modell (--name NAME).</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/commands.py" />
   <source>Name the photos (--photos DIR) or a pack (--pack FILE).</source>
   <translation>Nennen Sie die Fotos (--photos DIR) oder ein Fotopaket (--pack FILE).</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/device.py" />
   <source>No device computes correctly on this machine.</source>
   <translation>Kein Gerät rechnet auf diesem Rechner richtig.</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/sentences.py" />
   <source>No space left on device</source>
   <translation>kein Platz mehr auf dem Datenträger</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/subject.py" />
   <source>No subject stands out. Draw a box around it with smart select.</source>
   <translation>Kein Motiv hebt sich ab. Ziehen Sie mit der Objektauswahl einen Rahmen darum.</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/sentences.py" />
   <source>No such file or directory</source>
   <translation>keine solche Datei, kein solcher Ordner</translation>
  </message>
  <message numerus="yes">
   <location filename="training/ssh_studio_training/pack.py" />
   <source>None of these {0} photos can be used ({1}).</source>
   <translation>
    <numerusform>Das {0} Foto ist nicht brauchbar ({1}).</numerusform>
    <numerusform>Von diesen {0} Fotos ist keines brauchbar ({1}).</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/live/sentences.py" />
   <source>Not a directory</source>
   <translation>es ist kein Ordner</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/smart_select.py" />
   <source>Nothing in the box stands out from its surroundings. Draw it closer around the object, or scribble over the object.</source>
   <translation>Nichts im Rahmen hebt sich von der Umgebung ab. Ziehen Sie ihn enger um das Objekt, oder malen Sie Striche über das Objekt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/selection.py" />
   <source>Nothing is enclosed. Draw the outline around what you want to select.</source>
   <translation>Nichts ist umschlossen. Ziehen Sie den Umriss um das, was Sie auswählen wollen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_assembly.py" />
   <source>Of “{0}” the original in its own colour profile is damaged; the picture as it was converted for the document is whole.</source>
   <translation>Von „{0}“ ist das Original im eigenen Farbprofil beschädigt; das für das Dokument umgewandelte Bild ist ganz.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_foreign.py" />
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Opening was cancelled.</source>
   <translation>Das Öffnen wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/matting.py" />
   <source>Paint on the layer, along the edge of its mask.</source>
   <translation>Malen Sie auf der Ebene, entlang der Kante ihrer Maske.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/smart_select.py" />
   <source>Paint on the layer.</source>
   <translation>Malen Sie auf der Ebene.</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/sentences.py" />
   <source>Permission denied</source>
   <translation>keine Berechtigung</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/opening.py" />
   <source>Pictures over {0} megapixels are not handled.</source>
   <translation>Bilder über {0} Megapixel werden nicht unterstützt.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/feeding.py" />
   <source>Preparing the photos failed: {0}: {1}</source>
   <translation>Das Vorbereiten der Fotos ist gescheitert: {0}: {1}</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/compiled.py" />
   <source>Preparing was cancelled; it goes on when it is needed.</source>
   <translation>Das Vorbereiten wurde abgebrochen; es geht weiter, wenn es gebraucht wird.</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/sentences.py" />
   <source>Read-only file system</source>
   <translation>das Dateisystem ist schreibgeschützt</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/matting.py" />
   <source>Refining the edge was cancelled.</source>
   <translation>Das Verfeinern der Kante wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/foreground.py" />
   <source>Removing the colour spill was cancelled.</source>
   <translation>Das Entfernen des Farbsaums wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/subject.py" />
   <source>Selecting the subject needs rembg, which is not installed: {0}.</source>
   <translation>Um das Motiv auszuwählen, wird rembg gebraucht, das nicht installiert ist: {0}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Some settings were reset, because they were damaged: {0}.</source>
   <translation>Einige Einstellungen wurden zurückgesetzt, weil sie beschädigt waren: {0}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/look.py" />
   <source>Strength, light and colour must be numbers.</source>
   <translation>Stärke, Licht und Farbe müssen Zahlen sein.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>The background</source>
   <translation>Der Hintergrund</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_assembly.py" />
   <source>The background is damaged and was left out.</source>
   <translation>Der Hintergrund ist beschädigt und wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/smart_select.py" />
   <source>The box is too small. Draw it around the whole object.</source>
   <translation>Der Rahmen ist zu klein. Ziehen Sie ihn um das ganze Objekt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/smart_select.py" />
   <source>The box lies outside the layer. Draw it around an object on it.</source>
   <translation>Der Rahmen liegt außerhalb der Ebene. Ziehen Sie ihn um ein Objekt auf ihr.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/cache.py" />
   <source>The cache {0} cannot be used: {1}.</source>
   <translation>Der Zwischenspeicher {0} ist nicht brauchbar: {1}.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/checkpoint.py" />
   <source>The checkpoint in {0} is damaged.</source>
   <translation>Der Checkpoint in {0} ist beschädigt.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/checkpoint.py" />
   <source>The checkpoint in {0} is of another network.</source>
   <translation>Der Checkpoint in {0} gehört zu einem anderen Netz.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/checkpoint.py" />
   <source>The checkpoint in {0} is of another version of the program.</source>
   <translation>Der Checkpoint in {0} stammt von einer anderen Version des Programms.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>The composite</source>
   <translation>Die Montage</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/device.py" />
   <source>The device {0} cannot be used: {1}.</source>
   <translation>Das Gerät {0} ist nicht brauchbar: {1}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/fine_tuning/run.py" />
   <source>The disk is full: make room, then resume.</source>
   <translation>Der Datenträger ist voll: Schaffen Sie Platz, und setzen Sie dann fort.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/subject.py" />
   <source>The download was cancelled.</source>
   <translation>Das Herunterladen wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/export.py" />
   <source>The export was cancelled.</source>
   <translation>Der Export wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The file of the model {0} is gone ({1}).</source>
   <translation>Die Datei des Modells {0} ist weg ({1}).</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The file of the model {0} is not the one that came with SSH Studio ({1}); install SSH Studio again.</source>
   <translation>Die Datei des Modells {0} ist nicht die, die mit SSH Studio kam ({1}); installieren Sie SSH Studio neu.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The file of the model {0} is not the one that was installed ({1}); install it again.</source>
   <translation>Die Datei des Modells {0} ist nicht die, die installiert wurde ({1}); installieren Sie es neu.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/export.py" />
   <source>The folder of your own models is not known here; say where the model belongs by --models DIR.</source>
   <translation>Der Ordner Ihrer eigenen Modelle ist hier nicht bekannt; sagen Sie mit --models DIR, wohin das Modell gehört.</translation>
  </message>
  <message>
   <location filename="ssh_studio/paths.py" />
   <source>The folder “{0}” of SSH Studio was not found (looked in {1}): install SSH Studio again, or set {2} to that folder.</source>
   <translation>Der Ordner „{0}“ von SSH Studio wurde nicht gefunden (gesucht in {1}): Installieren Sie SSH Studio neu, oder setzen Sie {2} auf diesen Ordner.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>The foreground</source>
   <translation>Der Vordergrund</translation>
  </message>
  <message>
   <location filename="ssh_studio/guide.py" />
   <source>The guide's page {0} cannot be read in {1}: install SSH Studio again.</source>
   <translation>Die Seite {0} des Handbuchs ist in {1} nicht lesbar: Installieren Sie SSH Studio neu.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>The known part of the foreground</source>
   <translation>Der bekannte Teil des Vordergrunds</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/brush.py" />
   <source>The layer is too small to be painted on.</source>
   <translation>Die Ebene ist zu klein, um darauf zu malen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_assembly.py" />
   <location filename="ssh_studio/document/project_foreign.py" />
   <source>The layer “{0}” is damaged and was left out.</source>
   <translation>Die Ebene „{0}“ ist beschädigt und wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The list of models {0} is damaged.</source>
   <translation>Die Liste der Modelle {0} ist beschädigt.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/export.py" />
   <source>The list of models {0} is damaged; correct it first.</source>
   <translation>Die Liste der Modelle {0} ist beschädigt; berichtigen Sie sie zuerst.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The list of models {0} is not one of this version.</source>
   <translation>Die Liste der Modelle {0} ist nicht von dieser Version.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/library.py" />
   <source>The list of photos in {0} is damaged; start it again.</source>
   <translation>Die Liste der Fotos in {0} ist beschädigt; starten Sie noch einmal.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/pixels.py" />
   <source>The mask</source>
   <translation>Die Maske</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/polynomial.py" />
   <source>The mask has infinite or undefined pixels.</source>
   <translation>Die Maske hat unendliche oder unbestimmte Pixel.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/polynomial.py" />
   <source>The mask has to be of floats in [0, 1], not of {0}.</source>
   <translation>Die Maske muss aus Gleitkommazahlen in [0, 1] bestehen, nicht aus {0}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <source>The mask has values of type {0}; use uint8, uint16 or bool.</source>
   <translation>Die Maske hat Werte des Typs {0}; verwenden Sie uint8, uint16 oder bool.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <source>The mask is empty: nothing of the foreground shows.</source>
   <translation>Die Maske ist leer: Vom Vordergrund ist nichts zu sehen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/layer.py" />
   <location filename="ssh_studio/document/mask_ops.py" />
   <location filename="ssh_studio/document/mask_tidy.py" />
   <location filename="ssh_studio/engine/foreground.py" />
   <source>The mask must have the height and width of its picture.</source>
   <translation>Die Maske muss Höhe und Breite ihres Bildes haben.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <source>The mask must have the height and width of the foreground.</source>
   <translation>Die Maske muss Höhe und Breite des Vordergrunds haben.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_assembly.py" />
   <source>The mask of “{0}” is damaged; all of the layer is shown.</source>
   <translation>Die Maske von „{0}“ ist beschädigt; die ganze Ebene wird gezeigt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/polynomial.py" />
   <source>The mask selects nothing.</source>
   <translation>Die Maske wählt nichts aus.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/polynomial.py" />
   <source>The mask {0} does not fit the picture {1}.</source>
   <translation>Die Maske {0} passt nicht zum Bild {1}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/subject.py" />
   <source>The model could not be downloaded: there is no connection to the internet, or the server does not answer. Try again later, or put {0} into {1}.</source>
   <translation>Das Modell ließ sich nicht herunterladen: Es gibt keine Verbindung zum Internet, oder der Server antwortet nicht. Versuchen Sie es später wieder, oder legen Sie {0} in {1} ab.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/subject.py" />
   <source>The model could not be kept in {0}: {1}.</source>
   <translation>Das Modell ließ sich nicht in {0} ablegen: {1}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/subject.py" />
   <source>The model is not there: download it, or put it to {0}.</source>
   <translation>Das Modell ist nicht da: Laden Sie es herunter, oder legen Sie es als {0} ab.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The model {0} came with SSH Studio and keeps its name.</source>
   <translation>Das Modell {0} gehört zu SSH Studio und behält seinen Namen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The model {0} came with SSH Studio and stays.</source>
   <translation>Das Modell {0} gehört zu SSH Studio und bleibt.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/export.py" />
   <source>The model {0} came with SSH Studio; choose another name.</source>
   <translation>Das Modell {0} gehört zu SSH Studio; wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The model {0} cannot be installed: {1}.</source>
   <translation>Das Modell {0} lässt sich nicht installieren: {1}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The model {0} is removed from the list, but its file {1} stays: {2}.</source>
   <translation>Das Modell {0} ist aus der Liste entfernt, aber seine Datei {1} bleibt: {2}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The model “{0}” is not installed, nor a file; there is: {1}.</source>
   <translation>Das Modell „{0}“ ist nicht installiert und auch keine Datei; es gibt: {1}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/networks/paper.py" />
   <source>The network takes pictures as Bx3xHxW floats, not {0} of {1}.</source>
   <translation>Das Netz nimmt Bilder als Bx3xHxW-Gleitkommazahlen, nicht {0} aus {1}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/packed.py" />
   <source>The original of this picture is damaged.</source>
   <translation>Das Original dieses Bildes ist beschädigt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/selection.py" />
   <source>The outline encloses nothing of the layer. Draw it on the layer.</source>
   <translation>Der Umriss umschließt nichts von der Ebene. Ziehen Sie ihn auf der Ebene.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_assembly.py" />
   <source>The painted reference of “{0}” is damaged and left out.</source>
   <translation>Die gemalte Referenz von „{0}“ ist beschädigt und wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/fine_tune.py" />
   <source>The paper's network cannot be fine-tuned; begin from another model.</source>
   <translation>Das Netz der Veröffentlichung lässt sich nicht feinabstimmen; gehen Sie von einem anderen Modell aus.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/paper_training.py" />
   <source>The paper's network needs a background: data.shares.placed=1.</source>
   <translation>Das Netz des Artikels braucht einen Hintergrund: data.shares.placed=1.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/fine_tune.py" />
   <source>The parts of this run ({0}, train.parts) cannot be shared evenly by {1} processes.</source>
   <translation>Die Teile dieses Laufs ({0}, train.parts) lassen sich nicht gleichmäßig auf {1} Prozesse verteilen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/clipboard.py" />
   <source>The pasted picture cannot be used: {0}</source>
   <translation>Das eingefügte Bild ist nicht brauchbar: {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/clipboard.py" />
   <source>The pasted picture is damaged.</source>
   <translation>Das eingefügte Bild ist beschädigt.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/pack.py" />
   <source>The photo pack {0} is damaged; make it anew.</source>
   <translation>Das Fotopaket {0} ist beschädigt; erstellen Sie es neu.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/report.py" />
   <source>The photos kept out of training could not be scored: nothing is proven.</source>
   <translation>Die zurückgehaltenen Fotos ließen sich nicht bewerten: Bewiesen ist nichts.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/pixels.py" />
   <source>The picture</source>
   <translation>Das Bild</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/mask_sources.py" />
   <source>The picture has {0} × {1} pixels and the layer {2} × {3}. Choose one of the same proportions.</source>
   <translation>Das Bild hat {0} × {1} Pixel und die Ebene {2} × {3}. Wählen Sie eines mit demselben Seitenverhältnis.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/qimage.py" />
   <source>The picture is empty.</source>
   <translation>Das Bild ist leer.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/feeding.py" />
   <source>The process that prepares the photos ended too early (exit code {0}; too little memory?); go on with --resume.</source>
   <translation>Der Prozess, der die Fotos vorbereitet, endete zu früh (Code {0}; zu wenig Speicher?); setzen Sie den Lauf fort (--resume).</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/feeding.py" />
   <source>The process that prepares the photos hangs; go on with --resume.</source>
   <translation>Der Prozess, der die Fotos vorbereitet, hängt; setzen Sie den Lauf fort (--resume).</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/__main__.py" />
   <source>The program that watched is gone; the last checkpoint can be resumed.</source>
   <translation>Das Programm, das zusah, ist weg; der letzte Checkpoint lässt sich fortsetzen.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/semantics.py" />
   <source>The recipe asks for semantic features, and the default model has none to begin with; begin from a model that has them (--from), or make one with “grow”.</source>
   <translation>Das Rezept verlangt semantische Merkmale, und das Standardmodell hat keine, mit denen sich beginnen ließe; beginnen Sie mit einem Modell, das sie hat (--from), oder machen Sie eines mit „grow“.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>The recipe {0} cannot be read: {1}.</source>
   <translation>Das Rezept {0} ist nicht lesbar: {1}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>The reference region</source>
   <translation>Der Referenzbereich</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/grabcut.py" />
   <location filename="ssh_studio/document/shapes.py" />
   <source>The selection was cancelled.</source>
   <translation>Die Auswahl wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/autosave.py" />
   <source>The session was closed.</source>
   <translation>Die Sitzung wurde beendet.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>The setting {0} takes a list of texts.</source>
   <translation>Die Einstellung {0} nimmt eine Liste von Texten.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>The setting {0} takes a number, not {1}.</source>
   <translation>Die Einstellung {0} nimmt eine Zahl, nicht {1}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>The setting {0} takes {1}, not {2!r}.</source>
   <translation>Die Einstellung {0} nimmt {1}, nicht {2!r}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>The setting {0} takes {1}, not {2}.</source>
   <translation>Die Einstellung {0} nimmt {1}, nicht {2}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/subject.py" />
   <source>The subject could not be selected: {0}. If the model is damaged, delete {1} and select again.</source>
   <translation>Das Motiv ließ sich nicht auswählen: {0}. Falls das Modell beschädigt ist, löschen Sie {1}, und wählen Sie noch einmal aus.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/error_presenter.py" />
   <source>The system refused: {0} ({1}).</source>
   <translation>Das System hat abgelehnt: {0} ({1}).</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/error_presenter.py" />
   <source>The system refused: {0}.</source>
   <translation>Das System hat abgelehnt: {0}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/fine_tuning/program.py" />
   <source>The training program cannot be started: {0}.</source>
   <translation>Das Trainingsprogramm lässt sich nicht starten: {0}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/fine_tuning/program.py" />
   <source>The training program ended without saying why.</source>
   <translation>Das Trainingsprogramm endete, ohne zu sagen, warum.</translation>
  </message>
  <message>
   <location filename="ssh_studio/fine_tuning/command.py" />
   <source>The training program is not installed with this Python; install SSH Studio again, or set PYTHONPATH to its folder “training”.</source>
   <translation>Das Trainingsprogramm ist für dieses Python nicht installiert; installieren Sie SSH Studio neu, oder setzen Sie PYTHONPATH auf seinen Ordner „training“.</translation>
  </message>
  <message>
   <location filename="ssh_studio/fine_tuning/program.py" />
   <source>The training program was ended from outside ({0}).</source>
   <translation>Das Trainingsprogramm wurde von außen beendet ({0}).</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>The value of {0} cannot be read: {1}.</source>
   <translation>Der Wert von {0} ist nicht lesbar: {1}.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/commands.py" />
   <source>There are no .cube files in {0}.</source>
   <translation>In {0} gibt es keine .cube-Dateien.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/photos.py" />
   <source>There are no photos in {0}.</source>
   <translation>In {0} gibt es keine Fotos.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/own_feeding.py" />
   <source>There are no photos to learn from.</source>
   <translation>Es gibt keine Fotos, aus denen gelernt werden könnte.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/export.py" />
   <source>There are no weights in {0} yet; train it first.</source>
   <translation>In {0} gibt es noch keine Gewichte; trainieren Sie zuerst.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/average.py" />
   <source>There are weights in {0} already; choose another folder.</source>
   <translation>In {0} gibt es schon Gewichte; wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>There is a model {0} already; choose another name or remove it.</source>
   <translation>Es gibt schon ein Modell {0}; wählen Sie einen anderen Namen, oder entfernen Sie es.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/export.py" />
   <source>There is a model {0} already; choose another name or use --force.</source>
   <translation>Es gibt schon ein Modell {0}; wählen Sie einen anderen Namen, oder verwenden Sie --force.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <location filename="training/ssh_studio_training/fine_tune.py" />
   <source>There is a model {0} already; choose another name.</source>
   <translation>Es gibt schon ein Modell {0}; wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/checkpoint.py" />
   <source>There is no checkpoint in {0}; nothing can be resumed.</source>
   <translation>In {0} gibt es keinen Checkpoint; es lässt sich nichts fortsetzen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/device.py" />
   <source>There is no device {0} here; use auto or cpu.</source>
   <translation>Hier gibt es kein Gerät {0}; verwenden Sie auto oder cpu.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/photos.py" />
   <source>There is no folder {0}.</source>
   <translation>Es gibt keinen Ordner {0}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>There is no model file {0}.</source>
   <translation>Es gibt keine Modelldatei {0}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>There is no model {0}.</source>
   <translation>Es gibt kein Modell {0}.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/pack.py" />
   <source>There is no object in these photos: nothing can be learned from them.</source>
   <translation>In diesen Fotos gibt es kein Objekt: Aus ihnen lässt sich nichts lernen.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/commands.py" />
   <location filename="training/ssh_studio_training/pack.py" />
   <source>There is no photo pack {0}.</source>
   <translation>Es gibt kein Fotopaket {0}.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/commands.py" />
   <source>There is no photo pack {0}; name it with --pack.</source>
   <translation>Es gibt kein Fotopaket {0}; nennen Sie es mit --pack.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>There is no recipe {0} (there are: {1}).</source>
   <translation>Es gibt kein Rezept {0} (es gibt: {1}).</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>There is no setting {0}.</source>
   <translation>Es gibt keine Einstellung {0}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/error_presenter.py" />
   <source>There is not enough memory for this; close other programs or use smaller pictures.</source>
   <translation>Dafür reicht der Speicher nicht; schließen Sie andere Programme, oder verwenden Sie kleinere Bilder.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/export.py" />
   <source>There is nothing to render: open a picture first.</source>
   <translation>Es gibt nichts zu berechnen: Öffnen Sie zuerst ein Foto.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/library.py" />
   <source>These {0} photos show too few different scenes ({1}) to keep some for the proof; add other photos.</source>
   <translation>Diese {0} Fotos zeigen zu wenige verschiedene Szenen ({1}), um einige für den Nachweis zurückzuhalten; fügen Sie andere Fotos hinzu.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/opening.py" />
   <source>This is no picture: it needs height, width and colours.</source>
   <translation>Das ist kein Bild: Es braucht Höhe, Breite und Farben.</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/session.py" />
   <source>This layer has no look yet.</source>
   <translation>Diese Ebene hat noch keinen Look.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/look.py" />
   <source>This look is damaged and cannot be used.</source>
   <translation>Dieser Look ist beschädigt und nicht brauchbar.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/look.py" />
   <source>This look was saved by a newer version of SSH Studio.</source>
   <translation>Dieser Look wurde von einer neueren Version von SSH Studio gespeichert.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>This placement makes the foreground vanish.</source>
   <translation>Diese Platzierung lässt den Vordergrund verschwinden.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/__main__.py" />
   <source>Unexpected problem ({0}: {1}); --debug shows where.</source>
   <translation>Unerwartetes Problem ({0}: {1}); --debug zeigt, wo.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/device.py" />
   <source>Unknown device {0}; use auto, {1}.</source>
   <translation>Unbekanntes Gerät {0}; verwenden Sie auto, {1}.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>Unknown key {0}{1} (known: {2}).</source>
   <translation>Unbekannter Schlüssel {0}{1} (bekannt: {2}).</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/layer.py" />
   <source>What is known of a picture must have its height and width.</source>
   <translation>Was von einem Bild bekannt ist, muss seine Höhe und Breite haben.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/subject.py" />
   <source>What was downloaded is not the model, so it was thrown away. Try again later.</source>
   <translation>Was heruntergeladen wurde, ist nicht das Modell und wurde verworfen. Versuchen Sie es später wieder.</translation>
  </message>
  <message>
   <location filename="ssh_studio/paths.py" />
   <source>Where user {0} belongs is not known, because the package platformdirs is not installed: install it, or set {1} to a folder.</source>
   <translation>Wohin Benutzerdaten ({0}) gehören, ist nicht bekannt, weil das Paket platformdirs nicht installiert ist: Installieren Sie es, oder setzen Sie {1} auf einen Ordner.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Your settings in {0} are damaged; the defaults are used.</source>
   <translation>Ihre Einstellungen in {0} sind beschädigt; die Standardwerte werden benutzt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Your settings in {0} cannot be read ({1}): the defaults are used, and changes of settings last until you quit.</source>
   <translation>Ihre Einstellungen in {0} sind nicht lesbar ({1}): Die Standardwerte werden benutzt, und Änderungen gelten nur bis zum Beenden.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Your settings were damaged; the defaults are used. The damaged file is kept as {0}.</source>
   <translation>Ihre Einstellungen waren beschädigt; die Standardwerte werden benutzt. Die beschädigte Datei liegt nun als {0} vor.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_schema.py" />
   <source>a newer version wrote it</source>
   <translation>eine neuere Version hat es geschrieben</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_schema.py" />
   <source>a number of its description is wrong</source>
   <translation>eine Zahl der Beschreibung ist falsch</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_schema.py" />
   <source>a part of its description is missing</source>
   <translation>ein Teil der Beschreibung fehlt</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/report.py" />
   <source>benchmark, colours of another object</source>
   <translation>Benchmark, Farben eines anderen Objekts</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/report.py" />
   <source>benchmark, random tables</source>
   <translation>Benchmark, zufällige Tabellen</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/photos.py" />
   <source>broken</source>
   <translation>beschädigt</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>floating-point</source>
   <translation>Gleitkomma</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/device.py" />
   <source>it computes wrong results</source>
   <translation>es rechnet falsch</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/openraster.py" />
   <source>it has no list of layers.</source>
   <translation>Die Liste der Ebenen fehlt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec.py" />
   <source>it has no pixels.</source>
   <translation>Es hat keine Pixel.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_schema.py" />
   <source>it has too many layers</source>
   <translation>es hat zu viele Ebenen</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/openraster.py" />
   <source>it has too many layers.</source>
   <translation>Es hat zu viele Ebenen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>it has {0:.1f} GB; more than {1} GB are not read, so make it smaller first.</source>
   <translation>Es hat {0:.1f} GB; mehr als {1} GB werden nicht gelesen, verkleinern Sie es also zuerst.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec.py" />
   <source>it has {0} × {1} pixels; more than {2} megapixels are not read, so make it smaller first.</source>
   <translation>Es hat {0} × {1} Pixel; mehr als {2} Megapixel werden nicht gelesen, verkleinern Sie es also zuerst.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>it holds raw sensor data.</source>
   <translation>Es enthält Rohdaten des Sensors.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_raw.py" />
   <source>it is a camera raw file, which needs an extra: install it with  {0}  or develop the photo first and save it as TIFF.</source>
   <translation>Es ist eine Kamera-Rohdatei, die ein Extra braucht: Installieren Sie es mit  {0}  oder entwickeln Sie das Foto zuerst, und speichern Sie es als TIFF.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>it is a camera's raw file.</source>
   <translation>Es ist die Rohdatei einer Kamera.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>it is a folder</source>
   <translation>es ist ein Ordner</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>it is a pipe or a device, not a file.</source>
   <translation>Es ist eine Pipe oder ein Gerät, keine Datei.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>it is a volume, not a picture.</source>
   <translation>Es ist ein Volumen, kein Bild.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_entries.py" />
   <source>it is compressed in an unusual way.</source>
   <translation>Es ist auf ungewöhnliche Art komprimiert.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>it is empty.</source>
   <translation>Es ist leer.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_entries.py" />
   <source>it is larger than its pixels can be.</source>
   <translation>Es ist größer, als seine Pixel sein können.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_schema.py" />
   <source>it is not JSON ({0})</source>
   <translation>es ist kein JSON ({0})</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_schema.py" />
   <source>it is not a document</source>
   <translation>es ist kein Dokument</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_file.py" />
   <source>it is not a project of SSH Studio, Krita or GIMP (.ora).</source>
   <translation>Es ist kein Projekt von SSH Studio, Krita oder GIMP (.ora).</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>it is not a {0} picture.</source>
   <translation>Es ist kein Bild der Formate {0}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_entries.py" />
   <source>it is too large.</source>
   <translation>Es ist zu groß.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_avif.py" />
   <source>it is turned and has more than 8 bits; save it as PNG or TIFF first.</source>
   <translation>Es ist gedreht und hat mehr als 8 Bit; speichern Sie es zuerst als PNG oder TIFF.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>it uses the obsolete kind of JPEG in TIFF; save it anew first.</source>
   <translation>Es benutzt die veraltete Art von JPEG in TIFF; speichern Sie es zuerst neu.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>it was changed while it was read; try it again.</source>
   <translation>Es wurde geändert, während es gelesen wurde; versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>its colours are YCbCr without JPEG; convert it to RGB first.</source>
   <translation>Seine Farben sind YCbCr ohne JPEG; wandeln Sie es zuerst in RGB um.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_png.py" />
   <source>its colours are of high dynamic range (HDR); save it in standard range first.</source>
   <translation>Seine Farben haben hohen Dynamikumfang (HDR); speichern Sie es zuerst im Standardumfang.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_file.py" />
   <source>its description is damaged.</source>
   <translation>Seine Beschreibung ist beschädigt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_jpeg_webp.py" />
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>its kind of colours is not handled; convert it to RGB first.</source>
   <translation>Seine Art von Farben wird nicht unterstützt; wandeln Sie es zuerst in RGB um.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_simple.py" />
   <source>its kind of colours is not handled; save it as PNG first.</source>
   <translation>Seine Art von Farben wird nicht unterstützt; speichern Sie es zuerst als PNG.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/openraster.py" />
   <source>its list of layers holds a document type, which none needs.</source>
   <translation>Seine Liste der Ebenen enthält einen Dokumenttyp, den keine braucht.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/openraster.py" />
   <source>its list of layers is damaged ({0}).</source>
   <translation>Seine Liste der Ebenen ist beschädigt ({0}).</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>its pixels are {0} numbers; convert it to 8 or 16 bits per channel first.</source>
   <translation>Seine Pixel sind Zahlen der Art {0}; wandeln Sie es zuerst in 8 oder 16 Bit je Kanal um.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_simple.py" />
   <source>its values go up to {0}; only 255 and 65535 are handled.</source>
   <translation>Seine Werte gehen bis {0}; nur 255 und 65535 werden unterstützt.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>loss: with l1 and mse or both kinds of samples off nothing is learned.</source>
   <translation>loss: Ohne l1 und mse oder ohne beide Arten von Beispielen wird nichts gelernt.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>model.lut_size must be at least 2.</source>
   <translation>model.lut_size muss mindestens 2 sein.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>model.view_size must be a multiple of 32.</source>
   <translation>model.view_size muss ein Vielfaches von 32 sein.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/library.py" />
   <source>no room in the cache</source>
   <translation>kein Platz im Zwischenspeicher</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_foreign.py" />
   <source>none of its layers can be read.</source>
   <translation>Keine seiner Ebenen ist lesbar.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_assembly.py" />
   <source>none of its pictures can be read.</source>
   <translation>Keines seiner Bilder ist lesbar.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/autosave.py" />
   <source>none of its pictures is left.</source>
   <translation>Keines seiner Bilder ist übrig.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/photos.py" />
   <source>not a picture that can be read</source>
   <translation>kein lesbares Bild</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>parts of its pixels are missing.</source>
   <translation>Teile seiner Pixel fehlen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>signed, complex or 32-bit</source>
   <translation>vorzeichenbehaftet, komplex oder 32 Bit</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_schema.py" />
   <source>the document is too large</source>
   <translation>das Dokument ist zu groß</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_foreign.py" />
   <source>the document is too large.</source>
   <translation>Das Dokument ist zu groß.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_entries.py" />
   <source>the project holds more pixels than are read.</source>
   <translation>Das Projekt enthält mehr Pixel, als gelesen werden.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/report.py" />
   <source>the same photos in looks of somebody else</source>
   <translation>dieselben Fotos in fremden Looks</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>there is no permission to read it</source>
   <translation>die Leseberechtigung fehlt</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/photos.py" />
   <source>too small</source>
   <translation>zu klein</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>train.batch must be a multiple of train.parts.</source>
   <translation>train.batch muss ein Vielfaches von train.parts sein.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/library.py" />
   <source>without an object to learn from</source>
   <translation>ohne ein Objekt, aus dem sich lernen ließe</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/photos.py" />
   <source>without colour</source>
   <translation>ohne Farbe</translation>
  </message>
  <message>
   <location filename="ssh_studio/extras.py" />
   <source>{0} (another SSH Studio than this bundle, which takes no extras)</source>
   <translation>{0} (ein anderes SSH Studio als dieses Paket, das keine Extras annimmt)</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/__main__.py" />
   <source>{0} (see {1} --help)</source>
   <translation>{0} (siehe {1} --help)</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/checkpoint.py" />
   <source>{0} The checkpoint before it is kept.</source>
   <translation>{0} Der Checkpoint davor bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/regions.py" />
   <source>{0} beside it is broken: {1}</source>
   <translation>{0} daneben ist beschädigt: {1}</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>{0} cannot be copied: {1}.</source>
   <translation>{0} lässt sich nicht kopieren: {1}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/cube.py" />
   <source>{0} cannot be read: {1}.</source>
   <translation>{0} ist nicht lesbar: {1}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>{0} does not fit the network it names.</source>
   <translation>{0} passt nicht zu dem Netz, das darin genannt ist.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/semantics.py" />
   <source>{0} does not hold the weights of EfficientNet-Lite0.</source>
   <translation>{0} enthält nicht die Gewichte von EfficientNet-Lite0.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>{0} files are not handled; save it as PNG, TIFF, JPEG or WebP first.</source>
   <translation>Dateien von {0} werden nicht unterstützt; speichern Sie es zuerst als PNG, TIFF, JPEG oder WebP.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/networks/paper.py" />
   <source>{0} foregrounds cannot have {1} references.</source>
   <translation>{0} Vordergründe können nicht {1} Referenzen haben.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/loop.py" />
   <source>{0} has other sizes than the recipe's [model] table; make them the same.</source>
   <translation>{0} hat andere Größen als die Tabelle [model] des Rezepts; gleichen Sie sie an.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <source>{0} has pixels of type {1}; use uint8 or uint16.</source>
   <translation>{0} hat Pixel des Typs {1}; verwenden Sie uint8 oder uint16.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/pixels.py" />
   <source>{0} has pixels of type {1}; use uint8, uint16 or float32.</source>
   <translation>{0} hat Pixel des Typs {1}; verwenden Sie uint8, uint16 oder float32.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/pixels.py" />
   <source>{0} has values of type {1}; use uint8, uint16, bool or float.</source>
   <translation>{0} hat Werte des Typs {1}; verwenden Sie uint8, uint16, bool oder float.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>{0} holds 8 bits per channel; the picture's 16 were rounded.</source>
   <translation>{0} fasst 8 Bit je Kanal; die 16 des Bildes wurden gerundet.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/cube.py" />
   <source>{0} holds a 1-D table; a 3-D one is needed.</source>
   <translation>{0} enthält eine 1-D-Tabelle; gebraucht wird eine 3-D-Tabelle.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/commands.py" />
   <source>{0} holds a run already; use --resume {0} to go on.</source>
   <translation>{0} enthält schon einen Lauf; mit --resume {0} geht er weiter.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/fine_tune.py" />
   <source>{0} holds a run already; use fine-tune --resume {0} to go on.</source>
   <translation>{0} enthält schon einen Lauf; mit fine-tune --resume {0} geht er weiter.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/pixels.py" />
   <source>{0} holds values that are no numbers between 0 and 1.</source>
   <translation>{0} enthält Werte, die keine Zahlen zwischen 0 und 1 sind.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/cube.py" />
   <source>{0} holds values that are no numbers.</source>
   <translation>{0} enthält Werte, die keine Zahlen sind.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>{0} holds weights that are no numbers.</source>
   <translation>{0} enthält Gewichte, die keine Zahlen sind.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>{0} is a share and must be at most 1, not {1}.</source>
   <translation>{0} ist ein Anteil und darf höchstens 1 sein, nicht {1}.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/report.py" />
   <source>{0} is better on your photos: it leaves {1:.1%} of the error, {2} {3:.1%} ({4:+.1%} to {5:+.1%}, 95 %).</source>
   <translation>{0} ist auf Ihren Fotos besser: Es lässt {1:.1%} des Fehlers übrig, {2} {3:.1%} ({4:+.1%} bis {5:+.1%}, 95 %).</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>{0} is damaged or no model file.</source>
   <translation>{0} ist beschädigt oder keine Modelldatei.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>{0} is damaged or no model file; import or download it again.</source>
   <translation>{0} ist beschädigt oder keine Modelldatei; importieren oder laden Sie sie noch einmal.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/pack.py" />
   <source>{0} is damaged or no photo pack; make it anew.</source>
   <translation>{0} ist beschädigt oder kein Fotopaket; erstellen Sie es neu.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/pixels.py" />
   <source>{0} is empty.</source>
   <translation>{0} ist leer.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/pixels.py" />
   <source>{0} is empty: nothing of the foreground shows.</source>
   <translation>{0} ist leer: Vom Vordergrund ist nichts zu sehen.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/fine_tune.py" />
   <source>{0} is finished; give it more by --minutes or --steps.</source>
   <translation>{0} ist fertig; mit --minutes oder --steps bekommt der Lauf mehr.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/cube.py" />
   <source>{0} is made for another range than 0 to 1.</source>
   <translation>{0} ist für einen anderen Bereich als 0 bis 1 gemacht.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/composites.py" />
   <source>{0} is no benchmark folder (no index.json in it).</source>
   <translation>{0} ist kein Ordner eines Benchmarks (index.json fehlt).</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/library.py" />
   <source>{0} is no fine-tuning run.</source>
   <translation>{0} ist kein Lauf einer Feinabstimmung.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/settings.py" />
   <source>{0} is no fine-tuning run; nothing can be resumed.</source>
   <translation>{0} ist kein Lauf einer Feinabstimmung; es lässt sich nichts fortsetzen.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/semantics.py" />
   <source>{0} is no model that can get semantic features.</source>
   <translation>{0} ist kein Modell, das semantische Merkmale bekommen kann.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>{0} is no table.</source>
   <translation>{0} ist keine Tabelle.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/cube.py" />
   <source>{0} is not a .cube file that can be read: {1}.</source>
   <translation>{0} ist keine lesbare .cube-Datei: {1}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>{0} is not a checkpoint of the SSH authors' network.</source>
   <translation>{0} ist kein Checkpoint des Netzes der SSH-Autoren.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>{0} is not a model file of this version of SSH Studio.</source>
   <translation>{0} ist keine Modelldatei dieser Version von SSH Studio.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/average.py" />
   <source>{0} is not a network like that of {1}.</source>
   <translation>{0} ist kein Netz wie das von {1}.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/pack.py" />
   <source>{0} is not a photo pack of this version; make it anew.</source>
   <translation>{0} ist kein Fotopaket dieser Version; erstellen Sie es neu.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/cube.py" />
   <source>{0} is not a whole 3-D .cube table.</source>
   <translation>{0} ist keine vollständige 3-D-Tabelle im .cube-Format.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/report.py" />
   <source>{0} is not clearly better than {2} on your photos: {1:.1%} of the error remains, {3:.1%} with {2} ({4:+.1%} to {5:+.1%}, 95 %).</source>
   <translation>{0} ist auf Ihren Fotos nicht klar besser als {2}: Es bleiben {1:.1%} des Fehlers, mit {2} {3:.1%} ({4:+.1%} bis {5:+.1%}, 95 %).</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/device.py" />
   <source>{0} is not used: {1}</source>
   <translation>{0} wird nicht benutzt: {1}</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>{0} is of an unknown kind of network ({1}).</source>
   <translation>{0} ist von einer unbekannten Art von Netz ({1}).</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>{0} is too small ({1} × {2} pixels); 8 × 8 is the least.</source>
   <translation>{0} ist zu klein ({1} × {2} Pixel); 8 × 8 ist das Mindeste.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/report.py" />
   <source>{0} is worse than {2} on your photos: {1:.1%} of the error remains, {3:.1%} with {2} ({4:+.1%} to {5:+.1%}, 95 %).</source>
   <translation>{0} ist auf Ihren Fotos schlechter als {2}: Es bleiben {1:.1%} des Fehlers, mit {2} {3:.1%} ({4:+.1%} bis {5:+.1%}, 95 %).</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>{0} must be a list of {1} numbers.</source>
   <translation>{0} muss eine Liste aus {1} Zahlen sein.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>{0} must be a number of at least 0, not {1}.</source>
   <translation>{0} muss eine Zahl von mindestens 0 sein, nicht {1}.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>{0} must be a table.</source>
   <translation>{0} muss eine Tabelle sein.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>{0} must be at least 1, not {1}.</source>
   <translation>{0} muss mindestens 1 sein, nicht {1}.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>{0} must be of type {1}, not {2!r}.</source>
   <translation>{0} muss vom Typ {1} sein, nicht {2!r}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <location filename="ssh_studio/engine/pixels.py" />
   <source>{0} must have height, width and the three channels of RGB.</source>
   <translation>{0} muss Höhe, Breite und die drei Kanäle von RGB haben.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/pixels.py" />
   <source>{0} must have the height and width of its picture.</source>
   <translation>{0} muss Höhe und Breite des Bildes haben.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>{0} names sizes that cannot be built.</source>
   <translation>{0} nennt Größen, die sich nicht bauen lassen.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/photos.py" />
   <source>{0} needs an extra, {1}; or convert it to JPEG</source>
   <translation>{0} braucht ein Extra, {1}; oder wandeln Sie es in JPEG um</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/composites.py" />
   <source>{0} of the benchmark cannot be read.</source>
   <translation>{0} des Benchmarks ist nicht lesbar.</translation>
  </message>
  <message numerus="yes">
   <location filename="training/ssh_studio_training/library.py" />
   <source>{0} of {1} photos can be used; {2} are needed</source>
   <translation>
    <numerusform>{0} von {1} Fotos ist brauchbar; {2} werden gebraucht</numerusform>
    <numerusform>{0} von {1} Fotos sind brauchbar; {2} werden gebraucht</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="training/ssh_studio_training/fine_tune.py" />
   <source>{0} photos of this run are no longer where they were; start a new run.</source>
   <translation>
    <numerusform>{0} Foto dieses Laufs ist nicht mehr, wo es war; beginnen Sie einen neuen Lauf.</numerusform>
    <numerusform>{0} Fotos dieses Laufs sind nicht mehr, wo sie waren; beginnen Sie einen neuen Lauf.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/paths.py" />
   <source>{0} points to {1}, which is not a folder: correct or unset it.</source>
   <translation>{0} zeigt auf {1}, das kein Ordner ist: Berichtigen oder entfernen Sie es.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>{0} ran out of memory</source>
   <translation>{0} hatte zu wenig Speicher</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_jpeg_webp.py" />
   <source>{0} was left out, because it is too large for a JPEG file.</source>
   <translation>{0} wurde weggelassen, weil es für eine JPEG-Datei zu groß ist.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/library.py" />
   <source>{0} {1}</source>
   <translation>{0} {1}</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/export.py" />
   <source>{0} × {1} pixels are too many: choose a size of at most {2} megapixels.</source>
   <translation>{0} × {1} Pixel sind zu viele: Wählen Sie eine Größe von höchstens {2} Megapixeln.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/library.py" />
   <source>{0}, {1}</source>
   <translation>{0}, {1}</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/autosave.py" />
   <source>{0}.</source>
   <translation>{0}.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/library.py" />
   <source>{0}. Add more photos.</source>
   <translation>{0}. Fügen Sie weitere Fotos hinzu.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>{0}: it is a folder.</source>
   <translation>{0}: Es ist ein Ordner.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>{0}: there is no such file.</source>
   <translation>{0}: Es gibt keine solche Datei.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>{0}: there is not enough memory for it.</source>
   <translation>{0}: Der Speicher reicht dafür nicht.</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <location filename="ssh_studio/document/project_foreign.py" />
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <location filename="training/ssh_studio_training/library.py" />
   <location filename="training/ssh_studio_training/photos.py" />
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>{0}: {1}.</source>
   <translation>{0}: {1}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/device.py" />
   <source>{0}; {1}</source>
   <translation>{0}; {1}</translation>
  </message>
  <message numerus="yes">
   <location filename="training/ssh_studio_training/library.py" />
   <source>{1} ({0} are copies of others)</source>
   <translation>
    <numerusform>{1} ({0} ist die Kopie eines anderen)</numerusform>
    <numerusform>{1} ({0} sind Kopien von anderen)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="training/ssh_studio_training/library.py" />
   <source>{1} ({0} were left out: {2})</source>
   <translation>
    <numerusform>{1} ({0} wurde ausgelassen: {2})</numerusform>
    <numerusform>{1} ({0} wurden ausgelassen: {2})</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>“{0}” is no model name: use letters, digits, - and _.</source>
   <translation>„{0}“ ist kein Name für ein Modell: Verwenden Sie Buchstaben, Ziffern, - und _.</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>“{0}” is not of the form table.key=value.</source>
   <translation>„{0}“ hat nicht die Form tabelle.schlüssel=wert.</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>16 bit</source>
   <translation>16 Bit</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>8 bit</source>
   <translation>8 Bit</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>A file of this name is there already and will be replaced.</source>
   <translation>Eine Datei dieses Namens gibt es schon; sie wird ersetzt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Browse…</source>
   <translation>Durchsuchen…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Cancelling…</source>
   <translation>Wird abgebrochen…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Depth</source>
   <translation>Farbtiefe</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Full Size</source>
   <translation>Volle Größe</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Give the file a name.</source>
   <translation>Geben Sie der Datei einen Namen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Height</source>
   <translation>Höhe</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>JPEG has no transparency: the picture will be laid on white.</source>
   <translation>JPEG kennt keine Transparenz: Das Bild wird auf Weiß gelegt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Keep the proportion of width and height</source>
   <translation>Das Verhältnis von Breite und Höhe behalten</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Progress of the export</source>
   <translation>Fortschritt des Exports</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Quality</source>
   <translation>Qualität</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Width</source>
   <translation>Breite</translation>
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <location filename="ssh_studio/ui/controllers/exporting.py" />
   <source>Export Layer</source>
   <translation>Ebene exportieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/exporting.py" />
   <source>Exported {path}.</source>
   <translation>{path} exportiert.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/exporting.py" />
   <source>Exporting {name}</source>
   <translation>{name} wird exportiert</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/exporting.py" />
   <source>Open a picture first.</source>
   <translation>Öffnen Sie zuerst ein Foto.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/exporting.py" />
   <source>Waiting for the looks…</source>
   <translation>Warten auf die Looks…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/exporting.py" />
   <source>Writing {name}…</source>
   <translation>{name} wird geschrieben…</translation>
  </message>
 </context>
 <context>
  <name>FilesController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>All files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Clear list</source>
   <translation>Liste leeren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>New document</source>
   <translation>Neues Dokument</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Open as Layer</source>
   <translation>Als Ebene öffnen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Photos</source>
   <translation>Fotos</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Photos and projects</source>
   <translation>Fotos und Projekte</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Project</source>
   <translation>Projekt</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>SSH Studio</source>
   <translation>SSH Studio</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Sample</source>
   <translation>Beispiel</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Save Changes?</source>
   <translation>Änderungen speichern?</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Save Project</source>
   <translation>Projekt speichern</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Save the changes to “{name}”?</source>
   <translation>Die Änderungen an „{name}“ speichern?</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>The document is empty.</source>
   <translation>Das Dokument ist leer.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Untitled</source>
   <translation>Unbenannt</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Without saving, they are lost.</source>
   <translation>Ohne Speichern gehen sie verloren.</translation>
  </message>
 </context>
 <context>
  <name>FineTuneDialog</name>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/dialog.py" />
   <source>Fine-Tune the Model</source>
   <translation>Modell feinabstimmen</translation>
  </message>
 </context>
 <context>
  <name>FineTuning</name>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>Benchmark, colours of other objects</source>
   <translation>Prüfsatz, Farben anderer Objekte</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>Benchmark, random looks</source>
   <translation>Prüfsatz, zufällige Looks</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Cancel the Training?</source>
   <translation>Training abbrechen?</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Cancel the training of “{0}”?</source>
   <translation>Das Training von „{0}“ abbrechen?</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Cancel training</source>
   <translation>Training abbrechen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Do not quit</source>
   <translation>Nicht beenden</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Go on</source>
   <translation>Weitermachen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>In the background it goes on without the window; the next start shows what became of it. Stop and keep ends it with its report, also in the background. What is stopped now can be resumed.</source>
   <translation>Im Hintergrund geht es ohne das Fenster weiter; der nächste Start zeigt, was daraus wurde. „Anhalten und behalten“ beendet es mit seinem Bericht, ebenfalls im Hintergrund. Was jetzt angehalten wird, lässt sich fortsetzen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Keep training</source>
   <translation>Weiter trainieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Look &gt; Fine-tune the model… shows it.</source>
   <translation>„Look &gt; Modell feinabstimmen…“ zeigt es.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Looking for trainings</source>
   <translation>Trainings werden gesucht</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Nothing is installed. It can be resumed from its last checkpoint.</source>
   <translation>Nichts wird installiert. Es lässt sich vom letzten Checkpoint fortsetzen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Stop and keep</source>
   <translation>Anhalten und behalten</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Stop now</source>
   <translation>Jetzt anhalten</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>The report is {path}.</source>
   <translation>Der Bericht ist {path}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>The same in somebody else’s looks</source>
   <translation>Dieselben in fremden Looks</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>The training of “{0}” failed.</source>
   <translation>Das Training von „{0}“ ist fehlgeschlagen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>The training of “{0}” goes on in the background.</source>
   <translation>Das Training von „{0}“ geht im Hintergrund weiter.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>The training of “{0}” has ended: see its report.</source>
   <translation>Das Training von „{0}“ ist zu Ende: siehe Bericht.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>The training of “{0}” is not finished.</source>
   <translation>Das Training von „{0}“ ist nicht fertig.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>The training of “{0}” was interrupted; it can be resumed.</source>
   <translation>Das Training von „{0}“ wurde unterbrochen; es lässt sich fortsetzen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Training Goes On</source>
   <translation>Training läuft</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>Your photos, kept out of training</source>
   <translation>Ihre Fotos, nicht im Training</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>between {0} and {1} points less</source>
   <translation>zwischen {0} und {1} Punkte weniger</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>between {0} and {1} points more</source>
   <translation>zwischen {0} und {1} Punkte mehr</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>between {0} points less and {1} more</source>
   <translation>zwischen {0} Punkte weniger und {1} mehr</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>{0} h</source>
   <translation>{0} h</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>{0} h {1} min</source>
   <translation>{0} h {1} min</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>{0} min</source>
   <translation>{0} min</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>{0} s</source>
   <translation>{0} s</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>{0} to {1}</source>
   <translation>{0} bis {1}</translation>
  </message>
 </context>
 <context>
  <name>FirstStepsCard</name>
  <message>
   <location filename="ssh_studio/ui/canvas/first_steps.py" />
   <source>Background</source>
   <translation>Hintergrund</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/first_steps.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/first_steps.py" />
   <source>Don’t show again</source>
   <translation>Nicht mehr zeigen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/first_steps.py" />
   <source>First steps</source>
   <translation>Erste Schritte</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/first_steps.py" />
   <source>Foreground</source>
   <translation>Vordergrund</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/first_steps.py" />
   <source>Help &gt; First steps shows them again.</source>
   <translation>„Hilfe &gt; Erste Schritte“ zeigt sie wieder.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/first_steps.py" />
   <source>Paint</source>
   <translation>Malen</translation>
  </message>
 </context>
 <context>
  <name>FirstStepsController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/first_steps.py" />
   <source>Drop a photo here, or open one.</source>
   <translation>Legen Sie hier ein Foto ab, oder öffnen Sie eines.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/first_steps.py" />
   <source>Drop or paste a photo onto it; it takes on its light.</source>
   <translation>Legen oder fügen Sie ein Foto darauf ein; es nimmt das Licht an.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/first_steps.py" />
   <source>Hold {compare} to compare, {export} exports.</source>
   <translation>{compare} halten vergleicht, {export} exportiert.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/first_steps.py" />
   <source>Looking for a GPU…</source>
   <translation>GPU wird gesucht…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/first_steps.py" />
   <source>Looks are computed on the CPU, as the settings say.</source>
   <translation>Looks werden auf der CPU berechnet, wie eingestellt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/first_steps.py" />
   <source>Looks are computed on your GPU: {device}.</source>
   <translation>Looks werden auf Ihrer GPU berechnet: {device}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/first_steps.py" />
   <source>No GPU was found. It runs anyway: the CPU is quick enough for live looks.</source>
   <translation>Keine GPU gefunden. Es läuft trotzdem: Die CPU ist schnell genug für Live-Looks.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/first_steps.py" />
   <source>The brush ({brush}) shows, the eraser ({eraser}) hides.</source>
   <translation>Der Pinsel ({brush}) zeigt, der Radierer ({eraser}) verbirgt.</translation>
  </message>
 </context>
 <context>
  <name>Form</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>%n photos are kept out of training, to judge by.</source>
   <translation>
    <numerusform>%n Foto wird nicht trainiert, um daran zu urteilen.</numerusform>
    <numerusform>%n Fotos werden nicht trainiert, um daran zu urteilen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>10 minutes of training</source>
   <translation>10 Minuten Training</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>A copy of the model learns which light and colour go together in your photos. They stay on this computer. At the end you see whether it got better; if not, nothing changes.</source>
   <translation>Eine Kopie des Modells lernt, welches Licht und welche Farben in Ihren Fotos zusammengehören. Die Fotos bleiben auf diesem Rechner. Am Ende sehen Sie, ob das Modell besser wurde; wenn nicht, ändert sich nichts.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>A folder of your photos</source>
   <translation>Ein Ordner Ihrer Fotos</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>About {0} on {1}: {2} of training, the rest for the report.</source>
   <translation>Etwa {0} auf {1}: {2} Training, der Rest für den Bericht.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>An hour of training</source>
   <translation>Eine Stunde Training</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>As many minutes as you say</source>
   <translation>So viele Minuten, wie Sie sagen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Begin from</source>
   <translation>Ausgehend von</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Choose a folder of photos, and wait until it was looked at.</source>
   <translation>Wählen Sie einen Ordner mit Fotos, und warten Sie, bis er durchgesehen ist.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Choose a folder, or drop one here. 20 photos are enough.</source>
   <translation>Wählen Sie einen Ordner, oder legen Sie einen hier ab. 20 Fotos reichen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Choose the folder</source>
   <translation>Ordner wählen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Default</source>
   <translation>Standard</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Folder of Photos</source>
   <translation>Ordner mit Fotos</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Folder of photos</source>
   <translation>Ordner mit Fotos</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Give the model a name.</source>
   <translation>Geben Sie dem Modell einen Namen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Minutes of training</source>
   <translation>Minuten Training</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Name of the model</source>
   <translation>Name des Modells</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Own</source>
   <translation>Eigene</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Photos</source>
   <translation>Fotos</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Quick, 10 min</source>
   <translation>Kurz, 10 min</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>The model that is fine-tuned; it stays as it is.</source>
   <translation>Das Modell, das feinabgestimmt wird; es selbst bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>There is a model of this name; choose another one.</source>
   <translation>Ein Modell dieses Namens gibt es schon; wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>There is no folder {0}.</source>
   <translation>Es gibt keinen Ordner {0}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Thorough, 1 h</source>
   <translation>Gründlich, 1 h</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Time</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Train, compare, and install it if it is better.</source>
   <translation>Trainieren, vergleichen und installieren, wenn es besser ist.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>min</source>
   <translation>min</translation>
  </message>
 </context>
 <context>
  <name>FoundPhotos</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>%n copies of others count once.</source>
   <translation>
    <numerusform>%n Kopie eines anderen zählt nicht mit.</numerusform>
    <numerusform>%n Kopien anderer zählen nicht mit.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>%n left out…</source>
   <translation>
    <numerusform>%n ausgelassen…</numerusform>
    <numerusform>%n ausgelassen…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>%n photos to learn from.</source>
   <translation>
    <numerusform>%n Foto, aus dem gelernt wird.</numerusform>
    <numerusform>%n Fotos, aus denen gelernt wird.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Files that are left out, and why</source>
   <translation>Ausgelassene Dateien und der Grund</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Left out</source>
   <translation>Ausgelassen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Looking for photos…</source>
   <translation>Fotos werden gesucht…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Reading photos</source>
   <translation>Fotos werden gelesen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Reading photos: {0} of {1}</source>
   <translation>Fotos werden gelesen: {0} von {1}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Reading photos: {0} of {1}, {2} left</source>
   <translation>Fotos werden gelesen: {0} von {1}, noch {2}</translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Show the %n left out</source>
   <translation>
    <numerusform>Die %n ausgelassene zeigen</numerusform>
    <numerusform>Die %n ausgelassenen zeigen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>There are no photos in this folder.</source>
   <translation>In diesem Ordner sind keine Fotos.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Why</source>
   <translation>Grund</translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>and %n more</source>
   <translation>
    <numerusform>und %n weitere</numerusform>
    <numerusform>und %n weitere</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>GradientTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Along a line, or around a point.</source>
   <translation>Entlang einer Linie oder um einen Punkt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Drag from where the layer shows fully to where it is hidden. Shift while dragging keeps to 45°.</source>
   <translation>Vom Sichtbaren zum Verborgenen ziehen. Umschalt dabei: 45°-Schritte.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Gradient</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Gradient on {0}</source>
   <translation>Verlauf auf {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Hidden where the drag begins, shown where it ends.</source>
   <translation>Verborgen, wo das Ziehen beginnt, sichtbar, wo es endet.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Linear</source>
   <translation>Linear</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Radial</source>
   <translation>Radial</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Reversed</source>
   <translation>Umgekehrt</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Shape</source>
   <translation>Form</translation>
  </message>
 </context>
 <context>
  <name>GuideDialog</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/guide.py" />
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/guide.py" />
   <source>Contents</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/guide.py" />
   <source>Guide</source>
   <translation>Handbuch</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/guide.py" />
   <source>Search the guide</source>
   <translation>Handbuch durchsuchen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/guide.py" />
   <source>These words stand on no page.</source>
   <translation>Diese Wörter stehen auf keiner Seite.</translation>
  </message>
 </context>
 <context>
  <name>GuidePage</name>
  <message>
   <location filename="ssh_studio/ui/widgets/guide_page.py" />
   <source>Page of the guide</source>
   <translation>Seite des Handbuchs</translation>
  </message>
 </context>
 <context>
  <name>HairBrushTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Hair brush</source>
   <translation>Haarpinsel</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Paint over hair or fur along the mask's edge; its true edge is found.</source>
   <translation>Malen Sie entlang der Maskenkante über Haare oder Fell; ihr wahrer Rand wird gefunden.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Refine hair on {0}</source>
   <translation>Haare auf {0} verfeinern</translation>
  </message>
 </context>
 <context>
  <name>HandTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/look_around.py" />
   <source>Drag to move the view; hold Space with any tool. Double click fits.</source>
   <translation>Ziehen verschiebt die Ansicht; bei jedem Werkzeug Leertaste halten. Doppelklick passt ein.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/look_around.py" />
   <source>Hand</source>
   <translation>Hand</translation>
  </message>
 </context>
 <context>
  <name>HarmonizePanel</name>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Background</source>
   <translation>Hintergrund</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Beneath</source>
   <translation>Darunter</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Choose the brush (B), set “Paint in” to “Reference” and paint what the layer should look like. Until then the whole background counts.</source>
   <translation>Wählen Sie den Pinsel (B), stellen Sie „Malen in“ auf „Referenz“, und malen Sie, wie die Ebene aussehen soll. Bis dahin zählt der ganze Hintergrund.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Copy look</source>
   <translation>Look kopieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Do not harmonize</source>
   <translation>Nicht harmonisieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Export LUT…</source>
   <translation>Als LUT…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Harmonize</source>
   <translation>Harmonisieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Harmonize live</source>
   <translation>Live harmonisieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Harmonize this layer</source>
   <translation>Diese Ebene harmonisieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>How far the layer goes to its look.</source>
   <translation>Wie weit die Ebene ihrem Look folgt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>How much of the look's change of colour.</source>
   <translation>Wie viel von der Farbänderung des Looks.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>How much of the look's change of lightness.</source>
   <translation>Wie viel von der Helligkeitsänderung des Looks.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Light</source>
   <translation>Licht</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Model {0}</source>
   <translation>Modell {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Painted</source>
   <translation>Gemalt</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Strength</source>
   <translation>Stärke</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>The look is taken from a region that you paint.</source>
   <translation>Der Look wird von einem Bereich genommen, den Sie malen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>The look is taken from all that lies beneath the layer.</source>
   <translation>Der Look wird von allem genommen, was unter der Ebene liegt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>The look is taken from what lies closely around the layer.</source>
   <translation>Der Look wird von der nahen Umgebung der Ebene genommen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>This layer</source>
   <translation>Diese Ebene</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>This layer is not harmonized: switch it on above.</source>
   <translation>Diese Ebene wird nicht harmonisiert: Schalten Sie sie oben ein.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>This layer keeps the look that was pasted: Look &gt; Reset look ends it.</source>
   <translation>Diese Ebene behält den eingefügten Look: „Look &gt; Look zurücksetzen“ beendet das.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Try again</source>
   <translation>Noch einmal</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>What estimates the look.</source>
   <translation>Was den Look schätzt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Whether this layer takes part.</source>
   <translation>Ob diese Ebene teilnimmt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>{0} (not installed)</source>
   <translation>{0} (nicht installiert)</translation>
  </message>
 </context>
 <context>
  <name>HelpController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/help.py" />
   <source>The log is {path}.</source>
   <translation>Das Protokoll ist {path}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/help.py" />
   <source>There is no log file.</source>
   <translation>Es gibt keine Protokolldatei.</translation>
  </message>
 </context>
 <context>
  <name>HistoryModel</name>
  <message>
   <location filename="ssh_studio/ui/panels/history.py" />
   <source>Beginning</source>
   <translation>Anfang</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/history.py" />
   <source>Earlier steps were dropped</source>
   <translation>Frühere Schritte wurden verworfen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/history.py" />
   <source>as in the file</source>
   <translation>wie in der Datei</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/history.py" />
   <source>undone</source>
   <translation>rückgängig gemacht</translation>
  </message>
 </context>
 <context>
  <name>HistoryPanel</name>
  <message>
   <location filename="ssh_studio/ui/panels/history.py" />
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/history.py" />
   <source>Steps; the current one is chosen</source>
   <translation>Schritte; der aktuelle ist ausgewählt</translation>
  </message>
 </context>
 <context>
  <name>Importing</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>%n files</source>
   <translation>
    <numerusform>%n Datei</numerusform>
    <numerusform>%n Dateien</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>New document</source>
   <translation>Neues Dokument</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>No transparency in {names}: cut out what is wanted with smart select (W) or the brush.</source>
   <translation>Keine Transparenz in {names}: Stellen Sie mit der Objektauswahl (W) oder dem Pinsel frei, was Sie wollen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Only an address was dropped, and SSH Studio does not use the network: copy the picture itself and paste it, or save it and drop the file.</source>
   <translation>Es wurde nur eine Adresse abgelegt, und SSH Studio benutzt das Netz nicht: Kopieren Sie das Bild selbst und fügen es ein, oder speichern Sie es und legen die Datei ab.</translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Open %n pictures</source>
   <translation>
    <numerusform>%n Bild öffnen</numerusform>
    <numerusform>%n Bilder öffnen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Open {name}</source>
   <translation>{name} öffnen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Opening {name}</source>
   <translation>{name} wird geöffnet</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Pasted</source>
   <translation>Eingefügt</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Pasting</source>
   <translation>Wird eingefügt</translation>
  </message>
 </context>
 <context>
  <name>JobLine</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/status_bar.py" />
   <source> and %n more</source>
   <translation>
    <numerusform> und %n weitere</numerusform>
    <numerusform> und %n weitere</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/status_bar.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/status_bar.py" />
   <source>Cancel “{0}”</source>
   <translation>„{0}“ abbrechen</translation>
  </message>
 </context>
 <context>
  <name>LassoTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/lasso.py" />
   <source>Drag around what to keep, or click corners and press Enter. Shift adds, Alt removes.</source>
   <translation>Umfahren, was bleiben soll, oder Ecken klicken und Enter. Umschalt fügt hinzu, Alt entfernt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/lasso.py" />
   <source>Lasso</source>
   <translation>Lasso</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/lasso.py" />
   <source>Lasso on {0}</source>
   <translation>Lasso auf {0}</translation>
  </message>
 </context>
 <context>
  <name>LayersController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>Delete {name}</source>
   <translation>{name} löschen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>Duplicate {name}</source>
   <translation>{name} duplizieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>Fit {name}</source>
   <translation>{name} anpassen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>Flip {name}</source>
   <translation>{name} spiegeln</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>It is the lowest.</source>
   <translation>Sie ist die unterste.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>It is the uppermost one.</source>
   <translation>Sie ist die oberste.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>Reorder {name}</source>
   <translation>{name} umordnen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>Reset {name}</source>
   <translation>{name} zurücksetzen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>{name} copy</source>
   <translation>{name} Kopie</translation>
  </message>
 </context>
 <context>
  <name>LayersDelegate</name>
  <message>
   <location filename="ssh_studio/ui/panels/layers_delegate.py" />
   <source>Background</source>
   <translation>Hintergrund</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_delegate.py" />
   <source>Hide {0}</source>
   <translation>{0} verbergen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_delegate.py" />
   <source>Name of the layer</source>
   <translation>Name der Ebene</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_delegate.py" />
   <source>Show {0}</source>
   <translation>{0} zeigen</translation>
  </message>
 </context>
 <context>
  <name>LayersModel</name>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>Rename to {0}</source>
   <translation>In {0} umbenennen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>Reorder {0}</source>
   <translation>{0} umordnen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>adjusted</source>
   <translation>angepasst</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>as taken</source>
   <translation>wie aufgenommen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>harmonized</source>
   <translation>harmonisiert</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>hidden</source>
   <translation>verborgen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>visible</source>
   <translation>sichtbar</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>{0} × {1} · {2} bit</source>
   <translation>{0} × {1} · {2} Bit</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>{0}, background</source>
   <translation>{0}, Hintergrund</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>{0}, {1}, opacity {2} %</source>
   <translation>{0}, {1}, Deckkraft {2} %</translation>
  </message>
 </context>
 <context>
  <name>LayersPanel</name>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>Add a layer</source>
   <translation>Ebene hinzufügen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>Delete layer</source>
   <translation>Ebene löschen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>Drop a background photo onto the canvas to begin.</source>
   <translation>Legen Sie zu Beginn ein Hintergrundfoto auf der Leinwand ab.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>Drop a photo onto the canvas to add a layer.</source>
   <translation>Legen Sie ein Foto auf der Leinwand ab, um eine Ebene hinzuzufügen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>Duplicate layer</source>
   <translation>Ebene duplizieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>How much of the layer covers what lies beneath it.</source>
   <translation>Wie weit die Ebene deckt, was unter ihr liegt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>Layers</source>
   <translation>Ebenen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>Layers, the uppermost first</source>
   <translation>Ebenen, die oberste zuerst</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>Opacity</source>
   <translation>Deckkraft</translation>
  </message>
 </context>
 <context>
  <name>LiveLine</name>
  <message>
   <location filename="ssh_studio/ui/widgets/live_line.py" />
   <source>Harmonization is off</source>
   <translation>Harmonisierung ist aus</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/widgets/live_line.py" />
   <source>Harmonization stopped</source>
   <translation>Harmonisierung angehalten</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/widgets/live_line.py" />
   <source>Loading the model…</source>
   <translation>Modell wird geladen…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/widgets/live_line.py" />
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
 </context>
 <context>
  <name>LiveSession</name>
  <message>
   <location filename="ssh_studio/live/session.py" />
   <source>Harmonizing.</source>
   <translation>Es wird harmonisiert.</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/session.py" />
   <source>Live harmonization is off.</source>
   <translation>Die Live-Harmonisierung ist aus.</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/session.py" />
   <source>Live harmonization is on.</source>
   <translation>Die Live-Harmonisierung ist an.</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/session.py" />
   <source>Live harmonization met an error that it was not prepared for.</source>
   <translation>Die Live-Harmonisierung ist auf einen unvorhergesehenen Fehler gestoßen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/session.py" />
   <source>The model is being loaded.</source>
   <translation>Das Modell wird geladen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/session.py" />
   <source>There is not enough memory for live harmonization.</source>
   <translation>Für die Live-Harmonisierung reicht der Speicher nicht.</translation>
  </message>
 </context>
 <context>
  <name>LooksController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>Copied the look of {name}.</source>
   <translation>Look von {name} kopiert.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>Copy the look of a layer first.</source>
   <translation>Kopieren Sie zuerst den Look einer Ebene.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>Do not harmonize</source>
   <translation>Nicht harmonisieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>Export LUT</source>
   <translation>LUT exportieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>Exported {path}. A LUT holds the change of colour, not of light by place.</source>
   <translation>{path} exportiert. Eine LUT enthält die Farbänderung, nicht die örtliche Lichtänderung.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>Harmonize</source>
   <translation>Harmonisieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>LUT (*.cube)</source>
   <translation>LUT (*.cube)</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>Paste look</source>
   <translation>Look einfügen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>Reset look</source>
   <translation>Look zurücksetzen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>The layer has no look yet: switch harmonizing on and wait for it.</source>
   <translation>Die Ebene hat noch keinen Look: Schalten Sie das Harmonisieren ein, und warten Sie darauf.</translation>
  </message>
 </context>
 <context>
  <name>Loupe</name>
  <message>
   <location filename="ssh_studio/ui/canvas/loupe.py" />
   <source>100 %</source>
   <translation>100 %</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/loupe.py" />
   <source>Loupe</source>
   <translation>Lupe</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/loupe.py" />
   <source>The place under the pointer at 100 %.</source>
   <translation>Die Stelle unter dem Zeiger bei 100 %.</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <location filename="ssh_studio/ui/main_window.py" />
   <source>Default</source>
   <translation>Standard</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/main_window.py" />
   <source>Open recent</source>
   <translation>Zuletzt geöffnet</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/main_window.py" />
   <source>Panels</source>
   <translation>Bedienfelder</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/main_window.py" />
   <source>SSH Studio</source>
   <translation>SSH Studio</translation>
  </message>
 </context>
 <context>
  <name>MaskExchange</name>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Copy a mask first.</source>
   <translation>Kopieren Sie zuerst eine Maske.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Layer</source>
   <translation>Ebene</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Load Mask</source>
   <translation>Maske laden</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Load mask</source>
   <translation>Maske laden</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>PNG (*.png);;TIFF (*.tif *.tiff)</source>
   <translation>PNG (*.png);;TIFF (*.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Paste mask</source>
   <translation>Maske einfügen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Save Mask</source>
   <translation>Maske speichern</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Saving the mask</source>
   <translation>Maske wird gespeichert</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>The mask of {0} was copied.</source>
   <translation>Die Maske von {0} wurde kopiert.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>The mask was saved as {0}.</source>
   <translation>Die Maske wurde als {0} gespeichert.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>There is no other layer.</source>
   <translation>Es gibt keine andere Ebene.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Use Another Layer's Mask</source>
   <translation>Maske einer anderen Ebene</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Use mask of {0}</source>
   <translation>Maske von {0} verwenden</translation>
  </message>
 </context>
 <context>
  <name>MaskPanel</name>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>B/W</source>
   <translation>S/W</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Black</source>
   <translation>Schwarz</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Checker</source>
   <translation>Karo</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Colour of the mask overlay</source>
   <translation>Farbe der Maskenüberlagerung</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Edge</source>
   <translation>Kante</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Feather</source>
   <translation>Weichheit</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Feather mask</source>
   <translation>Weiche Kante</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Fill</source>
   <translation>Füllen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Fill holes…</source>
   <translation>Löcher füllen…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>How soft the edge becomes, in pixels of the layer.</source>
   <translation>Wie weich die Kante wird, in Pixeln der Ebene.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Invert</source>
   <translation>Umkehren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Loupe</source>
   <translation>Lupe</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Mask</source>
   <translation>Maske</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Move mask edge</source>
   <translation>Maskenkante versetzen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Moves the edge inward or outward, in pixels of the layer.</source>
   <translation>Versetzt die Kante nach innen oder außen, in Pixeln der Ebene.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Overlay</source>
   <translation>Überlagerung</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Refine edge…</source>
   <translation>Kante verfeinern…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Remove spill</source>
   <translation>Farbsaum weg</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Select subject…</source>
   <translation>Motiv auswählen…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Show mask overlay</source>
   <translation>Maskenüberlagerung zeigen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Smooth…</source>
   <translation>Glätten…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Specks…</source>
   <translation>Flecken…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>White</source>
   <translation>Weiß</translation>
  </message>
 </context>
 <context>
  <name>MasksController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Clear mask</source>
   <translation>Maske leeren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Feather Mask</source>
   <translation>Weiche Kante</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Feather mask</source>
   <translation>Weiche Kante</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Fill Holes</source>
   <translation>Löcher füllen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Fill holes</source>
   <translation>Löcher füllen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Fill mask</source>
   <translation>Maske füllen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Grow Mask</source>
   <translation>Maske erweitern</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Grow mask</source>
   <translation>Maske erweitern</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>In pixels of the layer; 0 fills all of them.</source>
   <translation>In Pixeln der Ebene; 0 füllt alle.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Invert mask</source>
   <translation>Maske umkehren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Inward by</source>
   <translation>Nach innen um</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Outward by</source>
   <translation>Nach außen um</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Radius</source>
   <translation>Radius</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Remove Specks</source>
   <translation>Flecken entfernen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Remove specks</source>
   <translation>Flecken entfernen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Show from</source>
   <translation>Zeigen ab</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Shrink Mask</source>
   <translation>Maske verkleinern</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Shrink mask</source>
   <translation>Maske verkleinern</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Smooth Mask</source>
   <translation>Maske glätten</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Smooth mask</source>
   <translation>Maske glätten</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>The mask was painted meanwhile, so it stays as it is: {step} again.</source>
   <translation>Die Maske wurde inzwischen bemalt und bleibt, wie sie ist: Führen Sie „{step}“ noch einmal aus.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Threshold Mask</source>
   <translation>Maske mit Schwellenwert</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Threshold mask</source>
   <translation>Maske mit Schwellenwert</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Up to a diameter of</source>
   <translation>Bis zu einem Durchmesser von</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>What is covered less is hidden.</source>
   <translation>Was weniger gedeckt ist, wird verborgen.</translation>
  </message>
 </context>
 <context>
  <name>Models</name>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Default</source>
   <translation>Standard</translation>
  </message>
 </context>
 <context>
  <name>ModelsController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>All layers use the model “{0}” now.</source>
   <translation>Alle Ebenen benutzen jetzt das Modell „{0}“.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Delete Model</source>
   <translation>Modell löschen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Delete the model “{0}”?</source>
   <translation>Das Modell „{0}“ löschen?</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Deleting a model</source>
   <translation>Modell wird gelöscht</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Export Model</source>
   <translation>Modell exportieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Exported {path}.</source>
   <translation>{path} exportiert.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Exporting a model</source>
   <translation>Modell wird exportiert</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Import Model</source>
   <translation>Modell importieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Imported the model “{0}”.</source>
   <translation>Modell „{0}“ importiert.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Importing a model</source>
   <translation>Modell wird importiert</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>It cannot be undone. Export it first if you may want it again.</source>
   <translation>Das lässt sich nicht rückgängig machen. Exportieren Sie es vorher, falls Sie es noch einmal wollen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Layers that use it go back to the default.</source>
   <translation>Ebenen, die es benutzen, kehren zum Standard zurück.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Looking for models</source>
   <translation>Modelle werden gesucht</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Model {0}</source>
   <translation>Modell {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Renaming a model</source>
   <translation>Modell wird umbenannt</translation>
  </message>
 </context>
 <context>
  <name>ModelsDialog</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Delete the model (Del).</source>
   <translation>Das Modell löschen (Entf).</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Delete…</source>
   <translation>Löschen…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Error left on own photos kept out of training: {0}, before {1}.</source>
   <translation>Verbleibender Fehler auf eigenen Fotos, die nicht trainiert wurden: {0}, vorher {1}.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Fine-tuned from “{0}”.</source>
   <translation>Feinabgestimmt aus „{0}“.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Install a model file from another machine.</source>
   <translation>Eine Modelldatei von einem anderen Rechner installieren.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Installed models</source>
   <translation>Installierte Modelle</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Made on {0}</source>
   <translation>Entstanden am {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Name: {0} · kind: {1}</source>
   <translation>Name: {0} · Art: {1}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Of this document, in one step to undo, and for those that come later.</source>
   <translation>Dieses Dokuments, in einem Schritt rückgängig zu machen, und für die, die noch kommen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Origin</source>
   <translation>Herkunft</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Split view: this model at the left, the layers as they are at the right.</source>
   <translation>Geteilte Ansicht: links dieses Modell, rechts die Ebenen, wie sie sind.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Type another name (F2).</source>
   <translation>Einen anderen Namen eingeben (F2).</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Use for all layers</source>
   <translation>Für alle Ebenen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>What came with SSH Studio stays as it is.</source>
   <translation>Was mit SSH Studio kam, bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Write it to a file, for another machine.</source>
   <translation>In eine Datei schreiben, für einen anderen Rechner.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>came with SSH Studio</source>
   <translation>gehört zu SSH Studio</translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>from %n photos</source>
   <translation>
    <numerusform>aus %n Foto</numerusform>
    <numerusform>aus %n Fotos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>yours</source>
   <translation>eigenes</translation>
  </message>
 </context>
 <context>
  <name>MoveTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Angle</source>
   <translation>Winkel</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Corner handles keep the ratio of the sides; Shift always does.</source>
   <translation>Die Eckgriffe halten das Seitenverhältnis; Umschalt tut es immer.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Degrees, clockwise.</source>
   <translation>Grad, im Uhrzeigersinn.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Drag to move, handles to scale and turn. Shift constrains, Alt drags a copy, arrows nudge.</source>
   <translation>Ziehen verschiebt, Griffe skalieren und drehen. Umschalt begrenzt, Alt kopiert, Pfeile rücken.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Duplicate {0}</source>
   <translation>{0} duplizieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Keep proportions</source>
   <translation>Proportional</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Left edge of the layer in the document.</source>
   <translation>Linker Rand der Ebene im Dokument.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Move</source>
   <translation>Verschieben</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Move {0}</source>
   <translation>{0} verschieben</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Scale</source>
   <translation>Skalierung</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Scale {0}</source>
   <translation>{0} skalieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Size, in share of the picture's own.</source>
   <translation>Größe im Verhältnis zur eigenen des Bildes.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Snap</source>
   <translation>Einrasten</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Snap to the centre and the edges; Ctrl moves freely.</source>
   <translation>An Mitte und Rändern einrasten; Strg verschiebt frei.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Turn {0}</source>
   <translation>{0} drehen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Upper edge of the layer in the document.</source>
   <translation>Oberer Rand der Ebene im Dokument.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>X</source>
   <translation>X</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Y</source>
   <translation>Y</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>px</source>
   <translation>px</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>{0} copy</source>
   <translation>{0} Kopie</translation>
  </message>
 </context>
 <context>
  <name>OptionBar</name>
  <message>
   <location filename="ssh_studio/ui/option_bar.py" />
   <source>Choose a layer first.</source>
   <translation>Wählen Sie zuerst eine Ebene.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/option_bar.py" />
   <source>Options of the tool</source>
   <translation>Optionen des Werkzeugs</translation>
  </message>
 </context>
 <context>
  <name>Originals</name>
  <message>
   <location filename="ssh_studio/ui/controllers/originals.py" />
   <source>Export Original</source>
   <translation>Original exportieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/originals.py" />
   <source>Exported {path}.</source>
   <translation>{path} exportiert.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/originals.py" />
   <source>Exporting {name}</source>
   <translation>{name} wird exportiert</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/originals.py" />
   <source>PNG (*.png);;TIFF (*.tif *.tiff)</source>
   <translation>PNG (*.png);;TIFF (*.tif *.tiff)</translation>
  </message>
 </context>
 <context>
  <name>Panel</name>
  <message>
   <location filename="ssh_studio/ui/panels/panel.py" />
   <source>Add a layer first: drop a photo onto the canvas.</source>
   <translation>Fügen Sie zuerst eine Ebene hinzu: Legen Sie ein Foto auf der Leinwand ab.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/panel.py" />
   <source>Choose a layer first.</source>
   <translation>Wählen Sie zuerst eine Ebene.</translation>
  </message>
 </context>
 <context>
  <name>Progress</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>%n composites compared</source>
   <translation>
    <numerusform>%n Montage verglichen</numerusform>
    <numerusform>%n Montagen verglichen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>An earlier window started this run: it can be stopped, not paused.</source>
   <translation>Ein früheres Fenster hat diesen Lauf begonnen: Er lässt sich anhalten, nicht pausieren.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>End it now; nothing is installed.</source>
   <translation>Jetzt beenden; nichts wird installiert.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>End the training, make the report, and install the model if it is better.</source>
   <translation>Das Training beenden, den Bericht erstellen und das Modell installieren, wenn es besser ist.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Error left on held-out photos</source>
   <translation>Verbleibender Fehler auf zurückgehaltenen Fotos</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Fine-tuning “{0}”</source>
   <translation>Feinabstimmung von „{0}“</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Held-out photos</source>
   <translation>Zurückgehaltene Fotos</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Held-out photos, two side by side: out of place, harmonized, as it was; then what the model knows of object and background.</source>
   <translation>Zurückgehaltene Fotos, je zwei nebeneinander: unpassend, harmonisiert, wie es war; dann, was das Modell von Objekt und Hintergrund weiß.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Here you will see held-out photos: out of place, harmonized, as they were.</source>
   <translation>Hier sehen Sie zurückgehaltene Fotos: unpassend, harmonisiert, wie sie waren.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Hide</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Line: your photos that are kept out of training. Dashed: the same in somebody else’s looks. Measured on small copies; the report at the end is exact.</source>
   <translation>Linie: Ihre Fotos, die nicht trainiert werden. Gestrichelt: dieselben in fremden Looks. Auf kleinen Kopien gemessen; der Bericht am Ende ist genau.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Making the report</source>
   <translation>Bericht wird erstellt</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>New photos read: {0} of {1}</source>
   <translation>Neue Fotos gelesen: {0} von {1}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Only the training itself can be paused.</source>
   <translation>Nur das Training selbst lässt sich pausieren.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Paused</source>
   <translation>Pausiert</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Progress of the training</source>
   <translation>Fortschritt des Trainings</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Reading photos</source>
   <translation>Fotos werden gelesen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Starting…</source>
   <translation>Startet…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Step {0}</source>
   <translation>Schritt {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Stop and keep</source>
   <translation>Anhalten und behalten</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Stopping…</source>
   <translation>Wird angehalten…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>The program is being loaded.</source>
   <translation>Das Programm wird geladen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>The time of a pause does not count. The training has a lower priority than the window, and takes what the preview leaves of the processor.</source>
   <translation>Die Zeit einer Pause zählt nicht. Das Training läuft nachrangig zum Fenster und nimmt, was die Vorschau vom Prozessor übrig lässt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>The time of a pause does not count. While you drag or paint it waits by itself, so that the preview has the GPU.</source>
   <translation>Die Zeit einer Pause zählt nicht. Während Sie ziehen oder malen, wartet es von selbst, damit die Vorschau die GPU hat.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>The training goes on. Look &gt; Fine-tune the model… brings this back.</source>
   <translation>Das Training geht weiter. „Look &gt; Modell feinabstimmen…“ holt dies zurück.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>There is nothing to keep yet, or the report is being made already.</source>
   <translation>Es gibt noch nichts zu behalten, oder der Bericht wird schon erstellt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Waiting while you work</source>
   <translation>Wartet, während Sie arbeiten</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>on {0}</source>
   <translation>auf {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>{0} left</source>
   <translation>noch {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>{0} samples per second</source>
   <translation>{0} Beispiele je Sekunde</translation>
  </message>
 </context>
 <context>
  <name>Projects</name>
  <message>
   <location filename="ssh_studio/ui/controllers/projects.py" />
   <source>Open project</source>
   <translation>Projekt öffnen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/projects.py" />
   <source>Opening {name}</source>
   <translation>{name} wird geöffnet</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/projects.py" />
   <source>Saved {name}.</source>
   <translation>{name} gespeichert.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/projects.py" />
   <source>Saving {name}</source>
   <translation>{name} wird gespeichert</translation>
  </message>
 </context>
 <context>
  <name>QuickBrushTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Grows by</source>
   <translation>Wächst um</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>How far beyond the stroke, as a share of the brush's size.</source>
   <translation>Wie weit über den Strich hinaus, als Anteil der Pinselgröße.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Paint roughly over the object; the selection grows to its edges. Alt removes.</source>
   <translation>Malen Sie grob über das Objekt; die Auswahl wächst bis zu seinen Kanten. Alt entfernt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Quick brush</source>
   <translation>Schnellpinsel</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Quick brush on {0}</source>
   <translation>Schnellpinsel auf {0}</translation>
  </message>
 </context>
 <context>
  <name>RecoveryDialog</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>Document</source>
   <translation>Dokument</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>Recover</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>Recover Unsaved Work</source>
   <translation>Ungesicherte Arbeit wiederherstellen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>SSH Studio did not end properly. This work was saved on its own and is in no file of yours yet:</source>
   <translation>SSH Studio wurde nicht ordentlich beendet. Diese Arbeit wurde von selbst gesichert und steht noch in keiner Ihrer Dateien:</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>Unsaved documents</source>
   <translation>Ungesicherte Dokumente</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>Untitled</source>
   <translation>Unbenannt</translation>
  </message>
 </context>
 <context>
  <name>RefiningController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/refining.py" />
   <source>Look within</source>
   <translation>Suchen innerhalb von</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/refining.py" />
   <source>Pixels of the layer to either side of the mask's edge: as far as hair reaches.</source>
   <translation>Pixel der Ebene zu beiden Seiten der Maskenkante: so weit, wie Haare reichen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/refining.py" />
   <source>Refine Edge</source>
   <translation>Kante verfeinern</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/refining.py" />
   <source>Refine edge</source>
   <translation>Kante verfeinern</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/refining.py" />
   <source>Remove colour spill</source>
   <translation>Farbsaum entfernen</translation>
  </message>
 </context>
 <context>
  <name>Requests</name>
  <message>
   <location filename="ssh_studio/ui/controllers/requests.py" />
   <source>settings are not kept</source>
   <translation>Einstellungen werden nicht behalten</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/requests.py" />
   <source>your work is not saved on its own</source>
   <translation>Ihre Arbeit wird nicht von selbst gesichert</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/requests.py" />
   <source>{folder} cannot be written ({reason}): {what}.</source>
   <translation>In {folder} kann nicht geschrieben werden ({reason}): {what}.</translation>
  </message>
 </context>
 <context>
  <name>Result</name>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>All figures, in the browser.</source>
   <translation>Alle Zahlen, im Browser.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Cancelled</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Composites</source>
   <translation>Montagen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Copy the last lines.</source>
   <translation>Die letzten Zeilen kopieren.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Delete run</source>
   <translation>Lauf löschen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Delete what was learned so far, and its checkpoint.</source>
   <translation>Löschen, was bisher gelernt wurde, samt Checkpoint.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Difference in points, 95 %</source>
   <translation>Unterschied in Punkten, 95 %</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Fine-tune once more.</source>
   <translation>Noch einmal feinabstimmen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>For all layers of the document, and those that come later.</source>
   <translation>Für alle Ebenen des Dokuments und die, die noch kommen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>From the left: composite, the model it began from, the new model, the photo.</source>
   <translation>Von links: Montage, das Ausgangsmodell, das neue Modell, das Foto.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Go on where the last checkpoint was written.</source>
   <translation>Dort weitermachen, wo der letzte Checkpoint geschrieben wurde.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Install anyway</source>
   <translation>Trotzdem installieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>It ended early, because nothing got better any more.</source>
   <translation>Es endete früher, weil nichts mehr besser wurde.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Last lines of the training program</source>
   <translation>Letzte Zeilen des Trainingsprogramms</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>New run…</source>
   <translation>Neuer Lauf…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Not sure that “{0}” is better on your photos</source>
   <translation>Nicht sicher, dass „{0}“ auf Ihren Fotos besser ist</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Nothing was installed; your models stay as they are.</source>
   <translation>Nichts wurde installiert; Ihre Modelle bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Nothing was learned yet that could be resumed.</source>
   <translation>Es wurde noch nichts gelernt, was sich fortsetzen ließe.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>On %n photos that were kept out of training, {0} of the error remains; before, it was {1}. With a certainty of 95 % that is {2}.</source>
   <translation>
    <numerusform>Auf %n Foto, das nicht trainiert wurde, bleiben {0} des Fehlers; vorher waren es {1}. Mit einer Sicherheit von 95 % sind das {2}.</numerusform>
    <numerusform>Auf %n Fotos, die nicht trainiert wurden, bleiben {0} des Fehlers; vorher waren es {1}. Mit einer Sicherheit von 95 % sind das {2}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Open report</source>
   <translation>Bericht öffnen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Put it into the list of models all the same.</source>
   <translation>Trotzdem in die Liste der Modelle aufnehmen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>The training ended before its report.</source>
   <translation>Das Training endete vor seinem Bericht.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>The training failed</source>
   <translation>Das Training ist fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Use this model</source>
   <translation>Dieses Modell verwenden</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>What it learned so far is kept: it can be resumed.</source>
   <translation>Was es bisher gelernt hat, ist erhalten: Es lässt sich fortsetzen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>You stopped it before its time was over.</source>
   <translation>Sie haben es vor Ablauf der Zeit angehalten.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>“{0}” is better on your photos</source>
   <translation>„{0}“ ist auf Ihren Fotos besser</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>“{0}” is in the list of models now.</source>
   <translation>„{0}“ steht jetzt in der Liste der Modelle.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>“{0}” is not better on your photos</source>
   <translation>„{0}“ ist auf Ihren Fotos nicht besser</translation>
  </message>
 </context>
 <context>
  <name>Safety</name>
  <message>
   <location filename="ssh_studio/ui/controllers/safety.py" />
   <source>Autosave failed: {reason}</source>
   <translation>Automatisches Sichern fehlgeschlagen: {reason}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/safety.py" />
   <source>Autosaving</source>
   <translation>Automatisches Sichern</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/safety.py" />
   <source>Recovering {name}</source>
   <translation>{name} wird wiederhergestellt</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/safety.py" />
   <source>Your document has no unsaved changes.</source>
   <translation>Ihr Dokument hat keine ungespeicherten Änderungen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/safety.py" />
   <source>Your work was saved at {time} on its own; if SSH Studio does not end properly, it will be offered at the next start.</source>
   <translation>Ihre Arbeit wurde um {time} von selbst gesichert; falls SSH Studio nicht ordentlich endet, wird sie beim nächsten Start angeboten.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/safety.py" />
   <source>{name} was recovered; save it to keep it.</source>
   <translation>{name} wurde wiederhergestellt; speichern Sie es, um es zu behalten.</translation>
  </message>
 </context>
 <context>
  <name>SearchButton</name>
  <message>
   <location filename="ssh_studio/ui/option_bar.py" />
   <source>Search actions</source>
   <translation>Befehle suchen</translation>
  </message>
 </context>
 <context>
  <name>Section</name>
  <message>
   <location filename="ssh_studio/ui/widgets/section.py" />
   <source>Fold or unfold</source>
   <translation>Auf- oder zuklappen</translation>
  </message>
 </context>
 <context>
  <name>SelectionTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/selecting.py" />
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/selecting.py" />
   <source>Feather</source>
   <translation>Weiche Kante</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/selecting.py" />
   <source>How soft the edge is, in pixels of the layer.</source>
   <translation>Wie weich die Kante ist, in Pixeln der Ebene.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/selecting.py" />
   <source>Intersect</source>
   <translation>Schnittmenge</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/selecting.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/selecting.py" />
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/selecting.py" />
   <source>Selection</source>
   <translation>Auswahl</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/selecting.py" />
   <source>What the selection does to the mask (Shift adds, Alt removes, both keep what is in both).</source>
   <translation>Was die Auswahl mit der Maske macht (Umschalt fügt hinzu, Alt entfernt, beide behalten den gemeinsamen Teil).</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>1 has a sharp edge, 0 a soft one.</source>
   <translation>1 hat einen scharfen Rand, 0 einen weichen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>AVIF</source>
   <translation>AVIF</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Adobe RGB</source>
   <translation>Adobe RGB</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>An ICC file (.icc, .icm). Empty: the one that the system has for the monitor, else sRGB.</source>
   <translation>Eine ICC-Datei (.icc, .icm). Leer: die, die das System für den Monitor hat, sonst sRGB.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Apple GPU</source>
   <translation>Apple-GPU</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>As the document</source>
   <translation>Wie das Dokument</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Autosave every</source>
   <translation>Automatisch sichern alle</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Bits per channel at most; PNG and TIFF hold 16.</source>
   <translation>Bit je Kanal, höchstens; PNG und TIFF fassen 16.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Brush</source>
   <translation>Pinsel</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>CPU</source>
   <translation>CPU</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Colour of the mask overlay</source>
   <translation>Farbe der Maskenüberlagerung</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Compression</source>
   <translation>Kompression</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Deflate</source>
   <translation>Deflate</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Depth</source>
   <translation>Farbtiefe</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Diameter in pixels of the document.</source>
   <translation>Durchmesser in Pixeln des Dokuments.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Display P3</source>
   <translation>Display P3</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Dither to 8 bit</source>
   <translation>In 8 Bit dithern</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Drop</source>
   <translation>Weglassen</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Estimate looks while layers are moved and painted.</source>
   <translation>Looks schätzen, während Ebenen bewegt und bemalt werden.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Export</source>
   <translation>Export</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Fastest</source>
   <translation>Das schnellste</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>First steps</source>
   <translation>Erste Schritte</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>From the next start on.</source>
   <translation>Ab dem nächsten Start.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Greys of the window; the picture is never tinted.</source>
   <translation>Grautöne des Fensters; das Bild wird nie getönt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Hardness</source>
   <translation>Härte</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Harmonize</source>
   <translation>Harmonisieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Harmonize live</source>
   <translation>Live harmonisieren</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>How many are listed.</source>
   <translation>Wie viele aufgelistet werden.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>How much one stroke covers.</source>
   <translation>Wie viel ein Strich deckt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Intel GPU</source>
   <translation>Intel-GPU</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>JPEG</source>
   <translation>JPEG</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Keep, without the place (GPS)</source>
   <translation>Behalten, ohne den Ort (GPS)</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Kept apart from your file, never over it; 0 turns it off.</source>
   <translation>Getrennt von Ihrer Datei, nie über sie; 0 schaltet es aus.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>LZW</source>
   <translation>LZW</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Memory for undo</source>
   <translation>Speicher für Rückgängig</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Metadata</source>
   <translation>Metadaten</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Monitor profile</source>
   <translation>Monitorprofil</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Moved layers snap to the centre and the edges of the background.</source>
   <translation>Bewegte Ebenen rasten an Mitte und Rändern des Hintergrunds ein.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>NVIDIA GPU</source>
   <translation>NVIDIA-GPU</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Noise of one level against steps in smooth gradients.</source>
   <translation>Rauschen von einer Stufe gegen Abrisse in weichen Verläufen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Nothing</source>
   <translation>Nichts</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Of JPEG, WebP and AVIF; WebP at 100 is without loss.</source>
   <translation>Von JPEG, WebP und AVIF; WebP mit 100 ist verlustfrei.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Of TIFF.</source>
   <translation>Von TIFF.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Opacity</source>
   <translation>Deckkraft</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Opacity of the mask overlay</source>
   <translation>Deckkraft der Maskenüberlagerung</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>PNG</source>
   <translation>PNG</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Pen pressure changes</source>
   <translation>Stiftdruck ändert</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Profile</source>
   <translation>Profil</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Quality</source>
   <translation>Qualität</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Recent files</source>
   <translation>Zuletzt geöffnete Dateien</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Shown over what the mask hides, as #rrggbb.</source>
   <translation>Liegt über dem, was die Maske verbirgt, als #rrggbb.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Shows on the canvas what to do first: a background, a foreground, painting.</source>
   <translation>Zeigt auf der Leinwand, was zuerst zu tun ist: Hintergrund, Vordergrund, Malen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Snap layers</source>
   <translation>Ebenen einrasten</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>TIFF</source>
   <translation>TIFF</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>The oldest steps are dropped beyond it.</source>
   <translation>Darüber hinaus werden die ältesten Schritte verworfen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Theme</source>
   <translation>Erscheinungsbild</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>WebP</source>
   <translation>WebP</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>What looks are computed with.</source>
   <translation>Womit Looks berechnet werden.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>What of the background's EXIF, XMP and IPTC goes into exported files.</source>
   <translation>Was von EXIF, XMP und IPTC des Hintergrunds in exportierte Dateien kommt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>What the colours are converted to.</source>
   <translation>Wohin die Farben umgewandelt werden.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>What the export dialog starts with.</source>
   <translation>Womit der Exportdialog beginnt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>What the pressure of a tablet drives.</source>
   <translation>Was der Druck eines Grafiktabletts steuert.</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>sRGB</source>
   <translation>sRGB</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>简体中文</source>
   <translation>简体中文</translation>
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/settings.py" />
   <source>Back to the default</source>
   <translation>Zurück zum Standard</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/settings.py" />
   <source>No setting has these words.</source>
   <translation>Keine Einstellung enthält diese Wörter.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/settings.py" />
   <source>Reset All</source>
   <translation>Alle zurücksetzen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/settings.py" />
   <source>Search settings</source>
   <translation>Einstellungen suchen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/settings.py" />
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
 </context>
 <context>
  <name>ShapeTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Drag a rectangle or an ellipse. Shift while dragging makes it even; held before, Shift adds, Alt removes.</source>
   <translation>Form aufziehen. Umschalt dabei: gleiche Seiten; davor: Umschalt fügt hinzu, Alt entfernt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Ellipse</source>
   <translation>Ellipse</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Ellipse on {0}</source>
   <translation>Ellipse auf {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Rectangle</source>
   <translation>Rechteck</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Rectangle on {0}</source>
   <translation>Rechteck auf {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Shape</source>
   <translation>Form</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>What is dragged out.</source>
   <translation>Was aufgezogen wird.</translation>
  </message>
 </context>
 <context>
  <name>ShortcutsDialog</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Action</source>
   <translation>Befehl</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Choose an action, then press its new keys.</source>
   <translation>Wählen Sie einen Befehl, und drücken Sie dann seine neuen Tasten.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Default</source>
   <translation>Standard</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Keyboard Shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>New keys</source>
   <translation>Neue Tasten</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Other</source>
   <translation>Andere</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Reset All</source>
   <translation>Alle zurücksetzen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Search actions and keys</source>
   <translation>Befehle und Tasten suchen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Set</source>
   <translation>Festlegen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Take Over</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>These keys belong to “{action}”, which would lose them.</source>
   <translation>Diese Tasten gehören zu „{action}“; der Befehl würde sie verlieren.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>{key} is used by “{action}”: reset that one first.</source>
   <translation>{key} gehört zu „{action}“: Setzen Sie diesen Befehl zuerst zurück.</translation>
  </message>
 </context>
 <context>
  <name>SliderRow</name>
  <message>
   <location filename="ssh_studio/ui/widgets/slider.py" />
   <source>Double-click the name to reset.</source>
   <translation>Doppelklick auf den Namen setzt zurück.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/widgets/slider.py" />
   <source>{0}, value</source>
   <translation>{0}, Wert</translation>
  </message>
 </context>
 <context>
  <name>SmartSelectTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>A box around the object, or scribbles that refine it.</source>
   <translation>Ein Rahmen um das Objekt oder Striche, die ihn verfeinern.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Box</source>
   <translation>Rahmen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Drag a box around an object. Then scribble over what is missing; Alt or the right button removes.</source>
   <translation>Rahmen um ein Objekt ziehen, dann übermalen, was fehlt; Alt oder rechte Taste entfernt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Drag a box around the object.</source>
   <translation>Ziehen Sie einen Rahmen um das Objekt.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Draw</source>
   <translation>Zeichnen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Forget box and scribbles; the mask stays as it is.</source>
   <translation>Rahmen und Striche vergessen; die Maske bleibt, wie sie ist.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Scribble</source>
   <translation>Striche</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Selecting…</source>
   <translation>Wird ausgewählt…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Smart select</source>
   <translation>Objektauswahl</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Smart select on {0}</source>
   <translation>Objektauswahl auf {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Start over</source>
   <translation>Neu beginnen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>The layer changed; its selection was dropped.</source>
   <translation>Die Ebene hat sich geändert; ihre Auswahl wurde verworfen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>The mask was painted meanwhile; the selection was dropped.</source>
   <translation>Die Maske wurde inzwischen bemalt; die Auswahl wurde verworfen.</translation>
  </message>
 </context>
 <context>
  <name>SpillController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/spill.py" />
   <source>Colours of the edge</source>
   <translation>Farben der Kante</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/spill.py" />
   <source>Keep colour spill</source>
   <translation>Farbsaum behalten</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/spill.py" />
   <source>Remove colour spill</source>
   <translation>Farbsaum entfernen</translation>
  </message>
 </context>
 <context>
  <name>StatusBar</name>
  <message>
   <location filename="ssh_studio/ui/status_bar.py" />
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/status_bar.py" />
   <source>Dismiss</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/status_bar.py" />
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/status_bar.py" />
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/status_bar.py" />
   <source>{0} · {1} bit</source>
   <translation>{0} · {1} Bit</translation>
  </message>
 </context>
 <context>
  <name>StepButton</name>
  <message>
   <location filename="ssh_studio/ui/canvas/first_steps.py" />
   <source>Step {number}: {title}</source>
   <translation>Schritt {number}: {title}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/first_steps.py" />
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/first_steps.py" />
   <source>next</source>
   <translation>als Nächstes</translation>
  </message>
 </context>
 <context>
  <name>SubjectController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/subject.py" />
   <source>A model of 170 MB has to be downloaded once. Download it now?</source>
   <translation>Ein Modell von 170 MB muss einmal heruntergeladen werden. Jetzt herunterladen?</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/subject.py" />
   <source>Download</source>
   <translation>Herunterladen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/subject.py" />
   <source>Downloading the model that finds subjects</source>
   <translation>Modell zur Motivsuche wird heruntergeladen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/subject.py" />
   <source>Select Subject</source>
   <translation>Motiv auswählen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/subject.py" />
   <source>Select subject</source>
   <translation>Motiv auswählen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/subject.py" />
   <source>Your picture stays on this computer. Without the internet, put the model at {path}.</source>
   <translation>Ihr Bild bleibt auf diesem Rechner. Ohne Internet legen Sie das Modell als {path} ab.</translation>
  </message>
 </context>
 <context>
  <name>Tool</name>
  <message>
   <location filename="ssh_studio/ui/tools/base.py" />
   <source>Choose a layer first: click it with the move tool.</source>
   <translation>Wählen Sie zuerst eine Ebene: Klicken Sie sie mit dem Verschieben-Werkzeug an.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/base.py" />
   <source>The layer is hidden: show it in the layer list first.</source>
   <translation>Die Ebene ist verborgen: Zeigen Sie sie zuerst in der Ebenenliste.</translation>
  </message>
 </context>
 <context>
  <name>ToolStrip</name>
  <message>
   <location filename="ssh_studio/ui/tool_strip.py" />
   <source>Tools</source>
   <translation>Werkzeuge</translation>
  </message>
 </context>
 <context>
  <name>ViewController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/view.py" />
   <source>Open a picture first.</source>
   <translation>Öffnen Sie zuerst ein Foto.</translation>
  </message>
 </context>
 <context>
  <name>WorkingTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/working.py" />
   <source>The layer changed; its selection was dropped.</source>
   <translation>Die Ebene hat sich geändert; ihre Auswahl wurde verworfen.</translation>
  </message>
 </context>
 <context>
  <name>ZoomTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/look_around.py" />
   <source>Click to zoom in, Alt+click to zoom out, or drag a box.</source>
   <translation>Klick vergrößert, Alt+Klick verkleinert; oder einen Rahmen ziehen.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/look_around.py" />
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
 </context>
 <context>
  <name>_LookTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/look_around.py" />
   <source>100 %</source>
   <translation>100 %</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/look_around.py" />
   <source>Fit</source>
   <translation>Einpassen</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/look_around.py" />
   <source>One document pixel per pixel of the screen (Ctrl+1).</source>
   <translation>Ein Dokumentpixel je Bildschirmpixel (Strg+1).</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/look_around.py" />
   <source>Show all of the document (Ctrl+0).</source>
   <translation>Das ganze Dokument zeigen (Strg+0).</translation>
  </message>
 </context>
 <context>
  <name>_StrokeTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Diameter in pixels of the document ([ and ]).</source>
   <translation>Durchmesser in Pixeln des Dokuments ([ und ]).</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Size</source>
   <translation>Größe</translation>
  </message>
 </context>
 <context>
  <name>layers</name>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>Choose a layer first.</source>
   <translation>Wählen Sie zuerst eine Ebene.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>Open a picture first.</source>
   <translation>Öffnen Sie zuerst ein Foto.</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>There is no layer: drop a photo onto the background, or open one as layer.</source>
   <translation>Es gibt keine Ebene: Legen Sie ein Foto auf dem Hintergrund ab, oder öffnen Sie eines als Ebene.</translation>
  </message>
 </context>
 <context>
  <name>prepare_matting</name>
  <message>
   <location filename="ssh_studio/ui/tools/preparing.py" />
   <source>Preparing hair and fur: half a minute, once after installing</source>
   <translation>Haare und Fell werden vorbereitet: eine halbe Minute, einmal nach dem Installieren</translation>
  </message>
 </context>
</TS>
