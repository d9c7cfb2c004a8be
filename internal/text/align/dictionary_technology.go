package align

// technologyTable holds computers, machines, traffic, energy and building.
const technologyTable = `
available. доступен. доступна. доступно. доступны. verfügbar disponib 可用 可供 利用可能 使用可能 入手可能
фича. фичи. fonctionnalité funcionalid característic 特性
step. steps. шаг. шаги. шагов. schritt. schritte. schritten. étape étapes. pasos. 步骤 步驟 ステップ 手順
tutorial. tutorials. tutoriel tutoriales. туториал anleitung 教程 教學 チュートリアル
option. options. опци optionen. opción. opciones. вариант. варианты. 选项 選項 オプション 選択肢
object. objects. объект. объекта. объекты. объектов. объекте. объектом. objekt. objekte. objekten. objet. objets. objeto. objetos. 对象 物件 オブジェクト
string. strings. строка. строки. строку. строке. zeichenkette chaînes. cadena. cadenas. 字符串 字串 文字列
array. arrays. arreglo массив. массива. массивы. массивов. массиве. 数组 陣列 配列
loop. loops. цикл. цикла. циклы. циклов. schleife boucle bucle 循环 循環
database. databases. datenbank 数据库 資料庫 數據庫 データベース
query. queries. abfrage requêtes. 查询 查詢 クエリ
response. responses. antworten. réponse. réponses. respuestas. 响应 レスポンス
interface interfaces. интерфейс schnittstelle interfaz 接口 界面 介面 インターフェース インタフェース インターフェイス
module. modules. модул modul módulo 模块 模組 モジュール
framework. frameworks. фреймворк 框架 フレームワーク
repository. repositories. репозитор repositor dépôt dépôts. 儲存庫 存储库 リポジトリ レポジトリ
package. packages. пакет. пакета. пакеты. пакетов. пакете. paket. pakete. paquet paquets. paquete 软件包 套件 パッケージ
folder. folders. папка. папки. папку. папке. папок. ordner dossier dossiers. carpeta 文件夹 資料夾 フォルダ フォルダー
terminal. terminals. терминал terminaux. terminales. 终端 終端 ターミナル 端末
script. scripts. скрипт skript 脚本 腳本 スクリプト
kernel. kernels. ядро. ядра. ядре. ядром. noyau noyaux. núcleo 内核 內核 核心 カーネル
thread. threads. hilo. hilos. 线程 執行緒 スレッド
disk. disks. disc. discs. диск. диска. диски. диске. дисков. festplatte disque disques. disco. discos. 磁盘 磁碟 硬盘 硬碟 ディスク
partition. partitions. partitionier partición particiones. 分区 分割區 パーティション
release. releases. released. releasing. релиз выпуск. выпущ выпуст publier. publiée. lanzamiento 发布 發布 发行 發行 リリース
commit. commits. коммит 提交 コミット
patch. patches. патч correctif parche. parches. 补丁 修補 パッチ
bug bugs. баг. баги. багов. бага. fehlerbe バグ 臭虫
debug debugging. debugger отладк отладч débog depurar depuraci 调试 除錯 デバッグ
log logs. журналир лог. логи. логов. логах. protokolldatei registros. 日志 日誌 ログ
configur config konfigur конфигур настройк настроит 組態 設定 设置
default. defaults. умолчан standardmäßig défaut predetermin 默认 預設 默認 デフォルト 既定
compile. compiles. compiled. compiling. compiler compilation. компил kompil compilat compila 编译 編譯 コンパイル
interpreter. interpreters. интерпретатор interpréteur 解释器 直譯器 インタプリタ インタープリタ
columns. столбец. столбца. столбцы. столбцов. colonne. colonnes. 欄位 カラム
row. rows. zeile zeilen. fila. filas. 行数 一排
index. indexes. indices. индекс indizes índice 索引 指数 指數 インデックス
address. addresses. адрес. адреса. адресу. адресе. адресов. adresse. adressen. adresses. direcciones. 地址 位址 住所 アドレス
firewall firewalls. брандмауэр файрвол файервол cortafuegos 防火墙 防火牆 ファイアウォール
router. routers. роутер маршрутизатор routeur enrutador 路由器 ルーター ルータ
header. headers. заголовок заголовк kopfzeile encabezado 标头 標頭 ヘッダー ヘッダ
browser. browsers. браузер navigateur navegador 浏览器 瀏覽器 ブラウザ ブラウザー
tab. tabs. вкладк onglet 标签页 分頁
icon. icons. иконк значок значк icône icono 图标 圖示 圖標 アイコン
desktop. desktops. schreibtisch escritorio 桌面 デスクトップ
keyboard. keyboards. клавиатур tastatur clavier teclado 键盘 鍵盤 キーボード
pixel pixels. пиксел píxel 像素 画素 ピクセル
font. fonts. шрифт schriftart tipográfic 字体 字型 字體 フォント 書体
audio. аудио 音频 音訊 オーディオ 音声
stream. streams. streaming. стрим стриминг потоки. потоков. потоке. потоком. 流媒体 串流 ストリーム ストリーミング 配信
cursor cursors. курсор curseur 光标 游標 カーソル
clipboard. буфер zwischenablage portapapeles 剪贴板 剪貼簿 クリップボード
account. accounts. аккаунт konto. konten. comptes. cuentas. 账户 帳戶 账号 帳號 アカウント 口座
login. logins. logged. логин anmeld 登录 登入 ログイン
permission. permissions. разрешени berechtigung erlaubnis autorisation permiso 权限 アクセス権 パーミッション
certificate. certificates. сертификат zertifikat certificat certificado 证书 證書 憑證 証明書
vulnerabil vulnerability. уязвим sicherheitslücke schwachstelle vulnérab 脆弱性 漏洞
backup backups. бэкап datensicherung sauvegard respaldo 备份 備份 バックアップ
virtual. виртуальн virtuell virtuel virtuales. 虚拟 虛擬 バーチャル 仮想
cluster clusters. кластер 集群 叢集 クラスター クラスタ
performance. производительн leistung. rendimiento 性能 效能 パフォーマンス
benchmark benchmarks. бенчмарк 基准测试 基準測試 ベンチマーク
require. requires. required. requiring. requirement требуе требов erfordert. erfordern. requis. requérir. requieren. requisito
implement implementation. реализ umsetz umgesetzt. implément 实施 實施 実装
remove. removes. removed. removing. удаля удалит entfernen. entfernt. entfernte. enlever. eliminar. elimina. eliminó. quitar. 去除 取り除 除去
insert. inserts. inserted. inserting. вставл вставит встави einfügen. eingefügt. insérer. inséré insertar 插入 挿入
detail. details. detailed. подробн детал einzelheit détail detalle 详细 詳細 细节 細節
structure. structures. structural структур struktur structur estructur 结构 結構 構造
block. blocks. блок. блока. блоки. блоков. blöcke. bloc. blocs. bloque. bloques. 块状 區塊 区块 ブロック
resource. resources. ресурс ressource recurso 资源 資源 リソース
storage. хранен speicherung. stockage. almacena 存储 儲存 储存 ストレージ
platform. platforms. платформ plattform plateforme plataforma 平台 プラットフォーム
content. contents. содержим контент inhalt inhalte contenus. contenido 内容 內容 コンテンツ
cable. cables. кабел kabel câble câbles. 电缆 電纜 线缆 ケーブル
installs. installed. installing. installation. установк installé instalación 安裝
document. documents. documented. документ. документа. документы. документов. документе. документах. документам. dokument. dokumente. dokumenten. documento. documentos. 文档 文書 ドキュメント
documentation. документаци dokumentation. dokumentiert. documentación 说明文件 資料集
paste. pasted. вставк einfüg 貼上 貼り付け ペースト
scroll scrolling. прокрут scrollen. défil desplaz 捲動 スクロール
select. selects. selected. selecting. selection выбер выборк auswähl ausgewählt. sélection seleccion 选取
input. inputs. ввод. ввода. вводе. eingabe. eingaben. entrées. entradas. 输入 入力
output. outputs. ausgabe. salidas. 输出 出力
mobile. мобильн móvil móviles. mobil. mobiles. mobilen. 携帯 モバイル
smartphone smartphones. смартфон 智能手机 智慧型手機 手機 スマートフォン スマホ
laptop laptops. ноутбук portátil 笔记本电脑 筆記型電腦 ノートパソコン
tablet. tablets. планшет tablette tableta 平板电脑 平板電腦 タブレット
container. containers. контейнер behälter conteneur contenedor 容器 集装箱 貨櫃 コンテナ
neural. нейронн нейросет neuronal neuronale. 神经网络 神經網路 ニューラル
sensor sensors. датчик сенсор capteur 传感器 感測器 センサー
chip. chips. чип. чипа. чипы. чипов. 芯片 晶片 チップ
processor. processors. процессор prozessor processeur procesador 处理器 處理器 プロセッサ プロセッサー
hardware. аппаратн matériel. matériels. 硬件 硬體 ハードウェア ハードウエア
graphics. grafik graphisme графическ 图形 圖形 グラフィックス グラフィック
profile. profiles. профиль. профиля. профиле. профили. профилей. profil profils. perfil 个人资料 簡介 プロフィール プロファイル
privacy. приватн конфиденциальн datenschutz confidentialité privacidad 隐私 隱私 プライバシー
notification notifications. уведомл benachrichtig notificaci 通知
post. posts. posted. posting. пост. поста. посты. постов. посте. beiträgen. publication. 帖子 貼文 发帖
banner. banners. баннер bannière pancarta 横幅 橫幅 バナー
technique techniques. technical. technically. техник технич technik technisch técnic テクニック 技术性 技術的
circuit circuits. schaltung schaltkreis circuito микросхем 电路 電路 回路
voltage. напряжени voltaje 电压 電壓 電圧
amplifier amplifiers. усилител verstärker amplificat 放大器 增幅 アンプ
resistor resistors. резистор 电阻 電阻 抵抗器
transistor transistors. транзистор 晶体管 電晶體 トランジスタ
capacitor capacitors. конденсатор kondensator condensateur condensador 电容 電容 コンデンサ
semiconductor semiconductors. полупроводник halbleiter semiconduct 半导体 半導體 半導体
silicon. кремни silizium silicium silicio 硅谷 硅片 矽 シリコン
coil coils. катушк spule bobine bobina 线圈 線圈 コイル
generator generators. генератор générateur generador 发电机 發電機 発電機 生成器 ジェネレータ
transformer transformers. трансформатор transformator transformateur transformador 变压器 變壓器 変圧器
dam. dams. плотин staudamm barrage. barrages. represa дамба. дамбы. staudämm presa. 大坝 水坝 水壩 大壩
hydroelectric. hydropower. гидроэлектр wasserkraft hydroélectr hidroeléctr 水电 水電 水力発電
diesel. дизел diésel 柴油 ディーゼル
pipe. pipes. труба. трубы. трубу. трубе. трубой. rohr. rohre. rohren. röhre. röhren. tuyau tubería tube. трубк tubo. tubos. 管子 管道 水管 パイプ
pipeline pipelines. трубопровод газопровод нефтепровод gazoduc oléoduc gasoducto oleoducto 管线 輸油管 パイプライン
pump. pumps. pumped. pumping. насос pumpe. pumpen. pompe. pompes. bombeo 水泵 幫浦 抽水 ポンプ
valve. valves. клапан ventil. ventile. soupape válvula 阀门 閥門 バルブ
gear. gears. gearbox. шестерн getriebe zahnrad engrenage engranaje 齿轮 齒輪 歯車 ギア
brake. brakes. braked. braking. тормоз bremse. bremsen. bremst. gebremst. frein. freins. freiner. freno. frenos. frenar. тормоза 刹车 煞車 ブレーキ 剎車
сцеплени kupplung embrayage embrague 离合器 離合器 クラッチ
steer. steers. steered. steering. руль. руля. рулем. рулём. рулю. lenkrad lenkung volante. штурвал steuerrad timón. 方向盘 方向盤 ハンドル
tire. tires. tyre. tyres. шины. шина. покрышк reifen. pneu pneus. neumático llanta шин. 轮胎 輪胎 タイヤ
vehicle. vehicles. автотранспорт fahrzeug véhicule vehículo 车辆 車輛 車両 乗り物
motorcycle motorcycles. motorbike. motorbikes. мотоцикл motorrad moto. motos. motocicleta motorräder motocicl 摩托车 機車 バイク オートバイ 摩托車
garage. garages. гараж garaje 车库 車庫 ガレージ
parking. парковк parkplatz stationnement aparcamiento estacionamiento гараже. гаража. парковка 停车场 停車場 駐車場
highway highways. motorway. motorways. шоссе. автострад autobahn autoroute autopista freeway автомагистр 高速公路 高速道路
congestion. embouteillage atasco. atascos. stau. staus. пробка. пробки. пробках. 堵车 塞車 拥堵 渋滞
propeller propellers. пропеллер hélice 螺旋桨 螺旋槳 プロペラ
jet. jets. реактивн düsen düsenflugzeug 喷气 噴射 ジェット
runway runways. взлетной landebahn startbahn piste. pista. pistas. взлетн взлётн 跑道 滑走路
takeoff. взлет взлёт взлете abheben. décoll despegar despegue 起飞 起飛 離陸
landed. landing. landings. приземл посадк landung gelandet. atterri aterriz 着陆 著陸 降落 着陸
cockpit cockpits. cabina кабина. кабины. кабину. кабине. кабиной. 驾驶舱 駕駛艙 操縦席 コックピット
locomotive locomotives. локомотив паровоз lokomotive locomotora 机车 火車頭 機関車 火车头 機關車
wagon. wagons. вагон waggon vagón vagones. carriage. carriages. повозк kutsche kutschen carreta 车厢 車廂 马车 馬車
rail. rails. рельс schiene. schienen. rieles. raíl carril 铁轨 鐵軌 レール
track. tracks. колея. gleis. gleise. gleisen. vía. vías. 線路
перрон bahnsteig quai. quais. andén 站台 月台 プラットホーム
vessel. vessels. судна. schiffe. navires. buque 船舶
hull. hulls. rumpf. coque. 船体 船體 船身 機体
deck. decks. палуб schiffsdeck cubierta. 甲板 デッキ
mast. masts. мачт mât mâts. mástil masten. 桅杆 桅桿 マスト
harbor harbors. harbour harbours. гавань. гавани. гаванью. причал hafens. 港湾 港灣 码头 碼頭 波止場
crane. cranes. кран. крана. краны. кранов. kran. kräne. grue. grues. grúa 起重机 起重機 クレーン
screw. screws. screwed. шуруп schraube tornillo винт. винты. винтов. 螺丝 螺絲 ネジ
advanced. продвинут fortgeschritten avancé avanzado avanzada 高级 高級 进阶 進階 先進的 高度な
manual. manually. вручную. manuell manuelle. manuellement manualmente 手动 手動 手工
specific. specifically. конкретн spezifisch spécifiq específic 具体的 具體
template templates. шаблон vorlage plantilla 模板 範本 テンプレート ひな形
style. styles. стил stil. stils. stile. estilo стиль. стиля. стиле. стили. стилей. 风格 風格 样式 スタイル 様式
theme. themes. тема. темы. тему. теме. темой. thema. themen. thème tema. temas. 主题 主題 テーマ
layout layouts. макет 布局 版面 レイアウト
background. backgrounds. фона. фоне. фоном. hintergrund 背景 バックグラウンド
component components. компонент komponente composant 组件 元件 部件 コンポーネント 部品
chapter chapters. главу. kapitel. kapiteln. chapitre capítulo 章节 章節 第一章 第二章 一章
paragraph paragraphs. абзац absatz paragraphe párrafo 段落 パラグラフ
section. sections. секци abschnitt sección secciones. セクション
symbol symbols. символ symbole symboli símbolo 象征 象徵 符号 符號 シンボル 記号
знак. знака. знаки. знаков. zeichen. signe. signes. signo. signos. señales. 标志 標誌 標識 兆候
digits. ziffer chiffres. cifras. dígito digit. 數字 桁
sum. sums. сумма. сумму. суммы. сумме. summe. summen. somme. suma. sumas. 总和 總和 金额 金額
layer. layers. слой. слоя. слои. слоев. слоёв. слое. schicht. schichten. couche. couches. capa. capas. 图层 圖層 一层 层次 層次
phase. phases. фаза. фазы. фазе. фазу. phasen. fase. fases. 阶段 段階 フェーズ
status. статус statut estatus 状态 狀態 状態 ステータス
context. contexts. контекст kontext contexte contexto 上下文 语境 語境 文脈 コンテキスト
forum forums. форум foro. foros. 论坛 論壇 フォーラム
spam. спам. спама. 垃圾邮件 垃圾郵件 スパム 迷惑メール
token. tokens. токен jeton jetons. 令牌 代币 代幣 トークン
session. sessions. сесси sitzung séance sesión sesiones. 会话 會話 会期 セッション
bandwidth. bandbreite. 带宽 頻寬 帯域幅 帯域
wireless. беспроводн drahtlos inalámbric 无线 無線 ワイヤレス
domain domains. домен domäne domaine dominio 域名 網域 ドメイン
bookmark. bookmarks. закладк lesezeichen 书签 書籤 ブックマーク
podcast podcasts. подкаст 播客 ポッドキャスト
consoles. konsole console. consola. консоль. консоли. 控制台 主控台 コンソール
animation animations. анимац animación animaciones. cartoon animated мультфильм мультик zeichentrick animé 动画 動畫 アニメーション アニメ 卡通 漫画 漫畫
speakers. динамик lautsprecher altavoz altavoces. loudspeaker 扬声器 揚聲器 喇叭 スピーカー
microphone microphones. mic. микрофон mikrofon micro. micrófono 麦克风 麥克風 话筒 マイク
headphone headphones. earphone earphones. наушник kopfhörer auricular 耳机 耳機 ヘッドホン ヘッドフォン イヤホン
plug. plugs. plugged. socket. розетк stecker steckdose enchufe 插头 插頭 插座 コンセント ソケット プラグ
switch. switches. switched. switching. переключ выключател schalter umschalten. umgeschaltet interrupteur interruptor 切换 切換 开关 開關 スイッチ 切り替え
bulb. bulbs. лампочк glühbirne ampoule bombilla 灯泡 燈泡 電球
thermometer thermometers. термометр градусник thermomètre termómetro 溫度計 体温计 温度計 体温計
blockchain. блокчейн 区块链 區塊鏈 ブロックチェーン
cryptocurrency. cryptocurrencies. crypto. криптовалют kryptowährung cryptomonnaie criptomoneda 加密货币 加密貨幣 暗号資産 仮想通貨
bitcoin bitcoins. биткоин биткойн 比特币 比特幣 ビットコイン
wallet wallets. кошел brieftasche portefeuille. billetera cartera purse. кошелёк кошелек кошельк бумажник geldbeutel geldbörse 钱包 錢包 皮夹 財布 ウォレット 财布
enable. enables. enabled. enabling. активир aktiviert. aktivier activer. activé. activar activado 启用 啟用 有効
disabled. deaktiviert. deaktivier désactiv desactiv 禁用 停用 無効
tracking. отслежив seguimiento rastre 跟踪 追踪 追蹤
shutter. shutters. затвор obturat verschlusszeit 快门 快門 シャッター
tripod. tripods. штатив stativ trépied trípode 三脚架 三脚
contrasts. контраст kontrast contraste 对比度 對比 コントラスト
brightness. heller. helligkeit luminosité brillo 亮度 明る
portrait. portraits. портрет porträt retrato 肖像 ポートレート
negative. negativ негатив negativo négatif 负面 負面 消极 ネガティブ
antenna antennas. антенн antenne antena 天线 天線 アンテナ
signal signals. сигнал señal 信号 信號 訊號 シグナル
wire. wires. wired. провод. провода. проводов. draht drähte. fil. alambre проволок 电线 電線 铁丝 鐵絲 針金
telegraph telegraphs. телеграф télégraph telégraf 电报 電報
optimal. оптимиз оптимальн optimier óptimo optimiz optimise. optimised. optimising. optimiser. optimisé 优化 優化 最佳化 最適
compatible. compatibility. совместим kompatib compatibl compatibilidad 兼容 相容
flexible. flexibility. гибк flexib 灵活 靈活 柔軟 フレキシブル
outdated. obsolete. deprecated. устарев устаре veraltet obsolète obsolet 过时 過時 時代遅れ
generate. generated. генерир сгенерир generier generiert. générer. généré generar. genera. generado generates. generating. 生成
integrat интегр intégr integración integrar 集成 整合 一体化
extract extracted. извлек извлеч extrah extraire extrait extraer 提取 萃取 抽出
filter. filters. filtered. фильтр filtre. filtres. filtro 过滤 過濾 滤镜 フィルター フィルタ
sorted. sorting. сортиров sortier. sortieren. sortiert. trier. tri. triage 排序 ソート 並べ替え
archive archives. archived. архив archiv archivos. 档案 归档 アーカイブ
compress. compressed. compression. сжати сжат komprim compresi 压缩 壓縮 圧縮
expression expressions. выражени ausdruck expresión expresiones. 表达式 運算式 表現
instrucción instruction instructions. anweisung инструкц 语句 命令文
syntax. syntaxe. sintaxis. синтакси 语法 語法 句法 構文 シンタックス
constants. константа константы konstante constantes. 常量 常數 常数 定数
stack. stacks. стек. стека. стеке. stapel. stapeln. 堆栈 堆疊 スタック
queue. queues. очереди. очередей. warteschlange 队列 佇列 排队 排隊 行列
node. nodes. узел. узла. узлы. узлов. узле. knoten. nœud nodo nodos. 节点 節點 ノード
pointer. pointers. указател zeiger. pointeur puntero 指针 ポインタ ポインター
integer. integers. ganzzahl entiers. enteros. 整数 整數
binary. двоичн бинарн binär binaire binario 二进制 二進位 二進制 バイナリ
attribute. attributes. атрибут attribut atributo 属性 屬性
properties. свойств 性质 性質 プロパティ 特質
instances. экземпляр instanz instancia 实例 實例 インスタンス
assigned. assignment. присваив присвоен zugewiesen zuordn assigner asignar asignado 赋值 賦值 代入
plugin plugins. плагин 插件 外掛 プラグイン
encode. encoded. encoding. кодиров kodier codier encodage codific 编码 編碼 エンコード 符号化
transfer. transfers. transferred. transfér transferi transferencia 转移 轉移 転送 移転
corresponds. соответств entspricht. entsprechen entsprech 对应 對應
conveyor. конвейер fließband convoyeur 传送带 輸送帶 流水线 コンベア
maintenance. maintain. maintains. maintained. maintainer. техобслуж обслуживани wartung instandhaltung mantenimiento 维护 維護 保养 メンテナンス
boiler boilers. котел котёл котла kessel. chaudière caldera 锅炉 鍋爐 ボイラー
cylinder cylinders. цилиндр zylinder cylindre cilindro 气缸 汽缸 圆柱 シリンダー 円筒
piston pistons. поршн поршень kolben. pistón 活塞 ピストン
furnace furnaces. печей. печью. fourneau 熔炉 炉の
lever. levers. рычаг hebel. hebeln. levier palanca 杠杆 槓桿 レバー
bearings. подшипник wälzlager roulement rodamiento 轴承 軸承 ベアリング 軸受
chain. chains. цепь. цепи. цепей. цепочк kette. ketten. chaines. цепью. 链条 鏈條 锁链 鎖鏈
shovel shovels. spade. лопат schaufel spaten. pelle. pelles. pala. palas. 铲子 鏟子 铁锹 シャベル スコップ
scissors. ножниц schere. ciseaux tijeras scheren. 剪刀 ハサミ
tile. tiles. плитк черепиц fliese fliesen. carreau tuile tuiles. azulejo 瓷砖 瓦片 磁磚
scaffold scaffolding. gerüst. baugerüst échafaud andamio 脚手架 鷹架 足場
elevator elevators. лифт aufzug fahrstuhl ascenseur ascensor лифта. лифте. лифту. лифтом. лифты. 电梯 電梯 エレベーター
beam. beams. балка. балки. балок. balken. poutre viga. vigas. 横梁 橫樑 房梁 梁を 光束
excavator excavators. экскаватор bagger. baggern. pelleteuse excavadora 挖掘机 挖土機 挖掘機 ショベルカー
bulldozer bulldozers. бульдозер planierraupe 推土机 推土機 ブルドーザー
ticket. tickets. билет fahrkarte eintrittskarte billet. billets. boleto билета. билеты. билетов. билетом. billete. 车票 門票 门票 切符 チケット 車票
timetable. timetables. schedule. schedules. scheduled. расписани fahrplan zeitplan horaire. horaires. horario расписан horarios. 时刻表 時刻表 日程 スケジュール
tram. trams. tramway трамва straßenbahn tranvía 有轨电车 路面电车 路面電車
airline airlines. авиакомпан fluggesellschaft aerolínea 航空公司 航空会社
parachut парашют fallschirm paracaíd 降落伞 降落傘 パラシュート
pedestrian pedestrians. пешеход fußgänger piéton peatón peatones. peaton 行人 步行者 歩行者
grid. grids. stromnetz электросет 电网 電網 送電
blackout blackouts. outage. outages. отключение отключения stromausfall apagón 停电 停電
malfunction. malfunctions. сбой. сбоя. сбои. сбоев. störungen panne. pannes. avería averías. 故障
tips. tip. hint. hints. подсказк hinweise. astuce 提示 小贴士 ヒント
reference. references. referenz référence referencia 参考 參考 参照
practice. practices. practical. практик praxis. pratique. pratiques. práctica práctico практическ 实践 實踐 实用 實用 実践 実用
append. modify. modifies. modified. modification модифиц modifi modifizier modificar. modific 修改 改変
rename renamed. переимен umbenenn umbenannt renommer renombr 重命名 改名 重新命名 名前を変
prompt. prompts. подсказок eingabeaufforderung 提示符 提示詞 提示词 プロンプト
dataset. datasets. датасет datensatz datensätze 数据集 データセット
хостинг hébergement 托管 託管 ホスティング
`
