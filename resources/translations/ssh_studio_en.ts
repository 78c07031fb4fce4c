<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>Errors</name>
  <message numerus="yes">
   <location filename="training/ssh_studio_training/stepping.py" />
   <source>Memory ran out; going on with {0} samples at a time.</source>
   <translation>
    <numerusform>Memory ran out; going on with {0} sample at a time.</numerusform>
    <numerusform>Memory ran out; going on with {0} samples at a time.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="training/ssh_studio_training/pack.py" />
   <source>None of these {0} photos can be used ({1}).</source>
   <translation>
    <numerusform>The {0} photo cannot be used ({1}).</numerusform>
    <numerusform>None of these {0} photos can be used ({1}).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="training/ssh_studio_training/library.py" />
   <source>{0} of {1} photos can be used; {2} are needed</source>
   <translation>
    <numerusform>{0} of {1} photos can be used; {2} are needed</numerusform>
    <numerusform>{0} of {1} photos can be used; {2} are needed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="training/ssh_studio_training/fine_tune.py" />
   <source>{0} photos of this run are no longer where they were; start a new run.</source>
   <translation>
    <numerusform>{0} photo of this run is no longer where it was; start a new run.</numerusform>
    <numerusform>{0} photos of this run are no longer where they were; start a new run.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="training/ssh_studio_training/library.py" />
   <source>{1} ({0} are copies of others)</source>
   <translation>
    <numerusform>{1} ({0} is a copy of another one)</numerusform>
    <numerusform>{1} ({0} are copies of others)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="training/ssh_studio_training/library.py" />
   <source>{1} ({0} were left out: {2})</source>
   <translation>
    <numerusform>{1} ({0} was left out: {2})</numerusform>
    <numerusform>{1} ({0} were left out: {2})</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Form</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>%n photos are kept out of training, to judge by.</source>
   <translation>
    <numerusform>%n photo is kept out of training, to judge by.</numerusform>
    <numerusform>%n photos are kept out of training, to judge by.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FoundPhotos</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>%n copies of others count once.</source>
   <translation>
    <numerusform>%n copy of another counts once.</numerusform>
    <numerusform>%n copies of others count once.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>%n left out…</source>
   <translation>
    <numerusform>%n left out…</numerusform>
    <numerusform>%n left out…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>%n photos to learn from.</source>
   <translation>
    <numerusform>%n photo to learn from.</numerusform>
    <numerusform>%n photos to learn from.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Show the %n left out</source>
   <translation>
    <numerusform>Show the %n left out</numerusform>
    <numerusform>Show the %n left out</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>and %n more</source>
   <translation>
    <numerusform>and %n more</numerusform>
    <numerusform>and %n more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Importing</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>%n files</source>
   <translation>
    <numerusform>%n file</numerusform>
    <numerusform>%n files</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Open %n pictures</source>
   <translation>
    <numerusform>Open %n picture</numerusform>
    <numerusform>Open %n pictures</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>JobLine</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/status_bar.py" />
   <source> and %n more</source>
   <translation>
    <numerusform> and %n more</numerusform>
    <numerusform> and %n more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ModelsDialog</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>from %n photos</source>
   <translation>
    <numerusform>from %n photo</numerusform>
    <numerusform>from %n photos</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Progress</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>%n composites compared</source>
   <translation>
    <numerusform>%n composite compared</numerusform>
    <numerusform>%n composites compared</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Result</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>On %n photos that were kept out of training, {0} of the error remains; before, it was {1}. With a certainty of 95 % that is {2}.</source>
   <translation>
    <numerusform>On %n photo that was kept out of training, {0} of the error remains; before, it was {1}. With a certainty of 95 % that is {2}.</numerusform>
    <numerusform>On %n photos that were kept out of training, {0} of the error remains; before, it was {1}. With a certainty of 95 % that is {2}.</numerusform>
   </translation>
  </message>
 </context>
</TS>
