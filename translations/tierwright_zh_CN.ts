<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccessibleCanvas</name>
    <message>
        <source>%1 is on %2 as well</source>
        <translation>%1 同时位于 %2</translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation>%1 可到达 %2</translation>
    </message>
    <message>
        <source>%1 depends on %2</source>
        <translation>%1 依赖于 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>not within reach of the selection</source>
        <translation>不在所选项的可达范围内</translation>
    </message>
    <message>
        <source>faded: not in the focus, or not found</source>
        <translation>已淡化：不在焦点内，或与搜索不匹配</translation>
    </message>
    <message>
        <source>switched off by its profiles</source>
        <translation>因 Profile 而未启用</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>未声明</translation>
    </message>
    <message>
        <source>collapsed: %1</source>
        <translation>已折叠：%1</translation>
    </message>
    <message>
        <source>%1, attached to %2</source>
        <translation>%1，连接到 %2</translation>
    </message>
    <message>
        <source>against the contract</source>
        <translation>违反契约</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>有警告</translation>
    </message>
    <message>
        <source>as it was when the text could be read</source>
        <translation>文本可读取时的状态</translation>
    </message>
    <message>
        <source>neither finds the selection by a name nor is found</source>
        <translation>与所选项之间无法通过名称找到对方</translation>
    </message>
    <message>
        <source>routed by %1</source>
        <translation>路由规则 %1</translation>
    </message>
    <message>
        <source>health check every %1</source>
        <translation>每 %1 进行健康检查</translation>
    </message>
    <message>
        <source>on the network of %1</source>
        <translation>使用 %1 的网络</translation>
    </message>
    <message>
        <source>port %1 is not published</source>
        <translation>端口 %1 未发布</translation>
    </message>
    <message numerus="yes">
        <source>and %n more ports</source>
        <translation>
            <numerusform>以及另外 %n 个端口</numerusform>
        </translation>
    </message>
    <message>
        <source>publishes port %1</source>
        <translation>发布端口 %1</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Arrange %1</source>
        <translation>排列 %1</translation>
    </message>
    <message numerus="yes">
        <source>Arrange %n services</source>
        <translation>
            <numerusform>排列 %n 个服务</numerusform>
        </translation>
    </message>
    <message>
        <source>This tier always stands last: no network of this name is declared.</source>
        <translation>此层始终排在最后：没有声明该名称的网络。</translation>
    </message>
    <message>
        <source>Arrange %1 again</source>
        <translation>重新排列 %1</translation>
    </message>
    <message>
        <source>Arrange everything again</source>
        <translation>全部重新排列</translation>
    </message>
    <message>
        <source>Arrange the column without a network again</source>
        <translation>重新排列无网络的列</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Internet</source>
        <translation>互联网</translation>
    </message>
    <message>
        <source>This host</source>
        <translation>本机</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n 个服务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2 attached</source>
        <translation>%1 + %2 个连接</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>无网络</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>not internal</source>
        <translation>非内部</translation>
    </message>
    <message>
        <source>external</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>no healthcheck</source>
        <translation>无健康检查</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>no memory limit</source>
        <translation>无内存限制</translation>
    </message>
    <message>
        <source>no CPU limit</source>
        <translation>无 CPU 限制</translation>
    </message>
    <message>
        <source>built from source</source>
        <translation>从源码构建</translation>
    </message>
    <message>
        <source>network of the host</source>
        <translation>主机网络</translation>
    </message>
    <message>
        <source>Compose refuses it</source>
        <translation>Compose 会拒绝</translation>
    </message>
    <message>
        <source>the Engine refuses it</source>
        <translation>Docker Engine 会拒绝</translation>
    </message>
    <message>
        <source>it does something else than is written</source>
        <translation>实际行为与所写不符</translation>
    </message>
    <message>
        <source>against the contract or good practice</source>
        <translation>违反契约或最佳实践</translation>
    </message>
    <message>
        <source>%1 was removed from here</source>
        <translation>%1 已从此处移除</translation>
    </message>
    <message>
        <source>removed tier</source>
        <translation>已移除的层</translation>
    </message>
    <message>
        <source>The tier %1 was removed</source>
        <translation>层 %1 已被移除</translation>
    </message>
</context>
<context>
    <name>CodeTabs</name>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>%n 处违规</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 条警告</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Designer for Docker Compose network architectures</source>
        <translation>Docker Compose 网络架构设计工具</translation>
    </message>
    <message>
        <source>Compose files, in the order in which they are merged</source>
        <translation>Compose 文件，按合并顺序排列</translation>
    </message>
    <message>
        <source>A compose file; the same as naming it without -f</source>
        <translation>Compose 文件；与不带 -f 直接指定相同</translation>
    </message>
    <message>
        <source>The network contract</source>
        <translation>网络契约</translation>
    </message>
    <message>
        <source>Switches a profile on; * for all</source>
        <translation>启用 Profile；* 表示全部</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>A file with variables</source>
        <translation>包含变量的文件</translation>
    </message>
    <message>
        <source>Folder to which paths are relative</source>
        <translation>相对路径所基于的文件夹</translation>
    </message>
    <message>
        <source>Where the exported picture goes</source>
        <translation>导出图片的位置</translation>
    </message>
    <message>
        <source>Pixels per unit of an exported PNG</source>
        <translation>导出 PNG 时每单位的像素数</translation>
    </message>
    <message>
        <source>--export needs -o FILE</source>
        <translation>--export 需要 -o FILE</translation>
    </message>
    <message>
        <source>--scale needs a number between 0 and 16</source>
        <translation>--scale 需要 0 到 16 之间的数值</translation>
    </message>
    <message>
        <source>light, dark, light-contrast or dark-contrast; otherwise the system&apos;s</source>
        <translation>light、dark、light-contrast 或 dark-contrast；省略时跟随系统</translation>
    </message>
    <message>
        <source>Writes the canvas as svg, png or pdf, without a window</source>
        <translation>不打开窗口，将画布写为 svg、png 或 pdf</translation>
    </message>
    <message>
        <source>No ground below the exported picture</source>
        <translation>导出的图片不带背景</translation>
    </message>
    <message>
        <source>Legend and title block below the exported picture</source>
        <translation>在导出的图片下方附上图例和标题栏</translation>
    </message>
    <message>
        <source>--export knows svg, png and pdf, not &quot;%1&quot;</source>
        <translation>--export 只支持 svg、png 和 pdf，不支持“%1”</translation>
    </message>
    <message>
        <source>--theme knows %1, not &quot;%2&quot;</source>
        <translation>--theme 只支持 %1，不支持“%2”</translation>
    </message>
    <message>
        <source>Opens the project to look at it, without changes</source>
        <translation>仅打开项目查看，不作更改</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>锚点</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>middleware</source>
        <translation>中间件</translation>
    </message>
    <message>
        <source>entry point</source>
        <translation>入口点</translation>
    </message>
    <message>
        <source>certificate resolver</source>
        <translation>证书解析器</translation>
    </message>
    <message>
        <source>Traefik service</source>
        <translation>Traefik 服务</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>&amp;Allow the flow</source>
        <translation>允许数据流(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Require the flow</source>
        <translation>要求数据流(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forbid the flow</source>
        <translation>禁止数据流(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Take the flow out</source>
        <translation>移除数据流(&amp;T)</translation>
    </message>
    <message>
        <source>Wait until it is &amp;healthy</source>
        <translation>等待至健康(&amp;H)</translation>
    </message>
    <message>
        <source>Wait until it has &amp;ended well</source>
        <translation>等待至成功结束(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Wait until it is started</source>
        <translation>等待至已启动(&amp;W)</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>互联网</translation>
    </message>
    <message>
        <source>This host</source>
        <translation>本机</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n 个服务</numerusform>
        </translation>
    </message>
    <message>
        <source>A service can wait for services only.</source>
        <translation>服务只能等待其他服务。</translation>
    </message>
    <message>
        <source>It does so already.</source>
        <translation>已经如此等待。</translation>
    </message>
    <message>
        <source>&amp;No longer wait for it</source>
        <translation>不再等待(&amp;N)</translation>
    </message>
    <message>
        <source>It does not wait.</source>
        <translation>没有在等待。</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>No problem solved, none new</source>
        <translation>没有解决问题，也没有新问题</translation>
    </message>
    <message numerus="yes">
        <source>%n problems solved, none new</source>
        <translation>
            <numerusform>解决 %n 个问题，没有新问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems solved</source>
        <translation>
            <numerusform>解决 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新问题：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n services lose %1: %2</source>
        <translation>
            <numerusform>%n 个服务将无法到达 %1：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services gain %1: %2</source>
        <translation>
            <numerusform>%n 个服务将可以到达 %1：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more new problems</source>
        <translation>
            <numerusform>另有 %n 个新问题</numerusform>
        </translation>
    </message>
    <message>
        <source>The name %1 no longer finds %2 (for %3)</source>
        <translation>名称 %1 不再找到 %2（对 %3）</translation>
    </message>
    <message>
        <source>The name %1 now finds %2 (for %3)</source>
        <translation>名称 %1 现在找到 %2（对 %3）</translation>
    </message>
    <message>
        <source>The name %1 now finds %2 instead of %3 (for %4)</source>
        <translation>名称 %1 现在找到 %2，而不是 %3（对 %4）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more names lead elsewhere</source>
        <translation>
            <numerusform>另有 %n 个名称指向别处</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out what this would do …</source>
        <translation>正在推算结果……</translation>
    </message>
    <message numerus="yes">
        <source>and %n more services lose others</source>
        <translation>
            <numerusform>另有 %n 个服务失去其他服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more services gain others</source>
        <translation>
            <numerusform>另有 %n 个服务可到达其他服务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>needs none</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>none lists it</source>
        <translation>未列入任何层</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1; anything on 127.0.0.1</source>
        <translation>%1；127.0.0.1 上不限</translation>
    </message>
    <message>
        <source>must reach the Internet</source>
        <translation>必须能到达互联网</translation>
    </message>
    <message>
        <source>may reach the Internet</source>
        <translation>可以到达互联网</translation>
    </message>
    <message>
        <source>must not reach the Internet</source>
        <translation>不得到达互联网</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>at most profile %1: %2</source>
        <translation>最高 Profile %1：%2</translation>
    </message>
    <message>
        <source>default profile %1: %2</source>
        <translation>默认 Profile %1：%2</translation>
    </message>
    <message>
        <source>memory and CPU limit required</source>
        <translation>必须有内存和 CPU 限制</translation>
    </message>
    <message>
        <source>memory limit required</source>
        <translation>必须有内存限制</translation>
    </message>
    <message>
        <source>CPU limit required</source>
        <translation>必须有 CPU 限制</translation>
    </message>
    <message>
        <source>not required of it</source>
        <translation>对此服务不作要求</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>asks %1</source>
        <translation>请求 %1</translation>
    </message>
    <message>
        <source>every %1 or sooner</source>
        <translation>间隔不超过 %1</translation>
    </message>
    <message>
        <source>timeout of %1 or less</source>
        <translation>超时不超过 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n retries or more</source>
        <translation>
            <numerusform>至少重试 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more to start</source>
        <translation>启动宽限至少 %1</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层</translation>
    </message>
    <message>
        <source>May publish</source>
        <translation>可发布</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>对外通路</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>资源限制</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>健康检查</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open compose files</source>
        <translation>打开 Compose 文件</translation>
    </message>
    <message>
        <source>Compose files (*.yaml *.yml);;All files (*)</source>
        <translation>Compose 文件 (*.yaml *.yml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Export patch</source>
        <translation>导出补丁</translation>
    </message>
    <message>
        <source>Patches (*.patch *.diff)</source>
        <translation>补丁 (*.patch *.diff)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>A copy is saved as %1. The project still reads %2.</source>
        <translation>已将副本保存为 %1。项目仍读取 %2。</translation>
    </message>
</context>
<context>
    <name>Foresight</name>
    <message>
        <source>Others share this text: you will be asked where to change it</source>
        <translation>其他服务共用此文本：将询问在何处更改</translation>
    </message>
</context>
<context>
    <name>GitHistory</name>
    <message>
        <source>There is no program git here.</source>
        <translation>找不到 git 程序。</translation>
    </message>
    <message>
        <source>git gave no answer.</source>
        <translation>git 没有响应。</translation>
    </message>
    <message>
        <source>The project is in no git repository.</source>
        <translation>项目不在任何 git 仓库中。</translation>
    </message>
    <message>
        <source>git cannot read the last commit: %1</source>
        <translation>git 无法读取上次提交：%1</translation>
    </message>
    <message>
        <source>The git repository has no commit yet.</source>
        <translation>git 仓库中还没有提交。</translation>
    </message>
</context>
<context>
    <name>LabelField</name>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message numerus="yes">
        <source>Working out %n changes …</source>
        <translation>
            <numerusform>正在准备 %n 项更改……</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%n pairs reach each other now</source>
        <translation>
            <numerusform>%n 对服务现在可以互相到达</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs no longer reach each other</source>
        <translation>
            <numerusform>%n 对服务不再互相到达</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows of the contract kept</source>
        <translation>
            <numerusform>符合契约的数据流 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows whose direction or ports Docker does not enforce</source>
        <translation>
            <numerusform>Docker 不强制方向或端口的数据流 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required flows without a way</source>
        <translation>
            <numerusform>没有通路的必需数据流 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ways that the contract does not allow</source>
        <translation>
            <numerusform>契约不允许的通路 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with a route of Traefik</source>
        <translation>
            <numerusform>有 Traefik 路由的服务 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with a route that leads nowhere</source>
        <translation>
            <numerusform>路由没有去向的服务 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>the break-in</source>
        <translation>入侵点</translation>
    </message>
    <message numerus="yes">
        <source>%n services reached, in so many hops</source>
        <translation>
            <numerusform>可到达的服务 %n 个（数字为跳数）</numerusform>
        </translation>
    </message>
    <message>
        <source>the way of an intruder</source>
        <translation>入侵者的路径</translation>
    </message>
    <message>
        <source>the same, through a published port</source>
        <translation>同上，经由已发布的端口</translation>
    </message>
    <message numerus="yes">
        <source>%n powers that make it easy</source>
        <translation>
            <numerusform>使入侵变得容易的权限 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n powers that give the host, and every service</source>
        <translation>
            <numerusform>会交出主机及所有服务的权限 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services not reached over networks</source>
        <translation>
            <numerusform>经网络无法到达的服务 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services out of direct reach</source>
        <translation>
            <numerusform>无法直接到达的服务 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached against the contract</source>
        <translation>
            <numerusform>违反契约而可到达 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached through a port of the host only</source>
        <translation>
            <numerusform>仅经主机端口可到达 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>新增 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>更改 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed from here</source>
        <translation>
            <numerusform>从此处移除 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n networks, with the names of the selection there</source>
        <translation>
            <numerusform>所选服务的名称有效的网络 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services find the selection by this name</source>
        <translation>
            <numerusform>通过此名称找到所选服务的服务 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services that the selection finds by this name as well</source>
        <translation>
            <numerusform>所选服务也可通过此名称找到的服务 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with an ambiguous name: several services answer to it</source>
        <translation>
            <numerusform>名称有歧义的服务 %n 个：有多个服务响应该名称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with a name that leads some clients elsewhere</source>
        <translation>
            <numerusform>名称对部分客户端指向别处的服务 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with a name that resolves, but not to a reachable address</source>
        <translation>
            <numerusform>名称可解析但地址不可达的服务 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services that neither find the selection by name nor are found</source>
        <translation>
            <numerusform>与所选服务之间无法通过名称找到对方的服务 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>kept apart</source>
        <translation>保持隔离</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>符合契约</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>forbidden, but possible</source>
        <translation>禁止，但可行</translation>
    </message>
    <message>
        <source>not allowed, but possible</source>
        <translation>未允许，但可行</translation>
    </message>
    <message>
        <source>not enforceable</source>
        <translation>无法强制</translation>
    </message>
    <message>
        <source>allowed, no way</source>
        <translation>允许，无通路</translation>
    </message>
    <message>
        <source>possible, unsaid</source>
        <translation>可行，未规定</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>unsaid</source>
        <translation>未规定</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>可达</translation>
    </message>
    <message>
        <source>reachable over the host</source>
        <translation>经主机可达</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>不可达</translation>
    </message>
    <message>
        <source>Kept apart, as the contract says</source>
        <translation>按契约保持隔离</translation>
    </message>
    <message>
        <source>As the contract wants it</source>
        <translation>符合契约要求</translation>
    </message>
    <message>
        <source>Missing: required, but there is no way</source>
        <translation>缺失：必需，但没有通路</translation>
    </message>
    <message>
        <source>Forbidden, but possible</source>
        <translation>禁止，但可行</translation>
    </message>
    <message>
        <source>Possible, although no flow allows it</source>
        <translation>可行，但没有数据流允许</translation>
    </message>
    <message>
        <source>Possible beyond what is meant: Docker cannot prevent it</source>
        <translation>超出本意的可行：Docker 无法阻止</translation>
    </message>
    <message>
        <source>Allowed, but there is no way</source>
        <translation>允许，但没有通路</translation>
    </message>
    <message>
        <source>Possible, and nothing says that it must not be</source>
        <translation>可行，且没有任何规定禁止</translation>
    </message>
    <message>
        <source>No way, and none is asked for</source>
        <translation>没有通路，也没有要求</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>互联网</translation>
    </message>
    <message>
        <source>This host</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>无网络</translation>
    </message>
    <message>
        <source>reachable through Traefik</source>
        <translation>可经 Traefik 到达</translation>
    </message>
</context>
<context>
    <name>NamesTable</name>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>extra_hosts</source>
        <translation>extra_hosts</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n 个服务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>unambiguous</source>
        <translation>无歧义</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>一个地址</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>none means two services</source>
        <translation>没有名称同时指向多个服务</translation>
    </message>
    <message numerus="yes">
        <source>%n mean several services</source>
        <translation>
            <numerusform>其中 %n 个指向多个服务</numerusform>
        </translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Filter names…</source>
        <translation>筛选名称…</translation>
    </message>
    <message>
        <source>No service has a name on a network.</source>
        <translation>没有服务在网络上拥有名称。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>指向</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>解析方</translation>
    </message>
    <message>
        <source>Collisions</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等，另有 %2 个</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>also called %1</source>
        <translation>又名 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>the worst is an error</source>
        <translation>最严重的是错误</translation>
    </message>
    <message>
        <source>the worst is a warning</source>
        <translation>最严重的是警告</translation>
    </message>
    <message>
        <source>attached to %1</source>
        <translation>连接到 %1</translation>
    </message>
    <message>
        <source>attached: %1</source>
        <translation>已连接：%1</translation>
    </message>
    <message>
        <source>collapsed on the canvas</source>
        <translation>在画布上已折叠</translation>
    </message>
    <message>
        <source>with an error</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>有警告</translation>
    </message>
    <message numerus="yes">
        <source>reaches %n services</source>
        <translation>
            <numerusform>可到达 %n 个服务</numerusform>
        </translation>
    </message>
    <message>
        <source>published for %1</source>
        <translation>对 %1 发布</translation>
    </message>
</context>
<context>
    <name>PortsTable</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>who reaches %1</source>
        <translation>能到达 %1 者</translation>
    </message>
    <message>
        <source>this host</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>its networks</source>
        <translation>所在网络</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>不开放</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>允许：%1</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <translation>不允许：%1</translation>
    </message>
    <message>
        <source>unsaid</source>
        <translation>未规定</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>未开放</translation>
    </message>
    <message numerus="yes">
        <source>%n open to everyone</source>
        <translation>
            <numerusform>%n 个对所有人开放</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against the contract</source>
        <translation>
            <numerusform>%n 个违反契约</numerusform>
        </translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Filter ports…</source>
        <translation>筛选端口…</translation>
    </message>
    <message>
        <source>No service publishes or exposes a port.</source>
        <translation>没有服务发布或暴露端口。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>开放对象</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契约</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>%1 does not take the pages. Print into a PDF file instead.</source>
        <translation>%1 不接受这些页面。请改为打印到 PDF 文件。</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>anchor</source>
        <translation>锚点</translation>
    </message>
    <message>
        <source>merge key</source>
        <translation>合并键</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>变量</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>%1 cannot be written: %2. Unsaved changes would be lost in a crash.</source>
        <translation>无法写入 %1：%2。若程序崩溃，未保存的更改将会丢失。</translation>
    </message>
</context>
<context>
    <name>RecoveryQuestion</name>
    <message>
        <source>Recover changes</source>
        <translation>恢复更改</translation>
    </message>
    <message>
        <source>Tierwright ended with unsaved changes in %1. Bring them back?</source>
        <translation>Tierwright 退出时 %1 有未保存的更改。要恢复吗？</translation>
    </message>
    <message>
        <source>They are from %1. Bringing them back can be undone.</source>
        <translation>这些更改来自 %1。恢复操作可以撤销。</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation>稍后再问</translation>
    </message>
</context>
<context>
    <name>ResourcesTable</name>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>all limited</source>
        <translation>全部有限制</translation>
    </message>
    <message numerus="yes">
        <source>%n without a limit</source>
        <translation>
            <numerusform>%n 个没有限制</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n 个服务</numerusform>
        </translation>
    </message>
    <message>
        <source>All together: %1 of memory, %2 CPUs</source>
        <translation>总计：内存 %1，CPU %2</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Filter services…</source>
        <translation>筛选服务…</translation>
    </message>
    <message>
        <source>There are no services.</source>
        <translation>没有服务。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>over-committed: %1</source>
        <translation>超额分配：%1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation>内存：%1</translation>
    </message>
    <message>
        <source>CPUs: %1</source>
        <translation>CPU：%1</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>C&amp;opy cell</source>
        <translation>复制单元格(&amp;O)</translation>
    </message>
    <message>
        <source>Copy ro&amp;w</source>
        <translation>复制行(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ServiceMenu</name>
    <message>
        <source>&amp;Move to</source>
        <translation>移动到(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Attach to</source>
        <translation>连接到(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Detach from</source>
        <translation>断开(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Internal: no way to the outside</source>
        <translation>内部：没有通往外部的通路(&amp;I)</translation>
    </message>
    <message>
        <source>Detach %1 from %2</source>
        <translation>将 %1 从 %2 断开</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 of %2: column %3, row %4</source>
        <translation>%1/%2：第 %3 列，第 %4 行</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, and unsaved changes</source>
        <translation>%1，以及未保存的更改</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n 个提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契约</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>所选项</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>%n 个违规</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>No network contract</source>
        <translation>没有网络契约</translation>
    </message>
    <message>
        <source>%1 · strict</source>
        <translation>%1 · 严格</translation>
    </message>
    <message>
        <source>%1 · warnings</source>
        <translation>%1 · 警告</translation>
    </message>
    <message>
        <source>%1 · monitoring</source>
        <translation>%1 · 监控</translation>
    </message>
    <message>
        <source> · %1 of %2 pairs reachable</source>
        <translation> · %2 对中有 %1 对可达</translation>
    </message>
</context>
<context>
    <name>TestForm</name>
    <message>
        <source>The container&apos;s shell reads it (CMD-SHELL)</source>
        <translation>由容器的 shell 解释（CMD-SHELL）</translation>
    </message>
    <message>
        <source>Docker runs the words as they are, without a shell (CMD)</source>
        <translation>Docker 不经 shell，按原样执行各个词（CMD）</translation>
    </message>
    <message>
        <source>Shell command</source>
        <translation>Shell 命令</translation>
    </message>
    <message>
        <source>Command without a shell</source>
        <translation>不经 shell 的命令</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>At character %1: %2</source>
        <translation>第 %1 个字符：%2</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>{} has no environment {}{}; it has none</source>
        <translation>{} 中没有环境 {}{}；其中未定义任何环境</translation>
    </message>
    <message>
        <source>{} has no environment {}{}; it has {}</source>
        <translation>{} 中没有环境 {}{}；可用的有 {}</translation>
    </message>
    <message>
        <source>there is no {} in {} or the directories above it, so there are no environments; name a contract</source>
        <translation>{1} 及其上级目录中没有 {0}，因此没有环境；请指定契约</translation>
    </message>
    <message>
        <source>the finding would still be there</source>
        <translation>该问题仍会存在</translation>
    </message>
    <message>
        <source>then {} [{}]</source>
        <translation>然后 {} [{}]</translation>
    </message>
    <message>
        <source>{} would not reach {} any more</source>
        <translation>{} 将无法再到达 {}</translation>
    </message>
    <message>
        <source>it would undo an earlier fix</source>
        <translation>会撤销先前的修复</translation>
    </message>
    <message>
        <source>no compose file found in {} or the directories above it; name one</source>
        <translation>{} 及其上级目录中找不到 Compose 文件；请指定一个</translation>
    </message>
    <message>
        <source>{}:{}:{}: a zero byte stands here, so this is a binary file and not YAML</source>
        <translation>{}:{}:{}：此处有零字节，说明这是二进制文件而非 YAML</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a project name; lower-case letters, digits, &apos;-&apos; and &apos;_&apos; are allowed, a letter or digit first</source>
        <translation>&apos;{}&apos; 不是有效的项目名称；只允许小写字母、数字、&apos;-&apos; 和 &apos;_&apos;，且须以字母或数字开头</translation>
    </message>
    <message>
        <source>{} is there too; Compose takes only {} unless files are named</source>
        <translation>{} 也存在；未指定文件时 Compose 只采用 {}</translation>
    </message>
    <message>
        <source>{} is not written: the texts are only read here</source>
        <translation>不会写入 {}：此处仅读取文本</translation>
    </message>
    <message>
        <source>the files have errors that must be fixed before anything can be changed safely</source>
        <translation>文件中有错误，须先修复才能安全地进行更改</translation>
    </message>
    <message>
        <source>there is nothing to change</source>
        <translation>没有可更改的内容</translation>
    </message>
    <message>
        <source>, did you mean &quot;{}&quot;</source>
        <translation>，是否想写 &quot;{}&quot;</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} 和 {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}、{}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} 及另外 {} 个</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} 或 {}</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}；{}</translation>
    </message>
    <message numerus="yes">
        <source>{} services</source>
        <comment>{} service</comment>
        <translation>
            <numerusform>{} 个服务</numerusform>
        </translation>
    </message>
    <message>
        <source>{} cannot be read: there is no such file</source>
        <translation>无法读取 {}：文件不存在</translation>
    </message>
    <message>
        <source>there is no file {}; Compose wants it before it starts anything, and its values are missing here</source>
        <translation>文件 {} 不存在；Compose 启动任何内容之前都需要它，此处缺少其中的值</translation>
    </message>
    <message>
        <source>the top level of a compose file must be a mapping</source>
        <translation>Compose 文件的顶层必须是映射</translation>
    </message>
    <message>
        <source>this file is empty; a compose file has at least &apos;services:&apos;</source>
        <translation>此文件为空；Compose 文件至少要有 &apos;services:&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; names no place; write name=place</source>
        <translation>&apos;{}&apos; 未指定位置；请写成 name=place</translation>
    </message>
    <message>
        <source>Compose loses &apos;{}&apos; here; in the form of a list it stays</source>
        <translation>Compose 会丢失此处的 &apos;{}&apos;；改用列表形式则会保留</translation>
    </message>
    <message>
        <source>Compose cannot read &apos;{}&apos; here</source>
        <translation>Compose 无法读取此处的 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a host port</source>
        <translation>&apos;{}&apos; 不是有效的主机端口</translation>
    </message>
    <message>
        <source>this mount has no &apos;target&apos;</source>
        <translation>此挂载缺少 &apos;target&apos;</translation>
    </message>
    <message>
        <source>this bind mount has no &apos;source&apos;</source>
        <translation>此绑定挂载缺少 &apos;source&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has too many colons for a device</source>
        <translation>&apos;{}&apos; 作为设备包含过多冒号</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a port</source>
        <translation>&apos;{}&apos; 不是有效的端口</translation>
    </message>
    <message>
        <source>a quote or a backslash of this command is never closed</source>
        <translation>此命令中的引号或反斜杠没有结束</translation>
    </message>
    <message>
        <source>&apos;{}&apos; names no address; write host=address</source>
        <translation>&apos;{}&apos; 未指定地址；请写成 host=address</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is text in YAML 1.2; Compose reads it as {} with a warning</source>
        <translation>&apos;{}&apos; 在 YAML 1.2 中是文本；Compose 会将其读作 {} 并发出警告</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be {}, not &apos;{}&apos;</source>
        <translation>&apos;{}&apos; 必须是{}，不能是 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a duration for &apos;{}&apos;; write 30s or 1m30s</source>
        <translation>&apos;{}&apos; 不是 &apos;{}&apos; 的有效时长；请写成 30s 或 1m30s</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a size for &apos;{}&apos;; write 512m or 2g</source>
        <translation>&apos;{}&apos; 不是 &apos;{}&apos; 的有效大小；请写成 512m 或 2g</translation>
    </message>
    <message>
        <source>{} does not say where it comes from; write {}</source>
        <translation>{} 未说明来源；请写 {}</translation>
    </message>
    <message>
        <source>{} has several sources; keep one of {}</source>
        <translation>{} 有多个来源；请在 {} 中保留一个</translation>
    </message>
    <message>
        <source>this names no variable</source>
        <translation>此处未指定变量</translation>
    </message>
    <message>
        <source>the volume {} is external, so Compose refuses &apos;{}&apos; here</source>
        <translation>卷 {} 是外部卷，因此 Compose 会拒绝此处的 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>&apos;count&apos; and &apos;device_ids&apos; exclude each other</source>
        <translation>&apos;count&apos; 与 &apos;device_ids&apos; 不能同时使用</translation>
    </message>
    <message>
        <source>a path to watch cannot be empty</source>
        <translation>监视路径不能为空</translation>
    </message>
    <message>
        <source>{} has neither an image nor a build</source>
        <translation>{} 既没有 image 也没有 build</translation>
    </message>
    <message>
        <source>&apos;dockerfile&apos; and &apos;dockerfile_inline&apos; exclude each other</source>
        <translation>&apos;dockerfile&apos; 与 &apos;dockerfile_inline&apos; 不能同时使用</translation>
    </message>
    <message>
        <source>the build&apos;s &apos;platforms&apos; do not name {}</source>
        <translation>构建的 &apos;platforms&apos; 中没有 {}</translation>
    </message>
    <message>
        <source>{} has both &apos;network_mode&apos; and &apos;networks&apos;; Compose refuses that</source>
        <translation>{} 同时有 &apos;network_mode&apos; 和 &apos;networks&apos;；Compose 会拒绝</translation>
    </message>
    <message>
        <source>a health check&apos;s list begins with CMD, CMD-SHELL or NONE</source>
        <translation>健康检查的列表须以 CMD、CMD-SHELL 或 NONE 开头</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a number of retries</source>
        <translation>&apos;{}&apos; 不是有效的重试次数</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and &apos;deploy.resources.{}.{}&apos; must be equal; Compose refuses the file</source>
        <translation>&apos;{}&apos; 与 &apos;deploy.resources.{}.{}&apos; 必须相等；否则 Compose 会拒绝该文件</translation>
    </message>
    <message>
        <source>&apos;scale&apos; and &apos;deploy.replicas&apos; must be equal; Compose refuses the file</source>
        <translation>&apos;scale&apos; 与 &apos;deploy.replicas&apos; 必须相等；否则 Compose 会拒绝该文件</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number of containers</source>
        <translation>&apos;{}&apos; 不是有效的容器数量</translation>
    </message>
    <message>
        <source>several containers cannot share one &apos;container_name&apos;</source>
        <translation>多个容器不能共用一个 &apos;container_name&apos;</translation>
    </message>
    <message>
        <source>a watch with the action &apos;{}&apos; needs a &apos;target&apos;</source>
        <translation>执行 &apos;{}&apos; 的监视需要 &apos;target&apos;</translation>
    </message>
    <message>
        <source>the aliases of this file expand to more values than can be read</source>
        <translation>此文件的别名展开后的值过多，无法读取</translation>
    </message>
    <message>
        <source>Compose reads this tag differently; put a space after it</source>
        <translation>Compose 对此标签的解读不同；请在其后加空格</translation>
    </message>
    <message>
        <source>this alias stands inside of the value it names</source>
        <translation>此别名位于它所引用的值内部</translation>
    </message>
    <message>
        <source>the variable {} is not set and has no default, so it is read as empty</source>
        <translation>变量 {} 未设置且没有默认值，因此读作空值</translation>
    </message>
    <message>
        <source>a key must be text; quote it if it is meant as text</source>
        <translation>键必须是文本；若本意是文本，请加引号</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; stands twice in this mapping; Compose refuses the file</source>
        <translation>键 &apos;{}&apos; 在此映射中出现两次；Compose 会拒绝该文件</translation>
    </message>
    <message>
        <source>&apos;&lt;&lt;&apos; merges a mapping or a list of mappings</source>
        <translation>&apos;&lt;&lt;&apos; 用于合并映射或映射列表</translation>
    </message>
    <message>
        <source>a name in an environment file cannot be quoted</source>
        <translation>环境变量文件中的名称不能加引号</translation>
    </message>
    <message>
        <source>the quote in the value of {} is never closed</source>
        <translation>{} 的值中引号没有结束</translation>
    </message>
    <message>
        <source>text stands behind the closing quote of {}</source>
        <translation>{} 的结束引号之后还有文本</translation>
    </message>
    <message>
        <source>&apos;extends&apos; must name a service</source>
        <translation>&apos;extends&apos; 必须指定服务</translation>
    </message>
    <message>
        <source>{} extends itself in a circle</source>
        <translation>{} 循环扩展自身</translation>
    </message>
    <message>
        <source>{} extends {}, which is no service of this file</source>
        <translation>{} 扩展了 {}，但此文件中没有该服务</translation>
    </message>
    <message>
        <source>{} extends itself</source>
        <translation>{} 扩展了自身</translation>
    </message>
    <message>
        <source>Tierwright does not fetch files, so what this service takes from there is missing here</source>
        <translation>Tierwright 不会获取文件，因此此处缺少该服务从中取得的内容</translation>
    </message>
    <message>
        <source>{} is no service of {}</source>
        <translation>{1} 中没有服务 {0}</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a path or a mapping</source>
        <translation>路径或映射</translation>
    </message>
    <message>
        <source>Tierwright does not fetch files, so the included services are missing here</source>
        <translation>Tierwright 不会获取文件，因此此处缺少所包含的服务</translation>
    </message>
    <message>
        <source>this entry of &apos;include&apos; has no &apos;path&apos;, so it includes nothing</source>
        <translation>此 &apos;include&apos; 条目没有 &apos;path&apos;，因此不包含任何内容</translation>
    </message>
    <message>
        <source>the files include each other in a circle</source>
        <translation>这些文件循环包含</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>&apos;{}&apos; stands here and in the included file, and the two differ; Compose refuses that</source>
        <translation>&apos;{}&apos; 同时出现在此处和被包含的文件中，且两者不同；Compose 会拒绝</translation>
    </message>
    <message>
        <source>a &apos;{}&apos; is never closed</source>
        <translation>有一个 &apos;{}&apos; 没有结束</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no variable; write &apos;$$&apos; for a dollar sign</source>
        <translation>&apos;{}&apos; 不是有效的变量；美元符号请写成 &apos;$$&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; uses an operator that Compose does not know</source>
        <translation>&apos;{}&apos; 使用了 Compose 不支持的运算符</translation>
    </message>
    <message>
        <source>the variable {} is required</source>
        <translation>变量 {} 是必需的</translation>
    </message>
    <message>
        <source>the variable {} is required: {}</source>
        <translation>变量 {} 是必需的：{}</translation>
    </message>
    <message>
        <source>the project has no &apos;services&apos;</source>
        <translation>项目没有 &apos;services&apos;</translation>
    </message>
    <message>
        <source>&apos;version&apos; is obsolete; Compose ignores it</source>
        <translation>&apos;version&apos; 已过时；Compose 会忽略它</translation>
    </message>
    <message>
        <source>the project has no name; write &apos;name:&apos; with small letters and digits</source>
        <translation>项目没有名称；请写 &apos;name:&apos;，使用小写字母和数字</translation>
    </message>
    <message>
        <source>Compose passes over this: it is no form of &apos;{}&apos;</source>
        <translation>Compose 会跳过此处：这不是 &apos;{}&apos; 的有效形式</translation>
    </message>
    <message>
        <source>this has another form than &apos;{}&apos; in the file before; Compose cannot merge them</source>
        <translation>此处的形式与前一文件中的 &apos;{}&apos; 不同；Compose 无法合并</translation>
    </message>
    <message>
        <source>a mount cannot be empty</source>
        <translation>挂载不能为空</translation>
    </message>
    <message>
        <source>nothing stands before a colon of this mount; a variable without a value may be the cause</source>
        <translation>此挂载的某个冒号前为空；可能是变量没有值所致</translation>
    </message>
    <message>
        <source>this mount has too many colons</source>
        <translation>此挂载包含过多冒号</translation>
    </message>
    <message>
        <source>nothing stands behind the last colon of this mount</source>
        <translation>此挂载的最后一个冒号后为空</translation>
    </message>
    <message>
        <source>&apos;{}&apos; names an address and a container port but no host port; write &apos;{}:…:{}&apos;</source>
        <translation>&apos;{}&apos; 指定了地址和容器端口，但没有主机端口；请写成 &apos;{}:…:{}&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has too many colons; an IPv6 address stands in brackets</source>
        <translation>&apos;{}&apos; 包含过多冒号；IPv6 地址须放在方括号中</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an IP address of the host</source>
        <translation>&apos;{}&apos; 不是主机的 IP 地址</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a protocol; tcp, udp and sctp are</source>
        <translation>&apos;{}&apos; 不是有效的协议；可用的有 tcp、udp 和 sctp</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no container port</source>
        <translation>&apos;{}&apos; 没有容器端口</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a container port (1–65535)</source>
        <translation>&apos;{}&apos; 不是有效的容器端口（1–65535）</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a host port (0–65535)</source>
        <translation>&apos;{}&apos; 不是有效的主机端口（0–65535）</translation>
    </message>
    <message>
        <source>the ranges {} and {} have different lengths</source>
        <translation>范围 {} 与 {} 的长度不同</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be {}</source>
        <translation>&apos;{}&apos; 必须是{}</translation>
    </message>
    <message>
        <source>Compose ignores the number {} here, so there is no limit; write it as text with a unit</source>
        <translation>Compose 会忽略此处的数字 {}，因此没有限制；请写成带单位的文本</translation>
    </message>
    <message>
        <source>this port has no &apos;target&apos;</source>
        <translation>此端口缺少 &apos;target&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a container port (1–65535), so Docker refuses it</source>
        <translation>&apos;{}&apos; 不是有效的容器端口（1–65535），因此 Docker 会拒绝</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a protocol, so Docker refuses it; tcp, udp and sctp are</source>
        <translation>&apos;{}&apos; 不是有效的协议，因此 Docker 会拒绝；可用的有 tcp、udp 和 sctp</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no address, so Compose refuses the file</source>
        <translation>&apos;{}&apos; 不是有效的地址，因此 Compose 会拒绝该文件</translation>
    </message>
    <message>
        <source>something is mounted at {} already</source>
        <translation>{} 处已有挂载</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>单个值</translation>
    </message>
    <message>
        <source>text like 30s</source>
        <translation>30s 这样的文本</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a mapping or empty</source>
        <translation>映射或空值</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be {}, not {}</source>
        <translation>&apos;{}&apos; 必须是{}，不能是{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no value for &apos;{}&apos;; these are: {}</source>
        <translation>&apos;{}&apos; 不是 &apos;{}&apos; 的有效值；可用的有：{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too small for &apos;{}&apos;</source>
        <translation>&apos;{}&apos; 对 &apos;{}&apos; 而言过小</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too large for &apos;{}&apos;</source>
        <translation>&apos;{}&apos; 对 &apos;{}&apos; 而言过大</translation>
    </message>
    <message>
        <source>{} stands twice in &apos;{}&apos;; Compose refuses the file</source>
        <translation>{} 在 &apos;{}&apos; 中出现两次；Compose 会拒绝该文件</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must have &apos;{}&apos;</source>
        <translation>&apos;{}&apos; 必须有 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is known from Compose {}.{} on, and this project is meant for {}.{}</source>
        <translation>Compose 从 {1}.{2} 起才支持 &apos;{0}&apos;，而此项目面向 {3}.{4}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a name in &apos;{}&apos;; a name cannot be empty</source>
        <translation>&apos;{}&apos; 不是 &apos;{}&apos; 中的有效名称；名称不能为空</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a name in &apos;{}&apos;; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation>&apos;{}&apos; 不是 &apos;{}&apos; 中的有效名称；只允许字母、数字、&apos;.&apos;、&apos;_&apos; 和 &apos;-&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a key of a compose file, so Compose refuses the file{}</source>
        <translation>&apos;{}&apos; 不是 Compose 文件的键，因此 Compose 会拒绝该文件{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a key of a service, so Compose refuses the file{}</source>
        <translation>&apos;{}&apos; 不是服务的键，因此 Compose 会拒绝该文件{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a key of &apos;{}&apos;, so Compose refuses the file{}</source>
        <translation>&apos;{}&apos; 不是 &apos;{}&apos; 的键，因此 Compose 会拒绝该文件{}</translation>
    </message>
    <message>
        <source>unknown key &quot;{}&quot; in {}{}</source>
        <translation>{1} 中有未知的键 &quot;{0}&quot;{2}</translation>
    </message>
    <message>
        <source>a key of {} must be a text</source>
        <translation>{} 的键必须是文本</translation>
    </message>
    <message>
        <source>the key &quot;{}&quot; is already there, the first one counts</source>
        <translation>键 &quot;{}&quot; 已存在，以第一个为准</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>{} must be {}, but it is {}</source>
        <translation>{} 必须是{}，但实际是{}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>ports.only allows {}</source>
        <translation>ports.only 允许 {}</translation>
    </message>
    <message>
        <source>the contract has no ports.published</source>
        <translation>契约没有 ports.published</translation>
    </message>
    <message>
        <source>ports.published grants {} nothing</source>
        <translation>ports.published 未准许 {} 发布任何端口</translation>
    </message>
    <message>
        <source>ports.published grants {}: {}</source>
        <translation>ports.published 准许 {}：{}</translation>
    </message>
    <message>
        <source>the contract is empty: write at least &quot;version: 1&quot;</source>
        <translation>契约为空：至少要写 &quot;version: 1&quot;</translation>
    </message>
    <message>
        <source>the contract</source>
        <translation>契约</translation>
    </message>
    <message>
        <source>the contract does not say its version: write &quot;version: 1&quot;</source>
        <translation>契约未说明版本：请写 &quot;version: 1&quot;</translation>
    </message>
    <message>
        <source>version {} is unknown, this program reads version 1</source>
        <translation>版本 {} 未知，本程序读取版本 1</translation>
    </message>
    <message>
        <source>class {}</source>
        <translation>类别 {}</translation>
    </message>
    <message>
        <source>an entry of {}</source>
        <translation>{} 的条目</translation>
    </message>
    <message>
        <source>{} is already listed in {}</source>
        <translation>{} 已列在 {} 中</translation>
    </message>
    <message>
        <source>{} must be a duration such as 30s</source>
        <translation>{} 必须是时长，例如 30s</translation>
    </message>
    <message>
        <source>{} cannot be negative</source>
        <translation>{} 不能为负</translation>
    </message>
    <message>
        <source>{} is no port: ports go from 1 to 65535</source>
        <translation>{} 不是有效的端口：端口范围为 1 至 65535</translation>
    </message>
    <message>
        <source>an entry of {} must be a port or a range such as 8000-8010, but it is &quot;{}&quot;</source>
        <translation>{} 的条目必须是端口或 8000-8010 这样的范围，但实际是 &quot;{}&quot;</translation>
    </message>
    <message>
        <source>a contract is one YAML document, what follows is not read</source>
        <translation>契约是单个 YAML 文档，其后的内容不会读取</translation>
    </message>
    <message>
        <source>a flow</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no flow: write &quot;a -&gt; b&quot; or &quot;a &lt;-&gt; b&quot;</source>
        <translation>&quot;{}&quot; 不是有效的数据流：请写成 &quot;a -&gt; b&quot; 或 &quot;a &lt;-&gt; b&quot;</translation>
    </message>
    <message>
        <source>ports of a flow</source>
        <translation>数据流的端口</translation>
    </message>
    <message>
        <source>the flow is both required and forbidden; forbidden takes precedence</source>
        <translation>该数据流既被要求又被禁止；以禁止为准</translation>
    </message>
    <message>
        <source>a flow needs &quot;from&quot; and &quot;to&quot;</source>
        <translation>数据流需要 &quot;from&quot; 和 &quot;to&quot;</translation>
    </message>
    <message>
        <source>policy of a flow</source>
        <translation>数据流的策略</translation>
    </message>
    <message>
        <source>{} must be a version such as {}</source>
        <translation>{} 必须是版本，例如 {}</translation>
    </message>
    <message>
        <source>environment {}</source>
        <translation>环境 {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{1} 的 {0}</translation>
    </message>
    <message>
        <source>endpoints of {}</source>
        <translation>{} 的端点</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{1} 中的 {0}</translation>
    </message>
    <message>
        <source>names of {}</source>
        <translation>{} 的名称</translation>
    </message>
    <message>
        <source>a name of {}</source>
        <translation>{} 的某个名称</translation>
    </message>
    <message>
        <source>from of the names of {}</source>
        <translation>{} 的名称的 from</translation>
    </message>
    <message>
        <source>owners of the name {}</source>
        <translation>名称 {} 的所有者</translation>
    </message>
    <message>
        <source>published ports of {}</source>
        <translation>{} 的已发布端口</translation>
    </message>
    <message>
        <source>a required resource</source>
        <translation>必需的资源</translation>
    </message>
    <message>
        <source>profile {}</source>
        <translation>Profile {}</translation>
    </message>
    <message>
        <source>memory of {} must be a size such as 512m</source>
        <translation>{} 的内存必须是大小，例如 512m</translation>
    </message>
    <message>
        <source>cpus of {} must be a number of cores such as 0.5</source>
        <translation>{} 的 cpus 必须是核心数，例如 0.5</translation>
    </message>
    <message>
        <source>services of {}</source>
        <translation>{} 的服务</translation>
    </message>
    <message>
        <source>{} lists no services, but another profile is the default already</source>
        <translation>{} 未列出任何服务，但已有另一个 Profile 作为默认</translation>
    </message>
    <message>
        <source>metadata.file must hold {}, which stands for the name</source>
        <translation>metadata.file 必须包含代表名称的 {}</translation>
    </message>
    <message>
        <source>tier {}</source>
        <translation>层 {}</translation>
    </message>
    <message>
        <source>the label {} in {} must be a text</source>
        <translation>{1} 中的标签 {0} 必须是文本</translation>
    </message>
    <message>
        <source>an order of middlewares</source>
        <translation>中间件顺序</translation>
    </message>
    <message>
        <source>an order of middlewares needs at least two of them</source>
        <translation>中间件顺序至少需要两个中间件</translation>
    </message>
    <message>
        <source>a waiver</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>a waiver needs &quot;rule&quot;: the id or name of what it excuses</source>
        <translation>豁免需要 &quot;rule&quot;：所豁免规则的 ID 或名称</translation>
    </message>
    <message>
        <source>a waiver needs &quot;reason&quot;, without one it does not count</source>
        <translation>豁免需要 &quot;reason&quot;，否则无效</translation>
    </message>
    <message>
        <source>{} must be a day written YYYY-MM-DD, so the emergency does not count</source>
        <translation>{} 必须是 YYYY-MM-DD 格式的日期，因此该紧急例外无效</translation>
    </message>
    <message>
        <source>{} must be a day written YYYY-MM-DD, so the waiver does not count</source>
        <translation>{} 必须是 YYYY-MM-DD 格式的日期，因此该豁免无效</translation>
    </message>
    <message>
        <source>the layout is no JSON object; delete the file to start with a fresh layout</source>
        <translation>布局不是 JSON 对象；删除该文件即可从全新布局开始</translation>
    </message>
    <message>
        <source>the layout was written by a newer version of Tierwright; update Tierwright, or delete the file to start with a fresh layout</source>
        <translation>布局由更新版本的 Tierwright 写入；请更新 Tierwright，或删除该文件以从全新布局开始</translation>
    </message>
    <message>
        <source>it takes over too much through anchors</source>
        <translation>它通过锚点引用了过多内容</translation>
    </message>
    <message>
        <source>it names an unknown anchor</source>
        <translation>它引用了未知的锚点</translation>
    </message>
    <message>
        <source>{} is not written as an entry of &apos;services&apos; of its own</source>
        <translation>{} 没有作为 &apos;services&apos; 中的独立条目写出</translation>
    </message>
    <message>
        <source>it stands behind an alias</source>
        <translation>它位于别名之后</translation>
    </message>
    <message>
        <source>{} cannot be copied, because {}</source>
        <translation>无法复制 {}，因为{}</translation>
    </message>
    <message>
        <source>there is no text to paste</source>
        <translation>没有可粘贴的文本</translation>
    </message>
    <message>
        <source>this is no YAML that can be pasted: {}</source>
        <translation>这不是可粘贴的 YAML：{}</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>this text holds several YAML documents; paste one of them</source>
        <translation>此文本包含多个 YAML 文档；请只粘贴其中一个</translation>
    </message>
    <message>
        <source>this text is no &apos;services:&apos; fragment of a compose file</source>
        <translation>此文本不是 Compose 文件的 &apos;services:&apos; 片段</translation>
    </message>
    <message>
        <source>there is no service below &apos;services:&apos; in this text</source>
        <translation>此文本的 &apos;services:&apos; 下没有服务</translation>
    </message>
    <message>
        <source>this is a service without its name; put &apos;name:&apos; above it and indent it</source>
        <translation>这是一个没有名称的服务；请在其上方加上 &apos;name:&apos; 并缩进</translation>
    </message>
    <message>
        <source>the network {} is declared, since it was not</source>
        <translation>网络 {} 原未声明，现予以声明</translation>
    </message>
    <message>
        <source>{} is written in several files, so no single text is the service; copy its texts by hand</source>
        <translation>{} 写在多个文件中，没有单独一段文本能代表该服务；请手动复制各处文本</translation>
    </message>
    <message>
        <source>this text cannot be pasted: {}</source>
        <translation>无法粘贴此文本：{}</translation>
    </message>
    <message>
        <source>{} has no container_name, since {} has that one</source>
        <translation>{} 不带 container_name，因为该名称已由 {} 使用</translation>
    </message>
    <message>
        <source>{} does not publish ports of the host that are taken</source>
        <translation>{} 不发布已被占用的主机端口</translation>
    </message>
    <message>
        <source>{} has no fixed address on {}, since it is taken</source>
        <translation>{} 在 {} 上没有固定地址，因为该地址已被占用</translation>
    </message>
    <message>
        <source>&apos;{}&apos; contradicts &apos;{}&apos;, which removes what it needs; do only one of them</source>
        <translation>&apos;{}&apos; 与 &apos;{}&apos; 矛盾，后者去掉了前者所需的内容；请只执行其一</translation>
    </message>
    <message>
        <source>&apos;{}&apos; contradicts &apos;{}&apos;: the former says {}, the latter {}; do only one of them</source>
        <translation>&apos;{}&apos; 与 &apos;{}&apos; 矛盾：前者写 {}，后者写 {}；请只执行其一</translation>
    </message>
    <message>
        <source>&apos;{}&apos; contradicts &apos;{}&apos;, which sets what it removes; do only one of them</source>
        <translation>&apos;{}&apos; 与 &apos;{}&apos; 矛盾，后者设置了前者所去掉的内容；请只执行其一</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a condition; service_started, service_healthy and service_completed_successfully are</source>
        <translation>&apos;{}&apos; 不是有效的条件；可用的有 service_started、service_healthy 和 service_completed_successfully</translation>
    </message>
    <message>
        <source>{} cannot wait for itself</source>
        <translation>{} 不能等待自身</translation>
    </message>
    <message>
        <source>there is no service &apos;{}&apos; in this project</source>
        <translation>此项目中没有服务 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{} waits for {} already, so neither would ever start</source>
        <translation>{} 已在等待 {}，这样两者都无法启动</translation>
    </message>
    <message>
        <source>{} does not wait for {}</source>
        <translation>{} 没有在等待 {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a service name; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation>&apos;{}&apos; 不是有效的服务名称；只允许字母、数字、&apos;.&apos;、&apos;_&apos; 和 &apos;-&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a network name; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation>&apos;{}&apos; 不是有效的网络名称；只允许字母、数字、&apos;.&apos;、&apos;_&apos; 和 &apos;-&apos;</translation>
    </message>
    <message>
        <source>the flow &apos;{}&apos; comes from an anchor; edit it by hand</source>
        <translation>数据流 &apos;{}&apos; 来自锚点；请手动编辑</translation>
    </message>
    <message>
        <source>&apos;{}&apos; in line {} of the contract</source>
        <translation>契约第 {1} 行的 &apos;{0}&apos;</translation>
    </message>
    <message>
        <source>{} forbids it, for more than these two; edit it there</source>
        <translation>{} 禁止了它，且不只针对这两者；请在该处编辑</translation>
    </message>
    <message>
        <source>{} requires it, for more than these two; edit it there</source>
        <translation>{} 要求了它，且不只针对这两者；请在该处编辑</translation>
    </message>
    <message>
        <source>{} says so, for more than these two; edit it there</source>
        <translation>{} 对此作了规定，且不只针对这两者；请在该处编辑</translation>
    </message>
    <message>
        <source>{} allows the opposite direction, and Docker cannot keep one direction apart from the other; take that flow out first</source>
        <translation>{} 允许相反方向，而 Docker 无法区分两个方向；请先移除该数据流</translation>
    </message>
    <message>
        <source>no flow of the contract is about {} and {}</source>
        <translation>契约中没有关于 {} 和 {} 的数据流</translation>
    </message>
    <message>
        <source>{} is the only flow that allows something: without it the contract would allow everything; write &apos;flows: []&apos; by hand if it must allow nothing</source>
        <translation>{} 是唯一表示允许的数据流：没有它，契约将允许一切；若本意是不允许任何数据流，请手动写 &apos;flows: []&apos;</translation>
    </message>
    <message>
        <source>a contract has no override file; it is changed where it is written</source>
        <translation>契约没有覆盖文件；须在其所写之处更改</translation>
    </message>
    <message>
        <source>this project has no contract; write a network-contract.yaml beside it first</source>
        <translation>此项目没有契约；请先在项目旁编写 network-contract.yaml</translation>
    </message>
    <message>
        <source>{} needs no flow to itself</source>
        <translation>{} 不需要到自身的数据流</translation>
    </message>
    <message>
        <source>the Internet and the host are both outside of the project, so its contract says nothing of the way between them</source>
        <translation>互联网和主机都在项目之外，因此项目的契约不涉及两者之间的通路</translation>
    </message>
    <message>
        <source>the tier {}</source>
        <translation>层 {}</translation>
    </message>
    <message>
        <source>{} is allowed already, by {}</source>
        <translation>{} 已由 {} 允许</translation>
    </message>
    <message>
        <source>{} is required already, by {}</source>
        <translation>{} 已由 {} 要求</translation>
    </message>
    <message>
        <source>{} is forbidden already, by {}</source>
        <translation>{} 已由 {} 禁止</translation>
    </message>
    <message>
        <source>this is the first flow that allows something: from now on, whatever no flow allows is a violation</source>
        <translation>这是第一个表示允许的数据流：从此以后，任何没有数据流允许的通路都属于违规</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a duration; write 30s or 1m30s</source>
        <translation>&apos;{}&apos; 不是有效的时长；请写成 30s 或 1m30s</translation>
    </message>
    <message>
        <source>{} is not a number of retries</source>
        <translation>{} 不是有效的重试次数</translation>
    </message>
    <message>
        <source>a health check&apos;s test is a command; to have none, clear the health check</source>
        <translation>健康检查的 test 是命令；若不需要，请清除健康检查</translation>
    </message>
    <message>
        <source>{} has no test of its own, so the image&apos;s is used</source>
        <translation>{} 没有自己的 test，因此使用镜像的</translation>
    </message>
    <message>
        <source>{} has no health check here</source>
        <translation>{} 在此没有健康检查</translation>
    </message>
    <message>
        <source>a label&apos;s key is text without blanks and &apos;=&apos;</source>
        <translation>标签的键是不含空格和 &apos;=&apos; 的文本</translation>
    </message>
    <message>
        <source>{} has no label {}</source>
        <translation>{} 没有标签 {}</translation>
    </message>
    <message>
        <source>{} has a label {} already</source>
        <translation>{} 已有标签 {}</translation>
    </message>
    <message>
        <source>a variable&apos;s name is text without blanks and &apos;=&apos;</source>
        <translation>变量名称是不含空格和 &apos;=&apos; 的文本</translation>
    </message>
    <message>
        <source>{} has no variable {}</source>
        <translation>{} 没有变量 {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a number of cores; write 0.5 or 2</source>
        <translation>&apos;{}&apos; 不是有效的核心数；请写成 0.5 或 2</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a size; write 512m or 2g</source>
        <translation>&apos;{}&apos; 不是有效的大小；请写成 512m 或 2g</translation>
    </message>
    <message>
        <source>{} is below 6 MiB, the least that Docker accepts</source>
        <translation>{} 低于 6 MiB，即 Docker 接受的最小值</translation>
    </message>
    <message>
        <source>{} has no memory limit</source>
        <translation>{} 没有内存限制</translation>
    </message>
    <message>
        <source>{} has no memory reservation</source>
        <translation>{} 没有内存预留</translation>
    </message>
    <message>
        <source>{} has no CPU reservation</source>
        <translation>{} 没有 CPU 预留</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither true nor false</source>
        <translation>&apos;{}&apos; 既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a subnet; write 10.1.0.0/16</source>
        <translation>&apos;{}&apos; 不是有效的子网；请写成 10.1.0.0/16</translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds a blank</source>
        <translation>&apos;{}&apos; 包含空格</translation>
    </message>
    <message>
        <source>{} is external: whoever creates it decides on its options</source>
        <translation>{} 是外部网络：其选项由创建者决定</translation>
    </message>
    <message>
        <source>Compose refuses &apos;{}&apos; beside &apos;external&apos; in {}; remove it first</source>
        <translation>Compose 不接受 {1} 中 &apos;{0}&apos; 与 &apos;external&apos; 并用；请先将其删除</translation>
    </message>
    <message>
        <source>there is no network &apos;{}&apos; in this project; add it first</source>
        <translation>此项目中没有网络 &apos;{}&apos;；请先添加</translation>
    </message>
    <message>
        <source>{} has no &apos;{}&apos;</source>
        <translation>{} 没有 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>there is no network &apos;{}&apos; in this project</source>
        <translation>此项目中没有网络 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>the network &apos;{}&apos; is not declared in this project; add it first</source>
        <translation>此项目中未声明网络 &apos;{}&apos;；请先添加</translation>
    </message>
    <message>
        <source>{} has a &apos;network_mode&apos; and so cannot join networks; remove that first</source>
        <translation>{} 有 &apos;network_mode&apos;，因此不能连接到网络；请先将其删除</translation>
    </message>
    <message>
        <source>{} is on {} already, because Compose attaches a service without networks to it</source>
        <translation>{} 已在 {} 上，因为 Compose 会将未指定网络的服务连接到该网络</translation>
    </message>
    <message>
        <source>{} is on {} already</source>
        <translation>{} 已在 {} 上</translation>
    </message>
    <message>
        <source>{} could not be read; fix it first</source>
        <translation>无法读取 {}；请先修复</translation>
    </message>
    <message>
        <source>{} is not on {}</source>
        <translation>{} 不在 {} 上</translation>
    </message>
    <message>
        <source>{} is the only network of {}; without it Compose would attach the default network. Move the service instead</source>
        <translation>{} 是 {} 的唯一网络；没有它，Compose 会连接默认网络。请改为移动服务</translation>
    </message>
    <message>
        <source>{} has a fixed address on {}, which belongs to that network&apos;s subnet; remove the address first</source>
        <translation>{} 在 {} 上有固定地址，该地址属于该网络的子网；请先删除地址</translation>
    </message>
    <message>
        <source>{} is not on {}, so it has no names there; attach it first</source>
        <translation>{} 不在 {} 上，因此在该处没有名称；请先连接</translation>
    </message>
    <message>
        <source>an alias is a name without blanks</source>
        <translation>别名是不含空格的名称</translation>
    </message>
    <message>
        <source>{} has the alias {} on {} already</source>
        <translation>{0} 在 {2} 上已有别名 {1}</translation>
    </message>
    <message>
        <source>{} has no alias {} on {}</source>
        <translation>{0} 在 {2} 上没有别名 {1}</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>the change would not have the wanted effect, because another file or an anchor says the same once more; edit it by hand</source>
        <translation>更改不会达到预期效果，因为另一个文件或锚点也有同样的设置；请手动编辑</translation>
    </message>
    <message>
        <source>the change would hide or alter more than was asked for, namely {}, because a part of it comes from an anchor or a merge key; edit it by hand</source>
        <translation>更改会隐藏或改动超出要求的内容，即 {}，因为其中一部分来自锚点或合并键；请手动编辑</translation>
    </message>
    <message>
        <source>{}. In a compose file a dollar sign is written &apos;$$&apos;</source>
        <translation>{}。在 Compose 文件中，美元符号写作 &apos;$$&apos;</translation>
    </message>
    <message>
        <source>the value does not come from &apos;extends&apos;</source>
        <translation>该值并非来自 &apos;extends&apos;</translation>
    </message>
    <message>
        <source>{} may be used by other projects too</source>
        <translation>{} 也可能被其他项目使用</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is built from further anchors; copy it by hand</source>
        <translation>&apos;{}&apos; 由其他锚点组成；请手动复制</translation>
    </message>
    <message>
        <source>this is not a value of a service, so no service could say it for itself</source>
        <translation>这不是服务的值，因此没有服务可以单独设置</translation>
    </message>
    <message>
        <source>the value comes through an anchor or a merge key, so it cannot be taken away in the service alone</source>
        <translation>该值来自锚点或合并键，因此无法只在该服务中去掉</translation>
    </message>
    <message>
        <source>there is no override file; name a second file with -f, such as compose.override.yaml with &apos;{}&apos; in it</source>
        <translation>没有覆盖文件；请用 -f 指定第二个文件，例如内含 &apos;{}&apos; 的 compose.override.yaml</translation>
    </message>
    <message>
        <source>an override file cannot say this; it is changed where it is written</source>
        <translation>覆盖文件无法表达此内容；须在其所写之处更改</translation>
    </message>
    <message>
        <source>&apos;!reset&apos; only removes; it cannot set a new value</source>
        <translation>&apos;!reset&apos; 用于去掉内容，不能设置新内容</translation>
    </message>
    <message>
        <source>there is nothing that &apos;!reset&apos; could remove</source>
        <translation>没有 &apos;!reset&apos; 可以去掉的内容</translation>
    </message>
    <message>
        <source>a list item has a different position in an override file; write the list there by hand</source>
        <translation>列表项在覆盖文件中的位置不同；请在该处手动编写列表</translation>
    </message>
    <message>
        <source>the default of {} changes</source>
        <translation>{} 的默认值会改变</translation>
    </message>
    <message>
        <source>also changes, because the text is shared: {}</source>
        <translation>因文本共用，以下内容也会改变：{}</translation>
    </message>
    <message>
        <source>the value is made of the variable {}, which a new value would replace</source>
        <translation>该值由变量 {} 组成，新值会取代该变量</translation>
    </message>
    <message>
        <source>{} no longer has any effect here</source>
        <translation>{} 在此不再生效</translation>
    </message>
    <message>
        <source>{} does not publish {}</source>
        <translation>{} 没有发布 {}</translation>
    </message>
    <message>
        <source>a single port can be changed only where it is written ({})</source>
        <translation>单个端口只能在其所写之处更改（{}）</translation>
    </message>
    <message>
        <source>the port {} of {} comes from an anchor or a merge key; edit it by hand</source>
        <translation>{1} 的端口 {0} 来自锚点或合并键；请手动编辑</translation>
    </message>
    <message>
        <source>{} is one of {} ports of a range; edit the range by hand</source>
        <translation>{} 是某范围内 {} 个端口之一；请手动编辑该范围</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an IP address</source>
        <translation>&apos;{}&apos; 不是有效的 IP 地址</translation>
    </message>
    <message>
        <source>{} publishes {} already</source>
        <translation>{} 已发布 {}</translation>
    </message>
    <message>
        <source>this entry is in the long form, which holds a single port and no variables</source>
        <translation>此条目采用长格式，只能包含一个不带变量的端口</translation>
    </message>
    <message>
        <source>&apos;default&apos; is Compose&apos;s word for the network of services that name none; move the services instead</source>
        <translation>&apos;default&apos; 是 Compose 对未指定网络的服务所用网络的称呼；请改为移动服务</translation>
    </message>
    <message>
        <source>there is a network &apos;{}&apos; already</source>
        <translation>已有网络 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{} is external and Docker knows it by this name; give it a &apos;name&apos; first</source>
        <translation>{} 是外部网络，Docker 以此名称识别它；请先为其设置 &apos;name&apos;</translation>
    </message>
    <message>
        <source>Docker&apos;s name of the network changes from {} to {}_{}</source>
        <translation>该网络在 Docker 中的名称由 {} 变为 {}_{}</translation>
    </message>
    <message>
        <source>the variable {} of {} mentions {}, perhaps as a host; it is left as it is</source>
        <translation>{1} 的变量 {0} 提到了 {2}，可能是用作主机名；保持不变</translation>
    </message>
    <message>
        <source>there is a service &apos;{}&apos; already</source>
        <translation>已有服务 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{} has no container_name, since two containers cannot share one</source>
        <translation>{} 不带 container_name，因为两个容器不能同名</translation>
    </message>
    <message>
        <source>{} publishes no fixed host ports, since {} has them</source>
        <translation>{} 不发布固定的主机端口，因为这些端口已由 {} 占用</translation>
    </message>
    <message>
        <source>{} has no fixed address on {}, since {} has it</source>
        <translation>{0} 在 {1} 上没有固定地址，因为该地址已由 {2} 占用</translation>
    </message>
    <message>
        <source>an image is a name without blanks, such as nginx:1.27</source>
        <translation>镜像是不含空格的名称，例如 nginx:1.27</translation>
    </message>
    <message>
        <source>the text is not about a service &apos;{}&apos;</source>
        <translation>该文本与服务 &apos;{}&apos; 无关</translation>
    </message>
    <message>
        <source>{} is named by {}; change those first</source>
        <translation>{} 被 {} 引用；请先更改这些引用</translation>
    </message>
    <message>
        <source>{} is named by {}; remove those too, or change them first</source>
        <translation>{} 被 {} 引用；请一并删除，或先更改这些引用</translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds variables, and only their present values could be written here; edit it by hand</source>
        <translation>&apos;{}&apos; 含有变量，此处只能写入其当前值；请手动编辑</translation>
    </message>
    <message>
        <source>Move {} from {} to {}</source>
        <translation>将 {} 从 {} 移动到 {}</translation>
    </message>
    <message>
        <source>Attach {} to {}</source>
        <translation>将 {} 连接到 {}</translation>
    </message>
    <message>
        <source>Detach {} from {}</source>
        <translation>将 {} 从 {} 断开</translation>
    </message>
    <message>
        <source>Add alias {} to {} on {}</source>
        <translation>为 {1} 在 {2} 上添加别名 {0}</translation>
    </message>
    <message>
        <source>Remove alias {} from {} on {}</source>
        <translation>删除 {1} 在 {2} 上的别名 {0}</translation>
    </message>
    <message>
        <source>Rename alias {} of {} on {} to {}</source>
        <translation>将 {1} 在 {2} 上的别名 {0} 重命名为 {3}</translation>
    </message>
    <message>
        <source>Add network {}</source>
        <translation>添加网络 {}</translation>
    </message>
    <message>
        <source>Remove network {}</source>
        <translation>删除网络 {}</translation>
    </message>
    <message>
        <source>Rename network {} to {}</source>
        <translation>将网络 {} 重命名为 {}</translation>
    </message>
    <message>
        <source>Make {} internal</source>
        <translation>将 {} 设为内部网络</translation>
    </message>
    <message>
        <source>Make {} not internal</source>
        <translation>将 {} 设为非内部网络</translation>
    </message>
    <message>
        <source>Clear the driver of network {}</source>
        <translation>清除网络 {} 的驱动</translation>
    </message>
    <message>
        <source>Clear the subnet of network {}</source>
        <translation>清除网络 {} 的子网</translation>
    </message>
    <message>
        <source>Clear the name of network {}</source>
        <translation>清除网络 {} 的名称</translation>
    </message>
    <message>
        <source>Clear the &apos;attachable&apos; of network {}</source>
        <translation>清除网络 {} 的 &apos;attachable&apos;</translation>
    </message>
    <message>
        <source>Clear the &apos;external&apos; of network {}</source>
        <translation>清除网络 {} 的 &apos;external&apos;</translation>
    </message>
    <message>
        <source>Set the driver of network {} to {}</source>
        <translation>将网络 {} 的驱动设为 {}</translation>
    </message>
    <message>
        <source>Set the subnet of network {} to {}</source>
        <translation>将网络 {} 的子网设为 {}</translation>
    </message>
    <message>
        <source>Set the name of network {} to {}</source>
        <translation>将网络 {} 的名称设为 {}</translation>
    </message>
    <message>
        <source>Set the &apos;attachable&apos; of network {} to {}</source>
        <translation>将网络 {} 的 &apos;attachable&apos; 设为 {}</translation>
    </message>
    <message>
        <source>Set the &apos;external&apos; of network {} to {}</source>
        <translation>将网络 {} 的 &apos;external&apos; 设为 {}</translation>
    </message>
    <message>
        <source>Set label {} of network {}</source>
        <translation>设置网络 {1} 的标签 {0}</translation>
    </message>
    <message>
        <source>Remove label {} from network {}</source>
        <translation>删除网络 {1} 的标签 {0}</translation>
    </message>
    <message>
        <source>Add service {}</source>
        <translation>添加服务 {}</translation>
    </message>
    <message>
        <source>Remove service {}</source>
        <translation>删除服务 {}</translation>
    </message>
    <message>
        <source>Rename service {} to {}</source>
        <translation>将服务 {} 重命名为 {}</translation>
    </message>
    <message>
        <source>Duplicate {} as {}</source>
        <translation>将 {} 复制为 {}</translation>
    </message>
    <message>
        <source>Paste service {}</source>
        <translation>粘贴服务 {}</translation>
    </message>
    <message>
        <source>Clear the memory limit of {}</source>
        <translation>清除 {} 的内存限制</translation>
    </message>
    <message>
        <source>Clear the CPU limit of {}</source>
        <translation>清除 {} 的 CPU 限制</translation>
    </message>
    <message>
        <source>Clear the memory reservation of {}</source>
        <translation>清除 {} 的内存预留</translation>
    </message>
    <message>
        <source>Clear the CPU reservation of {}</source>
        <translation>清除 {} 的 CPU 预留</translation>
    </message>
    <message>
        <source>Limit the memory of {} to {}</source>
        <translation>将 {} 的内存限制为 {}</translation>
    </message>
    <message>
        <source>Limit the CPUs of {} to {}</source>
        <translation>将 {} 的 CPU 限制为 {}</translation>
    </message>
    <message>
        <source>Reserve {} of memory for {}</source>
        <translation>为 {1} 预留 {0} 内存</translation>
    </message>
    <message>
        <source>Reserve {} CPUs for {}</source>
        <translation>为 {1} 预留 {0} CPU</translation>
    </message>
    <message>
        <source>Set label {} of {}</source>
        <translation>设置 {1} 的标签 {0}</translation>
    </message>
    <message>
        <source>Remove label {} from {}</source>
        <translation>删除 {1} 的标签 {0}</translation>
    </message>
    <message>
        <source>Rename label {} of {} to {}</source>
        <translation>将 {1} 的标签 {0} 重命名为 {2}</translation>
    </message>
    <message>
        <source>Set variable {} of {}</source>
        <translation>设置 {1} 的变量 {0}</translation>
    </message>
    <message>
        <source>Remove variable {} from {}</source>
        <translation>删除 {1} 的变量 {0}</translation>
    </message>
    <message>
        <source>Publish {} of {}</source>
        <translation>发布 {1} 的 {0}</translation>
    </message>
    <message>
        <source>Stop publishing {} of {}</source>
        <translation>停止发布 {1} 的 {0}</translation>
    </message>
    <message>
        <source>Publish {} of {} as {}</source>
        <translation>将 {1} 的 {0} 发布为 {2}</translation>
    </message>
    <message>
        <source>Publish {} of {} on {}</source>
        <translation>将 {1} 的 {0} 发布到 {2}</translation>
    </message>
    <message>
        <source>every interface</source>
        <translation>所有网络接口</translation>
    </message>
    <message>
        <source>Expose {} of {}</source>
        <translation>暴露 {1} 的 {0}</translation>
    </message>
    <message>
        <source>Stop exposing {} of {}</source>
        <translation>停止暴露 {1} 的 {0}</translation>
    </message>
    <message>
        <source>Set the health check of {}</source>
        <translation>设置 {} 的健康检查</translation>
    </message>
    <message>
        <source>Remove the health check of {}</source>
        <translation>删除 {} 的健康检查</translation>
    </message>
    <message>
        <source>Let {} wait for {}</source>
        <translation>让 {} 等待 {}</translation>
    </message>
    <message>
        <source>Let {} no longer wait for {}</source>
        <translation>让 {} 不再等待 {}</translation>
    </message>
    <message>
        <source>Add profile {} to {}</source>
        <translation>为 {1} 添加 Profile {0}</translation>
    </message>
    <message>
        <source>Remove profile {} from {}</source>
        <translation>从 {1} 删除 Profile {0}</translation>
    </message>
    <message>
        <source>Take {} out of the contract</source>
        <translation>从契约中移除 {}</translation>
    </message>
    <message>
        <source>Require {} in the contract</source>
        <translation>在契约中要求 {}</translation>
    </message>
    <message>
        <source>Allow {} in the contract</source>
        <translation>在契约中允许 {}</translation>
    </message>
    <message>
        <source>Forbid {} in the contract</source>
        <translation>在契约中禁止 {}</translation>
    </message>
    <message>
        <source>Set {}</source>
        <translation>设置 {}</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>删除 {}</translation>
    </message>
    <message>
        <source>Rename {} to {}</source>
        <translation>将 {} 重命名为 {}</translation>
    </message>
    <message>
        <source>Add an item to {}</source>
        <translation>向 {} 添加一项</translation>
    </message>
    <message>
        <source>Add {} to {}</source>
        <translation>将 {} 添加到 {}</translation>
    </message>
    <message>
        <source>Write {} for {}</source>
        <translation>为 {1} 写 {0}</translation>
    </message>
    <message>
        <source>{} is on {}; detach it first</source>
        <translation>{} 在 {} 上；请先断开</translation>
    </message>
    <message>
        <source>{} is external: whoever creates it decides whether it is internal</source>
        <translation>{} 是外部网络：是否为内部网络由创建者决定</translation>
    </message>
    <message>
        <source>the whole file is not a value that could be changed</source>
        <translation>整个文件不是可更改的值</translation>
    </message>
    <message>
        <source>there is no &apos;{}&apos; that could be changed</source>
        <translation>没有可更改的 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no key that could be &apos;{}&apos;</source>
        <translation>&apos;{}&apos; 没有可改为 &apos;{}&apos; 的键</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is there already</source>
        <translation>&apos;{}&apos; 已存在</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a container port; write 9000 or 9000/udp</source>
        <translation>&apos;{}&apos; 不是有效的容器端口；请写成 9000 或 9000/udp</translation>
    </message>
    <message>
        <source>{} exposes {} already</source>
        <translation>{} 已暴露 {}</translation>
    </message>
    <message>
        <source>{} does not expose {}</source>
        <translation>{} 没有暴露 {}</translation>
    </message>
    <message>
        <source>a profile is a name without blanks</source>
        <translation>Profile 是不含空格的名称</translation>
    </message>
    <message>
        <source>{} has the profile {} already</source>
        <translation>{} 已有 Profile {}</translation>
    </message>
    <message>
        <source>{} has no profile {}</source>
        <translation>{} 没有 Profile {}</translation>
    </message>
    <message>
        <source>required by &quot;{}&quot;</source>
        <translation>由 &quot;{}&quot; 要求</translation>
    </message>
    <message>
        <source>forbidden by &quot;{}&quot;</source>
        <translation>由 &quot;{}&quot; 禁止</translation>
    </message>
    <message>
        <source>allowed by &quot;{}&quot;</source>
        <translation>由 &quot;{}&quot; 允许</translation>
    </message>
    <message>
        <source>the router {} of {} leads to {}</source>
        <translation>{1} 的路由器 {0} 通向 {2}</translation>
    </message>
    <message>
        <source>the router {} leads to {}, by a Traefik that is not in this project</source>
        <translation>路由器 {} 经由不在此项目中的 Traefik 通向 {}</translation>
    </message>
    <message>
        <source>{} publishes no port beyond the host, and the router {} has no entry point that {} publishes</source>
        <translation>{0} 没有向主机之外发布端口，且路由器 {1} 没有由 {2} 发布的入口点</translation>
    </message>
    <message>
        <source>{} publishes no port beyond the host, and no router of Traefik leads to it</source>
        <translation>{} 没有向主机之外发布端口，也没有 Traefik 路由器通向它</translation>
    </message>
    <message>
        <source>allowed, because both belong to {}</source>
        <translation>允许，因为两者都属于 {}</translation>
    </message>
    <message>
        <source>{}, on port {} only; Docker opens every port</source>
        <translation>{}，仅限端口 {}；但 Docker 会开放所有端口</translation>
    </message>
    <message>
        <source>{}; Docker does not keep containers and their host apart</source>
        <translation>{}；但 Docker 不会隔离容器与其主机</translation>
    </message>
    <message>
        <source>there is no contract</source>
        <translation>没有契约</translation>
    </message>
    <message>
        <source>the contract does not mention it</source>
        <translation>契约对此未作规定</translation>
    </message>
    <message>
        <source>allowed by ports.published</source>
        <translation>由 ports.published 允许</translation>
    </message>
    <message>
        <source>not allowed, because ports.published does not name it</source>
        <translation>不允许，因为 ports.published 未列出它</translation>
    </message>
    <message>
        <source>allowed by egress</source>
        <translation>由 egress 允许</translation>
    </message>
    <message>
        <source>not allowed, because egress does not name it</source>
        <translation>不允许，因为 egress 未列出它</translation>
    </message>
    <message>
        <source>no flow allows it, so it is not allowed</source>
        <translation>没有数据流允许它，因此不允许</translation>
    </message>
    <message>
        <source>&quot;{}&quot; allows the opposite direction alone; Docker knows no direction</source>
        <translation>&quot;{}&quot; 只允许相反方向；Docker 不区分方向</translation>
    </message>
    <message>
        <source>a port that Docker chooses</source>
        <translation>由 Docker 选择的端口</translation>
    </message>
    <message>
        <source>port {} of {} is published as {}: {}</source>
        <translation>{1} 的端口 {0} 发布为 {2}：{3}</translation>
    </message>
    <message>
        <source>{} runs on the host&apos;s network: every port that it opens is open</source>
        <translation>{} 使用主机网络：它打开的端口都对外开放</translation>
    </message>
    <message>
        <source>the host reaches {} by its address, on every port</source>
        <translation>主机可通过地址在所有端口上到达 {}</translation>
    </message>
    <message>
        <source>{} is on no network on which the host has an address</source>
        <translation>{} 所在的网络上主机都没有地址</translation>
    </message>
    <message>
        <source>{} reaches what listens on the host, by a gateway&apos;s address</source>
        <translation>{} 可通过网关地址到达主机上的监听程序</translation>
    </message>
    <message>
        <source>{} is on internal networks only, or on none</source>
        <translation>{} 仅在内部网络上，或不在任何网络上</translation>
    </message>
    <message>
        <source>{} reaches the Internet</source>
        <translation>{} 可访问互联网</translation>
    </message>
    <message>
        <source>{} reaches the Internet through {}</source>
        <translation>{} 可经 {} 访问互联网</translation>
    </message>
    <message>
        <source>{} answer to it on {}: a request goes to either of them</source>
        <translation>{1} 上有 {0} 响应此名称：请求会发往其中任意一个</translation>
    </message>
    <message numerus="yes">
        <source>{} others</source>
        <comment>{} other</comment>
        <translation>
            <numerusform>另外 {} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>for {}, it is {} on {}, so {} is not found by it</source>
        <translation>对 {0} 而言，它在 {2} 上是 {1}，因此通过它找不到 {3}</translation>
    </message>
    <message>
        <source>{} does not find {} on {} by this name, because its own hosts file comes first</source>
        <translation>{0} 在 {2} 上通过此名称找不到 {1}，因为其自身的 hosts 文件优先</translation>
    </message>
    <message>
        <source>{} does not find {} on {} by this name, because the link comes first</source>
        <translation>{0} 在 {2} 上通过此名称找不到 {1}，因为 link 优先</translation>
    </message>
    <message>
        <source>through the alias in {}</source>
        <translation>通过 {} 中的别名</translation>
    </message>
    <message>
        <source>through the merge key in {}</source>
        <translation>通过 {} 中的合并键</translation>
    </message>
    <message>
        <source>by &apos;extends&apos; in {}</source>
        <translation>通过 {} 中的 &apos;extends&apos;</translation>
    </message>
    <message>
        <source>by &apos;include&apos; in {}</source>
        <translation>通过 {} 中的 &apos;include&apos;</translation>
    </message>
    <message>
        <source>from the file that &apos;env_file&apos; names in {}</source>
        <translation>来自 {} 中 &apos;env_file&apos; 指定的文件</translation>
    </message>
    <message>
        <source>from the file that &apos;label_file&apos; names in {}</source>
        <translation>来自 {} 中 &apos;label_file&apos; 指定的文件</translation>
    </message>
    <message>
        <source>{} (set where Compose is started or in .env)</source>
        <translation>{}（在启动 Compose 处或 .env 中设置）</translation>
    </message>
    <message>
        <source>{} (not set, so its default)</source>
        <translation>{}（未设置，因此取默认值）</translation>
    </message>
    <message>
        <source>{} (not set, so empty)</source>
        <translation>{}（未设置，因此为空）</translation>
    </message>
    <message>
        <source>variable {}</source>
        <translation>变量 {}</translation>
    </message>
    <message>
        <source>no contract</source>
        <translation>没有契约</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an IP address, so the port is published as if none were given</source>
        <translation>&apos;{}&apos; 不是 IP 地址，因此端口按未指定地址发布</translation>
    </message>
    <message>
        <source>on every interface, IPv4 and IPv6, before the host&apos;s firewall</source>
        <translation>在所有网络接口上，包括 IPv4 和 IPv6，先于主机防火墙</translation>
    </message>
    <message>
        <source>on every {} interface, before the host&apos;s firewall</source>
        <translation>在所有 {} 网络接口上，先于主机防火墙</translation>
    </message>
    <message>
        <source>whoever reaches {}, before the host&apos;s firewall</source>
        <translation>任何能到达 {} 者，先于主机防火墙</translation>
    </message>
    <message>
        <source>loopback; before Docker Engine 28 also from the same network segment</source>
        <translation>回环；在 Docker Engine 28 之前，同一网段也可到达</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>回环</translation>
    </message>
    <message>
        <source>not published: only on internal networks ({})</source>
        <translation>未发布：仅在内部网络上（{}）</translation>
    </message>
    <message>
        <source>no effect with network_mode: host</source>
        <translation>因 network_mode: host 而无效</translation>
    </message>
    <message>
        <source>no effect without a network</source>
        <translation>没有网络，因此无效</translation>
    </message>
    <message>
        <source>refused by the Engine: the network is that of {}</source>
        <translation>被 Docker Engine 拒绝：使用的是 {} 的网络</translation>
    </message>
    <message>
        <source>expose opens nothing, and the service is on no network of the project</source>
        <translation>expose 不会开放任何端口，且该服务不在项目的任何网络上</translation>
    </message>
    <message>
        <source>expose opens nothing: services on {} reach every port</source>
        <translation>expose 不会开放任何端口：{} 上的服务可到达所有端口</translation>
    </message>
    <message>
        <source>runs on the host&apos;s network: every port that the program opens is open, and no file says which</source>
        <translation>使用主机网络：程序打开的端口都对外开放，而文件中无从得知</translation>
    </message>
    <message>
        <source>Docker&apos;s own bridge</source>
        <translation>Docker 自带的网桥</translation>
    </message>
    <message>
        <source>there is no service {}</source>
        <translation>没有服务 {}</translation>
    </message>
    <message>
        <source>the profiles switch {} off</source>
        <translation>{} 因 Profile 而未启用</translation>
    </message>
    <message>
        <source>{} has no network (network_mode: none)</source>
        <translation>{} 没有网络（network_mode: none）</translation>
    </message>
    <message>
        <source>{} is on a network or in a container that this project does not define, so nothing is known about it</source>
        <translation>{} 所在的网络或容器不由此项目定义，因此对其一无所知</translation>
    </message>
    <message>
        <source>they share {}, where containers are kept apart (enable_icc is off)</source>
        <translation>它们共用 {}，而该网络上的容器相互隔离（enable_icc 已关闭）</translation>
    </message>
    <message>
        <source>the host has no address on the networks of {} ({})</source>
        <translation>主机在 {} 的网络（{}）上没有地址</translation>
    </message>
    <message>
        <source>they share no network ({} is on {}; {} is on {})</source>
        <translation>它们没有共用网络（{} 在 {} 上；{} 在 {} 上）</translation>
    </message>
    <message>
        <source>but {} is in {}&apos;s own hosts file, which comes first</source>
        <translation>但 {} 在 {} 自身的 hosts 文件中，且该文件优先</translation>
    </message>
    <message>
        <source>but {} is answered by {} in turn</source>
        <translation>但 {} 由 {} 轮流响应</translation>
    </message>
    <message>
        <source>but {} is looked for on {} first, where it is {}</source>
        <translation>但 {} 会先在 {} 上查找，在该处是 {}</translation>
    </message>
    <message>
        <source>{} reaches {} on {}, on every port, as {}</source>
        <translation>{0} 可在 {2} 上到达 {1} 的所有端口，名称为 {3}</translation>
    </message>
    <message>
        <source>{} reaches {} on {}, on every port, by address only</source>
        <translation>{0} 可在 {2} 上到达 {1} 的所有端口，但只能通过地址</translation>
    </message>
    <message>
        <source>{} reaches {} as localhost: they share one network stack</source>
        <translation>{} 可通过 localhost 到达 {}：两者共用一个网络栈</translation>
    </message>
    <message>
        <source>{} reaches {} on Docker&apos;s own bridge, as {}</source>
        <translation>{} 可在 Docker 自带的网桥上到达 {}，名称为 {}</translation>
    </message>
    <message>
        <source>{} reaches {} on Docker&apos;s own bridge, by address only: it resolves no service names</source>
        <translation>{} 可在 Docker 自带的网桥上到达 {}，但只能通过地址：该网桥不解析服务名称</translation>
    </message>
    <message>
        <source>{} reaches {}, which runs on the host&apos;s network, as {}</source>
        <translation>{} 可到达使用主机网络的 {}，名称为 {}</translation>
    </message>
    <message>
        <source>{} reaches {} by address only: one of them runs on the host&apos;s network, which resolves no service names</source>
        <translation>{} 只能通过地址到达 {}：其中之一使用主机网络，而该网络不解析服务名称</translation>
    </message>
    <message>
        <source>{} does not reach {}: {}</source>
        <translation>{} 无法到达 {}：{}</translation>
    </message>
    <message>
        <source>over the host, {} reaches port {} of {} as {}</source>
        <translation>{0} 可经主机以 {3} 到达 {2} 的端口 {1}</translation>
    </message>
    <message>
        <source>any address of the host, port {}</source>
        <translation>主机的任意地址，端口 {}</translation>
    </message>
    <message>
        <source>{}:{}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>the contract requires memory and CPU limits</source>
        <translation>契约要求设置内存和 CPU 限制</translation>
    </message>
    <message>
        <source>the contract requires a memory limit</source>
        <translation>契约要求设置内存限制</translation>
    </message>
    <message>
        <source>the contract requires a CPU limit</source>
        <translation>契约要求设置 CPU 限制</translation>
    </message>
    <message>
        <source>the profile {} allows {} of memory</source>
        <translation>Profile {} 允许 {} 内存</translation>
    </message>
    <message>
        <source>the profile {} proposes {} of memory</source>
        <translation>Profile {} 建议 {} 内存</translation>
    </message>
    <message>
        <source>the profile {} allows {} CPUs</source>
        <translation>Profile {} 允许 {} CPU</translation>
    </message>
    <message>
        <source>the profile {} proposes {} CPUs</source>
        <translation>Profile {} 建议 {} CPU</translation>
    </message>
    <message>
        <source>may use all memory and CPUs of the host</source>
        <translation>可能占用主机的全部内存和 CPU</translation>
    </message>
    <message>
        <source>may use all memory of the host</source>
        <translation>可能占用主机的全部内存</translation>
    </message>
    <message>
        <source>may use all CPUs of the host</source>
        <translation>可能占用主机的全部 CPU</translation>
    </message>
    <message>
        <source>no profile covers it</source>
        <translation>没有相关的 Profile</translation>
    </message>
    <message>
        <source>within the profile {}</source>
        <translation>在 Profile {} 范围内</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>{}, a port that is not known</source>
        <translation>{}，端口未知</translation>
    </message>
    <message>
        <source>{}, port {}</source>
        <translation>{}，端口 {}</translation>
    </message>
    <message>
        <source>{} over {}</source>
        <translation>{}，经由 {}</translation>
    </message>
    <message>
        <source>{}, as {}</source>
        <translation>{}，名称为 {}</translation>
    </message>
    <message>
        <source>{}, priority {}: {}</source>
        <translation>{}，优先级 {}：{}</translation>
    </message>
    <message>
        <source>{}, priority {}</source>
        <translation>{}，优先级 {}</translation>
    </message>
    <message>
        <source>the service is not enabled for Traefik</source>
        <translation>该服务未对 Traefik 启用</translation>
    </message>
    <message>
        <source>Traefik discards all labels of the service</source>
        <translation>Traefik 会丢弃该服务的所有标签</translation>
    </message>
    <message>
        <source>it is defined more than once, and differently</source>
        <translation>它被多次定义，且定义不同</translation>
    </message>
    <message>
        <source>it names no service, and there are several</source>
        <translation>它未指定服务，而服务有多个</translation>
    </message>
    <message>
        <source>it has no rule</source>
        <translation>它没有规则</translation>
    </message>
    <message>
        <source>it has no type</source>
        <translation>它没有类型</translation>
    </message>
    <message>
        <source>it has several types</source>
        <translation>它有多个类型</translation>
    </message>
    <message>
        <source>any of {}</source>
        <translation>{} 中的任意一个</translation>
    </message>
    <message numerus="yes">
        <source>each of the {} services {}</source>
        <comment>each of the {} service {}</comment>
        <translation>
            <numerusform>{} 个服务 {} 中的每一个</numerusform>
        </translation>
    </message>
    <message>
        <source>{} for all services</source>
        <translation>所有服务的 {}</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>{1} 的 {0}</translation>
    </message>
    <message>
        <source>write the baseline anew with tierwright-cli check --update-baseline</source>
        <translation>用 tierwright-cli check --update-baseline 重新写入基线</translation>
    </message>
    <message>
        <source>there is no baseline {}, so old findings count</source>
        <translation>没有基线 {}，因此原有问题也计入</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>the baseline {} is not understood, so old findings count</source>
        <translation>无法识别基线 {}，因此原有问题也计入</translation>
    </message>
    <message>
        <source>version 1 and a list of findings</source>
        <translation>版本 1 和问题列表</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>known since the baseline {}</source>
        <translation>自基线 {} 起已知</translation>
    </message>
    <message>
        <source>{} at {} is no longer found, so its entry in the baseline is obsolete</source>
        <translation>{1} 处的 {0} 已不再出现，因此其在基线中的条目已过时</translation>
    </message>
    <message>
        <source>a finding that it excuses</source>
        <translation>它所豁免的问题</translation>
    </message>
    <message>
        <source>remove &apos;version&apos;</source>
        <translation>删除 &apos;version&apos;</translation>
    </message>
    <message>
        <source>correct the key, or move it to where it belongs</source>
        <translation>更正该键，或将其移到所属位置</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is there already; keep one</source>
        <translation>&apos;{}&apos; 已存在；请保留一个</translation>
    </message>
    <message>
        <source>write {}</source>
        <translation>写 {}</translation>
    </message>
    <message>
        <source>{} and {} are built differently under the same name {}</source>
        <translation>{} 和 {} 以同一名称 {} 构建，但构建方式不同</translation>
    </message>
    <message>
        <source>a name of its own for each image that is built</source>
        <translation>每个构建的镜像各有自己的名称</translation>
    </message>
    <message>
        <source>whichever is built last is what both run</source>
        <translation>两者都运行最后构建的那个</translation>
    </message>
    <message>
        <source>give the image of one of them another name</source>
        <translation>为其中一个的镜像改名</translation>
    </message>
    <message>
        <source>{} refers to the network {}, which is not declared{}</source>
        <translation>{} 引用了未声明的网络 {}{}</translation>
    </message>
    <message>
        <source>{} refers to the service {}, which is not declared{}</source>
        <translation>{} 引用了未声明的服务 {}{}</translation>
    </message>
    <message>
        <source>{} refers to the volume {}, which is not declared{}</source>
        <translation>{} 引用了未声明的卷 {}{}</translation>
    </message>
    <message>
        <source>{} refers to the secret {}, which is not declared{}</source>
        <translation>{} 引用了未声明的机密 {}{}</translation>
    </message>
    <message>
        <source>{} refers to the config {}, which is not declared{}</source>
        <translation>{} 引用了未声明的配置 {}{}</translation>
    </message>
    <message>
        <source>{} refers to the secret without name, which is not declared</source>
        <translation>{} 引用了没有名称的机密，该机密未声明</translation>
    </message>
    <message>
        <source>{} refers to the config without name, which is not declared</source>
        <translation>{} 引用了没有名称的配置，该配置未声明</translation>
    </message>
    <message>
        <source>a declared network</source>
        <translation>已声明的网络</translation>
    </message>
    <message>
        <source>a declared service</source>
        <translation>已声明的服务</translation>
    </message>
    <message>
        <source>a declared volume</source>
        <translation>已声明的卷</translation>
    </message>
    <message>
        <source>a declared secret</source>
        <translation>已声明的机密</translation>
    </message>
    <message>
        <source>a declared config</source>
        <translation>已声明的配置</translation>
    </message>
    <message>
        <source>without name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>declare the network {} as internal</source>
        <translation>将网络 {} 声明为内部网络</translation>
    </message>
    <message>
        <source>declare the network {}</source>
        <translation>声明网络 {}</translation>
    </message>
    <message>
        <source>{} depends on {}, which its profile switches off</source>
        <translation>{} 依赖于 {}，但后者因 Profile 而未启用</translation>
    </message>
    <message>
        <source>required: false, or a profile that both have</source>
        <translation>required: false，或两者共有的 Profile</translation>
    </message>
    <message>
        <source>{} is off</source>
        <translation>{} 未启用</translation>
    </message>
    <message>
        <source>no service uses the network {}</source>
        <translation>没有服务使用网络 {}</translation>
    </message>
    <message>
        <source>a service on the network</source>
        <translation>该网络上有服务</translation>
    </message>
    <message>
        <source>none; Compose does not create it</source>
        <translation>无；Compose 不会创建该网络</translation>
    </message>
    <message>
        <source>attach the services of the tier, or remove the tier from the contract too</source>
        <translation>连接该层的服务，或将该层也从契约中移除</translation>
    </message>
    <message>
        <source>remove the network {}</source>
        <translation>删除网络 {}</translation>
    </message>
    <message>
        <source>{} waits for itself: {}; Compose refuses the file</source>
        <translation>{} 等待自身：{}；Compose 会拒绝该文件</translation>
    </message>
    <message>
        <source>an order in which the services can start</source>
        <translation>服务能够启动的顺序</translation>
    </message>
    <message>
        <source>remove one of these dependencies</source>
        <translation>删除其中一个依赖</translation>
    </message>
    <message>
        <source>{} depends on {}, but cannot reach it: they share no network</source>
        <translation>{} 依赖于 {}，但无法到达它：两者没有共用网络</translation>
    </message>
    <message>
        <source>a network that {} and {} share</source>
        <translation>{} 和 {} 共用的网络</translation>
    </message>
    <message>
        <source>{} is on {}; {} is on {}</source>
        <translation>{} 在 {} 上；{} 在 {} 上</translation>
    </message>
    <message>
        <source>remove the dependency, or allow the flow in the contract</source>
        <translation>删除该依赖，或在契约中允许该数据流</translation>
    </message>
    <message>
        <source>{} waits until {} is healthy, whose health check is off</source>
        <translation>{} 等待 {} 变为健康，但后者的健康检查已关闭</translation>
    </message>
    <message>
        <source>{} waits until {} is healthy, which has no health check in the compose file</source>
        <translation>{} 等待 {} 变为健康，但后者在 Compose 文件中没有健康检查</translation>
    </message>
    <message>
        <source>a health check of {}</source>
        <translation>{} 的健康检查</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>none; one of the image, if there is any, cannot be seen</source>
        <translation>无；镜像即使自带也无法得知</translation>
    </message>
    <message>
        <source>add a health check to {} that asks the service itself</source>
        <translation>为 {} 添加检查服务自身的健康检查</translation>
    </message>
    <message>
        <source>wait until {} has started</source>
        <translation>等待至 {} 已启动</translation>
    </message>
    <message>
        <source>let Compose name the container</source>
        <translation>由 Compose 为容器命名</translation>
    </message>
    <message>
        <source>{} and {} both want the container name {}</source>
        <translation>{} 和 {} 都要使用容器名称 {}</translation>
    </message>
    <message>
        <source>a name that no other container has</source>
        <translation>其他容器未使用的名称</translation>
    </message>
    <message>
        <source>Docker does not accept &apos;{}&apos; as the name of a container</source>
        <translation>Docker 不接受 &apos;{}&apos; 作为容器名称</translation>
    </message>
    <message>
        <source>two characters or more: letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, the first a letter or digit</source>
        <translation>两个或更多字符：字母、数字、&apos;_&apos;、&apos;.&apos; 和 &apos;-&apos;，首字符为字母或数字</translation>
    </message>
    <message numerus="yes">
        <source>{} containers of {} cannot share the host port {}</source>
        <comment>{} container of {} cannot share the host port {}</comment>
        <translation>
            <numerusform>{1} 的 {0} 个容器不能共用主机端口 {2}</numerusform>
        </translation>
    </message>
    <message>
        <source>the host port {}</source>
        <translation>主机端口 {}</translation>
    </message>
    <message numerus="yes">
        <source>{} host ports, or a reverse proxy in front</source>
        <comment>{} host port, or a reverse proxy in front</comment>
        <translation>
            <numerusform>{} 个主机端口，或在前端设置反向代理</numerusform>
        </translation>
    </message>
    <message>
        <source>publish a range of ports, or only those of a reverse proxy</source>
        <translation>发布一个端口范围，或只发布反向代理的端口</translation>
    </message>
    <message numerus="yes">
        <source>{} containers of {} cannot share the address {}</source>
        <comment>{} container of {} cannot share the address {}</comment>
        <translation>
            <numerusform>{1} 的 {0} 个容器不能共用地址 {2}</numerusform>
        </translation>
    </message>
    <message>
        <source>the address {}</source>
        <translation>地址 {}</translation>
    </message>
    <message>
        <source>addresses that Docker chooses</source>
        <translation>由 Docker 选择的地址</translation>
    </message>
    <message>
        <source>let Docker choose the addresses</source>
        <translation>由 Docker 选择地址</translation>
    </message>
    <message>
        <source>the project is called {}, not {}</source>
        <translation>项目名为 {}，而不是 {}</translation>
    </message>
    <message>
        <source>set it in .env, or give it a default: {}</source>
        <translation>在 .env 中设置，或为其指定默认值：{}</translation>
    </message>
    <message>
        <source>set the variable in .env or in the shell</source>
        <translation>在 .env 或 shell 中设置该变量</translation>
    </message>
    <message>
        <source>double the dollar sign, so that it begins no variable</source>
        <translation>将美元符号写成两个，使其不被当作变量</translation>
    </message>
    <message>
        <source>correct the variable, or write $$ for a dollar sign</source>
        <translation>更正该变量，或用 $$ 表示美元符号</translation>
    </message>
    <message>
        <source>Compose takes a part of the password hash in {} of {} for variables</source>
        <translation>Compose 会把 {1} 的 {0} 中密码哈希的一部分当作变量</translation>
    </message>
    <message>
        <source>Compose replaces {} in a command of {} by nothing; it is a variable of the container</source>
        <translation>Compose 会将 {1} 的命令中的 {0} 替换为空；它是容器的变量</translation>
    </message>
    <message>
        <source>$$ for each literal dollar sign</source>
        <translation>每个本意为美元符号之处都写成 $$</translation>
    </message>
    <message>
        <source>{} begins a variable</source>
        <translation>{} 被当作变量的开头</translation>
    </message>
    <message>
        <source>double the dollar signs</source>
        <translation>将美元符号写成两个</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of {} stays as the files before say; an empty value takes nothing away</source>
        <translation>{1} 的 &apos;{0}&apos; 保持前面文件中的设置；空值不会去掉任何内容</translation>
    </message>
    <message>
        <source>remove &apos;{}&apos; with !reset</source>
        <translation>用 !reset 去掉 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>remove the line, if nothing is meant to be removed</source>
        <translation>若无需去掉任何内容，请删除该行</translation>
    </message>
    <message>
        <source>{} publishes {} beside {} of {}, not instead of it</source>
        <translation>{0} 在 {3} 的 {2} 之外又发布 {1}，而不是取代它</translation>
    </message>
    <message>
        <source>one host port for each container port</source>
        <translation>每个容器端口对应一个主机端口</translation>
    </message>
    <message>
        <source>replace the ports of {} with !override</source>
        <translation>用 !override 替换 {} 的端口</translation>
    </message>
    <message>
        <source>{} depends on {}, which only a profile starts</source>
        <translation>{} 依赖于 {}，但后者只由 Profile 启动</translation>
    </message>
    <message>
        <source>{} depends on {}, which the profile {} does not start</source>
        <translation>{} 依赖于 {}，但 Profile {} 不会启动后者</translation>
    </message>
    <message>
        <source>required: false, or {} in every profile that has {}</source>
        <translation>required: false，或让所有包含 {1} 的 Profile 也包含 {0}</translation>
    </message>
    <message>
        <source>refused without the profile</source>
        <translation>未启用该 Profile 时被拒绝</translation>
    </message>
    <message>
        <source>refused with {} alone</source>
        <translation>仅启用 {} 时被拒绝</translation>
    </message>
    <message>
        <source>let {} start without {}</source>
        <translation>让 {} 无需 {} 即可启动</translation>
    </message>
    <message>
        <source>write the long form with &apos;required: false&apos;</source>
        <translation>使用长格式并写 &apos;required: false&apos;</translation>
    </message>
    <message>
        <source>the image {} of {} has no tag, so it is the latest one</source>
        <translation>{1} 的镜像 {0} 没有标签，因此使用 latest</translation>
    </message>
    <message>
        <source>the image {} of {} is whichever is the latest</source>
        <translation>{1} 的镜像 {0} 随最新版本而变</translation>
    </message>
    <message>
        <source>a version, such as name:1.27, or a digest</source>
        <translation>版本，例如 name:1.27，或摘要</translation>
    </message>
    <message>
        <source>name the version that was tested</source>
        <translation>写明经过测试的版本</translation>
    </message>
    <message>
        <source>Compose takes the volume {} of {} for a drive of Windows</source>
        <translation>Compose 会将 {1} 的卷 {0} 当作 Windows 驱动器</translation>
    </message>
    <message>
        <source>a volume whose name has two letters or more</source>
        <translation>名称至少有两个字母的卷</translation>
    </message>
    <message>
        <source>an unnamed volume at {}</source>
        <translation>{} 处的匿名卷</translation>
    </message>
    <message>
        <source>give the volume a longer name, or use the long form with &apos;source&apos; and &apos;target&apos;</source>
        <translation>为该卷取更长的名称，或使用带 &apos;source&apos; 和 &apos;target&apos; 的长格式</translation>
    </message>
    <message>
        <source>Compose passes over the option {} of a mount of {}</source>
        <translation>Compose 会跳过 {1} 的挂载选项 {0}</translation>
    </message>
    <message>
        <source>ro, rw, z, Z, nocopy or a propagation such as rslave</source>
        <translation>ro、rw、z、Z、nocopy，或 rslave 之类的传播方式</translation>
    </message>
    <message>
        <source>remove the option {}</source>
        <translation>删除选项 {}</translation>
    </message>
    <message>
        <source>remove the option</source>
        <translation>删除该选项</translation>
    </message>
    <message>
        <source>the quoted mode {} of {} is read as a decimal number</source>
        <translation>{1} 的带引号的模式 {0} 会被读作十进制数</translation>
    </message>
    <message>
        <source>{} without quotes</source>
        <translation>不带引号的 {}</translation>
    </message>
    <message>
        <source>&quot;{}&quot;, which is {} in octal digits</source>
        <translation>&quot;{}&quot;，换算成八进制为 {}</translation>
    </message>
    <message>
        <source>remove the quotes</source>
        <translation>去掉引号</translation>
    </message>
    <message>
        <source>quote {}</source>
        <translation>为 {} 加引号</translation>
    </message>
    <message>
        <source>no service fits {}, which the contract names</source>
        <translation>没有服务符合契约提到的 {}</translation>
    </message>
    <message>
        <source>there is no service {}, which the contract names {}{}</source>
        <translation>契约提到 {1} 的服务 {0} 不存在{2}</translation>
    </message>
    <message numerus="yes">
        <source>{} times</source>
        <comment>{} time</comment>
        <translation>
            <numerusform>{} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no service {}, which the contract names{}</source>
        <translation>契约提到的服务 {} 不存在{}</translation>
    </message>
    <message>
        <source>a service of the compose files</source>
        <translation>Compose 文件中的服务</translation>
    </message>
    <message>
        <source>correct the name in the contract, or add the service</source>
        <translation>更正契约中的名称，或添加该服务</translation>
    </message>
    <message>
        <source>there is no network {}, which the contract names as a tier{}</source>
        <translation>契约作为层提到的网络 {} 不存在{}</translation>
    </message>
    <message>
        <source>a network of the compose files</source>
        <translation>Compose 文件中的网络</translation>
    </message>
    <message>
        <source>there is no file {}, which the contract names</source>
        <translation>契约提到的文件 {} 不存在</translation>
    </message>
    <message>
        <source>a file of Traefik</source>
        <translation>Traefik 的文件</translation>
    </message>
    <message>
        <source>correct the path; it starts from the contract&apos;s folder</source>
        <translation>更正路径；路径以契约所在文件夹为起点</translation>
    </message>
    <message>
        <source>no tier of the contract lists {}</source>
        <translation>契约中没有层列出 {}</translation>
    </message>
    <message>
        <source>a home tier, or a place in ignore</source>
        <translation>列入某个层作为主网络，或列入 ignore</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>两者都没有</translation>
    </message>
    <message>
        <source>list {} in a tier of the contract, or in ignore</source>
        <translation>将 {} 列入契约的某个层，或列入 ignore</translation>
    </message>
    <message>
        <source>Docker enforces neither the direction nor the ports of a flow: services that share a network reach each other both ways on every port</source>
        <translation>Docker 既不强制数据流的方向，也不强制其端口：共用网络的服务在所有端口上可双向到达</translation>
    </message>
    <message numerus="yes">
        <source>{} flows with one direction, {} with ports</source>
        <comment>{} flow with one direction, {} with ports</comment>
        <translation>
            <numerusform>{} 个带单一方向的数据流，{} 个带端口</numerusform>
        </translation>
    </message>
    <message>
        <source>checked as pairs of services only</source>
        <translation>仅按服务对检查</translation>
    </message>
    <message>
        <source>Docker does not keep containers and their host apart: the host reaches every container, and containers reach what listens on the host, from internal networks too</source>
        <translation>Docker 不会隔离容器与其主机：主机可到达所有容器，容器也可到达主机上的监听程序，内部网络也不例外</translation>
    </message>
    <message>
        <source>no way between them</source>
        <translation>两者之间没有通路</translation>
    </message>
    <message>
        <source>not enforceable with networks</source>
        <translation>无法用网络强制</translation>
    </message>
    <message>
        <source>{} cannot be isolated from its host: internal networks keep the Internet away, but not what listens on the host</source>
        <translation>{} 无法与其主机隔离：内部网络能隔开互联网，但隔不开主机上的监听程序</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>checked as internal</source>
        <translation>按内部网络检查</translation>
    </message>
    <message>
        <source>Compose knows one healthcheck for each service: it can ask {}, and nobody asks {}</source>
        <translation>Compose 中每个服务只有一个健康检查：它可以检查 {}，而没有任何检查针对 {}</translation>
    </message>
    <message numerus="yes">
        <source>{} endpoints</source>
        <comment>{} endpoint</comment>
        <translation>
            <numerusform>{} 个端点</numerusform>
        </translation>
    </message>
    <message>
        <source>only {} is checked</source>
        <translation>仅检查 {}</translation>
    </message>
    <message>
        <source>what the contract says of {} is not checked: no environment was chosen</source>
        <translation>契约对 {} 的规定未检查：未选择环境</translation>
    </message>
    <message>
        <source>a check of each environment</source>
        <translation>对每个环境分别检查</translation>
    </message>
    <message>
        <source>what they have in common</source>
        <translation>所有环境的共同部分</translation>
    </message>
    <message>
        <source>check again with --env {}</source>
        <translation>用 --env {} 重新检查</translation>
    </message>
    <message>
        <source>what the contract says of {} is not checked: the service is off without the profile {}</source>
        <translation>契约对 {} 的规定未检查：未启用 Profile {}，因此该服务未启用</translation>
    </message>
    <message>
        <source>a check with the profile</source>
        <translation>启用该 Profile 进行检查</translation>
    </message>
    <message>
        <source>profile off</source>
        <translation>Profile 未启用</translation>
    </message>
    <message>
        <source>check again with --profile {}</source>
        <translation>用 --profile {} 重新检查</translation>
    </message>
    <message>
        <source>the waiver of {} expired on {}, so it no longer counts</source>
        <translation>{} 的豁免已于 {} 到期，因此不再有效</translation>
    </message>
    <message>
        <source>{} or later</source>
        <translation>{} 或更晚</translation>
    </message>
    <message>
        <source>solve what it excused and remove it, or have it approved again</source>
        <translation>解决其所豁免的问题并将其删除，或重新申请批准</translation>
    </message>
    <message>
        <source>{} reaches {}, which the contract forbids</source>
        <translation>{} 可到达 {}，而契约禁止如此</translation>
    </message>
    <message>
        <source>no network on which {} and {} meet</source>
        <translation>{} 和 {} 没有共同所在的网络</translation>
    </message>
    <message>
        <source>they share a network stack, or the host&apos;s</source>
        <translation>两者共用一个网络栈，或都使用主机网络</translation>
    </message>
    <message>
        <source>both on {}</source>
        <translation>两者都在 {} 上</translation>
    </message>
    <message>
        <source>give {} and {} networks of their own</source>
        <translation>为 {} 和 {} 分别设置各自的网络</translation>
    </message>
    <message>
        <source>{} must have the driver {}, but it has {}</source>
        <translation>{} 的驱动必须是 {}，但实际是 {}</translation>
    </message>
    <message>
        <source>set the driver of {} to {}</source>
        <translation>将 {} 的驱动设为 {}</translation>
    </message>
    <message>
        <source>{} must be called {} in Docker, but it is called {}</source>
        <translation>{} 在 Docker 中的名称必须是 {}，但实际是 {}</translation>
    </message>
    <message>
        <source>write the name of the network that is meant</source>
        <translation>写明实际所指的网络名称</translation>
    </message>
    <message>
        <source>call {} {} in Docker</source>
        <translation>将 {} 在 Docker 中命名为 {}</translation>
    </message>
    <message>
        <source>{} must have the label {}={}, but it has no such label</source>
        <translation>{} 必须有标签 {}={}，但没有该标签</translation>
    </message>
    <message>
        <source>{} must have the label {}={}, but its value is {}</source>
        <translation>{} 必须有标签 {}={}，但其值为 {}</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>label {} with {}={}</source>
        <translation>为 {} 添加标签 {}={}</translation>
    </message>
    <message>
        <source>{} is on {}, which admits residents only</source>
        <translation>{} 在 {} 上，但该网络仅允许其归属服务</translation>
    </message>
    <message>
        <source>only residents on {}</source>
        <translation>{} 上仅有其归属服务</translation>
    </message>
    <message>
        <source>{} is there too</source>
        <translation>{} 也在该网络上</translation>
    </message>
    <message>
        <source>take {} off {}</source>
        <translation>将 {} 从 {} 断开</translation>
    </message>
    <message>
        <source>move {} to a tier of its own, or list it in {}</source>
        <translation>将 {} 移到单独的层，或将其列入 {}</translation>
    </message>
    <message>
        <source>{} is found as &quot;{}&quot; on {}, a name that the contract reserves</source>
        <translation>{0} 在 {2} 上可通过 &quot;{1}&quot; 找到，而该名称由契约保留</translation>
    </message>
    <message>
        <source>no service called {}</source>
        <translation>没有服务名为 {}</translation>
    </message>
    <message>
        <source>only {} called {}</source>
        <translation>只有 {} 名为 {}</translation>
    </message>
    <message>
        <source>remove the alias {} of {} on {}</source>
        <translation>删除 {1} 在 {2} 上的别名 {0}</translation>
    </message>
    <message>
        <source>call {} something else</source>
        <translation>为 {} 改用其他名称</translation>
    </message>
    <message>
        <source>the emergency override lacks {}, so it has no effect</source>
        <translation>紧急例外缺少 {}，因此无效</translation>
    </message>
    <message>
        <source>reason, approved_by, until and ticket</source>
        <translation>reason、approved_by、until 和 ticket</translation>
    </message>
    <message>
        <source>without {}</source>
        <translation>没有 {}</translation>
    </message>
    <message>
        <source>complete it, or take it out</source>
        <translation>将其补全，或移除</translation>
    </message>
    <message>
        <source>the emergency override expired on {}, so it has no effect</source>
        <translation>紧急例外已于 {} 到期，因此无效</translation>
    </message>
    <message>
        <source>the emergency override of {} is in force until {} ({}): findings are told and do not count</source>
        <translation>{} 的紧急例外有效期至 {}（{}）：问题会列出，但不计入</translation>
    </message>
    <message>
        <source>no emergency</source>
        <translation>没有紧急例外</translation>
    </message>
    <message>
        <source>expired on {}</source>
        <translation>已于 {} 到期</translation>
    </message>
    <message>
        <source>take it out, or have it approved again</source>
        <translation>将其移除，或重新申请批准</translation>
    </message>
    <message>
        <source>take it out once the emergency is over</source>
        <translation>紧急情况结束后将其移除</translation>
    </message>
    <message>
        <source>{} has no {}, but the contract wants {}</source>
        <translation>{} 没有 {}，但契约要求 {}</translation>
    </message>
    <message>
        <source>the {} of {} is {}, but the contract wants {}</source>
        <translation>{} 的 {} 是 {}，但契约要求 {}</translation>
    </message>
    <message>
        <source>write {}: {} in {}</source>
        <translation>在 {2} 中写 {0}: {1}</translation>
    </message>
    <message>
        <source>the metadata of {} lack {}</source>
        <translation>{} 的元数据缺少 {}</translation>
    </message>
    <message>
        <source>add {}</source>
        <translation>添加 {}</translation>
    </message>
    <message>
        <source>{} has no metadata: there is no file {}</source>
        <translation>{} 没有元数据：没有文件 {}</translation>
    </message>
    <message>
        <source>the healthcheck of {} does not ask {}</source>
        <translation>{} 的健康检查没有检查 {}</translation>
    </message>
    <message>
        <source>a test of {}</source>
        <translation>针对 {} 的检查</translation>
    </message>
    <message>
        <source>a test of something else</source>
        <translation>针对其他内容的检查</translation>
    </message>
    <message>
        <source>let the test of {} ask {}</source>
        <translation>让 {} 的检查针对 {}</translation>
    </message>
    <message>
        <source>the healthcheck of {} has the {} {}, above the {} of the contract</source>
        <translation>{} 的健康检查的 {} 为 {}，超过契约规定的 {}</translation>
    </message>
    <message>
        <source>{} {} or less</source>
        <translation>{} 不超过 {}</translation>
    </message>
    <message>
        <source>set the {} of {} to {}</source>
        <translation>将 {1} 的 {0} 设为 {2}</translation>
    </message>
    <message>
        <source>the healthcheck of {} tries {}, and the contract wants {}</source>
        <translation>{} 的健康检查重试 {}，而契约要求 {} 次</translation>
    </message>
    <message>
        <source>retries {} or more</source>
        <translation>retries 不少于 {}</translation>
    </message>
    <message>
        <source>let the healthcheck of {} try {}</source>
        <translation>让 {} 的健康检查重试 {}</translation>
    </message>
    <message>
        <source>no way from the Internet</source>
        <translation>没有来自互联网的通路</translation>
    </message>
    <message>
        <source>{} publishes {} to everyone, but the contract forbids ways from the Internet to it</source>
        <translation>{} 向所有人发布 {}，但契约禁止从互联网到它的通路</translation>
    </message>
    <message>
        <source>{} is on the host&apos;s network, so what it opens is open to everyone, but the contract forbids ways from the Internet to it</source>
        <translation>{} 使用主机网络，因此它打开的端口对所有人开放，但契约禁止从互联网到它的通路</translation>
    </message>
    <message>
        <source>the host&apos;s network</source>
        <translation>主机网络</translation>
    </message>
    <message>
        <source>give it networks of its own</source>
        <translation>为其设置自己的网络</translation>
    </message>
    <message>
        <source>the router {} of {} leads from the Internet to {}, which the contract forbids</source>
        <translation>{1} 的路由器 {0} 从互联网通向 {2}，而契约禁止如此</translation>
    </message>
    <message>
        <source>the router {} leads from the Internet to {}, which the contract forbids</source>
        <translation>路由器 {} 从互联网通向 {}，而契约禁止如此</translation>
    </message>
    <message>
        <source>the router {}</source>
        <translation>路由器 {}</translation>
    </message>
    <message>
        <source>take the router away</source>
        <translation>移除该路由器</translation>
    </message>
    <message>
        <source>the router {}, of which {} publishes no entry point</source>
        <translation>路由器 {}，{} 未发布其任何入口点</translation>
    </message>
    <message>
        <source>the router {}, which does not work</source>
        <translation>路由器 {}，但不起作用</translation>
    </message>
    <message>
        <source>{} must be reached from the host, but it publishes nothing</source>
        <translation>{} 必须能从主机到达，但没有发布任何端口</translation>
    </message>
    <message>
        <source>{} must be reached from the Internet, but it publishes nothing there and no router leads from there to it</source>
        <translation>{} 必须能从互联网到达，但没有对其发布任何端口，也没有路由器从互联网通向它</translation>
    </message>
    <message>
        <source>a published port</source>
        <translation>已发布端口</translation>
    </message>
    <message>
        <source>a published port, or a router of Traefik</source>
        <translation>已发布端口，或 Traefik 路由器</translation>
    </message>
    <message>
        <source>publish a port on 127.0.0.1</source>
        <translation>在 127.0.0.1 上发布端口</translation>
    </message>
    <message>
        <source>publish a port, or add a router of Traefik</source>
        <translation>发布端口，或添加 Traefik 路由器</translation>
    </message>
    <message>
        <source>name an entry point that the contract allows: {}</source>
        <translation>指定契约允许的入口点：{}</translation>
    </message>
    <message>
        <source>listen on {} only</source>
        <translation>仅监听 {}</translation>
    </message>
    <message>
        <source>{} names no entry point, so it listens on whichever Traefik has, which is not known here</source>
        <translation>{} 未指定入口点，因此会监听 Traefik 的所有入口点，具体有哪些在此无法得知</translation>
    </message>
    <message>
        <source>{} listens on {}, which the contract does not allow</source>
        <translation>{} 监听 {}，而契约不允许</translation>
    </message>
    <message>
        <source>only {}</source>
        <translation>仅 {}</translation>
    </message>
    <message>
        <source>no entry point is named</source>
        <translation>未指定入口点</translation>
    </message>
    <message>
        <source>{} answers without TLS, unless its entry point has it, which is not known here, and the contract requires it</source>
        <translation>{} 不使用 TLS 响应，除非其入口点启用了 TLS（在此无法得知），而契约要求 TLS</translation>
    </message>
    <message>
        <source>{} answers without TLS, and the contract requires it</source>
        <translation>{} 不使用 TLS 响应，而契约要求 TLS</translation>
    </message>
    <message>
        <source>tls on the router or its entry point, or a redirect to https</source>
        <translation>在路由器或其入口点上启用 tls，或重定向到 https</translation>
    </message>
    <message>
        <source>no tls, so on {} clients that use https get 404</source>
        <translation>没有 tls，因此在 {} 上使用 https 的客户端会得到 404</translation>
    </message>
    <message>
        <source>no tls</source>
        <translation>没有 tls</translation>
    </message>
    <message>
        <source>switch tls on for {}</source>
        <translation>为 {} 启用 tls</translation>
    </message>
    <message>
        <source>{} answers with TLS only, and the contract forbids that</source>
        <translation>{} 仅使用 TLS 响应，而契约禁止 TLS</translation>
    </message>
    <message>
        <source>no tls: TLS is terminated before Traefik</source>
        <translation>没有 tls：TLS 在 Traefik 之前终止</translation>
    </message>
    <message>
        <source>tls on the router</source>
        <translation>路由器上有 tls</translation>
    </message>
    <message>
        <source>tls on its entry points</source>
        <translation>其入口点上有 tls</translation>
    </message>
    <message>
        <source>take tls off the router, or off its entry points</source>
        <translation>从路由器或其入口点上去掉 tls</translation>
    </message>
    <message>
        <source>{} uses the middleware {}, which the contract does not allow</source>
        <translation>{} 使用中间件 {}，而契约不允许</translation>
    </message>
    <message>
        <source>no middleware</source>
        <translation>没有中间件</translation>
    </message>
    <message>
        <source>some of {}</source>
        <translation>{} 中的中间件</translation>
    </message>
    <message>
        <source>use a middleware that the contract allows, or allow this one there</source>
        <translation>使用契约允许的中间件，或在契约中允许此中间件</translation>
    </message>
    <message>
        <source>{} runs {} before {}, against the order of the contract</source>
        <translation>{} 先运行 {} 再运行 {}，与契约规定的顺序不符</translation>
    </message>
    <message>
        <source>{} before {}</source>
        <translation>{} 先于 {}</translation>
    </message>
    <message>
        <source>put the middlewares into the order of the contract</source>
        <translation>按契约规定的顺序排列中间件</translation>
    </message>
    <message>
        <source>route to {} over {}</source>
        <translation>经由 {1} 路由到 {0}</translation>
    </message>
    <message>
        <source>attach {} to {}, and route over it</source>
        <translation>将 {} 连接到 {}，并经由该网络路由</translation>
    </message>
    <message>
        <source>Traefik reaches {} over any of {}, and not over {}</source>
        <translation>Traefik 会经由 {1} 中的任意一个到达 {0}，而不是经由 {2}</translation>
    </message>
    <message>
        <source>Traefik reaches {} over {}, and not over {}</source>
        <translation>Traefik 经由 {1} 到达 {0}，而不是经由 {2}</translation>
    </message>
    <message>
        <source>over {}</source>
        <translation>经由 {}</translation>
    </message>
    <message>
        <source>decide which of the two counts, and change the other one</source>
        <translation>确定以哪个为准，并更改另一个</translation>
    </message>
    <message>
        <source>{} may publish {}, but ports.only allows {}</source>
        <translation>{} 可以发布 {}，但 ports.only 允许 {}</translation>
    </message>
    <message>
        <source>{} may publish {}, but its tier {} must be internal: Docker publishes nothing from internal networks</source>
        <translation>{} 可以发布 {}，但其所在的层 {} 必须是内部网络：Docker 不会从内部网络发布端口</translation>
    </message>
    <message>
        <source>{} may publish {}, but its tiers {} must be internal: Docker publishes nothing from internal networks</source>
        <translation>{} 可以发布 {}，但其所在的各层 {} 必须是内部网络：Docker 不会从内部网络发布端口</translation>
    </message>
    <message>
        <source>a tier that is not internal</source>
        <translation>非内部网络的层</translation>
    </message>
    <message>
        <source>{} must reach the Internet, but its tier {} must be internal</source>
        <translation>{} 必须能到达互联网，但其所在的层 {} 必须是内部网络</translation>
    </message>
    <message>
        <source>{} must reach the Internet, but its tiers {} must be internal</source>
        <translation>{} 必须能到达互联网，但其所在的各层 {} 必须是内部网络</translation>
    </message>
    <message>
        <source>{} may publish ports and must not reach the Internet, but Docker gives both to a network that is not internal, and neither to one that is</source>
        <translation>{} 可以发布端口且不得到达互联网，但 Docker 的非内部网络两者都有，内部网络两者都没有</translation>
    </message>
    <message>
        <source>both or neither</source>
        <translation>两者都有，或都没有</translation>
    </message>
    <message>
        <source>ports, but no way out</source>
        <translation>可发布端口，但不能访问外部</translation>
    </message>
    <message>
        <source>the contract declares {} isolated and yet not internal: only an internal network is cut off from the Internet</source>
        <translation>契约将 {} 声明为隔离，却又声明其不是内部网络：只有内部网络才与互联网隔开</translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot;, a name that is reserved</source>
        <translation>{} 必须能通过 &quot;{}&quot; 找到，而该名称已被保留</translation>
    </message>
    <message>
        <source>a name that is free</source>
        <translation>未被占用的名称</translation>
    </message>
    <message numerus="yes">
        <source>the contract counts {} services, but lists {}</source>
        <comment>the contract counts {} service, but lists {}</comment>
        <translation>
            <numerusform>契约写明有 {} 个服务，但列出了 {} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contract counts {} networks, but lists {}</source>
        <comment>the contract counts {} network, but lists {}</comment>
        <translation>
            <numerusform>契约写明有 {} 个网络，但列出了 {} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contract counts {} published ports, but lists {}</source>
        <comment>the contract counts {} published port, but lists {}</comment>
        <translation>
            <numerusform>契约写明有 {} 个已发布端口，但列出了 {} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>decide which of the two counts, and take the other one out</source>
        <translation>确定以哪个为准，并移除另一个</translation>
    </message>
    <message>
        <source>the flow between {} and {} is both required and forbidden; forbidden takes precedence</source>
        <translation>{} 和 {} 之间的数据流既被要求又被禁止；以禁止为准</translation>
    </message>
    <message>
        <source>the flow between {} and {} is both allowed and forbidden; forbidden takes precedence</source>
        <translation>{} 和 {} 之间的数据流既被允许又被禁止；以禁止为准</translation>
    </message>
    <message>
        <source>one policy for it</source>
        <translation>只有一种策略</translation>
    </message>
    <message>
        <source>two</source>
        <translation>有两种策略</translation>
    </message>
    <message>
        <source>the flow between {} and {} is required by &quot;{}&quot; and forbidden here; forbidden takes precedence</source>
        <translation>{} 和 {} 之间的数据流由 &quot;{}&quot; 要求，又在此处被禁止；以禁止为准</translation>
    </message>
    <message>
        <source>{} must not reach {}, but both belong to {}: Docker cannot keep residents of one network apart</source>
        <translation>{} 不得到达 {}，但两者都属于 {}：Docker 无法隔离同一网络的归属服务</translation>
    </message>
    <message>
        <source>two tiers for the two</source>
        <translation>两者各在一个层</translation>
    </message>
    <message>
        <source>both in {}</source>
        <translation>两者都在 {} 中</translation>
    </message>
    <message>
        <source>{} with {}</source>
        <translation>{} 与 {}</translation>
    </message>
    <message numerus="yes">
        <source>{} pairs must reach each other by this flow, but no tier lists both, and {} admit residents only: {}</source>
        <comment>{} pair must reach each other by this flow, but no tier lists both, and {} admit residents only: {}</comment>
        <translation>
            <numerusform>此数据流要求 {} 对服务必须能互相到达，但没有层同时列出两者，且 {} 仅允许其归属服务：{}</numerusform>
        </translation>
    </message>
    <message>
        <source>a tier to which both belong</source>
        <translation>两者都属于的层</translation>
    </message>
    <message>
        <source>{} switches its healthcheck off</source>
        <translation>{} 关闭了健康检查</translation>
    </message>
    <message>
        <source>{} has no healthcheck in the compose file</source>
        <translation>{} 在 Compose 文件中没有健康检查</translation>
    </message>
    <message>
        <source>a healthcheck</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>none; one of the image, if there is any, cannot be seen here</source>
        <translation>无；镜像即使自带，在此也无法得知</translation>
    </message>
    <message>
        <source>add a healthcheck that asks the service itself</source>
        <translation>添加检查服务自身的健康检查</translation>
    </message>
    <message>
        <source>the healthcheck of {} waits {} for an answer, and asks every {}</source>
        <translation>{0} 的健康检查等待响应的时间为 {1}，而检查间隔为 {2}</translation>
    </message>
    <message>
        <source>a timeout below the interval</source>
        <translation>小于间隔的超时</translation>
    </message>
    <message>
        <source>shorten the timeout, or ask less often</source>
        <translation>缩短超时，或降低检查频率</translation>
    </message>
    <message>
        <source>{} has no time to start, but the contract says that a start takes {}</source>
        <translation>{} 没有启动时间，但契约规定启动需要 {}</translation>
    </message>
    <message>
        <source>{} has {} to start, but the contract says that a start takes {}</source>
        <translation>{} 的启动时间为 {}，但契约规定启动需要 {}</translation>
    </message>
    <message>
        <source>start_period {} or longer</source>
        <translation>start_period 不短于 {}</translation>
    </message>
    <message>
        <source>no start_period</source>
        <translation>没有 start_period</translation>
    </message>
    <message>
        <source>give {} {} to start</source>
        <translation>为 {} 设置 {} 的启动时间</translation>
    </message>
    <message>
        <source>&apos;start_interval&apos; of {} needs Docker Engine 25</source>
        <translation>{} 的 &apos;start_interval&apos; 需要 Docker Engine 25</translation>
    </message>
    <message>
        <source>Docker Engine 25.0 or newer</source>
        <translation>Docker Engine 25.0 或更新版本</translation>
    </message>
    <message>
        <source>meant for {}</source>
        <translation>面向 {}</translation>
    </message>
    <message>
        <source>remove &apos;start_interval&apos;</source>
        <translation>删除 &apos;start_interval&apos;</translation>
    </message>
    <message>
        <source>the health check of {} runs a command called NONE</source>
        <translation>{} 的健康检查运行名为 NONE 的命令</translation>
    </message>
    <message>
        <source>disable: true, or the list [NONE]</source>
        <translation>disable: true，或列表 [NONE]</translation>
    </message>
    <message>
        <source>the text NONE</source>
        <translation>文本 NONE</translation>
    </message>
    <message>
        <source>switch the health check off</source>
        <translation>关闭健康检查</translation>
    </message>
    <message>
        <source>remove the test</source>
        <translation>删除该 test</translation>
    </message>
    <message>
        <source>the shell gets only the first word of the health check of {}</source>
        <translation>shell 只会收到 {} 的健康检查的第一个词</translation>
    </message>
    <message>
        <source>one text behind CMD-SHELL, or CMD</source>
        <translation>CMD-SHELL 后的单个文本，或 CMD</translation>
    </message>
    <message numerus="yes">
        <source>{} texts</source>
        <comment>{} text</comment>
        <translation>
            <numerusform>{} 段文本</numerusform>
        </translation>
    </message>
    <message>
        <source>join the words to one text</source>
        <translation>将各词合并为一段文本</translation>
    </message>
    <message>
        <source>the health check of {} has no command</source>
        <translation>{} 的健康检查没有命令</translation>
    </message>
    <message>
        <source>a command behind CMD or CMD-SHELL</source>
        <translation>CMD 或 CMD-SHELL 后的命令</translation>
    </message>
    <message>
        <source>add the command, or disable the health check</source>
        <translation>添加命令，或禁用健康检查</translation>
    </message>
    <message>
        <source>a random port</source>
        <translation>随机端口</translation>
    </message>
    <message>
        <source>bind {} of {} to 127.0.0.1</source>
        <translation>将 {1} 的 {0} 绑定到 127.0.0.1</translation>
    </message>
    <message>
        <source>remove the port {} from {}</source>
        <translation>从 {1} 删除端口 {0}</translation>
    </message>
    <message>
        <source>{} has no memory limit, which the contract requires</source>
        <translation>{} 没有契约所要求的内存限制</translation>
    </message>
    <message>
        <source>{} has no CPU limit, which the contract requires</source>
        <translation>{} 没有契约所要求的 CPU 限制</translation>
    </message>
    <message>
        <source>{} has no CPU limit</source>
        <translation>{} 没有 CPU 限制</translation>
    </message>
    <message>
        <source>limit memory of {} to {}</source>
        <translation>将 {} 的内存限制为 {}</translation>
    </message>
    <message>
        <source>limit CPU of {} to {}</source>
        <translation>将 {} 的 CPU 限制为 {}</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>a memory limit</source>
        <translation>内存限制</translation>
    </message>
    <message>
        <source>a CPU limit</source>
        <translation>CPU 限制</translation>
    </message>
    <message numerus="yes">
        <source>attach {} services to further networks</source>
        <comment>attach {} service to further networks</comment>
        <translation>
            <numerusform>将 {} 个服务连接到更多网络</numerusform>
        </translation>
    </message>
    <message>
        <source>make all {} required flows work: {}</source>
        <translation>使全部 {} 个必需的数据流可行：{}</translation>
    </message>
    <message>
        <source>{} cannot reach {}, which the contract requires: they share no network</source>
        <translation>{} 无法到达 {}，而契约要求如此：两者没有共用网络</translation>
    </message>
    <message>
        <source>give both services networks instead of network_mode</source>
        <translation>为两个服务设置网络以取代 network_mode</translation>
    </message>
    <message>
        <source>{} reaches {} without a flow in the contract</source>
        <translation>{} 可到达 {}，而契约中没有相应的数据流</translation>
    </message>
    <message>
        <source>{} reaches {} services without a flow in the contract: {}</source>
        <translation>{} 可到达 {} 个服务，而契约中没有相应的数据流：{}</translation>
    </message>
    <message numerus="yes">
        <source>{} services reach {} without a flow in the contract: {}</source>
        <comment>{} service reaches {} without a flow in the contract: {}</comment>
        <translation>
            <numerusform>{} 个服务可到达 {}，而契约中没有相应的数据流：{}</numerusform>
        </translation>
    </message>
    <message>
        <source>{} meets nobody</source>
        <translation>{} 与其他服务没有任何通路</translation>
    </message>
    <message>
        <source>{} reaches only {}</source>
        <translation>{} 仅到达 {}</translation>
    </message>
    <message>
        <source>only {} may reach {}</source>
        <translation>仅 {} 可以到达 {}</translation>
    </message>
    <message>
        <source>reaches {}</source>
        <translation>可到达 {}</translation>
    </message>
    <message>
        <source>reached by {}</source>
        <translation>可由 {} 到达</translation>
    </message>
    <message>
        <source>list {} in a tier of the contract, or give it flows</source>
        <translation>将 {} 列入契约的某个层，或为其设置数据流</translation>
    </message>
    <message>
        <source>{} is on {}, where no flow needs it: it belongs to {}</source>
        <translation>{} 在 {} 上，而没有数据流需要如此：它属于 {}</translation>
    </message>
    <message>
        <source>{} on {} and where its flows need it</source>
        <translation>{} 在 {} 以及其数据流所需之处</translation>
    </message>
    <message>
        <source>move {} from {} to {}</source>
        <translation>将 {} 从 {} 移动到 {}</translation>
    </message>
    <message>
        <source>{}, detach it from {}</source>
        <translation>{}，将其从 {} 断开</translation>
    </message>
    <message>
        <source>{} belongs to {}, but it is not there</source>
        <translation>{} 属于 {}，但不在该处</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{} 在 {} 上</translation>
    </message>
    <message>
        <source>give {} networks instead of network_mode</source>
        <translation>为 {} 设置网络以取代 network_mode</translation>
    </message>
    <message>
        <source>{} names no network, so Compose puts it on the default network of the project</source>
        <translation>{} 未指定网络，因此 Compose 会将其放到项目的默认网络上</translation>
    </message>
    <message>
        <source>networks named explicitly</source>
        <translation>明确指定的网络</translation>
    </message>
    <message>
        <source>move {} to {}</source>
        <translation>将 {} 移动到 {}</translation>
    </message>
    <message>
        <source>name the networks of the service</source>
        <translation>指定该服务的网络</translation>
    </message>
    <message>
        <source>make {} internal</source>
        <translation>将 {} 设为内部网络</translation>
    </message>
    <message>
        <source>make {} internal: {} loses the Internet and published ports</source>
        <translation>将 {} 设为内部网络：{} 将失去互联网访问和已发布端口</translation>
    </message>
    <message>
        <source>make {} internal: {} lose the Internet and published ports</source>
        <translation>将 {} 设为内部网络：{} 将失去互联网访问和已发布端口</translation>
    </message>
    <message>
        <source>make {} internal: {} loses the Internet</source>
        <translation>将 {} 设为内部网络：{} 将失去互联网访问</translation>
    </message>
    <message>
        <source>make {} internal: {} lose the Internet</source>
        <translation>将 {} 设为内部网络：{} 将失去互联网访问</translation>
    </message>
    <message>
        <source>{} must be internal, but it is external: the compose file does not say what it is</source>
        <translation>{} 必须是内部网络，但它是外部定义的：Compose 文件未说明其性质</translation>
    </message>
    <message>
        <source>{} must not be internal, but it is external: the compose file does not say what it is</source>
        <translation>{} 不得是内部网络，但它是外部定义的：Compose 文件未说明其性质</translation>
    </message>
    <message>
        <source>look at the network with docker network inspect, then record it in a waiver</source>
        <translation>用 docker network inspect 查看该网络，然后以豁免记录</translation>
    </message>
    <message>
        <source>{} must be internal, but it is not</source>
        <translation>{} 必须是内部网络，但实际不是</translation>
    </message>
    <message>
        <source>{} must not be internal, but it is</source>
        <translation>{} 不得是内部网络，但实际是</translation>
    </message>
    <message>
        <source>open {} to the Internet</source>
        <translation>让 {} 可访问互联网</translation>
    </message>
    <message>
        <source>{} joins the internal {} with {}: whoever breaks into it gets from one to the other</source>
        <translation>{} 将内部网络 {} 与 {} 连在一起：侵入它的人可以从一侧到达另一侧</translation>
    </message>
    <message>
        <source>services of internal networks on internal networks only</source>
        <translation>内部网络的服务仅在内部网络上</translation>
    </message>
    <message>
        <source>{}; the only link between {}</source>
        <translation>{}；{} 之间唯一的连接</translation>
    </message>
    <message>
        <source>{}; its flows need it</source>
        <translation>{}；其数据流需要如此</translation>
    </message>
    <message>
        <source>split the service, leave one of the networks, or record the reason in a waiver</source>
        <translation>拆分该服务，离开其中一个网络，或以豁免记录原因</translation>
    </message>
    <message>
        <source>holds {}</source>
        <translation>持有 {}</translation>
    </message>
    <message>
        <source>is privileged</source>
        <translation>为特权容器</translation>
    </message>
    <message>
        <source>has {}</source>
        <translation>拥有 {}</translation>
    </message>
    <message>
        <source>{} holds {}</source>
        <translation>{} 持有 {}</translation>
    </message>
    <message>
        <source>{} is privileged</source>
        <translation>{} 为特权容器</translation>
    </message>
    <message>
        <source>{} has {}</source>
        <translation>{} 拥有 {}</translation>
    </message>
    <message>
        <source>{} is the only link between {} and {}: whoever breaks into it controls every container of the host</source>
        <translation>{} 是 {} 与 {} 之间唯一的连接：侵入它的人可以控制主机上的所有容器</translation>
    </message>
    <message>
        <source>{} is the only link between {} and {}: whoever breaks into it controls the host</source>
        <translation>{} 是 {} 与 {} 之间唯一的连接：侵入它的人可以控制主机</translation>
    </message>
    <message>
        <source>{} is the only link between {} and {}: whoever breaks into it can forward packets from one side to the other</source>
        <translation>{} 是 {} 与 {} 之间唯一的连接：侵入它的人可以将数据包从一侧转发到另一侧</translation>
    </message>
    <message>
        <source>a link between networks without power over Docker or the host</source>
        <translation>连接各网络但没有 Docker 或主机权限的服务</translation>
    </message>
    <message>
        <source>let a socket proxy on a network of its own hold the socket, and give it only the calls that are needed</source>
        <translation>由独立网络上的套接字代理持有套接字，并只放行所需的调用</translation>
    </message>
    <message>
        <source>take the privilege away, or split the service</source>
        <translation>去掉该权限，或拆分该服务</translation>
    </message>
    <message>
        <source>put {} on a network that is not internal</source>
        <translation>将 {} 放到非内部网络上</translation>
    </message>
    <message>
        <source>give {} a network {} of its own, which is not internal</source>
        <translation>为 {} 设置独立的非内部网络 {}</translation>
    </message>
    <message>
        <source>{} must reach the Internet, but it has no network</source>
        <translation>{} 必须能到达互联网，但没有网络</translation>
    </message>
    <message>
        <source>{} must reach the Internet, but all its networks are internal: {}</source>
        <translation>{} 必须能到达互联网，但其所有网络都是内部网络：{}</translation>
    </message>
    <message>
        <source>a network that is not internal</source>
        <translation>非内部网络</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>take {} off {}, or allow it in egress</source>
        <translation>将 {} 从 {} 断开，或在 egress 中允许</translation>
    </message>
    <message>
        <source>{} reaches the Internet, which the contract does not allow</source>
        <translation>{} 可到达互联网，而契约不允许</translation>
    </message>
    <message>
        <source>{} reaches the Internet through {}, which the contract does not allow</source>
        <translation>{} 可经 {} 到达互联网，而契约不允许</translation>
    </message>
    <message>
        <source>{} on internal networks only</source>
        <translation>{} 仅在内部网络上</translation>
    </message>
    <message>
        <source>not on networks of the project</source>
        <translation>不在项目的网络上</translation>
    </message>
    <message>
        <source>from Docker Engine 28 on, set the gateway mode &quot;isolated&quot;; before, let the host&apos;s services listen on other addresses or behind its firewall</source>
        <translation>从 Docker Engine 28 起可设置网关模式 &quot;isolated&quot;；之前的版本请让主机服务监听其他地址，或置于主机防火墙之后</translation>
    </message>
    <message>
        <source>hide the host from {}</source>
        <translation>对 {} 隐藏主机</translation>
    </message>
    <message>
        <source>services on the internal {} still reach what listens on the host</source>
        <translation>内部网络 {} 上的服务仍可到达主机上的监听程序</translation>
    </message>
    <message>
        <source>services on the internal {} still reach what listens on the host, such as {}</source>
        <translation>内部网络 {} 上的服务仍可到达主机上的监听程序，例如 {}</translation>
    </message>
    <message>
        <source>the network&apos;s gateway is an address of the host</source>
        <translation>该网络的网关是主机的地址</translation>
    </message>
    <message>
        <source>{} and {} both answer to &quot;{}&quot; on {}: requests go to either of them</source>
        <translation>{0} 和 {1} 在 {3} 上都响应 &quot;{2}&quot;：请求会发往其中任意一个</translation>
    </message>
    <message>
        <source>the alias &quot;{}&quot; of {} on {} hides {}, which has this name on {}</source>
        <translation>{1} 在 {2} 上的别名 &quot;{0}&quot; 遮蔽了 {3}，后者在 {4} 上使用此名称</translation>
    </message>
    <message>
        <source>a name that only one service has</source>
        <translation>只有一个服务拥有的名称</translation>
    </message>
    <message>
        <source>also a name of {} on {}</source>
        <translation>也是 {} 在 {} 上的名称</translation>
    </message>
    <message>
        <source>remove the alias {} from {}</source>
        <translation>删除 {1} 的别名 {0}</translation>
    </message>
    <message>
        <source>an address: no names are resolved there</source>
        <translation>地址：该处不解析名称</translation>
    </message>
    <message>
        <source>a name that is known on {}</source>
        <translation>在 {} 上可解析的名称</translation>
    </message>
    <message>
        <source>the command names {}</source>
        <translation>命令中写了 {}</translation>
    </message>
    <message>
        <source>{} names {}</source>
        <translation>{} 中写了 {}</translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: it runs on the host&apos;s network, where service names are unknown</source>
        <translation>{} 无法解析 &quot;{}&quot;：它使用主机网络，该处不识别服务名称</translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: it is on no network of the project</source>
        <translation>{} 无法解析 &quot;{}&quot;：它不在项目的任何网络上</translation>
    </message>
    <message>
        <source>put the service on a network of the project, or publish the other one&apos;s port on 127.0.0.1 and name that</source>
        <translation>将该服务放到项目的网络上，或在 127.0.0.1 上发布另一服务的端口并改用该地址</translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: that is a name on {}, and {} is on {}</source>
        <translation>{} 无法解析 &quot;{}&quot;：这是 {} 上的名称，而 {} 在 {} 上</translation>
    </message>
    <message>
        <source>use a name of the network that both are on, or attach one of them to a network of the other if the contract allows it</source>
        <translation>使用两者共同所在网络上的名称；若契约允许，也可将其中一个连接到另一个的网络</translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: {} runs on the host&apos;s network and has no name there</source>
        <translation>{} 无法解析 &quot;{}&quot;：{} 使用主机网络，在该处没有名称</translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: {} has no name on a network of the project</source>
        <translation>{} 无法解析 &quot;{}&quot;：{} 在项目的任何网络上都没有名称</translation>
    </message>
    <message>
        <source>name the host instead: host.docker.internal, with the extra_hosts entry host.docker.internal:host-gateway</source>
        <translation>改用主机：host.docker.internal，并配以 extra_hosts 条目 host.docker.internal:host-gateway</translation>
    </message>
    <message>
        <source>write {}, whose network stack it uses</source>
        <translation>写 {}，即其所用网络栈的所属服务</translation>
    </message>
    <message>
        <source>put the service on a network of the project</source>
        <translation>将该服务放到项目的网络上</translation>
    </message>
    <message>
        <source>{} is to connect to &quot;{}&quot;, a name that nobody has; did you mean &quot;{}&quot;</source>
        <translation>{} 要连接到 &quot;{}&quot;，但没有服务使用该名称；是否想写 &quot;{}&quot;</translation>
    </message>
    <message>
        <source>give {} the alias {} on {}</source>
        <translation>为 {0} 在 {2} 上设置别名 {1}</translation>
    </message>
    <message>
        <source>{} is to connect to &quot;{}&quot;, a name that nobody has on its networks</source>
        <translation>{} 要连接到 &quot;{}&quot;，但其所在网络上没有服务使用该名称</translation>
    </message>
    <message>
        <source>correct the name, add the service, or write the full name of the machine</source>
        <translation>更正该名称、添加该服务，或写出机器的完整名称</translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot; by {} on {}, but it has no such alias</source>
        <translation>{0} 必须能由 {2} 在 {3} 上通过 &quot;{1}&quot; 找到，但没有该别名</translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot; by {}, but it has no such alias</source>
        <translation>{0} 必须能由 {2} 通过 &quot;{1}&quot; 找到，但没有该别名</translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot; on {}, but it has no such alias</source>
        <translation>{0} 必须能在 {2} 上通过 &quot;{1}&quot; 找到，但没有该别名</translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot;, but it has no such alias</source>
        <translation>{} 必须能通过 &quot;{}&quot; 找到，但没有该别名</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>add the alias {} to {} on {}</source>
        <translation>为 {1} 在 {2} 上添加别名 {0}</translation>
    </message>
    <message>
        <source>{} runs on the host&apos;s network</source>
        <translation>{} 使用主机网络</translation>
    </message>
    <message>
        <source>{} has no network</source>
        <translation>{} 没有网络</translation>
    </message>
    <message>
        <source>{} uses the network of the container {}</source>
        <translation>{} 使用容器 {} 的网络</translation>
    </message>
    <message>
        <source>{} uses the network of {}</source>
        <translation>{} 使用 {} 的网络</translation>
    </message>
    <message>
        <source>{}, so &apos;{}&apos; is refused by the Docker Engine</source>
        <translation>{}，因此 Docker Engine 会拒绝 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{}, so &apos;{}&apos; has no effect</source>
        <translation>{}，因此 &apos;{}&apos; 无效</translation>
    </message>
    <message>
        <source>no &apos;{}&apos; with this network_mode</source>
        <translation>使用此 network_mode 时没有 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is set</source>
        <translation>设置了 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>remove {} from {}</source>
        <translation>从 {1} 删除 {0}</translation>
    </message>
    <message>
        <source>{}, so the Docker Engine refuses to publish {} there</source>
        <translation>{}，因此 Docker Engine 会拒绝在该处发布 {}</translation>
    </message>
    <message>
        <source>the port published by {}</source>
        <translation>端口由 {} 发布</translation>
    </message>
    <message>
        <source>publish {} at {} instead</source>
        <translation>改为在 {1} 处发布 {0}</translation>
    </message>
    <message>
        <source>publish the port where the stack is, at {}</source>
        <translation>在网络栈所在的 {} 处发布端口</translation>
    </message>
    <message>
        <source>{} runs on the host&apos;s network: nothing keeps it apart from what listens there, and it resolves no service names</source>
        <translation>{} 使用主机网络：它与该处的监听程序之间没有隔离，且不解析服务名称</translation>
    </message>
    <message>
        <source>networks of its own, with the ports published that are needed</source>
        <translation>自己的网络，并发布所需的端口</translation>
    </message>
    <message>
        <source>put the service on a network, publish the ports it needs, or record in a waiver why it must see the host</source>
        <translation>将该服务放到网络上并发布所需的端口，或以豁免记录其必须使用主机网络的原因</translation>
    </message>
    <message>
        <source>{} is on Docker&apos;s default bridge, where no names are resolved and containers of all projects meet</source>
        <translation>{} 在 Docker 的默认网桥上，该处不解析名称，且所有项目的容器都在一起</translation>
    </message>
    <message>
        <source>a network of the project</source>
        <translation>项目的网络</translation>
    </message>
    <message>
        <source>put {} on the project&apos;s default network</source>
        <translation>将 {} 放到项目的默认网络上</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an {} address</source>
        <translation>&apos;{}&apos; 不是有效的 {} 地址</translation>
    </message>
    <message>
        <source>an address of the network&apos;s subnet</source>
        <translation>该网络子网内的地址</translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which has no {} subnet</source>
        <translation>{0} 要求在 {2} 上使用 {1}，但该网络没有 {3} 子网</translation>
    </message>
    <message>
        <source>a subnet in ipam of {}</source>
        <translation>在 {} 的 ipam 中设置子网</translation>
    </message>
    <message>
        <source>{} asks for {}, which is outside of {}, the subnet of {}</source>
        <translation>{0} 要求使用 {1}，但该地址不在 {3} 的子网 {2} 内</translation>
    </message>
    <message>
        <source>an address in {}</source>
        <translation>{} 内的地址</translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which {} has already</source>
        <translation>{0} 要求在 {2} 上使用 {1}，但该地址已由 {3} 占用</translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which is the gateway&apos;s</source>
        <translation>{0} 要求在 {2} 上使用 {1}，但那是网关的地址</translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which is an end of {}, which no container can have</source>
        <translation>{0} 要求在 {2} 上使用 {1}，但那是 {3} 的首尾地址之一，容器不能使用</translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which is reserved by aux_addresses</source>
        <translation>{0} 要求在 {2} 上使用 {1}，但该地址已由 aux_addresses 保留</translation>
    </message>
    <message>
        <source>a free address of {}</source>
        <translation>{} 的空闲地址</translation>
    </message>
    <message>
        <source>give {} the address {}</source>
        <translation>为 {} 设置地址 {}</translation>
    </message>
    <message>
        <source>give {} the subnet {}</source>
        <translation>为 {} 设置子网 {}</translation>
    </message>
    <message>
        <source>give the network a subnet and the service an address in it, or let Docker choose: services find each other by name</source>
        <translation>为该网络设置子网，并为服务设置其中的地址；或由 Docker 选择：服务之间可通过名称找到对方</translation>
    </message>
    <message numerus="yes">
        <source>{} containers of {} cannot all have the address {}</source>
        <comment>{} container of {} cannot have the address {}</comment>
        <translation>
            <numerusform>{1} 的 {0} 个容器不能都使用地址 {2}</numerusform>
        </translation>
    </message>
    <message>
        <source>no fixed address, or one container</source>
        <translation>没有固定地址，或只有一个容器</translation>
    </message>
    <message numerus="yes">
        <source>{} containers</source>
        <comment>{} container</comment>
        <translation>
            <numerusform>{} 个容器</numerusform>
        </translation>
    </message>
    <message>
        <source>remove the address, or let one container do</source>
        <translation>删除该地址，或只用一个容器</translation>
    </message>
    <message>
        <source>choose a subnet that no other network has, and its gateway and addresses with it</source>
        <translation>选择其他网络未使用的子网，并相应调整网关和地址</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a subnet, so the Docker Engine refuses {}</source>
        <translation>&apos;{}&apos; 不是有效的子网，因此 Docker Engine 会拒绝 {}</translation>
    </message>
    <message>
        <source>address and length, as 172.28.0.0/16</source>
        <translation>地址加前缀长度，如 172.28.0.0/16</translation>
    </message>
    <message>
        <source>write the subnet as 172.28.0.0/16</source>
        <translation>将子网写成 172.28.0.0/16 的形式</translation>
    </message>
    <message>
        <source>{} has a gateway without a subnet, so the Docker Engine refuses it</source>
        <translation>{} 有网关但没有子网，因此 Docker Engine 会拒绝</translation>
    </message>
    <message>
        <source>{} has a range without a subnet, so the Docker Engine refuses it</source>
        <translation>{} 有地址范围但没有子网，因此 Docker Engine 会拒绝</translation>
    </message>
    <message>
        <source>a subnet</source>
        <translation>子网</translation>
    </message>
    <message>
        <source>write the subnet too, or neither</source>
        <translation>同时写出子网，或两者都不写</translation>
    </message>
    <message>
        <source>{} is a second {} subnet of {}; a bridge network can have only one</source>
        <translation>{0} 是 {2} 的第二个 {1} 子网；网桥网络只能有一个</translation>
    </message>
    <message>
        <source>one subnet</source>
        <translation>一个子网</translation>
    </message>
    <message numerus="yes">
        <source>{} entries</source>
        <comment>{} entry</comment>
        <translation>
            <numerusform>{} 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>put services that need the second subnet on a second network</source>
        <translation>将需要第二个子网的服务放到另一个网络上</translation>
    </message>
    <message>
        <source>{} of {} is a single address: none is left for a container</source>
        <translation>{1} 的 {0} 只有单个地址：没有可供容器使用的地址</translation>
    </message>
    <message>
        <source>room for the gateway and the containers</source>
        <translation>可容纳网关和各容器的地址空间</translation>
    </message>
    <message>
        <source>choose a larger subnet, such as a /24</source>
        <translation>选择更大的子网，例如 /24</translation>
    </message>
    <message>
        <source>{} of {} is an address within {}, which Docker Engine 25 and newer refuse</source>
        <translation>{1} 的 {0} 是 {2} 内的地址，Docker Engine 25 及更新版本会拒绝</translation>
    </message>
    <message>
        <source>the gateway {} of {} is outside of its subnet {}</source>
        <translation>{1} 的网关 {0} 不在其子网 {2} 内</translation>
    </message>
    <message>
        <source>the gateway &apos;{}&apos; of {} is not an address</source>
        <translation>{1} 的网关 &apos;{0}&apos; 不是有效的地址</translation>
    </message>
    <message>
        <source>the range {} of {} is not within its subnet {}</source>
        <translation>{1} 的地址范围 {0} 不在其子网 {2} 内</translation>
    </message>
    <message>
        <source>the range &apos;{}&apos; of {} is not a range of addresses</source>
        <translation>{1} 的地址范围 &apos;{0}&apos; 不是有效的地址范围</translation>
    </message>
    <message>
        <source>a part of {}</source>
        <translation>{} 的一部分</translation>
    </message>
    <message>
        <source>{} has IPv6 without a subnet for it, which Docker Engines before 27 refuse</source>
        <translation>{} 启用了 IPv6 但没有相应子网，Docker Engine 27 之前的版本会拒绝</translation>
    </message>
    <message>
        <source>an IPv6 subnet, such as fd00:1::/64</source>
        <translation>IPv6 子网，例如 fd00:1::/64</translation>
    </message>
    <message>
        <source>write an IPv6 subnet in ipam.config</source>
        <translation>在 ipam.config 中写 IPv6 子网</translation>
    </message>
    <message>
        <source>the subnet {} of {} overlaps {} of {}</source>
        <translation>{1} 的子网 {0} 与 {3} 的 {2} 重叠</translation>
    </message>
    <message>
        <source>subnets that do not overlap</source>
        <translation>互不重叠的子网</translation>
    </message>
    <message>
        <source>{} is external, so {} has no effect</source>
        <translation>{} 是外部网络，因此 {} 无效</translation>
    </message>
    <message>
        <source>{} is external, so {} have no effect</source>
        <translation>{} 是外部网络，因此 {} 无效</translation>
    </message>
    <message>
        <source>only &apos;name&apos; beside &apos;external&apos;</source>
        <translation>除 &apos;external&apos; 外仅有 &apos;name&apos;</translation>
    </message>
    <message>
        <source>external: true, and {}</source>
        <translation>external: true，以及 {}</translation>
    </message>
    <message>
        <source>{} is Docker&apos;s own network &quot;{}&quot;, to which Compose cannot attach services with names</source>
        <translation>{} 是 Docker 自带的网络 &quot;{}&quot;，Compose 无法将带名称的服务连接到该网络</translation>
    </message>
    <message>
        <source>{} is to be called &quot;{}&quot;, which is the name of a network of Docker&apos;s own</source>
        <translation>{} 要命名为 &quot;{}&quot;，而那是 Docker 自带网络的名称</translation>
    </message>
    <message>
        <source>a network of the project&apos;s own</source>
        <translation>项目自己的网络</translation>
    </message>
    <message>
        <source>write network_mode: none in the services</source>
        <translation>在服务中写 network_mode: none</translation>
    </message>
    <message>
        <source>choose another name, or write network_mode: {} in the services</source>
        <translation>选择其他名称，或在服务中写 network_mode: {}</translation>
    </message>
    <message>
        <source>{} and {} are both called &quot;{}&quot;, so the second one is refused</source>
        <translation>{} 和 {} 的名称都是 &quot;{}&quot;，因此第二个会被拒绝</translation>
    </message>
    <message>
        <source>a name that no other network has</source>
        <translation>其他网络未使用的名称</translation>
    </message>
    <message>
        <source>{} of {} and of {}</source>
        <translation>{1} 和 {2} 的 {0}</translation>
    </message>
    <message>
        <source>give {} the name that Compose makes</source>
        <translation>为 {} 采用 Compose 生成的名称</translation>
    </message>
    <message>
        <source>{} is called &quot;{}&quot; in every copy of the project: a second one joins the network of the first</source>
        <translation>{} 在项目的每个副本中都名为 &quot;{}&quot;：第二个副本会加入第一个副本的网络</translation>
    </message>
    <message>
        <source>{}, as Compose makes it</source>
        <translation>{}，由 Compose 生成</translation>
    </message>
    <message>
        <source>let Compose name {}</source>
        <translation>由 Compose 为 {} 命名</translation>
    </message>
    <message>
        <source>let {} find {} without a link</source>
        <translation>让 {} 无需 link 即可找到 {}</translation>
    </message>
    <message>
        <source>give {} the alias {} on {} instead of the link</source>
        <translation>为 {0} 在 {2} 上设置别名 {1} 以取代 link</translation>
    </message>
    <message>
        <source>the link from {} to {} is a thing of the past: on a common network they find each other by name</source>
        <translation>从 {} 到 {} 的 link 已过时：在共用网络上，它们可通过名称找到对方</translation>
    </message>
    <message>
        <source>the link from {} to {} as {} is a thing of the past: on a common network they find each other by name</source>
        <translation>从 {} 到 {}、名称为 {} 的 link 已过时：在共用网络上，它们可通过名称找到对方</translation>
    </message>
    <message>
        <source>the name {} on {}</source>
        <translation>{1} 上的名称 {0}</translation>
    </message>
    <message>
        <source>the link from {} to {} leads nowhere: they share no network</source>
        <translation>从 {} 到 {} 的 link 没有去向：两者没有共用网络</translation>
    </message>
    <message>
        <source>remove the link, or allow the flow in the contract</source>
        <translation>删除该 link，或在契约中允许该数据流</translation>
    </message>
    <message>
        <source>give the network that should be the gateway a name that sorts first; gw_priority is known from Docker Engine 28 and Compose 2.34 on</source>
        <translation>让应作为网关的网络的名称排在最前；gw_priority 自 Docker Engine 28 和 Compose 2.34 起才支持</translation>
    </message>
    <message>
        <source>write the networks as a map, with gw_priority: 1 at the one that should be the gateway, now {}</source>
        <translation>将网络写成映射，并在应作为网关的网络（现为 {}）上写 gw_priority: 1</translation>
    </message>
    <message>
        <source>write that {} is the gateway of {}</source>
        <translation>明确写出 {1} 的网关是 {0}</translation>
    </message>
    <message>
        <source>{} goes out by {} only because that name sorts first</source>
        <translation>{} 经由 {} 访问外部，仅因该名称排在最前</translation>
    </message>
    <message>
        <source>{} goes out, and gets what comes in on its published ports, by {} only because that name sorts first</source>
        <translation>{} 经由 {} 访问外部并接收其已发布端口上的流量，仅因该名称排在最前</translation>
    </message>
    <message>
        <source>gw_priority at one of the networks</source>
        <translation>在其中一个网络上有 gw_priority</translation>
    </message>
    <message>
        <source>{}, in the order of their real names</source>
        <translation>{}，按其实际名称排序</translation>
    </message>
    <message>
        <source>{} reach each other on {} on every port, and no flow of the contract needs that</source>
        <translation>{} 在 {} 上可互相到达所有端口，而契约中没有数据流需要如此</translation>
    </message>
    <message>
        <source>containers on the network reach each other</source>
        <translation>该网络上的容器可互相到达</translation>
    </message>
    <message>
        <source>keep the members of {} apart</source>
        <translation>隔离 {} 的成员</translation>
    </message>
    <message numerus="yes">
        <source>{} networks take their addresses from Docker&apos;s default pools, which last for about {} on a host</source>
        <comment>{} network takes its address from Docker&apos;s default pools, which last for about {} on a host</comment>
        <translation>
            <numerusform>{} 个网络从 Docker 的默认地址池获取地址，而该地址池在一台主机上约够 {} 个网络使用</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {} networks without a subnet</source>
        <translation>最多 {} 个网络没有子网</translation>
    </message>
    <message>
        <source>give networks subnets of their own (a /24 is enough), or the Engine smaller default-address-pools</source>
        <translation>为网络设置各自的子网（/24 即可），或为 Docker Engine 设置更小的 default-address-pools</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>write the real name of a network that Traefik is on too</source>
        <translation>写 Traefik 也在其上的网络的实际名称</translation>
    </message>
    <message>
        <source>let Traefik reach {} over {}</source>
        <translation>让 Traefik 经由 {1} 到达 {0}</translation>
    </message>
    <message>
        <source>{} publishes port {} of the host twice</source>
        <translation>{} 两次发布主机的端口 {}</translation>
    </message>
    <message>
        <source>{} publishes port {} of the host, which {} has already</source>
        <translation>{} 发布主机的端口 {}，但该端口已由 {} 发布</translation>
    </message>
    <message>
        <source>each port of the host published once</source>
        <translation>主机的每个端口只发布一次</translation>
    </message>
    <message>
        <source>{} of {} and {} of {}</source>
        <translation>{1} 的 {0} 和 {3} 的 {2}</translation>
    </message>
    <message>
        <source>only nothing published</source>
        <translation>不发布任何端口</translation>
    </message>
    <message>
        <source>only {} published</source>
        <translation>仅发布 {}</translation>
    </message>
    <message>
        <source>{} publishes nothing</source>
        <translation>{} 不发布任何端口</translation>
    </message>
    <message>
        <source>{} publishes only {}</source>
        <translation>{} 仅发布 {}</translation>
    </message>
    <message>
        <source>{} publishes {}, which the contract does not allow</source>
        <translation>{} 发布 {}，而契约不允许</translation>
    </message>
    <message>
        <source>{} of {} is not published: all networks of the service are internal</source>
        <translation>{1} 的 {0} 未发布：该服务的所有网络都是内部网络</translation>
    </message>
    <message>
        <source>a network that is not internal, or no published port</source>
        <translation>非内部网络，或没有已发布端口</translation>
    </message>
    <message>
        <source>{} of {} is published on every interface of the host</source>
        <translation>{1} 的 {0} 发布在主机的所有网络接口上</translation>
    </message>
    <message>
        <source>an address of the host, such as 127.0.0.1</source>
        <translation>主机的地址，例如 127.0.0.1</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no address, so Docker binds the port on every interface: {} of {}</source>
        <translation>&apos;{0}&apos; 不是有效的地址，因此 Docker 会将端口绑定到所有网络接口：{2} 的 {1}</translation>
    </message>
    <message>
        <source>an IP address of the host, such as 127.0.0.1</source>
        <translation>主机的 IP 地址，例如 127.0.0.1</translation>
    </message>
    <message>
        <source>{} belongs to the internal {}, but publishes {}</source>
        <translation>{} 属于内部网络 {}，但发布 {}</translation>
    </message>
    <message>
        <source>no published ports in {}</source>
        <translation>{} 中没有已发布端口</translation>
    </message>
    <message>
        <source>{} reaches {} through {} of the host, although they share no network</source>
        <translation>{0} 可经主机的 {2} 到达 {1}，尽管两者没有共用网络</translation>
    </message>
    <message>
        <source>{} reach {} through {} of the host, although they share no network</source>
        <translation>{0} 可经主机的 {2} 到达 {1}，尽管没有共用网络</translation>
    </message>
    <message>
        <source>ports on 127.0.0.1 only, or none</source>
        <translation>仅有 127.0.0.1 上的端口，或没有端口</translation>
    </message>
    <message>
        <source>{} takes {} of the host, a port below 1024 that only root may open</source>
        <translation>{} 占用主机的 {}，这是只有 root 才能打开的 1024 以下端口</translation>
    </message>
    <message>
        <source>a port from 1024 on, or a grant in the contract</source>
        <translation>1024 或以上的端口，或契约中的准许</translation>
    </message>
    <message>
        <source>publish a higher port behind a proxy, or grant the port in the contract</source>
        <translation>在代理之后发布更高的端口，或在契约中准许该端口</translation>
    </message>
    <message>
        <source>{} of {} is on loopback, but with Docker Engine {}.{} machines on the same network segment can still reach it</source>
        <translation>{1} 的 {0} 在回环上，但在 Docker Engine {2}.{3} 下，同一网段的机器仍可到达</translation>
    </message>
    <message>
        <source>Docker Engine 28 or newer</source>
        <translation>Docker Engine 28 或更新版本</translation>
    </message>
    <message>
        <source>Docker Engine {}.{}</source>
        <translation>Docker Engine {}.{}</translation>
    </message>
    <message>
        <source>update the Engine, or do not publish the port where the neighbours of the host are not trusted</source>
        <translation>更新 Docker Engine，或在主机所在网段不可信时不发布该端口</translation>
    </message>
    <message>
        <source>{} of {} has no effect: the service runs on the host&apos;s network, and listens there on whatever port it opens</source>
        <translation>{1} 的 {0} 无效：该服务使用主机网络，在该处监听它打开的任何端口</translation>
    </message>
    <message>
        <source>{} of {} has no effect: the service has no network</source>
        <translation>{1} 的 {0} 无效：该服务没有网络</translation>
    </message>
    <message>
        <source>no ports, or networks of its own</source>
        <translation>没有端口，或有自己的网络</translation>
    </message>
    <message>
        <source>write the number of a container port, such as 9000 or 9000/udp</source>
        <translation>写容器端口号，例如 9000 或 9000/udp</translation>
    </message>
    <message>
        <source>expose {} of {}</source>
        <translation>暴露 {1} 的 {0}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; in expose of {} publishes nothing: that is what &apos;ports&apos; is for</source>
        <translation>{1} 的 expose 中的 &apos;{0}&apos; 不会发布任何端口：发布应使用 &apos;ports&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; in expose of {} is not a port</source>
        <translation>{1} 的 expose 中的 &apos;{0}&apos; 不是有效的端口</translation>
    </message>
    <message>
        <source>a container port, such as 9000 or 9000/udp</source>
        <translation>容器端口，例如 9000 或 9000/udp</translation>
    </message>
    <message>
        <source>to be said once</source>
        <translation>只写一次</translation>
    </message>
    <message>
        <source>said twice</source>
        <translation>写了两次</translation>
    </message>
    <message>
        <source>attach {} to {}</source>
        <translation>将 {} 连接到 {}</translation>
    </message>
    <message>
        <source>{}, {} to {}</source>
        <translation>{}，将 {} 连接到 {}</translation>
    </message>
    <message>
        <source>detach {} from {}</source>
        <translation>将 {} 从 {} 断开</translation>
    </message>
    <message>
        <source>{} and {}, which their flows need</source>
        <translation>{}，并按其数据流所需{}</translation>
    </message>
    <message>
        <source>write a number and a unit, such as 512m</source>
        <translation>写数字加单位，例如 512m</translation>
    </message>
    <message>
        <source>write {} below &apos;deploy&apos; too</source>
        <translation>在 &apos;deploy&apos; 下也写 {}</translation>
    </message>
    <message>
        <source>remove &apos;{}&apos;</source>
        <translation>删除 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>write the same value below &apos;deploy.resources&apos;</source>
        <translation>在 &apos;deploy.resources&apos; 下写相同的值</translation>
    </message>
    <message>
        <source>the memory limit of {} is below what Docker accepts</source>
        <translation>{} 的内存限制低于 Docker 接受的最小值</translation>
    </message>
    <message>
        <source>6m or more</source>
        <translation>6m 或更多</translation>
    </message>
    <message>
        <source>give it a limit that the service can live with</source>
        <translation>设置该服务足以运行的限制</translation>
    </message>
    <message>
        <source>{} reserves more memory than its limit allows</source>
        <translation>{} 预留的内存超过其限制</translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation>最多 {}</translation>
    </message>
    <message>
        <source>reserve {}</source>
        <translation>预留 {}</translation>
    </message>
    <message>
        <source>remove &apos;memswap_limit&apos;, so that Docker allows as much swap as memory</source>
        <translation>删除 &apos;memswap_limit&apos;，使 Docker 允许与内存等量的交换空间</translation>
    </message>
    <message>
        <source>{} limits swap without limiting memory</source>
        <translation>{} 限制了交换空间但没有限制内存</translation>
    </message>
    <message>
        <source>a memory limit beside it</source>
        <translation>同时设置内存限制</translation>
    </message>
    <message>
        <source>memory and swap of {} together are less than its memory</source>
        <translation>{} 的内存与交换空间之和小于其内存</translation>
    </message>
    <message>
        <source>{} or more</source>
        <translation>{} 或更多</translation>
    </message>
    <message>
        <source>the CPU limit of {} is below what Docker accepts</source>
        <translation>{} 的 CPU 限制低于 Docker 接受的最小值</translation>
    </message>
    <message>
        <source>0.01 or more</source>
        <translation>0.01 或更多</translation>
    </message>
    <message>
        <source>{} limits processor time in two ways</source>
        <translation>{} 以两种方式限制 CPU 时间</translation>
    </message>
    <message>
        <source>&apos;cpus&apos; or &apos;cpu_quota&apos;</source>
        <translation>&apos;cpus&apos; 或 &apos;cpu_quota&apos;</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者都有</translation>
    </message>
    <message>
        <source>remove &apos;cpu_quota&apos;</source>
        <translation>删除 &apos;cpu_quota&apos;</translation>
    </message>
    <message>
        <source>{} may use {} of memory, but its profile {} allows {}</source>
        <translation>{} 可占用 {} 内存，但其 Profile {} 只允许 {}</translation>
    </message>
    <message>
        <source>{} may use {} of CPU, but its profile {} allows {}</source>
        <translation>{} 可占用 {} CPU，但其 Profile {} 只允许 {}</translation>
    </message>
    <message>
        <source>may start any number of processes</source>
        <translation>可启动任意数量的进程</translation>
    </message>
    <message>
        <source>a limit of processes</source>
        <translation>进程数限制</translation>
    </message>
    <message>
        <source>set a limit of 512 processes</source>
        <translation>将进程数限制设为 512</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of {} has no effect with Docker Compose</source>
        <translation>{1} 的 &apos;{0}&apos; 在 Docker Compose 中无效</translation>
    </message>
    <message>
        <source>keys that Compose acts on</source>
        <translation>Compose 会处理的键</translation>
    </message>
    <message>
        <source>{}, which only a Swarm acts on</source>
        <translation>{}，仅 Swarm 会处理</translation>
    </message>
    <message>
        <source>{} holds the Docker socket, and with it the whole host</source>
        <translation>{} 持有 Docker 套接字，从而掌控整个主机</translation>
    </message>
    <message>
        <source>a socket proxy that passes on what the service needs</source>
        <translation>只转发该服务所需内容的套接字代理</translation>
    </message>
    <message>
        <source>put a socket proxy in between, or give the service no access to Docker</source>
        <translation>在中间设置套接字代理，或不让该服务访问 Docker</translation>
    </message>
    <message>
        <source>the devices and capabilities that it needs</source>
        <translation>它所需的设备和权能</translation>
    </message>
    <message>
        <source>remove &apos;privileged&apos;</source>
        <translation>删除 &apos;privileged&apos;</translation>
    </message>
    <message>
        <source>name what it needs with &apos;cap_add&apos; and &apos;devices&apos;</source>
        <translation>用 &apos;cap_add&apos; 和 &apos;devices&apos; 写明所需内容</translation>
    </message>
    <message>
        <source>may gain privileges through programs such as sudo</source>
        <translation>可能通过 sudo 等程序获得特权</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>forbid new privileges</source>
        <translation>禁止获取新特权</translation>
    </message>
    <message>
        <source>{} reads {} of the host</source>
        <translation>{} 可读取主机的 {}</translation>
    </message>
    <message>
        <source>{} can change {} of the host</source>
        <translation>{} 可更改主机的 {}</translation>
    </message>
    <message>
        <source>only the files that the service needs</source>
        <translation>仅该服务所需的文件</translation>
    </message>
    <message>
        <source>{}, read-only</source>
        <translation>{}，只读</translation>
    </message>
    <message>
        <source>mount only the files that the service needs</source>
        <translation>仅挂载该服务所需的文件</translation>
    </message>
    <message>
        <source>mount only the files that it needs, and read-only (&apos;:ro&apos;)</source>
        <translation>仅挂载它所需的文件，并设为只读（&apos;:ro&apos;）</translation>
    </message>
    <message>
        <source>{} shares &apos;{}&apos; with the host</source>
        <translation>{} 与主机共用 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>a namespace of its own</source>
        <translation>自己的命名空间</translation>
    </message>
    <message>
        <source>remove {}</source>
        <translation>删除 {}</translation>
    </message>
    <message>
        <source>Docker knows no capability {} for {}</source>
        <translation>Docker 不支持 {1} 的权能 {0}</translation>
    </message>
    <message>
        <source>a capability of Linux, such as NET_BIND_SERVICE</source>
        <translation>Linux 权能，例如 NET_BIND_SERVICE</translation>
    </message>
    <message>
        <source>{} has the capability {}, which reaches beyond its own container</source>
        <translation>{} 拥有权能 {}，其作用超出自身容器</translation>
    </message>
    <message>
        <source>capabilities that stay within the container</source>
        <translation>作用不超出容器的权能</translation>
    </message>
    <message>
        <source>keeps the capabilities that Docker gives to everyone</source>
        <translation>保留 Docker 默认授予的权能</translation>
    </message>
    <message>
        <source>cap_drop: [ALL], and what is needed in &apos;cap_add&apos;</source>
        <translation>cap_drop: [ALL]，并将所需权能写入 &apos;cap_add&apos;</translation>
    </message>
    <message>
        <source>14 capabilities by default</source>
        <translation>默认 14 项权能</translation>
    </message>
    <message>
        <source>drop all capabilities</source>
        <translation>去除所有权能</translation>
    </message>
    <message>
        <source>the variable {} of {} holds a secret in clear text, which the contract forbids</source>
        <translation>{1} 的变量 {0} 含有明文机密，而契约禁止如此</translation>
    </message>
    <message>
        <source>the variable {} of {} holds a secret in clear text</source>
        <translation>{1} 的变量 {0} 含有明文机密</translation>
    </message>
    <message>
        <source>the label {} of {} holds a secret in clear text, which the contract forbids</source>
        <translation>{1} 的标签 {0} 含有明文机密，而契约禁止如此</translation>
    </message>
    <message>
        <source>the label {} of {} holds a secret in clear text</source>
        <translation>{1} 的标签 {0} 含有明文机密</translation>
    </message>
    <message>
        <source>{}_FILE with a secret of Compose, or a variable of the shell</source>
        <translation>使用 Compose 机密的 {}_FILE，或 shell 变量</translation>
    </message>
    <message>
        <source>no secret in a label</source>
        <translation>标签中没有机密</translation>
    </message>
    <message>
        <source>move the value to a file under secrets, mount it in {}, and change it wherever it was used: whoever has the repository knows it</source>
        <translation>将该值移到 secrets 下的文件中，挂载到 {} 中，并在所有用过它的地方更换：能访问仓库的人都知道它</translation>
    </message>
    <message>
        <source>can write to the whole of its file system</source>
        <translation>可写入整个文件系统</translation>
    </message>
    <message>
        <source>make the file system read-only</source>
        <translation>将文件系统设为只读</translation>
    </message>
    <message>
        <source>remove {}, or write rslave</source>
        <translation>删除 {}，或写 rslave</translation>
    </message>
    <message>
        <source>what {} mounts below {} appears on the host</source>
        <translation>{} 在 {} 下挂载的内容会出现在主机上</translation>
    </message>
    <message>
        <source>rprivate, or rslave</source>
        <translation>rprivate 或 rslave</translation>
    </message>
    <message>
        <source>{} switches a protection off: {}</source>
        <translation>{} 关闭了一项保护：{}</translation>
    </message>
    <message>
        <source>Docker&apos;s own profile, or one for this service</source>
        <translation>Docker 自带的配置，或该服务专用的配置</translation>
    </message>
    <message>
        <source>Docker counts attempts to restart {} only on failure</source>
        <translation>Docker 仅在 on-failure 时才计算 {} 的重启次数</translation>
    </message>
    <message>
        <source>write condition: on-failure, or remove &apos;max_attempts&apos;</source>
        <translation>写 condition: on-failure，或删除 &apos;max_attempts&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no restart policy for {}</source>
        <translation>&apos;{}&apos; 不是 {} 的有效重启策略</translation>
    </message>
    <message>
        <source>no, always, unless-stopped, on-failure or on-failure:5</source>
        <translation>no、always、unless-stopped、on-failure 或 on-failure:5</translation>
    </message>
    <message>
        <source>write one of these policies</source>
        <translation>写这些策略之一</translation>
    </message>
    <message>
        <source>only &quot;ignore&quot; is known behind &quot;tierwright:&quot;</source>
        <translation>&quot;tierwright:&quot; 之后只支持 &quot;ignore&quot;</translation>
    </message>
    <message>
        <source>it names no rule; findings are ignored rule by rule</source>
        <translation>未指定规则；问题须按规则逐条忽略</translation>
    </message>
    <message>
        <source>it gives no reason; write &quot;ignore RULE (reason)&quot;</source>
        <translation>未给出原因；请写 &quot;ignore RULE (reason)&quot;</translation>
    </message>
    <message>
        <source>the comment ignores nothing: {}</source>
        <translation>此注释没有忽略任何内容：{}</translation>
    </message>
    <message>
        <source>tierwright: ignore RULE (reason)</source>
        <translation>tierwright: ignore RULE (reason)</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>没有规则</translation>
    </message>
    <message>
        <source>correct the comment</source>
        <translation>更正该注释</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no rule; findings are ignored rule by rule</source>
        <translation>&quot;{}&quot; 不是有效的规则；问题须按规则逐条忽略</translation>
    </message>
    <message>
        <source>there is no rule {}{}</source>
        <translation>没有规则 {}{}</translation>
    </message>
    <message>
        <source>what {} finds keeps Compose from starting</source>
        <translation>{} 发现的问题会使 Compose 无法启动</translation>
    </message>
    <message>
        <source>nothing of {} is found here to ignore</source>
        <translation>此处没有 {} 的问题可供忽略</translation>
    </message>
    <message>
        <source>remove the comment</source>
        <translation>删除该注释</translation>
    </message>
    <message>
        <source>{}, so Traefik discards all labels of {}</source>
        <translation>{}，因此 Traefik 会丢弃 {} 的所有标签</translation>
    </message>
    <message>
        <source>rename the label to {}</source>
        <translation>将标签重命名为 {}</translation>
    </message>
    <message>
        <source>call it {} in {}</source>
        <translation>在 {1} 中命名为 {0}</translation>
    </message>
    <message>
        <source>{}, which is not defined in this project</source>
        <translation>{}，而此项目中未定义它</translation>
    </message>
    <message>
        <source>{}, which does not exist</source>
        <translation>{}，而它不存在</translation>
    </message>
    <message>
        <source>{}, with the provider before the @, where the name belongs</source>
        <translation>{}，@ 之前写的是提供者，而那里应写名称</translation>
    </message>
    <message>
        <source>{}, which is lost, as {} is not enabled for Traefik</source>
        <translation>{}，但它会丢失，因为 {} 未对 Traefik 启用</translation>
    </message>
    <message>
        <source>{}, which is lost, as all labels of {} are</source>
        <translation>{}，但它会丢失，因为 {} 的所有标签都会丢失</translation>
    </message>
    <message>
        <source>{}, which is lost, as two services define it differently</source>
        <translation>{}，但它会丢失，因为两个服务对其定义不同</translation>
    </message>
    <message>
        <source>{}, which is lost</source>
        <translation>{}，但它会丢失</translation>
    </message>
    <message>
        <source>the router {} of {}</source>
        <translation>{1} 的路由器 {0}</translation>
    </message>
    <message>
        <source>the middleware {}</source>
        <translation>中间件 {}</translation>
    </message>
    <message>
        <source>the middleware {} of {}</source>
        <translation>{1} 的中间件 {0}</translation>
    </message>
    <message>
        <source>the label {} must begin with traefik in lower case</source>
        <translation>标签 {} 必须以小写的 traefik 开头</translation>
    </message>
    <message>
        <source>Traefik knows no {} in {}</source>
        <translation>Traefik 在 {1} 中不支持 {0}</translation>
    </message>
    <message>
        <source>Traefik {} knows no {} in {}, only Traefik {} does</source>
        <translation>Traefik {0} 在 {2} 中不支持 {1}，只有 Traefik {3} 支持</translation>
    </message>
    <message>
        <source>the label {} has an empty word</source>
        <translation>标签 {} 中有空的部分</translation>
    </message>
    <message>
        <source>the label {} has a bracket in a wrong place</source>
        <translation>标签 {} 中的方括号位置错误</translation>
    </message>
    <message>
        <source>the label {} cannot stand alone, options must follow</source>
        <translation>标签 {} 不能单独使用，其后必须有选项</translation>
    </message>
    <message>
        <source>no options may follow {} in {}</source>
        <translation>{1} 中的 {0} 之后不能有选项</translation>
    </message>
    <message>
        <source>the Traefik service {} has no load balancer</source>
        <translation>Traefik 服务 {} 没有负载均衡器</translation>
    </message>
    <message>
        <source>the Traefik service {} has a URL and a port or scheme</source>
        <translation>Traefik 服务 {} 同时有 URL 和端口或协议方案</translation>
    </message>
    <message>
        <source>loadbalancer.server.port, or another option of a load balancer</source>
        <translation>loadbalancer.server.port，或负载均衡器的其他选项</translation>
    </message>
    <message>
        <source>a URL alone, or a port and scheme</source>
        <translation>仅 URL，或端口和协议方案</translation>
    </message>
    <message>
        <source>a label that Traefik knows</source>
        <translation>Traefik 支持的标签</translation>
    </message>
    <message>
        <source>correct the label after Traefik&apos;s reference, or remove it</source>
        <translation>按 Traefik 参考文档更正该标签，或将其删除</translation>
    </message>
    <message>
        <source>{} takes {}, not &apos;{}&apos;</source>
        <translation>{} 的值应为{}，不能是 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>the list in {} has an item without a name</source>
        <translation>{} 中的列表有一项没有名称</translation>
    </message>
    <message>
        <source>Traefik reads {} as an empty list</source>
        <translation>Traefik 将 {} 读作空列表</translation>
    </message>
    <message>
        <source>Traefik reads nothing from {}, as its index is missing</source>
        <translation>Traefik 不会从 {} 读取任何内容，因为缺少索引</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>名称列表</translation>
    </message>
    <message>
        <source>the name {} in {} holds a dot</source>
        <translation>{1} 中的名称 {0} 含有点号</translation>
    </message>
    <message>
        <source>the name {} in {} holds a bracket</source>
        <translation>{1} 中的名称 {0} 含有方括号</translation>
    </message>
    <message>
        <source>{} is neither &apos;true&apos; nor empty, so Traefik leaves it out together with its options</source>
        <translation>{} 既不是 &apos;true&apos; 也不为空，因此 Traefik 会将其连同选项一起忽略</translation>
    </message>
    <message>
        <source>{} is neither &apos;true&apos; nor empty, so Traefik leaves it out</source>
        <translation>{} 既不是 &apos;true&apos; 也不为空，因此 Traefik 会将其忽略</translation>
    </message>
    <message>
        <source>the rule of {} is not readable, so Traefik drops the router: {}</source>
        <translation>{} 的规则无法读取，因此 Traefik 会弃用该路由器：{}</translation>
    </message>
    <message>
        <source>a rule that Traefik reads</source>
        <translation>Traefik 能读取的规则</translation>
    </message>
    <message>
        <source>an empty rule</source>
        <translation>空规则</translation>
    </message>
    <message>
        <source>write the rule as Traefik reads it</source>
        <translation>将规则写成 Traefik 能读取的形式</translation>
    </message>
    <message>
        <source>the rule of {} is not for {}, which drops the router: {}</source>
        <translation>{} 的规则不适用于 {}，该版本会弃用该路由器：{}</translation>
    </message>
    <message>
        <source>matchers and arguments of {}</source>
        <translation>{} 的匹配器和参数</translation>
    </message>
    <message>
        <source>write it as this version reads it</source>
        <translation>写成该版本能读取的形式</translation>
    </message>
    <message>
        <source>the router {} never gets a request because of {}: {}</source>
        <translation>路由器 {} 因 {} 而永远收不到请求：{}</translation>
    </message>
    <message>
        <source>{} in the rule of {} never matches: {}</source>
        <translation>{1} 的规则中的 {0} 永远不会匹配：{2}</translation>
    </message>
    <message>
        <source>a rule that some request matches</source>
        <translation>能匹配某些请求的规则</translation>
    </message>
    <message>
        <source>write what clients really ask for</source>
        <translation>写客户端实际会请求的内容</translation>
    </message>
    <message>
        <source>{} in the rule of {} matches on every host, since &amp;&amp; binds tighter than ||</source>
        <translation>{1} 的规则中的 {0} 会匹配所有主机名，因为 &amp;&amp; 的优先级高于 ||</translation>
    </message>
    <message>
        <source>parentheses around what belongs together</source>
        <translation>用圆括号将相关部分括在一起</translation>
    </message>
    <message>
        <source>put parentheses around the alternatives: Host(…) &amp;&amp; (… || …)</source>
        <translation>用圆括号括住各备选项：Host(…) &amp;&amp; (…||…)</translation>
    </message>
    <message>
        <source>write parentheses that show what it means today</source>
        <translation>加上能体现当前含义的圆括号</translation>
    </message>
    <message>
        <source>define the middleware, or name one that is defined</source>
        <translation>定义该中间件，或指定已定义的中间件</translation>
    </message>
    <message>
        <source>{} uses the middleware {}</source>
        <translation>{} 使用中间件 {}</translation>
    </message>
    <message>
        <source>{}, so requests to it end in 404</source>
        <translation>{}，因此对它的请求会以 404 结束</translation>
    </message>
    <message>
        <source>a middleware that Traefik has</source>
        <translation>Traefik 拥有的中间件</translation>
    </message>
    <message>
        <source>make Traefik take the middleware, or name another</source>
        <translation>使 Traefik 采用该中间件，或指定另一个</translation>
    </message>
    <message>
        <source>{} names no service, and {} has {}, so Traefik drops the router</source>
        <translation>{} 未指定服务，而 {} 有 {}，因此 Traefik 会弃用该路由器</translation>
    </message>
    <message>
        <source>an option service</source>
        <translation>选项 service</translation>
    </message>
    <message>
        <source>no service named</source>
        <translation>未指定服务</translation>
    </message>
    <message>
        <source>link it to {}</source>
        <translation>将其关联到 {}</translation>
    </message>
    <message>
        <source>name the service that the router is for</source>
        <translation>指定该路由器对应的服务</translation>
    </message>
    <message>
        <source>{} names the Traefik service {}</source>
        <translation>{} 指定了 Traefik 服务 {}</translation>
    </message>
    <message>
        <source>a service that Traefik has</source>
        <translation>Traefik 拥有的服务</translation>
    </message>
    <message>
        <source>define the service in a label, or name one that is defined</source>
        <translation>在标签中定义该服务，或指定已定义的服务</translation>
    </message>
    <message>
        <source>rename one of the two</source>
        <translation>重命名两者之一</translation>
    </message>
    <message>
        <source>{} and {} define the router {} differently, so Traefik drops both</source>
        <translation>{} 和 {} 对路由器 {} 的定义不同，因此 Traefik 会弃用两者</translation>
    </message>
    <message>
        <source>{} and {} define the middleware {} differently, so Traefik drops both</source>
        <translation>{} 和 {} 对中间件 {} 的定义不同，因此 Traefik 会弃用两者</translation>
    </message>
    <message>
        <source>{} in {} and {}</source>
        <translation>{1} 和 {2} 中的 {0}</translation>
    </message>
    <message>
        <source>a router name that one service uses</source>
        <translation>仅由一个服务使用的路由器名称</translation>
    </message>
    <message>
        <source>a middleware name that one service uses</source>
        <translation>仅由一个服务使用的中间件名称</translation>
    </message>
    <message>
        <source>give the services different names</source>
        <translation>为各服务取不同的名称</translation>
    </message>
    <message>
        <source>{} and {} define the Traefik service {} differently, so Traefik drops both</source>
        <translation>{} 和 {} 对 Traefik 服务 {} 的定义不同，因此 Traefik 会弃用两者</translation>
    </message>
    <message>
        <source>{} and {} both define the Traefik service {}, so requests to it go now to the one and now to the other</source>
        <translation>{} 和 {} 都定义了 Traefik 服务 {}，因此对它的请求会时而发往其一，时而发往另一个</translation>
    </message>
    <message>
        <source>a name for each service</source>
        <translation>每个服务各有一个名称</translation>
    </message>
    <message>
        <source>send requests to port {}</source>
        <translation>将请求发往端口 {}</translation>
    </message>
    <message>
        <source>port {} of {} is the host&apos;s, the container has {} there</source>
        <translation>{1} 的端口 {0} 是主机端口，容器中对应的是 {2}</translation>
    </message>
    <message>
        <source>{} has the ports {}, and Traefik takes {}, the lowest</source>
        <translation>{} 有端口 {}，Traefik 会采用其中最小的 {}</translation>
    </message>
    <message>
        <source>Traefik takes the lowest port that the image of {} exposes, as no label says one</source>
        <translation>Traefik 会采用 {} 的镜像所暴露的最小端口，因为没有标签指定端口</translation>
    </message>
    <message>
        <source>no port named</source>
        <translation>未指定端口</translation>
    </message>
    <message>
        <source>no port known</source>
        <translation>端口未知</translation>
    </message>
    <message>
        <source>say the port in loadbalancer.server.port</source>
        <translation>在 loadbalancer.server.port 中写明端口</translation>
    </message>
    <message>
        <source>{} has no port that Traefik could send requests to</source>
        <translation>{} 没有可供 Traefik 发送请求的端口</translation>
    </message>
    <message>
        <source>{} has no network that Traefik could send requests to</source>
        <translation>{} 没有可供 Traefik 发送请求的网络</translation>
    </message>
    <message>
        <source>a network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>network_mode: host, where containers have no ports of their own</source>
        <translation>network_mode: host，此时容器没有自己的端口</translation>
    </message>
    <message>
        <source>put the service on a network with Traefik</source>
        <translation>将该服务与 Traefik 放到同一网络上</translation>
    </message>
    <message>
        <source>{} is on {} networks and has no traefik.docker.network, so Traefik takes a random one of them</source>
        <translation>{} 在 {} 个网络上且没有 traefik.docker.network，因此 Traefik 会随机采用其中一个</translation>
    </message>
    <message>
        <source>traefik.docker.network with the real name of a network that Traefik is on</source>
        <translation>traefik.docker.network，值为 Traefik 所在网络的实际名称</translation>
    </message>
    <message>
        <source>on {}, without the label</source>
        <translation>在 {} 上，没有该标签</translation>
    </message>
    <message>
        <source>traefik.docker.network of {} must be the real name {}, not the key {}</source>
        <translation>{} 的 traefik.docker.network 必须是实际名称 {}，而不是键 {}</translation>
    </message>
    <message>
        <source>{} is on no network with the real name {}</source>
        <translation>{} 不在实际名称为 {} 的网络上</translation>
    </message>
    <message>
        <source>a network of the service</source>
        <translation>该服务的网络</translation>
    </message>
    <message>
        <source>{} is to be served over {}, on which {} is not</source>
        <translation>{} 要经由 {} 提供服务，但 {} 不在该网络上</translation>
    </message>
    <message>
        <source>the real name of a network that both are on</source>
        <translation>两者共同所在网络的实际名称</translation>
    </message>
    <message>
        <source>{} is to be served by Traefik, but shares no network with {}</source>
        <translation>{} 要由 Traefik 提供服务，但与 {} 没有共用网络</translation>
    </message>
    <message>
        <source>allow the flow in the contract, or disable Traefik for the service</source>
        <translation>在契约中允许该数据流，或对该服务禁用 Traefik</translation>
    </message>
    <message>
        <source>{} listens on {}, an entry point that Traefik does not have, so the router is dropped</source>
        <translation>{} 监听 {}，但 Traefik 没有该入口点，因此该路由器会被弃用</translation>
    </message>
    <message>
        <source>{} listens on {}, an entry point that Traefik does not have</source>
        <translation>{} 监听 {}，但 Traefik 没有该入口点</translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation>{} 之一</translation>
    </message>
    <message>
        <source>name an entry point that Traefik has, or add this one to its static configuration</source>
        <translation>指定 Traefik 拥有的入口点，或将该入口点加入其静态配置</translation>
    </message>
    <message>
        <source>{} has no tls, so on {} clients that use https get 404</source>
        <translation>{} 没有 tls，因此在 {} 上使用 https 的客户端会得到 404</translation>
    </message>
    <message>
        <source>tls on the router, or on the entry point {}</source>
        <translation>在路由器或入口点 {} 上启用 tls</translation>
    </message>
    <message>
        <source>neither has it</source>
        <translation>两者都没有</translation>
    </message>
    <message>
        <source>{} has tls and listens only on {}, where clients use plain http and get 404</source>
        <translation>{} 有 tls 且只监听 {}，而该处的客户端使用普通 http，会得到 404</translation>
    </message>
    <message>
        <source>an entry point for https, or no tls</source>
        <translation>用于 https 的入口点，或没有 tls</translation>
    </message>
    <message>
        <source>tls on {}</source>
        <translation>{} 上有 tls</translation>
    </message>
    <message>
        <source>name the entry point for https, or take tls off the router</source>
        <translation>指定用于 https 的入口点，或从路由器上去掉 tls</translation>
    </message>
    <message>
        <source>a certificate resolver in Traefik&apos;s static configuration</source>
        <translation>Traefik 静态配置中的证书解析器</translation>
    </message>
    <message>
        <source>{} wants certificates of {}, a resolver that Traefik does not have</source>
        <translation>{} 需要 {} 的证书，但 Traefik 没有该证书解析器</translation>
    </message>
    <message>
        <source>name a resolver that Traefik has, or add this one</source>
        <translation>指定 Traefik 拥有的证书解析器，或添加该解析器</translation>
    </message>
    <message>
        <source>the entry point {} wants certificates of {}, a resolver that Traefik does not have</source>
        <translation>入口点 {} 需要 {} 的证书，但 Traefik 没有该证书解析器</translation>
    </message>
    <message>
        <source>{} is a label of Traefik 1, which Traefik {} passes over in {}</source>
        <translation>{0} 是 Traefik 1 的标签，Traefik {1} 会在 {2} 中跳过它</translation>
    </message>
    <message>
        <source>traefik.http.routers… and traefik.http.services…</source>
        <translation>traefik.http.routers… 和 traefik.http.services…</translation>
    </message>
    <message>
        <source>remove the labels of Traefik 1</source>
        <translation>删除 Traefik 1 的标签</translation>
    </message>
    <message>
        <source>say the same with a router and a service</source>
        <translation>用路由器和服务作同样的设置</translation>
    </message>
    <message>
        <source>a path prefix that ends as it should</source>
        <translation>结尾正确的路径前缀</translation>
    </message>
    <message>
        <source>a redirection of the entry point, or redirectscheme</source>
        <translation>入口点的重定向，或 redirectscheme</translation>
    </message>
    <message>
        <source>a servers transport in a file</source>
        <translation>文件中的 serversTransport</translation>
    </message>
    <message>
        <source>{} of {} is deprecated in Traefik {} and will be removed</source>
        <translation>{1} 的 {0} 在 Traefik {2} 中已过时，将被移除</translation>
    </message>
    <message>
        <source>{} of {} is deprecated in Traefik {} and has no effect</source>
        <translation>{1} 的 {0} 在 Traefik {2} 中已过时且无效</translation>
    </message>
    <message>
        <source>use {} instead</source>
        <translation>改用 {}</translation>
    </message>
    <message>
        <source>the router {} has no service api@internal, so Traefik sends its requests to a port of its own container</source>
        <translation>路由器 {} 没有服务 api@internal，因此 Traefik 会将其请求发往自身容器的端口</translation>
    </message>
    <message>
        <source>service=api@internal for the dashboard and the API</source>
        <translation>为仪表板和 API 设置 service=api@internal</translation>
    </message>
    <message>
        <source>the service {}, which is Traefik itself</source>
        <translation>服务 {}，即 Traefik 自身</translation>
    </message>
    <message>
        <source>send {} to api@internal</source>
        <translation>将 {} 的请求发往 api@internal</translation>
    </message>
    <message>
        <source>port {} of {} opens Traefik&apos;s API and dashboard to everyone, since api.insecure is on</source>
        <translation>{1} 的端口 {0} 将 Traefik 的 API 和仪表板向所有人开放，因为启用了 api.insecure</translation>
    </message>
    <message>
        <source>a router to api@internal with a password, or a port on 127.0.0.1</source>
        <translation>到 api@internal 且带密码的路由器，或 127.0.0.1 上的端口</translation>
    </message>
    <message>
        <source>{} runs {} before {}, by their names authentication and CORS, so the CORS preflight requests of browsers are refused</source>
        <translation>{} 先运行 {} 再运行 {}，从名称看两者分别是身份验证和 CORS，因此浏览器的 CORS 预检请求会被拒绝</translation>
    </message>
    <message>
        <source>{} runs {} before {}, so the CORS preflight requests of browsers are refused</source>
        <translation>{} 先运行 {} 再运行 {}，因此浏览器的 CORS 预检请求会被拒绝</translation>
    </message>
    <message>
        <source>put {} before {}</source>
        <translation>将 {} 放到 {} 之前</translation>
    </message>
    <message>
        <source>the middleware {} has no type, so every router that uses it is lost</source>
        <translation>中间件 {} 没有类型，因此使用它的所有路由器都会失效</translation>
    </message>
    <message>
        <source>the middleware {} is {} at once, so every router that uses it is lost</source>
        <translation>中间件 {} 同时是 {}，因此使用它的所有路由器都会失效</translation>
    </message>
    <message>
        <source>one type</source>
        <translation>一个类型</translation>
    </message>
    <message>
        <source>give the middleware a type and its options</source>
        <translation>为该中间件设置类型及其选项</translation>
    </message>
    <message>
        <source>make a middleware of each type, and a chain</source>
        <translation>为每个类型各建一个中间件，再建一个 chain</translation>
    </message>
    <message>
        <source>the Traefik labels of {} are below deploy, where {} does not see them</source>
        <translation>{} 的 Traefik 标签位于 deploy 之下，{} 看不到它们</translation>
    </message>
    <message>
        <source>labels of the service</source>
        <translation>服务的标签</translation>
    </message>
    <message>
        <source>move them to labels of the service</source>
        <translation>将其移到服务的标签中</translation>
    </message>
    <message>
        <source>the routers {} and {} have the same rule {}: both with priority {}, so either may answer</source>
        <translation>路由器 {} 和 {} 有相同的规则 {}：优先级都是 {}，因此任意一个都可能响应</translation>
    </message>
    <message>
        <source>the routers {} and {} have the same rule {}: {} has priority {} over {}, so {} gets no request</source>
        <translation>路由器 {} 和 {} 有相同的规则 {}：{} 的优先级 {} 高于 {}，因此 {} 收不到请求</translation>
    </message>
    <message>
        <source>a rule that one service claims</source>
        <translation>仅由一个服务使用的规则</translation>
    </message>
    <message>
        <source>change one of the rules, or give the routers different priorities</source>
        <translation>更改其中一条规则，或为路由器设置不同的优先级</translation>
    </message>
    <message>
        <source>change one of the rules, or remove the router that never answers</source>
        <translation>更改其中一条规则，或删除从不响应的路由器</translation>
    </message>
    <message>
        <source>the routers {} and {} both match {} {} with priority {}, so either may answer</source>
        <translation>路由器 {} 和 {} 都匹配 {} {}，优先级为 {}，因此任意一个都可能响应</translation>
    </message>
    <message>
        <source>different priorities, or rules that have no request in common</source>
        <translation>不同的优先级，或没有共同请求的规则</translation>
    </message>
    <message>
        <source>write a priority for the one that is to answer, or make its rule narrower</source>
        <translation>为应当响应的路由器写明优先级，或收窄其规则</translation>
    </message>
    <message>
        <source>the healthcheck of {} asks {}, which Traefik routes to it only once it is healthy</source>
        <translation>{} 的健康检查请求 {}，而 Traefik 要在它健康之后才会路由到它</translation>
    </message>
    <message>
        <source>a healthcheck that asks the container itself, at localhost</source>
        <translation>通过 localhost 检查容器自身的健康检查</translation>
    </message>
    <message>
        <source>a request to {}</source>
        <translation>对 {} 的请求</translation>
    </message>
    <message>
        <source>ask localhost and the container&apos;s own port in the healthcheck</source>
        <translation>在健康检查中请求 localhost 和容器自身的端口</translation>
    </message>
    <message>
        <source>{} has no traefik.enable, and Traefik serves only what has it</source>
        <translation>{} 没有 traefik.enable，而 Traefik 只为有此标签者提供服务</translation>
    </message>
    <message>
        <source>exposedByDefault is false, and the label is missing</source>
        <translation>exposedByDefault 为 false，且缺少该标签</translation>
    </message>
    <message>
        <source>enable {} for Traefik</source>
        <translation>对 Traefik 启用 {}</translation>
    </message>
    <message>
        <source>{} is enabled for Traefik without a router, so it answers to the made-up host {} only</source>
        <translation>{} 对 Traefik 启用但没有路由器，因此只响应自动生成的主机名 {}</translation>
    </message>
    <message>
        <source>a router with a rule</source>
        <translation>有规则的路由器</translation>
    </message>
    <message>
        <source>no router</source>
        <translation>没有路由器</translation>
    </message>
    <message>
        <source>add a label traefik.http.routers.NAME.rule</source>
        <translation>添加标签 traefik.http.routers.NAME.rule</translation>
    </message>
    <message>
        <source>{} of {} is open beside Traefik, so clients can go around the router {}</source>
        <translation>{1} 的 {0} 在 Traefik 之外另行开放，因此客户端可绕过路由器 {2}</translation>
    </message>
    <message>
        <source>one way in: through Traefik</source>
        <translation>只有一个入口：经由 Traefik</translation>
    </message>
    <message>
        <source>{} has no effect in labels</source>
        <translation>{} 在标签中无效</translation>
    </message>
    <message>
        <source>the same in a file of Traefik&apos;s file provider</source>
        <translation>在 Traefik 的文件提供者的文件中作同样的设置</translation>
    </message>
    <message>
        <source>write it into a dynamic configuration file</source>
        <translation>将其写入动态配置文件</translation>
    </message>
    <message>
        <source>{} of {} has no effect in labels</source>
        <translation>{1} 的 {0} 在标签中无效</translation>
    </message>
    <message>
        <source>the router {} leads to {}, and the contract has no flow from the Internet to it</source>
        <translation>路由器 {} 通向 {}，而契约中没有从互联网到它的数据流</translation>
    </message>
    <message>
        <source>take the router away, or add the flow internet -&gt; {}</source>
        <translation>移除该路由器，或添加数据流 internet -&gt; {}</translation>
    </message>
    <message>
        <source>the contract lets the Internet reach {}, and neither a router nor a published port leads to it</source>
        <translation>契约允许互联网到达 {}，但没有路由器或已发布端口通向它</translation>
    </message>
    <message>
        <source>a router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>add a router, or take the flow out of the contract</source>
        <translation>添加路由器，或从契约中移除该数据流</translation>
    </message>
    <message>
        <source>empty in {}</source>
        <translation>在 {} 中为空</translation>
    </message>
    <message>
        <source>empty in {} and at {}: {}</source>
        <translation>在 {} 中以及{}为空：{}</translation>
    </message>
    <message numerus="yes">
        <source>{} more places</source>
        <comment>{} more place</comment>
        <translation>
            <numerusform>另外 {} 处</numerusform>
        </translation>
    </message>
    <message>
        <source>a value, or a default</source>
        <translation>值，或默认值</translation>
    </message>
    <message>
        <source>the waiver names the rule {}, which does not exist{}</source>
        <translation>豁免指定了不存在的规则 {}{}</translation>
    </message>
    <message>
        <source>the id or name of a rule</source>
        <translation>规则的 ID 或名称</translation>
    </message>
    <message>
        <source>correct the rule in the waiver</source>
        <translation>更正豁免中的规则</translation>
    </message>
    <message>
        <source>the waiver of {} excuses nothing</source>
        <translation>{} 的豁免没有豁免任何问题</translation>
    </message>
    <message>
        <source>remove the waiver</source>
        <translation>删除该豁免</translation>
    </message>
    <message>
        <source>on no network</source>
        <translation>不在任何网络上</translation>
    </message>
    <message>
        <source>on {}</source>
        <translation>在 {} 上</translation>
    </message>
    <message>
        <source>{} is on no network</source>
        <translation>{} 不在任何网络上</translation>
    </message>
    <message>
        <source>{} is on {}</source>
        <translation>{} 在 {} 上</translation>
    </message>
    <message>
        <source>the label {} of {} becomes {}, because {} is no text for YAML</source>
        <translation>{1} 的标签 {0} 会变为 {2}，因为 {3} 在 YAML 中不是文本</translation>
    </message>
    <message>
        <source>the variable {} of {} becomes {}, because {} is no text for YAML</source>
        <translation>{1} 的变量 {0} 会变为 {2}，因为 {3} 在 YAML 中不是文本</translation>
    </message>
    <message>
        <source>the annotation {} of {} becomes {}, because {} is no text for YAML</source>
        <translation>{1} 的注解 {0} 会变为 {2}，因为 {3} 在 YAML 中不是文本</translation>
    </message>
    <message>
        <source>the build argument {} of {} becomes {}, because {} is no text for YAML</source>
        <translation>{1} 的构建参数 {0} 会变为 {2}，因为 {3} 在 YAML 中不是文本</translation>
    </message>
    <message>
        <source>quote the value</source>
        <translation>为该值加引号</translation>
    </message>
    <message>
        <source>the port {} of {} is not quoted, and older YAML readers take it for a number in base 60</source>
        <translation>{1} 的端口 {0} 未加引号，较旧的 YAML 读取器会将其当作六十进制数</translation>
    </message>
    <message>
        <source>quote the port</source>
        <translation>为该端口加引号</translation>
    </message>
    <message>
        <source>cannot read {}: {}</source>
        <translation>无法读取 {}：{}</translation>
    </message>
    <message>
        <source>cannot read {}: it is a directory, not a file</source>
        <translation>无法读取 {}：它是目录而不是文件</translation>
    </message>
    <message>
        <source>cannot read {}: it is larger than {} MiB, which no compose file is</source>
        <translation>无法读取 {}：它超过 {} MiB，Compose 文件不会这么大</translation>
    </message>
    <message>
        <source>cannot write {}: {}; the file is unchanged</source>
        <translation>无法写入 {}：{}；文件未更改</translation>
    </message>
    <message>
        <source>cannot write beside {}: {}; the file is unchanged</source>
        <translation>无法在 {} 旁写入：{}；文件未更改</translation>
    </message>
    <message>
        <source>cannot read {}: No such file or directory</source>
        <translation>无法读取 {}：没有该文件或目录</translation>
    </message>
    <message>
        <source>two edits touch the same text at byte {}; nothing was changed</source>
        <translation>两处编辑涉及字节 {} 处的同一文本；未作任何更改</translation>
    </message>
    <message>
        <source>{} and newer</source>
        <translation>{} 及更新版本</translation>
    </message>
    <message>
        <source>before {}</source>
        <translation>{} 之前</translation>
    </message>
    <message>
        <source>a duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>the braces of {} are not balanced</source>
        <translation>{} 的花括号不配对</translation>
    </message>
    <message>
        <source>the path {} does not begin with /</source>
        <translation>路径 {} 没有以 / 开头</translation>
    </message>
    <message>
        <source>{} lacks a name or an expression</source>
        <translation>{} 缺少名称或表达式</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a header; write Name: value</source>
        <translation>&apos;{}&apos; 不是有效的标头；请写成 Name: value</translation>
    </message>
    <message>
        <source>{} has no host</source>
        <translation>{} 没有主机名</translation>
    </message>
    <message>
        <source>&apos;{}&apos; in {} is not a port</source>
        <translation>{1} 中的 &apos;{0}&apos; 不是有效的端口</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an HTTP URL; write https://a.example/path</source>
        <translation>&apos;{}&apos; 不是有效的 HTTP URL；请写成 https://a.example/path</translation>
    </message>
    <message>
        <source>column {}: {}</source>
        <translation>第 {} 列：{}</translation>
    </message>
    <message>
        <source>column {}: {}: {}</source>
        <translation>第 {} 列：{}：{}</translation>
    </message>
    <message>
        <source>the closing back-quote is missing</source>
        <translation>缺少结束的反引号</translation>
    </message>
    <message>
        <source>in double quotes a backslash begins a Go escape sequence, and this is not one</source>
        <translation>在双引号中反斜杠表示 Go 转义的开头，而此处不是有效的转义</translation>
    </message>
    <message>
        <source>the closing double quote is missing</source>
        <translation>缺少结束的双引号</translation>
    </message>
    <message>
        <source>single quotes do not delimit a string here</source>
        <translation>单引号在此不构成文本</translation>
    </message>
    <message>
        <source>this letter stands outside of quotes</source>
        <translation>此字符位于引号之外</translation>
    </message>
    <message>
        <source>Traefik knows no matcher {}</source>
        <translation>Traefik 不支持匹配器 {}</translation>
    </message>
    <message>
        <source>{} is a matcher of rule syntax version 2, and this is version 3</source>
        <translation>{} 是规则语法版本 2 的匹配器，而此处是版本 3</translation>
    </message>
    <message>
        <source>{} is a matcher of rule syntax version 3, and this is version 2</source>
        <translation>{} 是规则语法版本 3 的匹配器，而此处是版本 2</translation>
    </message>
    <message>
        <source>{} is a matcher of {} routers</source>
        <translation>{} 是 {} 路由器的匹配器</translation>
    </message>
    <message>
        <source>{} has no argument</source>
        <translation>{} 没有参数</translation>
    </message>
    <message>
        <source>write {}(`…`)</source>
        <translation>写 {}(`…`)</translation>
    </message>
    <message>
        <source>an even number</source>
        <translation>偶数个</translation>
    </message>
    <message>
        <source>1 or 2</source>
        <translation>1 或 2 个</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一个</translation>
    </message>
    <message>
        <source>{} has {} arguments, and rule syntax version 2 takes {}</source>
        <translation>{} 有 {} 个参数，而规则语法版本 2 要求{}</translation>
    </message>
    <message>
        <source>{} has {} arguments, and rule syntax version 3 takes {}</source>
        <translation>{} 有 {} 个参数，而规则语法版本 3 要求{}</translation>
    </message>
    <message>
        <source>an argument must not be empty</source>
        <translation>参数不能为空</translation>
    </message>
    <message>
        <source>a host must be written in ASCII (punycode, xn--…)</source>
        <translation>主机名必须以 ASCII 书写（punycode，xn--…）</translation>
    </message>
    <message>
        <source>a server name must be written in ASCII (punycode, xn--…)</source>
        <translation>服务器名称必须以 ASCII 书写（punycode，xn--…）</translation>
    </message>
    <message>
        <source>it is neither an IP address nor a CIDR range</source>
        <translation>它不是有效的 IP 地址或 IP 地址范围</translation>
    </message>
    <message>
        <source>it is no server name</source>
        <translation>它不是有效的服务器名称</translation>
    </message>
    <message>
        <source>this protocol is Traefik&apos;s own</source>
        <translation>此协议为 Traefik 专用</translation>
    </message>
    <message>
        <source>Query has no value for `{}`</source>
        <translation>Query 没有 `{}` 的值</translation>
    </message>
    <message>
        <source>{} refuses {}: {}</source>
        <translation>{} 拒绝 {}：{}</translation>
    </message>
    <message>
        <source>the rule is empty</source>
        <translation>规则为空</translation>
    </message>
    <message>
        <source>write a matcher</source>
        <translation>写一个匹配器</translation>
    </message>
    <message>
        <source>the rule ends at the line break before this, since nothing is open there</source>
        <translation>规则在此前的换行处结束，因为该处没有未完的内容</translation>
    </message>
    <message>
        <source>put the operator at the end of the line before</source>
        <translation>将运算符放在前一行的末尾</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no operator</source>
        <translation>&apos;{}&apos; 不是有效的运算符</translation>
    </message>
    <message>
        <source>an operator is missing before {}</source>
        <translation>{} 之前缺少运算符</translation>
    </message>
    <message>
        <source>write &amp;&amp; or || between two matchers</source>
        <translation>在两个匹配器之间写 &amp;&amp; 或 ||</translation>
    </message>
    <message>
        <source>a matcher with a colon is the syntax of Traefik 1</source>
        <translation>带冒号的匹配器是 Traefik 1 的语法</translation>
    </message>
    <message>
        <source>write the arguments in parentheses and back-quotes: Host(`a.b`)</source>
        <translation>将参数写在圆括号和反引号中：Host(`a.b`)</translation>
    </message>
    <message>
        <source>matchers are joined by &amp;&amp; and ||</source>
        <translation>匹配器之间的连接符是 &amp;&amp; 和 ||</translation>
    </message>
    <message>
        <source>a comma does not join matchers</source>
        <translation>逗号不能连接匹配器</translation>
    </message>
    <message>
        <source>write &amp;&amp; or ||</source>
        <translation>写 &amp;&amp; 或 ||</translation>
    </message>
    <message>
        <source>a parenthesis is closed that was not opened</source>
        <translation>有多余的右圆括号</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>将其删除</translation>
    </message>
    <message>
        <source>a parenthesis is not closed</source>
        <translation>圆括号没有闭合</translation>
    </message>
    <message>
        <source>an operator is missing here</source>
        <translation>此处缺少运算符</translation>
    </message>
    <message>
        <source>write arguments in back-quotes: `a.b`</source>
        <translation>将参数写在反引号中：`a.b`</translation>
    </message>
    <message>
        <source>the rule is nested too deeply to be read</source>
        <translation>规则嵌套过深，无法读取</translation>
    </message>
    <message>
        <source>write it with fewer parentheses</source>
        <translation>减少圆括号的层数</translation>
    </message>
    <message>
        <source>a matcher is missing at the end</source>
        <translation>末尾缺少匹配器</translation>
    </message>
    <message>
        <source>write one, or remove what waits for it</source>
        <translation>写一个匹配器，或删除等待它的部分</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no matcher</source>
        <translation>&apos;{}&apos; 不是有效的匹配器</translation>
    </message>
    <message>
        <source>write a matcher with its arguments in back-quotes</source>
        <translation>写匹配器，并将其参数放在反引号中</translation>
    </message>
    <message>
        <source>{} has no arguments</source>
        <translation>{} 没有参数</translation>
    </message>
    <message>
        <source>the argument {} is not in quotes</source>
        <translation>参数 {} 没有加引号</translation>
    </message>
    <message>
        <source>an argument cannot be computed</source>
        <translation>参数不能是计算式</translation>
    </message>
    <message>
        <source>write one text</source>
        <translation>写成一段文本</translation>
    </message>
    <message>
        <source>a comma is missing before this argument</source>
        <translation>此参数之前缺少逗号</translation>
    </message>
    <message>
        <source>a host has no scheme</source>
        <translation>主机名不含协议方案</translation>
    </message>
    <message>
        <source>a host has no path</source>
        <translation>主机名不含路径</translation>
    </message>
    <message>
        <source>a host holds no blank and no comma</source>
        <translation>主机名不含空格和逗号</translation>
    </message>
    <message>
        <source>the port is taken off before hosts are compared</source>
        <translation>比较主机名之前会去掉端口</translation>
    </message>
    <message>
        <source>Host takes no template and no expression</source>
        <translation>Host 不接受模板或表达式</translation>
    </message>
    <message>
        <source>a wildcard stands for the first label of a host only</source>
        <translation>通配符只能代表主机名的第一段</translation>
    </message>
    <message>
        <source>Host knows no wildcards before Traefik 3.7</source>
        <translation>Traefik 3.7 之前的 Host 不支持通配符</translation>
    </message>
    <message>
        <source>{} is the syntax of Traefik 2, and no host holds braces</source>
        <translation>{} 是 Traefik 2 的语法，而主机名不含花括号</translation>
    </message>
    <message>
        <source>Traefik 2 takes text outside of {} literally, and no host holds such letters</source>
        <translation>Traefik 2 按字面理解 {} 之外的文本，而主机名不含这类字符</translation>
    </message>
    <message>
        <source>Traefik 3 takes {} in a path literally</source>
        <translation>Traefik 3 按字面理解路径中的 {}</translation>
    </message>
    <message>
        <source>Traefik 3 takes key and value as two arguments, and no key holds an equals sign</source>
        <translation>Traefik 3 将键和值作为两个参数，而键不含等号</translation>
    </message>
    <message>
        <source>no request has two hosts</source>
        <translation>一个请求不会有两个主机名</translation>
    </message>
    <message>
        <source>no request has two methods</source>
        <translation>一个请求不会有两个方法</translation>
    </message>
    <message>
        <source>no request has two paths</source>
        <translation>一个请求不会有两个路径</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>按请求原样</translation>
    </message>
    <message>
        <source>Traefik has no entry point {}</source>
        <translation>Traefik 没有入口点 {}</translation>
    </message>
    <message>
        <source>no service of this project runs Traefik, so its entry points are unknown</source>
        <translation>此项目中没有服务运行 Traefik，因此其入口点未知</translation>
    </message>
    <message>
        <source>port {}</source>
        <translation>端口 {}</translation>
    </message>
    <message>
        <source>port {}, published as {}</source>
        <translation>端口 {}，发布为 {}</translation>
    </message>
    <message>
        <source>Traefik&apos;s static configuration is not at hand, so its entry points are unknown</source>
        <translation>没有 Traefik 的静态配置，因此其入口点未知</translation>
    </message>
    <message>
        <source>{} does not publish port {} of the host, so nothing answers there</source>
        <translation>{} 没有发布主机的端口 {}，因此该处没有响应</translation>
    </message>
    <message>
        <source>{} publishes port {}, where no entry point listens</source>
        <translation>{} 发布端口 {}，但没有入口点在该处监听</translation>
    </message>
    <message>
        <source>{} publishes port {} as {}, where no entry point listens</source>
        <translation>{} 将端口 {} 发布为 {}，但没有入口点在该处监听</translation>
    </message>
    <message>
        <source>dynamic configuration files may define more than is known here</source>
        <translation>动态配置文件中可能还有此处未知的定义</translation>
    </message>
    <message>
        <source>no router takes the request</source>
        <translation>没有路由器接收该请求</translation>
    </message>
    <message>
        <source>noop@internal answers every request with 418</source>
        <translation>noop@internal 对所有请求都以 418 响应</translation>
    </message>
    <message>
        <source>{}@internal is named, and the API is not switched on</source>
        <translation>指定了 {}@internal，但未启用 API</translation>
    </message>
    <message>
        <source>Traefik itself answers ({}@internal)</source>
        <translation>由 Traefik 自身响应（{}@internal）</translation>
    </message>
    <message>
        <source>what the service {} is</source>
        <translation>服务 {} 是什么</translation>
    </message>
    <message>
        <source>Traefik uses the host&apos;s network, where the name {} means nothing</source>
        <translation>Traefik 使用主机网络，名称 {} 在该处没有意义</translation>
    </message>
    <message>
        <source>{} and {} share no network</source>
        <translation>{} 和 {} 没有共用网络</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>it is on no network</source>
        <translation>它不在任何网络上</translation>
    </message>
    <message>
        <source>it uses the network of a container that is not in the project</source>
        <translation>它使用的是不在项目中的容器的网络</translation>
    </message>
    <message>
        <source>Traefik takes any one of {} networks, and {} is not on {}</source>
        <translation>Traefik 会采用 {} 个网络中的任意一个，而 {} 不在 {} 上</translation>
    </message>
    <message>
        <source>to which port of {}: neither labels nor ports nor expose say it</source>
        <translation>发往 {} 的哪个端口：标签、ports 和 expose 都未说明</translation>
    </message>
    <message>
        <source>whether the image of {} exposes a port below {}, which Traefik would take</source>
        <translation>{} 的镜像是否暴露小于 {} 的端口（Traefik 会采用该端口）</translation>
    </message>
    <message>
        <source>it has no port</source>
        <translation>它没有端口</translation>
    </message>
    <message>
        <source>whether {} is healthy; until then Traefik does not know it</source>
        <translation>{} 是否健康；在此之前 Traefik 不识别它</translation>
    </message>
    <message>
        <source>where the request goes is not known</source>
        <translation>请求的去向未知</translation>
    </message>
    <message>
        <source>Traefik sends the request to itself, at its entry point {}</source>
        <translation>Traefik 将请求发给自身的入口点 {}</translation>
    </message>
    <message>
        <source>Traefik cannot connect: {}</source>
        <translation>Traefik 无法连接：{}</translation>
    </message>
    <message>
        <source>some requests end in 504: {}</source>
        <translation>部分请求以 504 结束：{}</translation>
    </message>
    <message>
        <source>the request gets to its service</source>
        <translation>请求到达其服务</translation>
    </message>
    <message>
        <source>buffers the whole request</source>
        <translation>暂存请求直至完整</translation>
    </message>
    <message>
        <source>answers itself while the service fails</source>
        <translation>在服务故障时自行响应</translation>
    </message>
    <message>
        <source>compresses responses</source>
        <translation>压缩响应</translation>
    </message>
    <message>
        <source>guesses the content type of responses</source>
        <translation>推测响应的类型</translation>
    </message>
    <message>
        <source>refuses some encoded characters in paths</source>
        <translation>拒绝路径中的某些转义</translation>
    </message>
    <message>
        <source>replaces error responses</source>
        <translation>替换表示错误的响应</translation>
    </message>
    <message>
        <source>translates gRPC-Web</source>
        <translation>转换 gRPC-Web</translation>
    </message>
    <message>
        <source>changes headers</source>
        <translation>更改标头</translation>
    </message>
    <message>
        <source>limits the number of simultaneous requests (429)</source>
        <translation>拒绝超出并发数的请求 (429)</translation>
    </message>
    <message>
        <source>passes the client&apos;s certificate on</source>
        <translation>转发客户端的证书</translation>
    </message>
    <message>
        <source>limits the request rate (429)</source>
        <translation>拒绝超出速率的请求 (429)</translation>
    </message>
    <message>
        <source>tries again when no server answers</source>
        <translation>没有服务器响应时重试</translation>
    </message>
    <message>
        <source>the chain of middlewares leads back to itself</source>
        <translation>中间件链绕回了自身</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>what the middleware {} does is not known</source>
        <translation>中间件 {} 的作用未知</translation>
    </message>
    <message>
        <source>asks {} first</source>
        <translation>先询问 {}</translation>
    </message>
    <message>
        <source>whether {} lets the request pass</source>
        <translation>{} 是否放行该请求</translation>
    </message>
    <message>
        <source>what {} ({}) does to the request</source>
        <translation>{}（{}）对请求的处理</translation>
    </message>
    <message>
        <source>leaves the path as it is</source>
        <translation>路径保持原样</translation>
    </message>
    <message>
        <source>{} becomes {}</source>
        <translation>{} 变为 {}</translation>
    </message>
    <message>
        <source>changes the path in a way that is not followed here</source>
        <translation>以此处未跟踪的方式更改路径</translation>
    </message>
    <message>
        <source>the path behind {}</source>
        <translation>{} 之后的路径</translation>
    </message>
    <message>
        <source>redirects to {}</source>
        <translation>重定向到 {}</translation>
    </message>
    <message>
        <source>the client is sent to {}</source>
        <translation>客户端被转到 {}</translation>
    </message>
    <message>
        <source>has nothing to redirect</source>
        <translation>没有可重定向的内容</translation>
    </message>
    <message>
        <source>has no scheme, so nothing is redirected</source>
        <translation>没有协议方案，因此不会重定向</translation>
    </message>
    <message>
        <source>does not match, so nothing is redirected</source>
        <translation>不匹配，因此不会重定向</translation>
    </message>
    <message>
        <source>redirects in a way that is not followed here</source>
        <translation>以此处未跟踪的方式重定向</translation>
    </message>
    <message>
        <source>where {} sends the client</source>
        <translation>{} 将客户端转到何处</translation>
    </message>
    <message>
        <source>asks for a user name and password</source>
        <translation>要求用户名和密码</translation>
    </message>
    <message>
        <source>{} asks for a user name and password</source>
        <translation>{} 要求用户名和密码</translation>
    </message>
    <message>
        <source>checks user name and password</source>
        <translation>检查用户名和密码</translation>
    </message>
    <message>
        <source>whether {} takes the name and the password</source>
        <translation>{} 是否接受该用户名和密码</translation>
    </message>
    <message>
        <source>lets only some addresses pass</source>
        <translation>只放行某些地址</translation>
    </message>
    <message>
        <source>whether {} lets this client pass, since it looks at X-Forwarded-For</source>
        <translation>{} 是否放行该客户端，因为它依据 X-Forwarded-For</translation>
    </message>
    <message>
        <source>whether {} lets this client pass; say --client-ip</source>
        <translation>{} 是否放行该客户端；请指定 --client-ip</translation>
    </message>
    <message>
        <source>lets this client pass</source>
        <translation>放行该客户端</translation>
    </message>
    <message>
        <source>does not let this client pass</source>
        <translation>不放行该客户端</translation>
    </message>
    <message>
        <source>{} does not let this client pass</source>
        <translation>{} 不放行该客户端</translation>
    </message>
    <message>
        <source>answers CORS preflight requests</source>
        <translation>响应 CORS 预检请求</translation>
    </message>
    <message>
        <source>{} answers by itself</source>
        <translation>{} 自行响应</translation>
    </message>
    <message>
        <source>{} is not enabled for Traefik</source>
        <translation>{} 未对 Traefik 启用</translation>
    </message>
    <message>
        <source>because of a missing port, Traefik discards all labels of {}</source>
        <translation>由于缺少端口，Traefik 丢弃 {} 的所有标签</translation>
    </message>
    <message>
        <source>because of {}, Traefik discards all labels of {}</source>
        <translation>由于 {}，Traefik 丢弃 {} 的所有标签</translation>
    </message>
    <message>
        <source>Traefik discards the labels of {}</source>
        <translation>Traefik 会丢弃 {} 的标签</translation>
    </message>
    <message>
        <source>it names no service, and its container has several</source>
        <translation>它未指定服务，而其容器有多个服务</translation>
    </message>
    <message>
        <source>its middleware {} does not exist</source>
        <translation>它的中间件 {} 不存在</translation>
    </message>
    <message>
        <source>its middleware {} has no type</source>
        <translation>它的中间件 {} 没有类型</translation>
    </message>
    <message>
        <source>its middleware {} has several types</source>
        <translation>它的中间件 {} 有多个类型</translation>
    </message>
    <message>
        <source>it has no service</source>
        <translation>它没有服务</translation>
    </message>
    <message>
        <source>its service {} does not exist</source>
        <translation>它的服务 {} 不存在</translation>
    </message>
    <message>
        <source>it listens on no entry point</source>
        <translation>它不监听任何入口点</translation>
    </message>
    <message>
        <source>it listens on {}</source>
        <translation>它监听 {}</translation>
    </message>
    <message>
        <source>it takes requests with TLS only</source>
        <translation>它只接收使用 TLS 的请求</translation>
    </message>
    <message>
        <source>it has no tls, so it takes requests without TLS only</source>
        <translation>它没有 tls，因此只接收不使用 TLS 的请求</translation>
    </message>
    <message>
        <source>the rule of {} is a template that is not understood here</source>
        <translation>{} 的规则是此处无法理解的模板</translation>
    </message>
    <message>
        <source>its rule may match, and then it wins</source>
        <translation>它的规则可能匹配，若匹配则由它胜出</translation>
    </message>
    <message>
        <source>its rule may match, with the same priority</source>
        <translation>它的规则可能匹配，且优先级相同</translation>
    </message>
    <message>
        <source>it has the same priority, so either may win</source>
        <translation>它的优先级相同，因此任意一个都可能胜出</translation>
    </message>
    <message>
        <source>it may match, with a lower priority</source>
        <translation>它可能匹配，但优先级较低</translation>
    </message>
    <message>
        <source>it has a lower priority</source>
        <translation>它的优先级较低</translation>
    </message>
    <message>
        <source>the only one that takes the request</source>
        <translation>唯一接收该请求的路由器</translation>
    </message>
    <message>
        <source>the highest of {} that match</source>
        <translation>{} 个匹配项中优先级最高</translation>
    </message>
    <message>
        <source>another one may win instead</source>
        <translation>可能由另一个路由器胜出</translation>
    </message>
    <message>
        <source>none of its entry points exists: {}</source>
        <translation>它的入口点都不存在：{}</translation>
    </message>
    <message>
        <source>its rule may match</source>
        <translation>它的规则可能匹配</translation>
    </message>
    <message>
        <source>the request does not say enough to choose a router</source>
        <translation>请求的信息不足以选定路由器</translation>
    </message>
    <message>
        <source>another router may win instead; see below</source>
        <translation>可能由另一个路由器胜出；见下文</translation>
    </message>
    <message>
        <source>Compose refuses a tab here; use spaces</source>
        <translation>Compose 会拒绝此处的制表符；请使用空格</translation>
    </message>
    <message>
        <source>a comment needs a blank before its &apos;#&apos;</source>
        <translation>注释的 &apos;#&apos; 前需要空格</translation>
    </message>
    <message>
        <source>more than {} problems; those from here on are not listed</source>
        <translation>问题超过 {} 个；其后的问题未列出</translation>
    </message>
    <message>
        <source>lines of the file end in a lone carriage return (CR), which is not edited; save the file with LF line ends first</source>
        <translation>文件中有以单独的回车符 (CR) 结尾的行，无法编辑；请先以 LF 换行保存文件</translation>
    </message>
    <message>
        <source>the file has a YAML error ({}); fix it before anything is changed</source>
        <translation>文件有 YAML 错误（{}）；请先修复再进行更改</translation>
    </message>
    <message>
        <source>the file holds several YAML documents; edit it by hand</source>
        <translation>文件包含多个 YAML 文档；请手动编辑</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; stands twice in one mapping, so it is not clear which one counts; remove one of them first</source>
        <translation>键 &apos;{}&apos; 在一个映射中出现两次，无法确定以哪个为准；请先删除其中一个</translation>
    </message>
    <message>
        <source>{}; no change could be verified, so none is made</source>
        <translation>{}；无法验证更改，因此不作更改</translation>
    </message>
    <message>
        <source>the two YAML readers do not agree on this file; no change could be verified, so none is made</source>
        <translation>两个 YAML 读取器对此文件的解读不一致；无法验证更改，因此不作更改</translation>
    </message>
    <message>
        <source>the file ends in a block text without a line break, so a line added below would change that text; end the file with a line break first</source>
        <translation>文件以没有换行的块文本结尾，在其下添加行会改变该文本；请先在文件末尾加换行</translation>
    </message>
    <message>
        <source>the changed text would not be valid YAML; nothing was changed</source>
        <translation>更改后的文本将不是有效的 YAML；未作任何更改</translation>
    </message>
    <message>
        <source>the changed text would not say what was intended; nothing was changed</source>
        <translation>更改后的文本将与本意不符；未作任何更改</translation>
    </message>
    <message>
        <source>the second YAML reader sees something else in the changed text; nothing was changed</source>
        <translation>第二个 YAML 读取器对更改后的文本解读不同；未作任何更改</translation>
    </message>
    <message>
        <source>{}; nothing was changed</source>
        <translation>{}；未作任何更改</translation>
    </message>
    <message>
        <source>&apos;{}&apos; comes from the anchor {}, which others may share; edit the anchor by hand</source>
        <translation>&apos;{}&apos; 来自锚点 {}，可能还有其他项共用；请手动编辑该锚点</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is shared through the anchor &amp;{} (used in line {}); a change here would change those too</source>
        <translation>&apos;{}&apos; 通过锚点 &amp;{} 共用（用于第 {} 行）；在此更改也会改变那些位置</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not written in this file itself; it comes from an anchor, a merge key or another file</source>
        <translation>&apos;{}&apos; 并未直接写在此文件中；它来自锚点、合并键或另一个文件</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not where an earlier change should have left it</source>
        <translation>&apos;{}&apos; 不在先前更改后应在的位置</translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds the anchor &amp;{}, which is needed in line {}; move the anchor to where it is needed first</source>
        <translation>&apos;{}&apos; 含有锚点 &amp;{}，第 {} 行需要它；请先将该锚点移到需要之处</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a single value</source>
        <translation>&apos;{}&apos; 不是单个值</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a block text; edit it by hand</source>
        <translation>&apos;{}&apos; 是块文本；请手动编辑</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a list</source>
        <translation>&apos;{}&apos; 不是列表</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a mapping</source>
        <translation>&apos;{}&apos; 不是映射</translation>
    </message>
    <message>
        <source>the whole document cannot be removed</source>
        <translation>不能删除整个文档</translation>
    </message>
    <message>
        <source>the file would be left empty</source>
        <translation>文件将会变空</translation>
    </message>
    <message>
        <source>&apos;{}&apos; would be left empty; remove it as a whole instead</source>
        <translation>&apos;{}&apos; 将会变空；请改为将其整体删除</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no plain key that could be renamed</source>
        <translation>&apos;{}&apos; 没有可重命名的普通键</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be emptied; edit it by hand</source>
        <translation>&apos;{}&apos; 无法清空；请手动编辑</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no plain key and cannot be copied</source>
        <translation>&apos;{}&apos; 没有普通键，无法复制</translation>
    </message>
    <message>
        <source>the text is no valid YAML</source>
        <translation>该文本不是有效的 YAML</translation>
    </message>
    <message>
        <source>the text is not one entry that can stand for itself</source>
        <translation>该文本不是可独立存在的单个条目</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has an item that cannot become a key; edit it by hand</source>
        <translation>&apos;{}&apos; 有一项无法转换为键；请手动编辑</translation>
    </message>
    <message>
        <source>&apos;{}&apos; stands twice in &apos;{}&apos;; remove one of them first</source>
        <translation>&apos;{}&apos; 在 &apos;{}&apos; 中出现两次；请先删除其中一个</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a single value without anchor and tag; edit it by hand</source>
        <translation>&apos;{}&apos; 不是不带锚点和标签的单个值；请手动编辑</translation>
    </message>
    <message>
        <source>yaml-cpp, the second reader, sees more than one document in the file</source>
        <translation>第二个读取器 yaml-cpp 在文件中发现多个文档</translation>
    </message>
    <message>
        <source>yaml-cpp, the second reader, refuses the text at line {}: {}</source>
        <translation>第二个读取器 yaml-cpp 在第 {} 行拒绝该文本：{}</translation>
    </message>
    <message>
        <source>a tab cannot indent; use spaces</source>
        <translation>不能用制表符缩进；请使用空格</translation>
    </message>
    <message>
        <source>a mapping or list cannot begin here on the line of its key; put it on a line of its own</source>
        <translation>映射或列表不能在此与键同行开始；请另起一行</translation>
    </message>
    <message>
        <source>an anchor or tag of a list or mapping stands on the line before it</source>
        <translation>列表或映射的锚点或标签须位于其前一行</translation>
    </message>
    <message>
        <source>nesting deeper than {} levels is not read</source>
        <translation>嵌套超过 {} 层的内容不会读取</translation>
    </message>
    <message>
        <source>Compose refuses the tab before this; use spaces</source>
        <translation>Compose 会拒绝此前的制表符；请使用空格</translation>
    </message>
    <message>
        <source>a key must stand on one line</source>
        <translation>键必须位于同一行</translation>
    </message>
    <message>
        <source>a list item stands where a key was expected</source>
        <translation>应为键之处出现了列表项</translation>
    </message>
    <message>
        <source>nothing may follow here on the same line</source>
        <translation>同一行中此处之后不能再有内容</translation>
    </message>
    <message>
        <source>this line is indented by {} spaces; the entry before it by {}</source>
        <translation>此行缩进 {} 个空格；前一条目缩进 {} 个</translation>
    </message>
    <message>
        <source>a &apos;:&apos; behind a key needs a blank or a line break after it</source>
        <translation>键后的 &apos;:&apos; 之后需要空格或换行</translation>
    </message>
    <message>
        <source>expected &apos;:&apos; behind this key</source>
        <translation>此键之后应有 &apos;:&apos;</translation>
    </message>
    <message>
        <source>a block text&apos;s first line is &apos;|&apos; or &apos;&gt;&apos; with an indentation digit and &apos;+&apos; or &apos;-&apos; at most</source>
        <translation>块文本的首行只能是 &apos;|&apos; 或 &apos;&gt;&apos;，至多再加一位缩进数字和 &apos;+&apos; 或 &apos;-&apos;</translation>
    </message>
    <message>
        <source>Compose refuses a tab at the start of this text; use spaces</source>
        <translation>Compose 会拒绝此文本开头的制表符；请使用空格</translation>
    </message>
    <message>
        <source>an empty line before this text is indented deeper than the text</source>
        <translation>此文本之前的空行缩进比文本更深</translation>
    </message>
    <message>
        <source>inside brackets, YAML 1.2 wants lines deeper than the line that holds the key</source>
        <translation>在括号内，YAML 1.2 要求各行的缩进比键所在的行更深</translation>
    </message>
    <message>
        <source>this &apos;{}&apos; is never closed</source>
        <translation>此 &apos;{}&apos; 没有闭合</translation>
    </message>
    <message>
        <source>there is no value before this &apos;,&apos;</source>
        <translation>此 &apos;,&apos; 之前没有值</translation>
    </message>
    <message>
        <source>expected &apos;{}&apos; here</source>
        <translation>此处应有 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>a &apos;,&apos; is missing before this</source>
        <translation>此前缺少 &apos;,&apos;</translation>
    </message>
    <message>
        <source>this cannot begin a value</source>
        <translation>此字符不能作为值的开头</translation>
    </message>
    <message>
        <source>the &apos;&lt;&apos; of this tag is never closed</source>
        <translation>此标签的 &apos;&lt;&apos; 没有闭合</translation>
    </message>
    <message>
        <source>an anchor needs a name behind its &apos;&amp;&apos;</source>
        <translation>锚点的 &apos;&amp;&apos; 之后需要名称</translation>
    </message>
    <message>
        <source>a value can have only one anchor</source>
        <translation>一个值只能有一个锚点</translation>
    </message>
    <message>
        <source>a value can have only one tag</source>
        <translation>一个值只能有一个标签</translation>
    </message>
    <message>
        <source>an anchor or tag ends with a blank</source>
        <translation>锚点或标签须以空格结束</translation>
    </message>
    <message>
        <source>the tag handle {} is not declared by a %TAG line of this document</source>
        <translation>标签句柄 {} 未由此文档的 %TAG 行声明</translation>
    </message>
    <message>
        <source>an alias cannot have an anchor or a tag of its own</source>
        <translation>别名不能有自己的锚点或标签</translation>
    </message>
    <message>
        <source>there is no anchor &apos;{}&apos; before this alias</source>
        <translation>此别名之前没有锚点 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>the control character {} is not allowed here</source>
        <translation>此处不允许控制字符 {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot begin a value; quote the value if it is meant as text</source>
        <translation>&apos;{}&apos; 不能作为值的开头；若本意是文本，请为该值加引号</translation>
    </message>
    <message>
        <source>the {} opened here is never closed</source>
        <translation>此处开始的 {} 没有闭合</translation>
    </message>
    <message>
        <source>a document marker stands inside of this quoted text</source>
        <translation>文档标记位于此带引号的文本之内</translation>
    </message>
    <message>
        <source>YAML 1.2 wants the lines of a quoted text deeper than the line that holds the key</source>
        <translation>YAML 1.2 要求带引号文本的各行缩进比键所在的行更深</translation>
    </message>
    <message>
        <source>this escape sequence is unknown; write &apos;\\&apos; for a backslash, or use single quotes</source>
        <translation>此转义序列未知；反斜杠请写成 &apos;\\&apos;，或使用单引号</translation>
    </message>
    <message>
        <source>the text is larger than 4 GiB, which is not read</source>
        <translation>文本大于 4 GiB，不会读取</translation>
    </message>
    <message>
        <source>this byte is not UTF-8; save the file as UTF-8</source>
        <translation>此字节不是 UTF-8；请将文件保存为 UTF-8</translation>
    </message>
    <message>
        <source>the YAML version is given twice</source>
        <translation>YAML 版本指定了两次</translation>
    </message>
    <message>
        <source>a version directive reads &apos;%YAML 1.2&apos; and nothing more</source>
        <translation>版本指令只能写作 &apos;%YAML 1.2&apos;</translation>
    </message>
    <message>
        <source>directives must be followed by &apos;---&apos;</source>
        <translation>指令之后必须有 &apos;---&apos;</translation>
    </message>
    <message>
        <source>more than {} tag handles are not read</source>
        <translation>超过 {} 个的标签句柄不会读取</translation>
    </message>
    <message>
        <source>this stands outside of the document&apos;s one top-level value; check its indentation</source>
        <translation>此处位于文档唯一的顶层值之外；请检查缩进</translation>
    </message>
    <message>
        <source>nothing but a comment may follow &apos;...&apos;</source>
        <translation>&apos;...&apos; 之后只能有注释</translation>
    </message>
    <message>
        <source>a directive is only allowed after the document before it ends with &apos;...&apos;</source>
        <translation>指令只能出现在前一文档以 &apos;...&apos; 结束之后</translation>
    </message>
    <message>
        <source>Web server ({})</source>
        <translation>Web 服务器（{}）</translation>
    </message>
    <message>
        <source>Reverse proxy ({})</source>
        <translation>反向代理（{}）</translation>
    </message>
    <message>
        <source>Worker, built here</source>
        <translation>Worker，在此构建</translation>
    </message>
    <message>
        <source>metadata have no override file; they are changed where they are written</source>
        <translation>元数据没有覆盖文件；须在其所写之处更改</translation>
    </message>
    <message>
        <source>this project&apos;s contract asks for no metadata</source>
        <translation>此项目的契约不要求元数据</translation>
    </message>
    <message>
        <source>there is no file {}; make it first, empty or not</source>
        <translation>没有文件 {}；请先创建，可以为空</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no mapping in this file; edit it by hand</source>
        <translation>&apos;{}&apos; 在此文件中不是映射；请手动编辑</translation>
    </message>
    <message>
        <source>metadata need a key</source>
        <translation>元数据需要键</translation>
    </message>
    <message>
        <source>the metadata of {} have no {}</source>
        <translation>{} 的元数据中没有 {}</translation>
    </message>
    <message>
        <source>{} is more than a text in this file; edit it by hand</source>
        <translation>{} 在此文件中不只是文本；请手动编辑</translation>
    </message>
    <message>
        <source>Remove {} from the metadata of {}</source>
        <translation>从 {1} 的元数据中删除 {0}</translation>
    </message>
    <message>
        <source>Set {} in the metadata of {}</source>
        <translation>在 {1} 的元数据中设置 {0}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a secret&apos;s name; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation>&apos;{}&apos; 不是机密名称；可用字母、数字、&apos;.&apos;、&apos;_&apos; 和 &apos;-&apos;</translation>
    </message>
    <message>
        <source>{} comes from {}, which holds the value and not this project&apos;s text; make a secret of it by hand</source>
        <translation>{} 来自 {}，值在那里而不在此项目的文本中；请手动将其改为机密</translation>
    </message>
    <message>
        <source>{} names a file already, and is no secret itself</source>
        <translation>{} 已经指向文件，其本身不是机密</translation>
    </message>
    <message>
        <source>{} has no value here: the container gets what the shell has. Write {} first, and it can become a secret</source>
        <translation>{} 在此没有值：容器使用 shell 中的值。先写成 {}，才能改为机密</translation>
    </message>
    <message>
        <source>{} is empty, so there is nothing to keep secret</source>
        <translation>{} 为空，没有需要保密的内容</translation>
    </message>
    <message>
        <source>the value of {} is made of text and variables; a secret is the one or the other. Edit it by hand</source>
        <translation>{} 的值由文本和变量组成；机密只能是其中之一。请手动编辑</translation>
    </message>
    <message>
        <source>whether {} reads {} is not known; it is built here, so its program must</source>
        <translation>{} 是否读取 {} 未知；它在此构建，须由其程序读取</translation>
    </message>
    <message>
        <source>whether {} reads {} is not known; see its documentation</source>
        <translation>{} 是否读取 {} 未知；请查阅其文档</translation>
    </message>
    <message>
        <source>the {} of {} uses {}, which the container has no more</source>
        <translation>{1} 的 {0} 使用 {2}，而容器中已没有它</translation>
    </message>
    <message>
        <source>{} has {} with the same value</source>
        <translation>{} 也有值相同的 {}</translation>
    </message>
    <message>
        <source>keep {} out of version control: add it to .gitignore</source>
        <translation>请勿将 {} 纳入版本控制：将其加入 .gitignore</translation>
    </message>
    <message>
        <source>only you may read {}, and {} does not read it as root; give its user the right to</source>
        <translation>只有您能读取 {}，而 {} 不以 root 身份读取它；请授予其用户读取权限</translation>
    </message>
    <message>
        <source>the old value stays in the history of the repository; change it</source>
        <translation>旧值仍留在仓库的历史中；请更换</translation>
    </message>
    <message>
        <source>the value of {} comes from an anchor, a merge key or &apos;extends&apos;, and others may share it; say it in {} itself first</source>
        <translation>{} 的值来自锚点、合并键或 &apos;extends&apos;，可能与其他服务共享；请先在 {} 自身中写明</translation>
    </message>
    <message>
        <source>{} is included from another folder; open it as a project of its own to move its secrets</source>
        <translation>{} 是从其他文件夹包含的；如需移动其机密，请将其作为单独的项目打开</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no name for a file of a secret</source>
        <translation>&apos;{}&apos; 不能用作机密文件的名称</translation>
    </message>
    <message>
        <source>{} is there already and holds something else; name another file</source>
        <translation>{} 已存在且内容不同；请指定其他文件</translation>
    </message>
    <message>
        <source>{} has {} already</source>
        <translation>{} 已有 {}</translation>
    </message>
    <message>
        <source>{} takes its value from {} of the shell, so the secret does too, and there is no file</source>
        <translation>{} 的值取自 shell 的 {}，机密也同样如此，因此没有文件</translation>
    </message>
    <message>
        <source>there is a secret {} already, and whether it has this value is not known; give the new one another name</source>
        <translation>已有机密 {}，其值是否相同未知；请为新机密另取名称</translation>
    </message>
    <message>
        <source>there is no secret &apos;{}&apos; in this project; declare it first</source>
        <translation>此项目中没有机密 &apos;{}&apos;；请先声明</translation>
    </message>
    <message>
        <source>{} reads secret {} already</source>
        <translation>{} 已在读取机密 {}</translation>
    </message>
    <message>
        <source>{} reads no secret {}</source>
        <translation>{} 未读取机密 {}</translation>
    </message>
    <message>
        <source>Move {} of {} to a secret</source>
        <translation>将 {1} 的 {0} 移为机密</translation>
    </message>
    <message>
        <source>Let {} read secret {}</source>
        <translation>让 {} 读取机密 {}</translation>
    </message>
    <message>
        <source>Let {} no longer read secret {}</source>
        <translation>让 {} 不再读取机密 {}</translation>
    </message>
    <message>
        <source>move {} of {} to a secret file</source>
        <translation>将 {1} 的 {0} 移到机密文件</translation>
    </message>
    <message>
        <source>cannot make the folder {}: {}</source>
        <translation>无法创建文件夹 {}：{}</translation>
    </message>
    <message>
        <source>cannot make {}: {}</source>
        <translation>无法创建 {}：{}</translation>
    </message>
    <message>
        <source>{} is there already and holds something else; it is unchanged</source>
        <translation>{} 已存在且内容不同；未作更改</translation>
    </message>
    <message>
        <source>new file {} (1 line, not shown)</source>
        <translation>新文件 {}（1 行，不显示）</translation>
    </message>
    <message>
        <source>new file {} ({} lines, not shown)</source>
        <translation>新文件 {}（{} 行，不显示）</translation>
    </message>
    <message>
        <source>Set {} of {}</source>
        <translation>设置 {1} 的 {0}</translation>
    </message>
    <message>
        <source>Set {} of {} on {}</source>
        <translation>设置 {1} 在 {2} 上的 {0}</translation>
    </message>
    <message>
        <source>Remove {} from {}</source>
        <translation>删除 {1} 的 {0}</translation>
    </message>
    <message>
        <source>Remove {} from {} on {}</source>
        <translation>删除 {1} 在 {2} 上的 {0}</translation>
    </message>
    <message>
        <source>this command has no word</source>
        <translation>此命令不含任何词</translation>
    </message>
    <message>
        <source>only a shell understands {}</source>
        <translation>只有 shell 才能理解 {}</translation>
    </message>
    <message>
        <source>without &apos;{}&apos; the image&apos;s holds, or else Docker&apos;s {}</source>
        <translation>没有 &apos;{}&apos; 时采用镜像的值，否则采用 Docker 的 {}</translation>
    </message>
    <message>
        <source>{} does not publish {}; it publishes {}</source>
        <translation>{} 没有发布 {}，发布的是 {}</translation>
    </message>
    <message>
        <source>{} publishes {} more than once; edit it by hand</source>
        <translation>{} 多次发布 {}；请手动修改</translation>
    </message>
    <message>
        <source>the &apos;{}&apos; of {} is not written here</source>
        <translation>{1} 的 &apos;{0}&apos; 不是写在这里的</translation>
    </message>
    <message>
        <source>given up before the end; nothing has changed</source>
        <translation>已中途放弃；没有任何更改</translation>
    </message>
    <message>
        <source>{} CPUs</source>
        <translation>{} 个 CPU</translation>
    </message>
    <message>
        <source>limits of {}; what the host has is not known</source>
        <translation>限制合计 {}；主机的容量未知</translation>
    </message>
    <message>
        <source>over-committed: {} are reserved on a host with {}, {} too much</source>
        <translation>超额分配：在拥有 {1} 的主机上预留了 {0}，超出 {2}</translation>
    </message>
    <message>
        <source>over-committed: limits of {} on a host with {}, {} too much</source>
        <translation>超额分配：在拥有 {1} 的主机上限制合计 {0}，超出 {2}</translation>
    </message>
    <message>
        <source>limits of {} on a host with {}</source>
        <translation>在拥有 {1} 的主机上限制合计 {0}</translation>
    </message>
    <message>
        <source>reserved: {}</source>
        <translation>预留：{}</translation>
    </message>
    <message numerus="yes">
        <source>{} services have no limit: they may take all</source>
        <comment>{} service has no limit: it may take all</comment>
        <translation>
            <numerusform>{} 个服务没有限制：可能占用全部</numerusform>
        </translation>
    </message>
    <message>
        <source>{} of the host&apos;s memory, {} of its CPUs</source>
        <translation>主机内存的 {}，CPU 的 {}</translation>
    </message>
    <message>
        <source>{} of the host&apos;s memory</source>
        <translation>主机内存的 {}</translation>
    </message>
    <message>
        <source>{} of the host&apos;s CPUs</source>
        <translation>主机 CPU 的 {}</translation>
    </message>
</context>
<context>
    <name>tw::gui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a compose project</source>
        <translation>打开 Compose 项目</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开的项目(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Write the changes to disk</source>
        <translation>将更改写入磁盘</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the shown file under another name</source>
        <translation>将显示的文件以其他名称保存</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>还原(&amp;V)</translation>
    </message>
    <message>
        <source>Go back to the saved state</source>
        <translation>恢复到已保存的状态</translation>
    </message>
    <message>
        <source>Export &amp;patch…</source>
        <translation>导出补丁(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the changes as a patch that git apply takes</source>
        <translation>将更改写为可用 git apply 应用的补丁</translation>
    </message>
    <message>
        <source>Export p&amp;icture…</source>
        <translation>导出图片(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave Tierwright</source>
        <translation>退出 Tierwright</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>撤销上一次更改</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重新执行被撤销的更改</translation>
    </message>
    <message>
        <source>Search or &amp;run…</source>
        <translation>搜索或运行(&amp;R)…</translation>
    </message>
    <message>
        <source>Find any action or service by a few letters</source>
        <translation>输入几个字符即可查找任何操作或服务</translation>
    </message>
    <message>
        <source>&amp;Filter services</source>
        <translation>筛选服务(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the filter of the outline</source>
        <translation>转到大纲的筛选框</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Show less, larger</source>
        <translation>显示更少内容，更大</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;U)</translation>
    </message>
    <message>
        <source>Show more, smaller</source>
        <translation>显示更多内容，更小</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>1&amp;00%</translation>
    </message>
    <message>
        <source>Show everything in its own size</source>
        <translation>以原始大小显示所有内容</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适应窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Bring everything into sight</source>
        <translation>使所有内容可见</translation>
    </message>
    <message>
        <source>Show &amp;problems</source>
        <translation>显示问题(&amp;1)</translation>
    </message>
    <message>
        <source>Go to the list of problems</source>
        <translation>转到问题列表</translation>
    </message>
    <message>
        <source>Show &amp;code</source>
        <translation>显示代码(&amp;2)</translation>
    </message>
    <message>
        <source>Go to the text of the files</source>
        <translation>转到文件文本</translation>
    </message>
    <message>
        <source>Show c&amp;hanges</source>
        <translation>显示更改(&amp;3)</translation>
    </message>
    <message>
        <source>Go to the changes since the last save</source>
        <translation>转到上次保存以来的更改</translation>
    </message>
    <message>
        <source>Trace a &amp;request…</source>
        <translation>跟踪请求(&amp;Q)…</translation>
    </message>
    <message>
        <source>Type a URL and see which router takes it and where it goes</source>
        <translation>输入 URL，查看由哪个路由器接收以及去往何处</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;K)</translation>
    </message>
    <message>
        <source>Go back to where the cursor was before</source>
        <translation>返回光标之前的位置</translation>
    </message>
    <message>
        <source>Show &amp;matrix</source>
        <translation>显示矩阵(&amp;4)</translation>
    </message>
    <message>
        <source>Go to the table of who may reach whom</source>
        <translation>转到服务间可达许可表</translation>
    </message>
    <message>
        <source>Show &amp;names</source>
        <translation>显示名称(&amp;5)</translation>
    </message>
    <message>
        <source>Go to the table of who is found by which name</source>
        <translation>转到名称与服务对应表</translation>
    </message>
    <message>
        <source>Show p&amp;orts</source>
        <translation>显示端口(&amp;6)</translation>
    </message>
    <message>
        <source>Go to the audit of published ports</source>
        <translation>转到已发布端口的审计</translation>
    </message>
    <message>
        <source>Show &amp;limits</source>
        <translation>显示资源限制(&amp;7)</translation>
    </message>
    <message>
        <source>Go to the table of limits and profiles</source>
        <translation>转到资源限制与 Profile 表</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色配色</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色配色</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>设计(&amp;D)</translation>
    </message>
    <message>
        <source>Add &amp;service…</source>
        <translation>添加服务(&amp;S)…</translation>
    </message>
    <message>
        <source>Add a service with name, image and networks</source>
        <translation>添加服务并指定名称、镜像和网络</translation>
    </message>
    <message>
        <source>Add &amp;network…</source>
        <translation>添加网络(&amp;N)…</translation>
    </message>
    <message>
        <source>Declare a new network</source>
        <translation>声明新网络</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Give the selection another name, everywhere</source>
        <translation>在所有位置为所选项改名</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>创建副本(&amp;D)…</translation>
    </message>
    <message>
        <source>Copy the selected service</source>
        <translation>复制所选服务</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>删除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove the selection from the files</source>
        <translation>从文件中删除所选项</translation>
    </message>
    <message>
        <source>&amp;Add to selection</source>
        <translation>为所选项添加(&amp;A)</translation>
    </message>
    <message>
        <source>F&amp;low in the contract</source>
        <translation>契约中的数据流(&amp;L)</translation>
    </message>
    <message>
        <source>Move, attach or detach what is selected</source>
        <translation>移动、连接或断开所选项</translation>
    </message>
    <message>
        <source>Carry out safe &amp;fixes…</source>
        <translation>执行安全修复(&amp;F)…</translation>
    </message>
    <message>
        <source>Mend what can be mended without breaking a connection</source>
        <translation>修复不会中断连接的问题</translation>
    </message>
    <message>
        <source>Add to &amp;network</source>
        <translation>连接到网络(&amp;N)</translation>
    </message>
    <message>
        <source>Attach the service to another network</source>
        <translation>将服务连接到另一个网络</translation>
    </message>
    <message>
        <source>Add &amp;alias</source>
        <translation>添加别名(&amp;A)</translation>
    </message>
    <message>
        <source>Give the service another name on a network</source>
        <translation>为服务在网络上添加另一个名称</translation>
    </message>
    <message>
        <source>Add &amp;port</source>
        <translation>添加发布端口(&amp;P)</translation>
    </message>
    <message>
        <source>Publish a port on the host</source>
        <translation>在主机上发布端口</translation>
    </message>
    <message>
        <source>Add &amp;exposed port</source>
        <translation>添加暴露端口(&amp;E)</translation>
    </message>
    <message>
        <source>Say which port the service offers to others</source>
        <translation>指定服务向其他服务提供的端口</translation>
    </message>
    <message>
        <source>Add &amp;dependency</source>
        <translation>添加依赖(&amp;D)</translation>
    </message>
    <message>
        <source>Let the service wait for another</source>
        <translation>让服务等待另一个服务</translation>
    </message>
    <message>
        <source>Add &amp;variable</source>
        <translation>添加环境变量(&amp;V)</translation>
    </message>
    <message>
        <source>Set a variable of the environment</source>
        <translation>设置环境变量</translation>
    </message>
    <message>
        <source>Add &amp;health check</source>
        <translation>添加健康检查(&amp;H)</translation>
    </message>
    <message>
        <source>Say how to see that it works</source>
        <translation>指定如何判断其正常运行</translation>
    </message>
    <message>
        <source>Add &amp;label</source>
        <translation>添加标签(&amp;L)</translation>
    </message>
    <message>
        <source>Set a label of the service or network</source>
        <translation>设置服务或网络的标签</translation>
    </message>
    <message>
        <source>Add &amp;Traefik router</source>
        <translation>添加 Traefik 路由器(&amp;T)</translation>
    </message>
    <message>
        <source>Let Traefik serve the service</source>
        <translation>通过 Traefik 提供服务</translation>
    </message>
    <message>
        <source>Add pro&amp;file</source>
        <translation>添加 Profile(&amp;F)</translation>
    </message>
    <message>
        <source>Let a profile switch the service on</source>
        <translation>由 Profile 启用服务</translation>
    </message>
    <message>
        <source>&amp;Allow flow</source>
        <translation>允许数据流(&amp;A)</translation>
    </message>
    <message>
        <source>Say that the one service may reach the other</source>
        <translation>规定一个服务可以到达另一个服务</translation>
    </message>
    <message>
        <source>&amp;Require flow</source>
        <translation>要求数据流(&amp;R)</translation>
    </message>
    <message>
        <source>Say that the one service must reach the other</source>
        <translation>规定一个服务必须能到达另一个服务</translation>
    </message>
    <message>
        <source>&amp;Forbid flow</source>
        <translation>禁止数据流(&amp;F)</translation>
    </message>
    <message>
        <source>Say that the one service must not reach the other</source>
        <translation>规定一个服务不得到达另一个服务</translation>
    </message>
    <message>
        <source>&amp;Take flow out</source>
        <translation>移除数据流(&amp;T)</translation>
    </message>
    <message>
        <source>Say nothing of just these two services</source>
        <translation>不对这两个服务作单独规定</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>快捷键与手势(&amp;K)</translation>
    </message>
    <message>
        <source>What mouse and keyboard do on the canvas</source>
        <translation>画布上的鼠标和键盘操作</translation>
    </message>
    <message>
        <source>&amp;About Tierwright</source>
        <translation>关于 Tierwright(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本与许可证</translation>
    </message>
    <message>
        <source>&amp;Reachability</source>
        <translation>可达性(&amp;R)</translation>
    </message>
    <message>
        <source>Show whom the selected service reaches</source>
        <translation>显示所选服务能到达哪些对象</translation>
    </message>
    <message>
        <source>Published &amp;ports</source>
        <translation>已发布的端口(&amp;P)</translation>
    </message>
    <message>
        <source>Show what is open to the outside</source>
        <translation>显示对外开放的内容</translation>
    </message>
    <message>
        <source>&amp;Dependencies</source>
        <translation>依赖关系(&amp;D)</translation>
    </message>
    <message>
        <source>Show who depends on whom</source>
        <translation>显示服务之间的依赖</translation>
    </message>
    <message>
        <source>&amp;Blast radius</source>
        <translation>爆炸半径(&amp;B)</translation>
    </message>
    <message>
        <source>Show what a break-in at the selected service leads to</source>
        <translation>显示所选服务被入侵后的影响</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>契约(&amp;C)</translation>
    </message>
    <message>
        <source>Show which flows of the contract are kept</source>
        <translation>显示契约中的数据流是否得到遵守</translation>
    </message>
    <message>
        <source>Rou&amp;tes</source>
        <translation>路由(&amp;T)</translation>
    </message>
    <message>
        <source>Show the ways through Traefik to the services</source>
        <translation>显示经 Traefik 到达服务的通路</translation>
    </message>
    <message>
        <source>Changes since &amp;opening</source>
        <translation>打开以来的更改(&amp;O)</translation>
    </message>
    <message>
        <source>Show what was added, changed and removed since opening</source>
        <translation>显示打开以来新增、更改和移除的内容</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>图例(&amp;L)</translation>
    </message>
    <message>
        <source>Explain the marks on the canvas</source>
        <translation>解释画布上的标记</translation>
    </message>
    <message>
        <source>Only the &amp;neighbourhood</source>
        <translation>仅显示相邻项(&amp;N)</translation>
    </message>
    <message>
        <source>Fade everything that is not next to the selection</source>
        <translation>淡化所有不与所选项相邻的内容</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>缩略图(&amp;M)</translation>
    </message>
    <message>
        <source>Show the whole picture in small</source>
        <translation>以缩小形式显示整个图</translation>
    </message>
    <message>
        <source>Find services by name, tier, tag or problem; typing on the canvas does it too</source>
        <translation>按名称、层、标记或问题查找服务；在画布上直接输入也可查找</translation>
    </message>
    <message>
        <source>Collapse or expand the &amp;tier</source>
        <translation>折叠或展开层(&amp;E)</translation>
    </message>
    <message>
        <source>Show only the heading of the selected tier, or all of it again</source>
        <translation>仅显示所选层的标题，或重新全部显示</translation>
    </message>
    <message>
        <source>Collapse or expand &amp;all tiers</source>
        <translation>折叠或展开所有层(&amp;A)</translation>
    </message>
    <message>
        <source>Expand all tiers; if none is collapsed, collapse them</source>
        <translation>展开所有层；若没有折叠的层，则全部折叠</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>环境(&amp;V)</translation>
    </message>
    <message>
        <source>Pro&amp;files</source>
        <translation>Profile(&amp;F)</translation>
    </message>
    <message>
        <source>Ne&amp;xt environment</source>
        <translation>下一个环境(&amp;X)</translation>
    </message>
    <message>
        <source>Show the project in the contract&apos;s next environment</source>
        <translation>以契约中的下一个环境显示项目</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>Show all changes by name, and go back to any</source>
        <translation>按名称显示所有更改，并可回到任意一步</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find in the file that is shown</source>
        <translation>在当前文件中查找</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>替换(&amp;R)…</translation>
    </message>
    <message>
        <source>Find and replace in the file that is shown</source>
        <translation>在当前文件中查找并替换</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>转到下一个找到的位置</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the previous place that was found</source>
        <translation>转到上一个找到的位置</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation>补全(&amp;C)</translation>
    </message>
    <message>
        <source>Offer what may be typed at the cursor</source>
        <translation>列出光标处可输入的内容</translation>
    </message>
    <message>
        <source>&amp;Quick fixes…</source>
        <translation>快速修复(&amp;Q)…</translation>
    </message>
    <message>
        <source>Go to &amp;definition</source>
        <translation>转到定义(&amp;D)</translation>
    </message>
    <message>
        <source>Go to where the name or value at the cursor comes from</source>
        <translation>转到光标处的名称或值的来源</translation>
    </message>
    <message>
        <source>Find &amp;uses…</source>
        <translation>查找用处(&amp;U)…</translation>
    </message>
    <message>
        <source>Show all places that name what is at the cursor</source>
        <translation>显示提到光标处内容的所有位置</translation>
    </message>
    <message>
        <source>F&amp;old</source>
        <translation>折叠(&amp;O)</translation>
    </message>
    <message>
        <source>Hide what belongs to the entry at the cursor</source>
        <translation>隐藏光标处条目所含的内容</translation>
    </message>
    <message>
        <source>Unfo&amp;ld</source>
        <translation>展开(&amp;L)</translation>
    </message>
    <message>
        <source>Show what is hidden below the line of the cursor</source>
        <translation>显示光标所在行下隐藏的内容</translation>
    </message>
    <message>
        <source>Fold or unfold &amp;all</source>
        <translation>全部折叠或展开(&amp;A)</translation>
    </message>
    <message>
        <source>Hide everything but the entries of the first two levels, or show all again</source>
        <translation>隐藏前两级条目以外的全部内容，或重新显示全部</translation>
    </message>
    <message>
        <source>Write the canvas or a part of it as PDF, SVG or PNG</source>
        <translation>将画布或其一部分写为 PDF、SVG 或 PNG</translation>
    </message>
    <message>
        <source>Print the canvas with legend and title block</source>
        <translation>打印画布，附图例和标题栏</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>打印预览(&amp;W)…</translation>
    </message>
    <message>
        <source>See the pages before they are printed</source>
        <translation>在打印前查看页面</translation>
    </message>
    <message>
        <source>Take the selected services out, into the clipboard</source>
        <translation>将所选服务剪切到剪贴板</translation>
    </message>
    <message>
        <source>&amp;Copy services</source>
        <translation>复制服务(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected services as YAML</source>
        <translation>以 YAML 形式复制所选服务</translation>
    </message>
    <message>
        <source>&amp;Paste services</source>
        <translation>粘贴服务(&amp;P)</translation>
    </message>
    <message>
        <source>Add the services that the clipboard holds as YAML</source>
        <translation>添加剪贴板中 YAML 形式的服务</translation>
    </message>
    <message>
        <source>Light or dark, and high contrast, as the system is</source>
        <translation>跟随系统使用浅色或深色，以及高对比度</translation>
    </message>
    <message>
        <source>Light, &amp;high contrast</source>
        <translation>浅色，高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>白底黑字</translation>
    </message>
    <message>
        <source>Dark, high &amp;contrast</source>
        <translation>深色，高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>黑底白字</translation>
    </message>
    <message>
        <source>&amp;Connect to…</source>
        <translation>连线到(&amp;T)…</translation>
    </message>
    <message>
        <source>Declare a flow or a dependency from the selected services to another one</source>
        <translation>声明从所选服务到另一个服务的数据流或依赖</translation>
    </message>
    <message>
        <source>Show what was added, changed and removed since git&apos;s HEAD</source>
        <translation>显示自 git 的 HEAD 以来新增、更改和移除的内容</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>保存视图(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep place, zoom, overlays and collapsed tiers under a name</source>
        <translation>为位置、缩放、叠加显示和折叠的层命名并保存</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>下一个视图(&amp;N)</translation>
    </message>
    <message>
        <source>Show the next saved view</source>
        <translation>显示下一个已保存的视图</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>删除视图(&amp;D)</translation>
    </message>
    <message>
        <source>Open in n&amp;ew window…</source>
        <translation>在新窗口中打开(&amp;N)…</translation>
    </message>
    <message>
        <source>Open a compose project in a new window</source>
        <translation>在新窗口中打开 Compose 项目</translation>
    </message>
    <message>
        <source>Rea&amp;d-only</source>
        <translation>只读(&amp;D)</translation>
    </message>
    <message>
        <source>Look at the project without changing it</source>
        <translation>查看项目而不作更改</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window; the last one ends Tierwright</source>
        <translation>关闭此窗口；关闭最后一个窗口时退出 Tierwright</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>Open a further window, for another project</source>
        <translation>再打开一个窗口，用于另一个项目</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>Cu&amp;t services</source>
        <translation>剪切服务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>Chan&amp;ge selection…</source>
        <translation>更改所选项(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Overlays</source>
        <translation>叠加显示(&amp;O)</translation>
    </message>
    <message>
        <source>Changes since the last comm&amp;it</source>
        <translation>上次提交以来的更改(&amp;G)</translation>
    </message>
    <message>
        <source>Find on the &amp;canvas…</source>
        <translation>在画布上查找(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Saved views</source>
        <translation>已保存的视图(&amp;S)</translation>
    </message>
    <message>
        <source>DN&amp;S names</source>
        <translation>DNS 名称(&amp;S)</translation>
    </message>
    <message>
        <source>Show by which names services find the selected one, and which names are ambiguous</source>
        <translation>显示各服务通过哪些名称找到所选服务，以及哪些名称有歧义</translation>
    </message>
    <message>
        <source>Mo&amp;ve a variable to a secret…</source>
        <translation>将环境变量移为机密(&amp;V)…</translation>
    </message>
    <message>
        <source>Take a variable&apos;s value out of the compose file, into a file of its own</source>
        <translation>将环境变量的值从 Compose 文件中取出，放入单独的文件</translation>
    </message>
    <message>
        <source>Add &amp;secret</source>
        <translation>添加机密(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;value and origin here</source>
        <translation>显示此处的值和来源(&amp;V)</translation>
    </message>
    <message>
        <source>Show what the text at the cursor amounts to, where it comes from and what is wrong with it</source>
        <translation>显示光标处文本的最终值、其来源以及存在的问题</translation>
    </message>
    <message>
        <source>Draft con&amp;tract</source>
        <translation>起草契约(&amp;T)</translation>
    </message>
    <message>
        <source>Write a network contract that says what the project is today, to be edited</source>
        <translation>写出描述项目现状的网络契约，供之后修改</translation>
    </message>
    <message>
        <source>Move &amp;to…</source>
        <translation>移动到(&amp;O)…</translation>
    </message>
    <message>
        <source>Take the selected services to another tier</source>
        <translation>将所选服务移到另一层</translation>
    </message>
    <message>
        <source>Attac&amp;h to…</source>
        <translation>连接到(&amp;H)…</translation>
    </message>
    <message>
        <source>Put the selected services on a further network</source>
        <translation>将所选服务再连接到另一个网络</translation>
    </message>
    <message>
        <source>Offer fixes for the problems of the line, or of what is selected</source>
        <translation>为该行或所选内容的问题提供修复</translation>
    </message>
    <message>
        <source>Select a&amp;ll services</source>
        <translation>选择所有服务(&amp;L)</translation>
    </message>
    <message>
        <source>Select every service on the canvas</source>
        <translation>选择画布上的所有服务</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>缩放到所选项(&amp;S)</translation>
    </message>
    <message>
        <source>Bring what is selected into sight, as a whole</source>
        <translation>完整显示所选内容</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Give the window the whole screen, or take it back</source>
        <translation>让窗口占满整个屏幕，或恢复原状</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>排列(&amp;R)</translation>
    </message>
    <message>
        <source>Move tier to the &amp;left</source>
        <translation>层左移(&amp;L)</translation>
    </message>
    <message>
        <source>Put the selected tier one place further left</source>
        <translation>将所选层向左移动一位</translation>
    </message>
    <message>
        <source>Move tier to the &amp;right</source>
        <translation>层右移(&amp;R)</translation>
    </message>
    <message>
        <source>Put the selected tier one place further right</source>
        <translation>将所选层向右移动一位</translation>
    </message>
    <message>
        <source>Move card &amp;up</source>
        <translation>卡片上移(&amp;U)</translation>
    </message>
    <message>
        <source>Put the selected services one place higher in their tier</source>
        <translation>将所选服务在其层中上移一位</translation>
    </message>
    <message>
        <source>Move card &amp;down</source>
        <translation>卡片下移(&amp;D)</translation>
    </message>
    <message>
        <source>Put the selected services one place lower in their tier</source>
        <translation>将所选服务在其层中下移一位</translation>
    </message>
    <message>
        <source>Arrange &amp;tier again</source>
        <translation>重新排列层(&amp;T)</translation>
    </message>
    <message>
        <source>Forget where the selected tier and its cards were put by hand</source>
        <translation>忘记所选层及其卡片的手动位置</translation>
    </message>
    <message>
        <source>Arrange &amp;everything again</source>
        <translation>全部重新排列(&amp;E)</translation>
    </message>
    <message>
        <source>Forget where tiers and cards were put by hand</source>
        <translation>忘记层和卡片的手动位置</translation>
    </message>
    <message>
        <source>&amp;Invert the selection</source>
        <translation>反选(&amp;I)</translation>
    </message>
    <message>
        <source>Select the services that are not selected, instead of the others</source>
        <translation>选择未选中的服务，而不是已选中的服务</translation>
    </message>
    <message>
        <source>Let the service read a secret of the project, or declare one</source>
        <translation>让服务读取项目的一个机密，或声明一个新的机密</translation>
    </message>
</context>
<context>
    <name>tw::gui::CanvasView</name>
    <message>
        <source>Expand %1</source>
        <translation>展开 %1</translation>
    </message>
    <message>
        <source>Collapse %1</source>
        <translation>折叠 %1</translation>
    </message>
    <message>
        <source>Expand all tiers</source>
        <translation>展开所有层</translation>
    </message>
    <message>
        <source>Collapse all tiers</source>
        <translation>折叠所有层</translation>
    </message>
    <message>
        <source>not found by the search</source>
        <translation>与搜索不匹配</translation>
    </message>
    <message>
        <source>not next to the selection</source>
        <translation>不与所选项相邻</translation>
    </message>
    <message>
        <source>Select a service to see what a break-in there leads to.</source>
        <translation>选择一个服务，查看其被入侵后的影响。</translation>
    </message>
    <message>
        <source>There is no contract with flows.</source>
        <translation>没有包含数据流的契约。</translation>
    </message>
    <message>
        <source>Nothing has changed since opening.</source>
        <translation>打开以来没有任何更改。</translation>
    </message>
    <message>
        <source>Canvas: tiers and services</source>
        <translation>画布：层和服务</translation>
    </message>
    <message>
        <source>The outline beside it shows the same as a tree.</source>
        <translation>旁边的大纲以树形显示相同内容。</translation>
    </message>
    <message>
        <source>The last commit is being read …</source>
        <translation>正在读取上次提交…</translation>
    </message>
    <message>
        <source>Nothing has changed since the last commit.</source>
        <translation>上次提交以来没有任何更改。</translation>
    </message>
    <message>
        <source>Since the last commit:</source>
        <translation>上次提交以来：</translation>
    </message>
    <message>
        <source>Since opening:</source>
        <translation>打开以来：</translation>
    </message>
    <message>
        <source>Select a service to see who finds it by which name.</source>
        <translation>选择一个服务，查看谁可通过哪个名称找到它。</translation>
    </message>
    <message>
        <source>There are no services yet. %1 adds the first one.</source>
        <translation>还没有服务。按 %1 添加第一个。</translation>
    </message>
    <message>
        <source>%1
Drag the title sideways to put the tier elsewhere.</source>
        <translation>%1
横向拖动标题可将层移到别处。</translation>
    </message>
    <message>
        <source>Expand the column without a network</source>
        <translation>展开无网络的列</translation>
    </message>
    <message>
        <source>Collapse the column without a network</source>
        <translation>折叠无网络的列</translation>
    </message>
</context>
<context>
    <name>tw::gui::CapacityPane</name>
    <message>
        <source>How much memory the host has that the project is to run on, e.g. 16g</source>
        <translation>将运行该项目的主机有多少内存，例如 16g</translation>
    </message>
    <message>
        <source>How many CPUs the host has that the project is to run on, e.g. 4</source>
        <translation>将运行该项目的主机有多少个 CPU，例如 4</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Fill in what this machine has; the project may well run on another one</source>
        <translation>填入本机的配置；项目也可能在另一台机器上运行</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>This is no amount of memory; write 16g or 512m.</source>
        <translation>这不是内存容量；请写成 16g 或 512m。</translation>
    </message>
    <message>
        <source>This is no number of CPUs; write 4 or 1.5.</source>
        <translation>这不是 CPU 数量；请写成 4 或 1.5。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>主机内存</translation>
    </message>
    <message>
        <source>Host CPUs</source>
        <translation>主机 CPU 数</translation>
    </message>
</context>
<context>
    <name>tw::gui::CardRows</name>
    <message>
        <source>Name of %1</source>
        <translation>%1的名称</translation>
    </message>
    <message>
        <source>Renames all labels of it, and whatever names it: %1</source>
        <translation>重命名其所有标签以及引用它的位置：%1</translation>
    </message>
    <message>
        <source>Traefik makes it up, since no label defines one. A change below writes the first label.</source>
        <translation>没有标签定义，由 Traefik 自动生成。更改下方内容会写入第一个标签。</translation>
    </message>
    <message>
        <source>made by Traefik</source>
        <translation>由 Traefik 生成</translation>
    </message>
    <message>
        <source>Remove all labels of %1</source>
        <translation>删除 %1 的所有标签</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Traefik does without it: %1</source>
        <translation>Traefik 不会使用它：%1</translation>
    </message>
    <message>
        <source>Show what can be chosen</source>
        <translation>显示可选项</translation>
    </message>
    <message>
        <source>Go to where %1 is written</source>
        <translation>转到 %1 所写的位置</translation>
    </message>
</context>
<context>
    <name>tw::gui::ChangesPanel</name>
    <message>
        <source>Copy patch</source>
        <translation>复制补丁</translation>
    </message>
    <message>
        <source>Export patch…</source>
        <translation>导出补丁…</translation>
    </message>
    <message>
        <source>Changes since the last save</source>
        <translation>上次保存以来的更改</translation>
    </message>
    <message>
        <source>Nothing has changed since the last save.</source>
        <translation>上次保存以来没有任何更改。</translation>
    </message>
    <message>
        <source>Copy &amp;patch</source>
        <translation>复制补丁(&amp;P)</translation>
    </message>
</context>
<context>
    <name>tw::gui::Clipboard</name>
    <message>
        <source>Not copied: %1</source>
        <translation>未复制：%1</translation>
    </message>
    <message>
        <source>%1 is in the clipboard as YAML</source>
        <translation>%1 已以 YAML 形式放入剪贴板</translation>
    </message>
    <message numerus="yes">
        <source>%n services are in the clipboard as YAML</source>
        <translation>
            <numerusform>%n 个服务已以 YAML 形式放入剪贴板</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>剪切 %1</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n services</source>
        <translation>
            <numerusform>剪切 %n 个服务</numerusform>
        </translation>
    </message>
    <message>
        <source>Not pasted: %1</source>
        <translation>未粘贴：%1</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>粘贴 %1</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n services</source>
        <translation>
            <numerusform>粘贴 %n 个服务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::CodeEditor</name>
    <message>
        <source>Text of the file</source>
        <translation>文件文本</translation>
    </message>
</context>
<context>
    <name>tw::gui::CodePanel</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The value at the cursor is written here</source>
        <translation>光标处的值就写在这里</translation>
    </message>
    <message>
        <source>Changed since the last save</source>
        <translation>自上次保存后已更改</translation>
    </message>
    <message>
        <source>Nothing at the cursor leads on: a name leads to where it is declared, an alias, a merge key, extends or include to what comes through it</source>
        <translation>光标处没有可去的地方：名称通向其声明；别名、合并键、extends 或 include 通向由此而来的内容</translation>
    </message>
    <message>
        <source>The cursor is on no name of a service, network or the like</source>
        <translation>光标不在服务、网络等的名称上</translation>
    </message>
    <message>
        <source>There is no quick fix for this line</source>
        <translation>该行没有快速修复</translation>
    </message>
    <message>
        <source>There is neither a value nor a problem at the cursor</source>
        <translation>光标处既没有值也没有问题</translation>
    </message>
</context>
<context>
    <name>tw::gui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation>搜索或运行…</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>搜索或运行</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
</context>
<context>
    <name>tw::gui::Commands</name>
    <message>
        <source>No project is open.</source>
        <translation>没有打开的项目。</translation>
    </message>
    <message>
        <source>The text cannot be read at the moment, so nothing can be changed here. First mend %1: %2</source>
        <translation>当前无法读取文本，因此无法在此更改。请先修复 %1：%2</translation>
    </message>
    <message>
        <source>The text cannot be read at the moment, so nothing can be changed here.</source>
        <translation>当前无法读取文本，因此无法在此更改。</translation>
    </message>
    <message numerus="yes">
        <source>Move %n services to %1</source>
        <translation>
            <numerusform>将 %n 个服务移动到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is open read-only; the File menu has the switch.</source>
        <translation>项目以只读方式打开；可在“文件”菜单中切换。</translation>
    </message>
    <message>
        <source>%1; expected: %2</source>
        <translation>%1；应为：%2</translation>
    </message>
    <message>
        <source>Another change is being worked out.</source>
        <translation>正在准备另一项更改。</translation>
    </message>
</context>
<context>
    <name>tw::gui::CommittedState</name>
    <message>
        <source>The last commit does not have the compose file.</source>
        <translation>上次提交中没有该 Compose 文件。</translation>
    </message>
    <message>
        <source>The compose file of the last commit cannot be read.</source>
        <translation>无法读取上次提交中的 Compose 文件。</translation>
    </message>
</context>
<context>
    <name>tw::gui::ConflictDialog</name>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>磁盘上的文件已更改</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and here as well.</source>
        <translation>%1 已被其他程序更改，在此处也有更改。</translation>
    </message>
    <message>
        <source>Taking the text from disk can be undone.</source>
        <translation>采用磁盘上的文本可以撤销。</translation>
    </message>
    <message>
        <source>From the text here to the text on disk</source>
        <translation>从此处的文本到磁盘上的文本</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>保留我的(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take the text from disk</source>
        <translation>采用磁盘上的文本(&amp;T)</translation>
    </message>
    <message>
        <source>Show what leads from the text here to the text on disk</source>
        <translation>显示从此处的文本到磁盘上的文本有哪些更改</translation>
    </message>
    <message>
        <source>− here · + on disk</source>
        <translation>− 此处 · + 磁盘上</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>稍后决定(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing is changed here or on disk; saving asks again</source>
        <translation>此处和磁盘上都不会更改；保存时会再次询问</translation>
    </message>
</context>
<context>
    <name>tw::gui::ConnectGesture</name>
    <message>
        <source>Drag to another card: declare a flow of the contract or a dependency
Or press, to choose from a list (Ctrl+L)</source>
        <translation>拖到另一张卡片：声明契约的数据流或依赖
或单击，从列表中选择（Ctrl+L）</translation>
    </message>
    <message>
        <source>If the flow %1 is allowed</source>
        <translation>如果允许数据流 %1</translation>
    </message>
    <message>
        <source>If there is the dependency %1</source>
        <translation>如果存在依赖 %1</translation>
    </message>
    <message>
        <source>Flow of the contract</source>
        <translation>契约的数据流</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>依赖</translation>
    </message>
    <message>
        <source>Dropping asks. With Shift: the flow, with Ctrl: the dependency</source>
        <translation>放下时会询问。按住 Shift：数据流；按住 Ctrl：依赖</translation>
    </message>
</context>
<context>
    <name>tw::gui::ConnectMenu</name>
    <message>
        <source>Connect %1</source>
        <translation>连线 %1</translation>
    </message>
    <message>
        <source>Flow in the contract</source>
        <translation>契约中的数据流</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>依赖</translation>
    </message>
</context>
<context>
    <name>tw::gui::ConsequenceBar</name>
    <message>
        <source>Docker Compose does not read the project</source>
        <translation>Docker Compose 无法读取项目</translation>
    </message>
    <message>
        <source>Compose reads it, and the Docker Engine does not start it</source>
        <translation>Compose 能读取，但 Docker Engine 无法启动</translation>
    </message>
    <message>
        <source>It runs, and silently does something else than is written</source>
        <translation>能够运行，但实际行为与所写不符且没有提示</translation>
    </message>
    <message>
        <source>It runs as written, against the contract or good practice</source>
        <translation>按所写运行，但违反契约或最佳实践</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>所有问题</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>tw::gui::ContractSection</name>
    <message>
        <source>No flow speaks of it.</source>
        <translation>没有涉及它的数据流。</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>选择 %1</translation>
    </message>
    <message>
        <source>What the contract says of %1</source>
        <translation>契约对 %1 的规定</translation>
    </message>
    <message>
        <source>Go to the contract</source>
        <translation>转到契约</translation>
    </message>
    <message>
        <source>Take %1 out of the contract</source>
        <translation>从契约中移除 %1</translation>
    </message>
    <message>
        <source>to a service, or &quot;&lt;- service&quot; from one</source>
        <translation>目标服务，或用“&lt;- 服务”表示来源</translation>
    </message>
    <message>
        <source>Add a flow to the contract</source>
        <translation>向契约添加数据流</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契约</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>符合契约</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>不符合契约</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>包含 %1</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>创建文件</translation>
    </message>
    <message>
        <source>Make the file %1</source>
        <translation>创建文件 %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>more than a text</source>
        <translation>不只是文本</translation>
    </message>
    <message>
        <source>%1 in the metadata; empty takes it out</source>
        <translation>元数据中的 %1；留空则移除</translation>
    </message>
    <message>
        <source>No contract says what this service may do.</source>
        <translation>没有契约规定此服务可以做什么。</translation>
    </message>
    <message>
        <source>Draft a contract</source>
        <translation>起草契约</translation>
    </message>
    <message>
        <source>Write a network contract that says what the project is today</source>
        <translation>写出描述项目现状的网络契约</translation>
    </message>
</context>
<context>
    <name>tw::gui::DependenciesSection</name>
    <message>
        <source>until it is started</source>
        <translation>直到其启动</translation>
    </message>
    <message>
        <source>until it is healthy</source>
        <translation>直到其健康</translation>
    </message>
    <message>
        <source>until it has ended well</source>
        <translation>直到其成功结束</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Wait for another service</source>
        <translation>等待另一个服务</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>选择 %1</translation>
    </message>
    <message>
        <source>No longer wait for %1</source>
        <translation>不再等待 %1</translation>
    </message>
    <message>
        <source>Until when to wait for %1</source>
        <translation>等待 %1 到何时</translation>
    </message>
</context>
<context>
    <name>tw::gui::DragGesture</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n 个服务</numerusform>
        </translation>
    </message>
    <message>
        <source>If %1 moves to %2</source>
        <translation>若 %1 移动到 %2</translation>
    </message>
    <message>
        <source>If %1 joins %2 as well</source>
        <translation>若 %1 同时加入 %2</translation>
    </message>
    <message>
        <source>If %1 leaves %2</source>
        <translation>若 %1 离开 %2</translation>
    </message>
</context>
<context>
    <name>tw::gui::EditorCompletion</name>
    <message>
        <source>Completions</source>
        <translation>补全列表</translation>
    </message>
</context>
<context>
    <name>tw::gui::EditorMargin</name>
    <message>
        <source>Unfold (Ctrl+&gt;)</source>
        <translation>展开 (Ctrl+&gt;)</translation>
    </message>
    <message>
        <source>Fold (Ctrl+&lt;)</source>
        <translation>折叠 (Ctrl+&lt;)</translation>
    </message>
    <message>
        <source>Show quick fixes (Alt+Enter)</source>
        <translation>显示快速修复 (Alt+Enter)</translation>
    </message>
</context>
<context>
    <name>tw::gui::EditorSearch</name>
    <message>
        <source>Replace “%1”</source>
        <translation>替换“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” %n times</source>
        <translation>
            <numerusform>替换“%1” %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::EnvironmentSection</name>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>NAME=value</source>
        <translation>名称=值</translation>
    </message>
    <message>
        <source>Set a variable</source>
        <translation>设置环境变量</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>from the shell</source>
        <translation>取自 shell</translation>
    </message>
    <message>
        <source>Remove variable %1</source>
        <translation>删除环境变量 %1</translation>
    </message>
    <message>
        <source>Move %1 to a secret file</source>
        <translation>将 %1 移到机密文件</translation>
    </message>
</context>
<context>
    <name>tw::gui::EnvironmentSwitcher</name>
    <message>
        <source>The environment in which the project is shown</source>
        <translation>显示项目所用的环境</translation>
    </message>
    <message>
        <source>The profiles of Compose that are on</source>
        <translation>已启用的 Compose Profile</translation>
    </message>
    <message>
        <source>&amp;None: what all have in common</source>
        <translation>无：所有环境的共同部分(&amp;N)</translation>
    </message>
    <message>
        <source>Environment: %1 ▾</source>
        <translation>环境：%1 ▾</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Profiles: %1 ▾</source>
        <translation>Profile：%1 ▾</translation>
    </message>
</context>
<context>
    <name>tw::gui::EnvironmentVerdicts</name>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>符合契约</translation>
    </message>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>%n 个违规</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::ExportDialog</name>
    <message>
        <source>&amp;Transparent, without a ground</source>
        <translation>透明，无背景(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Legend and title block</source>
        <translation>图例和标题栏(&amp;L)</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>PDF, for paper</source>
        <translation>PDF，用于打印</translation>
    </message>
    <message>
        <source>SVG, for web pages and drawings</source>
        <translation>SVG，用于网页和绘图</translation>
    </message>
    <message>
        <source>PNG, in pixels</source>
        <translation>PNG，像素图像</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The selection alone</source>
        <translation>仅所选项</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Extent</source>
        <translation>范围(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>大小(&amp;S)</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>导出(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>tw::gui::ExposeSection</name>
    <message>
        <source>Exposed ports</source>
        <translation>暴露的端口</translation>
    </message>
    <message>
        <source>Stop exposing port %1</source>
        <translation>停止暴露端口 %1</translation>
    </message>
    <message>
        <source>9000</source>
        <translation>9000</translation>
    </message>
    <message>
        <source>Expose a port to other services</source>
        <translation>向其他服务暴露端口</translation>
    </message>
</context>
<context>
    <name>tw::gui::Field</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>tw::gui::FindBar</name>
    <message>
        <source>Name, tier:…, tag:…, problem:…</source>
        <translation>名称、tier:…、tag:…、problem:…</translation>
    </message>
    <message>
        <source>Find services on the canvas</source>
        <translation>在画布上查找服务</translation>
    </message>
    <message>
        <source>Words that are in the name, image or aliases.
tier:data — on a network whose name has “data” in it
tag:workers — of a class of the contract, or with a profile
problem:error, problem:compose, problem:NET-005 — with such a problem
Enter: next · Shift+Enter: previous · Esc: show everything again</source>
        <translation>名称、镜像或别名中包含的词。
tier:data — 位于名称含“data”的网络
tag:workers — 属于契约中的某个类，或带有该 Profile
problem:error、problem:compose、problem:NET-005 — 存在此类问题
Enter：下一个 · Shift+Enter：上一个 · Esc：重新显示全部</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>tw::gui::FixMenu</name>
    <message>
        <source>Quick fixes</source>
        <translation>快速修复</translation>
    </message>
    <message>
        <source>%1 (changes behaviour)</source>
        <translation>%1（会改变行为）</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list of problems</source>
        <translation>
            <numerusform>另有 %n 个在问题列表中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::GeneralSection</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Clear the image</source>
        <translation>清除镜像</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>not set: no</source>
        <translation>未设置：no</translation>
    </message>
    <message>
        <source>Clear the restart policy</source>
        <translation>清除重启策略</translation>
    </message>
    <message>
        <source>Container name</source>
        <translation>容器名称</translation>
    </message>
    <message>
        <source>not set: %1</source>
        <translation>未设置：%1</translation>
    </message>
    <message>
        <source>Clear the container name</source>
        <translation>清除容器名称</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>not set: the container&apos;s id</source>
        <translation>未设置：容器的 ID</translation>
    </message>
    <message>
        <source>Clear the host name</source>
        <translation>清除主机名</translation>
    </message>
    <message>
        <source>built from source</source>
        <translation>从源码构建</translation>
    </message>
    <message>
        <source>built from %1</source>
        <translation>从 %1 构建</translation>
    </message>
</context>
<context>
    <name>tw::gui::HealthSection</name>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>已关闭。</translation>
    </message>
    <message>
        <source>The file has no health check; the image may bring one.</source>
        <translation>文件中没有健康检查；镜像可能自带。</translation>
    </message>
    <message>
        <source>a command, e.g. pg_isready</source>
        <translation>命令，例如 pg_isready</translation>
    </message>
    <message>
        <source>Add a health check</source>
        <translation>添加健康检查</translation>
    </message>
    <message>
        <source>as the image has it</source>
        <translation>沿用镜像的设置</translation>
    </message>
    <message>
        <source>Command of the health check</source>
        <translation>健康检查命令</translation>
    </message>
    <message>
        <source>Remove the health check</source>
        <translation>删除健康检查</translation>
    </message>
    <message>
        <source>every</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>start</source>
        <translation>启动期</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Health checks to choose from</source>
        <translation>可选的健康检查</translation>
    </message>
    <message>
        <source>Health check &quot;%1&quot; for %2</source>
        <translation>%2 的健康检查“%1”</translation>
    </message>
    <message>
        <source>%1; empty: as the image has it, else %2</source>
        <translation>%1；留空则沿用镜像的值，否则为 %2</translation>
    </message>
    <message>
        <source>Time from one check to the next</source>
        <translation>两次检查之间的时间</translation>
    </message>
    <message>
        <source>Time after which a check has failed</source>
        <translation>超过此时间即视为检查失败</translation>
    </message>
    <message>
        <source>Time to start, in which failed checks do not count</source>
        <translation>启动时间，其间失败的检查不计</translation>
    </message>
    <message>
        <source>at start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>Time from one check to the next while the container starts, for Docker Engine 25 and newer</source>
        <translation>容器启动期间两次检查之间的时间（Docker Engine 25 及更新版本）</translation>
    </message>
    <message>
        <source>Failed checks in a row that make a container unhealthy</source>
        <translation>连续失败多少次后容器被视为不健康</translation>
    </message>
    <message>
        <source>How the command is run</source>
        <translation>命令的执行方式</translation>
    </message>
    <message>
        <source>How the command is run: %1</source>
        <translation>命令的执行方式：%1</translation>
    </message>
</context>
<context>
    <name>tw::gui::HelpSheet</name>
    <message>
        <source>On the canvas</source>
        <translation>在画布上</translation>
    </message>
    <message>
        <source>Drag a card to a tier: move the service</source>
        <translation>将卡片拖到层：移动服务</translation>
    </message>
    <message>
        <source>Ctrl and drag: attach it there as well</source>
        <translation>Ctrl+拖动：同时连接到该层</translation>
    </message>
    <message>
        <source>Drag a pill away, or Delete: detach</source>
        <translation>将胶囊拖开，或按 Delete：断开连接</translation>
    </message>
    <message>
        <source>Drag the round arrow of a card to another card, or Ctrl+L: declare a flow or a dependency; Shift: a flow, Ctrl: a dependency, without asking</source>
        <translation>将卡片的圆形箭头拖到另一张卡片，或按 Ctrl+L：声明数据流或依赖；按住 Shift 为数据流，按住 Ctrl 为依赖，不再询问</translation>
    </message>
    <message>
        <source>Esc: cancel the drag</source>
        <translation>Esc：取消拖动</translation>
    </message>
    <message>
        <source>Arrow keys: go from card to card and to the headings of tiers</source>
        <translation>方向键：在卡片和层标题之间移动</translation>
    </message>
    <message>
        <source>Shift and arrow keys: select several</source>
        <translation>Shift+方向键：多选</translation>
    </message>
    <message>
        <source>Enter: go to the inspector</source>
        <translation>Enter：转到检查器</translation>
    </message>
    <message>
        <source>Middle button, or Space and drag: move the view</source>
        <translation>鼠标中键，或空格+拖动：移动视图</translation>
    </message>
    <message>
        <source>Type on the canvas, or Ctrl+F: find services</source>
        <translation>在画布上直接输入，或 Ctrl+F：查找服务</translation>
    </message>
    <message>
        <source>The sign beside a tier&apos;s name: collapse and expand it</source>
        <translation>层名称旁的符号：折叠和展开</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>快捷键与手势</translation>
    </message>
    <message>
        <source>Shift or Ctrl and click, or drag over the background: select several</source>
        <translation>Shift 或 Ctrl+单击，或在背景上拖动：多选</translation>
    </message>
    <message>
        <source>Shift and drag over the background: add to the selection</source>
        <translation>Shift+在背景上拖动：添加到所选项</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A: select nothing</source>
        <translation>Ctrl+Shift+A：取消选择</translation>
    </message>
    <message>
        <source>Drag a card up or down in its tier, or a tier sideways by its title: order them</source>
        <translation>在层中上下拖动卡片，或按住标题横向拖动层：排列顺序</translation>
    </message>
    <message>
        <source>Ctrl and wheel, or two fingers: zoom</source>
        <translation>Ctrl+滚轮或双指：缩放</translation>
    </message>
    <message>
        <source>Double-click: rename in place</source>
        <translation>双击：就地重命名</translation>
    </message>
</context>
<context>
    <name>tw::gui::HistoryDelegate</name>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>tw::gui::HistoryPanel</name>
    <message>
        <source>History of changes</source>
        <translation>更改历史</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>打开时的状态</translation>
    </message>
    <message>
        <source>&amp;Go to this state</source>
        <translation>转到此状态(&amp;G)</translation>
    </message>
</context>
<context>
    <name>tw::gui::HoverPopup</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::InspectorPanel</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation>第 %1–%2 行</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>服务名称</translation>
    </message>
    <message>
        <source>Renames the service everywhere</source>
        <translation>在所有位置重命名服务</translation>
    </message>
    <message>
        <source>built from source</source>
        <translation>从源码构建</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>网络名称</translation>
    </message>
    <message>
        <source>Renames the network everywhere</source>
        <translation>在所有位置重命名网络</translation>
    </message>
    <message>
        <source>Network · %1</source>
        <translation>网络 · %1</translation>
    </message>
    <message>
        <source>Network that Compose adds by itself</source>
        <translation>由 Compose 自动添加的网络</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Select a service or a tier to see and change what is known about it.

Drag a card to another tier to move the service. Hold Ctrl to attach it there as well. Drag a pill away to detach it.</source>
        <translation>选择一个服务或层，即可查看并更改其内容。

将卡片拖到另一层可移动服务。按住 Ctrl 拖动则同时连接到该层。将胶囊拖开可断开连接。</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n 个服务</numerusform>
        </translation>
    </message>
    <message>
        <source>Several services</source>
        <translation>多个服务</translation>
    </message>
    <message>
        <source>What is set here is set in all of them, as one step.</source>
        <translation>此处的设置会作为一步操作应用到全部所选服务。</translation>
    </message>
</context>
<context>
    <name>tw::gui::LabelsSection</name>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Remove label %1</source>
        <translation>删除标签 %1</translation>
    </message>
    <message>
        <source>key=value</source>
        <translation>键=值</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>添加标签</translation>
    </message>
</context>
<context>
    <name>tw::gui::Legend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Fold or unfold the legend</source>
        <translation>折叠或展开图例</translation>
    </message>
    <message>
        <source>is on another network as well</source>
        <translation>同时位于另一个网络</translation>
    </message>
    <message>
        <source>published against the contract</source>
        <translation>违反契约的发布</translation>
    </message>
    <message>
        <source>published, with a warning</source>
        <translation>已发布，有警告</translation>
    </message>
    <message>
        <source>published: open to Internet or host</source>
        <translation>已发布：对互联网或主机开放</translation>
    </message>
    <message>
        <source>depends on</source>
        <translation>依赖于</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are not drawn: select a service to see its own</source>
        <translation>
            <numerusform>另有 %n 条线未绘出：选择服务可查看其连线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services that were here</source>
        <translation>
            <numerusform>原在此处的服务 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed tiers: %1</source>
        <translation>已移除的层：%1</translation>
    </message>
    <message>
        <source>way of the traced request</source>
        <translation>所跟踪请求的路径</translation>
    </message>
    <message>
        <source>way of the traced request, which may end in an error</source>
        <translation>所跟踪请求的路径，可能以错误结束</translation>
    </message>
    <message>
        <source>way of the traced request, which ends in an error</source>
        <translation>所跟踪请求的路径，以错误结束</translation>
    </message>
    <message>
        <source>way of the traced request, whose end is not known</source>
        <translation>所跟踪请求的路径，结果未知</translation>
    </message>
</context>
<context>
    <name>tw::gui::MainWindow</name>
    <message>
        <source>Changed on disk</source>
        <translation>磁盘上的文件已更改</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read. Overwrite these changes?</source>
        <translation>%1 在读取后被其他程序更改。要覆盖这些更改吗？</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Tierwright</source>
        <translation>Tierwright</translation>
    </message>
    <message>
        <source>About Tierwright</source>
        <translation>关于 Tierwright</translation>
    </message>
    <message>
        <source>Tierwright %1

Designer for Docker Compose network architectures.
Licensed under the Apache License 2.0.</source>
        <translation>Tierwright %1

Docker Compose 网络架构设计工具。
采用 Apache License 2.0 许可。</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>关闭通知</translation>
    </message>
    <message>
        <source>%1 was changed on disk and read again</source>
        <translation>%1 在磁盘上已更改，已重新读取</translation>
    </message>
    <message>
        <source>Problems  %1</source>
        <translation>问题  %1</translation>
    </message>
    <message>
        <source>Changes  +%1 −%2</source>
        <translation>更改  +%1 −%2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>关闭历史</translation>
    </message>
    <message>
        <source>Some of the unsaved changes are in a file that does not belong to the project any more. They stay in %1.</source>
        <translation>部分未保存的更改所在的文件已不属于此项目。这些更改保留在 %1 中。</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Connect %1 to…</source>
        <translation>将 %1 连线到…</translation>
    </message>
    <message numerus="yes">
        <source>Connect %n services to…</source>
        <translation>
            <numerusform>将 %n 个服务连线到…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the changes of %1 first?</source>
        <translation>要先保存 %1 的更改吗？</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>With Ctrl: in a window of its own</source>
        <translation>按住 Ctrl：在单独的窗口中打开</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>无项目</translation>
    </message>
    <message>
        <source>Go to this window</source>
        <translation>切换到此窗口</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>%1 has no variable with a value of its own.</source>
        <translation>%1 没有自带值的环境变量。</translation>
    </message>
    <message>
        <source>Move to a secret…</source>
        <translation>移为机密…</translation>
    </message>
    <message>
        <source>There is no other network.</source>
        <translation>没有其他网络。</translation>
    </message>
    <message>
        <source>Move %1 to…</source>
        <translation>将 %1 移动到…</translation>
    </message>
    <message numerus="yes">
        <source>Move %n services to…</source>
        <translation>
            <numerusform>将 %n 个服务移动到…</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach %1 to…</source>
        <translation>将 %1 连接到…</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n services to…</source>
        <translation>
            <numerusform>将 %n 个服务连接到…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no problem with what is selected</source>
        <translation>所选内容没有问题</translation>
    </message>
    <message>
        <source>Show on can&amp;vas</source>
        <translation>在画布上显示(&amp;V)</translation>
    </message>
    <message>
        <source>Show %1 on the canvas</source>
        <translation>在画布上显示 %1</translation>
    </message>
    <message>
        <source>Show in co&amp;de</source>
        <translation>在代码中显示(&amp;D)</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>选择 %1</translation>
    </message>
    <message>
        <source>Show in the &amp;matrix</source>
        <translation>在矩阵中显示(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy what it says</source>
        <translation>复制其内容(&amp;C)</translation>
    </message>
    <message>
        <source>The project is open read-only, so the unsaved changes are not brought back. They stay in %1.</source>
        <translation>项目以只读方式打开，因此不会恢复未保存的更改。它们保留在 %1 中。</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. Its text is kept here, and saving writes it again.</source>
        <translation>%1 已从磁盘上消失。其文本保留在此处，保存时会重新写入。</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. Its text is kept here.</source>
        <translation>%1 已从磁盘上消失。其文本保留在此处。</translation>
    </message>
</context>
<context>
    <name>tw::gui::MatrixHeader</name>
    <message>
        <source>To whom</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>tw::gui::MatrixModel</name>
    <message>
        <source>%1 to %2: %3, %4</source>
        <translation>%1 到 %2：%3，%4</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>到 %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::MatrixPanel</name>
    <message>
        <source>Rows reach columns. Filter by service or tier; &quot;api -&gt; db&quot; filters both ends.</source>
        <translation>行到达列。按服务或层筛选；“api -&gt; db”同时筛选两端。</translation>
    </message>
    <message>
        <source>Filter: api, or api -&gt; db</source>
        <translation>筛选：api，或 api -&gt; db</translation>
    </message>
    <message>
        <source>Filter of the matrix</source>
        <translation>矩阵的筛选</translation>
    </message>
    <message>
        <source>Matrix of who may reach whom</source>
        <translation>服务间可达许可矩阵</translation>
    </message>
    <message>
        <source>from ↓   to →</source>
        <translation>来源 ↓   目标 →</translation>
    </message>
</context>
<context>
    <name>tw::gui::MembersSection</name>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>No services.</source>
        <translation>没有服务。</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>选择 %1</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Attach a service</source>
        <translation>连接服务</translation>
    </message>
</context>
<context>
    <name>tw::gui::MiddlewareCard</name>
    <message>
        <source>middleware</source>
        <translation>中间件</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>类型：%1</translation>
    </message>
    <message>
        <source>+ option=value</source>
        <translation>+ 选项=值</translation>
    </message>
    <message>
        <source>Add an option to %1</source>
        <translation>为 %1 添加选项</translation>
    </message>
</context>
<context>
    <name>tw::gui::MiddlewareList</name>
    <message>
        <source>Middlewares in their order</source>
        <translation>中间件（按顺序）</translation>
    </message>
    <message>
        <source>A request passes them from the top. Drag, or Alt+Up and Alt+Down: change the order. Delete: take away</source>
        <translation>请求自上而下依次经过。拖动，或按 Alt+↑ 和 Alt+↓：更改顺序。Delete：移除</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>延后</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>tw::gui::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Click or drag to move the view</source>
        <translation>单击或拖动以移动视图</translation>
    </message>
</context>
<context>
    <name>tw::gui::NetworkLabelsSection</name>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Remove label %1</source>
        <translation>删除标签 %1</translation>
    </message>
    <message>
        <source>key=value</source>
        <translation>键=值</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>添加标签</translation>
    </message>
</context>
<context>
    <name>tw::gui::NetworkOptionsSection</name>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>bridge</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>子网</translation>
    </message>
    <message>
        <source>chosen by Docker</source>
        <translation>由 Docker 选择</translation>
    </message>
    <message>
        <source>Docker&apos;s name</source>
        <translation>Docker 中的名称</translation>
    </message>
    <message>
        <source>Internal: no way to the outside</source>
        <translation>内部：没有通往外部的通路</translation>
    </message>
    <message>
        <source>Attachable: other containers may join</source>
        <translation>可连接：其他容器可以加入</translation>
    </message>
    <message>
        <source>External: made by somebody else</source>
        <translation>外部：由他方创建</translation>
    </message>
</context>
<context>
    <name>tw::gui::NetworksSection</name>
    <message>
        <source>Networks and names</source>
        <translation>网络与名称</translation>
    </message>
    <message>
        <source>On no network.</source>
        <translation>不在任何网络中。</translation>
    </message>
    <message>
        <source>Uses the network of the host.</source>
        <translation>使用主机网络。</translation>
    </message>
    <message>
        <source>Has no network at all.</source>
        <translation>完全没有网络。</translation>
    </message>
    <message>
        <source>Shares the network of %1.</source>
        <translation>共用 %1 的网络。</translation>
    </message>
    <message>
        <source>Uses a Docker network outside of the project.</source>
        <translation>使用项目之外的 Docker 网络。</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Attach to another network</source>
        <translation>连接到另一个网络</translation>
    </message>
    <message>
        <source>home</source>
        <translation>主网络</translation>
    </message>
    <message>
        <source>Detach from %1</source>
        <translation>从 %1 断开</translation>
    </message>
    <message>
        <source>Rename alias %1</source>
        <translation>重命名别名 %1</translation>
    </message>
    <message>
        <source>Remove alias %1</source>
        <translation>删除别名 %1</translation>
    </message>
    <message>
        <source>+ alias</source>
        <translation>+ 别名</translation>
    </message>
    <message>
        <source>New alias on %1</source>
        <translation>%1 上的新别名</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4 地址</translation>
    </message>
    <message>
        <source>Remove the IPv4 address on %1</source>
        <translation>删除在 %1 上的 IPv4 地址</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6 地址</translation>
    </message>
    <message>
        <source>Remove the IPv6 address on %1</source>
        <translation>删除在 %1 上的 IPv6 地址</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Remove the priority on %1</source>
        <translation>删除在 %1 上的优先级</translation>
    </message>
    <message>
        <source>Gateway priority</source>
        <translation>网关优先级</translation>
    </message>
    <message>
        <source>Remove the gateway priority on %1</source>
        <translation>删除在 %1 上的网关优先级</translation>
    </message>
    <message>
        <source>found by %1 and others</source>
        <translation>可被以下服务找到：%1 等</translation>
    </message>
    <message>
        <source>found by no other service</source>
        <translation>没有其他服务能找到它</translation>
    </message>
    <message>
        <source>found by %1</source>
        <translation>可被以下服务找到：%1</translation>
    </message>
    <message>
        <source>+ address</source>
        <translation>+ 地址</translation>
    </message>
    <message>
        <source>Set an address on %1</source>
        <translation>设置在 %1 上的地址</translation>
    </message>
    <message>
        <source>+ priority</source>
        <translation>+ 优先级</translation>
    </message>
    <message>
        <source>Set a priority on %1</source>
        <translation>设置在 %1 上的优先级</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的%1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>tw::gui::OriginsSection</name>
    <message>
        <source>Where values come from</source>
        <translation>值的来源</translation>
    </message>
    <message>
        <source>All values are written in the service itself.</source>
        <translation>所有值都写在服务自身中。</translation>
    </message>
    <message>
        <source>Go to where %1 is written</source>
        <translation>转到 %1 所写的位置</translation>
    </message>
    <message>
        <source>Only values from elsewhere</source>
        <translation>仅来自别处的值</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>显示所有值</translation>
    </message>
    <message>
        <source>Values that are written in the service itself</source>
        <translation>写在服务自身中的值</translation>
    </message>
</context>
<context>
    <name>tw::gui::OutlinePanel</name>
    <message>
        <source>Filter services…</source>
        <translation>筛选服务…</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>筛选服务</translation>
    </message>
    <message>
        <source>Tiers and services</source>
        <translation>层和服务</translation>
    </message>
    <message>
        <source>Words of a name, an image or an alias, or as on the canvas tier:…, tag:… and problem:…</source>
        <translation>名称、镜像或别名中的词，或与画布上一样使用 tier:…、tag:… 和 problem:…</translation>
    </message>
</context>
<context>
    <name>tw::gui::PlaceMenu</name>
    <message>
        <source>Only here</source>
        <translation>仅此处</translation>
    </message>
    <message>
        <source>At the source</source>
        <translation>来源处</translation>
    </message>
    <message>
        <source>In the override file</source>
        <translation>覆盖文件中</translation>
    </message>
    <message>
        <source>Where to make the change</source>
        <translation>在何处更改</translation>
    </message>
    <message>
        <source>%1
The value comes from elsewhere. Change it where?</source>
        <translation>%1
该值来自别处。要在何处更改？</translation>
    </message>
</context>
<context>
    <name>tw::gui::PortsSection</name>
    <message>
        <source>open to everyone who reaches this host</source>
        <translation>对所有能到达本机的人开放</translation>
    </message>
    <message>
        <source>open on one address of this host</source>
        <translation>在本机的一个地址上开放</translation>
    </message>
    <message>
        <source>open to this host only</source>
        <translation>仅对本机开放</translation>
    </message>
    <message>
        <source>not open: all networks of the service are internal</source>
        <translation>未开放：服务的所有网络均为内部网络</translation>
    </message>
    <message>
        <source>has no effect with this network mode</source>
        <translation>在此网络模式下无效</translation>
    </message>
    <message>
        <source>Published ports</source>
        <translation>已发布的端口</translation>
    </message>
    <message>
        <source>8080:80</source>
        <translation>8080:80</translation>
    </message>
    <message>
        <source>Publish a port on the host</source>
        <translation>在主机上发布端口</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>Address and port of the host, port of the container</source>
        <translation>主机的地址和端口、容器的端口</translation>
    </message>
    <message>
        <source>127.0.0.1 only</source>
        <translation>仅 127.0.0.1</translation>
    </message>
    <message>
        <source>Publish port %1 on 127.0.0.1 only</source>
        <translation>仅在 127.0.0.1 上发布端口 %1</translation>
    </message>
    <message>
        <source>Remove port %1</source>
        <translation>删除端口 %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::PreviewBubble</name>
    <message numerus="yes">
        <source>%n further lines</source>
        <translation>
            <numerusform>另有 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Compose refuses</source>
        <translation>Compose 拒绝</translation>
    </message>
    <message>
        <source>Engine refuses</source>
        <translation>Engine 拒绝</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>意外行为</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>Consequence: %1</source>
        <translation>后果：%1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>预期：%1</translation>
    </message>
    <message>
        <source>Actual: %1</source>
        <translation>实际：%1</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>修复：%1</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>已豁免：%1</translation>
    </message>
    <message>
        <source>%1 (waived)</source>
        <translation>%1（已豁免）</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>tw::gui::ProblemsPanel</name>
    <message>
        <source>No problems found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Safe fixes</source>
        <translation>安全修复</translation>
    </message>
    <message numerus="yes">
        <source>Carry out %n safe fixes? They cannot break a connection that works today, and one undo takes all of them back.</source>
        <translation>
            <numerusform>要执行 %n 项安全修复吗？它们不会中断目前可用的连接，且一次撤销即可全部恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>执行</translation>
    </message>
    <message numerus="yes">
        <source>%n safe fixes</source>
        <translation>
            <numerusform>%n 项安全修复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carry out %n safe fixes…</source>
        <translation>
            <numerusform>执行 %n 项安全修复…</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将会改变的内容</translation>
    </message>
</context>
<context>
    <name>tw::gui::ProfilesSection</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Remove profile %1</source>
        <translation>删除 Profile %1</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Let a profile switch the service on</source>
        <translation>由 Profile 启用服务</translation>
    </message>
</context>
<context>
    <name>tw::gui::ReachSection</name>
    <message>
        <source>shared network stack</source>
        <translation>共用网络栈</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>可达来源</translation>
    </message>
    <message>
        <source>Reached by %1 of %2</source>
        <translation>可达来源：%2 个中的 %1 个</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>经由 %1</translation>
    </message>
    <message>
        <source>No other service reaches it.</source>
        <translation>没有其他服务能到达它。</translation>
    </message>
    <message>
        <source>Gets out to the Internet.</source>
        <translation>可以访问互联网。</translation>
    </message>
    <message>
        <source>Does not get out to the Internet.</source>
        <translation>无法访问互联网。</translation>
    </message>
</context>
<context>
    <name>tw::gui::ReasonPane</name>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>CONTRACT</source>
        <translation>契约</translation>
    </message>
    <message>
        <source>DOCKER</source>
        <translation>DOCKER</translation>
    </message>
    <message>
        <source>WHAT THE SIGNS MEAN</source>
        <translation>符号含义</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::ReferenceMenu</name>
    <message>
        <source>Uses of %1</source>
        <translation>%1 的用处</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n places</source>
        <translation>
            <numerusform>%1：%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>declared here</source>
        <translation>在此声明</translation>
    </message>
</context>
<context>
    <name>tw::gui::ResourcesSection</name>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>内存限制</translation>
    </message>
    <message>
        <source>Reserved memory</source>
        <translation>预留内存</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>CPU 限制</translation>
    </message>
    <message>
        <source>Reserved CPUs</source>
        <translation>预留 CPU</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>Profile %1 of the contract: %2</source>
        <translation>契约的 Profile %1：%2</translation>
    </message>
    <message>
        <source>%1, e.g. %2; empty for none. Arrow keys go up and down.</source>
        <translation>%1，例如 %2；留空表示无。可用方向键增减。</translation>
    </message>
    <message>
        <source>Default profile %1 of the contract: %2</source>
        <translation>契约的默认 Profile %1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Apply profile %1</source>
        <translation>应用 Profile %1</translation>
    </message>
    <message>
        <source>Apply profile %1 to %2</source>
        <translation>将 Profile %1 应用于 %2</translation>
    </message>
</context>
<context>
    <name>tw::gui::RouteAnswer</name>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>入口点</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Middlewares</source>
        <translation>中间件</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>去往</translation>
    </message>
    <message>
        <source>With path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>The client gets</source>
        <translation>客户端得到</translation>
    </message>
    <message>
        <source>Others that match</source>
        <translation>其他匹配项</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Steps of the request</source>
        <translation>请求的步骤</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生什么</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Enter goes to %1</source>
        <translation>按 Enter 转到 %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::RoutePanel</name>
    <message>
        <source>Type a URL to see what Traefik makes of it. No rule of this project names a host or a path.</source>
        <translation>输入 URL，查看 Traefik 如何处理。此项目中没有规则指定主机或路径。</translation>
    </message>
    <message>
        <source>Type a URL to see which router takes it and where it goes, or take one that the rules of this project name:</source>
        <translation>输入 URL，查看由哪个路由器接收以及去往何处，或选择此项目的规则中提到的一个：</translation>
    </message>
    <message>
        <source>Show where %1 goes</source>
        <translation>显示 %1 去往何处</translation>
    </message>
</context>
<context>
    <name>tw::gui::RouteQuery</name>
    <message>
        <source>Method of the request</source>
        <translation>请求方法</translation>
    </message>
    <message>
        <source>URL of the request</source>
        <translation>请求 URL</translation>
    </message>
    <message>
        <source>What a client asks for; Enter shows where it goes</source>
        <translation>客户端请求的 URL；按 Enter 显示去往何处</translation>
    </message>
    <message>
        <source>Headers, e.g. X-Key: 1; Accept: */*</source>
        <translation>请求头，例如 X-Key: 1; Accept: */*</translation>
    </message>
    <message>
        <source>Headers of the request, with semicolons between them</source>
        <translation>请求头，以分号分隔</translation>
    </message>
    <message>
        <source>Client&apos;s IP address</source>
        <translation>客户端 IP 地址</translation>
    </message>
    <message>
        <source>Address of the client, for rules that ask for it</source>
        <translation>客户端地址，用于需要它的规则</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Show where the request goes</source>
        <translation>显示请求去往何处</translation>
    </message>
</context>
<context>
    <name>tw::gui::RouterCard</name>
    <message>
        <source>router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Of several routers that match, the highest one wins; without one, the length of the rule counts</source>
        <translation>多个路由器匹配时，优先级最高者生效；未指定时按规则长度决定</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>The Traefik service that gets the request</source>
        <translation>接收请求的 Traefik 服务</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Rule of router %1</source>
        <translation>路由器 %1 的规则</translation>
    </message>
    <message>
        <source>Which requests the router takes. Ctrl+Space: what may stand here; Enter: write it
%1</source>
        <translation>路由器接收哪些请求。Ctrl+空格：可填写的内容；Enter：写入
%1</translation>
    </message>
    <message>
        <source>the default ones</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Where Traefik listens for the requests of this router</source>
        <translation>Traefik 为此路由器监听请求的位置</translation>
    </message>
    <message>
        <source>Entry points</source>
        <translation>入口点</translation>
    </message>
    <message>
        <source>None chosen, so it listens on: %1</source>
        <translation>未选择，因此监听于：%1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Whether the router takes requests with TLS; it then takes no others
%1</source>
        <translation>路由器是否接收 TLS 请求；启用后不再接收其他请求
%1</translation>
    </message>
    <message>
        <source>The entry point %1 gives it TLS</source>
        <translation>由入口点 %1 启用 TLS</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>解析器</translation>
    </message>
    <message>
        <source>Which certificate resolver gets the certificate</source>
        <translation>由哪个证书解析器获取证书</translation>
    </message>
    <message>
        <source>none: Traefik&apos;s own certificates</source>
        <translation>无：使用 Traefik 自带的证书</translation>
    </message>
    <message>
        <source>Middlewares</source>
        <translation>中间件</translation>
    </message>
    <message>
        <source>Middlewares in their order</source>
        <translation>中间件（按顺序）</translation>
    </message>
    <message>
        <source>+ middleware</source>
        <translation>+ 中间件</translation>
    </message>
    <message>
        <source>Add a middleware as the last one</source>
        <translation>在末尾添加中间件</translation>
    </message>
</context>
<context>
    <name>tw::gui::SearchBar</name>
    <message>
        <source>Find in this file</source>
        <translation>在此文件中查找</translation>
    </message>
    <message>
        <source>Enter: next · Shift+Enter: previous · Esc: back to the text</source>
        <translation>Enter：下一个 · Shift+Enter：上一个 · Esc：回到文本</translation>
    </message>
    <message>
        <source>Tell upper and lower case apart</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>仅整词</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>上一个 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>下一个 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Enter: replace and go to the next. In the replacement of a regular expression \1 is its first group, \n a line break.</source>
        <translation>Enter：替换并转到下一个。在正则表达式的替换文本中，\1 是第一个分组，\n 是换行。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace this one and go to the next (Enter)</source>
        <translation>替换此处并转到下一个 (Enter)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Replace all in this file; one undo takes it back (Ctrl+Enter)</source>
        <translation>替换此文件中的全部；一次撤销即可恢复 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>tw::gui::SecretsSection</name>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>No longer read secret %1</source>
        <translation>不再读取机密 %1</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · 来自 %2</translation>
    </message>
    <message>
        <source>nowhere: it is not declared</source>
        <translation>无处：未声明</translation>
    </message>
    <message>
        <source>outside of the project, where Compose finds it</source>
        <translation>项目之外，由 Compose 查找</translation>
    </message>
    <message>
        <source>variable %1 of the shell</source>
        <translation>shell 变量 %1</translation>
    </message>
    <message>
        <source>a place that is not known</source>
        <translation>未知位置</translation>
    </message>
    <message>
        <source>%1, which is missing</source>
        <translation>%1（缺失）</translation>
    </message>
    <message>
        <source>secret, or NAME=FILE, or NAME=$VARIABLE</source>
        <translation>机密，或 名称=文件，或 名称=$变量</translation>
    </message>
    <message>
        <source>Let the service read a secret of the project, or declare one</source>
        <translation>让服务读取项目的一个机密，或声明一个新的机密</translation>
    </message>
    <message>
        <source>Declared, and read by no service:</source>
        <translation>已声明但没有服务读取：</translation>
    </message>
    <message>
        <source>No longer declare secret %1</source>
        <translation>不再声明机密 %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::Section</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralHealth</name>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>health check</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>health check (%1)</source>
        <translation>健康检查（%1）</translation>
    </message>
    <message>
        <source>As one of them has it ▾</source>
        <translation>与其中一个相同 ▾</translation>
    </message>
    <message>
        <source>Give the health check of one of them to all</source>
        <translation>将其中一个的健康检查应用到全部所选服务</translation>
    </message>
    <message>
        <source>Give the health check of %1 to all</source>
        <translation>将 %1 的健康检查应用到全部所选服务</translation>
    </message>
    <message>
        <source>With and without a shell</source>
        <translation>有的经 shell，有的不经</translation>
    </message>
    <message>
        <source>How the commands are run</source>
        <translation>各命令的执行方式</translation>
    </message>
    <message>
        <source>How the commands are run: %1</source>
        <translation>各命令的执行方式：%1</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralLabels</name>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>标签“%1”</translation>
    </message>
    <message>
        <source>No label that all of them have.</source>
        <translation>没有共有的标签。</translation>
    </message>
    <message>
        <source>key=value</source>
        <translation>键=值</translation>
    </message>
    <message>
        <source>Set a label in all</source>
        <translation>在全部所选服务中设置标签</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralNetworks</name>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Attach all to another network</source>
        <translation>将全部所选服务连接到另一个网络</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralProfiles</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Add a profile to all</source>
        <translation>为全部所选服务添加 Profile</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralResources</name>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>内存限制</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>内存限制</translation>
    </message>
    <message>
        <source>Reserved memory</source>
        <translation>预留内存</translation>
    </message>
    <message>
        <source>reserved memory</source>
        <translation>预留内存</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>CPU 限制</translation>
    </message>
    <message>
        <source>Reserved CPUs</source>
        <translation>预留 CPU</translation>
    </message>
    <message>
        <source>reserved CPUs</source>
        <translation>预留 CPU</translation>
    </message>
    <message>
        <source>restart policy</source>
        <translation>重启策略</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralSection</name>
    <message numerus="yes">
        <source>Set the %1 of %n services</source>
        <translation>
            <numerusform>设置 %n 个服务的%1</numerusform>
        </translation>
    </message>
    <message>
        <source>(several)</source>
        <translation>（多个值）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1，值不同</translation>
    </message>
    <message>
        <source>Remove the %1 of all</source>
        <translation>删除全部所选服务的%1</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %1 of %n services</source>
        <translation>
            <numerusform>删除 %n 个服务的%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2/%3</translation>
    </message>
    <message>
        <source>Give %1 to all</source>
        <translation>为全部所选服务添加 %1</translation>
    </message>
    <message numerus="yes">
        <source>Give %1 to %n services</source>
        <translation>
            <numerusform>为 %n 个服务添加 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 from all</source>
        <translation>从全部所选服务中移除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Take %1 from %n services</source>
        <translation>
            <numerusform>从 %n 个服务中移除 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralVariables</name>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>环境变量“%1”</translation>
    </message>
    <message>
        <source>No variable that all of them have.</source>
        <translation>没有共有的环境变量。</translation>
    </message>
    <message>
        <source>NAME=value</source>
        <translation>名称=值</translation>
    </message>
    <message>
        <source>Set a variable in all</source>
        <translation>在全部所选服务中设置环境变量</translation>
    </message>
</context>
<context>
    <name>tw::gui::StartPage</name>
    <message>
        <source>Open a Docker Compose project</source>
        <translation>打开 Docker Compose 项目</translation>
    </message>
    <message>
        <source>Choose a compose file, or drop one or several here.</source>
        <translation>选择一个 Compose 文件，或将一个或多个文件拖放到此处。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
</context>
<context>
    <name>tw::gui::Status</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n 个服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>%n 个网络</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>tw::gui::TablePanel</name>
    <message>
        <source>Filter of %1</source>
        <translation>%1的筛选</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>没有符合筛选条件的项。</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>仅显示问题</translation>
    </message>
    <message>
        <source>Show only the rows that have a sign of a problem</source>
        <translation>仅显示带有问题标记的行</translation>
    </message>
    <message>
        <source>&amp;Sort by &quot;%1&quot;</source>
        <translation>按“%1”排序(&amp;S)</translation>
    </message>
    <message>
        <source>Order of the &amp;project</source>
        <translation>项目中的顺序(&amp;P)</translation>
    </message>
</context>
<context>
    <name>tw::gui::Tables</name>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
</context>
<context>
    <name>tw::gui::ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Show ▾</source>
        <translation>显示 ▾</translation>
    </message>
    <message>
        <source>Everything that the canvas can show</source>
        <translation>画布可以显示的所有内容</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n violations</source>
        <translation>
            <numerusform>✕ %n 个违规</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n warnings</source>
        <translation>
            <numerusform>▲ %n 个警告</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::TraefikSection</name>
    <message>
        <source>Traefik</source>
        <translation>Traefik</translation>
    </message>
    <message>
        <source>Traefik serves it by default; no label says how.</source>
        <translation>Traefik 默认提供此服务；没有标签指定方式。</translation>
    </message>
    <message>
        <source>No label is about Traefik.</source>
        <translation>没有与 Traefik 相关的标签。</translation>
    </message>
    <message>
        <source>Served by Traefik</source>
        <translation>通过 Traefik 提供</translation>
    </message>
    <message>
        <source>Over network</source>
        <translation>所用网络</translation>
    </message>
    <message>
        <source>The network over which Traefik sends requests, by its name in Docker</source>
        <translation>Traefik 发送请求所用的网络，以 Docker 中的名称表示</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>+ router</source>
        <translation>+ 路由器</translation>
    </message>
    <message>
        <source>Add a router</source>
        <translation>添加路由器</translation>
    </message>
    <message>
        <source>+ middleware</source>
        <translation>+ 中间件</translation>
    </message>
    <message>
        <source>Add a middleware</source>
        <translation>添加中间件</translation>
    </message>
    <message>
        <source>+ port</source>
        <translation>+ 端口</translation>
    </message>
    <message>
        <source>Add a Traefik service for a port of the container</source>
        <translation>为容器的端口添加 Traefik 服务</translation>
    </message>
    <message>
        <source>Add a router to %1</source>
        <translation>为 %1 添加路由器</translation>
    </message>
    <message>
        <source>For a host</source>
        <translation>用于主机</translation>
    </message>
    <message>
        <source>For a host, with TLS</source>
        <translation>用于主机，启用 TLS</translation>
    </message>
    <message>
        <source>For a path</source>
        <translation>用于路径</translation>
    </message>
    <message>
        <source>TCP, with TLS passed through</source>
        <translation>TCP，TLS 透传</translation>
    </message>
    <message>
        <source>Add a middleware to %1</source>
        <translation>为 %1 添加中间件</translation>
    </message>
    <message>
        <source>Strip a prefix of the path</source>
        <translation>去除路径前缀</translation>
    </message>
    <message>
        <source>Redirect to HTTPS</source>
        <translation>重定向到 HTTPS</translation>
    </message>
    <message>
        <source>Password (basic authentication)</source>
        <translation>密码（基本认证）</translation>
    </message>
    <message>
        <source>Ask another service (forward authentication)</source>
        <translation>询问另一个服务（转发认证）</translation>
    </message>
    <message>
        <source>Security headers</source>
        <translation>安全响应头</translation>
    </message>
    <message>
        <source>Limit the rate of requests</source>
        <translation>限制请求速率</translation>
    </message>
    <message>
        <source>Allow some addresses only</source>
        <translation>仅允许部分地址</translation>
    </message>
    <message>
        <source>Compress answers</source>
        <translation>压缩响应</translation>
    </message>
</context>
<context>
    <name>tw::gui::TraefikServiceCard</name>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>The port of the container to which requests go</source>
        <translation>请求发往的容器端口</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>How Traefik speaks to the container</source>
        <translation>Traefik 与容器通信的方式</translation>
    </message>
</context>
<context>
    <name>tw::gui::Verbs</name>
    <message>
        <source>Rename service %1</source>
        <translation>重命名服务 %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Rename network %1</source>
        <translation>重命名网络 %1</translation>
    </message>
    <message>
        <source>Rename alias %1</source>
        <translation>重命名别名 %1</translation>
    </message>
    <message>
        <source>Duplicate %1 as</source>
        <translation>将 %1 复制为</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>副本名称</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>添加服务</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>image, e.g. nginx:1.27</source>
        <translation>镜像，例如 nginx:1.27</translation>
    </message>
    <message>
        <source>Networks, separated by commas</source>
        <translation>网络，以英文逗号分隔</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>添加网络</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n services</source>
        <translation>
            <numerusform>删除 %n 个服务</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove service</source>
        <translation>删除服务</translation>
    </message>
    <message>
        <source>Others name what is to be removed. Remove what they say of it too?</source>
        <translation>其他位置引用了要删除的内容。是否一并删除这些引用？</translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation>一并删除</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n services</source>
        <translation>
            <numerusform>为 %n 个服务创建副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>无模板</translation>
    </message>
    <message>
        <source>Add service %1</source>
        <translation>添加服务 %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::ViewSwitcher</name>
    <message>
        <source>The view %1 is saved</source>
        <translation>已保存视图“%1”</translation>
    </message>
    <message>
        <source>Show the view %1</source>
        <translation>显示视图“%1”</translation>
    </message>
    <message>
        <source>The view %1 is deleted</source>
        <translation>已删除视图“%1”</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>视图 %1</translation>
    </message>
    <message>
        <source>Save what is seen now as a view</source>
        <translation>将当前显示保存为视图</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>The view %1 is shown without what is gone: %2</source>
        <translation>已显示视图 %1，以下内容已不存在：%2</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>环境 %1</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>Profile %1</translation>
    </message>
</context>
<context>
    <name>tw::gui::Workspace</name>
    <message>
        <source>No project is open.</source>
        <translation>没有打开的项目。</translation>
    </message>
    <message>
        <source>Recovered changes</source>
        <translation>已恢复的更改</translation>
    </message>
    <message>
        <source>Revert to the saved state</source>
        <translation>还原到已保存的状态</translation>
    </message>
    <message>
        <source>Changes made on disk</source>
        <translation>磁盘上的更改</translation>
    </message>
    <message>
        <source>Typing in %1</source>
        <translation>在 %1 中输入</translation>
    </message>
    <message>
        <source>The project is open read-only.</source>
        <translation>项目以只读方式打开。</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>Arrangement from the disk</source>
        <translation>来自磁盘的布局</translation>
    </message>
</context>
</TS>
