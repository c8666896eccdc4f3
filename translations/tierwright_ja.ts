<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AccessibleCanvas</name>
    <message>
        <source>%1 is on %2 as well</source>
        <translation>%1 は %2 にも属する</translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation>%1 から %2 に到達可能</translation>
    </message>
    <message>
        <source>%1 depends on %2</source>
        <translation>%1 は %2 に依存</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>not within reach of the selection</source>
        <translation>選択したものの到達範囲外</translation>
    </message>
    <message>
        <source>faded: not in the focus, or not found</source>
        <translation>薄く表示：フォーカス外または検索に一致しない</translation>
    </message>
    <message>
        <source>switched off by its profiles</source>
        <translation>プロファイルにより無効</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>未定義</translation>
    </message>
    <message>
        <source>collapsed: %1</source>
        <translation>折りたたみ中：%1</translation>
    </message>
    <message>
        <source>%1, attached to %2</source>
        <translation>%1（%2 に接続）</translation>
    </message>
    <message>
        <source>against the contract</source>
        <translation>契約に反する</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>警告あり</translation>
    </message>
    <message>
        <source>as it was when the text could be read</source>
        <translation>テキストを解釈できた時点の状態</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>This host</source>
        <translation>このホスト</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n 個のサービス</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2 attached</source>
        <translation>%1 + 接続 %2</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>not internal</source>
        <translation>内部ではない</translation>
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
        <translation>ヘルスチェックなし</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>no memory limit</source>
        <translation>メモリ制限なし</translation>
    </message>
    <message>
        <source>no CPU limit</source>
        <translation>CPU 制限なし</translation>
    </message>
    <message>
        <source>built from source</source>
        <translation>ソースからビルド</translation>
    </message>
    <message>
        <source>network of the host</source>
        <translation>ホストのネットワーク</translation>
    </message>
    <message>
        <source>Compose refuses it</source>
        <translation>Compose が拒否する</translation>
    </message>
    <message>
        <source>the Engine refuses it</source>
        <translation>Docker Engine が拒否する</translation>
    </message>
    <message>
        <source>it does something else than is written</source>
        <translation>記述と異なる動作をする</translation>
    </message>
    <message>
        <source>against the contract or good practice</source>
        <translation>契約またはベストプラクティスに反する</translation>
    </message>
    <message>
        <source>%1 was removed from here</source>
        <translation>%1 はここから削除されました</translation>
    </message>
    <message>
        <source>removed tier</source>
        <translation>削除されたティア</translation>
    </message>
    <message>
        <source>The tier %1 was removed</source>
        <translation>ティア %1 は削除されました</translation>
    </message>
