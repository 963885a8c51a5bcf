/** A unit as it stands after a number. */
export interface UnitRead {
  /** 人次, 元/月, %: as printed, without spaces. */
  readonly unit: string;
  /** Where the unit ends in the line. */
  readonly end: number;
}

/*
 * Units whose characters begin other words too: what must not follow them. 家庭 is no 家, 项目
 * is no 项 (but 5项目 is five), 起 after 5月 is no case.
 */
const unless: Readonly<Record<string, string>> = {
  人: '大|民|社|均|口(?!径)|工智|文|居环',
  名: '录|称|单(?!位)',
  位: '于|居|列|置|数|一体|次',
  家: '庭|长会|政(?!府)|园(?!区)|门口|装(?!备|饰)|属(?!地)',
  所: '有|需|在|以(?!上|下|内)|得|谓|属|示|涉',
  条: '件(?!款)|例',
  本: '科|地|市|区|级|轮|年|省|县',
  部: '门|分|署|委|队',
  元: '旦|素|宵',
  期: '间|限|末|待|望',
  分: '钟|之|别|类|局|公司|行|中心|级|布|解|管|析|工|会|批|步|散|期|店|层|段|项',
  级: '',
  成: '立|为|员|效|果|本|长|功|人|就|都|熟|交|绩|套|品|因|片|群|建|型|份',
  折: '叠|算|合|旧|射',
  台: '州|湾|风|账|阶',
  只: '有|是|要|能|需',
  单: '位|独|一|纯|元|项',
  起: '来|步|草|到|点|始|码|诉(?!讼)|施',
  度: '假|过|汛',
  步: '骤|伐|行',
  门: '户|槛|诊|口|类',
  批: '准|复|示|评|发|改',
  件: '套',
  份: '额',
  站: '点|位',
  间: '隔|接',
  层: '次|级|面',
  点: '击|位|对|多|左右',
  张: '家|江',
  组: '织|建|成|团|长|合',
  种: '植|粮|业|子|养',
  支: '持|付|撑|援|部|行|出|柱|农|教',
  场: '所|地|景|馆|次',
  次: '日|年|月|于|要|数',
  轮: '换|流|训(?!练)|动|岗',
  类: '似|型|别',
  宗: '旨|教',
  亩: '均',
  吨: '位',
  天: '津|然|台|长|气|下|津',
  周: '边|期|到|密|末|转|围|报|长',
  年: '度(?!末|底)|产业|轻|货|龄|轮|味|报|薪|青',
  岁: '末|月',
  季: '节',
  倍: '增',
  块: '状|链',
  片: '区|段|警',
  街: '道',
  村: '',
  镇: '',
  晚: '上|会|间|报|餐|年|期|稻',
  省: '级|内|市|委|政|外|直|厅',
  县: '级|域|区|委|政|内|城|市',
  市: '级|场|民|区|政|委|县|内|外|域|直|辖|值',
  户: '籍|口|外(?!来|地|籍|出|向)|均|型|主',
};

/** After a Chinese number only these are surely units; 三角 and 一道 are not. */
const safe =
  '个百分点 百分点 个月 个小时 个工作日 工作日 小时 分钟 周岁 人次 户次 家次 场次 班次 个 人 名 位 户 家 所 套 件 项 条 场 期 次 批 轮 种 类 支 座 处 间 年 天 周 岁 倍 成 折 番 亩 公里 元 部门 日 届 大 起 宗 例 份 幢 栋 家企业 平方米 万元';

const counted =
  '个百分点 百分点 个点 周岁 岁 个工作日 工作日 个小时 小时 分钟 秒 个月 个季度 季度 个星期 星期 周 天 日 年 学时 课时 学分 学年 学期 人次 户次 家次 场次 班次 台次 件次 架次 车次 例次 项次 批次 班期 件套 台套 人天 人年 个 人 名 位 户 家 所 套 间 件 项 条 场 期 次 届 批 轮 宗 起 例 份 篇 册 座 处 台 辆 艘 架 只 头 棵 株 床 张 栋 幢 部 部门 本 块 片 支 队 款 种 类 倍 成 折 番 分 单 笔 枚 眼 盏 根 颗 粒 瓶 箱 组 站 亩 公顷 平方公里 平方千米 平方米 平米 立方米 公里 千米 厘米 毫米 海里 米 万吨 吨 公斤 千克 毫克 微克 克 升 千瓦时 千瓦 兆瓦 吉瓦 度电 标准箱 标箱 元 美元 欧元 日元 英镑 港元 港币 人民币 块钱 角 字节 步 门 层 道 村 镇 街道 乡镇 社区 区县 国 省市 道题 盒 剂 剂次 针 吨标准煤 吨标煤 车位 泊位 床位 学位 村居 班 大 段 节 对 副 幅 首 则 口 尾 羽 匹 杆 扇 堂 课 名次 档 档次 个单位 晚 省 县 市 趟 趟次 列次 航次';

const latin =
  'km² km2 km m² m2 m³ m3 ㎡ ㎢ kg mg μg MW GW kW kWh GWh GB TB PB Gbps Mbps TEU ℃ °C mm cm';

const pattern = (words: string): string =>
  words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const not = unless[word];
      return not ? `${word}(?!${not})` : word;
    })
    .join('|');

const latinUnit = `(?:${pattern(latin)})(?![A-Za-z])`;
const percent = '%|‰';
const per =
  '/(?:平方公里|平方米|立方米|万人|千人|人次|人|户|家|年|月|天|日|小时|季度|亩|吨|件|次|套|台|公里|m³|m3|m²|m2|㎡|秒)(?:[·/](?:年|月|日|天))?';
const bracketed = String.raw`\((?:间|户|人次|人|次|家|个|所|套|件|项|条|名|处|座)\)`;

const any = new RegExp(
  ` *((?:${percent}|${latinUnit}|${pattern(counted)})(?:${per})?)(${bracketed})?`,
  'y',
);
const sure = new RegExp(` *((?:${percent}|${pattern(safe)})(?:${per})?)(${bracketed})?`, 'y');

/**
 * The unit that stands at a place of a half-width line, if any. After a Chinese number fewer
 * words are units.
 */
export function unitAt(line: string, index: number, afterHan = false): UnitRead | null {
  const rule = afterHan ? sure : any;
  rule.lastIndex = index;
  const match = rule.exec(line);
  if (!match) return null;
  const [text, unit = ''] = match;
  return { unit, end: index + text.length };
}

/** A whole cell or bracket that names a unit and what it multiplies by: 万人, 亿元, %. */
export function unitNamed(text: string): { readonly unit: string; readonly scale: string } | null {
  const match = /^(?:单位[:：])?\s*([十百千万亿]*)(.*)$/.exec(text.trim().replaceAll(' ', ''));
  if (!match) return null;
  const [, scale = '', unit = ''] = match;
  const read = unitAt(unit, 0);
  if (read?.end === unit.length) return { unit: read.unit, scale };
  const rate = /^([^/]+)\/([十百千万亿]*[^/]{1,4})$/.exec(unit);
  return rate && unitAt(rate[1] ?? '', 0)?.end === rate[1]?.length ? { unit, scale } : null;
}
