import { words, type Word } from './list.ts';

/** What a sentence may be told by: how firmly each word says so. */
export type Cue =
  /** A result, whatever it stands among. */
  | 'done'
  /** A result where nothing says otherwise: a promise may be measured against a year too. */
  | 'measured'
  /** A promise, whatever it stands among. */
  | 'aimed'
  /** A promise, but in rules, which say what will be done as well. */
  | 'promised'
  /** A promise where nothing says otherwise: results and rules use these words too. */
  | 'held'
  /** The same of a level that is kept, and a result where it stands among results. */
  | 'kept'
  | 'projected'
  | 'ruled';

type Cues = readonly (readonly [cue: Cue, list: readonly Word[]])[];

/** Words before a number that say what it is; the nearest decides. */
export const cueWords: Cues = [
  [
    'done',
    words(`
已[经]? 全市已帮扶5万人
截至 截至目前帮扶5万人
截止 截止目前帮扶5万人
今年以来 今年以来帮扶5万人
去年 去年帮扶5万人 同
超额完成 超额完成5万人
圆满完成 圆满完成5万人
完成了 完成了5万人
实现了 实现了5万人就业
建成了 建成了5家驿站
取得了 取得了5项成果
位居 位居全省第5位
荣获 荣获5项大奖
实有 实有5万人
现有 现有5万人
共有 共有5万人
目前 目前帮扶5万人 到
`),
  ],
  [
    'measured',
    words(`
同比 同比增长5%
[比较]上年 比上年增长5%
[比较]去年 较去年增长5%
累计 累计帮扶5万人
`),
  ],
  [
    'aimed',
    words(`
力争 力争帮扶5万人
争取 争取帮扶5万人
努力 努力帮扶5万人
`),
  ],
  [
    'promised',
    words(`
确保 确保帮扶5万人
计划 计划帮扶5万人 行动 内 外 的 和 、 ” ’ 》 」 等 任务 , ， 。 ； ：
拟 拟帮扶5万人 定 出
[们市区县省局年步]将 我们将帮扶5万人 军 近 本 来
`),
  ],
  [
    'held',
    words(`
年内 年内帮扶5万人
[2-5二三四五]年[之以]?内 3年内新建5万套
每年 每年帮扶5万人
`),
  ],
  [
    'kept',
    words(`
控制在 失业率控制在5%以内
保持在 失业率保持在5%以内
稳定在 失业率稳定在5%以内
`),
  ],
  [
    'projected',
    words(`
预计 预计帮扶5万人
预估 预估帮扶5万人
预测 预测缺工5万人
有望 有望帮扶5万人 企 的 和 或 单
`),
  ],
  [
    'ruled',
    words(`
给予 给予每人5万元补贴
补贴标准 补贴标准为5万元
补助标准 补助标准为5万元
奖励标准 奖励标准为5万元
最高 最高不超过5万元
年满 年满16周岁
未满 未满16周岁
不满 不满16周岁
男性 男性60周岁以下
女性 女性55周岁以下
毕业 毕业5年以内 生 于
离校 离校2年内 生
贴息 贴息3年
享受 每人享受5万元
符合 符合5项条件
申请 可申请5万元贷款
`),
  ],
];

/** What a heading says of all that stands under it; the last of its words decides. */
export type Headed = 'reported' | 'target' | 'rule';

export const headingWords: readonly (readonly [headed: Headed, list: readonly Word[]])[] = [
  [
    'target',
    words(`
目标 总体目标
打算 明年打算
安排 工作安排 落实
计划 下步计划 执行
思路 工作思路
任务 重点任务 完成
部署 工作部署
展望 明年展望
下一步 下一步工作
重点工作 明年重点工作
总体要求 总体要求
主要举措 主要举措
工作举措 工作举措
建议 明年建议
`),
  ],
  [
    'reported',
    words(`
回顾 工作回顾
总结 工作总结
情况 基本情况
成效 主要成效
进展 工作进展
基础 发展基础 设 上
现状 发展现状
成绩 主要成绩
亮点 工作亮点
完成 目标完成
过去 过去一年
`),
  ],
  [
    'rule',
    words(`
补贴 社保补贴
补助 扩岗补助
奖补 创业奖补
标准 发放标准 化
条件 申领条件
对象 适用对象
范围 适用范围
程序 办理程序
期限 补贴期限
时限 办理时限
申领 申领方式
待遇 保险待遇
附则 附则
`),
  ],
];

/** Words that head what follows their colon: 主要预期目标是：. */
export const leadInWords: readonly (readonly [headed: Headed, list: readonly Word[]])[] = [
  [
    'target',
    words(`
目标任务 主要目标任务是：新增5万人
目标 主要预期目标是：新增5万人
任务 重点任务如下：新增5万人
安排 具体安排如下：新增5万人
打算 工作打算如下：新增5万人
`),
  ],
  [
    'reported',
    words(`
成效 主要成效如下：新增5万人
情况 完成情况如下：新增5万人
进展 主要进展如下：新增5万人
成绩 主要成绩如下：新增5万人
`),
  ],
  ['rule', words(`标准 发放标准如下：每人5万元\n条件 申领条件如下：缴费满1年`)],
];
