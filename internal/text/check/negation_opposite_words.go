package check

// oppositeTable holds the opposites, written by hand: a block each, a line a language, the denying side first. Behind
// "~" stand words that only keep the rule silent; "-" behind a word says that it goes on, "_" joins the words of a run.
const oppositeTable = `
en forbids forbid forbidden forbade ban bans banned banning prohibits prohibited prohibiting prohibit outlawed outlaws outlawing ~ ban bar bars barred block- illegal prevent- stop- restrict- refus- deny denies denied reject- criminal- moratorium curb- exclud- close- shut embargo limit- / allow permit allows allowed allowing permits permitted permitting authorizes authorized authorizing authorises authorised authorising legalizes legalized legalises legalised ~ allow permit let lets letting legal approv- enabl- licens- exempt- lift-
de verbietet verbieten verbot verboten untersagt untersagte untersagen ~ verbots- sperr- verhinder- verweiger- unterbind- unzulässig illegal nicht_zulässig stopp- / erlaubt erlaubte erlauben gestattet gestattete gestatten zugelassen genehmigt genehmigte ~ darf dürfen durfte durften lässt ließ zulass- genehmig- erlaub- legal- freigab- freigegeben aufheb- aufgehob-
fr interdit interdite interdits interdites interdisent interdire interdisant prohibé prohibe ~ interdi- bannir banni- empêch- bloqu- refus- proscri- illég- / autorise autorisé autorisée autorisés autorisées autorisent permet permettent permis permettre ~ autori- laiss- légal- peut peuvent droit lev-
es prohíbe prohibió prohíben prohibido prohibida prohibidos prohibidas prohibir prohibieron ~ prohibi- veta- veto vetó imped- impid- bloque- ilegal- / permite permitió permiten permitido permitida permitieron autoriza autorizó autorizaron autorizado autorizada ~ permit- autori- dej- puede pueden legal- levant-
ru воспрещен- воспрещён- воспрещает- запретил- запрещает запрещают запрещен- запрещён- запретят запретит ~ запре- незакон- нельзя блокир- огранич- пресек- / разрешил- разрешает разрешают разрешен- разрешён- разрешат разрешит позволил- позволяет позволяют ~ разреш- позвол- дозвол- можно смог- допус- санкцион- легализ- отмен- снят- снял-
uk забороняє забороняють заборонив заборонила заборонили заборонен- заборонить заборонять ~ заборон- незакон- обмеж- блокув- / дозволив дозволила дозволили дозволяє дозволяють дозволен- дозволить ~ дозвол- мож-
zh 禁止 严禁 嚴禁 ~ 禁 不准 不许 不得 拒 阻 违法 非法 封 / 允许 允許 准许 准許 许可 獲准 获准 ~ 可以 可 准 许 許 让 讓 解除 取消 放行 合法 能

en denied denies denying rejected_+1_accusation- rejected_+1_allegation- rejected_+1_claim- rejects_+1_accusation- rejects_+1_allegation- dismissed_+1_accusation- dismissed_+1_allegation- ~ deny denial- refut- reject- dismiss- disput- contest- disavow- disown- refus- contradict- / admitted admits admitting acknowledged acknowledges acknowledging confessed confesses confirmed confirms ~ admi- confess- confirm- conced- acknowledg- recogni-
de bestritt bestreitet bestritten leugnet leugnete geleugnet dementierte dementiert ~ bestreit- leugn- dement- zurück- zurückgewiesen abstreit- bestritt- / räumte_+6_ein räumten_+6_ein räumt_+6_ein gab_+6_zu gibt_+6_zu gestand gestanden gesteht eingeräumt zugegeben bestätigte bestätigt ~ räumt- gab_+8_zu gibt_+8_zu gaben_+8_zu geben_+8_zu zugib- zugab- einräum- bestätig- anerk- erkennt gestän-
fr nie nié nient niait niaient dément démenti démentent rejette_+1_accusation- rejeté_+1_accusation- rejettent_+1_accusation- ~ démen- ni- rejet- contest- réfut- récus- / reconnu reconnaît reconnaissent reconnait avoué avoue admis confirmé confirme confirment ~ reconn- avou- adme- admi- confirm- concéd-
es niega niegan negó negaron negado desmintió desmiente desmienten rechazó_+1_acusacion- rechaza_+1_acusacion- rechazaron_+1_acusacion- ~ neg- desment- desmint- rechaz- refut- / admitió admite admiten admitieron reconoció reconoce reconocen reconocieron confesó confirmó confirmaron ~ admit- reconoc- conf-
ru отрицает отрицают отрицал- опроверг- опровергает отвергл-_+1_обвинени- отверг_+1_обвинени- отвергает_+1_обвинени- отвергают_+1_обвинени- ~ отри- опровер- отверг- отклон- отказ- / признал признала признали признает признаёт признают признался призналась признались подтвердил- ~ призна- подтвержд- подтверд- созна-
uk заперечує заперечують заперечив заперечила заперечили спростував спростувала спростували спростовує спростовують ~ запереч- спрост- відкин- відмов- / визнав визнала визнали визнає визнають зізнався зізналася зізналися підтвердив підтвердила підтвердили ~ визна- підтвердж- підтверд- зізна-
zh 否认 否認 ~ 否 驳 駁 反驳 拒 非 / 承认 承認 坦承 供认 供認 证实 證實 ~ 确认 確認 承

en refuse_to refused refuses refusing declined declines ~ refus- declin- reject- turn- deny denied unwilling reluctan- avoid- / agreed agrees agreeing consented consents accepted accepts granted grants are_willing is_willing were_willing was_willing ~ agree- accept- consent- willing approv- promis- undert- ready grant-
de lehnte_+6_ab lehnten_+6_ab lehnt_+6_ab weigert weigerte geweigert weigern weigerten verweigert verweigerte ~ weiger- verweiger- ablehn- abgelehnt lehnt- verwehr- / zugestimmt einwilligte eingewilligt ~ stimm- zustimm- bereit willig- akzept- einverst- einig- sagte zugesagt nahm nahmen nimmt
fr refuse refusé refusent refusant refusait ~ refus- rejet- déclin- / accepté accepte acceptent consenti consent ~ accept- accord- prêt- convenu convien- consen- dit
es se_niega_a se_niegan_a se_negó_a se_negaron_a rechaza rechazó rechazan rechazaron rehusó rehúsa rehusaron ~ rechaz- rehus- neg- declin- / aceptó acepta aceptan aceptaron accedió accedieron ~ acept- acced- acord- acuerd- dispuest- aprob-
ru отказался отказалась отказались отказывается отказываются отказал отказала отказали ~ отказ- отверг- отклон- / согласился согласилась согласились соглашается соглашаются ~ соглас- соглаш- готов- принял- прима- пообещал- пошёл пошел пошли пошла
uk відмовився відмовилася відмовилась відмовилися відмовились відмовляється відмовляються відмовив відмовила відмовили ~ відмов- відхил- відкин- / погодився погодилася погодилась погодилися погодились погоджується погоджуються ~ погод- згод- готов- прийня- пообіцяв пообіцял-
zh 拒绝 拒絕 ~ 拒 不愿 不肯 不同意 婉拒 谢绝 / 同意 答应 答應 批准 准许 准許 ~ 接受 愿意 願意 承诺 承諾 肯

en ceased stopped halted discontinued ~ stop- ceas- halt- end- suspend- paus- interrupt- quit- clos- shut- drop- abandon- finish- scrap- give- gave given cancel- freez- froze- broke- cut- axe- / began begins started starts resumed resumes ~ begin- start- resum- continu- launch- still keep- kept go- went
de gestoppt eingestellt beendet beendete beendeten ~ stopp- einstell- stell- beend- auf auf- hör- aus aus- unterbr- abbr- abgebr- schließ- schloss end- ab / begann begonnen begannen begonnene startete gestartet wiederaufgenommen fortgesetzt ~ begin- anfang- start- weiter- fort- auf- fing- wieder- läuft setz-
fr cessé cesse cessent cesser interrompu suspendu suspendue ~ cess- arrêt- suspen- interrom- mettre mis met fin fini- renonc- stopp- ferm- / commencé commence commencent débuté repris reprend reprennent ~ commenc- début- repr- continu- lanc- entam- poursui- démarr-
es cesó cesaron suspendió suspendieron interrumpió ~ ces- suspend- dej- interrump- par- detuv- termin- abandon- fin cerr- / comenzó comenzaron empezó empezaron reanudó reanudaron inició ~ comenz- comienz- empez- empiez- reanud- inici- contin- sigue- sigui- arranc-
ru перестал перестала перестали прекратил прекратила прекратили прекратился прекратилась прекратились приостановил- ~ перест- прекра- приостан- останов- закры- заверш- закон- заморо- брос- / начал начала начали начался началась начались возобновил- ~ начин- нача- возобнов- продолж- стал- запус- старт- пошёл пошла пошли
uk перестав перестала перестали припинив припинила припинили припинився припинилася призупинив- ~ перест- припин- призупин- зупин- закри- заверш- закінч- / почав почала почали почався почалася відновив відновила відновили ~ почин- поча- віднов- продовж- запус-
zh 停止 停运 停運 停办 停辦 停刊 停播 停产 停產 停航 停业 停業 ~ 停 不再 终止 終止 中止 暂 暫 结束 結束 取消 关闭 關閉 断 斷 / 开始 開始 恢复 恢復 重启 重啟 ~ 启动 啟動 继续 繼續 仍 开 開 起

en no_longer not_+4_anymore not_+4_any_more not_+4_any_longer ~ longer anymore stop- ceas- former- once used end- lost lose- quit- / still continues continue continuing ~ continu- keep- remain- yet
de nicht_mehr kein_+3_mehr keine_+3_mehr keinen_+3_mehr nichts_mehr niemand_mehr ~ mehr aufhör- verlor- verlier- früher einst ehemal- / weiterhin immer_noch nach_wie_vor ~ noch weiter bleib- blieb
fr ne_+3_plus n'a_+3_plus n'est_+3_plus n'ont_+3_plus n'y_+3_plus n'était_+3_plus n'avait_+3_plus ~ plus cess- fini ancien- autrefois perdu- / toujours continue continuent continuera ~ encore continu- rest- poursui-
es ya_no ya_nadie ya_nunca no_+4_más ~ más dej- antes antigu- perd- / todavía sigue siguen seguirá seguirán continúa continúan ~ aún contin- segu- manten-
ru больше_не уже_не более_не больше_нет больше_никто ~ больше более перест- прекра- бывш- раньше утрат- потер- / по-прежнему всё_ещё все_ещё все_еще всё_еще продолжает продолжают продолжит продолжат продолжал- ~ ещё еще продолж- оста- всё
uk більше_не вже_не більше_немає більше_ніхто ~ більше вже перест- припин- колиш- раніше втрат- / досі продовжує продовжують ще_й_досі усе_ще все_ще ~ ще продовж- залиш- лиш-
zh 不再 再也不 再也没 再也沒 已不 ~ 停 不 没 沒 曾 失 / 仍然 依然 仍旧 仍舊 继续 繼續 ~ 仍 还 還 一直 依旧 依舊

en hardly scarcely barely ~ little few only just rarely seldom almost almost_no minimal limited slight- marginal- modest- / greatly strongly significantly considerably severely seriously plenty drastically massively substantially heavily ~ very much
de kaum ~ wenig- gering- selten fast nur minimal / stark erheblich deutlich massiv drastisch wesentlich beträchtlich reichlich ~ sehr viel
fr ne_+3_guère n'a_+2_guère n'est_+2_guère n'ont_+2_guère à_peine ~ guère peu presque rare- faible- seul- tout juste / fortement considérablement gravement beaucoup largement massivement nettement sensiblement ~ très
es apenas ~ poco poca pocos pocas casi escas- sólo solo rara- / considerablemente gravemente fuertemente mucho mucha muchos muchas abundan notablemente drásticamente ~ muy
ru едва почти_не почти_нет ~ мало почти лишь только слегка немного редк- незначит- слабо вряд / сильно значительно существенно серьёзно серьезно резко заметно масштабно ~ много очень полностью
zh 几乎没 幾乎沒 几乎不 幾乎不 几乎未 几无 ~ 几乎 幾乎 很少 甚少 不大 微 极少 有限 仅 只 稍 略 勉强 / 严重 嚴重 大幅 大大 显著 顯著 大量 极大 極大 ~ 很 非常

en innocent acquitted acquits acquittal ~ clear- exonerat- / guilty ~ convict- culpabl- blam-
de unschuldig unschuldige unschuldigen freigesprochen ~ unschuld- freispr- freisprach entlast- / schuldig ~ schuld- verurteil-
fr innocent innocente innocents acquitté acquittée acquittés ~ innocen- acquitt- relax- blanchi- / coupable coupables ~ condamn- culpab-
es inocente inocentes absuelto absuelta absolvió ~ inocen- absolv- absuel- exoner- / culpable culpables ~ culpa- conden-
ru невиновен невиновна невиновны невиновным невиновной невиновными оправдан оправдана оправдал оправдала оправдали ~ невин- оправда- / виновен виновна виновны виновным виновной виновными ~ вин- осуд- осужд-
uk невинуват- виправдав виправдала виправдали виправдан- ~ невин- виправд- / винен винна винні винуват- ~ вин- засуд-
zh 无罪 無罪 清白 ~ 无辜 無辜 不成立 / 有罪 罪名成立 ~ 罪成 判

en insufficient inadequate insufficiently ~ far too short lack- little / sufficient adequate sufficiently ~ enough
de unzureichend- ungenügend- ~ zu wenig mangel- knapp / ausreichend- hinreichend- ~ genug genüg- reich-
fr insuffisant insuffisante insuffisants insuffisantes ~ trop peu manqu- loin / suffisant suffisante suffisants suffisantes ~ assez suffi-
es insuficiente insuficientes ~ falta- poco lejos / suficiente suficientes ~ bastante basta-
ru недостаточн- ~ мало нехват- недостат- / достаточн- ~ хват-
zh 不足 不够 不夠 不充分 ~ 缺 少 / 足够 足夠 充足 ~ 够 足以

en impossible ~ hard- difficult / possible ~ possibl- can could
de unmöglich- ~ schwer kaum / möglich ~ kann können konnte
fr impossible impossibles ~ difficil- / possible ~ possibl- peut
es imposible imposibles ~ difícil- / posible ~ posibl- puede
ru невозможно невозможен невозможна невозможны ~ труд- сложн- / возможно возможен возможна возможны ~ можно может
uk неможливо неможлив- ~ важк- складн- / можливо можливий можлива можливі ~ можна може
zh 不可能 无法 無法 ~ 难以 難以 不能 / 有可能 很可能 ~ 可能 能

en unlikely improbable ~ doubt- hardly little / likely probable ~ probabl- may
de unwahrscheinlich- ~ kaum wenig / wahrscheinlich- ~ wohl
fr improbable improbables ~ peu / probable probablement ~ sans doute
es improbable improbables ~ poco difícil- / probable probablemente ~ quizá-
ru маловероятн- вряд_ли едва_ли ~ сомн- / вероятно вероятнее вероятен вероятна наверняка несомненно ~ скорее
uk малоймовірн- навряд_чи ~ сумн- / ймовірно імовірно напевно певно точно ~ скоріш-
zh 不太可能 不大可能 ~ 难 難 / 很可能 极有可能 極有可能 应该能 應該能 有望 ~ 或

en opposes opposed opposing ~ oppos- against reject- critic- resist- disagre- object- anti / supports supported supporting backs backed ~ support- back- favo- endors- approv- agre- welcom-
de ablehnt lehnen lehnt dagegen ~ gegen ablehn- abgelehnt wider- krit- / unterstützt unterstützte unterstützen befürwortet befürworten ~ für unterstütz- befürwort- zustimm- dafür
fr oppose opposent opposé opposés ~ oppos- contre rejet- refus- hostile- / soutient soutiennent soutenu approuve approuvent ~ sout- favorable- appro- appui- pour
es opone oponen opuso opusieron ~ opon- opos- contra rechaz- / apoya apoyan apoyó apoyaron respalda respaldan respaldó ~ apoy- respald- favor aprob-
ru против возражает возражают ~ против- возраж- отверг- критик- осуд- / поддержал- поддерживает поддерживают одобряет одобряют ~ поддерж- одобр- за
uk проти заперечує заперечують ~ проти- запереч- критик- засуд- / підтримав підтримала підтримали підтримує підтримують схвалює схвалюють ~ підтрим- схвал- за
zh 反对 反對 ~ 对抗 對抗 批评 抵制 抗议 拒 / 支持 赞成 贊成 ~ 拥护 擁護 同意

en failed fails failing ~ fail- unable collaps- flop- miss- lost / succeeded succeeds succeeding ~ succe- manag- able achiev-
de scheiterte scheitert gescheitert scheiterten misslang misslungen ~ scheiter- missl- fehl- / gelang gelingt gelungen ~ geling- schaff- erfolg- konnte-
fr échoué échoue échouent échouait ~ éch- rat- manqu- / réussi réussit réussissent parvenu parvenue parvenus ~ réuss- parv- succ-
es fracasó fracasa fracasan fracasaron ~ frac- fall- / logró logra logran lograron consiguió consiguen consiguieron ~ log- cons- éxito pud-
ru не_удалось не_сумел- не_смог- ~ провал- неуда- сорва- / удалось сумел сумела сумели ~ удал- удач- успе- смог-
uk не_вдалося не_зумі- не_змі- ~ провал- невда- зірва- / вдалося зумів зуміла зуміли ~ вда- усп- змі-
zh 未能 没能 沒能 失败 失敗 ~ 败 未 / 成功 得以 ~ 终于 終於

en rejected rejects rejecting ~ reject- refus- vot- against turn- veto- dismiss- block- overturn- throw- threw- strik- struck / approved approves adopted adopts granted grants ~ approv- adopt- pass- accept- back- ratif- endors- all_but except
de abgelehnt ablehnte zurückgewiesen verwarf ~ lehnt- ablehn- zurückw- wies verw- gegen / gebilligt billigte stattgegeben gab_+6_statt angenommen verabschiedet verabschiedete ~ bill- stimm- annahm- nahm akzept- genehm- bis_auf außer
fr rejeté rejetée rejette rejettent ~ rej- refus- repouss- contre / adopté adoptée adopte accordé accordée fait_droit approuvé approuvée approuve ~ adopt- appro- accept- vot- sauf hormis
es rechazó rechaza rechazaron rechazado rechazada ~ rechaz- tumb- contra / concedió concedieron aprobó aprueba aprobaron aprobado aprobada adoptó ~ aprob- adopt- acept- ratif- menos salvo excepto
ru отклонил- отверг отвергла отвергли отвергло отклонен- отклонён- ~ откл- отвер- отказ- против / удовлетворил удовлетворила удовлетворили удовлетворило одобрил- утвердил- одобрен- утвержден- утверждён- ~ одобр- утвер- прин- ратиф- кроме
uk відхилив відхилила відхилили відкинув відкинула відкинули відхилен- ~ відхил- відкин- відмов- проти / задовольнив задовольнила задовольнили схвалив схвалила схвалили затвердив затвердила затвердили ухвалив ухвалила ухвалили ~ схвал- затвер- прийн- ухвал- крім
zh 否决 否決 驳回 駁回 ~ 拒 反对 反對 未 / 批准 通过 通過 采纳 採納 ~ 准 核准 赞成 除了 除外 以外 之外

en withdraw withdraws withdrew withdrawing ~ leave- left pull- retreat- evacuat- quit- / stay stays stayed remain remains remained ~ keep- kept hold- held stand- linger-
de abziehen abzog zurückziehen zurückgezogen abgezogen ~ zieh- zog- verlass- verließ- räum- rückzug- abzug- geh- / bleiben bleibt blieb blieben ~ bleib- verbleib- gebl- halten hält
fr retirer retiré retirera retireront retirent ~ quitt- part- évacu- retrait- / reste restent resteront restera resté restés ~ rest- demeur- maint-
es retirará retirarán retiró retiraron retirar ~ retir- abandon- sal- / permanecerá permanecerán permanece permanecen quedará quedarán ~ perman- qued- segu- manten-
ru уйдёт уйдут уйдет выведет выведут покинет покинут отойдут отойдёт отступят ушли ушёл ушел ~ уход- ушл- вывод- вывел- вывед- покин- отступ- отвод- отвед- отвел- / останется останутся остался остались осталась ~ оста-
zh 撤离 撤離 撤出 撤军 撤軍 ~ 撤 离 離 退 走 / 留在 留守 ~ 留 保持 仍 驻 駐

en hid hides hiding conceals concealed concealing ~ hidden conceal- cover- secre- withh- / revealed reveals disclosed discloses ~ reveal- disclos- open- publi- expos- show- unveil-
de verheimlicht verheimlichte verschwieg verschwiegen verbarg verborgen ~ verheiml- versteck- verberg- geheim- / enthüllt enthüllte offengelegt ~ offen- enthüll- veröff- zeig-
fr dissimulé dissimule caché cachait ~ dissimul- cach- tu tait / révélé révèle dévoilé divulgué ~ révél- dévoil- divulg- publi-
es ocultó oculta ocultaba escondió ~ ocult- escond- / reveló revela divulgó ~ revel- divulg- public- mostr-
ru скрывал- скрыл- скрывает скрывают утаил- утаивал- ~ скры- тай- умалч- / раскрыл- обнародовал- разгласил- ~ раскры- обнарод- откры- показ- публик-
zh 隐瞒 隱瞞 掩盖 掩蓋 ~ 隐 隱 藏 秘 / 披露 公布 公佈 ~ 公开 公開 揭 透露 坦

en cancel cancels cancelled canceled called_off ~ cancel- scrap- postpon- delay- / went_ahead goes_ahead going_ahead take_place takes_place took_place ~ ahead held
de abgesagt abgesagte abgesagten ~ absag- ausfall- ausgefallen fällt verschob- verlegt / stattfindet stattfand stattgefunden ~ statt
fr annulé annulée annulés annulées ~ annul- report- / aura_lieu a_eu_lieu ont_eu_lieu auront_lieu ~ lieu tenu tenue tien-
es cancelado cancelada canceló cancelaron ~ cancel- suspend- aplaz- / tendrá_lugar tuvo_lugar se_celebró se_celebrará ~ lugar celebr-
ru отменил- отменён отменен отменена отменены отменено ~ отмен- перенес- перенёс / состоится состоялся состоялась состоялись состоялось состоятся ~ прош- пройд-
uk скасував скасувала скасували скасован- ~ скасов- перен- відклад- / відбудеться відбувся відбулася відбулося відбулися ~ відбу-
zh 取消 ~ 推迟 推遲 延期 停 / 如期举行 如期舉行 照常举行 照常舉行 ~ 举行 舉行 照常 如期
`