</context>
<context>
    <name>CodeTabs</name>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>%n 件の違反</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 件の警告</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Designer for Docker Compose network architectures</source>
        <translation>Docker Compose のネットワークアーキテクチャを設計するツール</translation>
    </message>
    <message>
        <source>Compose files, in the order in which they are merged</source>
        <translation>Compose ファイル（マージされる順）</translation>
    </message>
    <message>
        <source>A compose file; the same as naming it without -f</source>
        <translation>Compose ファイル。-f なしで指定した場合と同じ</translation>
    </message>
    <message>
        <source>The network contract</source>
        <translation>ネットワーク契約</translation>
    </message>
    <message>
        <source>Switches a profile on; * for all</source>
        <translation>プロファイルを有効にする。* はすべて</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>プロジェクト名</translation>
    </message>
    <message>
        <source>A file with variables</source>
        <translation>変数を記述したファイル</translation>
    </message>
    <message>
        <source>Folder to which paths are relative</source>
        <translation>相対パスの基準となるフォルダー</translation>
    </message>
    <message>
        <source>Where the exported picture goes</source>
        <translation>画像の出力先</translation>
    </message>
    <message>
        <source>Pixels per unit of an exported PNG</source>
        <translation>PNG 書き出し時の 1 単位あたりのピクセル数</translation>
    </message>
    <message>
        <source>--export needs -o FILE</source>
        <translation>--export には -o FILE が必要です</translation>
    </message>
    <message>
        <source>--scale needs a number between 0 and 16</source>
        <translation>--scale には 0 から 16 までの数値を指定してください</translation>
    </message>
    <message>
        <source>light, dark, light-contrast or dark-contrast; otherwise the system&apos;s</source>
        <translation>light、dark、light-contrast、dark-contrast のいずれか。省略時はシステムに従う</translation>
    </message>
    <message>
        <source>Writes the canvas as svg, png or pdf, without a window</source>
        <translation>ウィンドウを開かずにキャンバスを svg、png、pdf のいずれかで書き出す</translation>
    </message>
    <message>
        <source>No ground below the exported picture</source>
        <translation>書き出す画像に背景を付けない</translation>
    </message>
    <message>
        <source>Legend and title block below the exported picture</source>
        <translation>書き出す画像の下に凡例と表題欄を付ける</translation>
    </message>
    <message>
        <source>--export knows svg, png and pdf, not &quot;%1&quot;</source>
        <translation>--export に指定できるのは svg、png、pdf です。「%1」は使えません</translation>
    </message>
    <message>
        <source>--theme knows %1, not &quot;%2&quot;</source>
        <translation>--theme に指定できるのは %1 です。「%2」は使えません</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>config</source>
        <translation>コンフィグ</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>アンカー</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>middleware</source>
        <translation>ミドルウェア</translation>
    </message>
    <message>
        <source>entry point</source>
        <translation>エントリーポイント</translation>
    </message>
    <message>
        <source>certificate resolver</source>
        <translation>証明書リゾルバー</translation>
    </message>
    <message>
        <source>Traefik service</source>
        <translation>Traefik サービス</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>ルール</translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>&amp;Allow the flow</source>
        <translation>フローを許可(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Require the flow</source>
        <translation>フローを必須にする(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forbid the flow</source>
        <translation>フローを禁止(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Take the flow out</source>
        <translation>フローを取り除く(&amp;T)</translation>
    </message>
    <message>
        <source>Wait until it is &amp;healthy</source>
        <translation>healthy になるまで待つ(&amp;H)</translation>
    </message>
    <message>
        <source>Wait until it has &amp;ended well</source>
        <translation>正常終了するまで待つ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Wait until it is started</source>
        <translation>起動するまで待つ(&amp;W)</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>This host</source>
        <translation>このホスト</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n 個のサービス</numerusform>
        </translation>
    </message>
    <message>
        <source>A service can wait for services only.</source>
        <translation>サービスが待機できる対象はサービスのみです。</translation>
    </message>
    <message>
        <source>It does so already.</source>
        <translation>すでにそのように待機しています。</translation>
    </message>
    <message>
        <source>&amp;No longer wait for it</source>
        <translation>待機をやめる(&amp;N)</translation>
    </message>
    <message>
        <source>It does not wait.</source>
        <translation>待機していません。</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>No problem solved, none new</source>
        <translation>解決する問題も新たな問題もありません</translation>
    </message>
    <message numerus="yes">
        <source>%n problems solved, none new</source>
        <translation>
            <numerusform>%n 件の問題を解決、新たな問題なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems solved</source>
        <translation>
            <numerusform>%n 件の問題を解決</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新規：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n services lose %1: %2</source>
        <translation>
            <numerusform>%n 個のサービスが %1 に到達できなくなります：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services gain %1: %2</source>
        <translation>
            <numerusform>%n 個のサービスが %1 に到達できるようになります：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません：%2</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open compose files</source>
        <translation>Compose ファイルを開く</translation>
    </message>
    <message>
        <source>Compose files (*.yaml *.yml);;All files (*)</source>
        <translation>Compose ファイル (*.yaml *.yml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Export patch</source>
        <translation>パッチをエクスポート</translation>
    </message>
    <message>
        <source>Patches (*.patch *.diff)</source>
        <translation>パッチ (*.patch *.diff)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません：%2</translation>
    </message>
</context>
<context>
    <name>GitHistory</name>
    <message>
        <source>There is no program git here.</source>
        <translation>git プログラムが見つかりません。</translation>
    </message>
    <message>
        <source>git gave no answer.</source>
        <translation>git から応答がありませんでした。</translation>
    </message>
    <message>
        <source>The project is in no git repository.</source>
        <translation>プロジェクトは git リポジトリに含まれていません。</translation>
    </message>
    <message>
        <source>git cannot read the last commit: %1</source>
        <translation>git が前回のコミットを読み取れません：%1</translation>
    </message>
    <message>
        <source>The git repository has no commit yet.</source>
        <translation>git リポジトリにはまだコミットがありません。</translation>
    </message>
</context>
<context>
    <name>LabelField</name>
    <message>
        <source>Value of %1</source>
        <translation>%1 の値</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%n pairs reach each other now</source>
        <translation>
            <numerusform>新たに到達可能になった組 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs no longer reach each other</source>
        <translation>
            <numerusform>到達できなくなった組 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows of the contract kept</source>
        <translation>
            <numerusform>契約どおりのフロー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows whose direction or ports Docker does not enforce</source>
        <translation>
            <numerusform>Docker が方向やポートを強制しないフロー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required flows without a way</source>
        <translation>
            <numerusform>経路のない必須フロー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ways that the contract does not allow</source>
        <translation>
            <numerusform>契約で許可されていない経路 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with a route of Traefik</source>
        <translation>
            <numerusform>Traefik のルートがあるサービス %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with a route that leads nowhere</source>
        <translation>
            <numerusform>行き先のないルートがあるサービス %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>the break-in</source>
        <translation>侵入地点</translation>
    </message>
    <message numerus="yes">
        <source>%n services reached, in so many hops</source>
        <translation>
            <numerusform>到達されるサービス %n 個（数字はホップ数）</numerusform>
        </translation>
    </message>
    <message>
        <source>the way of an intruder</source>
        <translation>侵入者の経路</translation>
    </message>
    <message>
        <source>the same, through a published port</source>
        <translation>同上（公開ポート経由）</translation>
    </message>
    <message numerus="yes">
        <source>%n powers that make it easy</source>
        <translation>
            <numerusform>侵入を容易にする権限 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n powers that give the host, and every service</source>
        <translation>
            <numerusform>ホストと全サービスを明け渡す権限 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services not reached over networks</source>
        <translation>
            <numerusform>ネットワーク経由で到達されないサービス %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services out of direct reach</source>
        <translation>
            <numerusform>直接到達できないサービス %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached against the contract</source>
        <translation>
            <numerusform>契約に反して到達可能 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached through a port of the host only</source>
        <translation>
            <numerusform>ホストのポート経由でのみ到達可能 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>追加 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed from here</source>
        <translation>
            <numerusform>ここから削除 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>kept apart</source>
        <translation>分離されている</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>契約どおり</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>forbidden, but possible</source>
        <translation>禁止だが可能</translation>
    </message>
    <message>
        <source>not allowed, but possible</source>
        <translation>未許可だが可能</translation>
    </message>
    <message>
        <source>not enforceable</source>
        <translation>強制不可</translation>
    </message>
    <message>
        <source>allowed, no way</source>
        <translation>許可、経路なし</translation>
    </message>
    <message>
        <source>possible, unsaid</source>
        <translation>可能、規定なし</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>unsaid</source>
        <translation>規定なし</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>到達可能</translation>
    </message>
    <message>
        <source>reachable over the host</source>
        <translation>ホスト経由で到達可能</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>到達不可</translation>
    </message>
    <message>
        <source>Kept apart, as the contract says</source>
        <translation>契約どおり分離されています</translation>
    </message>
    <message>
        <source>As the contract wants it</source>
        <translation>契約どおりです</translation>
    </message>
    <message>
        <source>Missing: required, but there is no way</source>
        <translation>欠落：必須ですが経路がありません</translation>
    </message>
    <message>
        <source>Forbidden, but possible</source>
        <translation>禁止されていますが可能です</translation>
    </message>
    <message>
        <source>Possible, although no flow allows it</source>
        <translation>許可するフローがないのに可能です</translation>
    </message>
    <message>
        <source>Possible beyond what is meant: Docker cannot prevent it</source>
        <translation>意図した範囲を超えて可能です。Docker では防げません</translation>
    </message>
    <message>
        <source>Allowed, but there is no way</source>
        <translation>許可されていますが経路がありません</translation>
    </message>
    <message>
        <source>Possible, and nothing says that it must not be</source>
        <translation>可能です。これを禁じる規定はありません</translation>
    </message>
    <message>
        <source>No way, and none is asked for</source>
        <translation>経路はなく、必要ともされていません</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>This host</source>
        <translation>このホスト</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>ネットワークなし</translation>
    </message>
</context>
<context>
    <name>NamesTable</name>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>container</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>extra_hosts</source>
        <translation>extra_hosts</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n 個のサービス</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>unambiguous</source>
        <translation>一意</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>IP アドレス</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n 個の名前</numerusform>
        </translation>
    </message>
    <message>
        <source>none means two services</source>
        <translation>複数のサービスを指す名前はなし</translation>
    </message>
    <message numerus="yes">
        <source>%n mean several services</source>
        <translation>
            <numerusform>複数のサービスを指す名前 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Filter names…</source>
        <translation>名前を絞り込む…</translation>
    </message>
    <message>
        <source>No service has a name on a network.</source>
        <translation>ネットワーク上に名前を持つサービスはありません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>指す対象</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>名前解決する側</translation>
    </message>
    <message>
        <source>Collisions</source>
        <translation>衝突</translation>
    </message>
</context>
<context>
    <name>PortsTable</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>who reaches %1</source>
        <translation>%1 への到達元</translation>
    </message>
    <message>
        <source>this host</source>
        <translation>このホスト</translation>
    </message>
    <message>
        <source>its networks</source>
        <translation>所属ネットワーク</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>公開先なし</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>許可：%1</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <translation>未許可：%1</translation>
    </message>
    <message>
        <source>unsaid</source>
        <translation>規定なし</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>非公開</translation>
    </message>
    <message numerus="yes">
        <source>%n open to everyone</source>
        <translation>
            <numerusform>全員に公開 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against the contract</source>
        <translation>
            <numerusform>契約違反 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Filter ports…</source>
        <translation>ポートを絞り込む…</translation>
    </message>
    <message>
        <source>No service publishes or exposes a port.</source>
        <translation>ポートを公開または expose しているサービスはありません。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>ティア</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>公開先</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>%1 does not take the pages. Print into a PDF file instead.</source>
        <translation>%1 がページを受け付けません。代わりに PDF ファイルに印刷してください。</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>anchor</source>
        <translation>アンカー</translation>
    </message>
    <message>
        <source>merge key</source>
        <translation>マージキー</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>変数</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>%1 cannot be written: %2. Unsaved changes would be lost in a crash.</source>
        <translation>%1 に書き込めません：%2。クラッシュすると未保存の変更が失われます。</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>all limited</source>
        <translation>すべて制限あり</translation>
    </message>
    <message numerus="yes">
        <source>%n without a limit</source>
        <translation>
            <numerusform>制限なし %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n 個のサービス</numerusform>
        </translation>
    </message>
    <message>
        <source>All together: %1 of memory, %2 CPUs</source>
        <translation>全体：メモリ %1、CPU %2</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Filter services…</source>
        <translation>サービスを絞り込む…</translation>
    </message>
    <message>
        <source>There are no services.</source>
        <translation>サービスがありません。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>ティア</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>レプリカ</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
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
        <translation>移動先(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Attach to</source>
        <translation>接続先(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Detach from</source>
        <translation>切り離し(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Internal: no way to the outside</source>
        <translation>内部：外部への経路なし(&amp;I)</translation>
    </message>
    <message>
        <source>Detach %1 from %2</source>
        <translation>%1 を %2 から切り離す</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 of %2: column %3, row %4</source>
        <translation>%1/%2：%3 列目、%4 行目</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, and unsaved changes</source>
        <translation>%1、および未保存の変更</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>ヒント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>表示対象</translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>選択したもの</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>縮尺</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>No network contract</source>
        <translation>ネットワーク契約なし</translation>
    </message>
    <message>
        <source>%1 · strict</source>
        <translation>%1 · 厳格</translation>
    </message>
    <message>
        <source>%1 · warnings</source>
        <translation>%1 · 警告</translation>
    </message>
    <message>
        <source>%1 · monitoring</source>
        <translation>%1 · 監視</translation>
    </message>
    <message>
        <source> · %1 of %2 pairs reachable</source>
        <translation> · %2 組中 %1 組が到達可能</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>At character %1: %2</source>
        <translation>%1 文字目: %2</translation>
    </message>
</context>
<context>
    <name>tw::gui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a compose project</source>
        <translation>Compose プロジェクトを開きます</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったプロジェクト(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Write the changes to disk</source>
        <translation>変更をディスクに書き込みます</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the shown file under another name</source>
        <translation>表示中のファイルを別の名前で書き込みます</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>変更を破棄(&amp;V)</translation>
    </message>
    <message>
        <source>Go back to the saved state</source>
        <translation>保存済みの状態に戻します</translation>
    </message>
    <message>
        <source>Export &amp;patch…</source>
        <translation>パッチをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the changes as a patch that git apply takes</source>
        <translation>変更を git apply で適用できるパッチとして書き出します</translation>
    </message>
    <message>
        <source>Export p&amp;icture…</source>
        <translation>画像をエクスポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave Tierwright</source>
        <translation>Tierwright を終了します</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>直前の変更を取り消します</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>取り消した変更をもう一度行います</translation>
    </message>
    <message>
        <source>Search or &amp;run…</source>
        <translation>検索または実行(&amp;R)…</translation>
    </message>
    <message>
        <source>Find any action or service by a few letters</source>
        <translation>数文字の入力で操作やサービスを探します</translation>
    </message>
    <message>
        <source>&amp;Filter services</source>
        <translation>サービスを絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the filter of the outline</source>
        <translation>アウトラインの絞り込み欄に移動します</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Show less, larger</source>
        <translation>範囲を狭めて大きく表示します</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;U)</translation>
    </message>
    <message>
        <source>Show more, smaller</source>
        <translation>範囲を広げて小さく表示します</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>1&amp;00%</translation>
    </message>
    <message>
        <source>Show everything in its own size</source>
        <translation>すべてを等倍で表示します</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>全体を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Bring everything into sight</source>
        <translation>全体が収まるように表示します</translation>
    </message>
    <message>
        <source>Show &amp;problems</source>
        <translation>問題を表示(&amp;1)</translation>
    </message>
    <message>
        <source>Go to the list of problems</source>
        <translation>問題の一覧に移動します</translation>
    </message>
    <message>
        <source>Show &amp;code</source>
        <translation>コードを表示(&amp;2)</translation>
    </message>
    <message>
        <source>Go to the text of the files</source>
        <translation>ファイルのテキストに移動します</translation>
    </message>
    <message>
        <source>Show c&amp;hanges</source>
        <translation>変更を表示(&amp;3)</translation>
    </message>
    <message>
        <source>Go to the changes since the last save</source>
        <translation>前回保存してからの変更に移動します</translation>
    </message>
    <message>
        <source>Trace a &amp;request…</source>
        <translation>リクエストを追跡(&amp;Q)…</translation>
    </message>
    <message>
        <source>Type a URL and see which router takes it and where it goes</source>
        <translation>URL を入力して、どのルーターが受け取りどこへ送るかを確認します</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;K)</translation>
    </message>
    <message>
        <source>Go back to where the cursor was before</source>
        <translation>カーソルが前にあった場所に戻ります</translation>
    </message>
    <message>
        <source>Show &amp;matrix</source>
        <translation>マトリックスを表示(&amp;4)</translation>
    </message>
    <message>
        <source>Go to the table of who may reach whom</source>
        <translation>サービス間の到達可否の表に移動します</translation>
    </message>
    <message>
        <source>Show &amp;names</source>
        <translation>名前を表示(&amp;5)</translation>
    </message>
    <message>
        <source>Go to the table of who is found by which name</source>
        <translation>どの名前でどのサービスが見つかるかの表に移動します</translation>
    </message>
    <message>
        <source>Show p&amp;orts</source>
        <translation>ポートを表示(&amp;6)</translation>
    </message>
    <message>
        <source>Go to the audit of published ports</source>
        <translation>公開ポートの監査に移動します</translation>
    </message>
    <message>
        <source>Show &amp;limits</source>
        <translation>リソース制限を表示(&amp;7)</translation>
    </message>
    <message>
        <source>Go to the table of limits and profiles</source>
        <translation>リソース制限とプロファイルの表に移動します</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>明るい配色にします</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>暗い配色にします</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>設計(&amp;D)</translation>
    </message>
    <message>
        <source>Add &amp;service…</source>
        <translation>サービスを追加(&amp;S)…</translation>
    </message>
    <message>
        <source>Add a service with name, image and networks</source>
        <translation>名前、イメージ、ネットワークを指定してサービスを追加します</translation>
    </message>
    <message>
        <source>Add &amp;network…</source>
        <translation>ネットワークを追加(&amp;N)…</translation>
    </message>
    <message>
        <source>Declare a new network</source>
        <translation>新しいネットワークを定義します</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Give the selection another name, everywhere</source>
        <translation>選択したものの名前をすべての箇所で変更します</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>複製(&amp;D)…</translation>
    </message>
    <message>
        <source>Copy the selected service</source>
        <translation>選択したサービスを複製します</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove the selection from the files</source>
        <translation>選択したものをファイルから削除します</translation>
    </message>
    <message>
        <source>&amp;Add to selection</source>
        <translation>選択項目に追加(&amp;A)</translation>
    </message>
    <message>
        <source>F&amp;low in the contract</source>
        <translation>契約のフロー(&amp;L)</translation>
    </message>
    <message>
        <source>Move, attach or detach what is selected</source>
        <translation>選択したものを移動、接続、または切り離します</translation>
    </message>
    <message>
        <source>Carry out safe &amp;fixes…</source>
        <translation>安全な修正を実行(&amp;F)…</translation>
    </message>
    <message>
        <source>Mend what can be mended without breaking a connection</source>
        <translation>接続を切らずに直せるものを修正します</translation>
    </message>
    <message>
        <source>Add to &amp;network</source>
        <translation>ネットワークに接続(&amp;N)</translation>
    </message>
    <message>
        <source>Attach the service to another network</source>
        <translation>サービスを別のネットワークにも接続します</translation>
    </message>
    <message>
        <source>Add &amp;alias</source>
        <translation>エイリアスを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Give the service another name on a network</source>
        <translation>ネットワーク上でのサービスの別名を追加します</translation>
    </message>
    <message>
        <source>Add &amp;port</source>
        <translation>公開ポートを追加(&amp;P)</translation>
    </message>
    <message>
        <source>Publish a port on the host</source>
        <translation>ポートをホストに公開します</translation>
    </message>
    <message>
        <source>Add &amp;exposed port</source>
        <translation>expose ポートを追加(&amp;E)</translation>
    </message>
    <message>
        <source>Say which port the service offers to others</source>
        <translation>サービスが他のサービスに提供するポートを指定します</translation>
    </message>
    <message>
        <source>Add &amp;dependency</source>
        <translation>依存関係を追加(&amp;D)</translation>
    </message>
    <message>
        <source>Let the service wait for another</source>
        <translation>サービスが別のサービスを待つようにします</translation>
    </message>
    <message>
        <source>Add &amp;variable</source>
        <translation>環境変数を追加(&amp;V)</translation>
    </message>
    <message>
        <source>Set a variable of the environment</source>
        <translation>環境変数を設定します</translation>
    </message>
    <message>
        <source>Add &amp;health check</source>
        <translation>ヘルスチェックを追加(&amp;H)</translation>
    </message>
    <message>
        <source>Say how to see that it works</source>
        <translation>正常に動作しているかを確認する方法を指定します</translation>
    </message>
    <message>
        <source>Add &amp;label</source>
        <translation>ラベルを追加(&amp;L)</translation>
    </message>
    <message>
        <source>Set a label of the service or network</source>
        <translation>サービスまたはネットワークのラベルを設定します</translation>
    </message>
    <message>
        <source>Add &amp;Traefik router</source>
        <translation>Traefik ルーターを追加(&amp;T)</translation>
    </message>
    <message>
        <source>Let Traefik serve the service</source>
        <translation>サービスを Traefik 経由で提供します</translation>
    </message>
    <message>
        <source>Add pro&amp;file</source>
        <translation>プロファイルを追加(&amp;F)</translation>
    </message>
    <message>
        <source>Let a profile switch the service on</source>
        <translation>プロファイルでサービスを有効にします</translation>
    </message>
    <message>
        <source>&amp;Allow flow</source>
        <translation>フローを許可(&amp;A)</translation>
    </message>
    <message>
        <source>Say that the one service may reach the other</source>
        <translation>一方のサービスが他方に到達してよいと規定します</translation>
    </message>
    <message>
        <source>&amp;Require flow</source>
        <translation>フローを必須にする(&amp;R)</translation>
    </message>
    <message>
        <source>Say that the one service must reach the other</source>
        <translation>一方のサービスが他方に到達できなければならないと規定します</translation>
    </message>
    <message>
        <source>&amp;Forbid flow</source>
        <translation>フローを禁止(&amp;F)</translation>
    </message>
    <message>
        <source>Say that the one service must not reach the other</source>
        <translation>一方のサービスが他方に到達してはならないと規定します</translation>
    </message>
    <message>
        <source>&amp;Take flow out</source>
        <translation>フローを取り除く(&amp;T)</translation>
    </message>
    <message>
        <source>Say nothing of just these two services</source>
        <translation>この 2 つのサービスについての規定をなくします</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>キー操作とジェスチャー(&amp;K)</translation>
    </message>
    <message>
        <source>What mouse and keyboard do on the canvas</source>
        <translation>キャンバスでのマウスとキーボードの操作</translation>
    </message>
    <message>
        <source>&amp;About Tierwright</source>
        <translation>Tierwright について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>&amp;Reachability</source>
        <translation>到達可能性(&amp;R)</translation>
    </message>
    <message>
        <source>Show whom the selected service reaches</source>
        <translation>選択したサービスの到達先を表示します</translation>
    </message>
    <message>
        <source>Published &amp;ports</source>
        <translation>公開ポート(&amp;P)</translation>
    </message>
    <message>
        <source>Show what is open to the outside</source>
        <translation>外部に公開されているものを表示します</translation>
    </message>
    <message>
        <source>&amp;Dependencies</source>
        <translation>依存関係(&amp;D)</translation>
    </message>
    <message>
        <source>Show who depends on whom</source>
        <translation>サービス間の依存関係を表示します</translation>
    </message>
    <message>
        <source>&amp;Blast radius</source>
        <translation>侵害の影響範囲(&amp;B)</translation>
    </message>
    <message>
        <source>Show what a break-in at the selected service leads to</source>
        <translation>選択したサービスに侵入された場合の影響を表示します</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>契約(&amp;C)</translation>
    </message>
    <message>
        <source>Show which flows of the contract are kept</source>
        <translation>契約のフローが守られているかを表示します</translation>
    </message>
    <message>
        <source>Rou&amp;tes</source>
        <translation>ルート(&amp;T)</translation>
    </message>
    <message>
        <source>Show the ways through Traefik to the services</source>
        <translation>Traefik を経由してサービスに至る経路を表示します</translation>
    </message>
    <message>
        <source>Changes since &amp;opening</source>
        <translation>開いてからの変更(&amp;O)</translation>
    </message>
    <message>
        <source>Show what was added, changed and removed since opening</source>
        <translation>開いてから追加、変更、削除されたものを表示します</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>凡例(&amp;L)</translation>
    </message>
    <message>
        <source>Explain the marks on the canvas</source>
        <translation>キャンバス上の記号を説明します</translation>
    </message>
    <message>
        <source>Only the &amp;neighbourhood</source>
        <translation>隣接するもののみ(&amp;N)</translation>
    </message>
    <message>
        <source>Fade everything that is not next to the selection</source>
        <translation>選択したものに隣接しないものを薄く表示します</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>ミニマップ(&amp;M)</translation>
    </message>
    <message>
        <source>Show the whole picture in small</source>
        <translation>全体図を小さく表示します</translation>
    </message>
    <message>
        <source>Find services by name, tier, tag or problem; typing on the canvas does it too</source>
        <translation>名前、ティア、タグ、問題でサービスを検索します。キャンバス上で文字を入力しても検索できます</translation>
    </message>
    <message>
        <source>Collapse or expand the &amp;tier</source>
        <translation>ティアを折りたたむ/展開する(&amp;E)</translation>
    </message>
    <message>
        <source>Show only the heading of the selected tier, or all of it again</source>
        <translation>選択したティアを見出しだけにするか、再びすべて表示します</translation>
    </message>
    <message>
        <source>Collapse or expand &amp;all tiers</source>
        <translation>すべてのティアを折りたたむ/展開する(&amp;A)</translation>
    </message>
    <message>
        <source>Expand all tiers; if none is collapsed, collapse them</source>
        <translation>すべてのティアを展開します。折りたたまれたものがなければ、すべて折りたたみます</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>環境(&amp;V)</translation>
    </message>
    <message>
        <source>Pro&amp;files</source>
        <translation>プロファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Ne&amp;xt environment</source>
        <translation>次の環境(&amp;X)</translation>
    </message>
    <message>
        <source>Show the project in the contract&apos;s next environment</source>
        <translation>契約で定義された次の環境でプロジェクトを表示します</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>Show all changes by name, and go back to any</source>
        <translation>すべての変更を名前で表示し、どこへでも戻る</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>コード(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find in the file that is shown</source>
        <translation>表示中のファイル内を検索</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>置換(&amp;R)…</translation>
    </message>
    <message>
        <source>Find and replace in the file that is shown</source>
        <translation>表示中のファイル内を検索して置換</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>次に見つかった場所へ移動</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>前を検索(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the previous place that was found</source>
        <translation>前に見つかった場所へ移動</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation>補完(&amp;C)</translation>
    </message>
    <message>
        <source>Offer what may be typed at the cursor</source>
        <translation>カーソル位置に入力できるものを提案</translation>
    </message>
    <message>
        <source>&amp;Quick fixes…</source>
        <translation>クイック修正(&amp;Q)…</translation>
    </message>
    <message>
        <source>Offer fixes for the problems of the line</source>
        <translation>この行の問題の修正を提案</translation>
    </message>
    <message>
        <source>Go to &amp;definition</source>
        <translation>定義へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Go to where the name or value at the cursor comes from</source>
        <translation>カーソル位置の名前や値の出どころへ移動</translation>
    </message>
    <message>
        <source>Find &amp;uses…</source>
        <translation>使用箇所を検索(&amp;U)…</translation>
    </message>
    <message>
        <source>Show all places that name what is at the cursor</source>
        <translation>カーソル位置のものを指すすべての場所を表示</translation>
    </message>
    <message>
        <source>F&amp;old</source>
        <translation>折りたたむ(&amp;O)</translation>
    </message>
    <message>
        <source>Hide what belongs to the entry at the cursor</source>
        <translation>カーソル位置の項目に属するものを隠す</translation>
    </message>
    <message>
        <source>Unfo&amp;ld</source>
        <translation>展開(&amp;L)</translation>
    </message>
    <message>
        <source>Show what is hidden below the line of the cursor</source>
        <translation>カーソル行の下に隠れているものを表示</translation>
    </message>
    <message>
        <source>Fold or unfold &amp;all</source>
        <translation>すべて折りたたむ/展開(&amp;A)</translation>
    </message>
    <message>
        <source>Hide everything but the entries of the first two levels, or show all again</source>
        <translation>最初の二階層の項目以外を隠す、またはすべて再表示</translation>
    </message>
    <message>
        <source>Write the canvas or a part of it as PDF, SVG or PNG</source>
        <translation>キャンバスの全体または一部を PDF、SVG、PNG で書き出します</translation>
    </message>
    <message>
        <source>Print the canvas with legend and title block</source>
        <translation>キャンバスを凡例と表題欄付きで印刷します</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>印刷プレビュー(&amp;W)…</translation>
    </message>
    <message>
        <source>See the pages before they are printed</source>
        <translation>印刷する前にページを確認します</translation>
    </message>
    <message>
        <source>Take the selected services out, into the clipboard</source>
        <translation>選択したサービスを切り取り、クリップボードに入れます</translation>
    </message>
    <message>
        <source>&amp;Copy services</source>
        <translation>サービスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected services as YAML</source>
        <translation>選択したサービスを YAML としてコピーします</translation>
    </message>
    <message>
        <source>&amp;Paste services</source>
        <translation>サービスを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Add the services that the clipboard holds as YAML</source>
        <translation>クリップボードに YAML として入っているサービスを追加します</translation>
    </message>
    <message>
        <source>Light or dark, and high contrast, as the system is</source>
        <translation>システムの設定に合わせてライトまたはダーク、ハイコントラストにします</translation>
    </message>
    <message>
        <source>Light, &amp;high contrast</source>
        <translation>ライト、ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>白地に黒で表示します</translation>
    </message>
    <message>
        <source>Dark, high &amp;contrast</source>
        <translation>ダーク、ハイコントラスト(&amp;C)</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>黒地に白で表示します</translation>
    </message>
    <message>
        <source>&amp;Connect to…</source>
        <translation>関連付け(&amp;T)…</translation>
    </message>
    <message>
        <source>Declare a flow or a dependency from the selected services to another one</source>
        <translation>選択したサービスから別のサービスへのフローまたは依存関係を定義します</translation>
    </message>
    <message>
        <source>Show what was added, changed and removed since git&apos;s HEAD</source>
        <translation>git の HEAD 以降に追加、変更、削除されたものを表示します</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>ビューを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep place, zoom, overlays and collapsed tiers under a name</source>
        <translation>表示位置、倍率、オーバーレイ、折りたたんだティアに名前を付けて保存します</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>次のビュー(&amp;N)</translation>
    </message>
    <message>
        <source>Show the next saved view</source>
        <translation>次の保存済みビューを表示します</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>ビューを削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>やり直す(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>ズーム(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>テーマ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Overlays</source>
        <translation>オーバーレイ(&amp;O)</translation>
    </message>
    <message>
        <source>Changes since the last comm&amp;it</source>
        <translation>前回のコミットからの変更(&amp;G)</translation>
    </message>
    <message>
        <source>Find on the &amp;canvas…</source>
        <translation>キャンバスで検索(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Saved views</source>
        <translation>保存したビュー(&amp;S)</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Cu&amp;t services</source>
        <translation>サービスを切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>Chan&amp;ge selection…</source>
        <translation>選択項目を変更(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>tw::gui::CanvasView</name>
    <message>
        <source>no network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>%1 を展開</translation>
    </message>
    <message>
        <source>Collapse %1</source>
        <translation>%1 を折りたたむ</translation>
    </message>
    <message>
        <source>Expand all tiers</source>
        <translation>すべてのティアを展開</translation>
    </message>
    <message>
        <source>Collapse all tiers</source>
        <translation>すべてのティアを折りたたむ</translation>
    </message>
    <message>
        <source>not found by the search</source>
        <translation>検索に一致しない</translation>
    </message>
    <message>
        <source>not next to the selection</source>
        <translation>選択したものに隣接しない</translation>
    </message>
    <message>
        <source>Select a service to see what a break-in there leads to.</source>
        <translation>サービスを選択すると、そこに侵入された場合の影響が表示されます。</translation>
    </message>
    <message>
        <source>There is no contract with flows.</source>
        <translation>フローを定めた契約がありません。</translation>
    </message>
    <message>
        <source>Nothing has changed since opening.</source>
        <translation>開いてから変更されたものはありません。</translation>
    </message>
    <message>
        <source>Canvas: tiers and services</source>
        <translation>キャンバス：ティアとサービス</translation>
    </message>
    <message>
        <source>The outline beside it shows the same as a tree.</source>
        <translation>隣のアウトラインは同じ内容をツリーで表示します。</translation>
    </message>
    <message>
        <source>The last commit is being read …</source>
        <translation>前回のコミットを読み込んでいます…</translation>
    </message>
    <message>
        <source>Nothing has changed since the last commit.</source>
        <translation>前回のコミットから変更されたものはありません。</translation>
    </message>
    <message>
        <source>Since the last commit:</source>
        <translation>前回のコミット以降：</translation>
    </message>
    <message>
        <source>Since opening:</source>
        <translation>開いて以降：</translation>
    </message>
</context>
<context>
    <name>tw::gui::CardRows</name>
    <message>
        <source>Name of %1</source>
        <translation>%1の名前</translation>
    </message>
    <message>
        <source>Renames all labels of it, and whatever names it: %1</source>
        <translation>すべてのラベルと、これを参照している箇所の名前を変更します：%1</translation>
    </message>
    <message>
        <source>Traefik makes it up, since no label defines one. A change below writes the first label.</source>
        <translation>定義するラベルがないため、Traefik が自動生成しています。下の項目を変更すると最初のラベルが書き込まれます。</translation>
    </message>
    <message>
        <source>made by Traefik</source>
        <translation>Traefik が生成</translation>
    </message>
    <message>
        <source>Remove all labels of %1</source>
        <translation>%1 のラベルをすべて削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Traefik does without it: %1</source>
        <translation>Traefik はこれを使用しません：%1</translation>
    </message>
    <message>
        <source>Show what can be chosen</source>
        <translation>選択できるものを表示</translation>
    </message>
    <message>
        <source>Go to where %1 is written</source>
        <translation>%1 が書かれている場所に移動</translation>
    </message>
</context>
<context>
    <name>tw::gui::ChangesPanel</name>
    <message>
        <source>Copy patch</source>
        <translation>パッチをコピー</translation>
    </message>
    <message>
        <source>Export patch…</source>
        <translation>パッチをエクスポート…</translation>
    </message>
    <message>
        <source>Changes since the last save</source>
        <translation>前回保存してからの変更</translation>
    </message>
    <message>
        <source>Nothing has changed since the last save.</source>
        <translation>前回保存してから変更されたものはありません。</translation>
    </message>
</context>
<context>
    <name>tw::gui::Clipboard</name>
    <message>
        <source>Not copied: %1</source>
        <translation>コピーできませんでした：%1</translation>
    </message>
    <message>
        <source>%1 is in the clipboard as YAML</source>
        <translation>%1 を YAML としてクリップボードに入れました</translation>
    </message>
    <message numerus="yes">
        <source>%n services are in the clipboard as YAML</source>
        <translation>
            <numerusform>%n 個のサービスを YAML としてクリップボードに入れました</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>%1 を切り取り</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n services</source>
        <translation>
            <numerusform>%n 個のサービスを切り取り</numerusform>
        </translation>
    </message>
    <message>
        <source>Not pasted: %1</source>
        <translation>貼り付けできませんでした：%1</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 を貼り付け</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n services</source>
        <translation>
            <numerusform>%n 個のサービスを貼り付け</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::CodeEditor</name>
    <message>
        <source>Text of the file</source>
        <translation>ファイルのテキスト</translation>
    </message>
</context>
<context>
    <name>tw::gui::CodePanel</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The value at the cursor is written here</source>
        <translation>カーソル位置の値はここに書かれています</translation>
    </message>
    <message>
        <source>Changed since the last save</source>
        <translation>最後の保存以降に変更あり</translation>
    </message>
    <message>
        <source>Nothing at the cursor leads on: a name leads to where it is declared, an alias, a merge key, extends or include to what comes through it</source>
        <translation>カーソル位置に移動先はありません: 名前は宣言へ、エイリアス・マージキー・extends・include はそこを通ってくるものへ移動します</translation>
    </message>
    <message>
        <source>The cursor is on no name of a service, network or the like</source>
        <translation>カーソルはサービスやネットワークなどの名前の上にありません</translation>
    </message>
    <message>
        <source>There is no quick fix for this line</source>
        <translation>この行にはクイック修正がありません</translation>
    </message>
</context>
<context>
    <name>tw::gui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation>検索または実行…</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>検索または実行</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致する項目</translation>
    </message>
</context>
<context>
    <name>tw::gui::Commands</name>
    <message>
        <source>No project is open.</source>
        <translation>プロジェクトが開かれていません。</translation>
    </message>
    <message>
        <source>The text cannot be read at the moment, so nothing can be changed here. First mend %1: %2</source>
        <translation>現在テキストを解釈できないため、ここでは変更できません。先に %1 を修正してください：%2</translation>
    </message>
    <message>
        <source>The text cannot be read at the moment, so nothing can be changed here.</source>
        <translation>現在テキストを解釈できないため、ここでは変更できません。</translation>
    </message>
    <message numerus="yes">
        <source>Move %n services to %1</source>
        <translation>
            <numerusform>%n 個のサービスを %1 に移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange %1</source>
        <translation>%1 を配置</translation>
    </message>
</context>
<context>
    <name>tw::gui::CommittedState</name>
    <message>
        <source>The last commit does not have the compose file.</source>
        <translation>前回のコミットに Compose ファイルがありません。</translation>
    </message>
    <message>
        <source>The compose file of the last commit cannot be read.</source>
        <translation>前回のコミットの Compose ファイルを解釈できません。</translation>
    </message>
</context>
<context>
    <name>tw::gui::ConnectGesture</name>
    <message>
        <source>Drag to another card: declare a flow of the contract or a dependency
Or press, to choose from a list (Ctrl+L)</source>
        <translation>別のカードにドラッグ：契約のフローまたは依存関係を定義
またはクリックして一覧から選択（Ctrl+L）</translation>
    </message>
    <message>
        <source>If the flow %1 is allowed</source>
        <translation>フロー %1 を許可した場合</translation>
    </message>
    <message>
        <source>If there is the dependency %1</source>
        <translation>依存関係 %1 がある場合</translation>
    </message>
    <message>
        <source>Others share this text: dropping asks where to change it</source>
        <translation>この記述は他からも共有されています。ドロップすると変更する場所を選べます</translation>
    </message>
    <message>
        <source>Flow of the contract</source>
        <translation>契約のフロー</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>依存関係</translation>
    </message>
    <message>
        <source>Dropping asks. With Shift: the flow, with Ctrl: the dependency</source>
        <translation>ドロップすると選択できます。Shift：フロー、Ctrl：依存関係</translation>
    </message>
</context>
<context>
    <name>tw::gui::ConnectMenu</name>
    <message>
        <source>Connect %1</source>
        <translation>%1 の関連付け</translation>
    </message>
    <message>
        <source>Flow in the contract</source>
        <translation>契約のフロー</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>依存関係</translation>
    </message>
</context>
<context>
    <name>tw::gui::ConsequenceBar</name>
    <message>
        <source>Docker Compose does not read the project</source>
        <translation>Docker Compose がプロジェクトを読み込めません</translation>
    </message>
    <message>
        <source>Compose reads it, and the Docker Engine does not start it</source>
        <translation>Compose は読み込めますが、Docker Engine が起動できません</translation>
    </message>
    <message>
        <source>It runs, and silently does something else than is written</source>
        <translation>動作しますが、通知なく記述と異なる動作をします</translation>
    </message>
    <message>
        <source>It runs as written, against the contract or good practice</source>
        <translation>記述どおりに動作しますが、契約またはベストプラクティスに反します</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>すべての問題</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>tw::gui::DependenciesSection</name>
    <message>
        <source>until it is started</source>
        <translation>起動するまで</translation>
    </message>
    <message>
        <source>until it is healthy</source>
        <translation>healthy になるまで</translation>
    </message>
    <message>
        <source>until it has ended well</source>
        <translation>正常終了するまで</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待機対象</translation>
    </message>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Wait for another service</source>
        <translation>別のサービスを待つ</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>%1 を選択</translation>
    </message>
    <message>
        <source>No longer wait for %1</source>
        <translation>%1 を待たないようにする</translation>
    </message>
    <message>
        <source>Until when to wait for %1</source>
        <translation>%1 をいつまで待つか</translation>
    </message>
</context>
<context>
    <name>tw::gui::DragGesture</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n 個のサービス</numerusform>
        </translation>
    </message>
    <message>
        <source>If %1 moves to %2</source>
        <translation>%1 を %2 に移動すると</translation>
    </message>
    <message>
        <source>If %1 joins %2 as well</source>
        <translation>%1 を %2 にも接続すると</translation>
    </message>
    <message>
        <source>If %1 leaves %2</source>
        <translation>%1 を %2 から切り離すと</translation>
    </message>
    <message>
        <source>Others share this text: dropping asks where to change it</source>
        <translation>この記述は他からも共有されています。ドロップすると変更する場所を選べます</translation>
    </message>
</context>
<context>
    <name>tw::gui::EditorCompletion</name>
    <message>
        <source>Completions</source>
        <translation>補完候補</translation>
    </message>
</context>
<context>
    <name>tw::gui::EditorMargin</name>
    <message>
        <source>Unfold (Ctrl+&gt;)</source>
        <translation>展開 (Ctrl+&gt;)</translation>
    </message>
    <message>
        <source>Fold (Ctrl+&lt;)</source>
        <translation>折りたたむ (Ctrl+&lt;)</translation>
    </message>
    <message>
        <source>Show quick fixes (Alt+Enter)</source>
        <translation>クイック修正を表示 (Alt+Enter)</translation>
    </message>
</context>
<context>
    <name>tw::gui::EditorSearch</name>
    <message>
        <source>Replace “%1”</source>
        <translation>「%1」を置換</translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” %n times</source>
        <translation>
            <numerusform>「%1」を %n 回置換</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::EnvironmentSection</name>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>NAME=value</source>
        <translation>名前=値</translation>
    </message>
    <message>
        <source>Set a variable</source>
        <translation>環境変数を設定</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 の値</translation>
    </message>
    <message>
        <source>from the shell</source>
        <translation>シェルから取得</translation>
    </message>
    <message>
        <source>Remove variable %1</source>
        <translation>環境変数 %1 を削除</translation>
    </message>
</context>
<context>
    <name>tw::gui::EnvironmentSwitcher</name>
    <message>
        <source>The environment in which the project is shown</source>
        <translation>プロジェクトの表示に使う環境</translation>
    </message>
    <message>
        <source>The profiles of Compose that are on</source>
        <translation>有効な Compose プロファイル</translation>
    </message>
    <message>
        <source>&amp;None: what all have in common</source>
        <translation>なし：すべての環境に共通の内容(&amp;N)</translation>
    </message>
    <message>
        <source>Environment: %1 ▾</source>
        <translation>環境：%1 ▾</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Profiles: %1 ▾</source>
        <translation>プロファイル：%1 ▾</translation>
    </message>
</context>
<context>
    <name>tw::gui::EnvironmentVerdicts</name>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>契約どおり</translation>
    </message>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>違反 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::ExportDialog</name>
    <message>
        <source>&amp;Transparent, without a ground</source>
        <translation>背景なし、透明(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Legend and title block</source>
        <translation>凡例と表題欄(&amp;L)</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>画像をエクスポート</translation>
    </message>
    <message>
        <source>PDF, for paper</source>
        <translation>PDF（印刷用）</translation>
    </message>
    <message>
        <source>SVG, for web pages and drawings</source>
        <translation>SVG（Web ページ、図面用）</translation>
    </message>
    <message>
        <source>PNG, in pixels</source>
        <translation>PNG（ピクセル画像）</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>The selection alone</source>
        <translation>選択したもののみ</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Extent</source>
        <translation>範囲(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>エクスポート(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>tw::gui::ExposeSection</name>
    <message>
        <source>Exposed ports</source>
        <translation>expose ポート</translation>
    </message>
    <message>
        <source>Stop exposing port %1</source>
        <translation>ポート %1 の expose をやめる</translation>
    </message>
    <message>
        <source>9000</source>
        <translation>9000</translation>
    </message>
    <message>
        <source>Expose a port to other services</source>
        <translation>ポートを他のサービスに expose する</translation>
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
        <translation>名前、tier:…、tag:…、problem:…</translation>
    </message>
    <message>
        <source>Find services on the canvas</source>
        <translation>キャンバスでサービスを検索</translation>
    </message>
    <message>
        <source>Words that are in the name, image or aliases.
tier:data — on a network whose name has “data” in it
tag:workers — of a class of the contract, or with a profile
problem:error, problem:compose, problem:NET-005 — with such a problem
Enter: next · Shift+Enter: previous · Esc: show everything again</source>
        <translation>名前、イメージ、エイリアスに含まれる語。
tier:data — 名前に「data」を含むネットワークにあるもの
tag:workers — 契約のクラスに属するもの、またはそのプロファイルを持つもの
problem:error、problem:compose、problem:NET-005 — その問題があるもの
Enter：次へ · Shift+Enter：前へ · Esc：すべて再表示</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2 件</translation>
    </message>
</context>
<context>
    <name>tw::gui::FixMenu</name>
    <message>
        <source>Quick fixes</source>
        <translation>クイック修正</translation>
    </message>
    <message>
        <source>%1 (changes behaviour)</source>
        <translation>%1（動作が変わります）</translation>
    </message>
</context>
<context>
    <name>tw::gui::HealthSection</name>
    <message>
        <source>Health</source>
        <translation>ヘルス</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>無効です。</translation>
    </message>
    <message>
        <source>The file has no health check; the image may bring one.</source>
        <translation>ファイルにヘルスチェックはありません。イメージに含まれている場合があります。</translation>
    </message>
    <message>
        <source>a command, e.g. pg_isready</source>
        <translation>コマンド（例：pg_isready）</translation>
    </message>
    <message>
        <source>Add a health check</source>
        <translation>ヘルスチェックを追加</translation>
    </message>
    <message>
        <source>as the image has it</source>
        <translation>イメージの設定に従う</translation>
    </message>
    <message>
        <source>Command of the health check</source>
        <translation>ヘルスチェックのコマンド</translation>
    </message>
    <message>
        <source>Remove the health check</source>
        <translation>ヘルスチェックを削除</translation>
    </message>
    <message>
        <source>every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始猶予</translation>
    </message>
</context>
<context>
    <name>tw::gui::HelpSheet</name>
    <message>
        <source>On the canvas</source>
        <translation>キャンバス上</translation>
    </message>
    <message>
        <source>Drag a card to a tier: move the service</source>
        <translation>カードをティアにドラッグ：サービスを移動</translation>
    </message>
    <message>
        <source>Ctrl and drag: attach it there as well</source>
        <translation>Ctrl+ドラッグ：そのティアにも接続</translation>
    </message>
    <message>
        <source>Drag a pill away, or Delete: detach</source>
        <translation>ピルを外へドラッグ、または Delete：切り離す</translation>
    </message>
    <message>
        <source>Drag the round arrow of a card to another card, or Ctrl+L: declare a flow or a dependency; Shift: a flow, Ctrl: a dependency, without asking</source>
        <translation>カードの丸い矢印を別のカードにドラッグ、または Ctrl+L：フローまたは依存関係を定義。Shift でフロー、Ctrl で依存関係を確認なしに定義</translation>
    </message>
    <message>
        <source>Esc: cancel the drag</source>
        <translation>Esc：ドラッグを取り消す</translation>
    </message>
    <message>
        <source>Arrow keys: go from card to card and to the headings of tiers</source>
        <translation>方向キー：カードやティアの見出しの間を移動</translation>
    </message>
    <message>
        <source>Shift and arrow keys: select several</source>
        <translation>Shift+方向キー：複数選択</translation>
    </message>
    <message>
        <source>Shift and click, or drag over the background: select several</source>
        <translation>Shift+クリック、または背景をドラッグ：複数選択</translation>
    </message>
    <message>
        <source>Ctrl+A: select all services</source>
        <translation>Ctrl+A：すべてのサービスを選択</translation>
    </message>
    <message>
        <source>Enter: go to the inspector</source>
        <translation>Enter：インスペクターに移動</translation>
    </message>
    <message>
        <source>Ctrl and wheel: zoom</source>
        <translation>Ctrl+ホイール：拡大/縮小</translation>
    </message>
    <message>
        <source>Middle button, or Space and drag: move the view</source>
        <translation>中ボタン、またはスペース+ドラッグ：表示位置を移動</translation>
    </message>
    <message>
        <source>Type on the canvas, or Ctrl+F: find services</source>
        <translation>キャンバス上で文字を入力、または Ctrl+F：サービスを検索</translation>
    </message>
    <message>
        <source>The sign beside a tier&apos;s name: collapse and expand it</source>
        <translation>ティア名の横の記号：折りたたみ/展開</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>キー操作とジェスチャー</translation>
    </message>
</context>
<context>
    <name>tw::gui::HistoryDelegate</name>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り消し済み</translation>
    </message>
</context>
<context>
    <name>tw::gui::HistoryPanel</name>
    <message>
        <source>History of changes</source>
        <translation>変更の履歴</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>開いたときの状態</translation>
    </message>
</context>
<context>
    <name>tw::gui::HoverPopup</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 に移動</translation>
    </message>
</context>
<context>
    <name>tw::gui::InspectorPanel</name>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation>%1–%2 行目</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>サービス名</translation>
    </message>
    <message>
        <source>Renames the service everywhere</source>
        <translation>サービス名をすべての箇所で変更します</translation>
    </message>
    <message>
        <source>built from source</source>
        <translation>ソースからビルド</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>ネットワーク名</translation>
    </message>
    <message>
        <source>Renames the network everywhere</source>
        <translation>ネットワーク名をすべての箇所で変更します</translation>
    </message>
    <message>
        <source>Network · %1</source>
        <translation>ネットワーク · %1</translation>
    </message>
    <message>
        <source>Network that Compose adds by itself</source>
        <translation>Compose が自動的に追加するネットワーク</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>プロジェクト名</translation>
    </message>
    <message>
        <source>Select a service or a tier to see and change what is known about it.

Drag a card to another tier to move the service. Hold Ctrl to attach it there as well. Drag a pill away to detach it.</source>
        <translation>サービスまたはティアを選択すると、その内容を確認して変更できます。

カードを別のティアにドラッグするとサービスが移動します。Ctrl キーを押しながらドラッグすると、そのティアにも接続されます。ピルを外へドラッグすると切り離されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n 個のサービス</numerusform>
        </translation>
    </message>
    <message>
        <source>Several services</source>
        <translation>複数のサービス</translation>
    </message>
    <message>
        <source>What is set here is set in all of them, as one step.</source>
        <translation>ここでの設定は、選択中の全サービスに 1 つの操作として反映されます。</translation>
    </message>
</context>
<context>
    <name>tw::gui::LabelsSection</name>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Remove label %1</source>
        <translation>ラベル %1 を削除</translation>
    </message>
    <message>
        <source>key=value</source>
        <translation>キー=値</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>ラベルを追加</translation>
    </message>
</context>
<context>
    <name>tw::gui::Legend</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Fold or unfold the legend</source>
        <translation>凡例を折りたたむ/展開する</translation>
    </message>
    <message>
        <source>is on another network as well</source>
        <translation>別のネットワークにも属する</translation>
    </message>
    <message>
        <source>published against the contract</source>
        <translation>契約に反して公開</translation>
    </message>
    <message>
        <source>published, with a warning</source>
        <translation>公開（警告あり）</translation>
    </message>
    <message>
        <source>published: open to Internet or host</source>
        <translation>公開：インターネットまたはホストに開放</translation>
    </message>
    <message>
        <source>depends on</source>
        <translation>依存</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>問題：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are not drawn: select a service to see its own</source>
        <translation>
            <numerusform>ほか %n 本の線は省略：サービスを選択するとその線が表示されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services that were here</source>
        <translation>
            <numerusform>ここにあったサービス %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed tiers: %1</source>
        <translation>削除されたティア：%1</translation>
    </message>
</context>
<context>
    <name>tw::gui::MainWindow</name>
    <message>
        <source>Changed on disk</source>
        <translation>ディスク上で変更されました</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read. Overwrite these changes?</source>
        <translation>%1 は読み込み後に別のプログラムによって変更されました。その変更を上書きしますか？</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Save the changes first?</source>
        <translation>先に変更を保存しますか？</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and here as well.</source>
        <translation>%1 は別のプログラムとこのウィンドウの両方で変更されています。</translation>
    </message>
    <message>
        <source>Taking the text from disk can be undone.</source>
        <translation>ディスクのテキストを採用しても元に戻せます。</translation>
    </message>
    <message>
        <source>Take the text from disk</source>
        <translation>ディスクのテキストを採用</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の変更を保持</translation>
    </message>
    <message>
        <source>Recover changes</source>
        <translation>変更を復元</translation>
    </message>
    <message>
        <source>Tierwright ended with unsaved changes in %1. Bring them back?</source>
        <translation>Tierwright は %1 に未保存の変更がある状態で終了しました。復元しますか？</translation>
    </message>
    <message>
        <source>Tierwright</source>
        <translation>Tierwright</translation>
    </message>
    <message>
        <source>About Tierwright</source>
        <translation>Tierwright について</translation>
    </message>
    <message>
        <source>Tierwright %1

Designer for Docker Compose network architectures.
Licensed under the Apache License 2.0.</source>
        <translation>Tierwright %1

Docker Compose のネットワークアーキテクチャを設計するツールです。
Apache License 2.0 でライセンスされています。</translation>
    </message>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>通知を閉じる</translation>
    </message>
    <message>
        <source>%1 was changed on disk and read again</source>
        <translation>%1 がディスク上で変更されたため再読み込みしました</translation>
    </message>
    <message>
        <source>Problems  %1</source>
        <translation>問題  %1</translation>
    </message>
    <message>
        <source>Changes  +%1 −%2</source>
        <translation>変更  +%1 −%2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>履歴を閉じる</translation>
    </message>
    <message>
        <source>Bringing them back can be undone.</source>
        <translation>復元しても元に戻せます。</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation>後で確認</translation>
    </message>
    <message>
        <source>Some of the unsaved changes are in a file that does not belong to the project any more. They stay in %1.</source>
        <translation>未保存の変更の一部は、もうプロジェクトに属していないファイルのものです。それらは %1 に残ります。</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>view</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Connect %1 to…</source>
        <translation>%1 の関連付け先…</translation>
    </message>
    <message numerus="yes">
        <source>Connect %n services to…</source>
        <translation>
            <numerusform>%n 個のサービスの関連付け先…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::MatrixHeader</name>
    <message>
        <source>To whom</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>送信元</translation>
    </message>
</context>
<context>
    <name>tw::gui::MatrixModel</name>
    <message>
        <source>%1 to %2: %3, %4</source>
        <translation>%1 から %2：%3、%4</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1 へ</translation>
    </message>
</context>
<context>
    <name>tw::gui::MatrixPanel</name>
    <message>
        <source>Rows reach columns. Filter by service or tier; &quot;api -&gt; db&quot; filters both ends.</source>
        <translation>行から列へ到達します。サービスまたはティアで絞り込めます。「api -&gt; db」は両端を絞り込みます。</translation>
    </message>
    <message>
        <source>Filter: api, or api -&gt; db</source>
        <translation>絞り込み：api、または api -&gt; db</translation>
    </message>
    <message>
        <source>Filter of the matrix</source>
        <translation>マトリックスの絞り込み</translation>
    </message>
    <message>
        <source>Matrix of who may reach whom</source>
        <translation>サービス間の到達可否のマトリックス</translation>
    </message>
    <message>
        <source>from ↓   to →</source>
        <translation>送信元 ↓   宛先 →</translation>
    </message>
</context>
<context>
    <name>tw::gui::MembersSection</name>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>No services.</source>
        <translation>サービスはありません。</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>%1 を選択</translation>
    </message>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Attach a service</source>
        <translation>サービスを接続</translation>
    </message>
</context>
<context>
    <name>tw::gui::MiddlewareCard</name>
    <message>
        <source>middleware</source>
        <translation>ミドルウェア</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>種類：%1</translation>
    </message>
    <message>
        <source>+ option=value</source>
        <translation>+ オプション=値</translation>
    </message>
    <message>
        <source>Add an option to %1</source>
        <translation>%1 にオプションを追加</translation>
    </message>
</context>
<context>
    <name>tw::gui::MiddlewareList</name>
    <message>
        <source>Middlewares in their order</source>
        <translation>ミドルウェア（適用順）</translation>
    </message>
    <message>
        <source>A request passes them from the top. Drag, or Alt+Up and Alt+Down: change the order. Delete: take away</source>
        <translation>リクエストは上から順に通過します。ドラッグ、または Alt+↑ と Alt+↓：順序を変更。Delete：取り除く</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後へ</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>取り除く</translation>
    </message>
</context>
<context>
    <name>tw::gui::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>ミニマップ</translation>
    </message>
    <message>
        <source>Click or drag to move the view</source>
        <translation>クリックまたはドラッグで表示位置を移動</translation>
    </message>
</context>
<context>
    <name>tw::gui::NetworkLabelsSection</name>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Remove label %1</source>
        <translation>ラベル %1 を削除</translation>
    </message>
    <message>
        <source>key=value</source>
        <translation>キー=値</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>ラベルを追加</translation>
    </message>
</context>
<context>
    <name>tw::gui::NetworkOptionsSection</name>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>ドライバー</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>bridge</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>サブネット</translation>
    </message>
    <message>
        <source>chosen by Docker</source>
        <translation>Docker が選択</translation>
    </message>
    <message>
        <source>Docker&apos;s name</source>
        <translation>Docker での名前</translation>
    </message>
    <message>
        <source>Internal: no way to the outside</source>
        <translation>内部：外部への経路なし</translation>
    </message>
    <message>
        <source>Attachable: other containers may join</source>
        <translation>接続可：他のコンテナも参加可能</translation>
    </message>
    <message>
        <source>External: made by somebody else</source>
        <translation>外部：別の場所で作成されたもの</translation>
    </message>
</context>
<context>
    <name>tw::gui::NetworksSection</name>
    <message>
        <source>Networks and names</source>
        <translation>ネットワークと名前</translation>
    </message>
    <message>
        <source>On no network.</source>
        <translation>どのネットワークにも属していません。</translation>
    </message>
    <message>
        <source>Uses the network of the host.</source>
        <translation>ホストのネットワークを使用します。</translation>
    </message>
    <message>
        <source>Has no network at all.</source>
        <translation>ネットワークを一切持ちません。</translation>
    </message>
    <message>
        <source>Shares the network of %1.</source>
        <translation>%1 のネットワークを共有します。</translation>
    </message>
    <message>
        <source>Uses a Docker network outside of the project.</source>
        <translation>プロジェクト外の Docker ネットワークを使用します。</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Attach to another network</source>
        <translation>別のネットワークにも接続</translation>
    </message>
    <message>
        <source>home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Detach from %1</source>
        <translation>%1 から切り離す</translation>
    </message>
    <message>
        <source>Rename alias %1</source>
        <translation>エイリアス %1 の名前を変更</translation>
    </message>
    <message>
        <source>Remove alias %1</source>
        <translation>エイリアス %1 を削除</translation>
    </message>
    <message>
        <source>+ alias</source>
        <translation>+ エイリアス</translation>
    </message>
    <message>
        <source>New alias on %1</source>
        <translation>%1 での新しいエイリアス</translation>
    </message>
</context>
<context>
    <name>tw::gui::OriginsSection</name>
    <message>
        <source>Where values come from</source>
        <translation>値の定義元</translation>
    </message>
    <message>
        <source>All values are written in the service itself.</source>
        <translation>すべての値はサービス自体に書かれています。</translation>
    </message>
    <message>
        <source>Go to where %1 is written</source>
        <translation>%1 が書かれている場所に移動</translation>
    </message>
    <message>
        <source>Only values from elsewhere</source>
        <translation>他の場所から来た値のみ</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>すべての値を表示</translation>
    </message>
    <message>
        <source>Values that are written in the service itself</source>
        <translation>サービス自体に書かれている値</translation>
    </message>
</context>
<context>
    <name>tw::gui::OutlinePanel</name>
    <message numerus="yes">
        <source>%1, %n problems</source>
        <translation>
            <numerusform>%1、問題 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter services…</source>
        <translation>サービスを絞り込む…</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>サービスを絞り込む</translation>
    </message>
    <message>
        <source>Tiers and services</source>
        <translation>ティアとサービス</translation>
    </message>
</context>
<context>
    <name>tw::gui::PlaceMenu</name>
    <message>
        <source>Only here</source>
        <translation>ここのみ</translation>
    </message>
    <message>
        <source>At the source</source>
        <translation>定義元</translation>
    </message>
    <message>
        <source>In the override file</source>
        <translation>オーバーライドファイル</translation>
    </message>
    <message>
        <source>Where to make the change</source>
        <translation>変更する場所</translation>
    </message>
    <message>
        <source>%1
The value comes from elsewhere. Change it where?</source>
        <translation>%1
この値は他の場所から来ています。どこで変更しますか？</translation>
    </message>
</context>
<context>
    <name>tw::gui::PortsSection</name>
    <message>
        <source>open to everyone who reaches this host</source>
        <translation>このホストに到達できる全員に公開</translation>
    </message>
    <message>
        <source>open on one address of this host</source>
        <translation>このホストの 1 つのアドレスで公開</translation>
    </message>
    <message>
        <source>open to this host only</source>
        <translation>このホストにのみ公開</translation>
    </message>
    <message>
        <source>not open: all networks of the service are internal</source>
        <translation>非公開：サービスのネットワークがすべて内部のため</translation>
    </message>
    <message>
        <source>has no effect with this network mode</source>
        <translation>このネットワークモードでは効果なし</translation>
    </message>
    <message>
        <source>Published ports</source>
        <translation>公開ポート</translation>
    </message>
    <message>
        <source>8080:80</source>
        <translation>8080:80</translation>
    </message>
    <message>
        <source>Publish a port on the host</source>
        <translation>ポートをホストに公開</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>ポート %1</translation>
    </message>
    <message>
        <source>Address and port of the host, port of the container</source>
        <translation>ホストのアドレスとポート、コンテナのポート</translation>
    </message>
    <message>
        <source>127.0.0.1 only</source>
        <translation>127.0.0.1 のみ</translation>
    </message>
    <message>
        <source>Publish port %1 on 127.0.0.1 only</source>
        <translation>ポート %1 を 127.0.0.1 でのみ公開</translation>
    </message>
    <message>
        <source>Remove port %1</source>
        <translation>ポート %1 を削除</translation>
    </message>
</context>
<context>
    <name>tw::gui::PreviewBubble</name>
    <message numerus="yes">
        <source>%n further lines</source>
        <translation>
            <numerusform>ほか %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Compose refuses</source>
        <translation>Compose が拒否</translation>
    </message>
    <message>
        <source>Engine refuses</source>
        <translation>Engine が拒否</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>想定外の動作</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>違反</translation>
    </message>
    <message>
        <source>Consequence: %1</source>
        <translation>影響：%1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>期待：%1</translation>
    </message>
    <message>
        <source>Actual: %1</source>
        <translation>実際：%1</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>修正：%1</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>免除：%1</translation>
    </message>
    <message>
        <source>%1 (waived)</source>
        <translation>%1（免除）</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
</context>
<context>
    <name>tw::gui::ProblemsPanel</name>
    <message>
        <source>No problems found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>該当箇所に移動</translation>
    </message>
    <message>
        <source>Safe fixes</source>
        <translation>安全な修正</translation>
    </message>
    <message numerus="yes">
        <source>Carry out %n safe fixes? They cannot break a connection that works today, and one undo takes all of them back.</source>
        <translation>
            <numerusform>%n 件の安全な修正を実行しますか？現在機能している接続が切れることはなく、1 回の「元に戻す」ですべて取り消せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>実行</translation>
    </message>
    <message numerus="yes">
        <source>%n safe fixes</source>
        <translation>
            <numerusform>%n 件の安全な修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carry out %n safe fixes…</source>
        <translation>
            <numerusform>%n 件の安全な修正を実行…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::ProfilesSection</name>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Remove profile %1</source>
        <translation>プロファイル %1 を削除</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Let a profile switch the service on</source>
        <translation>プロファイルでサービスを有効にする</translation>
    </message>
</context>
<context>
    <name>tw::gui::ReachSection</name>
    <message>
        <source>shared network stack</source>
        <translation>共有ネットワークスタック</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>到達元</translation>
    </message>
    <message>
        <source>Reached by %1 of %2</source>
        <translation>到達元：%2 個中 %1 個</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1 経由</translation>
    </message>
    <message>
        <source>No other service reaches it.</source>
        <translation>到達できる他のサービスはありません。</translation>
    </message>
    <message>
        <source>Gets out to the Internet.</source>
        <translation>インターネットに出られます。</translation>
    </message>
    <message>
        <source>Does not get out to the Internet.</source>
        <translation>インターネットに出られません。</translation>
    </message>
</context>
<context>
    <name>tw::gui::ReasonPane</name>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>CONTRACT</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>DOCKER</source>
        <translation>DOCKER</translation>
    </message>
    <message>
        <source>WHAT THE SIGNS MEAN</source>
        <translation>記号の意味</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 に移動</translation>
    </message>
</context>
<context>
    <name>tw::gui::ReferenceMenu</name>
    <message>
        <source>Uses of %1</source>
        <translation>%1 の使用箇所</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n places</source>
        <translation>
            <numerusform>%1: %n か所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>declared here</source>
        <translation>ここで宣言</translation>
    </message>
</context>
<context>
    <name>tw::gui::ResourcesSection</name>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>メモリ制限</translation>
    </message>
    <message>
        <source>Reserved memory</source>
        <translation>予約メモリ</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>CPU 制限</translation>
    </message>
    <message>
        <source>Reserved CPUs</source>
        <translation>予約 CPU</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, e.g. %2; empty for none</source>
        <translation>%1（例：%2）。空欄にするとなし</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>Profile %1 of the contract: %2</source>
        <translation>契約のプロファイル %1：%2</translation>
    </message>
</context>
<context>
    <name>tw::gui::RouteAnswer</name>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>EntryPoint</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Middlewares</source>
        <translation>ミドルウェア</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>転送先</translation>
    </message>
    <message>
        <source>With path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>The client gets</source>
        <translation>クライアントへの応答</translation>
    </message>
    <message>
        <source>Others that match</source>
        <translation>他に一致するもの</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Steps of the request</source>
        <translation>リクエストの処理手順</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理内容</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Enter goes to %1</source>
        <translation>Enter で %1 に移動</translation>
    </message>
</context>
<context>
    <name>tw::gui::RoutePanel</name>
    <message>
        <source>Type a URL to see what Traefik makes of it. No rule of this project names a host or a path.</source>
        <translation>URL を入力すると、Traefik がどう処理するかを確認できます。このプロジェクトにはホストやパスを指定するルールがありません。</translation>
    </message>
    <message>
        <source>Type a URL to see which router takes it and where it goes, or take one that the rules of this project name:</source>
        <translation>URL を入力すると、どのルーターが受け取りどこへ送るかを確認できます。このプロジェクトのルールにある URL を選ぶこともできます：</translation>
    </message>
    <message>
        <source>Show where %1 goes</source>
        <translation>%1 の行き先を表示</translation>
    </message>
</context>
<context>
    <name>tw::gui::RouteQuery</name>
    <message>
        <source>Method of the request</source>
        <translation>リクエストのメソッド</translation>
    </message>
    <message>
        <source>URL of the request</source>
        <translation>リクエストの URL</translation>
    </message>
    <message>
        <source>What a client asks for; Enter shows where it goes</source>
        <translation>クライアントが要求する URL。Enter で行き先を表示します</translation>
    </message>
    <message>
        <source>Headers, e.g. X-Key: 1; Accept: */*</source>
        <translation>ヘッダー（例：X-Key: 1; Accept: */*）</translation>
    </message>
    <message>
        <source>Headers of the request, with semicolons between them</source>
        <translation>リクエストヘッダー（セミコロン区切り）</translation>
    </message>
    <message>
        <source>Client&apos;s IP address</source>
        <translation>クライアントの IP アドレス</translation>
    </message>
    <message>
        <source>Address of the client, for rules that ask for it</source>
        <translation>クライアントのアドレス（ルールで参照される場合）</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>追跡</translation>
    </message>
    <message>
        <source>Show where the request goes</source>
        <translation>リクエストの行き先を表示</translation>
    </message>
</context>
<context>
    <name>tw::gui::RouterCard</name>
    <message>
        <source>router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Of several routers that match, the highest one wins; without one, the length of the rule counts</source>
        <translation>複数のルーターが一致した場合は最も高いものが優先されます。指定がなければルールの長さで決まります</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>The Traefik service that gets the request</source>
        <translation>リクエストを受け取る Traefik サービス</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Rule of router %1</source>
        <translation>ルーター %1 のルール</translation>
    </message>
    <message>
        <source>Which requests the router takes. Ctrl+Space: what may stand here; Enter: write it
%1</source>
        <translation>ルーターが受け付けるリクエスト。Ctrl+スペース：入力候補、Enter：書き込む
%1</translation>
    </message>
    <message>
        <source>the default ones</source>
        <translation>既定のもの</translation>
    </message>
    <message>
        <source>Where Traefik listens for the requests of this router</source>
        <translation>Traefik がこのルーターへのリクエストを待ち受ける場所</translation>
    </message>
    <message>
        <source>Entry points</source>
        <translation>EntryPoint</translation>
    </message>
    <message>
        <source>None chosen, so it listens on: %1</source>
        <translation>指定がないため、次で待ち受けます：%1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Whether the router takes requests with TLS; it then takes no others
%1</source>
        <translation>ルーターが TLS のリクエストを受け付けるかどうか。オンにすると TLS 以外は受け付けません
%1</translation>
    </message>
    <message>
        <source>The entry point %1 gives it TLS</source>
        <translation>EntryPoint %1 により TLS が有効です</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>リゾルバー</translation>
    </message>
    <message>
        <source>Which certificate resolver gets the certificate</source>
        <translation>証明書を取得する証明書リゾルバー</translation>
    </message>
    <message>
        <source>none: Traefik&apos;s own certificates</source>
        <translation>なし：Traefik 自身の証明書</translation>
    </message>
    <message>
        <source>Middlewares</source>
        <translation>ミドルウェア</translation>
    </message>
    <message>
        <source>Middlewares in their order</source>
        <translation>ミドルウェア（適用順）</translation>
    </message>
    <message>
        <source>+ middleware</source>
        <translation>+ ミドルウェア</translation>
    </message>
    <message>
        <source>Add a middleware as the last one</source>
        <translation>ミドルウェアを末尾に追加</translation>
    </message>
</context>
<context>
    <name>tw::gui::SearchBar</name>
    <message>
        <source>Find in this file</source>
        <translation>このファイル内を検索</translation>
    </message>
    <message>
        <source>Enter: next · Shift+Enter: previous · Esc: back to the text</source>
        <translation>Enter: 次 · Shift+Enter: 前 · Esc: テキストに戻る</translation>
    </message>
    <message>
        <source>Tell upper and lower case apart</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>前へ (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>次へ (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Enter: replace and go to the next. In the replacement of a regular expression \1 is its first group, \n a line break.</source>
        <translation>Enter: 置換して次へ。正規表現の置換では \1 が最初のグループ、\n が改行です。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace this one and go to the next (Enter)</source>
        <translation>これを置換して次へ (Enter)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Replace all in this file; one undo takes it back (Ctrl+Enter)</source>
        <translation>このファイル内をすべて置換。一度の取り消しで元に戻ります (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n 件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2 件</translation>
    </message>
</context>
<context>
    <name>tw::gui::Section</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralHealth</name>
    <message>
        <source>Health</source>
        <translation>ヘルス</translation>
    </message>
    <message>
        <source>health check</source>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始猶予</translation>
    </message>
    <message>
        <source>health check (%1)</source>
        <translation>ヘルスチェック（%1）</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>As one of them has it ▾</source>
        <translation>いずれかと同じにする ▾</translation>
    </message>
    <message>
        <source>Give the health check of one of them to all</source>
        <translation>いずれかのヘルスチェックを選択中の全サービスに適用</translation>
    </message>
    <message>
        <source>Give the health check of %1 to all</source>
        <translation>%1 のヘルスチェックを選択中の全サービスに適用</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralLabels</name>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>ラベル「%1」</translation>
    </message>
    <message>
        <source>No label that all of them have.</source>
        <translation>全サービスに共通するラベルはありません。</translation>
    </message>
    <message>
        <source>key=value</source>
        <translation>キー=値</translation>
    </message>
    <message>
        <source>Set a label in all</source>
        <translation>選択中の全サービスにラベルを設定</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralNetworks</name>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Attach all to another network</source>
        <translation>選択中の全サービスを別のネットワークにも接続</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralProfiles</name>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Add a profile to all</source>
        <translation>選択中の全サービスにプロファイルを追加</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralResources</name>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>メモリ制限</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>メモリ制限</translation>
    </message>
    <message>
        <source>Reserved memory</source>
        <translation>予約メモリ</translation>
    </message>
    <message>
        <source>reserved memory</source>
        <translation>予約メモリ</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>CPU 制限</translation>
    </message>
    <message>
        <source>Reserved CPUs</source>
        <translation>予約 CPU</translation>
    </message>
    <message>
        <source>reserved CPUs</source>
        <translation>予約 CPU 数</translation>
    </message>
    <message>
        <source>restart policy</source>
        <translation>再起動ポリシー</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralSection</name>
    <message numerus="yes">
        <source>Set the %1 of %n services</source>
        <translation>
            <numerusform>%n 個のサービスの%1を設定</numerusform>
        </translation>
    </message>
    <message>
        <source>(several)</source>
        <translation>（複数）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1、値が異なる</translation>
    </message>
    <message>
        <source>Remove the %1 of all</source>
        <translation>選択中の全サービスの%1を削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %1 of %n services</source>
        <translation>
            <numerusform>%n 個のサービスの%1を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2/%3</translation>
    </message>
    <message>
        <source>Give %1 to all</source>
        <translation>選択中の全サービスに %1 を追加</translation>
    </message>
    <message numerus="yes">
        <source>Give %1 to %n services</source>
        <translation>
            <numerusform>%n 個のサービスに %1 を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 from all</source>
        <translation>選択中の全サービスから %1 を取り除く</translation>
    </message>
    <message numerus="yes">
        <source>Take %1 from %n services</source>
        <translation>
            <numerusform>%n 個のサービスから %1 を取り除く</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::SeveralVariables</name>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>環境変数「%1」</translation>
    </message>
    <message>
        <source>No variable that all of them have.</source>
        <translation>全サービスに共通する環境変数はありません。</translation>
    </message>
    <message>
        <source>NAME=value</source>
        <translation>名前=値</translation>
    </message>
    <message>
        <source>Set a variable in all</source>
        <translation>選択中の全サービスに環境変数を設定</translation>
    </message>
</context>
<context>
    <name>tw::gui::StartPage</name>
    <message>
        <source>Open a Docker Compose project</source>
        <translation>Docker Compose プロジェクトを開く</translation>
    </message>
    <message>
        <source>Choose a compose file, or drop one or several here.</source>
        <translation>Compose ファイルを選択するか、ここに 1 つ以上ドロップしてください。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
</context>
<context>
    <name>tw::gui::Status</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n 個のサービス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>%n 個のネットワーク</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>%1 行、%2 列</translation>
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
        <translation>%1の絞り込み</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>絞り込みに一致するものはありません。</translation>
    </message>
</context>
<context>
    <name>tw::gui::Tables</name>
    <message>
        <source>Matrix</source>
        <translation>マトリックス</translation>
    </message>
</context>
<context>
    <name>tw::gui::ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Show ▾</source>
        <translation>表示 ▾</translation>
    </message>
    <message>
        <source>Everything that the canvas can show</source>
        <translation>キャンバスに表示できるものすべて</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n violations</source>
        <translation>
            <numerusform>✕ 違反 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n warnings</source>
        <translation>
            <numerusform>▲ 警告 %n 件</numerusform>
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
        <translation>Traefik が既定で提供します。方法を指定するラベルはありません。</translation>
    </message>
    <message>
        <source>No label is about Traefik.</source>
        <translation>Traefik に関するラベルはありません。</translation>
    </message>
    <message>
        <source>Served by Traefik</source>
        <translation>Traefik 経由で提供</translation>
    </message>
    <message>
        <source>Over network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>The network over which Traefik sends requests, by its name in Docker</source>
        <translation>Traefik がリクエストの送信に使うネットワーク（Docker での名前）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>+ router</source>
        <translation>+ ルーター</translation>
    </message>
    <message>
        <source>Add a router</source>
        <translation>ルーターを追加</translation>
    </message>
    <message>
        <source>+ middleware</source>
        <translation>+ ミドルウェア</translation>
    </message>
    <message>
        <source>Add a middleware</source>
        <translation>ミドルウェアを追加</translation>
    </message>
    <message>
        <source>+ port</source>
        <translation>+ ポート</translation>
    </message>
    <message>
        <source>Add a Traefik service for a port of the container</source>
        <translation>コンテナのポートに対する Traefik サービスを追加</translation>
    </message>
    <message>
        <source>Add a router to %1</source>
        <translation>%1 にルーターを追加</translation>
    </message>
    <message>
        <source>For a host</source>
        <translation>ホスト用</translation>
    </message>
    <message>
        <source>For a host, with TLS</source>
        <translation>ホスト用（TLS あり）</translation>
    </message>
    <message>
        <source>For a path</source>
        <translation>パス用</translation>
    </message>
    <message>
        <source>TCP, with TLS passed through</source>
        <translation>TCP（TLS パススルー）</translation>
    </message>
    <message>
        <source>Add a middleware to %1</source>
        <translation>%1 にミドルウェアを追加</translation>
    </message>
    <message>
        <source>Strip a prefix of the path</source>
        <translation>パスのプレフィックスを取り除く</translation>
    </message>
    <message>
        <source>Redirect to HTTPS</source>
        <translation>HTTPS にリダイレクト</translation>
    </message>
    <message>
        <source>Password (basic authentication)</source>
        <translation>パスワード（Basic 認証）</translation>
    </message>
    <message>
        <source>Ask another service (forward authentication)</source>
        <translation>別のサービスに確認（Forward 認証）</translation>
    </message>
    <message>
        <source>Security headers</source>
        <translation>セキュリティヘッダー</translation>
    </message>
    <message>
        <source>Limit the rate of requests</source>
        <translation>リクエストのレートを制限</translation>
    </message>
    <message>
        <source>Allow some addresses only</source>
        <translation>特定のアドレスのみ許可</translation>
    </message>
    <message>
        <source>Compress answers</source>
        <translation>レスポンスを圧縮</translation>
    </message>
</context>
<context>
    <name>tw::gui::TraefikServiceCard</name>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>The port of the container to which requests go</source>
        <translation>リクエストの送り先となるコンテナのポート</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>スキーム</translation>
    </message>
    <message>
        <source>How Traefik speaks to the container</source>
        <translation>Traefik とコンテナの間の通信方式</translation>
    </message>
</context>
<context>
    <name>tw::gui::Verbs</name>
    <message>
        <source>Rename service %1</source>
        <translation>サービス %1 の名前を変更</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Rename network %1</source>
        <translation>ネットワーク %1 の名前を変更</translation>
    </message>
    <message>
        <source>Rename alias %1</source>
        <translation>エイリアス %1 の名前を変更</translation>
    </message>
    <message>
        <source>Duplicate %1 as</source>
        <translation>%1 の複製</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>複製先の名前</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>サービスを追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>image, e.g. nginx:1.27</source>
        <translation>イメージ（例：nginx:1.27）</translation>
    </message>
    <message>
        <source>Networks, separated by commas</source>
        <translation>ネットワーク（半角カンマ区切り）</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>ネットワークを追加</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n services</source>
        <translation>
            <numerusform>%n 個のサービスを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove service</source>
        <translation>サービスを削除</translation>
    </message>
    <message>
        <source>Others name what is to be removed. Remove what they say of it too?</source>
        <translation>削除対象は他の箇所から参照されています。その記述も削除しますか？</translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation>両方を削除</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n services</source>
        <translation>
            <numerusform>%n 個のサービスを複製</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::ViewSwitcher</name>
    <message>
        <source>The view %1 is saved</source>
        <translation>ビュー「%1」を保存しました</translation>
    </message>
    <message>
        <source>Show the view %1</source>
        <translation>ビュー「%1」を表示</translation>
    </message>
    <message>
        <source>The view %1 is deleted</source>
        <translation>ビュー「%1」を削除しました</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>ビュー %1</translation>
    </message>
    <message>
        <source>Save what is seen now as a view</source>
        <translation>現在の表示をビューとして保存</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>ビューの名前</translation>
    </message>
</context>
<context>
    <name>tw::gui::Workspace</name>
    <message>
        <source>No project is open.</source>
        <translation>プロジェクトが開かれていません。</translation>
    </message>
    <message>
        <source>Recovered changes</source>
        <translation>復元した変更</translation>
    </message>
    <message>
        <source>Revert to the saved state</source>
        <translation>保存済みの状態に戻す</translation>
    </message>
    <message>
        <source>Changes made on disk</source>
        <translation>ディスク上での変更</translation>
    </message>
    <message>
        <source>Typing in %1</source>
        <translation>%1 に入力</translation>
    </message>
</context>
</TS>
