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
        <source>%n errors</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
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
    <name>TextSearch</name>
    <message>
        <source>At character %1: %2</source>
        <translation>第 %1 个字符：%2</translation>
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
        <source>Offer fixes for the problems of the line</source>
        <translation>为该行的问题提供修复</translation>
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
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
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
        <source>Pri&amp;nt…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Cu&amp;t services</source>
        <translation>剪切服务(&amp;T)</translation>
    </message>
    <message>
        <source>Chan&amp;ge selection…</source>
        <translation>更改所选项(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>tw::gui::CanvasView</name>
    <message>
        <source>no network</source>
        <translation>无网络</translation>
    </message>
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
        <source>Arrange %1</source>
        <translation>排列 %1</translation>
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
        <source>Others share this text: dropping asks where to change it</source>
        <translation>此文本被其他项共用：放下时会询问在何处更改</translation>
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
    <message>
        <source>Others share this text: dropping asks where to change it</source>
        <translation>此文本被其他项共用：放下时会询问在何处更改</translation>
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
        <source>Shift and click, or drag over the background: select several</source>
        <translation>Shift+单击，或在背景上拖动：多选</translation>
    </message>
    <message>
        <source>Ctrl+A: select all services</source>
        <translation>Ctrl+A：选择所有服务</translation>
    </message>
    <message>
        <source>Enter: go to the inspector</source>
        <translation>Enter：转到检查器</translation>
    </message>
    <message>
        <source>Ctrl and wheel: zoom</source>
        <translation>Ctrl+滚轮：缩放</translation>
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
        <source>Save the changes first?</source>
        <translation>要先保存更改吗？</translation>
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
        <source>Take the text from disk</source>
        <translation>采用磁盘上的文本</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的更改</translation>
    </message>
    <message>
        <source>Recover changes</source>
        <translation>恢复更改</translation>
    </message>
    <message>
        <source>Tierwright ended with unsaved changes in %1. Bring them back?</source>
        <translation>Tierwright 退出时 %1 有未保存的更改。要恢复吗？</translation>
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
        <source>Bringing them back can be undone.</source>
        <translation>恢复操作可以撤销。</translation>
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
    <message numerus="yes">
        <source>%1, %n problems</source>
        <translation>
            <numerusform>%1，%n 个问题</numerusform>
        </translation>
    </message>
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
        <source>Hint</source>
        <translation>提示</translation>
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
        <source>Go to the place</source>
        <translation>转到该位置</translation>
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
        <source>%1, e.g. %2; empty for none</source>
        <translation>%1，例如 %2；留空表示无</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>Profile %1 of the contract: %2</source>
        <translation>契约的 Profile %1：%2</translation>
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
        <source>every</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>start</source>
        <translation>启动期</translation>
    </message>
    <message>
        <source>health check (%1)</source>
        <translation>健康检查（%1）</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>重试</translation>
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
</context>
</TS>
