<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>AboutDialog</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/about.py" />
   <source>About SSH Studio</source>
   <translation>关于 SSH Studio</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/about.py" />
   <source>Apache License 2.0. Works offline; nothing you open leaves your computer.</source>
   <translation>Apache 许可证 2.0。可离线工作；您打开的任何内容都不会离开您的电脑。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/about.py" />
   <source>Copy Versions</source>
   <translation>复制版本信息</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/about.py" />
   <source>Device: {name}</source>
   <translation>设备：{name}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/about.py" />
   <source>Photo compositing: layers take on the light and colour of their background.
After “SSH: A Self-Supervised Framework for Image Harmonization”, Jiang et al., ICCV 2021 (arxiv.org/abs/2108.06805).</source>
   <translation>照片合成：图层会融入背景的光线与色彩。
基于“SSH: A Self-Supervised Framework for Image Harmonization”，Jiang 等，ICCV 2021 (arxiv.org/abs/2108.06805)。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/about.py" />
   <source>SSH Studio</source>
   <translation>SSH Studio</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/about.py" />
   <source>What it is made of, and its licences: {path}</source>
   <translation>所用组件及其许可证：{path}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/about.py" />
   <source>missing</source>
   <translation>缺失</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/about.py" />
   <source>not known yet</source>
   <translation>尚不清楚</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>&amp;Edit</source>
   <translation>编辑(&amp;E)</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>&amp;File</source>
   <translation>文件(&amp;F)</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>&amp;Help</source>
   <translation>帮助(&amp;H)</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>&amp;Layer</source>
   <translation>图层(&amp;L)</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>&amp;Mask</source>
   <translation>蒙版(&amp;M)</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>&amp;View</source>
   <translation>视图(&amp;V)</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>100 %</source>
   <translation>100 %</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>A model that learns from a folder of your own photos.</source>
   <translation>从您自己的照片文件夹中学习的模型。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>About SSH Studio</source>
   <translation>关于 SSH Studio</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Add photos as layers.</source>
   <translation>将照片添加为图层。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>As a grey picture.</source>
   <translation>保存为灰度图片。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>As large as the background allows, centred.</source>
   <translation>在背景允许的范围内尽量放大，并居中。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Background, foreground, paint: on the canvas.</source>
   <translation>背景、前景、涂抹：就在画布上。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Behind the layer beneath it.</source>
   <translation>移到下面一个图层之后。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Black and white</source>
   <translation>黑白</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Brush</source>
   <translation>画笔</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Clear mask</source>
   <translation>清空蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Click for closer, Alt+click for farther.</source>
   <translation>单击放大，Alt+单击缩小。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Close the document.</source>
   <translation>关闭文档。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Colour range</source>
   <translation>色彩范围</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Colour what the mask hides.</source>
   <translation>为蒙版隐藏的部分着色。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Compare models</source>
   <translation>比较模型</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Compare without look</source>
   <translation>与无影调比较</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Copy layer</source>
   <translation>复制图层</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Copy look</source>
   <translation>复制影调</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Copy mask</source>
   <translation>复制蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Copy merged</source>
   <translation>合并复制</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Copy the active layer with its transparency.</source>
   <translation>复制当前图层及其透明度。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Copy the look of the active layer.</source>
   <translation>复制当前图层的影调。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Copy what the canvas shows.</source>
   <translation>复制画布所显示的内容。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Cut out by a rectangle or an ellipse.</source>
   <translation>用矩形或椭圆抠图。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Cut out by an outline.</source>
   <translation>用轮廓线抠图。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Cut out what is in a box, then refine it with strokes.</source>
   <translation>抠出框内的对象，再用笔画修正。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Default brush</source>
   <translation>默认画笔</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Delete layer</source>
   <translation>删除图层</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Duplicate layer</source>
   <translation>复制出新图层</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Eraser</source>
   <translation>橡皮擦</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Export LUT…</source>
   <translation>导出 LUT…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Export layer…</source>
   <translation>导出图层…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Export original…</source>
   <translation>导出原图…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Export…</source>
   <translation>导出…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Fade the layer out along a line or around a point.</source>
   <translation>沿一条线或围绕一点让图层渐隐。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Feather mask…</source>
   <translation>羽化蒙版…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Fill holes…</source>
   <translation>填补孔洞…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Fill mask</source>
   <translation>填充蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Find the main subject of the layer.</source>
   <translation>找出图层的主体。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Fine-tune the model…</source>
   <translation>微调模型…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>First steps</source>
   <translation>入门步骤</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Fit in window</source>
   <translation>适合窗口</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Fit the edge to hair, fur and other fine detail.</source>
   <translation>让边缘贴合头发、皮毛等细节。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Fit to background</source>
   <translation>适合背景</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Flip horizontally</source>
   <translation>水平翻转</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Flip vertically</source>
   <translation>垂直翻转</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>From a grey picture, or one with transparency.</source>
   <translation>来自灰度图片或带透明度的图片。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Full screen</source>
   <translation>全屏</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Give the active layer the copied look; it keeps it.</source>
   <translation>将复制的影调赋予当前图层，并保持不变。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Give the copied mask to the active layer.</source>
   <translation>将复制的蒙版赋予当前图层。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Gradient</source>
   <translation>渐变</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Grow mask…</source>
   <translation>扩展蒙版…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Guide</source>
   <translation>指南</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Hair brush</source>
   <translation>毛发画笔</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Hand</source>
   <translation>抓手</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Harder brush</source>
   <translation>更硬的画笔</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Harmonize live</source>
   <translation>实时协调</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Harmonize this layer</source>
   <translation>协调此图层</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Hide all of the layer.</source>
   <translation>隐藏整个图层。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Hide panels</source>
   <translation>隐藏面板</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Hide small islands.</source>
   <translation>隐藏零星的小块。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Hold the key to see the picture without harmonization.</source>
   <translation>按住该键查看未协调的画面。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>How everything is done, with pictures; offline.</source>
   <translation>图文说明所有操作；无需联网。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>In front of the layer above it.</source>
   <translation>移到上面一个图层之前。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Invert mask</source>
   <translation>反相蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Keyboard shortcuts</source>
   <translation>键盘快捷键</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>L&amp;ook</source>
   <translation>影调(&amp;O)</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Larger brush</source>
   <translation>更大的画笔</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Lasso</source>
   <translation>套索</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Layers take on the light and colour of what lies beneath them.</source>
   <translation>图层会融入其下方内容的光线与色彩。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>List, compare, rename, export, import and delete models.</source>
   <translation>列出、比较、重命名、导出、导入和删除模型。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Load mask…</source>
   <translation>载入蒙版…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Loupe</source>
   <translation>放大镜</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Make soft coverage fully shown or hidden.</source>
   <translation>让半透明部分完全显示或完全隐藏。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Make the edge softer.</source>
   <translation>让边缘更柔和。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Models…</source>
   <translation>模型…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Move</source>
   <translation>移动</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Move layer down</source>
   <translation>图层下移</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Move layer up</source>
   <translation>图层上移</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Move the edge inward.</source>
   <translation>将边缘向内移。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Move the edge outward.</source>
   <translation>将边缘向外移。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Move the keyboard between canvas, options and panels.</source>
   <translation>在画布、选项和面板之间切换键盘焦点。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Move the view. Hold Space for it with any tool.</source>
   <translation>移动视图。使用任何工具时都可按住空格键。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Move, scale and turn layers.</source>
   <translation>移动、缩放和旋转图层。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>New</source>
   <translation>新建</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Next area</source>
   <translation>下一区域</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Next view of the mask</source>
   <translation>下一种蒙版视图</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/actions.py" />
   <source>Not available here.</source>
   <translation>此处不可用。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>On black</source>
   <translation>黑底</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>On checkerboard</source>
   <translation>棋盘格底</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>On white</source>
   <translation>白底</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>One pixel of the layer is one pixel of the document again.</source>
   <translation>图层的一个像素重新对应文档的一个像素。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>One pixel of the picture is one of the screen.</source>
   <translation>画面的一个像素对应屏幕的一个像素。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Open a background photo or a project.</source>
   <translation>打开背景照片或项目。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Open as layer…</source>
   <translation>打开为图层…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Open…</source>
   <translation>打开…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Paint over hair and fur at the edge to find their true edge.</source>
   <translation>涂抹边缘处的毛发，找出其真实边缘。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Paint roughly; the selection grows along the edges.</source>
   <translation>粗略涂抹，选区会沿边缘扩展。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Paint what is hidden of the layer.</source>
   <translation>涂抹图层中要隐藏的部分。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Paint what shows of the layer.</source>
   <translation>涂抹图层中要显示的部分。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Paste as layer</source>
   <translation>粘贴为图层</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Paste look</source>
   <translation>粘贴影调</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Paste mask</source>
   <translation>粘贴蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Picture, overlay, black and white, on black, on white, on checkerboard.</source>
   <translation>画面、叠加、黑白、黑底、白底、棋盘格底。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Quick brush</source>
   <translation>快速画笔</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Quit</source>
   <translation>退出</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Rectangle and ellipse</source>
   <translation>矩形和椭圆</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Refine edge…</source>
   <translation>调整边缘…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Remove colour spill</source>
   <translation>去除溢色</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Remove specks…</source>
   <translation>去除斑点…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Rename layer</source>
   <translation>重命名图层</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Reset look</source>
   <translation>重置影调</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Reset size and angle</source>
   <translation>重置大小和角度</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Round off bumps and notches of the outline.</source>
   <translation>磨平轮廓上的凸起和缺口。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Save as…</source>
   <translation>另存为…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Save mask…</source>
   <translation>保存蒙版…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Save the project under another name.</source>
   <translation>以其他名称保存项目。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Save the project.</source>
   <translation>保存项目。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Search actions</source>
   <translation>搜索命令</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Select subject…</source>
   <translation>选择主体…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Settings…</source>
   <translation>设置…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Show all of the layer.</source>
   <translation>显示整个图层。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Show log</source>
   <translation>显示日志</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Show mask overlay</source>
   <translation>显示蒙版叠加</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Show what is hidden inside of what is shown.</source>
   <translation>显示可见区域内部被隐藏的部分。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Show what was hidden.</source>
   <translation>显示原先隐藏的部分。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Shrink mask…</source>
   <translation>收缩蒙版…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Side by side</source>
   <translation>并排</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Smaller brush</source>
   <translation>更小的画笔</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Smart select</source>
   <translation>智能选择</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Smooth mask…</source>
   <translation>平滑蒙版…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Softer brush</source>
   <translation>更软的画笔</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Split view</source>
   <translation>分屏视图</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Split view: another model at the left, the layers as they are at the right.</source>
   <translation>分屏视图：左侧为另一个模型，右侧为图层现状。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Start with an empty document.</source>
   <translation>从空白文档开始。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Strength, light, colour and reference as they were.</source>
   <translation>将强度、光线、色彩和参考恢复原样。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Swap brush and eraser</source>
   <translation>切换画笔与橡皮擦</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Take a colour, such as a plain backdrop, out of the mask.</source>
   <translation>从蒙版中去除一种颜色，例如纯色背景布。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Take the colour of the old background out of the edge; the uncut picture is kept.</source>
   <translation>去除边缘处旧背景的颜色；未抠图的原图会保留。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>The mask itself.</source>
   <translation>蒙版本身。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>The mask of another layer, where it lies in the document.</source>
   <translation>另一图层的蒙版，位置与其在文档中相同。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>The place under the pointer at 100 %.</source>
   <translation>以 100 % 显示指针下的位置。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Threshold mask…</source>
   <translation>蒙版阈值…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Tool</source>
   <translation>工具</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Use another layer's mask…</source>
   <translation>使用其他图层的蒙版…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>View</source>
   <translation>视图</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Whether the active layer takes part.</source>
   <translation>当前图层是否参与。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Without look at the left of a handle, harmonized at its right.</source>
   <translation>手柄左侧无影调，右侧为协调后。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Write the active layer with its transparency.</source>
   <translation>导出当前图层及其透明度。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Write the active layer's picture as it came: uncut, in its own profile and depth.</source>
   <translation>按原样导出当前图层的图片：未抠图，保留自身的配置文件和位深度。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Write the look as a .cube table for other editors.</source>
   <translation>将影调导出为 .cube 表，供其他软件使用。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Write the picture at full resolution.</source>
   <translation>以全分辨率导出画面。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Zoom</source>
   <translation>缩放</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Zoom in</source>
   <translation>放大</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/action_table.py" />
   <source>Zoom out</source>
   <translation>缩小</translation>
  </message>
 </context>
 <context>
  <name>AdjustPanel</name>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Adjust</source>
   <translation>调整</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Brighter or darker, in stops.</source>
   <translation>变亮或变暗，以曝光档为单位。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Contrast</source>
   <translation>对比度</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Cooler or warmer.</source>
   <translation>更冷或更暖。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Exposure</source>
   <translation>曝光</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Flatter or more contrast.</source>
   <translation>更平淡或对比更强。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Greener or more magenta.</source>
   <translation>偏绿或偏洋红。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Nothing is adjusted.</source>
   <translation>没有任何调整。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Paler or more colourful.</source>
   <translation>更淡或更鲜艳。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Reset</source>
   <translation>重置</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Reset adjustments</source>
   <translation>重置调整</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Saturation</source>
   <translation>饱和度</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Take all adjustments back.</source>
   <translation>撤回所有调整。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Temperature</source>
   <translation>色温</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/adjust.py" />
   <source>Tint</source>
   <translation>色调</translation>
  </message>
 </context>
 <context>
  <name>Along</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/export_parts.py" />
   <source>As the document ({name})</source>
   <translation>与文档相同 ({name})</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export_parts.py" />
   <source>Compression</source>
   <translation>压缩</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export_parts.py" />
   <source>Dither to 8 bit</source>
   <translation>抖动为 8 位</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export_parts.py" />
   <source>Metadata</source>
   <translation>元数据</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export_parts.py" />
   <source>Noise of one level against steps in smooth gradients</source>
   <translation>一级噪点，防止平滑渐变出现色阶</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export_parts.py" />
   <source>Profile</source>
   <translation>配置文件</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export_parts.py" />
   <source>There is no EXIF, XMP or IPTC to keep.</source>
   <translation>没有可保留的 EXIF、XMP 或 IPTC。</translation>
  </message>
 </context>
 <context>
  <name>AmountDialog</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/amount.py" />
   <source>In pixels of the layer.</source>
   <translation>以图层像素为单位。</translation>
  </message>
 </context>
 <context>
  <name>BrushTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Brush</source>
   <translation>画笔</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Diameter in pixels of the document ([ and ]).</source>
   <translation>直径，以文档像素为单位（[ 和 ]）。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Erase {0}</source>
   <translation>擦除 {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Hardness</source>
   <translation>硬度</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>How sharp the edge is (Shift+[ and Shift+]).</source>
   <translation>边缘的锐利程度（Shift+[ 和 Shift+]）。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Mask</source>
   <translation>蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Off</source>
   <translation>关</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Opacity</source>
   <translation>不透明度</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Paint in</source>
   <translation>绘制到</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Paint reference of {0}</source>
   <translation>涂抹 {0} 的参考</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Paint to show the layer. Alt hides, Shift+click draws straight, [ and ] change the size, digits the opacity.</source>
   <translation>涂抹以显示图层。Alt 隐藏，Shift+单击画直线，[ 和 ] 改变大小，数字键改变不透明度。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Paint {0}</source>
   <translation>涂抹 {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Pressure</source>
   <translation>压力</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Reference</source>
   <translation>参考</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>The mask, or the part of the background that the look is taken from.</source>
   <translation>蒙版，或用于提取影调的背景部分。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>The most that one stroke covers (digits 1 to 0).</source>
   <translation>一笔所能覆盖的最大程度（数字键 1 到 0）。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>What the pressure of a pen drives.</source>
   <translation>笔压控制的内容。</translation>
  </message>
 </context>
 <context>
  <name>Canvas</name>
  <message>
   <location filename="ssh_studio/ui/canvas/canvas.py" />
   <source>Canvas</source>
   <translation>画布</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/painting.py" />
   <source>Harmonized</source>
   <translation>已协调</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/canvas.py" />
   <source>Shows the document; tools work on it.</source>
   <translation>显示文档；工具在其上操作。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/painting.py" />
   <source>Without look</source>
   <translation>无影调</translation>
  </message>
 </context>
 <context>
  <name>ColourRangeTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/colour_range.py" />
   <source>Click a colour, such as the backdrop, to take it out of the mask. Shift adds it.</source>
   <translation>单击一种颜色（例如背景布）将其从蒙版中去除。Shift 则加入。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/colour_range.py" />
   <source>Colour range</source>
   <translation>色彩范围</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/colour_range.py" />
   <source>Colour range on {0}</source>
   <translation>对 {0} 使用色彩范围</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/colour_range.py" />
   <source>Contiguous</source>
   <translation>连续</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/colour_range.py" />
   <source>How far colours may be from the clicked one.</source>
   <translation>颜色与所单击颜色的允许差距。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/colour_range.py" />
   <source>Only what is connected with the clicked place.</source>
   <translation>仅与单击处相连的部分。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/colour_range.py" />
   <source>Tolerance</source>
   <translation>容差</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <location filename="ssh_studio/ui/command_palette.py" />
   <source>Actions found</source>
   <translation>找到的命令</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/command_palette.py" />
   <source>No action of that name.</source>
   <translation>没有该名称的命令。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/command_palette.py" />
   <source>Search actions</source>
   <translation>搜索命令</translation>
  </message>
 </context>
 <context>
  <name>Comparing</name>
  <message>
   <location filename="ssh_studio/ui/controllers/comparing.py" />
   <source>As it is</source>
   <translation>保持现状</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/comparing.py" />
   <source>Open a picture first.</source>
   <translation>请先打开一张照片。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/comparing.py" />
   <source>There is one model only: fine-tune or import another one.</source>
   <translation>只有一个模型：请微调或导入另一个。</translation>
  </message>
 </context>
 <context>
  <name>Copying</name>
  <message>
   <location filename="ssh_studio/ui/controllers/copying.py" />
   <source>Copied {width} × {height} pixels.</source>
   <translation>已复制 {width} × {height} 像素。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/copying.py" />
   <source>Copying</source>
   <translation>正在复制</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/crash.py" />
   <source>Continue</source>
   <translation>继续</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/crash.py" />
   <source>SSH Studio met an error that it did not expect.</source>
   <translation>SSH Studio 遇到了意外错误。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/crash.py" />
   <source>Show Log</source>
   <translation>显示日志</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/crash.py" />
   <source>Something Went Wrong</source>
   <translation>出错了</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/crash.py" />
   <source>What happened is written in {path}.</source>
   <translation>详情已写入 {path}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/crash.py" />
   <source>You can go on working; save the document under a new name to be safe.</source>
   <translation>您可以继续工作；为安全起见，请以新名称保存文档。</translation>
  </message>
 </context>
 <context>
  <name>EditsController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/edits.py" />
   <source>Open a picture first.</source>
   <translation>请先打开一张照片。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/edits.py" />
   <source>Redo {step}</source>
   <translation>重做：{step}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/edits.py" />
   <source>There is no picture in the clipboard.</source>
   <translation>剪贴板中没有图片。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/edits.py" />
   <source>There is nothing to redo.</source>
   <translation>没有可重做的操作。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/edits.py" />
   <source>There is nothing to undo.</source>
   <translation>没有可撤销的操作。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/edits.py" />
   <source>Undo {step}</source>
   <translation>撤销：{step}</translation>
  </message>
 </context>
 <context>
  <name>EmptyState</name>
  <message>
   <location filename="ssh_studio/ui/canvas/empty.py" />
   <source>Choose a background photo (Ctrl+O)</source>
   <translation>选择背景照片 (Ctrl+O)</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/empty.py" />
   <source>Drop a background photo here</source>
   <translation>将背景照片拖放到此处</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/empty.py" />
   <source>Empty canvas</source>
   <translation>空画布</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/empty.py" />
   <source>Load sample</source>
   <translation>载入示例</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/empty.py" />
   <source>Load the sample composite to try things out</source>
   <translation>载入示例合成图来试一试</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/empty.py" />
   <source>Open photo…</source>
   <translation>打开照片…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/empty.py" />
   <source>then the photos that go onto it, one layer each.</source>
   <translation>然后是要放在上面的照片，每张一个图层。</translation>
  </message>
 </context>
 <context>
  <name>EraseTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Eraser</source>
   <translation>橡皮擦</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/brush.py" />
   <source>Paint to hide the layer. Alt shows, Shift+click draws straight, [ and ] change the size, digits the opacity.</source>
   <translation>涂抹以隐藏图层。Alt 显示，Shift+单击画直线，[ 和 ] 改变大小，数字键改变不透明度。</translation>
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
   <translation>最近的更改未能保存：请立即保存文档。</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <location filename="training/ssh_studio_training/commands.py" />
   <source>--resume goes on with the run's own recipe; change it with --set.</source>
   <translation>--resume 会沿用该次训练自己的配方；请用 --set 更改。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/fine_tune.py" />
   <source>--resume goes on with the run's own settings.</source>
   <translation>--resume 会沿用该次训练自己的设置。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/commands.py" />
   <source>--resume goes on with the run's own weights; --from is for new runs.</source>
   <translation>--resume 会沿用该次训练自己的权重；--from 只用于新的训练。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/brush.py" />
   <source>A brush needs a size above 0, a hardness from 0 to 1 and an opacity up to 1.</source>
   <translation>画笔需要大于 0 的大小、0 到 1 的硬度和不超过 1 的不透明度。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/layer.py" />
   <source>A cleaned picture must have the size of the one it was made from.</source>
   <translation>清理后的图片必须与原图大小相同。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/polynomial.py" />
   <source>A look cannot be fitted to pictures with infinite or undefined pixels.</source>
   <translation>无法对含有无穷或未定义像素的图片拟合影调。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/polynomial.py" />
   <source>A look is fitted between pictures of floats, not {0} and {1}.</source>
   <translation>影调须在浮点图片之间拟合，而不是 {0} 与 {1}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/polynomial.py" />
   <source>A look is fitted between two pictures of HxWx3, not {0} and {1}.</source>
   <translation>影调须在两张 HxWx3 图片之间拟合，而不是 {0} 与 {1}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/mask.py" />
   <source>A mask must be a picture of height x width in 8 bits.</source>
   <translation>蒙版必须是 8 位的高 x 宽图片。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/average.py" />
   <source>A mean needs two runs at least.</source>
   <translation>求平均至少需要两次训练。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/pack.py" />
   <source>A photo of the pack is damaged; make the pack anew.</source>
   <translation>照片包中有一张照片已损坏；请重新制作照片包。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/export.py" />
   <source>A picture cannot have {0} × {1} pixels.</source>
   <translation>图片不能是 {0} × {1} 像素。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/export.py" />
   <source>A picture has 8 or 16 bits per channel, not {0}.</source>
   <translation>图片每通道应为 8 或 16 位，而不是 {0}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/qimage.py" />
   <source>A picture must be grey, RGB or RGBA, in 8 or 16 bits per channel.</source>
   <translation>图片必须为灰度、RGB 或 RGBA，每通道 8 或 16 位。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/layer.py" />
   <location filename="ssh_studio/document/opening.py" />
   <source>A picture must have 8 or 16 bits, not {0}.</source>
   <translation>图片必须为 8 或 16 位，而不是 {0}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/layer.py" />
   <source>A picture must have height, width and the three channels of RGB.</source>
   <translation>图片必须有高、宽和 RGB 三个通道。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/layer.py" />
   <source>A picture must have the size of the one it was converted from.</source>
   <translation>图片必须与转换前的图片大小相同。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/networks/paper.py" />
   <source>A picture of {0} has no pixels.</source>
   <translation>形状为 {0} 的图片没有像素。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>A placement is a 2x3 matrix of numbers.</source>
   <translation>位置须为 2x3 的数字矩阵。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <source>A position is two numbers, and a scale is a number above 0.</source>
   <translation>位置是两个数字，缩放是大于 0 的数字。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/cache.py" />
   <source>A small copy of a photo is gone from the cache; start it again.</source>
   <translation>缓存中缺少一张照片的小副本；请重新开始。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/mask_tidy.py" />
   <source>A threshold lies between 0 and 100 per cent.</source>
   <translation>阈值在百分之 0 到 100 之间。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <source>All that shows of the foreground lies outside the background ({0} × {1} pixels): choose another position.</source>
   <translation>前景的可见部分全在背景之外（{0} × {1} 像素）：请选择其他位置。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/autosave.py" />
   <source>An autosaved document is damaged and cannot be recovered; what is left of it is in {0}.</source>
   <translation>一个自动保存的文档已损坏，无法恢复；剩余内容在 {0}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/mask_ops.py" />
   <source>An edge can be changed by 0 to {0} pixels.</source>
   <translation>边缘可改变 0 到 {0} 像素。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/matting.py" />
   <source>An edge can be refined within 1 to {0} pixels.</source>
   <translation>边缘可在 1 到 {0} 像素范围内调整。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/mask_tidy.py" />
   <source>An outline can be smoothed by 0 to {0} pixels.</source>
   <translation>轮廓可平滑 0 到 {0} 像素。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/look.py" />
   <source>Applying the look was cancelled.</source>
   <translation>已取消应用影调。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <source>At the scale {0:g}, less than a pixel of the foreground is left.</source>
   <translation>按 {0:g} 缩放时，前景不足一个像素。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/autosave.py" />
   <source>Cannot autosave in {0}: {1}.</source>
   <translation>无法在 {0} 中自动保存：{1}。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/average.py" />
   <location filename="training/ssh_studio_training/commands.py" />
   <location filename="training/ssh_studio_training/export.py" />
   <source>Cannot make the folder {0}: {1}.</source>
   <translation>无法创建文件夹 {0}：{1}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_entries.py" />
   <source>Cannot open {0}</source>
   <translation>无法打开 {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_file.py" />
   <source>Cannot open {0}: a newer version of SSH Studio saved it; update this one.</source>
   <translation>无法打开 {0}：它由更新版本的 SSH Studio 保存；请更新本程序。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_entries.py" />
   <source>Cannot open {0}: it is damaged, incomplete or not a project.</source>
   <translation>无法打开 {0}：文件已损坏、不完整或不是项目。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>Cannot read {0}</source>
   <translation>无法读取 {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>Cannot read {0}: it is damaged, incomplete or of an unusual kind ({1}).</source>
   <translation>无法读取 {0}：文件已损坏、不完整或类型不常见（{1}）。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>Cannot read {0}: it is damaged, incomplete or of an unusual kind.</source>
   <translation>无法读取 {0}：文件已损坏、不完整或类型不常见。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>Cannot read {0}: {1}.</source>
   <translation>无法读取 {0}：{1}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>Cannot use {0} as a mask: it holds only the numbers 0 and 1, which select almost nothing; {1} has to stand for what is inside.</source>
   <translation>无法将 {0} 用作蒙版：其中只有数字 0 和 1，几乎没有选中内容；内部应为 {1}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>Cannot use {0} as a mask: it is a colour picture; a mask is grey (white inside), or has an alpha channel.</source>
   <translation>无法将 {0} 用作蒙版：这是彩色图片；蒙版应为灰度（内部为白色）或带 Alpha 通道。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/monitor.py" />
   <source>Cannot use {0}: it is no colour profile of a monitor.</source>
   <translation>无法使用 {0}：它不是显示器的颜色配置文件。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/cache.py" />
   <source>Cannot write the cache {0}: the disk is full.</source>
   <translation>无法写入缓存 {0}：磁盘已满。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Cannot write the settings: there is no folder {0}, and it cannot be made.</source>
   <translation>无法写入设置：文件夹 {0} 不存在，也无法创建。</translation>
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <source>Cannot write {0!r}: that is no name for a file.</source>
   <translation>无法写入 {0!r}：这不是有效的文件名。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>Cannot write {0} as {1}: {2}.</source>
   <translation>无法将 {0} 写为 {1}：{2}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>Cannot write {0}: JPEG has no transparency, and the picture has; choose PNG, TIFF, WebP or AVIF.</source>
   <translation>无法写入 {0}：JPEG 不支持透明度，而图片有透明度；请选择 PNG、TIFF、WebP 或 AVIF。</translation>
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <source>Cannot write {0}: it is a folder; give the name of a file.</source>
   <translation>无法写入 {0}：这是文件夹；请给出文件名。</translation>
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <source>Cannot write {0}: it is not a file.</source>
   <translation>无法写入 {0}：这不是文件。</translation>
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <source>Cannot write {0}: it is read-only; choose another name.</source>
   <translation>无法写入 {0}：文件为只读；请选择其他名称。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>Cannot write {0}: pixels of shape {1} and type {2} are no picture.</source>
   <translation>无法写入 {0}：形状 {1}、类型 {2} 的像素不是图片。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>Cannot write {0}: quality goes from 1 to 100, not {1}.</source>
   <translation>无法写入 {0}：质量范围为 1 到 100，而不是 {1}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <source>Cannot write {0}: the disk is full.</source>
   <translation>无法写入 {0}：磁盘已满。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>Cannot write {0}: the name has to end in one of {1}.</source>
   <translation>无法写入 {0}：名称必须以 {1} 之一结尾。</translation>
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <source>Cannot write {0}: the name is too long.</source>
   <translation>无法写入 {0}：名称过长。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>Cannot write {0}: there is no TIFF compression “{1}”.</source>
   <translation>无法写入 {0}：没有名为“{1}”的 TIFF 压缩方式。</translation>
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <source>Cannot write {0}: there is no folder {1}.</source>
   <translation>无法写入 {0}：文件夹 {1} 不存在。</translation>
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <source>Cannot write {0}: there is no permission to write in {1}.</source>
   <translation>无法写入 {0}：没有写入 {1} 的权限。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/export.py" />
   <source>Cannot write {0}: there is not enough memory to render the picture.</source>
   <translation>无法写入 {0}：内存不足，无法渲染画面。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_file.py" />
   <location filename="ssh_studio/document/writing.py" />
   <source>Cannot write {0}: there is not enough memory.</source>
   <translation>无法写入 {0}：内存不足。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>Cannot write {0}: {1} holds at most {2} pixels a side, and the picture has {3} × {4}; choose TIFF or PNG.</source>
   <translation>无法写入 {0}：{1} 每边最多 {2} 像素，而图片为 {3} × {4}；请选择 TIFF 或 PNG。</translation>
  </message>
  <message>
   <location filename="ssh_studio/atomic.py" />
   <location filename="training/ssh_studio_training/events.py" />
   <source>Cannot write {0}: {1}.</source>
   <translation>无法写入 {0}：{1}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/shapes.py" />
   <source>Click a colour on the layer.</source>
   <translation>请单击图层上的一种颜色。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/foreground.py" />
   <source>Colour spill is removed from pictures of 8 or 16 bits.</source>
   <translation>溢色只能从 8 或 16 位图片中去除。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/fine_tune.py" />
   <source>Comparing with the model it began from.</source>
   <translation>正在与起始模型比较。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/shapes.py" />
   <source>Drag from where the layer shows fully to where it is hidden.</source>
   <translation>从图层完全显示处拖动到隐藏处。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/smart_select.py" />
   <source>Draw a box around the object first, or scribble over it.</source>
   <translation>请先在对象周围画一个框，或在其上涂画。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>EXIF is not read from BigTIFF files and was left out.</source>
   <translation>不读取 BigTIFF 文件中的 EXIF，已略去。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>EXIF was left out, because it cannot stand in this TIFF file: {0}.</source>
   <translation>EXIF 已略去，因为无法写入此 TIFF 文件：{0}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>EXIF was left out, because it is damaged.</source>
   <translation>EXIF 已损坏，已略去。</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/sentences.py" />
   <source>File exists</source>
   <translation>已有同名文件</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/sentences.py" />
   <source>File name too long</source>
   <translation>文件名过长</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/fine_tune.py" />
   <source>Give either --minutes or --steps.</source>
   <translation>请只给出 --minutes 或 --steps 之一。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/commands.py" />
   <source>Give either --photos or --pack.</source>
   <translation>请只给出 --photos 或 --pack 之一。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_avif.py" />
   <source>HEIC files need an extra: install it with  {0}  or save the picture as JPEG, PNG or TIFF.</source>
   <translation>HEIC 文件需要附加组件：请用  {0}  安装，或将图片存为 JPEG、PNG 或 TIFF。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/compiled.py" />
   <source>Hair and fur are matted with pymatting, which is not installed: {0}. A guided filter was used instead.</source>
   <translation>毛发抠图需要 pymatting，但尚未安装：{0}。已改用引导滤波。</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/sentences.py" />
   <source>Input/output error</source>
   <translation>输入/输出错误</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/sentences.py" />
   <source>Is a directory</source>
   <translation>这是一个文件夹</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>It does not say what its last channel is; it was taken to be alpha.</source>
   <translation>图片未说明最后一个通道的含义；已将其视为 Alpha。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>It has a further channel that is not transparency; it was left out.</source>
   <translation>图片另有一个非透明度通道，已略去。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/report.py" />
   <source>It has forgotten something ({0}): {1:.1%} before, {2:.1%} now.</source>
   <translation>它遗忘了一些东西（{0}）：之前 {1:.1%}，现在 {2:.1%}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>It has further channels beside alpha; they were left out.</source>
   <translation>除 Alpha 外图片还有其他通道，已略去。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>It has {0} pages; only the first is used.</source>
   <translation>共有 {0} 页；只使用第一页。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_avif.py" />
   <location filename="ssh_studio/document/codec_jpeg_webp.py" />
   <location filename="ssh_studio/document/codec_png.py" />
   <location filename="ssh_studio/document/codec_simple.py" />
   <source>It is an animation; only its first picture is used.</source>
   <translation>这是动画；只使用第一帧。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/opening.py" />
   <source>It is transparent all over; its transparency was left out.</source>
   <translation>图片完全透明；其透明度已略去。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_entries.py" />
   <source>It was cancelled; nothing was changed.</source>
   <translation>已取消；没有任何更改。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_raw.py" />
   <source>It was developed as its camera shows it.</source>
   <translation>已按相机的显示效果显影。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>Its EXIF cannot be read and was left out.</source>
   <translation>无法读取其 EXIF，已略去。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec.py" />
   <location filename="ssh_studio/document/codec_png.py" />
   <source>Its EXIF is damaged and was left out.</source>
   <translation>其 EXIF 已损坏，已略去。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>Its colour profile does not fit its pixels; they were taken to be sRGB.</source>
   <translation>颜色配置文件与像素不符；已视为 sRGB。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_png.py" />
   <source>Its colour profile is damaged; its colours were taken to be sRGB.</source>
   <translation>颜色配置文件已损坏；颜色已视为 sRGB。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>Its colours are CMYK without a profile that can be used; they were converted to sRGB by rule of thumb and may look different.</source>
   <translation>颜色为 CMYK，但没有可用的配置文件；已按经验转换为 sRGB，可能有差异。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_png.py" />
   <source>Its colours are of an unusual standard; they were taken to be sRGB.</source>
   <translation>颜色采用不常见的标准；已视为 sRGB。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>Its colours were CMYK ({0}); they were converted to sRGB.</source>
   <translation>颜色原为 CMYK（{0}），已转换为 sRGB。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>Its colours were Lab; they were converted to sRGB.</source>
   <translation>颜色原为 Lab，已转换为 sRGB。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>Its colours were multiplied by their alpha; that was undone.</source>
   <translation>颜色曾与 Alpha 预乘；已还原。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_file.py" />
   <source>Its description is damaged; it was opened as other programs see it, without the uncut pictures.</source>
   <translation>其描述已损坏；已按其他程序所见的方式打开，不含未抠图的原图。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>Its greys ({0}) were converted to sRGB.</source>
   <translation>灰度（{0}）已转换为 sRGB。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/openraster.py" />
   <source>Its groups were dissolved into single layers.</source>
   <translation>组已拆分为单个图层。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>Its profile “{0}” is one of a device that pictures come from; its colours were converted to sRGB.</source>
   <translation>配置文件“{0}”属于图片的输入设备；颜色已转换为 sRGB。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/openraster.py" />
   <source>Its ways of blending are not handled; all layers are laid over plainly.</source>
   <translation>不支持其混合模式；所有图层均以正常方式叠放。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/export.py" />
   <source>JPEG has no transparency; the picture was laid on white.</source>
   <translation>JPEG 不支持透明度；画面已置于白底上。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_schema.py" />
   <source>Layer {0} from below is damaged and was left out ({1}).</source>
   <translation>自下而上第 {0} 个图层已损坏，已略去（{1}）。</translation>
  </message>
  <message numerus="yes">
   <location filename="training/ssh_studio_training/stepping.py" />
   <source>Memory ran out; going on with {0} samples at a time.</source>
   <translation>
    <numerusform>内存不足；现在每次处理 {0} 个样本，继续进行。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/fine_tune.py" />
   <source>Name the photos (--photos DIR) and the model (--name NAME).</source>
   <translation>请指定照片 (--photos DIR) 和模型名称 (--name NAME)。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/commands.py" />
   <source>Name the photos (--photos DIR) or a pack (--pack FILE).</source>
   <translation>请指定照片 (--photos DIR) 或照片包 (--pack FILE)。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/device.py" />
   <source>No device computes correctly on this machine.</source>
   <translation>本机没有能正确计算的设备。</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/sentences.py" />
   <source>No space left on device</source>
   <translation>设备空间不足</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/subject.py" />
   <source>No subject stands out. Draw a box around it with smart select.</source>
   <translation>没有突出的主体。请用智能选择在其周围画框。</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/sentences.py" />
   <source>No such file or directory</source>
   <translation>没有这样的文件或文件夹</translation>
  </message>
  <message numerus="yes">
   <location filename="training/ssh_studio_training/pack.py" />
   <source>None of these {0} photos can be used ({1}).</source>
   <translation>
    <numerusform>这 {0} 张照片都无法使用（{1}）。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/live/sentences.py" />
   <source>Not a directory</source>
   <translation>这不是文件夹</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/smart_select.py" />
   <source>Nothing in the box stands out from its surroundings. Draw it closer around the object, or scribble over the object.</source>
   <translation>框内没有从周围突出的内容。请把框画得更贴近对象，或在对象上涂画。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/selection.py" />
   <source>Nothing is enclosed. Draw the outline around what you want to select.</source>
   <translation>没有围住任何内容。请围绕要选择的部分画轮廓。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_assembly.py" />
   <source>Of “{0}” the original in its own colour profile is damaged; the picture as it was converted for the document is whole.</source>
   <translation>“{0}”在自身配置文件中的原图已损坏；为文档转换的图片完好。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_foreign.py" />
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Opening was cancelled.</source>
   <translation>已取消打开。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/matting.py" />
   <source>Paint on the layer, along the edge of its mask.</source>
   <translation>请在图层上沿蒙版边缘涂抹。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/smart_select.py" />
   <source>Paint on the layer.</source>
   <translation>请在图层上涂抹。</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/sentences.py" />
   <source>Permission denied</source>
   <translation>没有权限</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/opening.py" />
   <source>Pictures over {0} megapixels are not handled.</source>
   <translation>不支持超过 {0} 百万像素的图片。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/feeding.py" />
   <source>Preparing the photos failed: {0}: {1}</source>
   <translation>准备照片失败：{0}：{1}</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/compiled.py" />
   <source>Preparing was cancelled; it goes on when it is needed.</source>
   <translation>已取消准备；需要时会继续。</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/sentences.py" />
   <source>Read-only file system</source>
   <translation>文件系统为只读</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/matting.py" />
   <source>Refining the edge was cancelled.</source>
   <translation>已取消调整边缘。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/foreground.py" />
   <source>Removing the colour spill was cancelled.</source>
   <translation>已取消去除溢色。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/subject.py" />
   <source>Selecting the subject needs rembg, which is not installed: {0}.</source>
   <translation>选择主体需要 rembg，但尚未安装：{0}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Some settings were reset, because they were damaged: {0}.</source>
   <translation>部分设置已损坏，已重置：{0}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/look.py" />
   <source>Strength, light and colour must be numbers.</source>
   <translation>强度、光线和色彩必须是数字。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>The background</source>
   <translation>背景</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_assembly.py" />
   <source>The background is damaged and was left out.</source>
   <translation>背景已损坏，已略去。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/smart_select.py" />
   <source>The box is too small. Draw it around the whole object.</source>
   <translation>框太小。请围绕整个对象画框。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/smart_select.py" />
   <source>The box lies outside the layer. Draw it around an object on it.</source>
   <translation>框在图层之外。请围绕图层上的对象画框。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/cache.py" />
   <source>The cache {0} cannot be used: {1}.</source>
   <translation>无法使用缓存 {0}：{1}。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/checkpoint.py" />
   <source>The checkpoint in {0} is damaged.</source>
   <translation>{0} 中的检查点已损坏。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/checkpoint.py" />
   <source>The checkpoint in {0} is of another network.</source>
   <translation>{0} 中的检查点属于另一种网络。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/checkpoint.py" />
   <source>The checkpoint in {0} is of another version of the program.</source>
   <translation>{0} 中的检查点来自程序的另一个版本。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>The composite</source>
   <translation>合成图</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/device.py" />
   <source>The device {0} cannot be used: {1}.</source>
   <translation>无法使用设备 {0}：{1}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/fine_tuning/run.py" />
   <source>The disk is full: make room, then resume.</source>
   <translation>磁盘已满：请腾出空间后继续。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/subject.py" />
   <source>The download was cancelled.</source>
   <translation>已取消下载。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/export.py" />
   <source>The export was cancelled.</source>
   <translation>已取消导出。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The file of the model {0} is gone ({1}).</source>
   <translation>模型 {0} 的文件不见了（{1}）。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The file of the model {0} is not the one that came with SSH Studio ({1}); install SSH Studio again.</source>
   <translation>模型 {0} 的文件不是随 SSH Studio 提供的文件（{1}）；请重新安装 SSH Studio。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The file of the model {0} is not the one that was installed ({1}); install it again.</source>
   <translation>模型 {0} 的文件不是当初安装的那个（{1}）；请重新安装。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/export.py" />
   <source>The folder of your own models is not known here; say where the model belongs by --models DIR.</source>
   <translation>此处无法得知您自己的模型文件夹；请用 --models DIR 指定模型的位置。</translation>
  </message>
  <message>
   <location filename="ssh_studio/paths.py" />
   <source>The folder “{0}” of SSH Studio was not found (looked in {1}): install SSH Studio again, or set {2} to that folder.</source>
   <translation>未找到 SSH Studio 的“{0}”文件夹（已查找 {1}）：请重新安装 SSH Studio，或将 {2} 设为该文件夹。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>The foreground</source>
   <translation>前景</translation>
  </message>
  <message>
   <location filename="ssh_studio/guide.py" />
   <source>The guide's page {0} cannot be read in {1}: install SSH Studio again.</source>
   <translation>无法在 {1} 中读取指南页面 {0}：请重新安装 SSH Studio。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>The known part of the foreground</source>
   <translation>前景的已知部分</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/brush.py" />
   <source>The layer is too small to be painted on.</source>
   <translation>图层太小，无法涂抹。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_assembly.py" />
   <location filename="ssh_studio/document/project_foreign.py" />
   <source>The layer “{0}” is damaged and was left out.</source>
   <translation>图层“{0}”已损坏，已略去。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The list of models {0} is damaged.</source>
   <translation>模型列表 {0} 已损坏。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/export.py" />
   <source>The list of models {0} is damaged; correct it first.</source>
   <translation>模型列表 {0} 已损坏；请先修正。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The list of models {0} is not one of this version.</source>
   <translation>模型列表 {0} 不属于此版本。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/library.py" />
   <source>The list of photos in {0} is damaged; start it again.</source>
   <translation>{0} 中的照片列表已损坏；请重新开始。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/pixels.py" />
   <source>The mask</source>
   <translation>蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/polynomial.py" />
   <source>The mask has infinite or undefined pixels.</source>
   <translation>蒙版含有无穷或未定义的像素。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/polynomial.py" />
   <source>The mask has to be of floats in [0, 1], not of {0}.</source>
   <translation>蒙版必须为 [0, 1] 内的浮点数，而不是 {0}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <source>The mask has values of type {0}; use uint8, uint16 or bool.</source>
   <translation>蒙版的值类型为 {0}；请使用 uint8、uint16 或 bool。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <source>The mask is empty: nothing of the foreground shows.</source>
   <translation>蒙版为空：前景没有任何可见部分。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/layer.py" />
   <location filename="ssh_studio/document/mask_ops.py" />
   <location filename="ssh_studio/document/mask_tidy.py" />
   <location filename="ssh_studio/engine/foreground.py" />
   <source>The mask must have the height and width of its picture.</source>
   <translation>蒙版的高和宽必须与其图片相同。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <source>The mask must have the height and width of the foreground.</source>
   <translation>蒙版的高和宽必须与前景相同。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_assembly.py" />
   <source>The mask of “{0}” is damaged; all of the layer is shown.</source>
   <translation>“{0}”的蒙版已损坏；已显示整个图层。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/polynomial.py" />
   <source>The mask selects nothing.</source>
   <translation>蒙版没有选中任何内容。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/polynomial.py" />
   <source>The mask {0} does not fit the picture {1}.</source>
   <translation>蒙版 {0} 与图片 {1} 不符。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/subject.py" />
   <source>The model could not be downloaded: there is no connection to the internet, or the server does not answer. Try again later, or put {0} into {1}.</source>
   <translation>无法下载模型：没有互联网连接或服务器没有响应。请稍后再试，或将 {0} 放入 {1}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/subject.py" />
   <source>The model could not be kept in {0}: {1}.</source>
   <translation>无法将模型保存在 {0}：{1}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/subject.py" />
   <source>The model is not there: download it, or put it to {0}.</source>
   <translation>模型不存在：请下载，或将其放到 {0}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The model {0} came with SSH Studio and keeps its name.</source>
   <translation>模型 {0} 随 SSH Studio 提供，不能改名。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The model {0} came with SSH Studio and stays.</source>
   <translation>模型 {0} 随 SSH Studio 提供，不能移除。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/export.py" />
   <source>The model {0} came with SSH Studio; choose another name.</source>
   <translation>模型 {0} 是 SSH Studio 自带的；请换一个名称。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The model {0} cannot be installed: {1}.</source>
   <translation>无法安装模型 {0}：{1}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The model {0} is removed from the list, but its file {1} stays: {2}.</source>
   <translation>模型 {0} 已从列表中移除，但其文件 {1} 仍在：{2}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>The model “{0}” is not installed, nor a file; there is: {1}.</source>
   <translation>模型“{0}”未安装，也不是文件；现有：{1}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/networks/paper.py" />
   <source>The network takes pictures as Bx3xHxW floats, not {0} of {1}.</source>
   <translation>网络接受 Bx3xHxW 浮点图片，而不是 {0}（{1}）。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/packed.py" />
   <source>The original of this picture is damaged.</source>
   <translation>此图片的原图已损坏。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/selection.py" />
   <source>The outline encloses nothing of the layer. Draw it on the layer.</source>
   <translation>轮廓没有围住图层的任何部分。请在图层上绘制。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_assembly.py" />
   <source>The painted reference of “{0}” is damaged and left out.</source>
   <translation>“{0}”涂抹的参考已损坏，已略去。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/fine_tune.py" />
   <source>The paper's network cannot be fine-tuned; begin from another model.</source>
   <translation>论文中的网络无法微调；请从其他模型开始。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/paper_training.py" />
   <source>The paper's network needs a background: data.shares.placed=1.</source>
   <translation>论文的网络需要背景：data.shares.placed=1。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/fine_tune.py" />
   <source>The parts of this run ({0}, train.parts) cannot be shared evenly by {1} processes.</source>
   <translation>该次训练的分块（{0}，train.parts）无法平均分给 {1} 个进程。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/clipboard.py" />
   <source>The pasted picture cannot be used: {0}</source>
   <translation>无法使用粘贴的图片：{0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/clipboard.py" />
   <source>The pasted picture is damaged.</source>
   <translation>粘贴的图片已损坏。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/pack.py" />
   <source>The photo pack {0} is damaged; make it anew.</source>
   <translation>照片包 {0} 已损坏；请重新制作。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/report.py" />
   <source>The photos kept out of training could not be scored: nothing is proven.</source>
   <translation>留出的照片无法评分：没有得到任何证明。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/pixels.py" />
   <source>The picture</source>
   <translation>图片</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/mask_sources.py" />
   <source>The picture has {0} × {1} pixels and the layer {2} × {3}. Choose one of the same proportions.</source>
   <translation>图片为 {0} × {1} 像素，图层为 {2} × {3}。请选择长宽比相同的图片。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/qimage.py" />
   <source>The picture is empty.</source>
   <translation>图片为空。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/feeding.py" />
   <source>The process that prepares the photos ended too early (exit code {0}; too little memory?); go on with --resume.</source>
   <translation>准备照片的进程过早结束（退出代码 {0}；内存不足？）；请恢复该次训练 (--resume)。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/feeding.py" />
   <source>The process that prepares the photos hangs; go on with --resume.</source>
   <translation>准备照片的进程没有响应；请恢复该次训练 (--resume)。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/__main__.py" />
   <source>The program that watched is gone; the last checkpoint can be resumed.</source>
   <translation>监视训练的程序已退出；可以从最后一个检查点恢复。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/semantics.py" />
   <source>The recipe asks for semantic features, and the default model has none to begin with; begin from a model that has them (--from), or make one with “grow”.</source>
   <translation>配方要求语义特征，而默认模型没有可供开始的语义特征；请从带有语义特征的模型开始（--from），或用“grow”制作一个。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>The recipe {0} cannot be read: {1}.</source>
   <translation>无法读取配方 {0}：{1}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>The reference region</source>
   <translation>参考区域</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/grabcut.py" />
   <location filename="ssh_studio/document/shapes.py" />
   <source>The selection was cancelled.</source>
   <translation>已取消选择。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/autosave.py" />
   <source>The session was closed.</source>
   <translation>会话已结束。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>The setting {0} takes a list of texts.</source>
   <translation>设置 {0} 应为文本列表。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>The setting {0} takes a number, not {1}.</source>
   <translation>设置 {0} 应为数字，而不是 {1}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>The setting {0} takes {1}, not {2!r}.</source>
   <translation>设置 {0} 应为 {1}，而不是 {2!r}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>The setting {0} takes {1}, not {2}.</source>
   <translation>设置 {0} 应为 {1}，而不是 {2}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/subject.py" />
   <source>The subject could not be selected: {0}. If the model is damaged, delete {1} and select again.</source>
   <translation>无法选择主体：{0}。如果模型已损坏，请删除 {1} 后重试。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/error_presenter.py" />
   <source>The system refused: {0} ({1}).</source>
   <translation>系统拒绝：{0}（{1}）。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/error_presenter.py" />
   <source>The system refused: {0}.</source>
   <translation>系统拒绝：{0}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/fine_tuning/program.py" />
   <source>The training program cannot be started: {0}.</source>
   <translation>无法启动训练程序：{0}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/fine_tuning/program.py" />
   <source>The training program ended without saying why.</source>
   <translation>训练程序未说明原因就结束了。</translation>
  </message>
  <message>
   <location filename="ssh_studio/fine_tuning/command.py" />
   <source>The training program is not installed with this Python; install SSH Studio again, or set PYTHONPATH to its folder “training”.</source>
   <translation>此 Python 未安装训练程序；请重新安装 SSH Studio，或将 PYTHONPATH 设为其“training”文件夹。</translation>
  </message>
  <message>
   <location filename="ssh_studio/fine_tuning/program.py" />
   <source>The training program was ended from outside ({0}).</source>
   <translation>训练程序被外部终止（{0}）。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>The value of {0} cannot be read: {1}.</source>
   <translation>无法读取 {0} 的值：{1}。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/commands.py" />
   <source>There are no .cube files in {0}.</source>
   <translation>{0} 中没有 .cube 文件。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/photos.py" />
   <source>There are no photos in {0}.</source>
   <translation>{0} 中没有照片。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/own_feeding.py" />
   <source>There are no photos to learn from.</source>
   <translation>没有可供学习的照片。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/export.py" />
   <source>There are no weights in {0} yet; train it first.</source>
   <translation>{0} 中还没有权重；请先训练。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/average.py" />
   <source>There are weights in {0} already; choose another folder.</source>
   <translation>{0} 中已有权重；请选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>There is a model {0} already; choose another name or remove it.</source>
   <translation>已有模型 {0}；请选择其他名称或将其移除。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/export.py" />
   <source>There is a model {0} already; choose another name or use --force.</source>
   <translation>已有名为 {0} 的模型；请换一个名称，或使用 --force。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <location filename="training/ssh_studio_training/fine_tune.py" />
   <source>There is a model {0} already; choose another name.</source>
   <translation>已有模型 {0}；请选择其他名称。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/checkpoint.py" />
   <source>There is no checkpoint in {0}; nothing can be resumed.</source>
   <translation>{0} 中没有检查点；无法恢复。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/device.py" />
   <source>There is no device {0} here; use auto or cpu.</source>
   <translation>此处没有设备 {0}；请使用 auto 或 cpu。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/photos.py" />
   <source>There is no folder {0}.</source>
   <translation>没有文件夹 {0}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>There is no model file {0}.</source>
   <translation>没有模型文件 {0}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>There is no model {0}.</source>
   <translation>没有模型 {0}。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/pack.py" />
   <source>There is no object in these photos: nothing can be learned from them.</source>
   <translation>这些照片中没有物体：无法从中学习。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/commands.py" />
   <location filename="training/ssh_studio_training/pack.py" />
   <source>There is no photo pack {0}.</source>
   <translation>没有照片包 {0}。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/commands.py" />
   <source>There is no photo pack {0}; name it with --pack.</source>
   <translation>没有照片包 {0}；请用 --pack 指定。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>There is no recipe {0} (there are: {1}).</source>
   <translation>没有配方 {0}（现有：{1}）。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>There is no setting {0}.</source>
   <translation>没有设置 {0}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/error_presenter.py" />
   <source>There is not enough memory for this; close other programs or use smaller pictures.</source>
   <translation>内存不足；请关闭其他程序或使用较小的图片。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/export.py" />
   <source>There is nothing to render: open a picture first.</source>
   <translation>没有可渲染的内容：请先打开一张照片。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/library.py" />
   <source>These {0} photos show too few different scenes ({1}) to keep some for the proof; add other photos.</source>
   <translation>这 {0} 张照片中的不同场景太少（{1}），无法留出一部分用于验证；请添加其他照片。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/opening.py" />
   <source>This is no picture: it needs height, width and colours.</source>
   <translation>这不是图片：需要高、宽和颜色。</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/session.py" />
   <source>This layer has no look yet.</source>
   <translation>此图层还没有影调。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/look.py" />
   <source>This look is damaged and cannot be used.</source>
   <translation>此影调已损坏，无法使用。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/look.py" />
   <source>This look was saved by a newer version of SSH Studio.</source>
   <translation>此影调由更新版本的 SSH Studio 保存。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>This placement makes the foreground vanish.</source>
   <translation>此位置会使前景消失。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/__main__.py" />
   <source>Unexpected problem ({0}: {1}); --debug shows where.</source>
   <translation>意外的问题（{0}：{1}）；用 --debug 可查看位置。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/device.py" />
   <source>Unknown device {0}; use auto, {1}.</source>
   <translation>未知设备 {0}；请使用 auto、{1}。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>Unknown key {0}{1} (known: {2}).</source>
   <translation>未知的键 {0}{1}（已知：{2}）。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/layer.py" />
   <source>What is known of a picture must have its height and width.</source>
   <translation>图片的已知部分必须与其高和宽相同。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/subject.py" />
   <source>What was downloaded is not the model, so it was thrown away. Try again later.</source>
   <translation>下载的内容不是该模型，已丢弃。请稍后再试。</translation>
  </message>
  <message>
   <location filename="ssh_studio/paths.py" />
   <source>Where user {0} belongs is not known, because the package platformdirs is not installed: install it, or set {1} to a folder.</source>
   <translation>未安装 platformdirs 包，不知道用户的 {0} 应放在何处：请安装它，或将 {1} 设为某个文件夹。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Your settings in {0} are damaged; the defaults are used.</source>
   <translation>{0} 中的设置已损坏；已使用默认值。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Your settings in {0} cannot be read ({1}): the defaults are used, and changes of settings last until you quit.</source>
   <translation>无法读取 {0} 中的设置（{1}）：已使用默认值，对设置的更改仅在退出前有效。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Your settings were damaged; the defaults are used. The damaged file is kept as {0}.</source>
   <translation>您的设置已损坏；已使用默认值。损坏的文件保留为 {0}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_schema.py" />
   <source>a newer version wrote it</source>
   <translation>由更新的版本写入</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_schema.py" />
   <source>a number of its description is wrong</source>
   <translation>其描述中有错误的数字</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_schema.py" />
   <source>a part of its description is missing</source>
   <translation>其描述缺少一部分</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/report.py" />
   <source>benchmark, colours of another object</source>
   <translation>基准测试，其他物体的颜色</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/report.py" />
   <source>benchmark, random tables</source>
   <translation>基准测试，随机查找表</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/photos.py" />
   <source>broken</source>
   <translation>已损坏</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>floating-point</source>
   <translation>浮点</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/device.py" />
   <source>it computes wrong results</source>
   <translation>计算结果错误</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/openraster.py" />
   <source>it has no list of layers.</source>
   <translation>没有图层列表。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec.py" />
   <source>it has no pixels.</source>
   <translation>没有像素。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_schema.py" />
   <source>it has too many layers</source>
   <translation>图层过多</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/openraster.py" />
   <source>it has too many layers.</source>
   <translation>图层过多。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>it has {0:.1f} GB; more than {1} GB are not read, so make it smaller first.</source>
   <translation>文件为 {0:.1f} GB；超过 {1} GB 的文件不予读取，请先缩小。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec.py" />
   <source>it has {0} × {1} pixels; more than {2} megapixels are not read, so make it smaller first.</source>
   <translation>图片为 {0} × {1} 像素；超过 {2} 百万像素的不予读取，请先缩小。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>it holds raw sensor data.</source>
   <translation>其中是传感器的原始数据。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_raw.py" />
   <source>it is a camera raw file, which needs an extra: install it with  {0}  or develop the photo first and save it as TIFF.</source>
   <translation>这是相机 RAW 文件，需要附加组件：请用  {0}  安装，或先显影照片并存为 TIFF。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>it is a camera's raw file.</source>
   <translation>这是相机的 RAW 文件。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>it is a folder</source>
   <translation>这是文件夹</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>it is a pipe or a device, not a file.</source>
   <translation>这是管道或设备，不是文件。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>it is a volume, not a picture.</source>
   <translation>这是体数据，不是图片。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_entries.py" />
   <source>it is compressed in an unusual way.</source>
   <translation>其压缩方式不常见。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>it is empty.</source>
   <translation>文件为空。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_entries.py" />
   <source>it is larger than its pixels can be.</source>
   <translation>大小超出其像素所能达到的范围。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_schema.py" />
   <source>it is not JSON ({0})</source>
   <translation>不是 JSON（{0}）</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_schema.py" />
   <source>it is not a document</source>
   <translation>不是文档</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_file.py" />
   <source>it is not a project of SSH Studio, Krita or GIMP (.ora).</source>
   <translation>不是 SSH Studio、Krita 或 GIMP 的项目 (.ora)。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>it is not a {0} picture.</source>
   <translation>不是 {0} 图片。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_entries.py" />
   <source>it is too large.</source>
   <translation>文件过大。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_avif.py" />
   <source>it is turned and has more than 8 bits; save it as PNG or TIFF first.</source>
   <translation>图片经过旋转且超过 8 位；请先存为 PNG 或 TIFF。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>it uses the obsolete kind of JPEG in TIFF; save it anew first.</source>
   <translation>使用了 TIFF 中过时的 JPEG 方式；请先重新保存。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>it was changed while it was read; try it again.</source>
   <translation>读取期间文件被更改；请重试。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>its colours are YCbCr without JPEG; convert it to RGB first.</source>
   <translation>颜色为未经 JPEG 的 YCbCr；请先转换为 RGB。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_png.py" />
   <source>its colours are of high dynamic range (HDR); save it in standard range first.</source>
   <translation>颜色为高动态范围 (HDR)；请先存为标准范围。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_file.py" />
   <source>its description is damaged.</source>
   <translation>其描述已损坏。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_jpeg_webp.py" />
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>its kind of colours is not handled; convert it to RGB first.</source>
   <translation>不支持其颜色类型；请先转换为 RGB。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_simple.py" />
   <source>its kind of colours is not handled; save it as PNG first.</source>
   <translation>不支持其颜色类型；请先存为 PNG。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/openraster.py" />
   <source>its list of layers holds a document type, which none needs.</source>
   <translation>其图层列表含有不需要的文档类型声明。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/openraster.py" />
   <source>its list of layers is damaged ({0}).</source>
   <translation>其图层列表已损坏（{0}）。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>its pixels are {0} numbers; convert it to 8 or 16 bits per channel first.</source>
   <translation>其像素为{0}数值；请先转换为每通道 8 或 16 位。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_simple.py" />
   <source>its values go up to {0}; only 255 and 65535 are handled.</source>
   <translation>其数值最大为 {0}；仅支持 255 和 65535。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>loss: with l1 and mse or both kinds of samples off nothing is learned.</source>
   <translation>loss：关闭 l1 和 mse，或关闭两类样本，就什么也学不到。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>model.lut_size must be at least 2.</source>
   <translation>model.lut_size 至少为 2。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>model.view_size must be a multiple of 32.</source>
   <translation>model.view_size 必须是 32 的倍数。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/library.py" />
   <source>no room in the cache</source>
   <translation>缓存空间不足</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_foreign.py" />
   <source>none of its layers can be read.</source>
   <translation>所有图层都无法读取。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_assembly.py" />
   <source>none of its pictures can be read.</source>
   <translation>所有图片都无法读取。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/autosave.py" />
   <source>none of its pictures is left.</source>
   <translation>没有剩余的图片。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/photos.py" />
   <source>not a picture that can be read</source>
   <translation>不是可读取的图片</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>parts of its pixels are missing.</source>
   <translation>缺少部分像素。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_tiff.py" />
   <source>signed, complex or 32-bit</source>
   <translation>有符号、复数或 32 位</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_schema.py" />
   <source>the document is too large</source>
   <translation>文档过大</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_foreign.py" />
   <source>the document is too large.</source>
   <translation>文档过大。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/project_entries.py" />
   <source>the project holds more pixels than are read.</source>
   <translation>项目包含的像素超出可读取的数量。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/report.py" />
   <source>the same photos in looks of somebody else</source>
   <translation>他人影调下的同一批照片</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>there is no permission to read it</source>
   <translation>没有读取权限</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/photos.py" />
   <source>too small</source>
   <translation>太小</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>train.batch must be a multiple of train.parts.</source>
   <translation>train.batch 必须是 train.parts 的倍数。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/library.py" />
   <source>without an object to learn from</source>
   <translation>没有可供学习的物体</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/photos.py" />
   <source>without colour</source>
   <translation>没有色彩</translation>
  </message>
  <message>
   <location filename="ssh_studio/extras.py" />
   <source>{0} (another SSH Studio than this bundle, which takes no extras)</source>
   <translation>{0}（这是另一种 SSH Studio 安装；此独立版不能添加组件）</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/__main__.py" />
   <source>{0} (see {1} --help)</source>
   <translation>{0}（参见 {1} --help）</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/checkpoint.py" />
   <source>{0} The checkpoint before it is kept.</source>
   <translation>{0} 之前的检查点仍保留。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/regions.py" />
   <source>{0} beside it is broken: {1}</source>
   <translation>旁边的 {0} 已损坏：{1}</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>{0} cannot be copied: {1}.</source>
   <translation>无法复制 {0}：{1}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/cube.py" />
   <source>{0} cannot be read: {1}.</source>
   <translation>无法读取 {0}：{1}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>{0} does not fit the network it names.</source>
   <translation>{0} 与其声明的网络不符。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/semantics.py" />
   <source>{0} does not hold the weights of EfficientNet-Lite0.</source>
   <translation>{0} 中没有 EfficientNet-Lite0 的权重。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/reading.py" />
   <source>{0} files are not handled; save it as PNG, TIFF, JPEG or WebP first.</source>
   <translation>不支持 {0} 文件；请先存为 PNG、TIFF、JPEG 或 WebP。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/networks/paper.py" />
   <source>{0} foregrounds cannot have {1} references.</source>
   <translation>{0} 个前景不能有 {1} 个参考。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/loop.py" />
   <source>{0} has other sizes than the recipe's [model] table; make them the same.</source>
   <translation>{0} 的尺寸与配方的 [model] 表不同；请使两者一致。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <source>{0} has pixels of type {1}; use uint8 or uint16.</source>
   <translation>{0}的像素类型为 {1}；请使用 uint8 或 uint16。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/pixels.py" />
   <source>{0} has pixels of type {1}; use uint8, uint16 or float32.</source>
   <translation>{0}的像素类型为 {1}；请使用 uint8、uint16 或 float32。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/pixels.py" />
   <source>{0} has values of type {1}; use uint8, uint16, bool or float.</source>
   <translation>{0}的值类型为 {1}；请使用 uint8、uint16、bool 或 float。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/writing.py" />
   <source>{0} holds 8 bits per channel; the picture's 16 were rounded.</source>
   <translation>{0} 每通道只有 8 位；图片的 16 位已舍入。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/cube.py" />
   <source>{0} holds a 1-D table; a 3-D one is needed.</source>
   <translation>{0} 是 1-D 表；需要 3-D 表。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/commands.py" />
   <source>{0} holds a run already; use --resume {0} to go on.</source>
   <translation>{0} 中已有一次训练；用 --resume {0} 继续。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/fine_tune.py" />
   <source>{0} holds a run already; use fine-tune --resume {0} to go on.</source>
   <translation>{0} 中已有一次训练；用 fine-tune --resume {0} 继续。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/pixels.py" />
   <source>{0} holds values that are no numbers between 0 and 1.</source>
   <translation>{0}含有不在 0 到 1 之间的值。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/cube.py" />
   <source>{0} holds values that are no numbers.</source>
   <translation>{0} 含有非数字的值。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>{0} holds weights that are no numbers.</source>
   <translation>{0} 含有非数字的权重。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>{0} is a share and must be at most 1, not {1}.</source>
   <translation>{0} 是一个比例，最大为 1，而不是 {1}。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/report.py" />
   <source>{0} is better on your photos: it leaves {1:.1%} of the error, {2} {3:.1%} ({4:+.1%} to {5:+.1%}, 95 %).</source>
   <translation>{0} 在您的照片上更好：剩余误差为 {1:.1%}，{2} 为 {3:.1%}（{4:+.1%} 至 {5:+.1%}，95 %）。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>{0} is damaged or no model file.</source>
   <translation>{0} 已损坏或不是模型文件。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>{0} is damaged or no model file; import or download it again.</source>
   <translation>{0} 已损坏或不是模型文件；请重新导入或下载。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/pack.py" />
   <source>{0} is damaged or no photo pack; make it anew.</source>
   <translation>{0} 已损坏或不是照片包；请重新制作。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/pixels.py" />
   <source>{0} is empty.</source>
   <translation>{0}为空。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/pixels.py" />
   <source>{0} is empty: nothing of the foreground shows.</source>
   <translation>{0}为空：前景没有任何可见部分。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/fine_tune.py" />
   <source>{0} is finished; give it more by --minutes or --steps.</source>
   <translation>{0} 已完成；可用 --minutes 或 --steps 增加训练。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/cube.py" />
   <source>{0} is made for another range than 0 to 1.</source>
   <translation>{0} 的取值范围不是 0 到 1。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/composites.py" />
   <source>{0} is no benchmark folder (no index.json in it).</source>
   <translation>{0} 不是基准测试文件夹（其中没有 index.json）。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/library.py" />
   <source>{0} is no fine-tuning run.</source>
   <translation>{0} 不是一次微调。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/settings.py" />
   <source>{0} is no fine-tuning run; nothing can be resumed.</source>
   <translation>{0} 不是一次微调；无法恢复。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/semantics.py" />
   <source>{0} is no model that can get semantic features.</source>
   <translation>{0} 不是能够获得语义特征的模型。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>{0} is no table.</source>
   <translation>{0} 不是表。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/cube.py" />
   <source>{0} is not a .cube file that can be read: {1}.</source>
   <translation>{0} 不是可读取的 .cube 文件：{1}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>{0} is not a checkpoint of the SSH authors' network.</source>
   <translation>{0} 不是 SSH 作者网络的检查点。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>{0} is not a model file of this version of SSH Studio.</source>
   <translation>{0} 不是此版本 SSH Studio 的模型文件。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/average.py" />
   <source>{0} is not a network like that of {1}.</source>
   <translation>{0} 的网络与 {1} 的不同。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/pack.py" />
   <source>{0} is not a photo pack of this version; make it anew.</source>
   <translation>{0} 不是此版本的照片包；请重新制作。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/cube.py" />
   <source>{0} is not a whole 3-D .cube table.</source>
   <translation>{0} 不是完整的 3-D .cube 表。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/report.py" />
   <source>{0} is not clearly better than {2} on your photos: {1:.1%} of the error remains, {3:.1%} with {2} ({4:+.1%} to {5:+.1%}, 95 %).</source>
   <translation>{0} 在您的照片上并不明显优于 {2}：剩余误差为 {1:.1%}，用 {2} 为 {3:.1%}（{4:+.1%} 至 {5:+.1%}，95 %）。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/device.py" />
   <source>{0} is not used: {1}</source>
   <translation>未使用 {0}：{1}</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>{0} is of an unknown kind of network ({1}).</source>
   <translation>{0} 属于未知的网络类型（{1}）。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>{0} is too small ({1} × {2} pixels); 8 × 8 is the least.</source>
   <translation>{0}太小（{1} × {2} 像素）；至少需要 8 × 8。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/report.py" />
   <source>{0} is worse than {2} on your photos: {1:.1%} of the error remains, {3:.1%} with {2} ({4:+.1%} to {5:+.1%}, 95 %).</source>
   <translation>{0} 在您的照片上不如 {2}：剩余误差为 {1:.1%}，用 {2} 为 {3:.1%}（{4:+.1%} 至 {5:+.1%}，95 %）。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>{0} must be a list of {1} numbers.</source>
   <translation>{0} 必须是含 {1} 个数的列表。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>{0} must be a number of at least 0, not {1}.</source>
   <translation>{0} 必须是不小于 0 的数，而不是 {1}。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>{0} must be a table.</source>
   <translation>{0} 必须是表。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>{0} must be at least 1, not {1}.</source>
   <translation>{0} 至少为 1，而不是 {1}。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>{0} must be of type {1}, not {2!r}.</source>
   <translation>{0} 的类型必须是 {1}，而不是 {2!r}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/compositor.py" />
   <location filename="ssh_studio/engine/pixels.py" />
   <source>{0} must have height, width and the three channels of RGB.</source>
   <translation>{0}必须有高、宽和 RGB 三个通道。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/pixels.py" />
   <source>{0} must have the height and width of its picture.</source>
   <translation>{0}的高和宽必须与其图片相同。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/model_file.py" />
   <source>{0} names sizes that cannot be built.</source>
   <translation>{0} 声明的尺寸无法构建。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/photos.py" />
   <source>{0} needs an extra, {1}; or convert it to JPEG</source>
   <translation>{0} 需要附加组件，{1}；或转换为 JPEG</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/composites.py" />
   <source>{0} of the benchmark cannot be read.</source>
   <translation>无法读取基准测试中的 {0}。</translation>
  </message>
  <message numerus="yes">
   <location filename="training/ssh_studio_training/library.py" />
   <source>{0} of {1} photos can be used; {2} are needed</source>
   <translation>
    <numerusform>{1} 张照片中有 {0} 张可用；需要 {2} 张</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="training/ssh_studio_training/fine_tune.py" />
   <source>{0} photos of this run are no longer where they were; start a new run.</source>
   <translation>
    <numerusform>该次训练的 {0} 张照片已不在原处；请开始新的训练。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/paths.py" />
   <source>{0} points to {1}, which is not a folder: correct or unset it.</source>
   <translation>{0} 指向 {1}，但它不是文件夹：请更正或取消设置。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/harmonizer.py" />
   <source>{0} ran out of memory</source>
   <translation>{0} 内存不足</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/codec_jpeg_webp.py" />
   <source>{0} was left out, because it is too large for a JPEG file.</source>
   <translation>{0} 对 JPEG 文件来说太大，已略去。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/library.py" />
   <source>{0} {1}</source>
   <translation>{0} 张{1}</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/export.py" />
   <source>{0} × {1} pixels are too many: choose a size of at most {2} megapixels.</source>
   <translation>{0} × {1} 像素过多：请选择不超过 {2} 百万像素的大小。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/library.py" />
   <source>{0}, {1}</source>
   <translation>{0}，{1}</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/autosave.py" />
   <source>{0}.</source>
   <translation>{0}。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/library.py" />
   <source>{0}. Add more photos.</source>
   <translation>{0}。请添加更多照片。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>{0}: it is a folder.</source>
   <translation>{0}：这是文件夹。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>{0}: there is no such file.</source>
   <translation>{0}：没有这样的文件。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>{0}: there is not enough memory for it.</source>
   <translation>{0}：内存不足。</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <location filename="ssh_studio/document/project_foreign.py" />
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <location filename="training/ssh_studio_training/library.py" />
   <location filename="training/ssh_studio_training/photos.py" />
   <source>{0}: {1}</source>
   <translation>{0}：{1}</translation>
  </message>
  <message>
   <location filename="ssh_studio/document/file_source.py" />
   <source>{0}: {1}.</source>
   <translation>{0}：{1}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/device.py" />
   <source>{0}; {1}</source>
   <translation>{0}；{1}</translation>
  </message>
  <message numerus="yes">
   <location filename="training/ssh_studio_training/library.py" />
   <source>{1} ({0} are copies of others)</source>
   <translation>
    <numerusform>{1}（{0} 张是其他照片的副本）</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="training/ssh_studio_training/library.py" />
   <source>{1} ({0} were left out: {2})</source>
   <translation>
    <numerusform>{1}（略去 {0} 张：{2}）</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/engine/registry.py" />
   <source>“{0}” is no model name: use letters, digits, - and _.</source>
   <translation>“{0}”不能作为模型名称：请使用字母、数字、- 和 _。</translation>
  </message>
  <message>
   <location filename="training/ssh_studio_training/recipe.py" />
   <source>“{0}” is not of the form table.key=value.</source>
   <translation>“{0}”不是 table.key=value 的形式。</translation>
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
   <translation>16 位</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>8 bit</source>
   <translation>8 位</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>A file of this name is there already and will be replaced.</source>
   <translation>已有同名文件，将被替换。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Browse…</source>
   <translation>浏览…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Cancelling…</source>
   <translation>正在取消…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Depth</source>
   <translation>位深度</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Format</source>
   <translation>格式</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Full Size</source>
   <translation>完整尺寸</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Give the file a name.</source>
   <translation>请为文件命名。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Height</source>
   <translation>高度</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>JPEG has no transparency: the picture will be laid on white.</source>
   <translation>JPEG 不支持透明度：画面将置于白底上。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Keep the proportion of width and height</source>
   <translation>保持宽高比</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Progress of the export</source>
   <translation>导出进度</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Quality</source>
   <translation>质量</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Replace</source>
   <translation>替换</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/export.py" />
   <source>Width</source>
   <translation>宽度</translation>
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <location filename="ssh_studio/ui/controllers/exporting.py" />
   <source>Export Layer</source>
   <translation>导出图层</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/exporting.py" />
   <source>Exported {path}.</source>
   <translation>已导出 {path}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/exporting.py" />
   <source>Exporting {name}</source>
   <translation>正在导出 {name}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/exporting.py" />
   <source>Open a picture first.</source>
   <translation>请先打开一张照片。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/exporting.py" />
   <source>Waiting for the looks…</source>
   <translation>正在等待影调…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/exporting.py" />
   <source>Writing {name}…</source>
   <translation>正在写入 {name}…</translation>
  </message>
 </context>
 <context>
  <name>FilesController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>All files</source>
   <translation>所有文件</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Clear list</source>
   <translation>清空列表</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>New document</source>
   <translation>新建文档</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Open as Layer</source>
   <translation>打开为图层</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Photos</source>
   <translation>照片</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Photos and projects</source>
   <translation>照片和项目</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Project</source>
   <translation>项目</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>SSH Studio</source>
   <translation>SSH Studio</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Sample</source>
   <translation>示例</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Save Changes?</source>
   <translation>保存更改？</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Save Project</source>
   <translation>保存项目</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Save the changes to “{name}”?</source>
   <translation>是否保存对“{name}”的更改？</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>The document is empty.</source>
   <translation>文档为空。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Untitled</source>
   <translation>未命名</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/files.py" />
   <source>Without saving, they are lost.</source>
   <translation>不保存则会丢失。</translation>
  </message>
 </context>
 <context>
  <name>FineTuneDialog</name>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/dialog.py" />
   <source>Fine-Tune the Model</source>
   <translation>微调模型</translation>
  </message>
 </context>
 <context>
  <name>FineTuning</name>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>Benchmark, colours of other objects</source>
   <translation>基准测试，其他对象的颜色</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>Benchmark, random looks</source>
   <translation>基准测试，随机影调</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Cancel the Training?</source>
   <translation>取消训练？</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Cancel the training of “{0}”?</source>
   <translation>是否取消“{0}”的训练？</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Cancel training</source>
   <translation>取消训练</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Do not quit</source>
   <translation>不退出</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>In the background it goes on without the window; the next start shows what became of it. Stop and keep ends it with its report, also in the background. What is stopped now can be resumed.</source>
   <translation>训练可在没有窗口的情况下于后台继续；下次启动时会显示结果。“停止并保留”会在后台结束训练并生成报告。现在停止的训练以后可以继续。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Keep training</source>
   <translation>继续训练</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Look &gt; Fine-tune the model… shows it.</source>
   <translation>可在“影调 &gt; 微调模型…”中查看。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Looking for trainings</source>
   <translation>正在查找训练</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Nothing is installed. It can be resumed from its last checkpoint.</source>
   <translation>不会安装任何内容。可以从最后的检查点继续。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Stop and keep</source>
   <translation>停止并保留</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Stop now</source>
   <translation>立即停止</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>The report is {path}.</source>
   <translation>报告在 {path}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>The same in somebody else’s looks</source>
   <translation>同样的照片，他人的影调</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>The training of “{0}” failed.</source>
   <translation>“{0}”的训练失败。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>The training of “{0}” goes on in the background.</source>
   <translation>“{0}”的训练在后台继续。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>The training of “{0}” has ended: see its report.</source>
   <translation>“{0}”的训练已结束：请看报告。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>The training of “{0}” is not finished.</source>
   <translation>“{0}”的训练尚未完成。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>The training of “{0}” was interrupted; it can be resumed.</source>
   <translation>“{0}”的训练被中断；可以继续。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/fine_tuning.py" />
   <source>Training Goes On</source>
   <translation>训练进行中</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>Your photos, kept out of training</source>
   <translation>您的照片（未参与训练）</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>between {0} and {1} points less</source>
   <translation>减少 {0} 到 {1} 个百分点</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>between {0} and {1} points more</source>
   <translation>增加 {0} 到 {1} 个百分点</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>between {0} points less and {1} more</source>
   <translation>减少 {0} 到增加 {1} 个百分点之间</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>{0} h</source>
   <translation>{0} 小时</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>{0} h {1} min</source>
   <translation>{0} 小时 {1} 分</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>{0} min</source>
   <translation>{0} 分钟</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>{0} s</source>
   <translation>{0} 秒</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/words.py" />
   <source>{0} to {1}</source>
   <translation>{0} 到 {1}</translation>
  </message>
 </context>
 <context>
  <name>FirstStepsCard</name>
  <message>
   <location filename="ssh_studio/ui/canvas/first_steps.py" />
   <source>Background</source>
   <translation>背景</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/first_steps.py" />
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/first_steps.py" />
   <source>Don’t show again</source>
   <translation>不再显示</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/first_steps.py" />
   <source>First steps</source>
   <translation>入门步骤</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/first_steps.py" />
   <source>Foreground</source>
   <translation>前景</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/first_steps.py" />
   <source>Help &gt; First steps shows them again.</source>
   <translation>可用“帮助 &gt; 入门步骤”再次显示。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/first_steps.py" />
   <source>Paint</source>
   <translation>涂抹</translation>
  </message>
 </context>
 <context>
  <name>FirstStepsController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/first_steps.py" />
   <source>Drop a photo here, or open one.</source>
   <translation>将照片拖放到此处，或打开一张。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/first_steps.py" />
   <source>Drop or paste a photo onto it; it takes on its light.</source>
   <translation>将照片拖放或粘贴到背景上；它会融入其光线。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/first_steps.py" />
   <source>Hold {compare} to compare, {export} exports.</source>
   <translation>按住 {compare} 比较，{export} 导出。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/first_steps.py" />
   <source>Looking for a GPU…</source>
   <translation>正在查找 GPU…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/first_steps.py" />
   <source>Looks are computed on the CPU, as the settings say.</source>
   <translation>按设置在 CPU 上计算影调。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/first_steps.py" />
   <source>Looks are computed on your GPU: {device}.</source>
   <translation>在您的 GPU 上计算影调：{device}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/first_steps.py" />
   <source>No GPU was found. It runs anyway: the CPU is quick enough for live looks.</source>
   <translation>未找到 GPU，但照样可用：CPU 足以实时计算影调。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/first_steps.py" />
   <source>The brush ({brush}) shows, the eraser ({eraser}) hides.</source>
   <translation>画笔 ({brush}) 显示，橡皮擦 ({eraser}) 隐藏。</translation>
  </message>
 </context>
 <context>
  <name>Form</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>%n photos are kept out of training, to judge by.</source>
   <translation>
    <numerusform>留出 %n 张照片不参与训练，用于评判。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>10 minutes of training</source>
   <translation>训练 10 分钟</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>A copy of the model learns which light and colour go together in your photos. They stay on this computer. At the end you see whether it got better; if not, nothing changes.</source>
   <translation>模型的副本会学习您的照片中哪些光线与色彩相配。照片始终留在这台电脑上。结束时您会看到它是否变好；如果没有，则一切不变。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>A folder of your photos</source>
   <translation>您的照片文件夹</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>About {0} on {1}: {2} of training, the rest for the report.</source>
   <translation>在 {1} 上约需 {0}：训练 {2}，其余用于报告。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>An hour of training</source>
   <translation>训练一小时</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>As many minutes as you say</source>
   <translation>按您指定的分钟数</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Begin from</source>
   <translation>起始模型</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Choose a folder of photos, and wait until it was looked at.</source>
   <translation>请选择照片文件夹，并等待检查完成。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Choose a folder, or drop one here. 20 photos are enough.</source>
   <translation>选择或拖入一个文件夹。20 张照片就够了。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Choose the folder</source>
   <translation>选择文件夹</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Default</source>
   <translation>默认</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Folder of Photos</source>
   <translation>照片文件夹</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Folder of photos</source>
   <translation>照片文件夹</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Give the model a name.</source>
   <translation>请为模型命名。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Minutes of training</source>
   <translation>训练分钟数</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Name of the model</source>
   <translation>模型名称</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Own</source>
   <translation>自定</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Photos</source>
   <translation>照片</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Quick, 10 min</source>
   <translation>快速，10 分钟</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Start</source>
   <translation>开始</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>The model that is fine-tuned; it stays as it is.</source>
   <translation>被微调的模型；其本身保持不变。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>There is a model of this name; choose another one.</source>
   <translation>已有同名模型；请选择其他名称。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>There is no folder {0}.</source>
   <translation>文件夹 {0} 不存在。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Thorough, 1 h</source>
   <translation>充分，1 小时</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Time</source>
   <translation>时长</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>Train, compare, and install it if it is better.</source>
   <translation>训练、比较，如果更好则安装。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/form.py" />
   <source>min</source>
   <translation>分钟</translation>
  </message>
 </context>
 <context>
  <name>FoundPhotos</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>%n copies of others count once.</source>
   <translation>
    <numerusform>%n 张重复的照片只计一次。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>%n left out…</source>
   <translation>
    <numerusform>略去 %n 个…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>%n photos to learn from.</source>
   <translation>
    <numerusform>可学习的照片：%n 张。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Files that are left out, and why</source>
   <translation>略去的文件及原因</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Left out</source>
   <translation>已略去</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Looking for photos…</source>
   <translation>正在查找照片…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Reading photos</source>
   <translation>正在读取照片</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Reading photos: {0} of {1}</source>
   <translation>正在读取照片：{0} / {1}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Reading photos: {0} of {1}, {2} left</source>
   <translation>正在读取照片：{0} / {1}，剩余 {2}</translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Show the %n left out</source>
   <translation>
    <numerusform>显示略去的 %n 个</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>There are no photos in this folder.</source>
   <translation>此文件夹中没有照片。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>Why</source>
   <translation>原因</translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/found.py" />
   <source>and %n more</source>
   <translation>
    <numerusform>以及另外 %n 个</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>GradientTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Along a line, or around a point.</source>
   <translation>沿一条线，或围绕一点。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Drag from where the layer shows fully to where it is hidden. Shift while dragging keeps to 45°.</source>
   <translation>从图层完全显示处拖动到隐藏处。拖动时按 Shift 限制为 45°。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Gradient</source>
   <translation>渐变</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Gradient on {0}</source>
   <translation>对 {0} 使用渐变</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Hidden where the drag begins, shown where it ends.</source>
   <translation>拖动起点处隐藏，终点处显示。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Linear</source>
   <translation>线性</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Radial</source>
   <translation>径向</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Reversed</source>
   <translation>反向</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Shape</source>
   <translation>形状</translation>
  </message>
 </context>
 <context>
  <name>GuideDialog</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/guide.py" />
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/guide.py" />
   <source>Contents</source>
   <translation>目录</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/guide.py" />
   <source>Guide</source>
   <translation>指南</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/guide.py" />
   <source>Search the guide</source>
   <translation>搜索指南</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/guide.py" />
   <source>These words stand on no page.</source>
   <translation>没有任何页面包含这些词。</translation>
  </message>
 </context>
 <context>
  <name>GuidePage</name>
  <message>
   <location filename="ssh_studio/ui/widgets/guide_page.py" />
   <source>Page of the guide</source>
   <translation>指南页面</translation>
  </message>
 </context>
 <context>
  <name>HairBrushTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Hair brush</source>
   <translation>毛发画笔</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Paint over hair or fur along the mask's edge; its true edge is found.</source>
   <translation>沿蒙版边缘涂抹毛发，即可找到其真实边缘。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Refine hair on {0}</source>
   <translation>调整 {0} 的毛发</translation>
  </message>
 </context>
 <context>
  <name>HandTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/look_around.py" />
   <source>Drag to move the view; hold Space with any tool. Double click fits.</source>
   <translation>拖动以移动视图；任何工具下都可按住空格键。双击适合窗口。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/look_around.py" />
   <source>Hand</source>
   <translation>抓手</translation>
  </message>
 </context>
 <context>
  <name>HarmonizePanel</name>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Background</source>
   <translation>背景</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Beneath</source>
   <translation>下方</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Choose the brush (B), set “Paint in” to “Reference” and paint what the layer should look like. Until then the whole background counts.</source>
   <translation>选择画笔 (B)，将“绘制到”设为“参考”，然后涂抹图层应呈现的样子。在此之前以整个背景为准。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Colour</source>
   <translation>色彩</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Copy look</source>
   <translation>复制影调</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Do not harmonize</source>
   <translation>不协调</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Export LUT…</source>
   <translation>导出 LUT…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Harmonize</source>
   <translation>协调</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Harmonize live</source>
   <translation>实时协调</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Harmonize this layer</source>
   <translation>协调此图层</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>How far the layer goes to its look.</source>
   <translation>图层采用其影调的程度。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>How much of the look's change of colour.</source>
   <translation>采用影调中色彩变化的程度。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>How much of the look's change of lightness.</source>
   <translation>采用影调中明暗变化的程度。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Light</source>
   <translation>光线</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Model {0}</source>
   <translation>模型 {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Painted</source>
   <translation>涂抹</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Paste</source>
   <translation>粘贴</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Reference</source>
   <translation>参考</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Strength</source>
   <translation>强度</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>The look is taken from a region that you paint.</source>
   <translation>影调取自您涂抹的区域。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>The look is taken from all that lies beneath the layer.</source>
   <translation>影调取自图层下方的所有内容。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>The look is taken from what lies closely around the layer.</source>
   <translation>影调取自图层周围的邻近内容。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>This layer</source>
   <translation>此图层</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>This layer is not harmonized: switch it on above.</source>
   <translation>此图层未协调：请在上方开启。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>This layer keeps the look that was pasted: Look &gt; Reset look ends it.</source>
   <translation>此图层保持粘贴的影调：用“影调 &gt; 重置影调”结束。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>What estimates the look.</source>
   <translation>估计影调所用的模型。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>Whether this layer takes part.</source>
   <translation>此图层是否参与。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/harmonize.py" />
   <source>{0} (not installed)</source>
   <translation>{0}（未安装）</translation>
  </message>
 </context>
 <context>
  <name>HelpController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/help.py" />
   <source>The log is {path}.</source>
   <translation>日志在 {path}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/help.py" />
   <source>There is no log file.</source>
   <translation>没有日志文件。</translation>
  </message>
 </context>
 <context>
  <name>HistoryModel</name>
  <message>
   <location filename="ssh_studio/ui/panels/history.py" />
   <source>Beginning</source>
   <translation>开始</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/history.py" />
   <source>Earlier steps were dropped</source>
   <translation>较早的步骤已丢弃</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/history.py" />
   <source>as in the file</source>
   <translation>与文件一致</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/history.py" />
   <source>undone</source>
   <translation>已撤销</translation>
  </message>
 </context>
 <context>
  <name>HistoryPanel</name>
  <message>
   <location filename="ssh_studio/ui/panels/history.py" />
   <source>History</source>
   <translation>历史记录</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/history.py" />
   <source>Steps; the current one is chosen</source>
   <translation>步骤；当前步骤处于选中状态</translation>
  </message>
 </context>
 <context>
  <name>Importing</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>%n files</source>
   <translation>
    <numerusform>%n 个文件</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>New document</source>
   <translation>新建文档</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>No transparency in {names}: cut out what is wanted with smart select (W) or the brush.</source>
   <translation>{names} 没有透明度：请用智能选择 (W) 或画笔抠出所需部分。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Only an address was dropped, and SSH Studio does not use the network: copy the picture itself and paste it, or save it and drop the file.</source>
   <translation>拖放的只是网址，而 SSH Studio 不使用网络：请复制图片本身再粘贴，或保存后拖放文件。</translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Open %n pictures</source>
   <translation>
    <numerusform>打开 %n 张图片</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Open {name}</source>
   <translation>打开 {name}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Opening {name}</source>
   <translation>正在打开 {name}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Paste</source>
   <translation>粘贴</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Pasted</source>
   <translation>粘贴的图片</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/importing.py" />
   <source>Pasting</source>
   <translation>正在粘贴</translation>
  </message>
 </context>
 <context>
  <name>JobLine</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/status_bar.py" />
   <source> and %n more</source>
   <translation>
    <numerusform> 及另外 %n 项</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/status_bar.py" />
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/status_bar.py" />
   <source>Cancel “{0}”</source>
   <translation>取消“{0}”</translation>
  </message>
 </context>
 <context>
  <name>LassoTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/lasso.py" />
   <source>Drag around what to keep, or click corners and press Enter. Shift adds, Alt removes.</source>
   <translation>沿要保留的部分拖动一圈，或单击各角点后按 Enter。Shift 添加，Alt 移除。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/lasso.py" />
   <source>Lasso</source>
   <translation>套索</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/lasso.py" />
   <source>Lasso on {0}</source>
   <translation>对 {0} 使用套索</translation>
  </message>
 </context>
 <context>
  <name>LayersController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>Delete {name}</source>
   <translation>删除 {name}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>Duplicate {name}</source>
   <translation>复制 {name}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>Fit {name}</source>
   <translation>使 {name} 适合背景</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>Flip {name}</source>
   <translation>翻转 {name}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>It is the lowest.</source>
   <translation>已是最下面的图层。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>It is the uppermost one.</source>
   <translation>已是最上面的图层。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>Reorder {name}</source>
   <translation>调整 {name} 的顺序</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>Reset {name}</source>
   <translation>重置 {name}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>{name} copy</source>
   <translation>{name} 副本</translation>
  </message>
 </context>
 <context>
  <name>LayersDelegate</name>
  <message>
   <location filename="ssh_studio/ui/panels/layers_delegate.py" />
   <source>Background</source>
   <translation>背景</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_delegate.py" />
   <source>Hide {0}</source>
   <translation>隐藏 {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_delegate.py" />
   <source>Name of the layer</source>
   <translation>图层名称</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_delegate.py" />
   <source>Show {0}</source>
   <translation>显示 {0}</translation>
  </message>
 </context>
 <context>
  <name>LayersModel</name>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>Rename to {0}</source>
   <translation>重命名为 {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>Reorder {0}</source>
   <translation>调整 {0} 的顺序</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>adjusted</source>
   <translation>已调整</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>as taken</source>
   <translation>原始</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>harmonized</source>
   <translation>已协调</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>hidden</source>
   <translation>已隐藏</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>visible</source>
   <translation>可见</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>{0} × {1} · {2} bit</source>
   <translation>{0} × {1} · {2} 位</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>{0}, background</source>
   <translation>{0}，背景</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers_model.py" />
   <source>{0}, {1}, opacity {2} %</source>
   <translation>{0}，{1}，不透明度 {2} %</translation>
  </message>
 </context>
 <context>
  <name>LayersPanel</name>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>Add a layer</source>
   <translation>添加图层</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>Delete layer</source>
   <translation>删除图层</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>Drop a background photo onto the canvas to begin.</source>
   <translation>将背景照片拖放到画布上即可开始。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>Drop a photo onto the canvas to add a layer.</source>
   <translation>将照片拖放到画布上以添加图层。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>Duplicate layer</source>
   <translation>复制出新图层</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>How much of the layer covers what lies beneath it.</source>
   <translation>图层遮盖下方内容的程度。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>Layers</source>
   <translation>图层</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>Layers, the uppermost first</source>
   <translation>图层，最上面的在前</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/layers.py" />
   <source>Opacity</source>
   <translation>不透明度</translation>
  </message>
 </context>
 <context>
  <name>LiveLine</name>
  <message>
   <location filename="ssh_studio/ui/widgets/live_line.py" />
   <source>Harmonization is off</source>
   <translation>协调已关闭</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/widgets/live_line.py" />
   <source>Harmonization stopped</source>
   <translation>协调已停止</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/widgets/live_line.py" />
   <source>Loading the model…</source>
   <translation>正在加载模型…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/widgets/live_line.py" />
   <source>Ready</source>
   <translation>就绪</translation>
  </message>
 </context>
 <context>
  <name>LiveSession</name>
  <message>
   <location filename="ssh_studio/live/session.py" />
   <source>Harmonizing.</source>
   <translation>正在协调。</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/session.py" />
   <source>Live harmonization is off.</source>
   <translation>实时协调已关闭。</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/session.py" />
   <source>Live harmonization is on.</source>
   <translation>实时协调已开启。</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/session.py" />
   <source>Live harmonization met an error that it was not prepared for.</source>
   <translation>实时协调遇到了未预料的错误。</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/session.py" />
   <source>The model is being loaded.</source>
   <translation>正在加载模型。</translation>
  </message>
  <message>
   <location filename="ssh_studio/live/session.py" />
   <source>There is not enough memory for live harmonization.</source>
   <translation>内存不足，无法实时协调。</translation>
  </message>
 </context>
 <context>
  <name>LooksController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>Copied the look of {name}.</source>
   <translation>已复制 {name} 的影调。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>Copy the look of a layer first.</source>
   <translation>请先复制某个图层的影调。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>Do not harmonize</source>
   <translation>不协调</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>Export LUT</source>
   <translation>导出 LUT</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>Exported {path}. A LUT holds the change of colour, not of light by place.</source>
   <translation>已导出 {path}。LUT 只包含色彩变化，不包含随位置而变的光线。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>Harmonize</source>
   <translation>协调</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>LUT (*.cube)</source>
   <translation>LUT (*.cube)</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>Paste look</source>
   <translation>粘贴影调</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>Reset look</source>
   <translation>重置影调</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/looks.py" />
   <source>The layer has no look yet: switch harmonizing on and wait for it.</source>
   <translation>图层还没有影调：请开启协调并稍候。</translation>
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
   <translation>放大镜</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/loupe.py" />
   <source>The place under the pointer at 100 %.</source>
   <translation>以 100 % 显示指针下的位置。</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <location filename="ssh_studio/ui/main_window.py" />
   <source>Default</source>
   <translation>默认</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/main_window.py" />
   <source>Open recent</source>
   <translation>最近打开</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/main_window.py" />
   <source>Panels</source>
   <translation>面板</translation>
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
   <translation>请先复制一个蒙版。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Layer</source>
   <translation>图层</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Load Mask</source>
   <translation>载入蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Load mask</source>
   <translation>载入蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>PNG (*.png);;TIFF (*.tif *.tiff)</source>
   <translation>PNG (*.png);;TIFF (*.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Paste mask</source>
   <translation>粘贴蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Save Mask</source>
   <translation>保存蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Saving the mask</source>
   <translation>正在保存蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>The mask of {0} was copied.</source>
   <translation>已复制 {0} 的蒙版。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>The mask was saved as {0}.</source>
   <translation>蒙版已存为 {0}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>There is no other layer.</source>
   <translation>没有其他图层。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Use Another Layer's Mask</source>
   <translation>使用其他图层的蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/mask_exchange.py" />
   <source>Use mask of {0}</source>
   <translation>使用 {0} 的蒙版</translation>
  </message>
 </context>
 <context>
  <name>MaskPanel</name>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>B/W</source>
   <translation>黑白</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Black</source>
   <translation>黑底</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Checker</source>
   <translation>棋盘</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Clear</source>
   <translation>清空</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Colour of the mask overlay</source>
   <translation>蒙版叠加的颜色</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Edge</source>
   <translation>边缘</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Feather</source>
   <translation>羽化</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Feather mask</source>
   <translation>羽化蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Fill</source>
   <translation>填充</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Fill holes…</source>
   <translation>填补孔洞…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>How soft the edge becomes, in pixels of the layer.</source>
   <translation>边缘的柔和程度，以图层像素为单位。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Invert</source>
   <translation>反相</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Loupe</source>
   <translation>放大镜</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Mask</source>
   <translation>蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Move mask edge</source>
   <translation>移动蒙版边缘</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Moves the edge inward or outward, in pixels of the layer.</source>
   <translation>将边缘向内或向外移动，以图层像素为单位。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Overlay</source>
   <translation>叠加</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Refine edge…</source>
   <translation>调整边缘…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Remove spill</source>
   <translation>去除溢色</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Select subject…</source>
   <translation>选择主体…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Show mask overlay</source>
   <translation>显示蒙版叠加</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Smooth…</source>
   <translation>平滑…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>Specks…</source>
   <translation>斑点…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/mask.py" />
   <source>White</source>
   <translation>白底</translation>
  </message>
 </context>
 <context>
  <name>MasksController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Clear mask</source>
   <translation>清空蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Feather Mask</source>
   <translation>羽化蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Feather mask</source>
   <translation>羽化蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Fill Holes</source>
   <translation>填补孔洞</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Fill holes</source>
   <translation>填补孔洞</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Fill mask</source>
   <translation>填充蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Grow Mask</source>
   <translation>扩展蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Grow mask</source>
   <translation>扩展蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>In pixels of the layer; 0 fills all of them.</source>
   <translation>以图层像素为单位；0 表示全部填补。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Invert mask</source>
   <translation>反相蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Inward by</source>
   <translation>向内</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Outward by</source>
   <translation>向外</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Radius</source>
   <translation>半径</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Remove Specks</source>
   <translation>去除斑点</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Remove specks</source>
   <translation>去除斑点</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Show from</source>
   <translation>显示下限</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Shrink Mask</source>
   <translation>收缩蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Shrink mask</source>
   <translation>收缩蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Smooth Mask</source>
   <translation>平滑蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Smooth mask</source>
   <translation>平滑蒙版</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>The mask was painted meanwhile, so it stays as it is: {step} again.</source>
   <translation>蒙版期间已被涂抹，因此保持原样：请再次执行“{step}”。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Threshold Mask</source>
   <translation>蒙版阈值</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Threshold mask</source>
   <translation>蒙版阈值</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>Up to a diameter of</source>
   <translation>直径不超过</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/masks.py" />
   <source>What is covered less is hidden.</source>
   <translation>覆盖低于此值的部分将被隐藏。</translation>
  </message>
 </context>
 <context>
  <name>Models</name>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Default</source>
   <translation>默认</translation>
  </message>
 </context>
 <context>
  <name>ModelsController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>All layers use the model “{0}” now.</source>
   <translation>所有图层现在都使用模型“{0}”。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Delete Model</source>
   <translation>删除模型</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Delete the model “{0}”?</source>
   <translation>是否删除模型“{0}”？</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Deleting a model</source>
   <translation>正在删除模型</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Export Model</source>
   <translation>导出模型</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Exported {path}.</source>
   <translation>已导出 {path}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Exporting a model</source>
   <translation>正在导出模型</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Import Model</source>
   <translation>导入模型</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Imported the model “{0}”.</source>
   <translation>已导入模型“{0}”。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Importing a model</source>
   <translation>正在导入模型</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>It cannot be undone. Export it first if you may want it again.</source>
   <translation>此操作无法撤销。如果以后可能还要，请先导出。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Layers that use it go back to the default.</source>
   <translation>使用它的图层将恢复为默认模型。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Looking for models</source>
   <translation>正在查找模型</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Model {0}</source>
   <translation>模型 {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/models.py" />
   <source>Renaming a model</source>
   <translation>正在重命名模型</translation>
  </message>
 </context>
 <context>
  <name>ModelsDialog</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Compare</source>
   <translation>比较</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Delete the model (Del).</source>
   <translation>删除模型 (Del)。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Delete…</source>
   <translation>删除…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Error left on own photos kept out of training: {0}, before {1}.</source>
   <translation>在未参与训练的自有照片上的剩余误差：{0}，之前为 {1}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Export…</source>
   <translation>导出…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Fine-tuned from “{0}”.</source>
   <translation>由“{0}”微调而来。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Import…</source>
   <translation>导入…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Install a model file from another machine.</source>
   <translation>安装来自其他电脑的模型文件。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Installed models</source>
   <translation>已安装的模型</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Made on {0}</source>
   <translation>创建于 {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Name: {0} · kind: {1}</source>
   <translation>名称：{0} · 类型：{1}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Of this document, in one step to undo, and for those that come later.</source>
   <translation>用于此文档的所有图层（一步即可撤销），以及以后的图层。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Origin</source>
   <translation>来源</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Split view: this model at the left, the layers as they are at the right.</source>
   <translation>分屏视图：左侧为此模型，右侧为图层现状。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Type another name (F2).</source>
   <translation>输入其他名称 (F2)。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Use for all layers</source>
   <translation>用于所有图层</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>What came with SSH Studio stays as it is.</source>
   <translation>随 SSH Studio 提供的模型保持不变。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>Write it to a file, for another machine.</source>
   <translation>写入文件，供其他电脑使用。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>came with SSH Studio</source>
   <translation>随 SSH Studio 提供</translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>from %n photos</source>
   <translation>
    <numerusform>来自 %n 张照片</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/models.py" />
   <source>yours</source>
   <translation>自有</translation>
  </message>
 </context>
 <context>
  <name>MoveTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Angle</source>
   <translation>角度</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Corner handles keep the ratio of the sides; Shift always does.</source>
   <translation>角手柄保持长宽比；按 Shift 则始终保持。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Degrees, clockwise.</source>
   <translation>度数，顺时针。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Drag to move, handles to scale and turn. Shift constrains, Alt drags a copy, arrows nudge.</source>
   <translation>拖动以移动，手柄用于缩放和旋转。Shift 约束，Alt 拖出副本，方向键微移。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Duplicate {0}</source>
   <translation>复制 {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Keep proportions</source>
   <translation>保持比例</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Left edge of the layer in the document.</source>
   <translation>图层在文档中的左边缘。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Move</source>
   <translation>移动</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Move {0}</source>
   <translation>移动 {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Scale</source>
   <translation>缩放</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Scale {0}</source>
   <translation>缩放 {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Size, in share of the picture's own.</source>
   <translation>相对于图片自身尺寸的大小。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Snap</source>
   <translation>吸附</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Snap to the centre and the edges; Ctrl moves freely.</source>
   <translation>吸附到中心和边缘；按 Ctrl 自由移动。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Turn {0}</source>
   <translation>旋转 {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/move.py" />
   <source>Upper edge of the layer in the document.</source>
   <translation>图层在文档中的上边缘。</translation>
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
   <translation>{0} 副本</translation>
  </message>
 </context>
 <context>
  <name>OptionBar</name>
  <message>
   <location filename="ssh_studio/ui/option_bar.py" />
   <source>Choose a layer first.</source>
   <translation>请先选择一个图层。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/option_bar.py" />
   <source>Options of the tool</source>
   <translation>工具选项</translation>
  </message>
 </context>
 <context>
  <name>Originals</name>
  <message>
   <location filename="ssh_studio/ui/controllers/originals.py" />
   <source>Export Original</source>
   <translation>导出原图</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/originals.py" />
   <source>Exported {path}.</source>
   <translation>已导出 {path}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/originals.py" />
   <source>Exporting {name}</source>
   <translation>正在导出 {name}</translation>
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
   <translation>请先添加图层：将照片拖放到画布上。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/panels/panel.py" />
   <source>Choose a layer first.</source>
   <translation>请先选择一个图层。</translation>
  </message>
 </context>
 <context>
  <name>Progress</name>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>%n composites compared</source>
   <translation>
    <numerusform>已比较 %n 张合成图</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>An earlier window started this run: it can be stopped, not paused.</source>
   <translation>此训练由先前的窗口启动：可以停止，但不能暂停。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>End it now; nothing is installed.</source>
   <translation>立即结束；不安装任何内容。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>End the training, make the report, and install the model if it is better.</source>
   <translation>结束训练，生成报告，如果模型更好则安装。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Error left on held-out photos</source>
   <translation>留出照片上的剩余误差</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Fine-tuning “{0}”</source>
   <translation>正在微调“{0}”</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Held-out photos</source>
   <translation>留出的照片</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Held-out photos, two side by side: out of place, harmonized, as it was; then what the model knows of object and background.</source>
   <translation>留出的照片，每行两组：不协调、协调后、原样；以及模型所知的对象与背景。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Here you will see held-out photos: out of place, harmonized, as they were.</source>
   <translation>这里会显示留出的照片：不协调、协调后、原样。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Hide</source>
   <translation>隐藏</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Line: your photos that are kept out of training. Dashed: the same in somebody else’s looks. Measured on small copies; the report at the end is exact.</source>
   <translation>实线：您未参与训练的照片。虚线：同样的照片采用他人的影调。在小图上测得；最终报告才是准确的。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Loss</source>
   <translation>损失</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Making the report</source>
   <translation>正在生成报告</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>New photos read: {0} of {1}</source>
   <translation>已读取新照片：{0} / {1}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Only the training itself can be paused.</source>
   <translation>只有训练本身可以暂停。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Progress of the training</source>
   <translation>训练进度</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Reading photos</source>
   <translation>正在读取照片</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Resume</source>
   <translation>继续</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Starting…</source>
   <translation>正在启动…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Step {0}</source>
   <translation>第 {0} 步</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Stop and keep</source>
   <translation>停止并保留</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Stopping…</source>
   <translation>正在停止…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>The program is being loaded.</source>
   <translation>正在加载程序。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>The time of a pause does not count. The training has a lower priority than the window, and takes what the preview leaves of the processor.</source>
   <translation>暂停的时间不计。训练的优先级低于窗口，只使用预览剩余的处理器资源。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>The time of a pause does not count. While you drag or paint it waits by itself, so that the preview has the GPU.</source>
   <translation>暂停的时间不计。您拖动或涂抹时它会自动等待，让预览使用 GPU。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>The training goes on. Look &gt; Fine-tune the model… brings this back.</source>
   <translation>训练仍在继续。可用“影调 &gt; 微调模型…”返回此处。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>There is nothing to keep yet, or the report is being made already.</source>
   <translation>还没有可保留的内容，或报告正在生成。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Training</source>
   <translation>训练</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>Waiting while you work</source>
   <translation>您工作时等待</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>on {0}</source>
   <translation>使用 {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>{0} left</source>
   <translation>剩余 {0}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/progress.py" />
   <source>{0} samples per second</source>
   <translation>每秒 {0} 个样本</translation>
  </message>
 </context>
 <context>
  <name>Projects</name>
  <message>
   <location filename="ssh_studio/ui/controllers/projects.py" />
   <source>Open project</source>
   <translation>打开项目</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/projects.py" />
   <source>Opening {name}</source>
   <translation>正在打开 {name}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/projects.py" />
   <source>Saved {name}.</source>
   <translation>已保存 {name}。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/projects.py" />
   <source>Saving {name}</source>
   <translation>正在保存 {name}</translation>
  </message>
 </context>
 <context>
  <name>QuickBrushTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Grows by</source>
   <translation>扩展</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>How far beyond the stroke, as a share of the brush's size.</source>
   <translation>超出笔画的范围，以画笔大小的比例计。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Paint roughly over the object; the selection grows to its edges. Alt removes.</source>
   <translation>在对象上粗略涂抹，选区会扩展到其边缘。Alt 移除。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Quick brush</source>
   <translation>快速画笔</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Quick brush on {0}</source>
   <translation>对 {0} 使用快速画笔</translation>
  </message>
 </context>
 <context>
  <name>RecoveryDialog</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>Discard</source>
   <translation>丢弃</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>Document</source>
   <translation>文档</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>Later</source>
   <translation>稍后</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>Recover</source>
   <translation>恢复</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>Recover Unsaved Work</source>
   <translation>恢复未保存的工作</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>SSH Studio did not end properly. This work was saved on its own and is in no file of yours yet:</source>
   <translation>SSH Studio 未正常结束。以下工作已自动保存，但尚未存入您的任何文件：</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>Saved</source>
   <translation>保存时间</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>Unsaved documents</source>
   <translation>未保存的文档</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/recovery.py" />
   <source>Untitled</source>
   <translation>未命名</translation>
  </message>
 </context>
 <context>
  <name>RefiningController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/refining.py" />
   <source>Look within</source>
   <translation>查找范围</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/refining.py" />
   <source>Pixels of the layer to either side of the mask's edge: as far as hair reaches.</source>
   <translation>蒙版边缘两侧的图层像素数：毛发延伸多远就设多远。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/refining.py" />
   <source>Refine Edge</source>
   <translation>调整边缘</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/refining.py" />
   <source>Refine edge</source>
   <translation>调整边缘</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/refining.py" />
   <source>Remove colour spill</source>
   <translation>去除溢色</translation>
  </message>
 </context>
 <context>
  <name>Requests</name>
  <message>
   <location filename="ssh_studio/ui/controllers/requests.py" />
   <source>settings are not kept</source>
   <translation>设置不会保留</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/requests.py" />
   <source>your work is not saved on its own</source>
   <translation>您的工作不会自动保存</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/requests.py" />
   <source>{folder} cannot be written ({reason}): {what}.</source>
   <translation>无法写入 {folder}（{reason}）：{what}。</translation>
  </message>
 </context>
 <context>
  <name>Result</name>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>All figures, in the browser.</source>
   <translation>在浏览器中查看所有数据。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Before</source>
   <translation>之前</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Cancelled</source>
   <translation>已取消</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Composites</source>
   <translation>合成图</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Copy the last lines.</source>
   <translation>复制最后几行。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Delete run</source>
   <translation>删除训练</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Delete what was learned so far, and its checkpoint.</source>
   <translation>删除已学到的内容及其检查点。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Difference in points, 95 %</source>
   <translation>差异（百分点，95 %）</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Fine-tune once more.</source>
   <translation>再次微调。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>For all layers of the document, and those that come later.</source>
   <translation>用于文档的所有图层以及以后的图层。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>From the left: composite, the model it began from, the new model, the photo.</source>
   <translation>从左起：合成图、起始模型、新模型、照片。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Go on where the last checkpoint was written.</source>
   <translation>从最后的检查点继续。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Install anyway</source>
   <translation>仍然安装</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>It ended early, because nothing got better any more.</source>
   <translation>因为不再有改善，训练提前结束。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Last lines of the training program</source>
   <translation>训练程序的最后几行</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>New run…</source>
   <translation>新训练…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Not sure that “{0}” is better on your photos</source>
   <translation>不能确定“{0}”在您的照片上更好</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Nothing was installed; your models stay as they are.</source>
   <translation>没有安装任何内容；您的模型保持不变。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Nothing was learned yet that could be resumed.</source>
   <translation>还没有学到可以继续的内容。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Now</source>
   <translation>现在</translation>
  </message>
  <message numerus="yes">
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>On %n photos that were kept out of training, {0} of the error remains; before, it was {1}. With a certainty of 95 % that is {2}.</source>
   <translation>
    <numerusform>在 %n 张未参与训练的照片上，剩余误差为 {0}；之前为 {1}。在 95 % 的置信度下，这意味着{2}。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Open report</source>
   <translation>打开报告</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Put it into the list of models all the same.</source>
   <translation>仍然加入模型列表。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Resume</source>
   <translation>继续</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>The training ended before its report.</source>
   <translation>训练在生成报告之前结束。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>The training failed</source>
   <translation>训练失败</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>Use this model</source>
   <translation>使用此模型</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>What it learned so far is kept: it can be resumed.</source>
   <translation>已学到的内容已保留：可以继续。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>You stopped it before its time was over.</source>
   <translation>您在时间结束前停止了训练。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>“{0}” is better on your photos</source>
   <translation>“{0}”在您的照片上更好</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>“{0}” is in the list of models now.</source>
   <translation>“{0}”现已加入模型列表。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/fine_tuning/result.py" />
   <source>“{0}” is not better on your photos</source>
   <translation>“{0}”在您的照片上没有更好</translation>
  </message>
 </context>
 <context>
  <name>Safety</name>
  <message>
   <location filename="ssh_studio/ui/controllers/safety.py" />
   <source>Autosave failed: {reason}</source>
   <translation>自动保存失败：{reason}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/safety.py" />
   <source>Autosaving</source>
   <translation>正在自动保存</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/safety.py" />
   <source>Recovering {name}</source>
   <translation>正在恢复 {name}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/safety.py" />
   <source>Your document has no unsaved changes.</source>
   <translation>您的文档没有未保存的更改。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/safety.py" />
   <source>Your work was saved at {time} on its own; if SSH Studio does not end properly, it will be offered at the next start.</source>
   <translation>您的工作已于 {time} 自动保存；如果 SSH Studio 未正常结束，下次启动时会提供恢复。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/safety.py" />
   <source>{name} was recovered; save it to keep it.</source>
   <translation>{name} 已恢复；请保存以便保留。</translation>
  </message>
 </context>
 <context>
  <name>SearchButton</name>
  <message>
   <location filename="ssh_studio/ui/option_bar.py" />
   <source>Search actions</source>
   <translation>搜索命令</translation>
  </message>
 </context>
 <context>
  <name>Section</name>
  <message>
   <location filename="ssh_studio/ui/widgets/section.py" />
   <source>Fold or unfold</source>
   <translation>展开或折叠</translation>
  </message>
 </context>
 <context>
  <name>SelectionTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/selecting.py" />
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/selecting.py" />
   <source>Feather</source>
   <translation>羽化</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/selecting.py" />
   <source>How soft the edge is, in pixels of the layer.</source>
   <translation>边缘的柔和程度，以图层像素为单位。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/selecting.py" />
   <source>Intersect</source>
   <translation>交集</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/selecting.py" />
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/selecting.py" />
   <source>Replace</source>
   <translation>替换</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/selecting.py" />
   <source>Selection</source>
   <translation>选区</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/selecting.py" />
   <source>What the selection does to the mask (Shift adds, Alt removes, both keep what is in both).</source>
   <translation>选区对蒙版的作用（Shift 添加，Alt 移除，同时按住保留交集）。</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>1 has a sharp edge, 0 a soft one.</source>
   <translation>1 为锐利边缘，0 为柔和边缘。</translation>
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
   <translation>ICC 文件（.icc、.icm）。留空：使用系统为显示器设定的文件，否则为 sRGB。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Apple GPU</source>
   <translation>Apple GPU</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>As the document</source>
   <translation>与文档相同</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>As the system</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Autosave every</source>
   <translation>自动保存间隔</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Bits per channel at most; PNG and TIFF hold 16.</source>
   <translation>每通道的最大位数；PNG 和 TIFF 可达 16 位。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Brush</source>
   <translation>画笔</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>CPU</source>
   <translation>CPU</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Colour of the mask overlay</source>
   <translation>蒙版叠加的颜色</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Compression</source>
   <translation>压缩</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Deflate</source>
   <translation>Deflate</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Depth</source>
   <translation>位深度</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Device</source>
   <translation>设备</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Diameter in pixels of the document.</source>
   <translation>直径，以文档像素为单位。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Display P3</source>
   <translation>Display P3</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Dither to 8 bit</source>
   <translation>抖动为 8 位</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Drop</source>
   <translation>丢弃</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Estimate looks while layers are moved and painted.</source>
   <translation>移动和涂抹图层时估计影调。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Fastest</source>
   <translation>最快</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>First steps</source>
   <translation>入门步骤</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Format</source>
   <translation>格式</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>From the next start on.</source>
   <translation>下次启动时生效。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Greys of the window; the picture is never tinted.</source>
   <translation>窗口的灰度；画面绝不会被着色。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Hardness</source>
   <translation>硬度</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Harmonize</source>
   <translation>协调</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Harmonize live</source>
   <translation>实时协调</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>How many are listed.</source>
   <translation>列出的数量。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>How much one stroke covers.</source>
   <translation>一笔的覆盖程度。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Intel GPU</source>
   <translation>Intel GPU</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>JPEG</source>
   <translation>JPEG</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Keep</source>
   <translation>保留</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Keep, without the place (GPS)</source>
   <translation>保留，但不含位置 (GPS)</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Kept apart from your file, never over it; 0 turns it off.</source>
   <translation>与您的文件分开保存，绝不覆盖；0 表示关闭。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>LZW</source>
   <translation>LZW</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Memory for undo</source>
   <translation>撤销所用内存</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Metadata</source>
   <translation>元数据</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Monitor profile</source>
   <translation>显示器配置文件</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Moved layers snap to the centre and the edges of the background.</source>
   <translation>移动图层时吸附到背景的中心和边缘。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>NVIDIA GPU</source>
   <translation>NVIDIA GPU</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Noise of one level against steps in smooth gradients.</source>
   <translation>一级噪点，防止平滑渐变出现色阶。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>None</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Nothing</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Of JPEG, WebP and AVIF; WebP at 100 is without loss.</source>
   <translation>用于 JPEG、WebP 和 AVIF；WebP 为 100 时无损。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Of TIFF.</source>
   <translation>用于 TIFF。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Opacity</source>
   <translation>不透明度</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Opacity of the mask overlay</source>
   <translation>蒙版叠加的不透明度</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>PNG</source>
   <translation>PNG</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Pen pressure changes</source>
   <translation>笔压改变</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Profile</source>
   <translation>配置文件</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Quality</source>
   <translation>质量</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Recent files</source>
   <translation>最近的文件</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Shown over what the mask hides, as #rrggbb.</source>
   <translation>显示在蒙版隐藏的部分之上，格式为 #rrggbb。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Shows on the canvas what to do first: a background, a foreground, painting.</source>
   <translation>在画布上显示最初的步骤：背景、前景、涂抹。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Snap layers</source>
   <translation>吸附图层</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>TIFF</source>
   <translation>TIFF</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>The oldest steps are dropped beyond it.</source>
   <translation>超出时丢弃最早的步骤。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Theme</source>
   <translation>主题</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>WebP</source>
   <translation>WebP</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>What looks are computed with.</source>
   <translation>用于计算影调的设备。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>What of the background's EXIF, XMP and IPTC goes into exported files.</source>
   <translation>背景的 EXIF、XMP 和 IPTC 中有多少写入导出的文件。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>What the colours are converted to.</source>
   <translation>颜色转换的目标。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>What the export dialog starts with.</source>
   <translation>导出对话框的初始值。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>What the pressure of a tablet drives.</source>
   <translation>数位板压力控制的内容。</translation>
  </message>
  <message>
   <location filename="ssh_studio/settings.py" />
   <source>Window</source>
   <translation>窗口</translation>
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
   <translation>恢复默认值</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/settings.py" />
   <source>No setting has these words.</source>
   <translation>没有包含这些词的设置。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/settings.py" />
   <source>Reset All</source>
   <translation>全部重置</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/settings.py" />
   <source>Search settings</source>
   <translation>搜索设置</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/settings.py" />
   <source>Settings</source>
   <translation>设置</translation>
  </message>
 </context>
 <context>
  <name>ShapeTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Drag a rectangle or an ellipse. Shift while dragging makes it even; held before, Shift adds, Alt removes.</source>
   <translation>拖出矩形或椭圆。拖动时按 Shift 使边长相等；拖动前按 Shift 添加，Alt 移除。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Ellipse</source>
   <translation>椭圆</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Ellipse on {0}</source>
   <translation>对 {0} 使用椭圆</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Rectangle</source>
   <translation>矩形</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Rectangle on {0}</source>
   <translation>对 {0} 使用矩形</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>Shape</source>
   <translation>形状</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/shapes.py" />
   <source>What is dragged out.</source>
   <translation>要拖出的形状。</translation>
  </message>
 </context>
 <context>
  <name>ShortcutsDialog</name>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Action</source>
   <translation>命令</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Choose an action, then press its new keys.</source>
   <translation>选择一个命令，然后按下新的按键。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Default</source>
   <translation>默认</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Keyboard Shortcuts</source>
   <translation>键盘快捷键</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Keys</source>
   <translation>按键</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>New keys</source>
   <translation>新按键</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Other</source>
   <translation>其他</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Reset All</source>
   <translation>全部重置</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Search actions and keys</source>
   <translation>搜索命令和按键</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Set</source>
   <translation>设定</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Shortcuts</source>
   <translation>快捷键</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>Take Over</source>
   <translation>接管</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>These keys belong to “{action}”, which would lose them.</source>
   <translation>这些按键属于“{action}”，接管后它将失去这些按键。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/dialogs/shortcuts.py" />
   <source>{key} is used by “{action}”: reset that one first.</source>
   <translation>{key} 已用于“{action}”：请先重置该命令。</translation>
  </message>
 </context>
 <context>
  <name>SliderRow</name>
  <message>
   <location filename="ssh_studio/ui/widgets/slider.py" />
   <source>Double-click the name to reset.</source>
   <translation>双击名称可重置。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/widgets/slider.py" />
   <source>{0}, value</source>
   <translation>{0}，数值</translation>
  </message>
 </context>
 <context>
  <name>SmartSelectTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>A box around the object, or scribbles that refine it.</source>
   <translation>围绕对象的框，或用来修正的笔画。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Box</source>
   <translation>框选</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Drag a box around an object. Then scribble over what is missing; Alt or the right button removes.</source>
   <translation>在对象周围拖出一个框。然后涂画缺少的部分；Alt 或右键移除。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Drag a box around the object.</source>
   <translation>在对象周围拖出一个框。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Draw</source>
   <translation>绘制</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Forget box and scribbles; the mask stays as it is.</source>
   <translation>清除框和笔画；蒙版保持不变。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Scribble</source>
   <translation>涂画</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Selecting…</source>
   <translation>正在选择…</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Smart select</source>
   <translation>智能选择</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Smart select on {0}</source>
   <translation>对 {0} 使用智能选择</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>Start over</source>
   <translation>重新开始</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>The layer changed; its selection was dropped.</source>
   <translation>图层已更改；其选区已丢弃。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/smart_select.py" />
   <source>The mask was painted meanwhile; the selection was dropped.</source>
   <translation>蒙版期间已被涂抹；选区已丢弃。</translation>
  </message>
 </context>
 <context>
  <name>SpillController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/spill.py" />
   <source>Colours of the edge</source>
   <translation>边缘的颜色</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/spill.py" />
   <source>Keep colour spill</source>
   <translation>保留溢色</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/spill.py" />
   <source>Remove colour spill</source>
   <translation>去除溢色</translation>
  </message>
 </context>
 <context>
  <name>StatusBar</name>
  <message>
   <location filename="ssh_studio/ui/status_bar.py" />
   <source>Details</source>
   <translation>详情</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/status_bar.py" />
   <source>Dismiss</source>
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/status_bar.py" />
   <source>Status</source>
   <translation>状态</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/status_bar.py" />
   <source>Zoom</source>
   <translation>缩放</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/status_bar.py" />
   <source>{0} · {1} bit</source>
   <translation>{0} · {1} 位</translation>
  </message>
 </context>
 <context>
  <name>StepButton</name>
  <message>
   <location filename="ssh_studio/ui/canvas/first_steps.py" />
   <source>Step {number}: {title}</source>
   <translation>第 {number} 步：{title}</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/first_steps.py" />
   <source>done</source>
   <translation>已完成</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/canvas/first_steps.py" />
   <source>next</source>
   <translation>下一步</translation>
  </message>
 </context>
 <context>
  <name>SubjectController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/subject.py" />
   <source>A model of 170 MB has to be downloaded once. Download it now?</source>
   <translation>需要下载一次 170 MB 的模型。现在下载吗？</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/subject.py" />
   <source>Download</source>
   <translation>下载</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/subject.py" />
   <source>Downloading the model that finds subjects</source>
   <translation>正在下载查找主体的模型</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/subject.py" />
   <source>Select Subject</source>
   <translation>选择主体</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/subject.py" />
   <source>Select subject</source>
   <translation>选择主体</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/subject.py" />
   <source>Your picture stays on this computer. Without the internet, put the model at {path}.</source>
   <translation>您的图片会留在这台电脑上。没有互联网时，请将模型放到 {path}。</translation>
  </message>
 </context>
 <context>
  <name>Tool</name>
  <message>
   <location filename="ssh_studio/ui/tools/base.py" />
   <source>Choose a layer first: click it with the move tool.</source>
   <translation>请先选择图层：用移动工具单击它。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/base.py" />
   <source>The layer is hidden: show it in the layer list first.</source>
   <translation>图层已隐藏：请先在图层列表中显示它。</translation>
  </message>
 </context>
 <context>
  <name>ToolStrip</name>
  <message>
   <location filename="ssh_studio/ui/tool_strip.py" />
   <source>Tools</source>
   <translation>工具</translation>
  </message>
 </context>
 <context>
  <name>ViewController</name>
  <message>
   <location filename="ssh_studio/ui/controllers/view.py" />
   <source>Open a picture first.</source>
   <translation>请先打开一张照片。</translation>
  </message>
 </context>
 <context>
  <name>WorkingTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/working.py" />
   <source>The layer changed; its selection was dropped.</source>
   <translation>图层已更改；其选区已丢弃。</translation>
  </message>
 </context>
 <context>
  <name>ZoomTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/look_around.py" />
   <source>Click to zoom in, Alt+click to zoom out, or drag a box.</source>
   <translation>单击放大，Alt+单击缩小，或拖出一个框。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/look_around.py" />
   <source>Zoom</source>
   <translation>缩放</translation>
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
   <translation>适合</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/look_around.py" />
   <source>One document pixel per pixel of the screen (Ctrl+1).</source>
   <translation>文档的一个像素对应屏幕的一个像素 (Ctrl+1)。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/look_around.py" />
   <source>Show all of the document (Ctrl+0).</source>
   <translation>显示整个文档 (Ctrl+0)。</translation>
  </message>
 </context>
 <context>
  <name>_StrokeTool</name>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Diameter in pixels of the document ([ and ]).</source>
   <translation>直径，以文档像素为单位（[ 和 ]）。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/tools/strokes.py" />
   <source>Size</source>
   <translation>大小</translation>
  </message>
 </context>
 <context>
  <name>layers</name>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>Choose a layer first.</source>
   <translation>请先选择一个图层。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>Open a picture first.</source>
   <translation>请先打开一张照片。</translation>
  </message>
  <message>
   <location filename="ssh_studio/ui/controllers/layers.py" />
   <source>There is no layer: drop a photo onto the background, or open one as layer.</source>
   <translation>没有图层：请将照片拖放到背景上，或打开为图层。</translation>
  </message>
 </context>
 <context>
  <name>prepare_matting</name>
  <message>
   <location filename="ssh_studio/ui/tools/preparing.py" />
   <source>Preparing hair and fur: half a minute, once after installing</source>
   <translation>正在准备毛发处理：约半分钟，安装后仅一次</translation>
  </message>
 </context>
</TS>
