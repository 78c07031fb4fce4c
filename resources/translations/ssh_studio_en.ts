<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>Form</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>%n photos are kept out of training, to judge by.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>FoundPhotos</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>%n copies of others count once.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>%n left out…</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>%n photos to learn from.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Show the %n left out</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>and %n more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>Importing</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>%n files</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Open %n pictures</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>JobLine</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/status_bar.py" />
   <source> and %n more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>ModelsDialog</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>from %n photos</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>Result</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>On %n photos that were kept out of training, {0} of the error remains; before, it was {1}. With a certainty of 95 % that is {2}.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
</TS>
