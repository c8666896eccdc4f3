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
    <message>
        <source>reachable through Traefik</source>
        <translation type="unfinished"></translation>
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
    <name>core</name>
    <message>
        <source>{} has no environment {}{}; it has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no environment {}{}; it has {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no {} in {} or the directories above it, so there are no environments; name a contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the finding would still be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then {} [{}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} would not reach {} any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would undo an earlier fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no compose file found in {} or the directories above it; name one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}:{}:{}: a zero byte stands here, so this is a binary file and not YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a project name; lower-case letters, digits, &apos;-&apos; and &apos;_&apos; are allowed, a letter or digit first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is there too; Compose takes only {} unless files are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not written: the texts are only read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the files have errors that must be mended before anything can be changed safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, did you mean &quot;{}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} services</source>
        <comment>{} service</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{} cannot be read: there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no file {}; Compose wants it before it starts anything, and its values are missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the top level of a compose file must be a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file is empty; a compose file has at least &apos;services:&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; names no place; write name=place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose loses &apos;{}&apos; here; in the form of a list it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose cannot read &apos;{}&apos; here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a host port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this mount has no &apos;target&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this bind mount has no &apos;source&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; has too many colons for a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote or a backslash of this command is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; names no address; write host=address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is text in YAML 1.2; Compose reads it as {} with a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be {}, not &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a duration for &apos;{}&apos;; write 30s or 1m30s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a size for &apos;{}&apos;; write 512m or 2g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} says not where it comes from; write {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has several sources; keep one of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this names no variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the volume {} is external, so Compose refuses &apos;{}&apos; here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;count&apos; and &apos;device_ids&apos; exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path to watch cannot be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has neither an image nor a build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;dockerfile&apos; and &apos;dockerfile_inline&apos; exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the build&apos;s &apos;platforms&apos; do not name {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has both &apos;network_mode&apos; and &apos;networks&apos;; Compose refuses that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a health check&apos;s list begins with CMD, CMD-SHELL or NONE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number of retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; and &apos;deploy.resources.{}.{}&apos; must be equal; Compose refuses the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;scale&apos; and &apos;deploy.replicas&apos; must be equal; Compose refuses the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number of containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several containers cannot share one &apos;container_name&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a watch that does &apos;{}&apos; needs a &apos;target&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the aliases of this file describe more values than can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose reads this tag otherwise; put a blank behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this alias stands inside of the value it names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable {} is not set and has no default, so it is read as empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key must be text; quote it if it is meant as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; stands twice in this mapping; Compose refuses the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;&lt;&lt;&apos; merges a mapping or a list of mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in an environment file cannot be quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quote in the value of {} is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text stands behind the closing quote of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;extends&apos; must name a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} extends itself in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} extends {}, which is no service of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} extends itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tierwright does not fetch files, so what this service takes from there is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is no service of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path or a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tierwright does not fetch files, so the included services are missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this entry of &apos;include&apos; has no &apos;path&apos;, so it includes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the files include each other in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; stands here and in the included file, and the two differ; Compose refuses that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a &apos;{}&apos; is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no variable; write &apos;$$&apos; for a dollar sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; uses an operator that Compose does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable {} is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable {} is required: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project has no &apos;services&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;version&apos; is obsolete; Compose ignores it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project has no name; write &apos;name:&apos; with small letters and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose passes over this: it is no form of &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this has another form than &apos;{}&apos; in the file before; Compose cannot merge them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mount cannot be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stands before a colon of this mount; a variable without a value may be the cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this mount has too many colons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stands behind the last colon of this mount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; names an address and a container port but no host port; write &apos;{}:…:{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; has too many colons; an IPv6 address stands in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an IP address of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a protocol; tcp, udp and sctp are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no container port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a container port (1–65535)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a host port (0–65535)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ranges {} and {} have different lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose ignores the number {} here, so there is no limit; write it as text with a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this port has no &apos;target&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a container port (1–65535), so Docker refuses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a protocol, so Docker refuses it; tcp, udp and sctp are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no address, so Compose refuses the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is mounted at {} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text like 30s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mapping or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be {}, not {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no value for &apos;{}&apos;; these are: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too small for &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too large for &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} stands twice in &apos;{}&apos;; Compose refuses the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; must have &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is known from Compose {}.{} on, and this project is meant for {}.{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a name in &apos;{}&apos;; a name cannot be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a name in &apos;{}&apos;; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a key of a compose file, so Compose refuses the file{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a key of a service, so Compose refuses the file{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a key of &apos;{}&apos;, so Compose refuses the file{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no key &quot;{}&quot;{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key of {} must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &quot;{}&quot; is already there, the first one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished">空</translation>
    </message>
    <message>
        <source>{} must be {}, but it is {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">无</translation>
    </message>
    <message>
        <source>ports.only leaves {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract has no ports.published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ports.published grants {} nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ports.published grants {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract is empty: write at least &quot;version: 1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract does not say its version: write &quot;version: 1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {} is unknown, this program reads version 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is already listed in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be a duration such as 30s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is no port: ports go from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry of {} must be a port or a range such as 8000-8010, but it is &quot;{}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a contract is one YAML document, what follows is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no flow: write &quot;a -&gt; b&quot; or &quot;a &lt;-&gt; b&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ports of a flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flow is required and forbidden; that it is forbidden counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a flow needs &quot;from&quot; and &quot;to&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy of a flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be a version such as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoints of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from of the names of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owners of the name {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published ports of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a required resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory of {} must be a size such as 512m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cpus of {} must be a number of cores such as 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>services of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} lists no services, but another profile is the default already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata.file must hold {}, which stands for the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tier {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label {} in {} must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an order of middlewares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an order of middlewares needs at least two of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a waiver needs &quot;rule&quot;: the id or name of what it excuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a waiver needs &quot;reason&quot;, without one it does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be a day written YYYY-MM-DD, so the emergency does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be a day written YYYY-MM-DD, so the waiver does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layout is no JSON object; delete the file to start with a fresh layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layout was written by a newer version of Tierwright; update Tierwright, or delete the file to start with a fresh layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes over too much through anchors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names an unknown anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not written as an entry of &apos;services&apos; of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands behind an alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be copied, because {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text to paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no YAML that can be pasted: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text holds several YAML documents; paste one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text is no &apos;services:&apos; fragment of a compose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no service below &apos;services:&apos; in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a service without its name; put &apos;name:&apos; above it and indent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network {} is declared, since it was not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is written in several files, so no single text is the service; copy its texts by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text cannot be pasted: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no container_name, since {} has that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not publish ports of the host that are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no fixed address on {}, since it is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; contradicts &apos;{}&apos;, which takes away what it needs; do one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; contradicts &apos;{}&apos;, which says {} where it says {}; do one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; contradicts &apos;{}&apos;, which sets what it takes away; do one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a condition; service_started, service_healthy and service_completed_successfully are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot wait for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no service &apos;{}&apos; in this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} waits for {} already, so neither would ever start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not wait for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a service name; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a network name; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flow &apos;{}&apos; comes from an anchor; edit it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; in line {} of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} forbids it, for more than these two; edit it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} requires it, for more than these two; edit it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} says so, for more than these two; edit it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} allows the opposite direction, and Docker cannot keep one direction apart from the other; take that flow out first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no flow of the contract is about {} and {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is the only flow that allows something: without it the contract would allow everything; write &apos;flows: []&apos; by hand if it must allow nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a contract has no override file; it is changed where it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this project has no contract; write a network-contract.yaml beside it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} needs no flow to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Internet and the host are both outside of the project, so its contract says nothing of the way between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tier {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is allowed already, by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is required already, by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is forbidden already, by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the first flow that allows something: from now on, whatever no flow allows is a violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a duration; write 30s or 1m30s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not a number of retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a health check&apos;s test is a command; to have none, clear the health check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no test of its own, so the image&apos;s is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no health check here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label&apos;s key is text without blanks and &apos;=&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no label {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has a label {} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a variable&apos;s name is text without blanks and &apos;=&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no variable {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a number of cores; write 0.5 or 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a size; write 512m or 2g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is below 6 MiB, the least that Docker accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no processor limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no memory reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no processor reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a subnet; write 10.1.0.0/16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds a blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is external: whoever creates it decides on its options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose refuses &apos;{}&apos; beside &apos;external&apos; in {}; remove it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no network &apos;{}&apos; in this project; add it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no network &apos;{}&apos; in this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network &apos;{}&apos; is not declared in this project; add it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has a &apos;network_mode&apos; and so cannot join networks; remove that first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on {} already, because Compose attaches a service without networks to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on {} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} could not be read; mend it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is the only network of {}; without it Compose would attach the default network. Move the service instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has a fixed address on {}, which belongs to that network&apos;s subnet; remove the address first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not on {}, so it has no names there; attach it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an alias is a name without blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has the alias {} on {} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no alias {} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change would not have the wanted effect, because another file or an anchor says the same once more; edit it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change would hide or alter more than was asked for, namely {}, because a part of it comes from an anchor or a merge key; edit it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}. In a compose file a dollar sign is written &apos;$$&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value does not come by &apos;extends&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} may be used by other projects too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is built from further anchors; copy it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a value of a service, so no service could say it for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value comes through an anchor or a merge key, so it cannot be taken away in the service alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no override file; name a second file with -f, such as compose.override.yaml with &apos;{}&apos; in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an override file cannot say this; it is changed where it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;!reset&apos; takes away, and says nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing that &apos;!reset&apos; could take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item of a list has another place in an override file; write the list there by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the default of {} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes too, because the text is shared: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is made of the variable {}, which a new value would replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not count here any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not publish {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single port cannot be changed from elsewhere than where it is written ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port {} of {} comes from an anchor or a merge key; edit it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is one of {} ports of a range; edit the range by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes {} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this entry has the long form, which holds one port without variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;default&apos; is Compose&apos;s word for the network of services that name none; move the services instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a network &apos;{}&apos; already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is external and Docker knows it by this name; give it a &apos;name&apos; first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s name of the network changes from {} to {}_{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable {} of {} mentions {}, perhaps as a host; it is left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a service &apos;{}&apos; already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no container_name, since two containers cannot share one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes no fixed host ports, since {} has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no fixed address on {}, since {} has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image is a name without blanks, such as nginx:1.27</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not about a service &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is named by {}; change those first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is named by {}; remove those too, or change them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds variables, and only their present values could be written here; edit it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {} from {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach {} from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add alias {} to {} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove alias {} from {} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename alias {} of {} on {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename network {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {} internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {} not internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the driver of network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the subnet of network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the name of network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the &apos;attachable&apos; of network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the &apos;external&apos; of network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the driver of network {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the subnet of network {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the name of network {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the &apos;attachable&apos; of network {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the &apos;external&apos; of network {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set label {} of network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove label {} from network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add service {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove service {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename service {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate {} as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste service {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the memory limit of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the processor limit of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the memory reservation of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the processor reservation of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit the memory of {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit the processor of {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve {} of memory for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve {} of processor for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set label {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove label {} from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename label {} of {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set variable {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove variable {} from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop publishing {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish {} of {} as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish {} of {} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expose {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop exposing {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the health check of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the health check of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {} wait for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {} no longer wait for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add profile {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove profile {} from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {} out of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require {} in the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow {} in the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbid {} in the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {} for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on {}; detach it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is external: whoever creates it decides whether it is internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole file is not a value that could be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no &apos;{}&apos; that could be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no key that could be &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a container port; write 9000 or 9000/udp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} exposes {} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not expose {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a profile is a name without blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has the profile {} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no profile {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required by &quot;{}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forbidden by &quot;{}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed by &quot;{}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router {} of {} leads to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router {} leads to {}, by a Traefik that is not in this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes no port beyond the host, and the router {} has no entry point that {} publishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes no port beyond the host, and no router of Traefik leads to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed, because both belong to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, on port {} only; Docker opens every port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; Docker does not keep containers and their host apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract says nothing of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed by ports.published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed, because ports.published does not name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed by egress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed, because egress does not name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no flow allows it, so it is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; allows the opposite direction alone; Docker knows no direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a port that Docker chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port {} of {} is published as {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} runs on the host&apos;s network: open is what it opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host reaches {} by its address, on every port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on no network on which the host has an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches what listens on the host, by a gateway&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on internal networks only, or on none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} gets out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} gets out through {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} answer to it on {}: a request goes to either of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} others</source>
        <comment>{} other</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>for {}, it is {} on {}, so {} is not found by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not find {} on {} by this name, because its own hosts file comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not find {} on {} by this name, because the link comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through the alias in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through the merge key in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by &apos;extends&apos; in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by &apos;include&apos; in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the file that &apos;env_file&apos; names in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the file that &apos;label_file&apos; names in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (set where Compose is started or in .env)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (not set, so its default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (not set, so empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variable {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no address, so it counts for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on every interface, IPv4 and IPv6, before the host&apos;s firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on every {} interface, before the host&apos;s firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever reaches {}, before the host&apos;s firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loopback; before Docker Engine 28 also from the same network segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loopback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not published: only on internal networks ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no effect with network_mode: host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no effect without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the Engine: the network is that of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expose opens nothing, and the service is on no network of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expose opens nothing: services on {} reach every port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs on the host&apos;s network: open is what the program opens, and no file tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s own bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no service {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profiles switch {} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no network (network_mode: none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on a network or in a container that this project does not define, so nothing is known about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they share {}, where containers are kept apart (enable_icc is off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host has no address on the networks of {} ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they share no network ({} is on {}; {} is on {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but {} is in {}&apos;s own hosts file, which comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but {} is answered by {} in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but {} is looked for on {} first, where it is {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches {} on {}, on every port, as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches {} on {}, on every port, by address only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches {} as localhost: they share one network stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches {} on Docker&apos;s own bridge, as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches {} on Docker&apos;s own bridge, by address only: it resolves no service names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches {}, which runs on the host&apos;s network, as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches {} by address only: one of them runs on the host&apos;s network, which resolves no service names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not reach {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the host, {} reaches port {} of {} as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any address of the host, port {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}:{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract requires limits of memory and processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract requires a memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract requires a processor limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile {} leaves {} of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile {} proposes {} of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile {} leaves {} CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile {} proposes {} CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may use all memory and processors of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may use all memory of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may use all processors of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no profile is about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within the profile {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, a port that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, port {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} over {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, priority {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, priority {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service is not enabled for Traefik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik discards all labels of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is defined more than once, and differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no service, and there are several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has several types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>each of the {} services {}</source>
        <comment>each of the {} service {}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{} for all services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the baseline anew with tierwright-cli check --update-baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no baseline {}, so old findings count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the baseline {} is not understood, so old findings count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version 1 and a list of findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known since the baseline {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} at {} is no longer found, so its place in the baseline is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a finding that it excuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove &apos;version&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the key, or move it to where it belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is there already; keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} are built differently under the same name {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of its own for each image that is built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whichever is built last is what both run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the image of one of them another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} refers to the network {}, which is not declared{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} refers to the service {}, which is not declared{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} refers to the volume {}, which is not declared{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} refers to the secret {}, which is not declared{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} refers to the config {}, which is not declared{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} refers to the secret without name, which is not declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} refers to the config without name, which is not declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a declared network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a declared service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a declared volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a declared secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a declared config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declare the network {} as internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declare the network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} depends on {}, which its profile switches off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required: false, or a profile that both have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no service uses the network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a service on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; Compose does not create it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attach the services of the tier, or remove the tier from the contract too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} waits for itself: {}; Compose refuses the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an order in which the services can start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove one of these dependencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} depends on {}, but cannot reach it: they share no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network that {} and {} share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on {}; {} is on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the dependency, or allow the flow in the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} waits until {} is healthy, whose health check is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} waits until {} is healthy, which has no health check in the compose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a health check of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; one of the image, if there is any, cannot be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a health check to {} that asks the service itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait until {} has started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let Compose name the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} both want the container name {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that no other container has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker does not accept &apos;{}&apos; as the name of a container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two characters or more: letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, the first a letter or digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} containers of {} cannot share the host port {}</source>
        <comment>{} container of {} cannot share the host port {}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the host port {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} host ports, or a reverse proxy in front</source>
        <comment>{} host port, or a reverse proxy in front</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>publish a range of ports, or only those of a reverse proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} containers of {} cannot share the address {}</source>
        <comment>{} container of {} cannot share the address {}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the address {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses that Docker chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let Docker choose the addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project is called {}, not {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set it in .env, or give it a default: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the variable in .env or in the shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double the dollar sign, so that it is none of a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the variable, or write $$ for a dollar sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose takes a part of the password hash in {} of {} for variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose replaces {} in a command of {} by nothing; it is a variable of the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$$ for each dollar sign that is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} begins a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double the dollar signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; of {} stays as the files before say; an empty value takes nothing away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take &apos;{}&apos; away with !reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the line, if nothing is meant to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes {} beside {} of {}, not instead of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one host port for each container port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace the ports of {} with !override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} depends on {}, which only a profile starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} depends on {}, which the profile {} does not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required: false, or {} in every profile that has {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused without the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused with {} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let {} start without {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the long form with &apos;required: false&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image {} of {} has no tag, so it is the latest one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image {} of {} is whichever is the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a version, such as name:1.27, or a digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the version that was tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose takes the volume {} of {} for a drive of Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a volume whose name has two letters or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unnamed volume at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the volume a longer name, or use the long form with &apos;source&apos; and &apos;target&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose passes over the option {} of a mount of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ro, rw, z, Z, nocopy or a propagation such as rslave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the option {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quoted mode {} of {} is read as a decimal number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot;, which is {} in octal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no service fits {}, which the contract names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no service {}, which the contract names {}{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} times</source>
        <comment>{} time</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>there is no service {}, which the contract names{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a service of the compose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the name in the contract, or add the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no network {}, which the contract names as a tier{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network of the compose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no file {}, which the contract names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of Traefik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the path; it starts from the contract&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tier of the contract lists {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a home tier, or a place in ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list {} in a tier of the contract, or in ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker enforces neither the direction nor the ports of a flow: services that share a network reach each other both ways on every port</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} flows with one direction, {} with ports</source>
        <comment>{} flow with one direction, {} with ports</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>checked as pairs of services only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker does not keep containers and their host apart: the host reaches every container, and containers reach what listens on the host, from internal networks too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enforceable with networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be isolated from its host: internal networks keep the Internet away, but not what listens on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isolated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked as internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose knows one healthcheck for each service: it can ask {}, and nobody asks {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} endpoints</source>
        <comment>{} endpoint</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>only {} is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the contract says of {} is not checked: no environment was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a check of each environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they have in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check again with --env {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the contract says of {} is not checked: the service is off without the profile {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a check with the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check again with --profile {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the waiver of {} expired on {}, so it no longer counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solve what it excused and remove it, or have it approved again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches {}, which the contract forbids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network on which {} and {} meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they share a network stack, or the host&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give {} and {} networks of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must have the driver {}, but it has {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the driver of {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be called {} in Docker, but it is called {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the name of the network that is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call {} {} in Docker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must have the label {}={}, but it has no such label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must have the label {}={}, but its value is {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label {} with {}={}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on {}, which admits residents only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only residents on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is there too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take {} off {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move {} to a tier of its own, or list it in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is found as &quot;{}&quot; on {}, a name that the contract reserves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody called {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {} called {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the alias {} of {} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call {} something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the emergency override lacks {}, so it has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason, approved_by, until and ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete it, or take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the emergency override expired on {}, so it has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the emergency override of {} is in force until {} ({}): findings are told and do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it out, or have it approved again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it out once the emergency is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no {}, but the contract wants {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {} of {} is {}, but the contract wants {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {}: {} in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the metadata of {} lack {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no metadata: there is no file {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the healthcheck of {} does not ask {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test of something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the test of {} ask {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the healthcheck of {} has the {} {}, above the {} of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the {} of {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the healthcheck of {} tries {}, and the contract wants {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retries {} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the healthcheck of {} try {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way from the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes {} to everyone, but the contract forbids ways from the Internet to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on the host&apos;s network, so what it opens is open to everyone, but the contract forbids ways from the Internet to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host&apos;s network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it networks of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router {} of {} leads from the Internet to {}, which the contract forbids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router {} leads from the Internet to {}, which the contract forbids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the router away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router {}, of which {} publishes no entry point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router {}, which does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be reached from the host, but it publishes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be reached from the Internet, but it publishes nothing there and no router leads from there to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a published port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a published port, or a router of Traefik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish a port on 127.0.0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish a port, or add a router of Traefik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name an entry point that the contract allows: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listen on {} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} names no entry point, so it listens on whichever Traefik has, which is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} listens on {}, which the contract does not allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no entry point is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} answers without TLS, unless its entry point has it, which is not known here, and the contract requires it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} answers without TLS, and the contract requires it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tls on the router or its entry point, or a redirect to https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tls, so on {} clients that use https get 404</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch tls on for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} answers with TLS only, and the contract forbids that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tls: it ends before Traefik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tls on the router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tls on its entry points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take tls off the router, or off its entry points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} uses the middleware {}, which the contract does not allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no middleware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use a middleware that the contract allows, or allow this one there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} runs {} before {}, against the order of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} before {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the middlewares into the order of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route to {} over {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attach {} to {}, and route over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik reaches {} over any of {}, and not over {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik reaches {} over {}, and not over {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide which of the two counts, and change the other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} may publish {}, but ports.only leaves {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} may publish {}, but its tier {} must be internal: Docker publishes nothing from internal networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} may publish {}, but its tiers {} must be internal: Docker publishes nothing from internal networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tier that is not internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must reach the Internet, but its tier {} must be internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must reach the Internet, but its tiers {} must be internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} may publish ports and must not reach the Internet, but Docker gives both to a network that is not internal, and neither to one that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both or neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ports, but no way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is called isolated, and must not be internal: nothing but internal keeps a network from the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot;, a name that is reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the contract counts {} services, but lists {}</source>
        <comment>the contract counts {} service, but lists {}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contract counts {} networks, but lists {}</source>
        <comment>the contract counts {} network, but lists {}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contract counts {} published ports, but lists {}</source>
        <comment>the contract counts {} published port, but lists {}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>decide which of the two counts, and take the other one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flow between {} and {} is required and forbidden; that it is forbidden counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flow between {} and {} is allowed and forbidden; that it is forbidden counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one policy for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flow between {} and {} is required by &quot;{}&quot; and forbidden here; that it is forbidden counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must not reach {}, but both belong to {}: Docker cannot keep residents of one network apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two tiers for the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} with {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} pairs must reach each other by this flow, but no tier lists both, and {} admit residents only: {}</source>
        <comment>{} pair must reach each other by this flow, but no tier lists both, and {} admit residents only: {}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a tier to which both belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} switches its healthcheck off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no healthcheck in the compose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a healthcheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; one of the image, if there is any, cannot be seen here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a healthcheck that asks the service itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the healthcheck of {} waits {} for an answer, and asks every {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a timeout below the interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorten the timeout, or ask less often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no time to start, but the contract says that a start takes {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has {} to start, but the contract says that a start takes {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start_period {} or longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no start_period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give {} {} to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;start_interval&apos; of {} needs Docker Engine 25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker Engine 25.0 or newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meant for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove &apos;start_interval&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the health check of {} runs a command called NONE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disable: true, or the list [NONE]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text NONE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch the health check off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shell gets only the first word of the health check of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one text behind CMD-SHELL, or CMD</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} texts</source>
        <comment>{} text</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>join the words to one text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the health check of {} has no command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command behind CMD or CMD-SHELL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add the command, or disable the health check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a random port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bind {} of {} to 127.0.0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the port {} from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no memory limit, which the contract requires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no CPU limit, which the contract requires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no CPU limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit memory of {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit CPU of {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CPU limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>attach {} services to further networks</source>
        <comment>attach {} service to further networks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>make all {} required flows work: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot reach {}, which the contract requires: they share no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give both services networks instead of network_mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches {} without a flow in the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches {} services without a flow in the contract: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} services reach {} without a flow in the contract: {}</source>
        <comment>{} service reaches {} without a flow in the contract: {}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{} meets nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches only {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {} may reach {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaches {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list {} in a tier of the contract, or give it flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on {}, where no flow needs it: it belongs to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} on {} and where its flows need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move {} from {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, detach it from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} belongs to {}, but it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give {} networks instead of network_mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} names no network, so Compose puts it on the default network of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networks named explicitly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the networks of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make {} internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make {} internal: {} loses the Internet and published ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make {} internal: {} lose the Internet and published ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make {} internal: {} loses the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make {} internal: {} lose the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be internal, but it is external: the compose file does not say what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must not be internal, but it is external: the compose file does not say what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the network with docker network inspect, then record it in a waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be internal, but it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must not be internal, but it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open {} to the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} joins the internal {} with {}: whoever breaks into it gets from one to the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>services of internal networks on internal networks only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; the only link between {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; its flows need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split the service, leave one of the networks, or record the reason in a waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is the only link between {} and {}: whoever breaks into it controls every container of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is the only link between {} and {}: whoever breaks into it controls the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is the only link between {} and {}: whoever breaks into it can forward packets from one side to the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link between networks without power over Docker or the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let a socket proxy on a network of its own hold the socket, and give it only the calls that are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the privilege away, or split the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put {} on a network that is not internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give {} a network {} of its own, which is not internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must reach the Internet, but it has no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must reach the Internet, but all its networks are internal: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network that is not internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network</source>
        <translation type="unfinished">无网络</translation>
    </message>
    <message>
        <source>take {} off {}, or allow it in egress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches the Internet, which the contract does not allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches the Internet through {}, which the contract does not allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} on internal networks only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on networks of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from Docker Engine 28 on, set the gateway mode &quot;isolated&quot;; before, let the host&apos;s services listen on other addresses or behind its firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide the host from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>services on the internal {} still reach what listens on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>services on the internal {} still reach what listens on the host, such as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network&apos;s gateway is an address of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} both answer to &quot;{}&quot; on {}: requests go to either of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the alias &quot;{}&quot; of {} on {} hides {}, which has this name on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that only one service has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also a name of {} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the alias {} from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address: no names are resolved there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that is known on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command names {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} names {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: it runs on the host&apos;s network, where service names are unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: it is on no network of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the service on a network of the project, or publish the other one&apos;s port on 127.0.0.1 and name that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: that is a name on {}, and {} is on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use a name of the network that both are on, or attach one of them to a network of the other if the contract allows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: {} runs on the host&apos;s network and has no name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: {} has no name on a network of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the host instead: host.docker.internal, with the extra_hosts entry host.docker.internal:host-gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {}, whose network stack it uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the service on a network of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is to connect to &quot;{}&quot;, a name that nobody has; did you mean &quot;{}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give {} the alias {} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is to connect to &quot;{}&quot;, a name that nobody has on its networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the name, add the service, or write the full name of the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot; by {} on {}, but it has no such alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot; by {}, but it has no such alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot; on {}, but it has no such alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot;, but it has no such alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add the alias {} to {} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} runs on the host&apos;s network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} uses the network of the container {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} uses the network of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, so &apos;{}&apos; is refused by the Docker Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, so &apos;{}&apos; has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no &apos;{}&apos; with this network_mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {} from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, so the Docker Engine refuses to publish {} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port published by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish {} at {} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish the port where the stack is, at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} runs on the host&apos;s network: nothing keeps it apart from what listens there, and it resolves no service names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networks of its own, with the ports published that are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the service on a network, publish the ports it needs, or record in a waiver why it must see the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on Docker&apos;s default bridge, where no names are resolved and containers of all projects meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put {} on the project&apos;s default network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an {} address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address of the network&apos;s subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which has no {} subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a subnet in ipam of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} asks for {}, which is outside of {}, the subnet of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which {} has already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which is the gateway&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which is an end of {}, which no container can have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which is reserved by aux_addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free address of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give {} the address {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give {} the subnet {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the network a subnet and the service an address in it, or let Docker choose: services find each other by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} containers of {} cannot all have the address {}</source>
        <comment>{} container of {} cannot have the address {}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no fixed address, or one container</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} containers</source>
        <comment>{} container</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>remove the address, or let one container do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a subnet that no other network has, and its gateway and addresses with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a subnet, so the Docker Engine refuses {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address and length, as 172.28.0.0/16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the subnet as 172.28.0.0/16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has a gateway without a subnet, so the Docker Engine refuses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has a range without a subnet, so the Docker Engine refuses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the subnet too, or neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a second {} subnet of {}; a bridge network can have only one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} entries</source>
        <comment>{} entry</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>put services that need the second subnet on a second network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} is a single address: none is left for a container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room for the gateway and the containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a larger subnet, such as a /24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} is an address within {}, which Docker Engine 25 and newer refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway {} of {} is outside of its subnet {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway &apos;{}&apos; of {} is not an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range {} of {} is not within its subnet {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range &apos;{}&apos; of {} is not a range of addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has IPv6 without a subnet for it, which Docker Engines before 27 refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IPv6 subnet, such as fd00:1::/64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write an IPv6 subnet in ipam.config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the subnet {} of {} overlaps {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subnets that do not overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is external, so {} has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is external, so {} have no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only &apos;name&apos; beside &apos;external&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external: true, and {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is Docker&apos;s own network &quot;{}&quot;, to which Compose cannot attach services with names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is to be called &quot;{}&quot;, which is the name of a network of Docker&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network of the project&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write network_mode: none in the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name, or write network_mode: {} in the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} are both called &quot;{}&quot;, so the second one is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that no other network has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} and of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give {} the name that Compose makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is called &quot;{}&quot; in every copy of the project: a second one joins the network of the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, as Compose makes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let Compose name {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let {} find {} without a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give {} the alias {} on {} instead of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link from {} to {} is a thing of the past: on a common network they find each other by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link from {} to {} as {} is a thing of the past: on a common network they find each other by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name {} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link from {} to {} leads nowhere: they share no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the link, or allow the flow in the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the network that should be the gateway a name that sorts first; gw_priority is known from Docker Engine 28 and Compose 2.34 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the networks as a map, with gw_priority: 1 at the one that should be the gateway, now {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write that {} is the gateway of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} goes out by {} only because that name sorts first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} goes out, and gets what comes in on its published ports, by {} only because that name sorts first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gw_priority at one of the networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, in the order of their real names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reach each other on {} on every port, and no flow of the contract needs that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>containers on the network reach each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the members of {} apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} networks take their addresses from Docker&apos;s default pools, which last for about {} on a host</source>
        <comment>{} network takes its address from Docker&apos;s default pools, which last for about {} on a host</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at most {} networks without a subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give networks subnets of their own (a /24 is enough), or the Engine smaller default-address-pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the real name of a network that Traefik is on too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let Traefik reach {} over {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes port {} of the host twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes port {} of the host, which {} has already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each port of the host published once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} and {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only nothing published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {} published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes only {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes {}, which the contract does not allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} is not published: all networks of the service are internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network that is not internal, or no published port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} is published on every interface of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address of the host, such as 127.0.0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no address, so Docker binds the port on every interface: {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IP address of the host, such as 127.0.0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} belongs to the internal {}, but publishes {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no published ports in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reaches {} through {} of the host, although they share no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reach {} through {} of the host, although they share no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ports on 127.0.0.1 only, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} takes {} of the host, a port below 1024 that only root may open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a port from 1024 on, or a grant in the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish a higher port behind a proxy, or grant the port in the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} is on loopback, but with Docker Engine {}.{} machines on the same network segment can still reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker Engine 28 or newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker Engine {}.{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update the Engine, or do not publish the port where the neighbours of the host are not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} has no effect: the service runs on the host&apos;s network, and listens there on whatever port it opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} has no effect: the service has no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ports, or networks of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the number of a container port, such as 9000 or 9000/udp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expose {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; in expose of {} publishes nothing: that is what &apos;ports&apos; is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; in expose of {} is not a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a container port, such as 9000 or 9000/udp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be said once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attach {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detach {} from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {}, which their flows need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a number and a unit, such as 512m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {} below &apos;deploy&apos; too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the same value below &apos;deploy.resources&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the memory limit of {} is below what Docker accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6m or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it a limit that the service can live with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reserves more memory than its limit allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserve {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove &apos;memswap_limit&apos;, so that Docker allows as much swap as memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} limits swap without limiting memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a memory limit beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory and swap of {} together are less than its memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CPU limit of {} is below what Docker accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.01 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} limits processor time in two ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;cpus&apos; or &apos;cpu_quota&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove &apos;cpu_quota&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} may use {} of memory, but its profile {} leaves {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} may use {} of CPU, but its profile {} leaves {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may start any number of processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a limit of processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set a limit of 512 processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; of {} has no effect with Docker Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys that Compose acts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, which only a Swarm acts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds the Docker socket, and with it the whole host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a socket proxy that passes on what the service needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a socket proxy in between, or give the service no access to Docker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the devices and capabilities that it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove &apos;privileged&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name what it needs with &apos;cap_add&apos; and &apos;devices&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may gain privileges through programs such as sudo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forbid new privileges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reads {} of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} can change {} of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the files that the service needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mount only the files that the service needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mount only the files that it needs, and read-only (&apos;:ro&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} shares &apos;{}&apos; with the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a namespace of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker knows no capability {} for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a capability of Linux, such as NET_BIND_SERVICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has the capability {}, which reaches beyond its own container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capabilities that stay within the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps the capabilities that Docker gives to everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cap_drop: [ALL], and what is needed in &apos;cap_add&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 capabilities by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop all capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable {} of {} holds a secret in clear text, which the contract forbids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable {} of {} holds a secret in clear text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label {} of {} holds a secret in clear text, which the contract forbids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label {} of {} holds a secret in clear text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}_FILE with a secret of Compose, or a variable of the shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secret in a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the value to a file under secrets, mount it in {}, and change it wherever it was used: whoever has the repository knows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can write to the whole of its file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the file system read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {}, or write rslave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what {} mounts below {} appears on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rprivate, or rslave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} switches a protection off: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s own profile, or one for this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker counts attempts to restart {} only on failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write condition: on-failure, or remove &apos;max_attempts&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no restart policy for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, always, unless-stopped, on-failure or on-failure:5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one of these policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only &quot;ignore&quot; is known behind &quot;tierwright:&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no rule; findings are ignored rule by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives no reason; write &quot;ignore RULE (reason)&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the comment ignores nothing: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tierwright: ignore RULE (reason)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no rule; findings are ignored rule by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no rule {}{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what {} finds keeps Compose from starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of {} is found here to ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, so Traefik discards all labels of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename the label to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call it {} in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, which is not defined in this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, which does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, which has its provider in front, where the name belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, which is lost, as {} is not enabled for Traefik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, which is lost, as all labels of {} are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, which is lost, as two services define it differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, which is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middleware {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middleware {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label {} must begin with traefik in lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik knows no {} in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik {} knows no {} in {}, only Traefik {} does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label {} has an empty word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label {} has a bracket in a wrong place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label {} cannot stand alone, options must follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no options may follow {} in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Traefik service {} has no load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Traefik service {} has a URL and a port or scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loadbalancer.server.port, or another option of a load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a URL alone, or a port and scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label that Traefik knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the label after Traefik&apos;s reference, or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} takes {}, not &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list in {} has an item without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik reads {} as an empty list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik reads nothing from {}, as its index is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name {} in {} holds a dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name {} in {} holds a bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is neither &apos;true&apos; nor empty, so Traefik leaves it out together with its options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is neither &apos;true&apos; nor empty, so Traefik leaves it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule of {} is not readable, so Traefik drops the router: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule that Traefik reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the rule as Traefik reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule of {} is not for {}, which drops the router: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matchers and arguments of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as this version reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router {} never gets a request because of {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} in the rule of {} never matches: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule that some request matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write what clients really ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} in the rule of {} matches on every host, since &amp;&amp; binds tighter than ||</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parentheses around what belongs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put parentheses around the alternatives: Host(…) &amp;&amp; (… || …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write parentheses that show what it means today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>define the middleware, or name one that is defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} uses the middleware {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, so requests to it end in 404</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a middleware that Traefik has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make Traefik take the middleware, or name another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} names no service, and {} has {}, so Traefik drops the router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an option service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no service named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link it to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the service that the router is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} names the Traefik service {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a service that Traefik has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>define the service in a label, or name one that is defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} define the router {} differently, so Traefik drops both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} define the middleware {} differently, so Traefik drops both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} in {} and {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a router name that one service uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a middleware name that one service uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the services different names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} define the Traefik service {} differently, so Traefik drops both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} both define the Traefik service {}, so requests to it go now to the one and now to the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name for each service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send requests to port {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port {} of {} is the host&apos;s, the container has {} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has the ports {}, and Traefik takes {}, the lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik takes the lowest port that the image of {} exposes, as no label says one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no port named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no port known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say the port in loadbalancer.server.port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no port that Traefik could send requests to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no network that Traefik could send requests to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network_mode: host, where containers have no ports of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the service on a network with Traefik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on {} networks and has no traefik.docker.network, so Traefik takes a random one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traefik.docker.network with the real name of a network that Traefik is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {}, without the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traefik.docker.network of {} must be the real name {}, not the key {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on no network with the real name {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is to be served over {}, on which {} is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the real name of a network that both are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is to be served by Traefik, but shares no network with {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow the flow in the contract, or disable Traefik for the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} listens on {}, an entry point that Traefik does not have, so the router is dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} listens on {}, an entry point that Traefik does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name an entry point that Traefik has, or add this one to its static configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no tls, so on {} clients that use https get 404</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tls on the router, or on the entry point {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has tls and listens only on {}, where clients use plain http and get 404</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry point for https, or no tls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tls on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the entry point for https, or take tls off the router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a certificate resolver in Traefik&apos;s static configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} wants certificates of {}, a resolver that Traefik does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a resolver that Traefik has, or add this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry point {} wants certificates of {}, a resolver that Traefik does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a label of Traefik 1, which Traefik {} passes over in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traefik.http.routers… and traefik.http.services…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the labels of Traefik 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say the same with a router and a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path prefix that ends as it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a redirection of the entry point, or redirectscheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a servers transport in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} is out of date in Traefik {} and will go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} is out of date in Traefik {} and has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use {} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router {} has no service api@internal, so Traefik sends its requests to a port of its own container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service=api@internal for the dashboard and the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service {}, which is Traefik itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send {} to api@internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port {} of {} opens Traefik&apos;s API and dashboard to everyone, since api.insecure is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a router to api@internal with a password, or a port on 127.0.0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} runs {} before {}, which their names call authentication and CORS, so the question that browsers ask before a request to another site is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} runs {} before {}, so the question that browsers ask before a request to another site is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put {} before {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middleware {} has no type, so every router that uses it is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middleware {} is {} at once, so every router that uses it is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the middleware a type and its options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a middleware of each type, and a chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Traefik labels of {} are below deploy, where {} does not see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move them to labels of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the routers {} and {} have the same rule {}: both with priority {}, so either may answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the routers {} and {} have the same rule {}: {} has priority {} over {}, so {} gets no request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule that one service claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change one of the rules, or give the routers different priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change one of the rules, or remove the router that never answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the routers {} and {} both match {} {} with priority {}, so either may answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different priorities, or rules that have no request in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a priority for the one that is to answer, or make its rule narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the healthcheck of {} asks {}, which Traefik routes to it only once it is healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a healthcheck that asks the container itself, at localhost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a request to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask localhost and the container&apos;s own port in the healthcheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no traefik.enable, and Traefik serves only what has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exposedByDefault is false, and the label is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enable {} for Traefik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is enabled for Traefik without a router, so it answers to the made-up host {} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a router with a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a label traefik.http.routers.NAME.rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} is open beside Traefik, so clients can go around the router {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one way in: through Traefik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no effect in labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same in a file of Traefik&apos;s file provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it into a dynamic configuration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} has no effect in labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router {} leads to {}, and the contract has no flow from the Internet to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the router away, or add the flow internet -&gt; {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract lets the Internet reach {}, and neither a router nor a published port leads to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a router, or take the flow out of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty in {} and at {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{} more places</source>
        <comment>{} more place</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a value, or a default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the waiver names the rule {}, which does not exist{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id or name of a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the rule in the waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the waiver of {} excuses nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label {} of {} becomes {}, because {} is no text for YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable {} of {} becomes {}, because {} is no text for YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the annotation {} of {} becomes {}, because {} is no text for YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the build argument {} of {} becomes {}, because {} is no text for YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port {} of {} is not quoted, and older YAML readers take it for a number in base 60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read {}: it is a directory, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read {}: it is larger than {} MiB, which no compose file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write {}: {}; the file is unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write beside {}: {}; the file is unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read {}: No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two edits touch the same text at byte {}; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the braces of {} do not pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path {} does not begin with /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} lacks a name or an expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a header; write Name: value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; in {} is not a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no URL of HTTP; write https://a.example/path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {}: {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the closing back-quote is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in double quotes a backslash begins an escape of Go, and this is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the closing double quote is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single quotes do not make a text here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this letter stands outside of quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik knows no matcher {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a matcher of rule syntax version 2, and this is version 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a matcher of rule syntax version 3, and this is version 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a matcher of {} routers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {}(`…`)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an even number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 or 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has {} arguments, and rule syntax version 2 takes {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has {} arguments, and rule syntax version 3 takes {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an argument must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host must be written in ASCII (punycode, xn--…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server name must be written in ASCII (punycode, xn--…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no IP address and no range of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no server name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this protocol is Traefik&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query has no value for `{}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} refuses {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a matcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule ends at the line break before this, since nothing is open there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the operator at the end of the line before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an operator is missing before {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write &amp;&amp; or || between two matchers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a matcher with a colon is the syntax of Traefik 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the arguments in parentheses and back-quotes: Host(`a.b`)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matchers are joined by &amp;&amp; and ||</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma does not join matchers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write &amp;&amp; or ||</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parenthesis is closed that was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parenthesis is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an operator is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write arguments in back-quotes: `a.b`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule is nested too deeply to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it with fewer parentheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a matcher is missing at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one, or remove what waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no matcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a matcher with its arguments in back-quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the argument {} is not in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an argument cannot be computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma is missing before this argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host has no scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host has no path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host holds no blank and no comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is taken off before hosts are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host takes no template and no expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a wildcard stands for the first label of a host only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host knows no wildcards before Traefik 3.7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is the syntax of Traefik 2, and no host holds braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik 2 takes text outside of {} literally, and no host holds such letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik 3 takes {} in a path literally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik 3 takes key and value as two arguments, and no key holds an equals sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no request has two hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no request has two methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no request has two paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik has no entry point {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no service of this project runs Traefik, so its entry points are unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port {}, published as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik&apos;s static configuration is not at hand, so its entry points are unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not publish port {} of the host, so nothing answers there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes port {}, where no entry point listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} publishes port {} as {}, where no entry point listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dynamic configuration files may define more than is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no router takes the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noop@internal answers every request with 418</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}@internal is named, and the API is not switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik itself answers ({}@internal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the service {} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik uses the host&apos;s network, where the name {} means nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} share no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host</source>
        <translation type="unfinished">主机</translation>
    </message>
    <message>
        <source>it is on no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it uses the network of a container that is not in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik takes any one of {} networks, and {} is not on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to which port of {}: neither labels nor ports nor expose say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the image of {} exposes a port below {}, which Traefik would take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether {} is healthy; until then Traefik does not know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the request goes is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik sends the request to itself, at its entry point {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik cannot connect: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some requests end in 504: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request gets to its service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds the request until it is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers itself while the service fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compresses answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guesses the type of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses some escapes in paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces answers that are errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translates gRPC-Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses requests beyond a number at once (429)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes the client&apos;s certificate on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses requests beyond a rate (429)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tries again when no server answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chain of middlewares leads back to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the middleware {} does is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks {} first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether {} lets the request pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what {} ({}) does to the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves the path as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} becomes {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes the path in a way that is not followed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path behind {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirects to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client is sent to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has nothing to redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no scheme, so nothing is redirected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not match, so nothing is redirected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirects in a way that is not followed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where {} sends the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants a name and a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} wants a name and a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether {} takes the name and the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lets only some addresses pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether {} lets this client pass, since it looks at X-Forwarded-For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether {} lets this client pass; say --client-ip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lets this client pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not let this client pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not let this client pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers the question of a browser (CORS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} answers by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not enabled for Traefik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a missing port costs {} all of its Traefik labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} costs {} all of its Traefik labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik discards the labels of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no service, and its container has several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its middleware {} does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its middleware {} has no type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its middleware {} has several types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its service {} does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it listens on no entry point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it listens on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes requests with TLS only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no tls, so it takes requests without TLS only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule of {} is a template that is not understood here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rule may match, and then it wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rule may match, with the same priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has the same priority, so either may win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may match, with a lower priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a lower priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only one that takes the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the highest of {} that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one may win instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its entry points exists: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rule may match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request does not say enough to choose a router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another router may win instead; see below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose refuses a tab here; use spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comment needs a blank before its &apos;#&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {} problems; those from here on are not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines of the file end in a lone carriage return (CR), which is not edited; save the file with LF line ends first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has a YAML error ({}); mend it before anything is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds several YAML documents; edit it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; stands twice in one mapping, so it is not clear which one counts; remove one of them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; no change could be verified, so none is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two YAML readers do not agree on this file; no change could be verified, so none is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends in a block text without a line break, so a line added below would change that text; end the file with a line break first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the changed text would not be valid YAML; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the changed text would not say what was intended; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second YAML reader sees something else in the changed text; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; comes from the anchor {}, which others may share; edit the anchor by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is shared through the anchor &amp;{} (used in line {}); a change here would change those too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not written in this file itself; it comes from an anchor, a merge key or another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not where an earlier change should have left it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds the anchor &amp;{}, which is needed in line {}; move the anchor to where it is needed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a single value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a block text; edit it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole document cannot be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file would be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; would be left empty; remove it as a whole instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no plain key that could be renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be emptied; edit it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no plain key and cannot be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is no valid YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not one entry that can stand for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; has an item that cannot become a key; edit it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; stands twice in &apos;{}&apos;; remove one of them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a single value without anchor and tag; edit it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yaml-cpp, the second reader, sees more than one document in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yaml-cpp, the second reader, refuses the text at line {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tab cannot indent; use spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mapping or list cannot begin here on the line of its key; put it on a line of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an anchor or tag of a list or mapping stands on the line before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nesting deeper than {} levels is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose refuses the tab before this; use spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key must stand on one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list item stands where a key was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing may follow here on the same line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this line is indented by {} spaces; the entry before it by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a &apos;:&apos; behind a key needs a blank or a line break after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;:&apos; behind this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a block text&apos;s first line is &apos;|&apos; or &apos;&gt;&apos; with an indentation digit and &apos;+&apos; or &apos;-&apos; at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose refuses a tab at the start of this text; use spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty line before this text is indented deeper than the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside brackets, YAML 1.2 wants lines deeper than the line that holds the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this &apos;{}&apos; is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no value before this &apos;,&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;{}&apos; here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a &apos;,&apos; is missing before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cannot begin a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the &apos;&lt;&apos; of this tag is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an anchor needs a name behind its &apos;&amp;&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value can have only one anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value can have only one tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an anchor or tag ends with a blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag handle {} is not declared by a %TAG line of this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an alias cannot have an anchor or a tag of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no anchor &apos;{}&apos; before this alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the control character {} is not allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot begin a value; quote the value if it is meant as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {} opened here is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document marker stands inside of this quoted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML 1.2 wants the lines of a quoted text deeper than the line that holds the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this escape sequence is unknown; write &apos;\\&apos; for a backslash, or use single quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is larger than 4 GiB, which is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this byte is not UTF-8; save the file as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the YAML version is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a version directive reads &apos;%YAML 1.2&apos; and nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directives must be followed by &apos;---&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {} tag handles are not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this stands outside of the document&apos;s one top-level value; check its indentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing but a comment may follow &apos;...&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a directive is only allowed after the document before it ends with &apos;...&apos;</source>
        <translation type="unfinished"></translation>
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
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
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
        <source>&amp;Theme</source>
        <translation>主题(&amp;H)</translation>
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
        <source>Change &amp;selection…</source>
        <translation>更改所选项(&amp;C)…</translation>
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
        <source>Find on the canvas…</source>
        <translation>在画布上查找…</translation>
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
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
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
        <source>C&amp;ut services</source>
        <translation>剪切服务(&amp;T)</translation>
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
        <source>Changes since the last co&amp;mmit</source>
        <translation>上次提交以来的更改(&amp;G)</translation>
    </message>
    <message>
        <source>Show what was added, changed and removed since git&apos;s HEAD</source>
        <translation>显示自 git 的 HEAD 以来新增、更改和移除的内容</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>已保存的视图(&amp;S)</translation>
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
        <source>Esc: cancel the drag</source>
        <translation>Esc：取消拖动</translation>
    </message>
    <message>
        <source>Enter: go to the inspector</source>
        <translation>Enter：转到检查器</translation>
    </message>
    <message>
        <source>F2: rename · Ctrl+D: duplicate · Delete: remove</source>
        <translation>F2：重命名 · Ctrl+D：创建副本 · Delete：删除</translation>
    </message>
    <message>
        <source>Ctrl+N: add a service · Ctrl+Shift+N: add a network</source>
        <translation>Ctrl+N：添加服务 · Ctrl+Shift+N：添加网络</translation>
    </message>
    <message>
        <source>Ctrl+M: menu of what is selected</source>
        <translation>Ctrl+M：所选项的菜单</translation>
    </message>
    <message>
        <source>Ctrl+R: trace a request through Traefik</source>
        <translation>Ctrl+R：跟踪经过 Traefik 的请求</translation>
    </message>
    <message>
        <source>In the matrix: A allows, R requires, F forbids a flow, Delete takes it out; Enter leads to the contract</source>
        <translation>在矩阵中：A 允许、R 要求、F 禁止数据流，Delete 将其移除；Enter 转到契约</translation>
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
        <source>Shift and click, or drag over the background: select several</source>
        <translation>Shift+单击，或在背景上拖动：多选</translation>
    </message>
    <message>
        <source>Type on the canvas, or Ctrl+F: find services</source>
        <translation>在画布上直接输入，或 Ctrl+F：查找服务</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+7: overlays · Ctrl+8: only the neighbourhood</source>
        <translation>Ctrl+1 至 Ctrl+7：叠加显示 · Ctrl+8：仅显示相邻项</translation>
    </message>
    <message>
        <source>Ctrl+T, or the sign beside a tier&apos;s name: collapse and expand it</source>
        <translation>Ctrl+T，或层名称旁的符号：折叠和展开</translation>
    </message>
    <message>
        <source>Ctrl+E: the contract&apos;s next environment</source>
        <translation>Ctrl+E：契约中的下一个环境</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>快捷键与手势</translation>
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
    <message>
        <source>%1 was changed on disk and read again</source>
        <translation>%1 在磁盘上已更改，已重新读取</translation>
    </message>
    <message numerus="yes">
        <source>Carry out %n safe fixes…</source>
        <translation>
            <numerusform>执行 %n 项安全修复…</numerusform>
        </translation>
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
        <source>F12, or Ctrl and click in the code: go to where a name or value comes from · Alt+Left: back · Shift+F12: all uses</source>
        <translation>F12，或在代码中按住 Ctrl 单击：转到名称或值的来源 · Alt+←：返回 · Shift+F12：所有用处</translation>
    </message>
    <message>
        <source>In the code: Ctrl+F finds, Ctrl+H replaces, Ctrl+Space completes, Alt+Enter offers quick fixes, Ctrl+&lt; and Ctrl+&gt; fold and unfold</source>
        <translation>在代码中：Ctrl+F 查找，Ctrl+H 替换，Ctrl+空格 补全，Alt+Enter 快速修复，Ctrl+&lt; 和 Ctrl+&gt; 折叠与展开</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Y: history of changes</source>
        <translation>Ctrl+Shift+Y：更改历史</translation>
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
        <source>Drag the round arrow of a card to another card, or Ctrl+L: declare a flow or a dependency; Shift: a flow, Ctrl: a dependency, without asking</source>
        <translation>将卡片的圆形箭头拖到另一张卡片，或按 Ctrl+L：声明数据流或依赖；按住 Shift 为数据流，按住 Ctrl 为依赖，不再询问</translation>
    </message>
    <message>
        <source>Arrow keys: go from card to card and to the headings of tiers</source>
        <translation>方向键：在卡片和层标题之间移动</translation>
    </message>
    <message>
        <source>Shift and arrow keys: select several · Ctrl+A: select all services</source>
        <translation>Shift+方向键：多选 · Ctrl+A：选择所有服务</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+X, Ctrl+V: copy, cut and paste services as YAML</source>
        <translation>Ctrl+C、Ctrl+X、Ctrl+V：以 YAML 形式复制、剪切和粘贴服务</translation>
    </message>
    <message>
        <source>Ctrl+B: save what is seen as a view · Ctrl+Shift+B: the next saved view</source>
        <translation>Ctrl+B：将当前显示保存为视图 · Ctrl+Shift+B：下一个已保存的视图</translation>
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
