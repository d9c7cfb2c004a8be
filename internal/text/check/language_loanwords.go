package check

// loanwords are foreign words that stand in English texts.
var loanwords = set("docker dockers lycée lycées de facto jure en route masse vis café cafés cliché clichés décor déjà façade fiancé fiancée naïve naïveté résumé résumés exposé exposés " +
	"protégé protégés rosé soufflé crème brûlée jalapeño jalapeños piñata señor señora coup détente entrée entrées matinée née à émigré émigrés " +
	"communiqué divorcée tête éclair pâté purée sauté attaché blasé châteaux château première papier-mâché über doppelgänger smörgåsbord açaí " +
	"baguette baguettes brioche brioches croissant croissants camembert brie quiche quiches ratatouille cassoulet pastis patisserie boulangerie bistro bistros brasserie brasseries " +
	"sommelier chansons chanson chansonnier pétanque gendarme gendarmes gendarmerie banlieue banlieues arrondissement arrondissements bidonville métro lycée collège maître cordon " +
	"tapas paella chorizo gazpacho sangria siesta siestas fiesta fiestas flamenco tortilla tortillas taco tacos burrito burritos guacamole mariachi mariachis empanada empanadas churros ceviche mezcal " +
	"gaucho gauchos hacienda haciendas guerrilla guerrillas caudillo corrida torero toreros matador matadors quinceañera telenovela telenovelas pueblo barrio barrios lucha reggaeton bachata cumbia salsa " +
	"kindergarten zeitgeist schadenfreude wanderlust autobahn dirndl dirndls lederhosen bratwurst currywurst sauerkraut schnitzel strudel stollen glühwein spätzle realpolitik ostpolitik weltschmerz hinterland " +
	"espresso cappuccino latte gelato risotto pesto prosciutto mozzarella ciabatta focaccia tiramisu tiramisù panettone piazza palazzo carabinieri maestro mafioso paparazzi omertà " +
	"favela favelas samba fado capoeira caipirinha pierogi bigos żurek szlachta kolache robot " +
	"dengue chikungunya zika ebola mpox covid listeria legionella alzheimer retrovirus rotavirus norovirus hantavirus glyphosate coltan caldera lahar lahars mistral " +
	"sashimi ramen yakuza sputnik glasnost perestroika kolkhoz oblast siloviki taiga hijab hijabs niqab niqabs fatwa fatwas falafel halal ramadan kasbah souk souks intifada kibbutz mitzvah tandoori naan sari saris " +
	"quinoa coca mate pampa pampas merengue mojito mojitos gnocchi polenta pancetta couture flâneur flâneurs roux blitzkrieg leitmotif leitmotifs rottweiler rottweilers muesli pils pilsner smorgasbord lebkuchen gestalt doppelganger " +
	"tsetse bonobo bonobos capybara capybaras caiman caimans guanaco guanacos vicuña vicuñas axolotl axolotls okapi okapis quetzal quetzals vaquita vaquitas jacaranda jacarandas ceiba araucaria " +
	"reais yuan renminbi ringgit baht dong zloty złoty forint koruna dinar dinars dirham dirhams riyal riyals rand naira " +
	"yuca pisco cachaça feijoada churrasco chimichurri arepa arepas jamón manchego futsal padel quilombo quilombos caatinga cerrado ayahuasca cenote cenotes pozole pulque nopal narco narcos peso pesos " +
	"ransomware femicide femicides glamping habeas honoris causa " +
	"dimap infas trivago zalando " +
	"von van der den la le les el los las del della di da dos et al y zu ibn bin abu")
