/// How the frequent characters and their traditional forms are read in Mandarin, one reading each: that of Unicode's
/// kMandarin, which ICU's `Han-Latin` gives too. Asking ICU for them took longer than a megabyte of text.
extension HanReadings {
    /// A reading and the characters that have it, then a blank.
    static let commonList = """
        a啊 ā阿 ài愛爱碍礙艾閡隘 ái癌皑皚 āi哀哎唉埃挨 ǎi矮蔼藹 àn岸按暗案胺闇 ān安氨鞍 ǎn俺 àng盎 áng昂 āng肮骯 ào傲奥奧懊澳 áo敖熬翱翺 āo凹 ǎo袄襖 ba吧
        bà坝壩爸罢罷耙霸 bá拔跋 bā八叭巴扒捌疤笆芭 bǎ把靶 bài拜敗稗败 bái白 bǎi佰摆擺柏百 bàn伴办半扮拌瓣絆绊辦 bān扳搬斑班般頒颁 bǎn板版闆 bàng傍棒磅蚌謗谤鎊镑
        bāng帮幫梆邦 bǎng榜綁绑膀 bào報报抱暴爆豹鮑鲍 báo薄雹 bāo包胞苞褒 bǎo保堡宝寶飽饱 bèi倍備备惫憊焙狈狽背被貝贝輩辈鋇钡 bēi卑悲杯盃碑 běi北 bèn笨 bēn奔
        běn本苯 bèng泵蹦迸 béng甭 bēng崩綳绷 běng繃 bì壁币幣庇弊必敝斃毕毖毙畢痹碧臂蓖蔽避閉闭陛 bí鼻 bī逼 bǐ彼比笔筆鄙 biàn便卞变變辨辩辫辮辯遍 biān編编边邊鞭
        biǎn扁貶贬 biāo彪标標膘 biǎo表錶 biè彆 bié別别 biē憋鱉鳖鼈 biě瘪癟 bìn摈擯 bīn宾彬斌滨濒濱瀕賓 bìng並併并病 bīng兵冰 bǐng丙柄炳秉餅饼 bo卜
        bó伯勃博帛搏渤箔脖膊舶蔔鉑铂駁驳 bō剝剥拨撥播波玻缽菠鉢钵 bù不佈埔埠布怖步簿部 bǔ哺捕补補 cā擦 cài埰菜蔡 cái才材纔裁財财 cāi猜 cǎi彩採睬綵踩采 càn掺摻灿燦
        cán惭慚残殘蚕蠶 cān参參叄餐 cǎn惨慘 cáng藏 cāng仓倉沧滄舱艙苍蒼 cáo曹槽 cāo操糙 cǎo草 cè侧側冊册厕厠廁测測策 cèng蹭 céng层層曾 chà岔差詫诧
        chá察搽查碴茬茶 chā叉插 chái柴豺 chāi拆 chàn顫颤 chán纏缠蝉蟬讒谗饞馋 chān搀攙 chǎn产剷產産鏟铲闡阐 chàng倡唱暢畅 cháng偿償嘗嚐尝常肠腸 chāng昌猖
        chǎng厂场場廠敞 cháo嘲巢朝潮 chāo抄超鈔钞 chǎo吵炒 chè彻徹掣撤澈 chē車车 chě扯 chèn衬襯趁 chén塵尘忱晨沉臣辰陈陳 chēn郴 chèng秤
        chéng乘呈城惩懲成承橙澄程誠诚 chēng撐撑称稱 chěng逞騁骋 chì斥炽熾翅赤 chí弛持池迟遲馳驰 chī吃喫痴癡 chǐ侈尺恥耻齒齿 chóng崇虫蟲 chōng充冲沖衝
        chǒng宠寵 chòu臭 chóu仇愁畴疇稠筹籌綢绸踌躊酬 chōu抽 chǒu丑瞅醜 chù处搐畜矗處触觸 chú厨廚橱櫥滁躇鋤锄除雏雛 chū出初齣 chǔ储儲楚础礎 chuāi揣 chuàn串
        chuán传傳椽船 chuān川穿 chuǎn喘 chuàng创創 chuáng幢床牀 chuāng疮瘡窗 chuǎng闖闯 chuí垂捶搥椎錘鎚锤 chuī吹炊 chún唇淳純纯脣醇 chūn春椿
        chǔn蠢 chuò綽绰 chuō戳 cì伺刺次賜赐 cí慈瓷磁茨詞词辞辭雌 cī疵 cǐ此 cóng丛从叢從 cōng匆囪囱聪聰葱蔥 còu凑湊 cù促簇醋 cū粗麤 cuàn窜竄篡 cuān蹿躥
        cuì淬瘁粹翠脆 cuī催崔摧 cùn寸 cún存 cūn村 cuò挫措錯错 cuō搓撮磋 da瘩 dà大 dá答达達 dā搭 dǎ打 dài代带帶待怠戴殆袋貸贷 dāi呆獃 dǎi傣歹逮
        dàn但弹彈惮憚旦氮淡蛋誕诞 dān丹单單担擔耽郸鄲 dǎn掸撢撣胆膽 dàng档檔盪荡蕩 dāng噹当當 dǎng党挡擋黨 dào倒到悼盗盜稻道 dāo刀 dǎo导導岛島捣搗擣祷禱蹈 de地的
        dé得德悳 dèng凳瞪邓鄧 dēng灯燈登蹬 děng等 dì帝弟第締缔蒂递遞 dí嫡敌敵涤滌狄笛翟迪 dī低堤滴隄 dǐ底抵 diàn佃垫墊奠店惦殿淀澱电電靛 diān掂滇甸顛颠 diǎn典点碘點
        diào吊弔掉調调釣钓 diāo凋刁叼碉雕 dié叠疊碟蝶諜谍迭 diē爹跌 dìng定訂订錠锭 dīng丁叮盯釘钉 dǐng頂顶鼎 diū丟丢 dòng侗冻凍动動恫栋棟洞 dōng东冬東鼕
        dǒng懂董 dòu斗痘荳豆逗闘鬥鬭 dōu兜都 dǒu抖陡 dù妒度杜渡肚鍍镀 dú毒犊犢独獨讀读 dū督 dǔ堵睹賭赌 duàn断斷段緞缎鍛锻 duān端 duǎn短 duì兌兑对對队隊 duī堆
        dùn囤盾遁遯鈍钝頓顿 dūn吨噸墩敦蹲 duò剁堕墮惰舵跺 duó夺奪 duō哆多掇 duǒ垛朵躲鍺 è厄恶惡扼遏鄂阨餓饿 é俄娥峨蛾訛讹額额鵝鹅 ēn恩 èr二貳贰 ér儿兒而 ěr尔洱爾耳餌饵
        fà珐琺髮 fá乏伐筏罚罰閥阀 fā发發 fǎ法 fàn汎泛犯範范販贩飯饭 fán凡樊氾烦煩矾礬繁钒 fān帆番翻藩 fǎn反返釩 fàng放 fáng妨房肪防 fāng坊方芳 fǎng仿倣紡纺訪访
        fèi吠废廢沸肺費费 féi肥 fēi啡菲非飛飞 fěi匪誹诽 fèn份奋奮忿愤憤粪糞 fén坟墳汾焚 fēn分吩氛紛纷芬酚 fěn粉 fèng凤奉縫缝鳳 féng冯逢馮
        fēng丰封峰枫楓烽疯瘋蜂豐鋒锋風风 fěng諷讽 fǒu否 fù付傅副咐复妇婦富復父縛缚腹複覆訃讣負賦负赋赴阜附 fú伏佛俘幅弗彿扶拂服氟浮涪福符袱輻辐 fū夫孵敷肤膚 fǔ俯府抚撫斧甫腐腑輔辅釜
        gá噶 gā嘎 gài概溉盖蓋鈣钙 gāi該该 gǎi改 gàn干幹贛赣 gān杆柑甘竿肝 gǎn感敢桿秆稈赶趕 gàng槓 gāng冈刚剛岡杠綱纲缸肛鋼钢 gǎng岗崗港 gào告
        gāo皋篙糕羔膏高 gǎo搞稿镐 gè个個各箇铬 gé格葛閣阁隔革 gē割咯哥戈搁擱歌疙胳鴿鸽 gěi給给 gēn根跟 gèng更 gēng庚羹耕 gěng埂梗耿 gòng共貢贡
        gōng供公功宫宮工弓恭攻躬龔龚 gǒng巩拱汞鞏 gòu垢够夠搆构構購购 gōu勾沟溝鈎鉤钩 gǒu狗苟 gù僱固故雇顧顾 gū估咕姑孤沽箍菇辜 gǔ古榖穀股蛊蠱谷骨鼓 guà挂掛罣褂 guā刮瓜颳
        guǎ剐剮寡 guài怪 guāi乖 guǎi拐 guàn惯慣灌罐貫贯 guān关冠官棺觀观関關 guǎn管館馆 guàng逛 guāng光 guǎng广廣 guì刽劊柜桂櫃炔貴贵跪
        guī傀圭归歸瑰硅規规閨闺龜龟 guǐ癸詭诡軌轨鬼 gùn棍 gǔn滚滾輥辊 guò过過 guó国國 guō郭鍋锅 guǒ果菓裹 há蛤 hā哈 hài亥害氦駭骇 hái孩还還骸 hāi咳 hǎi海
        hàn悍憾捍撼旱汉汗漢焊翰銲 hán函含寒涵邯韓韩 hān憨歛酣 hǎn喊罕 háng杭航 hāng夯 hào号浩耗號鎬 háo嚎壕毫豪貉 hǎo好郝 hè褐賀贺赫鶴鹤 hé何合和核河涸盒禾荷菏覈阂
        hē呵喝 hēi嘿黑 hèn恨 hén痕 hěn很狠 héng恆恒横橫衡 hēng亨哼 hòng閧鬨 hóng宏弘洪紅红虹鴻鸿 hōng哄烘轟轰 hòu候厚后 hóu侯喉猴 hǒu吼
        hù互戶户护沪滬護 hú壶壺弧湖狐瑚糊胡葫蝴衚餬鬍 hū乎呼忽 hǔ唬虎 huà划劃化画畫話话 huá华滑猾華譁 huā哗嘩花 huài坏壞 huái徊怀懷槐淮 huàn唤喚宦幻患换換涣渙焕煥痪瘓豢
        huán桓环環 huān欢歡 huǎn緩缓 huáng凰惶煌皇磺簧蝗黃黄 huāng慌荒 huǎng幌恍晃謊谎 huì会匯卉彙惠慧晦會汇烩燴秽穢繪绘誨諱讳诲賄贿 huí回廻蛔迴 huī徽恢挥揮灰輝辉
        huǐ悔毀毁燬 hùn混 hún浑渾魂 hūn婚昏荤葷 huò惑或獲祸禍穫获貨货霍 huó活 huō豁 huǒ伙火 jì伎冀剂劑妓季寂寄忌悸技既济濟祭紀繼纪继蓟薊計記计记际際
        jí即及吉嫉急极棘極汲疾籍級级脊藉輯辑集 jī击圾基姬擊机機激畸积稽積箕緝績绩缉肌譏讥跡蹟迹雞飢饑饥鷄鸡 jǐ几己幾挤擠 jià价價嫁架稼駕驾 jiá荚莢頰颊 jiā佳傢加嘉夹夾家枷茄
        jiǎ假甲賈贾鉀钾 jiàn件健剑劍建涧渐溅漸澗濺箭舰艦荐薦見见賤贱践踐鉴鍵鑑鑒键餞饯 jiān兼坚堅奸姦尖歼殲煎牋监監笺箋緘缄肩艰艱間间 jiǎn俭儉减剪拣捡揀撿柬检檢減硷碱礆简簡繭茧鹼
        jiàng匠酱醬降 jiāng僵姜将將江浆漿疆薑 jiǎng奖奬桨槳獎蒋蔣講讲 jiào叫教窖較轎轿较酵 jiāo交娇嬌椒浇澆焦礁胶膠蕉郊驕骄 jiǎo侥僥剿搅攪狡矫矯絞繳绞缴脚腳角鉸铰餃饺
        jiè介借屆届戒界疥芥誡诫 jié傑劫截捷杰洁潔睫竭節結结节 jiē接揭皆秸街阶階 jiě姐解 jìn劲勁晉晋浸烬燼禁近进進靳 jīn今巾斤津筋襟金 jǐn仅僅儘尽盡紧緊謹谨錦锦
        jìng净凈境径徑敬淨痉痙竞竟競逕鏡镜靖静靜 jīng京兢惊晶睛粳精經经茎荆荊莖驚鯨鲸 jǐng井景警頸颈 jiǒng炯窘 jiù厩咎就廄救旧疚臼舅舊 jiū揪究糾纠 jiǔ久九灸玖酒韭韮
        jù俱具剧劇句巨惧懼拒据據炬聚距踞鉅鋸锯 jú侷局桔菊跼 jū居拘狙疽鞠駒驹 jǔ举咀沮矩舉 juàn倦眷絹绢 juān娟捐鵑鹃 juǎn卷捲 jué倔决嚼抉掘攫決爵絕絶绝覺觉訣诀 juē撅
        jùn俊峻浚濬竣郡駿骏 jūn军君均菌軍鈞钧 kā咖喀 kǎ卡 kāi开揩開 kǎi凯凱慨楷 kàn看 kān刊勘堪 kǎn坎槛檻砍 kàng亢抗炕 káng扛 kāng康慷糠 kào靠 kǎo拷烤考
        kè克刻客尅課课 ké壳殼 kē柯棵磕科苛顆颗 kě可坷渴 kěn啃垦墾恳懇肯 kēng吭坑 kòng控 kōng空 kǒng孔恐 kòu寇扣釦 kōu抠摳 kǒu口 kù库庫裤褲酷 kū哭枯窟
        kǔ苦 kuà挎胯跨 kuā夸誇 kuǎ垮 kuài侩儈块塊快筷 kuān宽寬 kuǎn欵款 kuàng况旷曠況眶矿礦 kuáng狂 kuāng匡框筐 kuì愧溃潰餽饋馈 kuí奎葵魁
        kuī亏岿巋盔窥窺虧 kùn困睏 kūn坤崑昆 kǔn捆綑 kuò廓扩括擴闊阔 la啦 là腊臘蜡蠟辣 lā垃拉 lǎ喇 lài賴赖 lái來来莱萊 làn滥濫烂爛
        lán兰婪拦攔栏欄澜瀾篮籃蓝藍蘭讕谰闌阑 lǎn懒懶揽攬纜缆覽览 làng浪 láng廊榔狼琅瑯郎 lǎng朗 lào涝澇烙酪 láo劳勞牢 lāo捞撈 lǎo佬姥潦老 le了 lè乐樂 lē肋
        lèi泪淚类累類 léi擂纍鐳镭雷 lēi勒 lěi儡垒壘磊蕾 léng棱楞稜 lěng冷 lì丽例俐傈利力励勵历厉厲吏慄曆栗歷沥瀝痢砾礫立粒荔莉隶隸麗 lí厘梨漓灕犁狸璃离篱籬貍離黎 lī哩
        lǐ李理礼禮裏裡里鯉鲤 liǎ俩倆 liàn恋戀炼煉練练鍊鏈链 lián帘廉怜憐涟漣簾联聯莲蓮连連鐮镰 liǎn敛斂脸臉 liàng亮喨晾諒谅輛辆量 liáng凉梁樑涼粮粱糧良 liǎng两兩
        liào廖撂料瞭镣 liáo僚寥燎疗療聊辽遼鐐 liāo撩 liè列劣烈猎獵裂 lìn吝賃赁 lín临林淋燐琳磷臨邻鄰霖鱗鳞 līn拎 lǐn凛凜 lìng令另 líng伶凌灵玲羚菱鈴铃陵零靈齡龄
        lǐng岭嶺領领 liù六餾 liú刘劉榴流琉留瘤硫馏 liū溜 liǔ柳鉚 lóng咙嚨窿笼籠聋聾隆龍龙 lǒng垄壟拢攏陇隴 lòu漏陋 lóu娄婁楼樓 lǒu搂摟篓簍
        lù僇录戮潞碌祿禄賂赂路錄録陆陸露鹿麓 lú卢庐廬炉爐盧芦蘆顱颅 lǔ卤掳擄滷虏虜魯鲁鹵 lǘ驢驴 lǚ侣侶吕呂屡屢履旅縷缕鋁铝 lǜ律慮氯滤濾率綠緑绿虑 luàn乱亂 luán孪孿峦巒挛攣滦灤
        luǎn卵 lüè掠略 lùn論论 lún仑伦侖倫崙沦淪綸纶輪轮 lūn抡掄 luò洛絡络落鉻駱骆 luó箩籮羅萝蘿螺逻邏鑼锣騾骡 luō罗 luǒ裸 ma吗嗎嘛 mà罵駡骂 má蔴麻 mā妈媽
        mǎ玛瑪码碼蚂螞馬马 mài卖脈脉賣迈邁麥麦 mái埋 mǎi买買 màn慢曼漫蔓 mán瞒瞞蛮蠻謾谩饅馒 mǎn满滿 máng忙氓盲芒茫 mǎng莽 mào冒帽茂貌貿贸 máo毛矛茅錨锚 māo猫貓
        mǎo卯铆 me么麼 mèi妹媚寐昧 méi媒枚梅沒没煤玫眉酶霉黴 měi每美鎂镁 men们們 mèn悶闷 mén門门 mèng夢孟梦 méng懞檬盟萌蒙 měng猛錳锰 mì冪密幂泌秘蜜覓觅
        mí弥彌瀰糜謎谜迷醚靡 mī眯瞇 mǐ米 miàn面麵 mián棉眠綿绵 miǎn免冕勉娩緬缅 miào妙庙廟 miáo描瞄苗 miǎo渺秒藐 miè滅灭蔑衊 mín民 mǐn悯憫抿敏皿閩闽
        mìng命 míng名明螟銘铭鳴鸣 miù謬谬 mò墨寞末沫漠莫陌默 mó摩摹模磨膜蘑魔 mō摸 mǒ抹 móu牟謀谋 mǒu某 mù募墓幕慕暮木牧目睦穆 mǔ亩姆拇母牡畝 nà吶呐娜納纳那鈉钠
        ná拿 nǎ哪 nài奈耐 nǎi乃奶氖 nán南男难難 náng囊 nào淖闹鬧 náo挠撓 nǎo恼惱脑腦 ne呢 nèi內内 něi餒馁 nèn嫩 néng能 nì匿溺腻膩逆 ní倪尼泥霓
        nī妮 nǐ你拟擬 niàn唸念 nián年 niān拈蔫 niǎn捻撚撵攆碾辗 niàng酿釀 niáng娘孃 niào尿 niǎo鳥鸟 niè啮嚙囓孽涅聂聶鎳鑷镊镍齧 niē捏 nín您
        nìng泞濘 níng凝宁寧拧擰柠檸狞獰 niú牛 niǔ扭紐纽鈕钮 nòng弄 nóng农浓濃脓膿農 nù怒 nú奴 nǔ努 nǚ女 nuǎn暖 nüè疟瘧虐 nuò懦糯諾诺 nuó挪 ó哦
        ōu欧歐殴毆沤漚鷗鸥 ǒu偶呕嘔藕 pà帕怕 pá爬琶 pā啪趴 pài派湃 pái徘排牌 pāi拍 pàn判叛畔盼 pán盘盤磐 pān攀潘 pàng胖 páng庞旁龐 pāng乓 pǎng耪
        pào泡炮砲礮 páo刨咆袍 pāo抛拋 pǎo跑 pèi佩沛配 péi培裴賠赔陪 pēi呸胚 pén盆 pēn喷噴 pèng碰 péng彭朋棚硼篷膨蓬鵬鹏 pēng抨澎烹砰 pěng捧
        pì僻屁譬辟闢 pí啤毗琵疲皮脾 pī劈坯批披砒霹 pǐ匹痞 piàn片騙骗 piān偏篇 piào漂票 piáo瓢 piāo飄飘 piē撇瞥 pìn聘 pín貧贫頻频 pīn拼 pǐn品
        píng凭坪屏平憑瓶苹萍蘋評评 pīng乒 pò破粕迫魄 pó婆 pō坡泊泼潑頗 pǒ颇 pōu剖 pù曝瀑舖鋪铺 pú僕脯莆菩葡蒲 pū仆扑撲 pǔ圃普朴樸浦譜谱 qì器契弃棄气氣汽泣砌訖讫迄
        qí其奇崎旗棋歧畦祁祈脐臍騎骑齊齐 qī七凄妻悽慼戚期柒栖棲欺沏淒漆 qǐ乞企启啓啟岂豈起 qià恰洽 qiā掐 qiàn堑塹嵌欠歉縴 qián乾前潛潜鉗錢钱钳黔
        qiān仟千扦牵牽签簽籤謙谦迁遷釺鉛钎铅 qiǎn浅淺譴谴遣 qiáng墙墻強强牆蔷薔 qiāng呛嗆枪槍羌腔鎗 qiǎng抢搶 qiào俏峭撬窍竅翘翹鞘 qiáo乔侨僑喬桥橋瞧 qiāo悄敲橇鍬锹
        qiǎo巧 qiè切怯窃竊 qiě且 qìn沁 qín勤懃擒琴禽秦芹 qīn亲侵欽親钦 qǐn寝寢 qìng庆慶 qíng情擎晴氰 qīng倾傾卿氢氫清輕轻青 qǐng請请頃顷 qióng琼瓊穷窮
        qiú囚毬求泅球酋 qiū丘秋邱 qù去趣 qú渠 qū区區屈曲蛆趋趨躯軀驅驱麯 qǔ取娶齲龋 quàn券劝勸 quán全拳权權泉痊醛顴颧 quān圈 quǎn犬 què却卻榷确確雀鵲鹊 qué瘸
        quē缺 qún羣群裙 rán然燃 rǎn冉染 ràng讓让 ráng瓤 rǎng嚷壤攘 rào繞绕 ráo饒饶 rǎo扰擾 rè热熱 rě惹 rèn任刃妊紉纫認认韌韧 rén人仁壬 rěn忍
        réng仍 rēng扔 rì日 róng容戎榮溶熔絨绒荣蓉融 rōng茸 rǒng冗 ròu肉 róu揉柔 rù入褥 rú儒如孺茹蠕 rǔ乳汝辱 ruǎn軟软阮 ruì瑞銳鋭锐 ruǐ蕊
        rùn润潤閏闰 ruò弱若 sà萨薩 sā撒 sǎ洒灑 sài賽赛 sāi塞腮鰓鳃 sàn散 sān三叁 sǎn伞傘 sàng丧喪 sāng桑 sǎng嗓 sāo搔騷骚 sǎo嫂扫掃 sè涩澀瑟色
        sēn森 sēng僧 shà厦啥廈 shā刹剎杀殺沙煞砂紗纱莎 shǎ傻 shài晒曬 shāi筛篩 shàn善扇擅汕繕缮膳贍赡 shān删刪山搧杉柵煽珊苫衫 shǎn閃闪陕陝 shang裳
        shàng上尚 shāng伤傷商墒 shǎng晌賞赏 shào哨紹绍邵 sháo勺芍韶 shāo捎梢烧燒稍 shǎo少 shè射慑懾摄攝涉社設设赦 shé舌蛇 shē奢賒赊 shě捨舍 shéi谁
        shèn慎渗滲肾腎 shén什甚神 shēn伸呻娠深申砷紳绅身 shěn婶嬸审審沈瀋 shèng剩勝圣盛聖胜賸 shéng繩绳 shēng升声牲生甥聲陞 shěng省 shi匙
        shì世事仕似侍势勢嗜噬士室市式恃拭是柿氏示視视試誓试适逝適释釋飾饰 shí十实實拾时時石蚀蝕識识食 shī失尸屍师師施湿溼濕狮獅虱蝨詩诗 shǐ使史始屎矢駛驶 shòu兽受售壽寿授獸瘦 shōu收
        shǒu守手首 shù墅庶恕戍数數术束树樹漱竖竪術豎述 shú孰熟贖赎 shū书叔抒書枢梳樞殊淑疏舒蔬輸输 shǔ属屬暑曙署薯藷蜀黍鼠 shuā刷 shuǎ耍 shuài帅帥 shuāi摔衰
        shuǎi甩 shuān拴栓 shuāng双雙霜 shuǎng爽 shuì睡稅税 shuí誰 shuǐ水 shùn瞬舜順顺 shǔn吮 shuò朔烁爍硕碩 shuō說説说 sì嗣四寺巳肆飼饲
        sī丝俬司嘶思撕斯私絲 sǐ死 sòng宋訟誦讼诵送頌颂 sōng松鬆 sǒng怂慫耸聳 sòu嗽 sōu搜艘蒐 sǒu擞擻 sù僳塑宿溯粟素肃肅訴诉速 sú俗 sū苏蘇酥 suàn算蒜 suān痠酸
        suì岁歲碎祟穗遂隧 suí绥隋随隨 suī綏虽雖 suǐ髓 sūn孙孫 sǔn损損笋筍 suō唆梭縮缩蓑 suǒ所琐瑣索鎖锁 tà拓挞搨撻踏蹋 tā他塌她它 tǎ塔獭獺 tài太态態汰泰酞
        tái台抬檯臺苔颱 tāi胎 tàn叹嘆探歎炭碳 tán坛壇壜檀潭痰罈罎談譚谈谭 tān坍摊攤滩灘瘫癱貪贪 tǎn坦毯袒 tàng烫燙趟 táng唐堂塘搪棠糖膛 tāng汤湯 tǎng倘淌躺 tào套
        táo桃淘萄逃陶 tāo掏涛滔濤絛縧绦 tǎo討讨 tè特 téng疼籐腾藤誊謄騰 tì剃嚏屉屜惕替涕鬀 tí啼提蹄銻題题 tī剔梯踢锑 tǐ体體 tián填恬甜田 tiān天添 tiǎn腆舔
        tiào眺跳 tiáo条條迢 tiāo挑 tiē帖貼贴 tiě鐵铁 tíng亭停庭廷 tīng厅听廳汀烃烴聽 tǐng挺艇 tòng痛 tóng同彤桐瞳童酮銅铜 tōng通 tǒng捅桶筒統统
        tòu綉透 tóu头投頭 tōu偷 tù兔 tú图圖塗屠徒涂途 tū凸禿秃突 tǔ吐土 tuán团團糰 tuān湍 tuì蛻蜕褪退 tuí頹頽颓 tuī推 tuǐ腿 tún屯臀 tūn吞 tuò唾
        tuó陀馱駝驮驼鴕鸵 tuō托拖脫脱託 tuǒ妥椭橢 wa哇 wà袜襪 wá娃 wā挖洼窪蛙 wǎ瓦 wài外 wāi歪 wàn万腕萬 wán丸完烷玩翫頑顽 wān弯彎湾灣豌 wǎn婉宛惋挽晚皖碗輓
        wàng妄忘旺望 wáng亡王 wāng汪 wǎng往枉網网 wèi为位卫味喂尉慰未渭為爲畏胃蔚衛謂谓餵魏 wéi唯围圍惟桅潍濰維维违違韋韦 wēi危威巍微萎 wěi伟伪偉偽僞委尾緯纬苇葦 wèn問问
        wén文紋纹聞蚊闻 wēn温溫瘟 wěn吻稳穩紊 wèng瓮甕 wēng嗡翁 wò卧握斡沃臥 wō挝撾涡渦窝窩蜗蝸 wǒ我 wù务務勿坞塢悟戊晤物誤误雾霧 wú吳吴吾无梧毋無芜蕪
        wū乌呜嗚屋巫汙污烏誣诬鎢钨 wǔ五伍侮午捂摀武舞 xì係戏戲矽系細繫细隙 xí习媳席檄習蓆袭襲 xī吸嘻夕希息悉惜昔晰析汐溪烯熄熙牺犀犧硒稀膝西釐錫锡 xǐ喜洗铣 xià下吓嚇夏
        xiá侠俠匣峡峽暇狭狹轄辖霞 xiā瞎虾蝦 xiàn县宪憲献獻现現綫線縣线羡羨腺限陷餡馅 xián咸嫌弦涎絃舷衔賢贤銜閑閒闲鹹 xiān仙先掀纖纤鍁锨鮮鲜 xiǎn显銑险險顯
        xiàng像向嚮巷橡象項项 xiáng祥翔詳详 xiāng乡厢廂湘相箱襄鄉鑲镶香 xiǎng享响想曏響 xiào啸嘯孝效校笑肖 xiáo淆 xiāo哮嚣囂宵消硝萧蕭銷销霄 xiǎo小晓曉
        xiè卸屑懈械泄泻洩瀉蟹謝谢 xié协協挟挾携攜斜胁脅諧谐邪鞋 xiē些楔歇蝎蠍 xiě写寫 xìn信衅釁 xīn心忻新欣芯薪辛鋅锌 xìng倖兴姓幸性杏興 xíng刑型形行邢 xīng惺星猩腥
        xǐng醒 xióng熊雄 xiōng兄兇凶匈汹洶胸 xiù嗅秀繡绣袖銹鏽锈 xiū休修羞 xiǔ朽 xù卹叙婿序恤敘旭絮緒續绪续蓄酗 xú徐 xū吁嘘噓墟戌虚虛需須须鬚 xǔ許许 xuàn眩絢绚鏇
        xuán悬懸旋玄 xuān喧宣軒轩 xuǎn癣癬选選 xuè血 xué学學穴 xuē削薛靴 xuě雪 xùn殉汛訊訓训讯迅逊遜 xún寻尋巡循旬詢询馴驯 xūn勋勛勳熏燻 ya呀 yà亚亞訝讶軋轧
        yá崖涯牙芽蚜衙 yā丫压壓押枒鴉鴨鸦鸭 yǎ哑啞雅 yàn厌厭咽唁嚥堰宴彥彦焰燄燕砚硯艳艷諺谚豔醼雁驗验 yán严嚴岩巖延沿炎盐研硏蜒言閻阎顏顔颜鹽 yān淹烟焉煙閹阉 yǎn奄掩演眼衍
        yàng样樣漾 yáng佯扬揚杨楊洋疡瘍羊阳陽 yāng央殃秧鴦鸯 yǎng仰养氧痒癢養 yào燿耀药葯藥要鑰钥 yáo堯姚尧搖摇瑤瑶窑窯謠謡谣遙遥 yāo妖腰邀 yǎo咬舀齩
        yè业叶夜曳業液腋葉頁页 yé爷爺耶 yē噎掖椰 yě也冶野 yì义亦亿億屹异役忆意憶抑易毅溢異疫益繹绎義翌翼肄臆艺藝裔詣誼譯議议译诣谊逸邑 yí仪儀夷姨宜彝彞沂疑移胰遗遺頤颐
        yī一伊依医壹揖衣醫銥铱 yǐ乙以倚已椅矣蚁蟻 yìn印 yín吟寅淫銀银 yīn因姻慇殷茵荫蔭阴陰音 yǐn尹引隐隱飲饮 yìng映硬 yíng熒營瑩盈荧莹萤营蝇螢蠅贏赢迎
        yīng婴嬰应應樱櫻纓缨英鷹鹰 yǐng影穎颖 yō哟喲 yòng用 yōng佣傭庸拥擁痈癰臃雍 yǒng勇咏恿永泳涌湧蛹詠踊踴 yòu佑又右幼誘诱釉 yóu尤油游犹猶由遊邮郵鈾铀 yōu优優幽忧悠憂
        yǒu友懮有酉 yù喻域寓峪御愈慾欲浴狱獄玉癒禦籲育芋裕誉譽豫轝遇郁預预馭驭鬱 yú于余俞娛娱愉愚榆渔渝漁盂舆虞踰輿逾隅餘魚鱼 yū淤迂 yǔ与予宇屿嶼禹羽與語语雨 yuàn怨愿苑院願
        yuán元原员員园圆園圓垣援源猿緣缘袁轅辕 yuān冤淵渊鴛鸳 yuǎn远遠 yuè岳悅悦月粤粵越跃躍閱閲阅 yuē曰約约 yùn孕蕴藴蘊运運酝醖醞韵韻 yún云勻匀耘郧鄖雲 yūn晕暈 yǔn允陨隕
        zá杂砸雜 zā匝紮 zǎ咋 zài再在載载 zāi哉栽災灾 zǎi宰 zàn暂暫讚贊赞 zán咱 zǎn攒攢 zàng脏臟葬 zāng贓贜赃髒 zào噪灶燥皁皂竈譟躁造 záo凿鑿 zāo糟蹧遭
        zǎo早枣棗澡藻蚤 zé则則择擇泽澤責责 zéi賊贼 zěn怎 zèng贈赠 zēng增憎 zhà乍搾柞栅榨炸詐诈 zhá札鍘铡閘闸 zhā喳扎渣 zhǎ眨 zhài债債寨 zhái宅 zhāi摘斋齋
        zhǎi窄 zhàn佔占战戰栈棧湛站綻绽蘸 zhān毡氈沾瞻粘詹霑 zhǎn展崭嶄斩斬盏盞輾 zhàng丈仗帐帳杖瘴胀脹賬账障 zhāng张張彰樟漳章 zhǎng掌涨漲長长 zhào兆召照罩肇赵趙
        zhāo招昭 zhǎo找沼爪 zhe着著 zhè浙蔗这這 zhé哲折蛰蟄轍辙 zhē遮 zhě者锗 zhèn振鎮镇阵陣震 zhēn侦偵斟珍甄眞真砧臻貞贞針针 zhěn枕疹診诊
        zhèng帧幀政正症証證证郑鄭 zhēng争征怔挣掙爭狰猙癥睁睜蒸 zhěng拯整 zhì制峙帜幟志挚掷摯擲智治滞滯炙痔秩稚窒緻置至致製誌質质 zhí侄值執姪执植殖直职職
        zhī之吱支枝汁知織织肢脂芝蜘隻 zhǐ只址指旨止紙纸趾 zhòng仲众眾衆重 zhōng中忠盅終终衷鍾鐘钟 zhǒng种種肿腫 zhòu咒宙昼晝皱皺驟骤 zhóu軸轴 zhōu周州洲粥舟謅诌週
        zhǒu帚肘 zhù住助柱注祝筑蛀註貯贮鑄铸駐驻 zhú烛燭竹築逐 zhū朱株猪珠蛛誅諸诛诸豬 zhǔ主嘱囑拄煮瞩矚 zhuā抓 zhuāi拽 zhuàn撰篆賺赚 zhuān专專砖磚 zhuǎn轉转
        zhuàng壮壯撞状狀 zhuāng妆妝庄桩樁粧莊装裝 zhuì坠墜綴缀贅赘 zhuī追錐锥 zhūn諄谆 zhǔn准準 zhuó啄浊濁灼茁酌 zhuō卓拙捉桌 zi子 zì字渍漬自
        zī兹咨姿孜淄滋茲諮資资 zǐ仔滓籽紫 zòng縱纵 zōng宗棕綜综踪蹤鬃 zǒng总總 zòu奏揍 zōu邹鄒 zǒu走 zú卒族足 zū租 zǔ祖組组詛诅阻 zuān鑽钻 zuǎn纂
        zuì最罪醉 zuǐ嘴 zūn尊遵 zuò作做坐座 zuó昨琢 zuǒ佐左
        """
}
