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
    <message>
        <source>neither finds the selection by a name nor is found</source>
        <translation>選択したものとは、互いに名前で見つけられない</translation>
    </message>
    <message>
        <source>routed by %1</source>
        <translation>ルーティング：%1</translation>
    </message>
    <message>
        <source>health check every %1</source>
        <translation>ヘルスチェック間隔 %1</translation>
    </message>
    <message>
        <source>on the network of %1</source>
        <translation>%1 のネットワーク上</translation>
    </message>
    <message>
        <source>port %1 is not published</source>
        <translation>ポート %1 は公開されない</translation>
    </message>
    <message numerus="yes">
        <source>and %n more ports</source>
        <translation>
            <numerusform>ほか %n 個のポート</numerusform>
        </translation>
    </message>
    <message>
        <source>publishes port %1</source>
        <translation>ポート %1 を公開</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Arrange %1</source>
        <translation>%1 を配置</translation>
    </message>
    <message numerus="yes">
        <source>Arrange %n services</source>
        <translation>
            <numerusform>%n 個のサービスを配置</numerusform>
        </translation>
    </message>
    <message>
        <source>This tier always stands last: no network of this name is declared.</source>
        <translation>このティアは常に最後に置かれます。この名前のネットワークは宣言されていません。</translation>
    </message>
    <message>
        <source>Arrange %1 again</source>
        <translation>%1 を再配置</translation>
    </message>
    <message>
        <source>Arrange everything again</source>
        <translation>すべてを再配置</translation>
    </message>
    <message>
        <source>Arrange the column without a network again</source>
        <translation>ネットワークなしの列を再配置</translation>
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
    <message>
        <source>Opens the project to look at it, without changes</source>
        <translation>変更せずに閲覧するためにプロジェクトを開く</translation>
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
    <message numerus="yes">
        <source>and %n more new problems</source>
        <translation>
            <numerusform>ほかに新しい問題 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The name %1 no longer finds %2 (for %3)</source>
        <translation>名前 %1 では %2 が見つからなくなります（%3 から）</translation>
    </message>
    <message>
        <source>The name %1 now finds %2 (for %3)</source>
        <translation>名前 %1 で %2 が見つかるようになります（%3 から）</translation>
    </message>
    <message>
        <source>The name %1 now finds %2 instead of %3 (for %4)</source>
        <translation>名前 %1 で %3 の代わりに %2 が見つかります（%4 から）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more names lead elsewhere</source>
        <translation>
            <numerusform>ほか %n 個の名前も別の先を指します</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out what this would do …</source>
        <translation>結果を調べています…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more services lose others</source>
        <translation>
            <numerusform>ほか %n 個のサービスも他への到達を失います</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more services gain others</source>
        <translation>
            <numerusform>ほか %n 個のサービスも他へ到達できるようになります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>needs none</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>none lists it</source>
        <translation>どのティアにもなし</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>%1; anything on 127.0.0.1</source>
        <translation>%1。127.0.0.1 ではすべて可</translation>
    </message>
    <message>
        <source>must reach the Internet</source>
        <translation>インターネットへの到達が必須</translation>
    </message>
    <message>
        <source>may reach the Internet</source>
        <translation>インターネットへの到達可</translation>
    </message>
    <message>
        <source>must not reach the Internet</source>
        <translation>インターネットへの到達禁止</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>at most profile %1: %2</source>
        <translation>上限プロファイル %1：%2</translation>
    </message>
    <message>
        <source>default profile %1: %2</source>
        <translation>既定のプロファイル %1：%2</translation>
    </message>
    <message>
        <source>memory and CPU limit required</source>
        <translation>メモリ制限と CPU 制限が必須</translation>
    </message>
    <message>
        <source>memory limit required</source>
        <translation>メモリ制限が必須</translation>
    </message>
    <message>
        <source>CPU limit required</source>
        <translation>CPU 制限が必須</translation>
    </message>
    <message>
        <source>not required of it</source>
        <translation>このサービスには不要</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>asks %1</source>
        <translation>%1 に問い合わせる</translation>
    </message>
    <message>
        <source>every %1 or sooner</source>
        <translation>間隔 %1 以下</translation>
    </message>
    <message>
        <source>timeout of %1 or less</source>
        <translation>タイムアウト %1 以下</translation>
    </message>
    <message numerus="yes">
        <source>%n retries or more</source>
        <translation>
            <numerusform>再試行 %n 回以上</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more to start</source>
        <translation>起動猶予 %1 以上</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>ティア</translation>
    </message>
    <message>
        <source>May publish</source>
        <translation>公開してよいポート</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>外部への経路</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>リソース制限</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>ヘルスチェック</translation>
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
    <message>
        <source>A copy is saved as %1. The project still reads %2.</source>
        <translation>コピーを %1 として保存しました。プロジェクトは引き続き %2 を読みます。</translation>
    </message>
</context>
<context>
    <name>Foresight</name>
    <message>
        <source>Others share this text: you will be asked where to change it</source>
        <translation>このテキストは共有されています。どこを変更するか確認します</translation>
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
    <name>LongWork</name>
    <message numerus="yes">
        <source>Working out %n changes …</source>
        <translation>
            <numerusform>%n 件の変更を準備しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>中止</translation>
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
    <message numerus="yes">
        <source>%n networks, with the names of the selection there</source>
        <translation>
            <numerusform>選択したサービスの名前が有効なネットワーク %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services find the selection by this name</source>
        <translation>
            <numerusform>選択したサービスをこの名前で見つけるサービス %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services that the selection finds by this name as well</source>
        <translation>
            <numerusform>選択したサービスがこの名前でも見つけるサービス %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with an ambiguous name: several services answer to it</source>
        <translation>
            <numerusform>名前があいまいなサービス %n 個：複数のサービスが応答する</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with a name that leads some clients elsewhere</source>
        <translation>
            <numerusform>一部のクライアントでは名前が別の宛先になるサービス %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services with a name that resolves, but not to a reachable address</source>
        <translation>
            <numerusform>名前は解決されるが、アドレスに到達できないサービス %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services that neither find the selection by name nor are found</source>
        <translation>
            <numerusform>選択したサービスと互いに名前で見つけられないサービス %n 個</numerusform>
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
    <message>
        <source>reachable through Traefik</source>
        <translation>Traefik 経由で到達可能</translation>
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
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 件</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>also called %1</source>
        <translation>別名：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>the worst is an error</source>
        <translation>最も重いものはエラー</translation>
    </message>
    <message>
        <source>the worst is a warning</source>
        <translation>最も重いものは警告</translation>
    </message>
    <message>
        <source>attached to %1</source>
        <translation>%1 に接続</translation>
    </message>
    <message>
        <source>attached: %1</source>
        <translation>接続：%1</translation>
    </message>
    <message>
        <source>collapsed on the canvas</source>
        <translation>キャンバスでは折りたたみ中</translation>
    </message>
    <message>
        <source>with an error</source>
        <translation>エラーあり</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>警告あり</translation>
    </message>
    <message numerus="yes">
        <source>reaches %n services</source>
        <translation>
            <numerusform>%n 個のサービスに到達可能</numerusform>
        </translation>
    </message>
    <message>
        <source>published for %1</source>
        <translation>%1 向けに公開</translation>
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
    <name>RecoveryQuestion</name>
    <message>
        <source>Recover changes</source>
        <translation>変更を復元</translation>
    </message>
    <message>
        <source>Tierwright ended with unsaved changes in %1. Bring them back?</source>
        <translation>Tierwright は %1 に未保存の変更がある状態で終了しました。復元しますか？</translation>
    </message>
    <message>
        <source>They are from %1. Bringing them back can be undone.</source>
        <translation>%1 の変更です。復元しても元に戻せます。</translation>
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
    <message>
        <source>over-committed: %1</source>
        <translation>過剰割り当て：%1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation>メモリ：%1</translation>
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
        <translation>セルをコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy ro&amp;w</source>
        <translation>行をコピー(&amp;W)</translation>
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
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>違反 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
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
    <name>TestForm</name>
    <message>
        <source>The container&apos;s shell reads it (CMD-SHELL)</source>
        <translation>コンテナーのシェルが解釈する（CMD-SHELL）</translation>
    </message>
    <message>
        <source>Docker runs the words as they are, without a shell (CMD)</source>
        <translation>Docker が語をそのまま、シェルなしで実行する（CMD）</translation>
    </message>
    <message>
        <source>Shell command</source>
        <translation>シェルコマンド</translation>
    </message>
    <message>
        <source>Command without a shell</source>
        <translation>シェルなしのコマンド</translation>
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
    <name>core</name>
    <message>
        <source>{} has no environment {}{}; it has none</source>
        <translation>{} に環境 {} はない{}。環境は 1 つも定義されていない</translation>
    </message>
    <message>
        <source>{} has no environment {}{}; it has {}</source>
        <translation>{} に環境 {} はない{}。あるのは {}</translation>
    </message>
    <message>
        <source>there is no {} in {} or the directories above it, so there are no environments; name a contract</source>
        <translation>{1} にもその上位ディレクトリにも {0} がないため、環境がない。契約を指定すること</translation>
    </message>
    <message>
        <source>the finding would still be there</source>
        <translation>この検出結果は解消されない</translation>
    </message>
    <message>
        <source>then {} [{}]</source>
        <translation>実行すると {} [{}]</translation>
    </message>
    <message>
        <source>{} would not reach {} any more</source>
        <translation>{} から {} に到達できなくなる</translation>
    </message>
    <message>
        <source>it would undo an earlier fix</source>
        <translation>以前の修正を打ち消してしまう</translation>
    </message>
    <message>
        <source>no compose file found in {} or the directories above it; name one</source>
        <translation>{} にもその上位ディレクトリにも Compose ファイルがない。ファイルを指定すること</translation>
    </message>
    <message>
        <source>{}:{}:{}: a zero byte stands here, so this is a binary file and not YAML</source>
        <translation>{}:{}:{}: NUL バイトがある。YAML ではなくバイナリファイルである</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a project name; lower-case letters, digits, &apos;-&apos; and &apos;_&apos; are allowed, a letter or digit first</source>
        <translation>&apos;{}&apos; はプロジェクト名として使えない。使えるのは英小文字、数字、&apos;-&apos;、&apos;_&apos; で、先頭は英小文字か数字</translation>
    </message>
    <message>
        <source>{} is there too; Compose takes only {} unless files are named</source>
        <translation>{} もある。ファイルを指定しない限り Compose は {} だけを使う</translation>
    </message>
    <message>
        <source>{} is not written: the texts are only read here</source>
        <translation>{} には書き込まない。ここではテキストを読むだけである</translation>
    </message>
    <message>
        <source>the files have errors that must be fixed before anything can be changed safely</source>
        <translation>ファイルにエラーがある。安全に変更するには先に修正が必要</translation>
    </message>
    <message>
        <source>there is nothing to change</source>
        <translation>変更するものがない</translation>
    </message>
    <message>
        <source>, did you mean &quot;{}&quot;</source>
        <translation>（もしかして &quot;{}&quot;）</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} と {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}、{}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} ほか {} 件</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} または {}</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}。{}</translation>
    </message>
    <message numerus="yes">
        <source>{} services</source>
        <comment>{} service</comment>
        <translation>
            <numerusform>{} 個のサービス</numerusform>
        </translation>
    </message>
    <message>
        <source>{} cannot be read: there is no such file</source>
        <translation>{} を読み取れない。そのようなファイルはない</translation>
    </message>
    <message>
        <source>there is no file {}; Compose wants it before it starts anything, and its values are missing here</source>
        <translation>ファイル {} がない。Compose は起動前にこれを必要とし、その値がここでは欠けている</translation>
    </message>
    <message>
        <source>the top level of a compose file must be a mapping</source>
        <translation>Compose ファイルの最上位はマッピングでなければならない</translation>
    </message>
    <message>
        <source>this file is empty; a compose file has at least &apos;services:&apos;</source>
        <translation>このファイルは空である。Compose ファイルには少なくとも &apos;services:&apos; が必要</translation>
    </message>
    <message>
        <source>&apos;{}&apos; names no place; write name=place</source>
        <translation>&apos;{}&apos; は場所を指していない。name=place の形で書くこと</translation>
    </message>
    <message>
        <source>Compose loses &apos;{}&apos; here; in the form of a list it stays</source>
        <translation>ここの &apos;{}&apos; は Compose では失われる。リスト形式なら残る</translation>
    </message>
    <message>
        <source>Compose cannot read &apos;{}&apos; here</source>
        <translation>Compose はここの &apos;{}&apos; を読み取れない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a host port</source>
        <translation>&apos;{}&apos; はホストポートではない</translation>
    </message>
    <message>
        <source>this mount has no &apos;target&apos;</source>
        <translation>このマウントに &apos;target&apos; がない</translation>
    </message>
    <message>
        <source>this bind mount has no &apos;source&apos;</source>
        <translation>このバインドマウントに &apos;source&apos; がない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has too many colons for a device</source>
        <translation>&apos;{}&apos; はデバイスの指定としてコロンが多すぎる</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a port</source>
        <translation>&apos;{}&apos; はポートではない</translation>
    </message>
    <message>
        <source>a quote or a backslash of this command is never closed</source>
        <translation>このコマンドの引用符またはバックスラッシュが閉じていない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; names no address; write host=address</source>
        <translation>&apos;{}&apos; にアドレスがない。host=address の形で書くこと</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is text in YAML 1.2; Compose reads it as {} with a warning</source>
        <translation>&apos;{}&apos; は YAML 1.2 ではテキストである。Compose は警告を出して {} と解釈する</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be {}, not &apos;{}&apos;</source>
        <translation>&apos;{0}&apos; は &apos;{2}&apos; ではなく {1} でなければならない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a duration for &apos;{}&apos;; write 30s or 1m30s</source>
        <translation>&apos;{}&apos; は &apos;{}&apos; に使える時間の長さではない。30s や 1m30s のように書くこと</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a size for &apos;{}&apos;; write 512m or 2g</source>
        <translation>&apos;{}&apos; は &apos;{}&apos; に使えるサイズではない。512m や 2g のように書くこと</translation>
    </message>
    <message>
        <source>{} does not say where it comes from; write {}</source>
        <translation>{} の取得元が書かれていない。{} を書くこと</translation>
    </message>
    <message>
        <source>{} has several sources; keep one of {}</source>
        <translation>{} の取得元が複数ある。{} のうち 1 つだけを残すこと</translation>
    </message>
    <message>
        <source>this names no variable</source>
        <translation>変数名がない</translation>
    </message>
    <message>
        <source>the volume {} is external, so Compose refuses &apos;{}&apos; here</source>
        <translation>ボリューム {} は外部のため、Compose はここの &apos;{}&apos; を拒否する</translation>
    </message>
    <message>
        <source>&apos;count&apos; and &apos;device_ids&apos; exclude each other</source>
        <translation>&apos;count&apos; と &apos;device_ids&apos; は同時に指定できない</translation>
    </message>
    <message>
        <source>a path to watch cannot be empty</source>
        <translation>監視するパスは空にできない</translation>
    </message>
    <message>
        <source>{} has neither an image nor a build</source>
        <translation>{} には image も build もない</translation>
    </message>
    <message>
        <source>&apos;dockerfile&apos; and &apos;dockerfile_inline&apos; exclude each other</source>
        <translation>&apos;dockerfile&apos; と &apos;dockerfile_inline&apos; は同時に指定できない</translation>
    </message>
    <message>
        <source>the build&apos;s &apos;platforms&apos; do not name {}</source>
        <translation>build の &apos;platforms&apos; に {} が含まれていない</translation>
    </message>
    <message>
        <source>{} has both &apos;network_mode&apos; and &apos;networks&apos;; Compose refuses that</source>
        <translation>{} に &apos;network_mode&apos; と &apos;networks&apos; の両方がある。Compose はこれを拒否する</translation>
    </message>
    <message>
        <source>a health check&apos;s list begins with CMD, CMD-SHELL or NONE</source>
        <translation>ヘルスチェックのリストは CMD、CMD-SHELL、NONE のいずれかで始まる</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a number of retries</source>
        <translation>&apos;{}&apos; は再試行回数ではない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and &apos;deploy.resources.{}.{}&apos; must be equal; Compose refuses the file</source>
        <translation>&apos;{}&apos; と &apos;deploy.resources.{}.{}&apos; は同じ値でなければならない。Compose がファイルを拒否する</translation>
    </message>
    <message>
        <source>&apos;scale&apos; and &apos;deploy.replicas&apos; must be equal; Compose refuses the file</source>
        <translation>&apos;scale&apos; と &apos;deploy.replicas&apos; は同じ値でなければならない。Compose がファイルを拒否する</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number of containers</source>
        <translation>&apos;{}&apos; はコンテナ数ではない</translation>
    </message>
    <message>
        <source>several containers cannot share one &apos;container_name&apos;</source>
        <translation>複数のコンテナで 1 つの &apos;container_name&apos; は共有できない</translation>
    </message>
    <message>
        <source>a watch with the action &apos;{}&apos; needs a &apos;target&apos;</source>
        <translation>&apos;{}&apos; を行う watch には &apos;target&apos; が必要</translation>
    </message>
    <message>
        <source>the aliases of this file expand to more values than can be read</source>
        <translation>このファイルのエイリアスを展開すると、読み取れる値の数を超える</translation>
    </message>
    <message>
        <source>Compose reads this tag differently; put a space after it</source>
        <translation>Compose はこのタグを異なる意味に解釈する。後ろに空白を入れること</translation>
    </message>
    <message>
        <source>this alias stands inside of the value it names</source>
        <translation>このエイリアスは、自身が指す値の内側にある</translation>
    </message>
    <message>
        <source>the variable {} is not set and has no default, so it is read as empty</source>
        <translation>変数 {} は未設定で既定値もないため、空として扱われる</translation>
    </message>
    <message>
        <source>a key must be text; quote it if it is meant as text</source>
        <translation>キーはテキストでなければならない。テキストのつもりなら引用符で囲むこと</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; stands twice in this mapping; Compose refuses the file</source>
        <translation>このマッピングにキー &apos;{}&apos; が 2 回ある。Compose がファイルを拒否する</translation>
    </message>
    <message>
        <source>&apos;&lt;&lt;&apos; merges a mapping or a list of mappings</source>
        <translation>&apos;&lt;&lt;&apos; でマージできるのはマッピングまたはマッピングのリスト</translation>
    </message>
    <message>
        <source>a name in an environment file cannot be quoted</source>
        <translation>環境ファイルの名前は引用符で囲めない</translation>
    </message>
    <message>
        <source>the quote in the value of {} is never closed</source>
        <translation>{} の値の引用符が閉じていない</translation>
    </message>
    <message>
        <source>text stands behind the closing quote of {}</source>
        <translation>{} の閉じ引用符の後ろにテキストがある</translation>
    </message>
    <message>
        <source>&apos;extends&apos; must name a service</source>
        <translation>&apos;extends&apos; にはサービス名が必要</translation>
    </message>
    <message>
        <source>{} extends itself in a circle</source>
        <translation>{} の extends が循環している</translation>
    </message>
    <message>
        <source>{} extends {}, which is no service of this file</source>
        <translation>{} が extends している {} は、このファイルのサービスではない</translation>
    </message>
    <message>
        <source>{} extends itself</source>
        <translation>{} が自身を extends している</translation>
    </message>
    <message>
        <source>Tierwright does not fetch files, so what this service takes from there is missing here</source>
        <translation>Tierwright はファイルをダウンロードしないため、このサービスがそこから引き継ぐ内容はここに含まれない</translation>
    </message>
    <message>
        <source>{} is no service of {}</source>
        <translation>{} は {} のサービスではない</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a path or a mapping</source>
        <translation>パスまたはマッピング</translation>
    </message>
    <message>
        <source>Tierwright does not fetch files, so the included services are missing here</source>
        <translation>Tierwright はファイルをダウンロードしないため、include されるサービスはここに含まれない</translation>
    </message>
    <message>
        <source>this entry of &apos;include&apos; has no &apos;path&apos;, so it includes nothing</source>
        <translation>この &apos;include&apos; の項目には &apos;path&apos; がないため、何も取り込まれない</translation>
    </message>
    <message>
        <source>the files include each other in a circle</source>
        <translation>ファイルの include が循環している</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>マッピング</translation>
    </message>
    <message>
        <source>&apos;{}&apos; stands here and in the included file, and the two differ; Compose refuses that</source>
        <translation>&apos;{}&apos; がここと include されたファイルの両方にあり、内容が異なる。Compose はこれを拒否する</translation>
    </message>
    <message>
        <source>a &apos;{}&apos; is never closed</source>
        <translation>&apos;{}&apos; が閉じていない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no variable; write &apos;$$&apos; for a dollar sign</source>
        <translation>&apos;{}&apos; は変数ではない。ドル記号は &apos;$$&apos; と書くこと</translation>
    </message>
    <message>
        <source>&apos;{}&apos; uses an operator that Compose does not know</source>
        <translation>&apos;{}&apos; は Compose にない演算子を使っている</translation>
    </message>
    <message>
        <source>the variable {} is required</source>
        <translation>変数 {} は必須である</translation>
    </message>
    <message>
        <source>the variable {} is required: {}</source>
        <translation>変数 {} は必須である：{}</translation>
    </message>
    <message>
        <source>the project has no &apos;services&apos;</source>
        <translation>プロジェクトに &apos;services&apos; がない</translation>
    </message>
    <message>
        <source>&apos;version&apos; is obsolete; Compose ignores it</source>
        <translation>&apos;version&apos; は廃止されている。Compose は無視する</translation>
    </message>
    <message>
        <source>the project has no name; write &apos;name:&apos; with small letters and digits</source>
        <translation>プロジェクトに名前がない。英小文字と数字で &apos;name:&apos; を書くこと</translation>
    </message>
    <message>
        <source>Compose passes over this: it is no form of &apos;{}&apos;</source>
        <translation>Compose はこれを読み飛ばす。&apos;{}&apos; の形式ではない</translation>
    </message>
    <message>
        <source>this has another form than &apos;{}&apos; in the file before; Compose cannot merge them</source>
        <translation>前のファイルの &apos;{}&apos; と形式が異なり、Compose はマージできない</translation>
    </message>
    <message>
        <source>a mount cannot be empty</source>
        <translation>マウントは空にできない</translation>
    </message>
    <message>
        <source>nothing stands before a colon of this mount; a variable without a value may be the cause</source>
        <translation>このマウントのコロンの前が空である。値のない変数が原因かもしれない</translation>
    </message>
    <message>
        <source>this mount has too many colons</source>
        <translation>このマウントはコロンが多すぎる</translation>
    </message>
    <message>
        <source>nothing stands behind the last colon of this mount</source>
        <translation>このマウントの最後のコロンの後ろが空である</translation>
    </message>
    <message>
        <source>&apos;{}&apos; names an address and a container port but no host port; write &apos;{}:…:{}&apos;</source>
        <translation>&apos;{}&apos; にはアドレスとコンテナポートがあるが、ホストポートがない。&apos;{}:…:{}&apos; と書くこと</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has too many colons; an IPv6 address stands in brackets</source>
        <translation>&apos;{}&apos; はコロンが多すぎる。IPv6 アドレスは角括弧で囲む</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an IP address of the host</source>
        <translation>&apos;{}&apos; はホストの IP アドレスではない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a protocol; tcp, udp and sctp are</source>
        <translation>&apos;{}&apos; はプロトコルではない。使えるのは tcp、udp、sctp</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no container port</source>
        <translation>&apos;{}&apos; にコンテナポートがない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a container port (1–65535)</source>
        <translation>&apos;{}&apos; はコンテナポート（1–65535）ではない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a host port (0–65535)</source>
        <translation>&apos;{}&apos; はホストポート（0–65535）ではない</translation>
    </message>
    <message>
        <source>the ranges {} and {} have different lengths</source>
        <translation>範囲 {} と {} の長さが異なる</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be {}</source>
        <translation>&apos;{}&apos; は {} でなければならない</translation>
    </message>
    <message>
        <source>Compose ignores the number {} here, so there is no limit; write it as text with a unit</source>
        <translation>Compose はここの数値 {} を無視するため、制限がかからない。単位付きのテキストで書くこと</translation>
    </message>
    <message>
        <source>this port has no &apos;target&apos;</source>
        <translation>このポートに &apos;target&apos; がない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a container port (1–65535), so Docker refuses it</source>
        <translation>&apos;{}&apos; はコンテナポート（1–65535）ではないため、Docker が拒否する</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a protocol, so Docker refuses it; tcp, udp and sctp are</source>
        <translation>&apos;{}&apos; はプロトコルではないため、Docker が拒否する。使えるのは tcp、udp、sctp</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no address, so Compose refuses the file</source>
        <translation>&apos;{}&apos; はアドレスではないため、Compose がファイルを拒否する</translation>
    </message>
    <message>
        <source>something is mounted at {} already</source>
        <translation>{} には別のものがすでにマウントされている</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>単一の値</translation>
    </message>
    <message>
        <source>text like 30s</source>
        <translation>30s のようなテキスト</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a mapping or empty</source>
        <translation>マッピングまたは空</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be {}, not {}</source>
        <translation>&apos;{0}&apos; は {2} ではなく {1} でなければならない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no value for &apos;{}&apos;; these are: {}</source>
        <translation>&apos;{}&apos; は &apos;{}&apos; の値として使えない。使えるのは {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too small for &apos;{}&apos;</source>
        <translation>&apos;{}&apos; は &apos;{}&apos; の値として小さすぎる</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too large for &apos;{}&apos;</source>
        <translation>&apos;{}&apos; は &apos;{}&apos; の値として大きすぎる</translation>
    </message>
    <message>
        <source>{} stands twice in &apos;{}&apos;; Compose refuses the file</source>
        <translation>{} が &apos;{}&apos; に 2 回ある。Compose がファイルを拒否する</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must have &apos;{}&apos;</source>
        <translation>&apos;{}&apos; には &apos;{}&apos; が必要</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is known from Compose {}.{} on, and this project is meant for {}.{}</source>
        <translation>&apos;{}&apos; は Compose {}.{} 以降のものだが、このプロジェクトは {}.{} 向けである</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a name in &apos;{}&apos;; a name cannot be empty</source>
        <translation>&apos;{}&apos; は &apos;{}&apos; の名前として使えない。名前は空にできない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a name in &apos;{}&apos;; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation>&apos;{}&apos; は &apos;{}&apos; の名前として使えない。使えるのは英字、数字、&apos;.&apos;、&apos;_&apos;、&apos;-&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a key of a compose file, so Compose refuses the file{}</source>
        <translation>&apos;{}&apos; は Compose ファイルのキーではないため、Compose がファイルを拒否する{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a key of a service, so Compose refuses the file{}</source>
        <translation>&apos;{}&apos; はサービスのキーではないため、Compose がファイルを拒否する{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a key of &apos;{}&apos;, so Compose refuses the file{}</source>
        <translation>&apos;{}&apos; は &apos;{}&apos; のキーではないため、Compose がファイルを拒否する{}</translation>
    </message>
    <message>
        <source>unknown key &quot;{}&quot; in {}{}</source>
        <translation>{1} に不明なキー &quot;{0}&quot; がある{2}</translation>
    </message>
    <message>
        <source>a key of {} must be a text</source>
        <translation>{} のキーはテキストでなければならない</translation>
    </message>
    <message>
        <source>the key &quot;{}&quot; is already there, the first one counts</source>
        <translation>キー &quot;{}&quot; はすでにある。最初のものが有効</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>{} must be {}, but it is {}</source>
        <translation>{} は {} でなければならないが、実際は {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>ports.only allows {}</source>
        <translation>ports.only が許可するのは {}</translation>
    </message>
    <message>
        <source>the contract has no ports.published</source>
        <translation>契約に ports.published がない</translation>
    </message>
    <message>
        <source>ports.published grants {} nothing</source>
        <translation>ports.published は {} に公開を認めていない</translation>
    </message>
    <message>
        <source>ports.published grants {}: {}</source>
        <translation>ports.published が {} に認めるもの：{}</translation>
    </message>
    <message>
        <source>the contract is empty: write at least &quot;version: 1&quot;</source>
        <translation>契約が空である。少なくとも &quot;version: 1&quot; を書くこと</translation>
    </message>
    <message>
        <source>the contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>the contract does not say its version: write &quot;version: 1&quot;</source>
        <translation>契約にバージョンがない。&quot;version: 1&quot; を書くこと</translation>
    </message>
    <message>
        <source>version {} is unknown, this program reads version 1</source>
        <translation>バージョン {} は不明。このプログラムが読み取れるのはバージョン 1</translation>
    </message>
    <message>
        <source>class {}</source>
        <translation>クラス {}</translation>
    </message>
    <message>
        <source>an entry of {}</source>
        <translation>{} の項目</translation>
    </message>
    <message>
        <source>{} is already listed in {}</source>
        <translation>{} はすでに {} に含まれている</translation>
    </message>
    <message>
        <source>{} must be a duration such as 30s</source>
        <translation>{} は 30s のような時間の長さでなければならない</translation>
    </message>
    <message>
        <source>{} cannot be negative</source>
        <translation>{} は負の値にできない</translation>
    </message>
    <message>
        <source>{} is no port: ports go from 1 to 65535</source>
        <translation>{} はポートではない。ポートは 1 から 65535 まで</translation>
    </message>
    <message>
        <source>an entry of {} must be a port or a range such as 8000-8010, but it is &quot;{}&quot;</source>
        <translation>{} の項目はポートまたは 8000-8010 のような範囲でなければならないが、実際は &quot;{}&quot;</translation>
    </message>
    <message>
        <source>a contract is one YAML document, what follows is not read</source>
        <translation>契約は 1 つの YAML ドキュメントである。以降は読み取られない</translation>
    </message>
    <message>
        <source>a flow</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no flow: write &quot;a -&gt; b&quot; or &quot;a &lt;-&gt; b&quot;</source>
        <translation>&quot;{}&quot; はフローではない。&quot;a -&gt; b&quot; または &quot;a &lt;-&gt; b&quot; と書くこと</translation>
    </message>
    <message>
        <source>ports of a flow</source>
        <translation>フローの ports</translation>
    </message>
    <message>
        <source>the flow is both required and forbidden; forbidden takes precedence</source>
        <translation>このフローは必須かつ禁止になっている。禁止が優先される</translation>
    </message>
    <message>
        <source>a flow needs &quot;from&quot; and &quot;to&quot;</source>
        <translation>フローには &quot;from&quot; と &quot;to&quot; が必要</translation>
    </message>
    <message>
        <source>policy of a flow</source>
        <translation>フローの policy</translation>
    </message>
    <message>
        <source>{} must be a version such as {}</source>
        <translation>{} は {} のようなバージョンでなければならない</translation>
    </message>
    <message>
        <source>environment {}</source>
        <translation>環境 {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{1} の {0}</translation>
    </message>
    <message>
        <source>endpoints of {}</source>
        <translation>{} の endpoints</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{1} の {0}</translation>
    </message>
    <message>
        <source>names of {}</source>
        <translation>{} の names</translation>
    </message>
    <message>
        <source>a name of {}</source>
        <translation>{} の names の項目</translation>
    </message>
    <message>
        <source>from of the names of {}</source>
        <translation>{} の names の from</translation>
    </message>
    <message>
        <source>owners of the name {}</source>
        <translation>名前 {} の owners</translation>
    </message>
    <message>
        <source>published ports of {}</source>
        <translation>{} の公開ポート</translation>
    </message>
    <message>
        <source>a required resource</source>
        <translation>必須リソース</translation>
    </message>
    <message>
        <source>profile {}</source>
        <translation>プロファイル {}</translation>
    </message>
    <message>
        <source>memory of {} must be a size such as 512m</source>
        <translation>{} の memory は 512m のようなサイズでなければならない</translation>
    </message>
    <message>
        <source>cpus of {} must be a number of cores such as 0.5</source>
        <translation>{} の cpus は 0.5 のようなコア数でなければならない</translation>
    </message>
    <message>
        <source>services of {}</source>
        <translation>{} の services</translation>
    </message>
    <message>
        <source>{} lists no services, but another profile is the default already</source>
        <translation>{} にはサービスの列挙がないが、既定のプロファイルはすでに別にある</translation>
    </message>
    <message>
        <source>metadata.file must hold {}, which stands for the name</source>
        <translation>metadata.file には名前を表す {} が含まれていなければならない</translation>
    </message>
    <message>
        <source>tier {}</source>
        <translation>ティア {}</translation>
    </message>
    <message>
        <source>the label {} in {} must be a text</source>
        <translation>{1} のラベル {0} はテキストでなければならない</translation>
    </message>
    <message>
        <source>an order of middlewares</source>
        <translation>ミドルウェアの順序</translation>
    </message>
    <message>
        <source>an order of middlewares needs at least two of them</source>
        <translation>ミドルウェアの順序には 2 つ以上のミドルウェアが必要</translation>
    </message>
    <message>
        <source>a waiver</source>
        <translation>適用除外</translation>
    </message>
    <message>
        <source>a waiver needs &quot;rule&quot;: the id or name of what it excuses</source>
        <translation>適用除外には &quot;rule&quot;（除外する対象の ID または名前）が必要</translation>
    </message>
    <message>
        <source>a waiver needs &quot;reason&quot;, without one it does not count</source>
        <translation>適用除外には &quot;reason&quot; が必要。ないと効力を持たない</translation>
    </message>
    <message>
        <source>{} must be a day written YYYY-MM-DD, so the emergency does not count</source>
        <translation>{} は YYYY-MM-DD 形式の日付でなければならない。このため緊急時例外は効力を持たない</translation>
    </message>
    <message>
        <source>{} must be a day written YYYY-MM-DD, so the waiver does not count</source>
        <translation>{} は YYYY-MM-DD 形式の日付でなければならない。このため適用除外は効力を持たない</translation>
    </message>
    <message>
        <source>the layout is no JSON object; delete the file to start with a fresh layout</source>
        <translation>レイアウトが JSON オブジェクトではない。ファイルを削除すると新しいレイアウトで始められる</translation>
    </message>
    <message>
        <source>the layout was written by a newer version of Tierwright; update Tierwright, or delete the file to start with a fresh layout</source>
        <translation>レイアウトは新しいバージョンの Tierwright で書き込まれたものである。Tierwright を更新するか、ファイルを削除して新しいレイアウトで始めること</translation>
    </message>
    <message>
        <source>it takes over too much through anchors</source>
        <translation>アンカーを通じて取り込む内容が多すぎる</translation>
    </message>
    <message>
        <source>it names an unknown anchor</source>
        <translation>未知のアンカーを参照している</translation>
    </message>
    <message>
        <source>{} is not written as an entry of &apos;services&apos; of its own</source>
        <translation>{} は &apos;services&apos; の独立した項目として書かれていない</translation>
    </message>
    <message>
        <source>it stands behind an alias</source>
        <translation>エイリアスの先にある</translation>
    </message>
    <message>
        <source>{} cannot be copied, because {}</source>
        <translation>{} はコピーできない。理由：{}</translation>
    </message>
    <message>
        <source>there is no text to paste</source>
        <translation>貼り付けるテキストがない</translation>
    </message>
    <message>
        <source>this is no YAML that can be pasted: {}</source>
        <translation>貼り付けられる YAML ではない：{}</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読み取れない</translation>
    </message>
    <message>
        <source>this text holds several YAML documents; paste one of them</source>
        <translation>このテキストには複数の YAML ドキュメントがある。1 つだけ貼り付けること</translation>
    </message>
    <message>
        <source>this text is no &apos;services:&apos; fragment of a compose file</source>
        <translation>このテキストは Compose ファイルの &apos;services:&apos; の断片ではない</translation>
    </message>
    <message>
        <source>there is no service below &apos;services:&apos; in this text</source>
        <translation>このテキストの &apos;services:&apos; の下にサービスがない</translation>
    </message>
    <message>
        <source>this is a service without its name; put &apos;name:&apos; above it and indent it</source>
        <translation>これは名前のないサービスである。上に &apos;name:&apos; を置いてインデントすること</translation>
    </message>
    <message>
        <source>the network {} is declared, since it was not</source>
        <translation>ネットワーク {} は未定義だったため、定義する</translation>
    </message>
    <message>
        <source>{} is written in several files, so no single text is the service; copy its texts by hand</source>
        <translation>{} は複数のファイルに書かれており、単独でサービスになるテキストがない。各テキストを手作業でコピーすること</translation>
    </message>
    <message>
        <source>this text cannot be pasted: {}</source>
        <translation>このテキストは貼り付けられない：{}</translation>
    </message>
    <message>
        <source>{} has no container_name, since {} has that one</source>
        <translation>{} には container_name を付けない。{} が同じ名前を使っている</translation>
    </message>
    <message>
        <source>{} does not publish ports of the host that are taken</source>
        <translation>{} では、使用中のホストポートを公開しない</translation>
    </message>
    <message>
        <source>{} has no fixed address on {}, since it is taken</source>
        <translation>{1} での {0} の固定アドレスは、使用中のため設定しない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; contradicts &apos;{}&apos;, which removes what it needs; do only one of them</source>
        <translation>&apos;{}&apos; は &apos;{}&apos; と矛盾する。後者は前者に必要なものを取り除く。どちらか一方だけを行うこと</translation>
    </message>
    <message>
        <source>&apos;{}&apos; contradicts &apos;{}&apos;: the former says {}, the latter {}; do only one of them</source>
        <translation>&apos;{}&apos; は &apos;{}&apos; と矛盾する。前者では {}、後者では {} である。どちらか一方だけを行うこと</translation>
    </message>
    <message>
        <source>&apos;{}&apos; contradicts &apos;{}&apos;, which sets what it removes; do only one of them</source>
        <translation>&apos;{}&apos; は &apos;{}&apos; と矛盾する。後者は前者が取り除くものを設定する。どちらか一方だけを行うこと</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a condition; service_started, service_healthy and service_completed_successfully are</source>
        <translation>&apos;{}&apos; は条件ではない。使えるのは service_started、service_healthy、service_completed_successfully</translation>
    </message>
    <message>
        <source>{} cannot wait for itself</source>
        <translation>{} は自身を待てない</translation>
    </message>
    <message>
        <source>there is no service &apos;{}&apos; in this project</source>
        <translation>このプロジェクトにサービス &apos;{}&apos; はない</translation>
    </message>
    <message>
        <source>{} waits for {} already, so neither would ever start</source>
        <translation>{} はすでに {} を待っているため、どちらも起動しなくなる</translation>
    </message>
    <message>
        <source>{} does not wait for {}</source>
        <translation>{} は {} を待っていない</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a service name; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation>&apos;{}&apos; はサービス名として使えない。使えるのは英字、数字、&apos;.&apos;、&apos;_&apos;、&apos;-&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a network name; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation>&apos;{}&apos; はネットワーク名として使えない。使えるのは英字、数字、&apos;.&apos;、&apos;_&apos;、&apos;-&apos;</translation>
    </message>
    <message>
        <source>the flow &apos;{}&apos; comes from an anchor; edit it by hand</source>
        <translation>フロー &apos;{}&apos; はアンカーに由来する。手作業で編集すること</translation>
    </message>
    <message>
        <source>&apos;{}&apos; in line {} of the contract</source>
        <translation>契約の {1} 行目の &apos;{0}&apos;</translation>
    </message>
    <message>
        <source>{} forbids it, for more than these two; edit it there</source>
        <translation>{} が、この 2 つ以外も含めて禁止している。そちらを編集すること</translation>
    </message>
    <message>
        <source>{} requires it, for more than these two; edit it there</source>
        <translation>{} が、この 2 つ以外も含めて必須としている。そちらを編集すること</translation>
    </message>
    <message>
        <source>{} says so, for more than these two; edit it there</source>
        <translation>{} が、この 2 つ以外も含めて規定している。そちらを編集すること</translation>
    </message>
    <message>
        <source>{} allows the opposite direction, and Docker cannot keep one direction apart from the other; take that flow out first</source>
        <translation>{} が逆方向を許可しており、Docker は片方向だけを分離できない。先にそのフローを取り除くこと</translation>
    </message>
    <message>
        <source>no flow of the contract is about {} and {}</source>
        <translation>契約に {} と {} に関するフローはない</translation>
    </message>
    <message>
        <source>{} is the only flow that allows something: without it the contract would allow everything; write &apos;flows: []&apos; by hand if it must allow nothing</source>
        <translation>{} は何かを許可する唯一のフローである。これがなければ契約はすべてを許可することになる。何も許可しない場合は &apos;flows: []&apos; を手作業で書くこと</translation>
    </message>
    <message>
        <source>a contract has no override file; it is changed where it is written</source>
        <translation>契約にオーバーライドファイルはない。書かれている場所で変更する</translation>
    </message>
    <message>
        <source>this project has no contract; write a network-contract.yaml beside it first</source>
        <translation>このプロジェクトには契約がない。先に network-contract.yaml を同じ場所に作成すること</translation>
    </message>
    <message>
        <source>{} needs no flow to itself</source>
        <translation>{} から自身へのフローは不要</translation>
    </message>
    <message>
        <source>the Internet and the host are both outside of the project, so its contract says nothing of the way between them</source>
        <translation>インターネットとホストはどちらもプロジェクトの外部であり、契約はその間の経路を規定しない</translation>
    </message>
    <message>
        <source>the tier {}</source>
        <translation>ティア {}</translation>
    </message>
    <message>
        <source>{} is allowed already, by {}</source>
        <translation>{} は {} によりすでに許可されている</translation>
    </message>
    <message>
        <source>{} is required already, by {}</source>
        <translation>{} は {} によりすでに必須である</translation>
    </message>
    <message>
        <source>{} is forbidden already, by {}</source>
        <translation>{} は {} によりすでに禁止されている</translation>
    </message>
    <message>
        <source>this is the first flow that allows something: from now on, whatever no flow allows is a violation</source>
        <translation>何かを許可する最初のフローである。以後、どのフローでも許可されないものは違反になる</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a duration; write 30s or 1m30s</source>
        <translation>&apos;{}&apos; は時間の長さではない。30s や 1m30s のように書くこと</translation>
    </message>
    <message>
        <source>{} is not a number of retries</source>
        <translation>{} は再試行回数ではない</translation>
    </message>
    <message>
        <source>a health check&apos;s test is a command; to have none, clear the health check</source>
        <translation>ヘルスチェックのテストはコマンドである。なしにするにはヘルスチェックを消去すること</translation>
    </message>
    <message>
        <source>{} has no test of its own, so the image&apos;s is used</source>
        <translation>{} には独自のテストがないため、イメージのテストが使われる</translation>
    </message>
    <message>
        <source>{} has no health check here</source>
        <translation>{} にはここにヘルスチェックがない</translation>
    </message>
    <message>
        <source>a label&apos;s key is text without blanks and &apos;=&apos;</source>
        <translation>ラベルのキーは空白と &apos;=&apos; を含まないテキストである</translation>
    </message>
    <message>
        <source>{} has no label {}</source>
        <translation>{} にラベル {} はない</translation>
    </message>
    <message>
        <source>{} has a label {} already</source>
        <translation>{} にはすでにラベル {} がある</translation>
    </message>
    <message>
        <source>a variable&apos;s name is text without blanks and &apos;=&apos;</source>
        <translation>変数名は空白と &apos;=&apos; を含まないテキストである</translation>
    </message>
    <message>
        <source>{} has no variable {}</source>
        <translation>{} に変数 {} はない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a number of cores; write 0.5 or 2</source>
        <translation>&apos;{}&apos; はコア数ではない。0.5 や 2 のように書くこと</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a size; write 512m or 2g</source>
        <translation>&apos;{}&apos; はサイズではない。512m や 2g のように書くこと</translation>
    </message>
    <message>
        <source>{} is below 6 MiB, the least that Docker accepts</source>
        <translation>{} は Docker が受け付ける最小値 6 MiB を下回る</translation>
    </message>
    <message>
        <source>{} has no memory limit</source>
        <translation>{} にはメモリ制限がない</translation>
    </message>
    <message>
        <source>{} has no memory reservation</source>
        <translation>{} にはメモリ予約がない</translation>
    </message>
    <message>
        <source>{} has no CPU reservation</source>
        <translation>{} には CPU 予約がない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither true nor false</source>
        <translation>&apos;{}&apos; は true でも false でもない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a subnet; write 10.1.0.0/16</source>
        <translation>&apos;{}&apos; はサブネットではない。10.1.0.0/16 のように書くこと</translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds a blank</source>
        <translation>&apos;{}&apos; に空白が含まれている</translation>
    </message>
    <message>
        <source>{} is external: whoever creates it decides on its options</source>
        <translation>{} は外部である。オプションは作成者側で決まる</translation>
    </message>
    <message>
        <source>Compose refuses &apos;{}&apos; beside &apos;external&apos; in {}; remove it first</source>
        <translation>Compose は {1} で &apos;external&apos; と併記された &apos;{0}&apos; を拒否する。先にそれを削除すること</translation>
    </message>
    <message>
        <source>there is no network &apos;{}&apos; in this project; add it first</source>
        <translation>このプロジェクトにネットワーク &apos;{}&apos; はない。先に追加すること</translation>
    </message>
    <message>
        <source>{} has no &apos;{}&apos;</source>
        <translation>{} に &apos;{}&apos; はない</translation>
    </message>
    <message>
        <source>there is no network &apos;{}&apos; in this project</source>
        <translation>このプロジェクトにネットワーク &apos;{}&apos; はない</translation>
    </message>
    <message>
        <source>the network &apos;{}&apos; is not declared in this project; add it first</source>
        <translation>ネットワーク &apos;{}&apos; はこのプロジェクトで定義されていない。先に追加すること</translation>
    </message>
    <message>
        <source>{} has a &apos;network_mode&apos; and so cannot join networks; remove that first</source>
        <translation>{} には &apos;network_mode&apos; があるためネットワークに接続できない。先にそれを削除すること</translation>
    </message>
    <message>
        <source>{} is on {} already, because Compose attaches a service without networks to it</source>
        <translation>{} はすでに {} にある。Compose はネットワークの指定がないサービスをここに接続する</translation>
    </message>
    <message>
        <source>{} is on {} already</source>
        <translation>{} はすでに {} にある</translation>
    </message>
    <message>
        <source>{} could not be read; fix it first</source>
        <translation>{} を読み取れなかった。先に修正すること</translation>
    </message>
    <message>
        <source>{} is not on {}</source>
        <translation>{} は {} にない</translation>
    </message>
    <message>
        <source>{} is the only network of {}; without it Compose would attach the default network. Move the service instead</source>
        <translation>{1} のネットワークは {0} だけである。外すと Compose が既定のネットワークに接続する。代わりにサービスを移動すること</translation>
    </message>
    <message>
        <source>{} has a fixed address on {}, which belongs to that network&apos;s subnet; remove the address first</source>
        <translation>{} は {} に固定アドレスを持ち、それはそのネットワークのサブネットに属する。先にアドレスを削除すること</translation>
    </message>
    <message>
        <source>{} is not on {}, so it has no names there; attach it first</source>
        <translation>{} は {} にないため、そこでの名前がない。先に接続すること</translation>
    </message>
    <message>
        <source>an alias is a name without blanks</source>
        <translation>エイリアスは空白を含まない名前である</translation>
    </message>
    <message>
        <source>{} has the alias {} on {} already</source>
        <translation>{0} にはすでに {2} でのエイリアス {1} がある</translation>
    </message>
    <message>
        <source>{} has no alias {} on {}</source>
        <translation>{0} には {2} でのエイリアス {1} がない</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>the change would not have the wanted effect, because another file or an anchor says the same once more; edit it by hand</source>
        <translation>同じ内容が別のファイルまたはアンカーにもあるため、変更しても意図した結果にならない。手作業で編集すること</translation>
    </message>
    <message>
        <source>the change would hide or alter more than was asked for, namely {}, because a part of it comes from an anchor or a merge key; edit it by hand</source>
        <translation>変更すると、求めたもの以外（{}）まで隠れるか変わってしまう。一部がアンカーまたはマージキーに由来するためである。手作業で編集すること</translation>
    </message>
    <message>
        <source>{}. In a compose file a dollar sign is written &apos;$$&apos;</source>
        <translation>{}。Compose ファイルではドル記号を &apos;$$&apos; と書く</translation>
    </message>
    <message>
        <source>the value does not come from &apos;extends&apos;</source>
        <translation>この値は &apos;extends&apos; に由来しない</translation>
    </message>
    <message>
        <source>{} may be used by other projects too</source>
        <translation>{} は他のプロジェクトでも使われている可能性がある</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is built from further anchors; copy it by hand</source>
        <translation>&apos;{}&apos; はさらに別のアンカーから作られている。手作業でコピーすること</translation>
    </message>
    <message>
        <source>this is not a value of a service, so no service could say it for itself</source>
        <translation>これはサービスの値ではないため、サービス単独では指定できない</translation>
    </message>
    <message>
        <source>the value comes through an anchor or a merge key, so it cannot be taken away in the service alone</source>
        <translation>値がアンカーまたはマージキーに由来するため、サービス側だけで取り除くことはできない</translation>
    </message>
    <message>
        <source>there is no override file; name a second file with -f, such as compose.override.yaml with &apos;{}&apos; in it</source>
        <translation>オーバーライドファイルがない。&apos;{}&apos; を書いた compose.override.yaml などの 2 つ目のファイルを -f で指定すること</translation>
    </message>
    <message>
        <source>an override file cannot say this; it is changed where it is written</source>
        <translation>オーバーライドファイルには書けない。書かれている場所で変更する</translation>
    </message>
    <message>
        <source>&apos;!reset&apos; only removes; it cannot set a new value</source>
        <translation>&apos;!reset&apos; は取り除くだけで、新しい内容は指定できない</translation>
    </message>
    <message>
        <source>there is nothing that &apos;!reset&apos; could remove</source>
        <translation>&apos;!reset&apos; で取り除けるものがない</translation>
    </message>
    <message>
        <source>a list item has a different position in an override file; write the list there by hand</source>
        <translation>リストの項目はオーバーライドファイルでは位置が異なる。リストを手作業で書くこと</translation>
    </message>
    <message>
        <source>the default of {} changes</source>
        <translation>{} の既定値が変わる</translation>
    </message>
    <message>
        <source>also changes, because the text is shared: {}</source>
        <translation>テキストが共有されているため、次のものも変わる：{}</translation>
    </message>
    <message>
        <source>the value is made of the variable {}, which a new value would replace</source>
        <translation>値は変数 {} から作られており、新しい値で置き換わってしまう</translation>
    </message>
    <message>
        <source>{} no longer has any effect here</source>
        <translation>{} はここでは効力を失う</translation>
    </message>
    <message>
        <source>{} does not publish {}</source>
        <translation>{} は {} を公開していない</translation>
    </message>
    <message>
        <source>a single port can be changed only where it is written ({})</source>
        <translation>単一のポートは、書かれている場所（{}）でしか変更できない</translation>
    </message>
    <message>
        <source>the port {} of {} comes from an anchor or a merge key; edit it by hand</source>
        <translation>{1} のポート {0} はアンカーまたはマージキーに由来する。手作業で編集すること</translation>
    </message>
    <message>
        <source>{} is one of {} ports of a range; edit the range by hand</source>
        <translation>{} は範囲指定された {} 個のポートの 1 つである。範囲を手作業で編集すること</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an IP address</source>
        <translation>&apos;{}&apos; は IP アドレスではない</translation>
    </message>
    <message>
        <source>{} publishes {} already</source>
        <translation>{} はすでに {} を公開している</translation>
    </message>
    <message>
        <source>this entry is in the long form, which holds a single port and no variables</source>
        <translation>この項目は長い形式で、変数を含まない 1 つのポートを指定する</translation>
    </message>
    <message>
        <source>&apos;default&apos; is Compose&apos;s word for the network of services that name none; move the services instead</source>
        <translation>&apos;default&apos; は、ネットワークの指定がないサービス用のネットワークを表す Compose の名前である。代わりにサービスを移動すること</translation>
    </message>
    <message>
        <source>there is a network &apos;{}&apos; already</source>
        <translation>ネットワーク &apos;{}&apos; はすでにある</translation>
    </message>
    <message>
        <source>{} is external and Docker knows it by this name; give it a &apos;name&apos; first</source>
        <translation>{} は外部で、Docker はこの名前で認識している。先に &apos;name&apos; を付けること</translation>
    </message>
    <message>
        <source>Docker&apos;s name of the network changes from {} to {}_{}</source>
        <translation>Docker でのネットワーク名が {} から {}_{} に変わる</translation>
    </message>
    <message>
        <source>the variable {} of {} mentions {}, perhaps as a host; it is left as it is</source>
        <translation>{1} の変数 {0} に {2} が含まれており、ホスト名の可能性がある。そのまま残す</translation>
    </message>
    <message>
        <source>there is a service &apos;{}&apos; already</source>
        <translation>サービス &apos;{}&apos; はすでにある</translation>
    </message>
    <message>
        <source>{} has no container_name, since two containers cannot share one</source>
        <translation>2 つのコンテナで container_name を共有できないため、{} には付けない</translation>
    </message>
    <message>
        <source>{} publishes no fixed host ports, since {} has them</source>
        <translation>{} は固定のホストポートを公開しない。{} が使っている</translation>
    </message>
    <message>
        <source>{} has no fixed address on {}, since {} has it</source>
        <translation>{0} には {1} での固定アドレスを付けない。{2} が使っている</translation>
    </message>
    <message>
        <source>an image is a name without blanks, such as nginx:1.27</source>
        <translation>イメージは nginx:1.27 のような空白を含まない名前である</translation>
    </message>
    <message>
        <source>the text is not about a service &apos;{}&apos;</source>
        <translation>テキストはサービス &apos;{}&apos; についてのものではない</translation>
    </message>
    <message>
        <source>{} is named by {}; change those first</source>
        <translation>{} は {} から参照されている。先にそれらを変更すること</translation>
    </message>
    <message>
        <source>{} is named by {}; remove those too, or change them first</source>
        <translation>{} は {} から参照されている。それらも削除するか、先に変更すること</translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds variables, and only their present values could be written here; edit it by hand</source>
        <translation>&apos;{}&apos; には変数が含まれ、ここには現在の値しか書けない。手作業で編集すること</translation>
    </message>
    <message>
        <source>Move {} from {} to {}</source>
        <translation>{} を {} から {} に移動</translation>
    </message>
    <message>
        <source>Attach {} to {}</source>
        <translation>{} を {} に接続</translation>
    </message>
    <message>
        <source>Detach {} from {}</source>
        <translation>{} を {} から切り離す</translation>
    </message>
    <message>
        <source>Add alias {} to {} on {}</source>
        <translation>{1} の {2} でのエイリアス {0} を追加</translation>
    </message>
    <message>
        <source>Remove alias {} from {} on {}</source>
        <translation>{1} の {2} でのエイリアス {0} を削除</translation>
    </message>
    <message>
        <source>Rename alias {} of {} on {} to {}</source>
        <translation>{1} の {2} でのエイリアス {0} を {3} に変更</translation>
    </message>
    <message>
        <source>Add network {}</source>
        <translation>ネットワーク {} を追加</translation>
    </message>
    <message>
        <source>Remove network {}</source>
        <translation>ネットワーク {} を削除</translation>
    </message>
    <message>
        <source>Rename network {} to {}</source>
        <translation>ネットワーク {} の名前を {} に変更</translation>
    </message>
    <message>
        <source>Make {} internal</source>
        <translation>{} を内部にする</translation>
    </message>
    <message>
        <source>Make {} not internal</source>
        <translation>{} を内部ではなくする</translation>
    </message>
    <message>
        <source>Clear the driver of network {}</source>
        <translation>ネットワーク {} の driver を消去</translation>
    </message>
    <message>
        <source>Clear the subnet of network {}</source>
        <translation>ネットワーク {} のサブネットを消去</translation>
    </message>
    <message>
        <source>Clear the name of network {}</source>
        <translation>ネットワーク {} の name を消去</translation>
    </message>
    <message>
        <source>Clear the &apos;attachable&apos; of network {}</source>
        <translation>ネットワーク {} の &apos;attachable&apos; を消去</translation>
    </message>
    <message>
        <source>Clear the &apos;external&apos; of network {}</source>
        <translation>ネットワーク {} の &apos;external&apos; を消去</translation>
    </message>
    <message>
        <source>Set the driver of network {} to {}</source>
        <translation>ネットワーク {} の driver を {} に設定</translation>
    </message>
    <message>
        <source>Set the subnet of network {} to {}</source>
        <translation>ネットワーク {} のサブネットを {} に設定</translation>
    </message>
    <message>
        <source>Set the name of network {} to {}</source>
        <translation>ネットワーク {} の name を {} に設定</translation>
    </message>
    <message>
        <source>Set the &apos;attachable&apos; of network {} to {}</source>
        <translation>ネットワーク {} の &apos;attachable&apos; を {} に設定</translation>
    </message>
    <message>
        <source>Set the &apos;external&apos; of network {} to {}</source>
        <translation>ネットワーク {} の &apos;external&apos; を {} に設定</translation>
    </message>
    <message>
        <source>Set label {} of network {}</source>
        <translation>ネットワーク {1} のラベル {0} を設定</translation>
    </message>
    <message>
        <source>Remove label {} from network {}</source>
        <translation>ネットワーク {1} からラベル {0} を削除</translation>
    </message>
    <message>
        <source>Add service {}</source>
        <translation>サービス {} を追加</translation>
    </message>
    <message>
        <source>Remove service {}</source>
        <translation>サービス {} を削除</translation>
    </message>
    <message>
        <source>Rename service {} to {}</source>
        <translation>サービス {} の名前を {} に変更</translation>
    </message>
    <message>
        <source>Duplicate {} as {}</source>
        <translation>{} を {} として複製</translation>
    </message>
    <message>
        <source>Paste service {}</source>
        <translation>サービス {} を貼り付け</translation>
    </message>
    <message>
        <source>Clear the memory limit of {}</source>
        <translation>{} のメモリ制限を消去</translation>
    </message>
    <message>
        <source>Clear the CPU limit of {}</source>
        <translation>{} の CPU 制限を消去</translation>
    </message>
    <message>
        <source>Clear the memory reservation of {}</source>
        <translation>{} のメモリ予約を消去</translation>
    </message>
    <message>
        <source>Clear the CPU reservation of {}</source>
        <translation>{} の CPU 予約を消去</translation>
    </message>
    <message>
        <source>Limit the memory of {} to {}</source>
        <translation>{} のメモリを {} に制限</translation>
    </message>
    <message>
        <source>Limit the CPUs of {} to {}</source>
        <translation>{} の CPU を {} に制限</translation>
    </message>
    <message>
        <source>Reserve {} of memory for {}</source>
        <translation>{1} にメモリ {0} を予約</translation>
    </message>
    <message>
        <source>Reserve {} CPUs for {}</source>
        <translation>{1} に CPU {0} を予約</translation>
    </message>
    <message>
        <source>Set label {} of {}</source>
        <translation>{1} のラベル {0} を設定</translation>
    </message>
    <message>
        <source>Remove label {} from {}</source>
        <translation>{1} からラベル {0} を削除</translation>
    </message>
    <message>
        <source>Rename label {} of {} to {}</source>
        <translation>{1} のラベル {0} の名前を {2} に変更</translation>
    </message>
    <message>
        <source>Set variable {} of {}</source>
        <translation>{1} の変数 {0} を設定</translation>
    </message>
    <message>
        <source>Remove variable {} from {}</source>
        <translation>{1} から変数 {0} を削除</translation>
    </message>
    <message>
        <source>Publish {} of {}</source>
        <translation>{1} の {0} を公開</translation>
    </message>
    <message>
        <source>Stop publishing {} of {}</source>
        <translation>{1} の {0} の公開をやめる</translation>
    </message>
    <message>
        <source>Publish {} of {} as {}</source>
        <translation>{1} の {0} を {2} として公開</translation>
    </message>
    <message>
        <source>Publish {} of {} on {}</source>
        <translation>{1} の {0} を {2} で公開</translation>
    </message>
    <message>
        <source>every interface</source>
        <translation>すべてのインターフェース</translation>
    </message>
    <message>
        <source>Expose {} of {}</source>
        <translation>{1} の {0} を expose する</translation>
    </message>
    <message>
        <source>Stop exposing {} of {}</source>
        <translation>{1} の {0} の expose をやめる</translation>
    </message>
    <message>
        <source>Set the health check of {}</source>
        <translation>{} のヘルスチェックを設定</translation>
    </message>
    <message>
        <source>Remove the health check of {}</source>
        <translation>{} のヘルスチェックを削除</translation>
    </message>
    <message>
        <source>Let {} wait for {}</source>
        <translation>{} が {} を待つようにする</translation>
    </message>
    <message>
        <source>Let {} no longer wait for {}</source>
        <translation>{} が {} を待たないようにする</translation>
    </message>
    <message>
        <source>Add profile {} to {}</source>
        <translation>{1} にプロファイル {0} を追加</translation>
    </message>
    <message>
        <source>Remove profile {} from {}</source>
        <translation>{1} からプロファイル {0} を削除</translation>
    </message>
    <message>
        <source>Take {} out of the contract</source>
        <translation>契約から {} を取り除く</translation>
    </message>
    <message>
        <source>Require {} in the contract</source>
        <translation>契約で {} を必須にする</translation>
    </message>
    <message>
        <source>Allow {} in the contract</source>
        <translation>契約で {} を許可</translation>
    </message>
    <message>
        <source>Forbid {} in the contract</source>
        <translation>契約で {} を禁止</translation>
    </message>
    <message>
        <source>Set {}</source>
        <translation>{} を設定</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>{} を削除</translation>
    </message>
    <message>
        <source>Rename {} to {}</source>
        <translation>{} の名前を {} に変更</translation>
    </message>
    <message>
        <source>Add an item to {}</source>
        <translation>{} に項目を追加</translation>
    </message>
    <message>
        <source>Add {} to {}</source>
        <translation>{1} に {0} を追加</translation>
    </message>
    <message>
        <source>Write {} for {}</source>
        <translation>{1} に {0} を書き込む</translation>
    </message>
    <message>
        <source>{} is on {}; detach it first</source>
        <translation>{} は {} にある。先に切り離すこと</translation>
    </message>
    <message>
        <source>{} is external: whoever creates it decides whether it is internal</source>
        <translation>{} は外部である。内部かどうかは作成者側で決まる</translation>
    </message>
    <message>
        <source>the whole file is not a value that could be changed</source>
        <translation>ファイル全体は変更できる値ではない</translation>
    </message>
    <message>
        <source>there is no &apos;{}&apos; that could be changed</source>
        <translation>変更できる &apos;{}&apos; がない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no key that could be &apos;{}&apos;</source>
        <translation>&apos;{}&apos; に &apos;{}&apos; になりうるキーはない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is there already</source>
        <translation>&apos;{}&apos; はすでにある</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a container port; write 9000 or 9000/udp</source>
        <translation>&apos;{}&apos; はコンテナポートではない。9000 や 9000/udp のように書くこと</translation>
    </message>
    <message>
        <source>{} exposes {} already</source>
        <translation>{} はすでに {} を expose している</translation>
    </message>
    <message>
        <source>{} does not expose {}</source>
        <translation>{} は {} を expose していない</translation>
    </message>
    <message>
        <source>a profile is a name without blanks</source>
        <translation>プロファイルは空白を含まない名前である</translation>
    </message>
    <message>
        <source>{} has the profile {} already</source>
        <translation>{} にはすでにプロファイル {} がある</translation>
    </message>
    <message>
        <source>{} has no profile {}</source>
        <translation>{} にプロファイル {} はない</translation>
    </message>
    <message>
        <source>required by &quot;{}&quot;</source>
        <translation>&quot;{}&quot; により必須</translation>
    </message>
    <message>
        <source>forbidden by &quot;{}&quot;</source>
        <translation>&quot;{}&quot; により禁止</translation>
    </message>
    <message>
        <source>allowed by &quot;{}&quot;</source>
        <translation>&quot;{}&quot; により許可</translation>
    </message>
    <message>
        <source>the router {} of {} leads to {}</source>
        <translation>{1} のルーター {0} が {2} に送る</translation>
    </message>
    <message>
        <source>the router {} leads to {}, by a Traefik that is not in this project</source>
        <translation>このプロジェクトにない Traefik により、ルーター {} が {} に送る</translation>
    </message>
    <message>
        <source>{} publishes no port beyond the host, and the router {} has no entry point that {} publishes</source>
        <translation>{0} はホストの外にポートを公開しておらず、ルーター {1} には {2} が公開するエントリーポイントがない</translation>
    </message>
    <message>
        <source>{} publishes no port beyond the host, and no router of Traefik leads to it</source>
        <translation>{} はホストの外にポートを公開しておらず、そこに送る Traefik のルーターもない</translation>
    </message>
    <message>
        <source>allowed, because both belong to {}</source>
        <translation>両方とも {} に属するため許可</translation>
    </message>
    <message>
        <source>{}, on port {} only; Docker opens every port</source>
        <translation>{}（ポート {} のみ）。Docker はすべてのポートを開く</translation>
    </message>
    <message>
        <source>{}; Docker does not keep containers and their host apart</source>
        <translation>{}。Docker はコンテナとホストを分離しない</translation>
    </message>
    <message>
        <source>there is no contract</source>
        <translation>契約がない</translation>
    </message>
    <message>
        <source>the contract does not mention it</source>
        <translation>契約に規定がない</translation>
    </message>
    <message>
        <source>allowed by ports.published</source>
        <translation>ports.published により許可</translation>
    </message>
    <message>
        <source>not allowed, because ports.published does not name it</source>
        <translation>ports.published に記載がないため未許可</translation>
    </message>
    <message>
        <source>allowed by egress</source>
        <translation>egress により許可</translation>
    </message>
    <message>
        <source>not allowed, because egress does not name it</source>
        <translation>egress に記載がないため未許可</translation>
    </message>
    <message>
        <source>no flow allows it, so it is not allowed</source>
        <translation>許可するフローがないため未許可</translation>
    </message>
    <message>
        <source>&quot;{}&quot; allows the opposite direction alone; Docker knows no direction</source>
        <translation>&quot;{}&quot; は逆方向のみを許可する。Docker には方向の概念がない</translation>
    </message>
    <message>
        <source>a port that Docker chooses</source>
        <translation>Docker が選ぶポート</translation>
    </message>
    <message>
        <source>port {} of {} is published as {}: {}</source>
        <translation>{1} のポート {0} は {2} として公開されている：{3}</translation>
    </message>
    <message>
        <source>{} runs on the host&apos;s network: every port that it opens is open</source>
        <translation>{} はホストのネットワークで動作する。自身が開いたポートが開放される</translation>
    </message>
    <message>
        <source>the host reaches {} by its address, on every port</source>
        <translation>ホストは {} のアドレスで全ポートに到達する</translation>
    </message>
    <message>
        <source>{} is on no network on which the host has an address</source>
        <translation>{} は、ホストがアドレスを持つネットワークに属していない</translation>
    </message>
    <message>
        <source>{} reaches what listens on the host, by a gateway&apos;s address</source>
        <translation>{} はゲートウェイのアドレスで、ホストで待ち受けるものに到達する</translation>
    </message>
    <message>
        <source>{} is on internal networks only, or on none</source>
        <translation>{} は内部ネットワークのみに属するか、どのネットワークにも属さない</translation>
    </message>
    <message>
        <source>{} reaches the Internet</source>
        <translation>{} はインターネットに到達できる</translation>
    </message>
    <message>
        <source>{} reaches the Internet through {}</source>
        <translation>{} は {} を通ってインターネットに到達できる</translation>
    </message>
    <message>
        <source>{} answer to it on {}: a request goes to either of them</source>
        <translation>{1} では {0} がこの名前に応答する。リクエストはいずれかに届く</translation>
    </message>
    <message numerus="yes">
        <source>{} others</source>
        <comment>{} other</comment>
        <translation>
            <numerusform>他 {} 個</numerusform>
        </translation>
    </message>
    <message>
        <source>for {}, it is {} on {}, so {} is not found by it</source>
        <translation>{0} にとってこの名前は {2} の {1} を指すため、{3} はこの名前では見つからない</translation>
    </message>
    <message>
        <source>{} does not find {} on {} by this name, because its own hosts file comes first</source>
        <translation>{0} は自身の hosts ファイルが優先されるため、この名前では {2} の {1} を見つけられない</translation>
    </message>
    <message>
        <source>{} does not find {} on {} by this name, because the link comes first</source>
        <translation>{0} は link が優先されるため、この名前では {2} の {1} を見つけられない</translation>
    </message>
    <message>
        <source>through the alias in {}</source>
        <translation>{} のエイリアス経由</translation>
    </message>
    <message>
        <source>through the merge key in {}</source>
        <translation>{} のマージキー経由</translation>
    </message>
    <message>
        <source>by &apos;extends&apos; in {}</source>
        <translation>{} の &apos;extends&apos; による</translation>
    </message>
    <message>
        <source>by &apos;include&apos; in {}</source>
        <translation>{} の &apos;include&apos; による</translation>
    </message>
    <message>
        <source>from the file that &apos;env_file&apos; names in {}</source>
        <translation>{} の &apos;env_file&apos; が指定するファイルから</translation>
    </message>
    <message>
        <source>from the file that &apos;label_file&apos; names in {}</source>
        <translation>{} の &apos;label_file&apos; が指定するファイルから</translation>
    </message>
    <message>
        <source>{} (set where Compose is started or in .env)</source>
        <translation>{}（Compose の起動元または .env で設定）</translation>
    </message>
    <message>
        <source>{} (not set, so its default)</source>
        <translation>{}（未設定のため既定値）</translation>
    </message>
    <message>
        <source>{} (not set, so empty)</source>
        <translation>{}（未設定のため空）</translation>
    </message>
    <message>
        <source>variable {}</source>
        <translation>変数 {}</translation>
    </message>
    <message>
        <source>no contract</source>
        <translation>契約なし</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an IP address, so the port is published as if none were given</source>
        <translation>&apos;{}&apos; は IP アドレスではないため、ポートはアドレス指定なしとして公開される</translation>
    </message>
    <message>
        <source>on every interface, IPv4 and IPv6, before the host&apos;s firewall</source>
        <translation>IPv4 と IPv6 の全インターフェース、ホストのファイアウォールより手前</translation>
    </message>
    <message>
        <source>on every {} interface, before the host&apos;s firewall</source>
        <translation>{} の全インターフェース、ホストのファイアウォールより手前</translation>
    </message>
    <message>
        <source>whoever reaches {}, before the host&apos;s firewall</source>
        <translation>{} に到達できるすべて、ホストのファイアウォールより手前</translation>
    </message>
    <message>
        <source>loopback; before Docker Engine 28 also from the same network segment</source>
        <translation>ループバック。Docker Engine 28 より前では同じネットワークセグメントからも</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>ループバック</translation>
    </message>
    <message>
        <source>not published: only on internal networks ({})</source>
        <translation>公開されない：内部ネットワークのみ（{}）</translation>
    </message>
    <message>
        <source>no effect with network_mode: host</source>
        <translation>network_mode: host では無効</translation>
    </message>
    <message>
        <source>no effect without a network</source>
        <translation>ネットワークがないため無効</translation>
    </message>
    <message>
        <source>refused by the Engine: the network is that of {}</source>
        <translation>Docker Engine が拒否する：ネットワークは {} のもの</translation>
    </message>
    <message>
        <source>expose opens nothing, and the service is on no network of the project</source>
        <translation>expose は何も開放せず、サービスはプロジェクトのネットワークに属していない</translation>
    </message>
    <message>
        <source>expose opens nothing: services on {} reach every port</source>
        <translation>expose は何も開放しない：{} のサービスは全ポートに到達する</translation>
    </message>
    <message>
        <source>runs on the host&apos;s network: every port that the program opens is open, and no file says which</source>
        <translation>ホストのネットワークで動作：開放されるのはプログラムが開くもので、ファイルからは分からない</translation>
    </message>
    <message>
        <source>Docker&apos;s own bridge</source>
        <translation>Docker 既定のブリッジ</translation>
    </message>
    <message>
        <source>there is no service {}</source>
        <translation>サービス {} はない</translation>
    </message>
    <message>
        <source>the profiles switch {} off</source>
        <translation>{} はプロファイルにより無効である</translation>
    </message>
    <message>
        <source>{} has no network (network_mode: none)</source>
        <translation>{} にはネットワークがない（network_mode: none）</translation>
    </message>
    <message>
        <source>{} is on a network or in a container that this project does not define, so nothing is known about it</source>
        <translation>{} はこのプロジェクトで定義されていないネットワークまたはコンテナ内にあり、何も分からない</translation>
    </message>
    <message>
        <source>they share {}, where containers are kept apart (enable_icc is off)</source>
        <translation>{} を共有しているが、そこではコンテナ同士が分離されている（enable_icc が無効）</translation>
    </message>
    <message>
        <source>the host has no address on the networks of {} ({})</source>
        <translation>ホストは {} のネットワーク（{}）にアドレスを持たない</translation>
    </message>
    <message>
        <source>they share no network ({} is on {}; {} is on {})</source>
        <translation>共有するネットワークがない（{} は {}、{} は {}）</translation>
    </message>
    <message>
        <source>but {} is in {}&apos;s own hosts file, which comes first</source>
        <translation>ただし {} は {} 自身の hosts ファイルにあり、そちらが優先される</translation>
    </message>
    <message>
        <source>but {} is answered by {} in turn</source>
        <translation>ただし {} には {} が交互に応答する</translation>
    </message>
    <message>
        <source>but {} is looked for on {} first, where it is {}</source>
        <translation>ただし {} はまず {} で検索され、そこでは {} を指す</translation>
    </message>
    <message>
        <source>{} reaches {} on {}, on every port, as {}</source>
        <translation>{0} は {2} で {1} の全ポートに {3} として到達する</translation>
    </message>
    <message>
        <source>{} reaches {} on {}, on every port, by address only</source>
        <translation>{0} は {2} で {1} の全ポートに、アドレスでのみ到達する</translation>
    </message>
    <message>
        <source>{} reaches {} as localhost: they share one network stack</source>
        <translation>{} は {} に localhost として到達する：同じネットワークスタックを共有している</translation>
    </message>
    <message>
        <source>{} reaches {} on Docker&apos;s own bridge, as {}</source>
        <translation>{} は Docker 既定のブリッジで {} に {} として到達する</translation>
    </message>
    <message>
        <source>{} reaches {} on Docker&apos;s own bridge, by address only: it resolves no service names</source>
        <translation>{} は Docker 既定のブリッジで {} にアドレスでのみ到達する：そこではサービス名が解決されない</translation>
    </message>
    <message>
        <source>{} reaches {}, which runs on the host&apos;s network, as {}</source>
        <translation>{} は、ホストのネットワークで動作する {} に {} として到達する</translation>
    </message>
    <message>
        <source>{} reaches {} by address only: one of them runs on the host&apos;s network, which resolves no service names</source>
        <translation>{} は {} にアドレスでのみ到達する：一方がホストのネットワークで動作し、そこではサービス名が解決されない</translation>
    </message>
    <message>
        <source>{} does not reach {}: {}</source>
        <translation>{} は {} に到達しない：{}</translation>
    </message>
    <message>
        <source>over the host, {} reaches port {} of {} as {}</source>
        <translation>{0} はホスト経由で {2} のポート {1} に {3} として到達する</translation>
    </message>
    <message>
        <source>any address of the host, port {}</source>
        <translation>ホストの任意のアドレス、ポート {}</translation>
    </message>
    <message>
        <source>{}:{}</source>
        <translation>{}:{}</translation>
    </message>
    <message>
        <source>the contract requires memory and CPU limits</source>
        <translation>契約ではメモリと CPU の制限が必須</translation>
    </message>
    <message>
        <source>the contract requires a memory limit</source>
        <translation>契約ではメモリ制限が必須</translation>
    </message>
    <message>
        <source>the contract requires a CPU limit</source>
        <translation>契約では CPU 制限が必須</translation>
    </message>
    <message>
        <source>the profile {} allows {} of memory</source>
        <translation>プロファイル {} の上限はメモリ {}</translation>
    </message>
    <message>
        <source>the profile {} proposes {} of memory</source>
        <translation>プロファイル {} の提案値はメモリ {}</translation>
    </message>
    <message>
        <source>the profile {} allows {} CPUs</source>
        <translation>プロファイル {} の上限は {} CPU</translation>
    </message>
    <message>
        <source>the profile {} proposes {} CPUs</source>
        <translation>プロファイル {} の提案値は {} CPU</translation>
    </message>
    <message>
        <source>may use all memory and CPUs of the host</source>
        <translation>ホストのメモリと CPU をすべて使用できる</translation>
    </message>
    <message>
        <source>may use all memory of the host</source>
        <translation>ホストのメモリをすべて使用できる</translation>
    </message>
    <message>
        <source>may use all CPUs of the host</source>
        <translation>ホストの CPU をすべて使用できる</translation>
    </message>
    <message>
        <source>no profile covers it</source>
        <translation>該当するプロファイルがない</translation>
    </message>
    <message>
        <source>within the profile {}</source>
        <translation>プロファイル {} の範囲内</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>{}, a port that is not known</source>
        <translation>{}、ポート不明</translation>
    </message>
    <message>
        <source>{}, port {}</source>
        <translation>{}、ポート {}</translation>
    </message>
    <message>
        <source>{} over {}</source>
        <translation>{}（{} 経由）</translation>
    </message>
    <message>
        <source>{}, as {}</source>
        <translation>{}、{} として</translation>
    </message>
    <message>
        <source>{}, priority {}: {}</source>
        <translation>{}、優先度 {}：{}</translation>
    </message>
    <message>
        <source>{}, priority {}</source>
        <translation>{}、優先度 {}</translation>
    </message>
    <message>
        <source>the service is not enabled for Traefik</source>
        <translation>サービスが Traefik で有効になっていない</translation>
    </message>
    <message>
        <source>Traefik discards all labels of the service</source>
        <translation>Traefik がサービスのラベルをすべて破棄する</translation>
    </message>
    <message>
        <source>it is defined more than once, and differently</source>
        <translation>異なる内容で複数回定義されている</translation>
    </message>
    <message>
        <source>it names no service, and there are several</source>
        <translation>サービスの指定がなく、候補が複数ある</translation>
    </message>
    <message>
        <source>it has no rule</source>
        <translation>ルールがない</translation>
    </message>
    <message>
        <source>it has no type</source>
        <translation>種類の指定がない</translation>
    </message>
    <message>
        <source>it has several types</source>
        <translation>種類が複数ある</translation>
    </message>
    <message>
        <source>any of {}</source>
        <translation>{} のいずれか</translation>
    </message>
    <message numerus="yes">
        <source>each of the {} services {}</source>
        <comment>each of the {} service {}</comment>
        <translation>
            <numerusform>{} 個のサービスのいずれも{}</numerusform>
        </translation>
    </message>
    <message>
        <source>{} for all services</source>
        <translation>すべてのサービスで{}</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} は{}</translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>{1} で{0}</translation>
    </message>
    <message>
        <source>write the baseline anew with tierwright-cli check --update-baseline</source>
        <translation>tierwright-cli check --update-baseline でベースラインを作り直す</translation>
    </message>
    <message>
        <source>there is no baseline {}, so old findings count</source>
        <translation>ベースライン {} がないため、既存の検出結果も数えられる</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>the baseline {} is not understood, so old findings count</source>
        <translation>ベースライン {} を解釈できないため、既存の検出結果も数えられる</translation>
    </message>
    <message>
        <source>version 1 and a list of findings</source>
        <translation>version 1 と検出結果のリスト</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>それ以外の内容</translation>
    </message>
    <message>
        <source>known since the baseline {}</source>
        <translation>ベースライン {} の時点で既知</translation>
    </message>
    <message>
        <source>{} at {} is no longer found, so its entry in the baseline is obsolete</source>
        <translation>{1} の {0} はもう検出されないため、ベースラインの項目は不要である</translation>
    </message>
    <message>
        <source>a finding that it excuses</source>
        <translation>適用除外の対象となる検出結果</translation>
    </message>
    <message>
        <source>remove &apos;version&apos;</source>
        <translation>&apos;version&apos; を削除</translation>
    </message>
    <message>
        <source>correct the key, or move it to where it belongs</source>
        <translation>キーを修正するか、本来の場所に移す</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is there already; keep one</source>
        <translation>&apos;{}&apos; はすでにある。1 つだけ残す</translation>
    </message>
    <message>
        <source>write {}</source>
        <translation>{} と書く</translation>
    </message>
    <message>
        <source>{} and {} are built differently under the same name {}</source>
        <translation>{0} と {1} は同じ名前 {2} で異なる内容がビルドされる</translation>
    </message>
    <message>
        <source>a name of its own for each image that is built</source>
        <translation>ビルドするイメージごとに固有の名前</translation>
    </message>
    <message>
        <source>whichever is built last is what both run</source>
        <translation>最後にビルドされたものが両方で動く</translation>
    </message>
    <message>
        <source>give the image of one of them another name</source>
        <translation>一方のイメージに別の名前を付ける</translation>
    </message>
    <message>
        <source>{} refers to the network {}, which is not declared{}</source>
        <translation>{} が参照するネットワーク {} は未定義である{}</translation>
    </message>
    <message>
        <source>{} refers to the service {}, which is not declared{}</source>
        <translation>{} が参照するサービス {} は未定義である{}</translation>
    </message>
    <message>
        <source>{} refers to the volume {}, which is not declared{}</source>
        <translation>{} が参照するボリューム {} は未定義である{}</translation>
    </message>
    <message>
        <source>{} refers to the secret {}, which is not declared{}</source>
        <translation>{} が参照するシークレット {} は未定義である{}</translation>
    </message>
    <message>
        <source>{} refers to the config {}, which is not declared{}</source>
        <translation>{} が参照するコンフィグ {} は未定義である{}</translation>
    </message>
    <message>
        <source>{} refers to the secret without name, which is not declared</source>
        <translation>{} が名前のないシークレットを参照しており、未定義である</translation>
    </message>
    <message>
        <source>{} refers to the config without name, which is not declared</source>
        <translation>{} が名前のないコンフィグを参照しており、未定義である</translation>
    </message>
    <message>
        <source>a declared network</source>
        <translation>定義済みのネットワーク</translation>
    </message>
    <message>
        <source>a declared service</source>
        <translation>定義済みのサービス</translation>
    </message>
    <message>
        <source>a declared volume</source>
        <translation>定義済みのボリューム</translation>
    </message>
    <message>
        <source>a declared secret</source>
        <translation>定義済みのシークレット</translation>
    </message>
    <message>
        <source>a declared config</source>
        <translation>定義済みのコンフィグ</translation>
    </message>
    <message>
        <source>without name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>declare the network {} as internal</source>
        <translation>ネットワーク {} を内部として定義</translation>
    </message>
    <message>
        <source>declare the network {}</source>
        <translation>ネットワーク {} を定義</translation>
    </message>
    <message>
        <source>{} depends on {}, which its profile switches off</source>
        <translation>{} は {} に依存しているが、後者はプロファイルにより無効である</translation>
    </message>
    <message>
        <source>required: false, or a profile that both have</source>
        <translation>required: false、または両方に共通のプロファイル</translation>
    </message>
    <message>
        <source>{} is off</source>
        <translation>{} は無効</translation>
    </message>
    <message>
        <source>no service uses the network {}</source>
        <translation>ネットワーク {} を使うサービスがない</translation>
    </message>
    <message>
        <source>a service on the network</source>
        <translation>ネットワークに属するサービス</translation>
    </message>
    <message>
        <source>none; Compose does not create it</source>
        <translation>なし。Compose はこれを作成しない</translation>
    </message>
    <message>
        <source>attach the services of the tier, or remove the tier from the contract too</source>
        <translation>ティアのサービスを接続するか、契約からもティアを削除する</translation>
    </message>
    <message>
        <source>remove the network {}</source>
        <translation>ネットワーク {} を削除</translation>
    </message>
    <message>
        <source>{} waits for itself: {}; Compose refuses the file</source>
        <translation>{} が自身を待っている：{}。Compose がファイルを拒否する</translation>
    </message>
    <message>
        <source>an order in which the services can start</source>
        <translation>サービスを起動できる順序</translation>
    </message>
    <message>
        <source>remove one of these dependencies</source>
        <translation>これらの依存関係のうち 1 つを削除する</translation>
    </message>
    <message>
        <source>{} depends on {}, but cannot reach it: they share no network</source>
        <translation>{} は {} に依存しているが、到達できない：共有するネットワークがない</translation>
    </message>
    <message>
        <source>a network that {} and {} share</source>
        <translation>{} と {} が共有するネットワーク</translation>
    </message>
    <message>
        <source>{} is on {}; {} is on {}</source>
        <translation>{} は {}、{} は {}</translation>
    </message>
    <message>
        <source>remove the dependency, or allow the flow in the contract</source>
        <translation>依存関係を削除するか、契約でフローを許可する</translation>
    </message>
    <message>
        <source>{} waits until {} is healthy, whose health check is off</source>
        <translation>{} は {} が healthy になるのを待つが、後者のヘルスチェックは無効である</translation>
    </message>
    <message>
        <source>{} waits until {} is healthy, which has no health check in the compose file</source>
        <translation>{} は {} が healthy になるのを待つが、後者には Compose ファイルにヘルスチェックがない</translation>
    </message>
    <message>
        <source>a health check of {}</source>
        <translation>{} のヘルスチェック</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>none; one of the image, if there is any, cannot be seen</source>
        <translation>なし。イメージのヘルスチェックは、あってもここからは見えない</translation>
    </message>
    <message>
        <source>add a health check to {} that asks the service itself</source>
        <translation>サービス自体に問い合わせるヘルスチェックを {} に追加</translation>
    </message>
    <message>
        <source>wait until {} has started</source>
        <translation>{} が起動するまで待つ</translation>
    </message>
    <message>
        <source>let Compose name the container</source>
        <translation>コンテナの命名を Compose に任せる</translation>
    </message>
    <message>
        <source>{} and {} both want the container name {}</source>
        <translation>{} と {} がどちらもコンテナ名 {} を使おうとしている</translation>
    </message>
    <message>
        <source>a name that no other container has</source>
        <translation>他のコンテナが使っていない名前</translation>
    </message>
    <message>
        <source>Docker does not accept &apos;{}&apos; as the name of a container</source>
        <translation>Docker は &apos;{}&apos; をコンテナ名として受け付けない</translation>
    </message>
    <message>
        <source>two characters or more: letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, the first a letter or digit</source>
        <translation>2 文字以上。使えるのは英字、数字、&apos;_&apos;、&apos;.&apos;、&apos;-&apos; で、先頭は英字か数字</translation>
    </message>
    <message numerus="yes">
        <source>{} containers of {} cannot share the host port {}</source>
        <comment>{} container of {} cannot share the host port {}</comment>
        <translation>
            <numerusform>{1} の {0} 個のコンテナはホストポート {2} を共有できない</numerusform>
        </translation>
    </message>
    <message>
        <source>the host port {}</source>
        <translation>ホストポート {}</translation>
    </message>
    <message numerus="yes">
        <source>{} host ports, or a reverse proxy in front</source>
        <comment>{} host port, or a reverse proxy in front</comment>
        <translation>
            <numerusform>{} 個のホストポート、または前段のリバースプロキシ</numerusform>
        </translation>
    </message>
    <message>
        <source>publish a range of ports, or only those of a reverse proxy</source>
        <translation>ポートを範囲で公開するか、リバースプロキシのポートだけを公開する</translation>
    </message>
    <message numerus="yes">
        <source>{} containers of {} cannot share the address {}</source>
        <comment>{} container of {} cannot share the address {}</comment>
        <translation>
            <numerusform>{1} の {0} 個のコンテナはアドレス {2} を共有できない</numerusform>
        </translation>
    </message>
    <message>
        <source>the address {}</source>
        <translation>アドレス {}</translation>
    </message>
    <message>
        <source>addresses that Docker chooses</source>
        <translation>Docker が選ぶアドレス</translation>
    </message>
    <message>
        <source>let Docker choose the addresses</source>
        <translation>アドレスの選択を Docker に任せる</translation>
    </message>
    <message>
        <source>the project is called {}, not {}</source>
        <translation>プロジェクト名は {1} ではなく {0} になる</translation>
    </message>
    <message>
        <source>set it in .env, or give it a default: {}</source>
        <translation>.env で設定するか、既定値を付ける：{}</translation>
    </message>
    <message>
        <source>set the variable in .env or in the shell</source>
        <translation>.env またはシェルで変数を設定する</translation>
    </message>
    <message>
        <source>double the dollar sign, so that it begins no variable</source>
        <translation>変数とみなされないように、ドル記号を 2 つ重ねる</translation>
    </message>
    <message>
        <source>correct the variable, or write $$ for a dollar sign</source>
        <translation>変数を修正するか、ドル記号は $$ と書く</translation>
    </message>
    <message>
        <source>Compose takes a part of the password hash in {} of {} for variables</source>
        <translation>Compose は {1} の {0} にあるパスワードハッシュの一部を変数とみなす</translation>
    </message>
    <message>
        <source>Compose replaces {} in a command of {} by nothing; it is a variable of the container</source>
        <translation>Compose は {1} のコマンド内の {0} を空に置き換える。これはコンテナ内の変数である</translation>
    </message>
    <message>
        <source>$$ for each literal dollar sign</source>
        <translation>文字としてのドル記号にはすべて $$</translation>
    </message>
    <message>
        <source>{} begins a variable</source>
        <translation>{} が変数の始まりになる</translation>
    </message>
    <message>
        <source>double the dollar signs</source>
        <translation>ドル記号を 2 つ重ねる</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of {} stays as the files before say; an empty value takes nothing away</source>
        <translation>{1} の &apos;{0}&apos; は前のファイルの内容のままになる。空の値では何も取り除かれない</translation>
    </message>
    <message>
        <source>remove &apos;{}&apos; with !reset</source>
        <translation>!reset で &apos;{}&apos; を取り除く</translation>
    </message>
    <message>
        <source>remove the line, if nothing is meant to be removed</source>
        <translation>取り除くつもりがなければ、この行を削除する</translation>
    </message>
    <message>
        <source>{} publishes {} beside {} of {}, not instead of it</source>
        <translation>{0} は {1} を、{3} の {2} の代わりではなく、それに加えて公開する</translation>
    </message>
    <message>
        <source>one host port for each container port</source>
        <translation>コンテナポートごとに 1 つのホストポート</translation>
    </message>
    <message>
        <source>replace the ports of {} with !override</source>
        <translation>!override で {} のポートを置き換える</translation>
    </message>
    <message>
        <source>{} depends on {}, which only a profile starts</source>
        <translation>{} は {} に依存しているが、後者はプロファイルを指定したときだけ起動する</translation>
    </message>
    <message>
        <source>{} depends on {}, which the profile {} does not start</source>
        <translation>{} は {} に依存しているが、後者はプロファイル {} では起動しない</translation>
    </message>
    <message>
        <source>required: false, or {} in every profile that has {}</source>
        <translation>required: false、または {1} を含むすべてのプロファイルに {0}</translation>
    </message>
    <message>
        <source>refused without the profile</source>
        <translation>プロファイルがないと拒否される</translation>
    </message>
    <message>
        <source>refused with {} alone</source>
        <translation>{} だけでは拒否される</translation>
    </message>
    <message>
        <source>let {} start without {}</source>
        <translation>{} を {} なしで起動できるようにする</translation>
    </message>
    <message>
        <source>write the long form with &apos;required: false&apos;</source>
        <translation>&apos;required: false&apos; を付けた長い形式で書く</translation>
    </message>
    <message>
        <source>the image {} of {} has no tag, so it is the latest one</source>
        <translation>{1} のイメージ {0} にタグがないため、最新のものになる</translation>
    </message>
    <message>
        <source>the image {} of {} is whichever is the latest</source>
        <translation>{1} のイメージ {0} は、その時点の最新のものになる</translation>
    </message>
    <message>
        <source>a version, such as name:1.27, or a digest</source>
        <translation>name:1.27 のようなバージョン、またはダイジェスト</translation>
    </message>
    <message>
        <source>name the version that was tested</source>
        <translation>テスト済みのバージョンを指定する</translation>
    </message>
    <message>
        <source>Compose takes the volume {} of {} for a drive of Windows</source>
        <translation>Compose は {1} のボリューム {0} を Windows のドライブとみなす</translation>
    </message>
    <message>
        <source>a volume whose name has two letters or more</source>
        <translation>名前が 2 文字以上のボリューム</translation>
    </message>
    <message>
        <source>an unnamed volume at {}</source>
        <translation>{} の名前のないボリューム</translation>
    </message>
    <message>
        <source>give the volume a longer name, or use the long form with &apos;source&apos; and &apos;target&apos;</source>
        <translation>ボリュームにもっと長い名前を付けるか、&apos;source&apos; と &apos;target&apos; による長い形式を使う</translation>
    </message>
    <message>
        <source>Compose passes over the option {} of a mount of {}</source>
        <translation>Compose は {1} のマウントのオプション {0} を読み飛ばす</translation>
    </message>
    <message>
        <source>ro, rw, z, Z, nocopy or a propagation such as rslave</source>
        <translation>ro、rw、z、Z、nocopy、または rslave などの伝播モード</translation>
    </message>
    <message>
        <source>remove the option {}</source>
        <translation>オプション {} を削除</translation>
    </message>
    <message>
        <source>remove the option</source>
        <translation>オプションを削除</translation>
    </message>
    <message>
        <source>the quoted mode {} of {} is read as a decimal number</source>
        <translation>{1} の引用符付きのモード {0} は 10 進数として解釈される</translation>
    </message>
    <message>
        <source>{} without quotes</source>
        <translation>引用符なしの {}</translation>
    </message>
    <message>
        <source>&quot;{}&quot;, which is {} in octal digits</source>
        <translation>&quot;{}&quot;（8 進数で {}）</translation>
    </message>
    <message>
        <source>remove the quotes</source>
        <translation>引用符を外す</translation>
    </message>
    <message>
        <source>quote {}</source>
        <translation>{} を引用符で囲む</translation>
    </message>
    <message>
        <source>no service fits {}, which the contract names</source>
        <translation>契約にある {} に一致するサービスがない</translation>
    </message>
    <message>
        <source>there is no service {}, which the contract names {}{}</source>
        <translation>契約にサービス {} の指定が {}あるが、存在しない{}</translation>
    </message>
    <message numerus="yes">
        <source>{} times</source>
        <comment>{} time</comment>
        <translation>
            <numerusform>{} 回</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no service {}, which the contract names{}</source>
        <translation>契約にあるサービス {} が存在しない{}</translation>
    </message>
    <message>
        <source>a service of the compose files</source>
        <translation>Compose ファイルのサービス</translation>
    </message>
    <message>
        <source>correct the name in the contract, or add the service</source>
        <translation>契約の名前を修正するか、サービスを追加する</translation>
    </message>
    <message>
        <source>there is no network {}, which the contract names as a tier{}</source>
        <translation>契約がティアとするネットワーク {} が存在しない{}</translation>
    </message>
    <message>
        <source>a network of the compose files</source>
        <translation>Compose ファイルのネットワーク</translation>
    </message>
    <message>
        <source>there is no file {}, which the contract names</source>
        <translation>契約にあるファイル {} が存在しない</translation>
    </message>
    <message>
        <source>a file of Traefik</source>
        <translation>Traefik のファイル</translation>
    </message>
    <message>
        <source>correct the path; it starts from the contract&apos;s folder</source>
        <translation>パスを修正する。契約のフォルダーからの相対パスで書く</translation>
    </message>
    <message>
        <source>no tier of the contract lists {}</source>
        <translation>契約のどのティアにも {} がない</translation>
    </message>
    <message>
        <source>a home tier, or a place in ignore</source>
        <translation>ホームティア、または ignore への記載</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>どちらもない</translation>
    </message>
    <message>
        <source>list {} in a tier of the contract, or in ignore</source>
        <translation>{} を契約のティアまたは ignore に記載する</translation>
    </message>
    <message>
        <source>Docker enforces neither the direction nor the ports of a flow: services that share a network reach each other both ways on every port</source>
        <translation>Docker はフローの方向もポートも強制しない：ネットワークを共有するサービスは双方向に全ポートで到達し合う</translation>
    </message>
    <message numerus="yes">
        <source>{} flows with one direction, {} with ports</source>
        <comment>{} flow with one direction, {} with ports</comment>
        <translation>
            <numerusform>方向付きのフロー {} 件、ポート付きのフロー {} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>checked as pairs of services only</source>
        <translation>サービスの組としてのみ検査</translation>
    </message>
    <message>
        <source>Docker does not keep containers and their host apart: the host reaches every container, and containers reach what listens on the host, from internal networks too</source>
        <translation>Docker はコンテナとホストを分離しない：ホストはすべてのコンテナに到達し、コンテナも内部ネットワークを含めてホストで待ち受けるものに到達する</translation>
    </message>
    <message>
        <source>no way between them</source>
        <translation>両者間の経路なし</translation>
    </message>
    <message>
        <source>not enforceable with networks</source>
        <translation>ネットワークでは強制できない</translation>
    </message>
    <message>
        <source>{} cannot be isolated from its host: internal networks keep the Internet away, but not what listens on the host</source>
        <translation>{} をホストから隔離できない：内部ネットワークはインターネットを遮断するが、ホストで待ち受けるものは遮断しない</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>隔離</translation>
    </message>
    <message>
        <source>checked as internal</source>
        <translation>内部として検査</translation>
    </message>
    <message>
        <source>Compose knows one healthcheck for each service: it can ask {}, and nobody asks {}</source>
        <translation>Compose のヘルスチェックは各サービスに 1 つである：{} には問い合わせられるが、{} に問い合わせるものがない</translation>
    </message>
    <message numerus="yes">
        <source>{} endpoints</source>
        <comment>{} endpoint</comment>
        <translation>
            <numerusform>{} 個のエンドポイント</numerusform>
        </translation>
    </message>
    <message>
        <source>only {} is checked</source>
        <translation>{} だけが検査される</translation>
    </message>
    <message>
        <source>what the contract says of {} is not checked: no environment was chosen</source>
        <translation>{} についての契約の規定は検査されていない：環境が選択されていない</translation>
    </message>
    <message>
        <source>a check of each environment</source>
        <translation>各環境での検査</translation>
    </message>
    <message>
        <source>what they have in common</source>
        <translation>共通部分のみ</translation>
    </message>
    <message>
        <source>check again with --env {}</source>
        <translation>--env {} を付けて再度検査する</translation>
    </message>
    <message>
        <source>what the contract says of {} is not checked: the service is off without the profile {}</source>
        <translation>{} についての契約の規定は検査されていない：プロファイル {} がないとサービスは無効である</translation>
    </message>
    <message>
        <source>a check with the profile</source>
        <translation>プロファイルを有効にした検査</translation>
    </message>
    <message>
        <source>profile off</source>
        <translation>プロファイル無効</translation>
    </message>
    <message>
        <source>check again with --profile {}</source>
        <translation>--profile {} を付けて再度検査する</translation>
    </message>
    <message>
        <source>the waiver of {} expired on {}, so it no longer counts</source>
        <translation>{} の適用除外は {} に期限切れとなり、効力を失った</translation>
    </message>
    <message>
        <source>{} or later</source>
        <translation>{} 以降</translation>
    </message>
    <message>
        <source>solve what it excused and remove it, or have it approved again</source>
        <translation>除外されていた問題を解決して適用除外を削除するか、再度承認を得る</translation>
    </message>
    <message>
        <source>{} reaches {}, which the contract forbids</source>
        <translation>{} から {} に到達できるが、契約で禁止されている</translation>
    </message>
    <message>
        <source>no network on which {} and {} meet</source>
        <translation>{} と {} が同居するネットワークなし</translation>
    </message>
    <message>
        <source>they share a network stack, or the host&apos;s</source>
        <translation>両者がネットワークスタック、またはホストのネットワークスタックを共有している</translation>
    </message>
    <message>
        <source>both on {}</source>
        <translation>両方が {} にある</translation>
    </message>
    <message>
        <source>give {} and {} networks of their own</source>
        <translation>{} と {} にそれぞれ専用のネットワークを与える</translation>
    </message>
    <message>
        <source>{} must have the driver {}, but it has {}</source>
        <translation>{} のドライバーは {} でなければならないが、実際は {}</translation>
    </message>
    <message>
        <source>set the driver of {} to {}</source>
        <translation>{} のドライバーを {} に設定</translation>
    </message>
    <message>
        <source>{} must be called {} in Docker, but it is called {}</source>
        <translation>{} の Docker での名前は {} でなければならないが、実際は {}</translation>
    </message>
    <message>
        <source>write the name of the network that is meant</source>
        <translation>意図したネットワークの名前を書く</translation>
    </message>
    <message>
        <source>call {} {} in Docker</source>
        <translation>{} の Docker での名前を {} にする</translation>
    </message>
    <message>
        <source>{} must have the label {}={}, but it has no such label</source>
        <translation>{} にはラベル {}={} が必要だが、そのラベルがない</translation>
    </message>
    <message>
        <source>{} must have the label {}={}, but its value is {}</source>
        <translation>{} にはラベル {}={} が必要だが、値は {}</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>label {} with {}={}</source>
        <translation>{0} にラベル {1}={2} を付ける</translation>
    </message>
    <message>
        <source>{} is on {}, which admits residents only</source>
        <translation>{} は所属サービスだけを認める {} にある</translation>
    </message>
    <message>
        <source>only residents on {}</source>
        <translation>{} には所属サービスのみ</translation>
    </message>
    <message>
        <source>{} is there too</source>
        <translation>{} も属している</translation>
    </message>
    <message>
        <source>take {} off {}</source>
        <translation>{} を {} から外す</translation>
    </message>
    <message>
        <source>move {} to a tier of its own, or list it in {}</source>
        <translation>{} を専用のティアに移すか、{} に記載する</translation>
    </message>
    <message>
        <source>{} is found as &quot;{}&quot; on {}, a name that the contract reserves</source>
        <translation>{0} は {2} で、契約が予約する名前 &quot;{1}&quot; により見つかる</translation>
    </message>
    <message>
        <source>no service called {}</source>
        <translation>{} という名前のサービスなし</translation>
    </message>
    <message>
        <source>only {} called {}</source>
        <translation>{1} という名前は {0} のみ</translation>
    </message>
    <message>
        <source>remove the alias {} of {} on {}</source>
        <translation>{1} の {2} でのエイリアス {0} を削除</translation>
    </message>
    <message>
        <source>call {} something else</source>
        <translation>{} に別の名前を付ける</translation>
    </message>
    <message>
        <source>the emergency override lacks {}, so it has no effect</source>
        <translation>緊急時例外に {} がないため、効力がない</translation>
    </message>
    <message>
        <source>reason, approved_by, until and ticket</source>
        <translation>reason、approved_by、until、ticket</translation>
    </message>
    <message>
        <source>without {}</source>
        <translation>{} なし</translation>
    </message>
    <message>
        <source>complete it, or take it out</source>
        <translation>補完するか、取り除く</translation>
    </message>
    <message>
        <source>the emergency override expired on {}, so it has no effect</source>
        <translation>緊急時例外は {} に期限切れとなり、効力がない</translation>
    </message>
    <message>
        <source>the emergency override of {} is in force until {} ({}): findings are told and do not count</source>
        <translation>{} の緊急時例外が {} まで有効である（{}）：検出結果は表示されるが、数えられない</translation>
    </message>
    <message>
        <source>no emergency</source>
        <translation>緊急時例外なし</translation>
    </message>
    <message>
        <source>expired on {}</source>
        <translation>{} に期限切れ</translation>
    </message>
    <message>
        <source>take it out, or have it approved again</source>
        <translation>取り除くか、再度承認を得る</translation>
    </message>
    <message>
        <source>take it out once the emergency is over</source>
        <translation>緊急事態が終わったら取り除く</translation>
    </message>
    <message>
        <source>{} has no {}, but the contract wants {}</source>
        <translation>{} に {} がないが、契約では {} が必要</translation>
    </message>
    <message>
        <source>the {} of {} is {}, but the contract wants {}</source>
        <translation>{1} の {0} は {2} だが、契約では {3} が必要</translation>
    </message>
    <message>
        <source>write {}: {} in {}</source>
        <translation>{2} に {0}: {1} と書く</translation>
    </message>
    <message>
        <source>the metadata of {} lack {}</source>
        <translation>{} のメタデータに {} がない</translation>
    </message>
    <message>
        <source>add {}</source>
        <translation>{} を追加</translation>
    </message>
    <message>
        <source>{} has no metadata: there is no file {}</source>
        <translation>{} にメタデータがない：ファイル {} がない</translation>
    </message>
    <message>
        <source>the healthcheck of {} does not ask {}</source>
        <translation>{} のヘルスチェックが {} に問い合わせていない</translation>
    </message>
    <message>
        <source>a test of {}</source>
        <translation>{} へのテスト</translation>
    </message>
    <message>
        <source>a test of something else</source>
        <translation>別のものへのテスト</translation>
    </message>
    <message>
        <source>let the test of {} ask {}</source>
        <translation>{} のテストで {} に問い合わせる</translation>
    </message>
    <message>
        <source>the healthcheck of {} has the {} {}, above the {} of the contract</source>
        <translation>{} のヘルスチェックの {} は {} で、契約の {} を超えている</translation>
    </message>
    <message>
        <source>{} {} or less</source>
        <translation>{} {} 以下</translation>
    </message>
    <message>
        <source>set the {} of {} to {}</source>
        <translation>{1} の {0} を {2} に設定</translation>
    </message>
    <message>
        <source>the healthcheck of {} tries {}, and the contract wants {}</source>
        <translation>{} のヘルスチェックの試行は {}だが、契約では {} 回以上が必要</translation>
    </message>
    <message>
        <source>retries {} or more</source>
        <translation>retries {} 以上</translation>
    </message>
    <message>
        <source>let the healthcheck of {} try {}</source>
        <translation>{} のヘルスチェックの試行を {}にする</translation>
    </message>
    <message>
        <source>no way from the Internet</source>
        <translation>インターネットからの経路なし</translation>
    </message>
    <message>
        <source>{} publishes {} to everyone, but the contract forbids ways from the Internet to it</source>
        <translation>{} は {} を全員に公開しているが、契約はインターネットからの経路を禁止している</translation>
    </message>
    <message>
        <source>{} is on the host&apos;s network, so what it opens is open to everyone, but the contract forbids ways from the Internet to it</source>
        <translation>{} はホストのネットワークにあり、開いたものは全員に開放されるが、契約はインターネットからの経路を禁止している</translation>
    </message>
    <message>
        <source>the host&apos;s network</source>
        <translation>ホストのネットワーク</translation>
    </message>
    <message>
        <source>give it networks of its own</source>
        <translation>専用のネットワークを与える</translation>
    </message>
    <message>
        <source>the router {} of {} leads from the Internet to {}, which the contract forbids</source>
        <translation>{1} のルーター {0} がインターネットから {2} に送っているが、契約で禁止されている</translation>
    </message>
    <message>
        <source>the router {} leads from the Internet to {}, which the contract forbids</source>
        <translation>ルーター {} がインターネットから {} に送っているが、契約で禁止されている</translation>
    </message>
    <message>
        <source>the router {}</source>
        <translation>ルーター {}</translation>
    </message>
    <message>
        <source>take the router away</source>
        <translation>ルーターを取り除く</translation>
    </message>
    <message>
        <source>the router {}, of which {} publishes no entry point</source>
        <translation>ルーター {}（{} が公開するエントリーポイントがない）</translation>
    </message>
    <message>
        <source>the router {}, which does not work</source>
        <translation>ルーター {}（機能していない）</translation>
    </message>
    <message>
        <source>{} must be reached from the host, but it publishes nothing</source>
        <translation>{} はホストから到達できなければならないが、何も公開していない</translation>
    </message>
    <message>
        <source>{} must be reached from the Internet, but it publishes nothing there and no router leads from there to it</source>
        <translation>{} はインターネットから到達できなければならないが、そこに何も公開しておらず、そこから送るルーターもない</translation>
    </message>
    <message>
        <source>a published port</source>
        <translation>公開ポート</translation>
    </message>
    <message>
        <source>a published port, or a router of Traefik</source>
        <translation>公開ポート、または Traefik のルーター</translation>
    </message>
    <message>
        <source>publish a port on 127.0.0.1</source>
        <translation>127.0.0.1 でポートを公開する</translation>
    </message>
    <message>
        <source>publish a port, or add a router of Traefik</source>
        <translation>ポートを公開するか、Traefik のルーターを追加する</translation>
    </message>
    <message>
        <source>name an entry point that the contract allows: {}</source>
        <translation>契約で許可されたエントリーポイントを指定する：{}</translation>
    </message>
    <message>
        <source>listen on {} only</source>
        <translation>{} だけで待ち受ける</translation>
    </message>
    <message>
        <source>{} names no entry point, so it listens on whichever Traefik has, which is not known here</source>
        <translation>{} はエントリーポイントの指定がなく、Traefik にあるもの（ここからは不明）で待ち受ける</translation>
    </message>
    <message>
        <source>{} listens on {}, which the contract does not allow</source>
        <translation>{} が待ち受ける {} は契約で許可されていない</translation>
    </message>
    <message>
        <source>only {}</source>
        <translation>{} のみ</translation>
    </message>
    <message>
        <source>no entry point is named</source>
        <translation>エントリーポイントの指定なし</translation>
    </message>
    <message>
        <source>{} answers without TLS, unless its entry point has it, which is not known here, and the contract requires it</source>
        <translation>{} は、エントリーポイントに TLS がない限り（ここからは不明）TLS なしで応答するが、契約では TLS が必須</translation>
    </message>
    <message>
        <source>{} answers without TLS, and the contract requires it</source>
        <translation>{} は TLS なしで応答するが、契約では TLS が必須</translation>
    </message>
    <message>
        <source>tls on the router or its entry point, or a redirect to https</source>
        <translation>ルーターまたはエントリーポイントの tls、または https へのリダイレクト</translation>
    </message>
    <message>
        <source>no tls, so on {} clients that use https get 404</source>
        <translation>tls がないため、{} では https を使うクライアントが 404 を受け取る</translation>
    </message>
    <message>
        <source>no tls</source>
        <translation>tls なし</translation>
    </message>
    <message>
        <source>switch tls on for {}</source>
        <translation>{} の tls を有効にする</translation>
    </message>
    <message>
        <source>{} answers with TLS only, and the contract forbids that</source>
        <translation>{} は TLS でのみ応答するが、契約で禁止されている</translation>
    </message>
    <message>
        <source>no tls: TLS is terminated before Traefik</source>
        <translation>tls なし：TLS は Traefik の手前で終端</translation>
    </message>
    <message>
        <source>tls on the router</source>
        <translation>ルーターに tls</translation>
    </message>
    <message>
        <source>tls on its entry points</source>
        <translation>エントリーポイントに tls</translation>
    </message>
    <message>
        <source>take tls off the router, or off its entry points</source>
        <translation>ルーターまたはエントリーポイントから tls を外す</translation>
    </message>
    <message>
        <source>{} uses the middleware {}, which the contract does not allow</source>
        <translation>{} は契約で許可されていないミドルウェア {} を使っている</translation>
    </message>
    <message>
        <source>no middleware</source>
        <translation>ミドルウェアなし</translation>
    </message>
    <message>
        <source>some of {}</source>
        <translation>{} のうちいくつか</translation>
    </message>
    <message>
        <source>use a middleware that the contract allows, or allow this one there</source>
        <translation>契約で許可されたミドルウェアを使うか、契約でこれを許可する</translation>
    </message>
    <message>
        <source>{} runs {} before {}, against the order of the contract</source>
        <translation>{} は契約の順序に反して {} を {} より先に実行する</translation>
    </message>
    <message>
        <source>{} before {}</source>
        <translation>{1} より前に {0}</translation>
    </message>
    <message>
        <source>put the middlewares into the order of the contract</source>
        <translation>ミドルウェアを契約の順序に並べる</translation>
    </message>
    <message>
        <source>route to {} over {}</source>
        <translation>{1} 経由で {0} に送る</translation>
    </message>
    <message>
        <source>attach {} to {}, and route over it</source>
        <translation>{} を {} に接続し、そこを経由して送る</translation>
    </message>
    <message>
        <source>Traefik reaches {} over any of {}, and not over {}</source>
        <translation>Traefik は {2} ではなく、{1} のいずれかを経由して {0} に到達する</translation>
    </message>
    <message>
        <source>Traefik reaches {} over {}, and not over {}</source>
        <translation>Traefik は {2} ではなく、{1} を経由して {0} に到達する</translation>
    </message>
    <message>
        <source>over {}</source>
        <translation>{} 経由</translation>
    </message>
    <message>
        <source>decide which of the two counts, and change the other one</source>
        <translation>どちらを有効とするかを決め、他方を変更する</translation>
    </message>
    <message>
        <source>{} may publish {}, but ports.only allows {}</source>
        <translation>{} は {} を公開してよいが、ports.only が許可するのは {}</translation>
    </message>
    <message>
        <source>{} may publish {}, but its tier {} must be internal: Docker publishes nothing from internal networks</source>
        <translation>{} は {} を公開してよいが、そのティア {} は内部でなければならない：Docker は内部ネットワークから何も公開しない</translation>
    </message>
    <message>
        <source>{} may publish {}, but its tiers {} must be internal: Docker publishes nothing from internal networks</source>
        <translation>{} は {} を公開してよいが、そのティア {} はいずれも内部でなければならない：Docker は内部ネットワークから何も公開しない</translation>
    </message>
    <message>
        <source>a tier that is not internal</source>
        <translation>内部ではないティア</translation>
    </message>
    <message>
        <source>{} must reach the Internet, but its tier {} must be internal</source>
        <translation>{} はインターネットに到達できなければならないが、そのティア {} は内部でなければならない</translation>
    </message>
    <message>
        <source>{} must reach the Internet, but its tiers {} must be internal</source>
        <translation>{} はインターネットに到達できなければならないが、そのティア {} はいずれも内部でなければならない</translation>
    </message>
    <message>
        <source>{} may publish ports and must not reach the Internet, but Docker gives both to a network that is not internal, and neither to one that is</source>
        <translation>{} はポートを公開してよく、インターネットに到達してはならない。しかし Docker は、内部でないネットワークには両方を与え、内部ネットワークにはどちらも与えない</translation>
    </message>
    <message>
        <source>both or neither</source>
        <translation>両方、またはどちらもなし</translation>
    </message>
    <message>
        <source>ports, but no way out</source>
        <translation>ポートあり、外部への経路なし</translation>
    </message>
    <message>
        <source>the contract declares {} isolated and yet not internal: only an internal network is cut off from the Internet</source>
        <translation>契約は {} を隔離と宣言しながら、内部ではないとしている：インターネットから遮断されるのは内部ネットワークだけである</translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot;, a name that is reserved</source>
        <translation>{} は &quot;{}&quot; で見つからなければならないが、予約された名前である</translation>
    </message>
    <message>
        <source>a name that is free</source>
        <translation>予約されていない名前</translation>
    </message>
    <message numerus="yes">
        <source>the contract counts {} services, but lists {}</source>
        <comment>the contract counts {} service, but lists {}</comment>
        <translation>
            <numerusform>契約のサービス数は {} 個だが、記載は {} 個である</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contract counts {} networks, but lists {}</source>
        <comment>the contract counts {} network, but lists {}</comment>
        <translation>
            <numerusform>契約のネットワーク数は {} 個だが、記載は {} 個である</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contract counts {} published ports, but lists {}</source>
        <comment>the contract counts {} published port, but lists {}</comment>
        <translation>
            <numerusform>契約の公開ポート数は {} 個だが、記載は {} 個である</numerusform>
        </translation>
    </message>
    <message>
        <source>decide which of the two counts, and take the other one out</source>
        <translation>どちらを有効とするかを決め、他方を取り除く</translation>
    </message>
    <message>
        <source>the flow between {} and {} is both required and forbidden; forbidden takes precedence</source>
        <translation>{} と {} の間のフローは必須かつ禁止になっている。禁止が優先される</translation>
    </message>
    <message>
        <source>the flow between {} and {} is both allowed and forbidden; forbidden takes precedence</source>
        <translation>{} と {} の間のフローは許可かつ禁止になっている。禁止が優先される</translation>
    </message>
    <message>
        <source>one policy for it</source>
        <translation>1 つの policy</translation>
    </message>
    <message>
        <source>two</source>
        <translation>2 つ</translation>
    </message>
    <message>
        <source>the flow between {} and {} is required by &quot;{}&quot; and forbidden here; forbidden takes precedence</source>
        <translation>{} と {} の間のフローは &quot;{}&quot; により必須だが、ここで禁止されている。禁止が優先される</translation>
    </message>
    <message>
        <source>{} must not reach {}, but both belong to {}: Docker cannot keep residents of one network apart</source>
        <translation>{} は {} に到達してはならないが、両方が {} に属する：Docker は同じネットワークに所属するサービス同士を分離できない</translation>
    </message>
    <message>
        <source>two tiers for the two</source>
        <translation>両者に別々のティア</translation>
    </message>
    <message>
        <source>both in {}</source>
        <translation>両方が {} にある</translation>
    </message>
    <message>
        <source>{} with {}</source>
        <translation>{} と {}</translation>
    </message>
    <message numerus="yes">
        <source>{} pairs must reach each other by this flow, but no tier lists both, and {} admit residents only: {}</source>
        <comment>{} pair must reach each other by this flow, but no tier lists both, and {} admit residents only: {}</comment>
        <translation>
            <numerusform>{0} 組がこのフローで互いに到達できなければならないが、両方を記載したティアがなく、{1} は所属サービスだけを認める：{2}</numerusform>
        </translation>
    </message>
    <message>
        <source>a tier to which both belong</source>
        <translation>両方が属するティア</translation>
    </message>
    <message>
        <source>{} switches its healthcheck off</source>
        <translation>{} はヘルスチェックを無効にしている</translation>
    </message>
    <message>
        <source>{} has no healthcheck in the compose file</source>
        <translation>{} には Compose ファイルにヘルスチェックがない</translation>
    </message>
    <message>
        <source>a healthcheck</source>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>none; one of the image, if there is any, cannot be seen here</source>
        <translation>なし。イメージのヘルスチェックは、あってもここからは見えない</translation>
    </message>
    <message>
        <source>add a healthcheck that asks the service itself</source>
        <translation>サービス自体に問い合わせるヘルスチェックを追加する</translation>
    </message>
    <message>
        <source>the healthcheck of {} waits {} for an answer, and asks every {}</source>
        <translation>{} のヘルスチェックは応答を {} 待つが、{} ごとに問い合わせる</translation>
    </message>
    <message>
        <source>a timeout below the interval</source>
        <translation>interval より短い timeout</translation>
    </message>
    <message>
        <source>shorten the timeout, or ask less often</source>
        <translation>timeout を短くするか、問い合わせの頻度を下げる</translation>
    </message>
    <message>
        <source>{} has no time to start, but the contract says that a start takes {}</source>
        <translation>{} には起動の猶予がないが、契約では起動に {} かかる</translation>
    </message>
    <message>
        <source>{} has {} to start, but the contract says that a start takes {}</source>
        <translation>{} の起動の猶予は {} だが、契約では起動に {} かかる</translation>
    </message>
    <message>
        <source>start_period {} or longer</source>
        <translation>start_period {} 以上</translation>
    </message>
    <message>
        <source>no start_period</source>
        <translation>start_period なし</translation>
    </message>
    <message>
        <source>give {} {} to start</source>
        <translation>{} に起動の猶予 {} を与える</translation>
    </message>
    <message>
        <source>&apos;start_interval&apos; of {} needs Docker Engine 25</source>
        <translation>{} の &apos;start_interval&apos; には Docker Engine 25 が必要</translation>
    </message>
    <message>
        <source>Docker Engine 25.0 or newer</source>
        <translation>Docker Engine 25.0 以降</translation>
    </message>
    <message>
        <source>meant for {}</source>
        <translation>{} 向け</translation>
    </message>
    <message>
        <source>remove &apos;start_interval&apos;</source>
        <translation>&apos;start_interval&apos; を削除</translation>
    </message>
    <message>
        <source>the health check of {} runs a command called NONE</source>
        <translation>{} のヘルスチェックは NONE というコマンドを実行する</translation>
    </message>
    <message>
        <source>disable: true, or the list [NONE]</source>
        <translation>disable: true、またはリスト [NONE]</translation>
    </message>
    <message>
        <source>the text NONE</source>
        <translation>テキスト NONE</translation>
    </message>
    <message>
        <source>switch the health check off</source>
        <translation>ヘルスチェックを無効にする</translation>
    </message>
    <message>
        <source>remove the test</source>
        <translation>テストを削除</translation>
    </message>
    <message>
        <source>the shell gets only the first word of the health check of {}</source>
        <translation>シェルには {} のヘルスチェックの最初の単語しか渡らない</translation>
    </message>
    <message>
        <source>one text behind CMD-SHELL, or CMD</source>
        <translation>CMD-SHELL の後ろに 1 つのテキスト、または CMD</translation>
    </message>
    <message numerus="yes">
        <source>{} texts</source>
        <comment>{} text</comment>
        <translation>
            <numerusform>{} 個のテキスト</numerusform>
        </translation>
    </message>
    <message>
        <source>join the words to one text</source>
        <translation>単語を 1 つのテキストにまとめる</translation>
    </message>
    <message>
        <source>the health check of {} has no command</source>
        <translation>{} のヘルスチェックにコマンドがない</translation>
    </message>
    <message>
        <source>a command behind CMD or CMD-SHELL</source>
        <translation>CMD または CMD-SHELL の後ろにコマンド</translation>
    </message>
    <message>
        <source>add the command, or disable the health check</source>
        <translation>コマンドを追加するか、ヘルスチェックを無効にする</translation>
    </message>
    <message>
        <source>a random port</source>
        <translation>ランダムなポート</translation>
    </message>
    <message>
        <source>bind {} of {} to 127.0.0.1</source>
        <translation>{1} の {0} を 127.0.0.1 にバインド</translation>
    </message>
    <message>
        <source>remove the port {} from {}</source>
        <translation>{1} からポート {0} を削除</translation>
    </message>
    <message>
        <source>{} has no memory limit, which the contract requires</source>
        <translation>{} にメモリ制限がないが、契約では必須</translation>
    </message>
    <message>
        <source>{} has no CPU limit, which the contract requires</source>
        <translation>{} に CPU 制限がないが、契約では必須</translation>
    </message>
    <message>
        <source>{} has no CPU limit</source>
        <translation>{} に CPU 制限がない</translation>
    </message>
    <message>
        <source>limit memory of {} to {}</source>
        <translation>{} のメモリを {} に制限</translation>
    </message>
    <message>
        <source>limit CPU of {} to {}</source>
        <translation>{} の CPU を {} に制限</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>a memory limit</source>
        <translation>メモリ制限</translation>
    </message>
    <message>
        <source>a CPU limit</source>
        <translation>CPU 制限</translation>
    </message>
    <message numerus="yes">
        <source>attach {} services to further networks</source>
        <comment>attach {} service to further networks</comment>
        <translation>
            <numerusform>{} 個のサービスを別のネットワークにも接続</numerusform>
        </translation>
    </message>
    <message>
        <source>make all {} required flows work: {}</source>
        <translation>必須フロー {} 件をすべて成立させる：{}</translation>
    </message>
    <message>
        <source>{} cannot reach {}, which the contract requires: they share no network</source>
        <translation>{} は契約で必須の {} に到達できない：共有するネットワークがない</translation>
    </message>
    <message>
        <source>give both services networks instead of network_mode</source>
        <translation>両方のサービスに network_mode の代わりにネットワークを与える</translation>
    </message>
    <message>
        <source>{} reaches {} without a flow in the contract</source>
        <translation>{} は契約にフローがないのに {} に到達する</translation>
    </message>
    <message>
        <source>{} reaches {} services without a flow in the contract: {}</source>
        <translation>{} は契約にフローがないのに {} 個のサービスに到達する：{}</translation>
    </message>
    <message numerus="yes">
        <source>{} services reach {} without a flow in the contract: {}</source>
        <comment>{} service reaches {} without a flow in the contract: {}</comment>
        <translation>
            <numerusform>{} 個のサービスが契約にフローがないのに {} に到達する：{}</numerusform>
        </translation>
    </message>
    <message>
        <source>{} meets nobody</source>
        <translation>{} はどのサービスとも同居しない</translation>
    </message>
    <message>
        <source>{} reaches only {}</source>
        <translation>{} の到達先は {} のみ</translation>
    </message>
    <message>
        <source>only {} may reach {}</source>
        <translation>{1} に到達してよいのは {0} のみ</translation>
    </message>
    <message>
        <source>reaches {}</source>
        <translation>{} に到達する</translation>
    </message>
    <message>
        <source>reached by {}</source>
        <translation>{} から到達される</translation>
    </message>
    <message>
        <source>list {} in a tier of the contract, or give it flows</source>
        <translation>{} を契約のティアに記載するか、フローを与える</translation>
    </message>
    <message>
        <source>{} is on {}, where no flow needs it: it belongs to {}</source>
        <translation>{0} は、必要とするフローのない {1} にある：本来は {2} に属する</translation>
    </message>
    <message>
        <source>{} on {} and where its flows need it</source>
        <translation>{} は {} と、フローに必要な場所に属する</translation>
    </message>
    <message>
        <source>move {} from {} to {}</source>
        <translation>{} を {} から {} に移動</translation>
    </message>
    <message>
        <source>{}, detach it from {}</source>
        <translation>{}、{} から切り離す</translation>
    </message>
    <message>
        <source>{} belongs to {}, but it is not there</source>
        <translation>{} は {} に属するはずだが、そこにない</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{1} に {0}</translation>
    </message>
    <message>
        <source>give {} networks instead of network_mode</source>
        <translation>{} に network_mode の代わりにネットワークを与える</translation>
    </message>
    <message>
        <source>{} names no network, so Compose puts it on the default network of the project</source>
        <translation>{} にはネットワークの指定がないため、Compose はプロジェクトの既定のネットワークに置く</translation>
    </message>
    <message>
        <source>networks named explicitly</source>
        <translation>明示的に指定されたネットワーク</translation>
    </message>
    <message>
        <source>move {} to {}</source>
        <translation>{} を {} に移動</translation>
    </message>
    <message>
        <source>name the networks of the service</source>
        <translation>サービスのネットワークを指定する</translation>
    </message>
    <message>
        <source>make {} internal</source>
        <translation>{} を内部にする</translation>
    </message>
    <message>
        <source>make {} internal: {} loses the Internet and published ports</source>
        <translation>{} を内部にする：{} はインターネットと公開ポートを失う</translation>
    </message>
    <message>
        <source>make {} internal: {} lose the Internet and published ports</source>
        <translation>{} を内部にする：{} がインターネットと公開ポートを失う</translation>
    </message>
    <message>
        <source>make {} internal: {} loses the Internet</source>
        <translation>{} を内部にする：{} はインターネットを失う</translation>
    </message>
    <message>
        <source>make {} internal: {} lose the Internet</source>
        <translation>{} を内部にする：{} がインターネットを失う</translation>
    </message>
    <message>
        <source>{} must be internal, but it is external: the compose file does not say what it is</source>
        <translation>{} は内部でなければならないが、外部である：Compose ファイルからは内部かどうか分からない</translation>
    </message>
    <message>
        <source>{} must not be internal, but it is external: the compose file does not say what it is</source>
        <translation>{} は内部であってはならないが、外部である：Compose ファイルからは内部かどうか分からない</translation>
    </message>
    <message>
        <source>look at the network with docker network inspect, then record it in a waiver</source>
        <translation>docker network inspect でネットワークを確認し、適用除外に記録する</translation>
    </message>
    <message>
        <source>{} must be internal, but it is not</source>
        <translation>{} は内部でなければならないが、内部ではない</translation>
    </message>
    <message>
        <source>{} must not be internal, but it is</source>
        <translation>{} は内部であってはならないが、内部である</translation>
    </message>
    <message>
        <source>open {} to the Internet</source>
        <translation>{} をインターネットに開放</translation>
    </message>
    <message>
        <source>{} joins the internal {} with {}: whoever breaks into it gets from one to the other</source>
        <translation>{0} は内部の {1} を {2} とつないでいる：ここに侵入した者は一方から他方へ移れる</translation>
    </message>
    <message>
        <source>services of internal networks on internal networks only</source>
        <translation>内部ネットワークのサービスは内部ネットワークのみ</translation>
    </message>
    <message>
        <source>{}; the only link between {}</source>
        <translation>{}。{} の間の唯一の接続</translation>
    </message>
    <message>
        <source>{}; its flows need it</source>
        <translation>{}。フローに必要</translation>
    </message>
    <message>
        <source>split the service, leave one of the networks, or record the reason in a waiver</source>
        <translation>サービスを分割するか、一方のネットワークから外すか、理由を適用除外に記録する</translation>
    </message>
    <message>
        <source>holds {}</source>
        <translation>{} を保持する</translation>
    </message>
    <message>
        <source>is privileged</source>
        <translation>特権を持つ</translation>
    </message>
    <message>
        <source>has {}</source>
        <translation>{} を持つ</translation>
    </message>
    <message>
        <source>{} holds {}</source>
        <translation>{} は {} を保持する</translation>
    </message>
    <message>
        <source>{} is privileged</source>
        <translation>{} は特権を持つ</translation>
    </message>
    <message>
        <source>{} has {}</source>
        <translation>{} は {} を持つ</translation>
    </message>
    <message>
        <source>{} is the only link between {} and {}: whoever breaks into it controls every container of the host</source>
        <translation>{} は {} と {} の間の唯一の接続である：ここに侵入した者はホストの全コンテナを支配する</translation>
    </message>
    <message>
        <source>{} is the only link between {} and {}: whoever breaks into it controls the host</source>
        <translation>{} は {} と {} の間の唯一の接続である：ここに侵入した者はホストを支配する</translation>
    </message>
    <message>
        <source>{} is the only link between {} and {}: whoever breaks into it can forward packets from one side to the other</source>
        <translation>{} は {} と {} の間の唯一の接続である：ここに侵入した者は一方から他方へパケットを転送できる</translation>
    </message>
    <message>
        <source>a link between networks without power over Docker or the host</source>
        <translation>Docker やホストへの権限を持たない、ネットワーク間の接続</translation>
    </message>
    <message>
        <source>let a socket proxy on a network of its own hold the socket, and give it only the calls that are needed</source>
        <translation>専用ネットワーク上のソケットプロキシにソケットを持たせ、必要な呼び出しだけを許可する</translation>
    </message>
    <message>
        <source>take the privilege away, or split the service</source>
        <translation>特権を外すか、サービスを分割する</translation>
    </message>
    <message>
        <source>put {} on a network that is not internal</source>
        <translation>{} を内部ではないネットワークに置く</translation>
    </message>
    <message>
        <source>give {} a network {} of its own, which is not internal</source>
        <translation>{} に内部ではない専用ネットワーク {} を与える</translation>
    </message>
    <message>
        <source>{} must reach the Internet, but it has no network</source>
        <translation>{} はインターネットに到達できなければならないが、ネットワークがない</translation>
    </message>
    <message>
        <source>{} must reach the Internet, but all its networks are internal: {}</source>
        <translation>{} はインターネットに到達できなければならないが、すべてのネットワークが内部である：{}</translation>
    </message>
    <message>
        <source>a network that is not internal</source>
        <translation>内部ではないネットワーク</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>take {} off {}, or allow it in egress</source>
        <translation>{} を {} から外すか、egress で許可する</translation>
    </message>
    <message>
        <source>{} reaches the Internet, which the contract does not allow</source>
        <translation>{} がインターネットに到達できるが、契約で許可されていない</translation>
    </message>
    <message>
        <source>{} reaches the Internet through {}, which the contract does not allow</source>
        <translation>{} が {} を通ってインターネットに到達できるが、契約で許可されていない</translation>
    </message>
    <message>
        <source>{} on internal networks only</source>
        <translation>{} は内部ネットワークのみ</translation>
    </message>
    <message>
        <source>not on networks of the project</source>
        <translation>プロジェクトのネットワークに属さない</translation>
    </message>
    <message>
        <source>from Docker Engine 28 on, set the gateway mode &quot;isolated&quot;; before, let the host&apos;s services listen on other addresses or behind its firewall</source>
        <translation>Docker Engine 28 以降ではゲートウェイモード &quot;isolated&quot; を設定する。それより前では、ホストのサービスを別のアドレスまたはファイアウォールの内側で待ち受けさせる</translation>
    </message>
    <message>
        <source>hide the host from {}</source>
        <translation>{} からホストを隠す</translation>
    </message>
    <message>
        <source>services on the internal {} still reach what listens on the host</source>
        <translation>内部の {} のサービスからも、ホストで待ち受けるものに到達できる</translation>
    </message>
    <message>
        <source>services on the internal {} still reach what listens on the host, such as {}</source>
        <translation>内部の {} のサービスからも、{} などホストで待ち受けるものに到達できる</translation>
    </message>
    <message>
        <source>the network&apos;s gateway is an address of the host</source>
        <translation>ネットワークのゲートウェイがホストのアドレスになっている</translation>
    </message>
    <message>
        <source>{} and {} both answer to &quot;{}&quot; on {}: requests go to either of them</source>
        <translation>{0} と {1} がどちらも {3} で &quot;{2}&quot; に応答する：リクエストはいずれかに届く</translation>
    </message>
    <message>
        <source>the alias &quot;{}&quot; of {} on {} hides {}, which has this name on {}</source>
        <translation>{1} の {2} でのエイリアス &quot;{0}&quot; が、{4} で同じ名前を持つ {3} を隠す</translation>
    </message>
    <message>
        <source>a name that only one service has</source>
        <translation>1 つのサービスだけが持つ名前</translation>
    </message>
    <message>
        <source>also a name of {} on {}</source>
        <translation>{1} での {0} の名前でもある</translation>
    </message>
    <message>
        <source>remove the alias {} from {}</source>
        <translation>{1} からエイリアス {0} を削除</translation>
    </message>
    <message>
        <source>an address: no names are resolved there</source>
        <translation>アドレス：そこでは名前が解決されない</translation>
    </message>
    <message>
        <source>a name that is known on {}</source>
        <translation>{} で通用する名前</translation>
    </message>
    <message>
        <source>the command names {}</source>
        <translation>コマンドに {} がある</translation>
    </message>
    <message>
        <source>{} names {}</source>
        <translation>{} に {} がある</translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: it runs on the host&apos;s network, where service names are unknown</source>
        <translation>{} は &quot;{}&quot; を解決できない：サービス名が通用しないホストのネットワークで動作している</translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: it is on no network of the project</source>
        <translation>{} は &quot;{}&quot; を解決できない：プロジェクトのネットワークに属していない</translation>
    </message>
    <message>
        <source>put the service on a network of the project, or publish the other one&apos;s port on 127.0.0.1 and name that</source>
        <translation>サービスをプロジェクトのネットワークに置くか、相手のポートを 127.0.0.1 で公開してそれを指定する</translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: that is a name on {}, and {} is on {}</source>
        <translation>{} は &quot;{}&quot; を解決できない：これは {} での名前だが、{} は {} にある</translation>
    </message>
    <message>
        <source>use a name of the network that both are on, or attach one of them to a network of the other if the contract allows it</source>
        <translation>両方が属するネットワークでの名前を使うか、契約で許可されていれば一方を他方のネットワークに接続する</translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: {} runs on the host&apos;s network and has no name there</source>
        <translation>{} は &quot;{}&quot; を解決できない：{} はホストのネットワークで動作し、そこでの名前を持たない</translation>
    </message>
    <message>
        <source>{} cannot resolve &quot;{}&quot;: {} has no name on a network of the project</source>
        <translation>{} は &quot;{}&quot; を解決できない：{} はプロジェクトのネットワークでの名前を持たない</translation>
    </message>
    <message>
        <source>name the host instead: host.docker.internal, with the extra_hosts entry host.docker.internal:host-gateway</source>
        <translation>代わりにホストを指定する：host.docker.internal（extra_hosts に host.docker.internal:host-gateway を追加）</translation>
    </message>
    <message>
        <source>write {}, whose network stack it uses</source>
        <translation>ネットワークスタックの共有元である {} を書く</translation>
    </message>
    <message>
        <source>put the service on a network of the project</source>
        <translation>サービスをプロジェクトのネットワークに置く</translation>
    </message>
    <message>
        <source>{} is to connect to &quot;{}&quot;, a name that nobody has; did you mean &quot;{}&quot;</source>
        <translation>{} の接続先 &quot;{}&quot; という名前を持つものがない。もしかして &quot;{}&quot;</translation>
    </message>
    <message>
        <source>give {} the alias {} on {}</source>
        <translation>{0} に {2} でのエイリアス {1} を付ける</translation>
    </message>
    <message>
        <source>{} is to connect to &quot;{}&quot;, a name that nobody has on its networks</source>
        <translation>{} の接続先 &quot;{}&quot; という名前を持つものが、そのネットワークにない</translation>
    </message>
    <message>
        <source>correct the name, add the service, or write the full name of the machine</source>
        <translation>名前を修正するか、サービスを追加するか、マシンの完全な名前を書く</translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot; by {} on {}, but it has no such alias</source>
        <translation>{0} は {3} で {2} から &quot;{1}&quot; として見つからなければならないが、そのエイリアスがない</translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot; by {}, but it has no such alias</source>
        <translation>{0} は {2} から &quot;{1}&quot; として見つからなければならないが、そのエイリアスがない</translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot; on {}, but it has no such alias</source>
        <translation>{0} は {2} で &quot;{1}&quot; として見つからなければならないが、そのエイリアスがない</translation>
    </message>
    <message>
        <source>{} must be found as &quot;{}&quot;, but it has no such alias</source>
        <translation>{} は &quot;{}&quot; として見つからなければならないが、そのエイリアスがない</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>add the alias {} to {} on {}</source>
        <translation>{1} の {2} でのエイリアス {0} を追加</translation>
    </message>
    <message>
        <source>{} runs on the host&apos;s network</source>
        <translation>{} はホストのネットワークで動作する</translation>
    </message>
    <message>
        <source>{} has no network</source>
        <translation>{} にはネットワークがない</translation>
    </message>
    <message>
        <source>{} uses the network of the container {}</source>
        <translation>{} はコンテナ {} のネットワークを使う</translation>
    </message>
    <message>
        <source>{} uses the network of {}</source>
        <translation>{} は {} のネットワークを使う</translation>
    </message>
    <message>
        <source>{}, so &apos;{}&apos; is refused by the Docker Engine</source>
        <translation>{}。このため &apos;{}&apos; は Docker Engine に拒否される</translation>
    </message>
    <message>
        <source>{}, so &apos;{}&apos; has no effect</source>
        <translation>{}。このため &apos;{}&apos; は効力がない</translation>
    </message>
    <message>
        <source>no &apos;{}&apos; with this network_mode</source>
        <translation>この network_mode では &apos;{}&apos; なし</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is set</source>
        <translation>&apos;{}&apos; が設定されている</translation>
    </message>
    <message>
        <source>remove {} from {}</source>
        <translation>{1} から {0} を削除</translation>
    </message>
    <message>
        <source>{}, so the Docker Engine refuses to publish {} there</source>
        <translation>{}。このため Docker Engine はそこでの {} の公開を拒否する</translation>
    </message>
    <message>
        <source>the port published by {}</source>
        <translation>{} が公開するポート</translation>
    </message>
    <message>
        <source>publish {} at {} instead</source>
        <translation>代わりに {1} で {0} を公開</translation>
    </message>
    <message>
        <source>publish the port where the stack is, at {}</source>
        <translation>ネットワークスタックのある {} でポートを公開する</translation>
    </message>
    <message>
        <source>{} runs on the host&apos;s network: nothing keeps it apart from what listens there, and it resolves no service names</source>
        <translation>{} はホストのネットワークで動作する：そこで待ち受けるものから分離されず、サービス名も解決されない</translation>
    </message>
    <message>
        <source>networks of its own, with the ports published that are needed</source>
        <translation>専用のネットワークと、必要な公開ポート</translation>
    </message>
    <message>
        <source>put the service on a network, publish the ports it needs, or record in a waiver why it must see the host</source>
        <translation>サービスをネットワークに置いて必要なポートを公開するか、ホストが見えなければならない理由を適用除外に記録する</translation>
    </message>
    <message>
        <source>{} is on Docker&apos;s default bridge, where no names are resolved and containers of all projects meet</source>
        <translation>{} は Docker の既定のブリッジにある。そこでは名前が解決されず、全プロジェクトのコンテナが同居する</translation>
    </message>
    <message>
        <source>a network of the project</source>
        <translation>プロジェクトのネットワーク</translation>
    </message>
    <message>
        <source>put {} on the project&apos;s default network</source>
        <translation>{} をプロジェクトの既定のネットワークに置く</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an {} address</source>
        <translation>&apos;{}&apos; は {} アドレスではない</translation>
    </message>
    <message>
        <source>an address of the network&apos;s subnet</source>
        <translation>ネットワークのサブネット内のアドレス</translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which has no {} subnet</source>
        <translation>{0} が {2} で {1} を要求しているが、{3} サブネットがない</translation>
    </message>
    <message>
        <source>a subnet in ipam of {}</source>
        <translation>{} の ipam のサブネット</translation>
    </message>
    <message>
        <source>{} asks for {}, which is outside of {}, the subnet of {}</source>
        <translation>{0} が要求している {1} は、{3} のサブネット {2} の範囲外である</translation>
    </message>
    <message>
        <source>an address in {}</source>
        <translation>{} 内のアドレス</translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which {} has already</source>
        <translation>{0} が {2} で要求している {1} は、すでに {3} のものである</translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which is the gateway&apos;s</source>
        <translation>{0} が {2} で要求している {1} は、ゲートウェイのものである</translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which is an end of {}, which no container can have</source>
        <translation>{0} が {2} で要求している {1} は {3} の端で、コンテナには使えない</translation>
    </message>
    <message>
        <source>{} asks for {} on {}, which is reserved by aux_addresses</source>
        <translation>{0} が {2} で要求している {1} は、aux_addresses で予約されている</translation>
    </message>
    <message>
        <source>a free address of {}</source>
        <translation>{} の空きアドレス</translation>
    </message>
    <message>
        <source>give {} the address {}</source>
        <translation>{} にアドレス {} を与える</translation>
    </message>
    <message>
        <source>give {} the subnet {}</source>
        <translation>{} にサブネット {} を与える</translation>
    </message>
    <message>
        <source>give the network a subnet and the service an address in it, or let Docker choose: services find each other by name</source>
        <translation>ネットワークにサブネットを、サービスにその中のアドレスを与えるか、Docker に任せる：サービスは名前で見つかる</translation>
    </message>
    <message numerus="yes">
        <source>{} containers of {} cannot all have the address {}</source>
        <comment>{} container of {} cannot have the address {}</comment>
        <translation>
            <numerusform>{1} の {0} 個のコンテナはアドレス {2} を同時に持てない</numerusform>
        </translation>
    </message>
    <message>
        <source>no fixed address, or one container</source>
        <translation>固定アドレスなし、またはコンテナ 1 つ</translation>
    </message>
    <message numerus="yes">
        <source>{} containers</source>
        <comment>{} container</comment>
        <translation>
            <numerusform>{} 個のコンテナ</numerusform>
        </translation>
    </message>
    <message>
        <source>remove the address, or let one container do</source>
        <translation>アドレスを削除するか、コンテナを 1 つにする</translation>
    </message>
    <message>
        <source>choose a subnet that no other network has, and its gateway and addresses with it</source>
        <translation>他のネットワークにないサブネットと、それに合うゲートウェイおよびアドレスを選ぶ</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a subnet, so the Docker Engine refuses {}</source>
        <translation>&apos;{}&apos; はサブネットではないため、Docker Engine が {} を拒否する</translation>
    </message>
    <message>
        <source>address and length, as 172.28.0.0/16</source>
        <translation>172.28.0.0/16 のようなアドレスと長さ</translation>
    </message>
    <message>
        <source>write the subnet as 172.28.0.0/16</source>
        <translation>サブネットを 172.28.0.0/16 のように書く</translation>
    </message>
    <message>
        <source>{} has a gateway without a subnet, so the Docker Engine refuses it</source>
        <translation>{} はサブネットなしでゲートウェイを指定しているため、Docker Engine が拒否する</translation>
    </message>
    <message>
        <source>{} has a range without a subnet, so the Docker Engine refuses it</source>
        <translation>{} はサブネットなしで範囲を指定しているため、Docker Engine が拒否する</translation>
    </message>
    <message>
        <source>a subnet</source>
        <translation>サブネット</translation>
    </message>
    <message>
        <source>write the subnet too, or neither</source>
        <translation>サブネットも書くか、どちらも書かない</translation>
    </message>
    <message>
        <source>{} is a second {} subnet of {}; a bridge network can have only one</source>
        <translation>{0} は {2} の 2 つ目の {1} サブネットである。ブリッジネットワークは 1 つしか持てない</translation>
    </message>
    <message>
        <source>one subnet</source>
        <translation>1 つのサブネット</translation>
    </message>
    <message numerus="yes">
        <source>{} entries</source>
        <comment>{} entry</comment>
        <translation>
            <numerusform>{} 個の項目</numerusform>
        </translation>
    </message>
    <message>
        <source>put services that need the second subnet on a second network</source>
        <translation>2 つ目のサブネットが必要なサービスは別のネットワークに置く</translation>
    </message>
    <message>
        <source>{} of {} is a single address: none is left for a container</source>
        <translation>{1} の {0} は単一のアドレスで、コンテナに使えるものがない</translation>
    </message>
    <message>
        <source>room for the gateway and the containers</source>
        <translation>ゲートウェイとコンテナの分の余裕</translation>
    </message>
    <message>
        <source>choose a larger subnet, such as a /24</source>
        <translation>/24 などのより大きいサブネットを選ぶ</translation>
    </message>
    <message>
        <source>{} of {} is an address within {}, which Docker Engine 25 and newer refuse</source>
        <translation>{1} の {0} は {2} 内のアドレスで、Docker Engine 25 以降が拒否する</translation>
    </message>
    <message>
        <source>the gateway {} of {} is outside of its subnet {}</source>
        <translation>{1} のゲートウェイ {0} はサブネット {2} の範囲外である</translation>
    </message>
    <message>
        <source>the gateway &apos;{}&apos; of {} is not an address</source>
        <translation>{1} のゲートウェイ &apos;{0}&apos; はアドレスではない</translation>
    </message>
    <message>
        <source>the range {} of {} is not within its subnet {}</source>
        <translation>{1} の範囲 {0} はサブネット {2} の範囲内にない</translation>
    </message>
    <message>
        <source>the range &apos;{}&apos; of {} is not a range of addresses</source>
        <translation>{1} の範囲 &apos;{0}&apos; はアドレスの範囲ではない</translation>
    </message>
    <message>
        <source>a part of {}</source>
        <translation>{} の一部</translation>
    </message>
    <message>
        <source>{} has IPv6 without a subnet for it, which Docker Engines before 27 refuse</source>
        <translation>{} は IPv6 のサブネットなしで IPv6 を有効にしており、27 より前の Docker Engine が拒否する</translation>
    </message>
    <message>
        <source>an IPv6 subnet, such as fd00:1::/64</source>
        <translation>fd00:1::/64 などの IPv6 サブネット</translation>
    </message>
    <message>
        <source>write an IPv6 subnet in ipam.config</source>
        <translation>ipam.config に IPv6 サブネットを書く</translation>
    </message>
    <message>
        <source>the subnet {} of {} overlaps {} of {}</source>
        <translation>{1} のサブネット {0} が {3} の {2} と重なっている</translation>
    </message>
    <message>
        <source>subnets that do not overlap</source>
        <translation>重ならないサブネット</translation>
    </message>
    <message>
        <source>{} is external, so {} has no effect</source>
        <translation>{} は外部のため、{} は効力がない</translation>
    </message>
    <message>
        <source>{} is external, so {} have no effect</source>
        <translation>{} は外部のため、{} は効力がない</translation>
    </message>
    <message>
        <source>only &apos;name&apos; beside &apos;external&apos;</source>
        <translation>&apos;external&apos; とともに書くのは &apos;name&apos; のみ</translation>
    </message>
    <message>
        <source>external: true, and {}</source>
        <translation>external: true と {}</translation>
    </message>
    <message>
        <source>{} is Docker&apos;s own network &quot;{}&quot;, to which Compose cannot attach services with names</source>
        <translation>{} は Docker 自身のネットワーク &quot;{}&quot; で、Compose はサービスを名前付きで接続できない</translation>
    </message>
    <message>
        <source>{} is to be called &quot;{}&quot;, which is the name of a network of Docker&apos;s own</source>
        <translation>{} に付ける名前 &quot;{}&quot; は Docker 自身のネットワークの名前である</translation>
    </message>
    <message>
        <source>a network of the project&apos;s own</source>
        <translation>プロジェクト専用のネットワーク</translation>
    </message>
    <message>
        <source>write network_mode: none in the services</source>
        <translation>サービスに network_mode: none を書く</translation>
    </message>
    <message>
        <source>choose another name, or write network_mode: {} in the services</source>
        <translation>別の名前を選ぶか、サービスに network_mode: {} を書く</translation>
    </message>
    <message>
        <source>{} and {} are both called &quot;{}&quot;, so the second one is refused</source>
        <translation>{} と {} がどちらも &quot;{}&quot; という名前のため、2 つ目が拒否される</translation>
    </message>
    <message>
        <source>a name that no other network has</source>
        <translation>他のネットワークにない名前</translation>
    </message>
    <message>
        <source>{} of {} and of {}</source>
        <translation>{1} と {2} の {0}</translation>
    </message>
    <message>
        <source>give {} the name that Compose makes</source>
        <translation>{} に Compose が作る名前を付ける</translation>
    </message>
    <message>
        <source>{} is called &quot;{}&quot; in every copy of the project: a second one joins the network of the first</source>
        <translation>{} はプロジェクトのどのコピーでも &quot;{}&quot; という名前になる：2 つ目のコピーは 1 つ目のネットワークに参加してしまう</translation>
    </message>
    <message>
        <source>{}, as Compose makes it</source>
        <translation>Compose が作る {}</translation>
    </message>
    <message>
        <source>let Compose name {}</source>
        <translation>{} の命名を Compose に任せる</translation>
    </message>
    <message>
        <source>let {} find {} without a link</source>
        <translation>{} が {} を link なしで見つけるようにする</translation>
    </message>
    <message>
        <source>give {} the alias {} on {} instead of the link</source>
        <translation>{0} に link の代わりに {2} でのエイリアス {1} を付ける</translation>
    </message>
    <message>
        <source>the link from {} to {} is a thing of the past: on a common network they find each other by name</source>
        <translation>{} から {} への link は旧式である：共通のネットワークでは互いに名前で見つかる</translation>
    </message>
    <message>
        <source>the link from {} to {} as {} is a thing of the past: on a common network they find each other by name</source>
        <translation>{} から {} への {} としての link は旧式である：共通のネットワークでは互いに名前で見つかる</translation>
    </message>
    <message>
        <source>the name {} on {}</source>
        <translation>{1} での名前 {0}</translation>
    </message>
    <message>
        <source>the link from {} to {} leads nowhere: they share no network</source>
        <translation>{} から {} への link はつながらない：共有するネットワークがない</translation>
    </message>
    <message>
        <source>remove the link, or allow the flow in the contract</source>
        <translation>link を削除するか、契約でフローを許可する</translation>
    </message>
    <message>
        <source>give the network that should be the gateway a name that sorts first; gw_priority is known from Docker Engine 28 and Compose 2.34 on</source>
        <translation>ゲートウェイにするネットワークに、並べ替えで先頭になる名前を付ける。gw_priority は Docker Engine 28 と Compose 2.34 以降で使える</translation>
    </message>
    <message>
        <source>write the networks as a map, with gw_priority: 1 at the one that should be the gateway, now {}</source>
        <translation>ネットワークをマップで書き、ゲートウェイにするもの（現在は {}）に gw_priority: 1 を付ける</translation>
    </message>
    <message>
        <source>write that {} is the gateway of {}</source>
        <translation>{1} のゲートウェイとして {0} を明記する</translation>
    </message>
    <message>
        <source>{} goes out by {} only because that name sorts first</source>
        <translation>{} が {} を通って外部に出るのは、その名前が並び順で先頭だからにすぎない</translation>
    </message>
    <message>
        <source>{} goes out, and gets what comes in on its published ports, by {} only because that name sorts first</source>
        <translation>{} が {} を通って外部に出て、公開ポートへの着信もそこで受けるのは、その名前が並び順で先頭だからにすぎない</translation>
    </message>
    <message>
        <source>gw_priority at one of the networks</source>
        <translation>いずれかのネットワークに gw_priority</translation>
    </message>
    <message>
        <source>{}, in the order of their real names</source>
        <translation>{}（実際の名前の順）</translation>
    </message>
    <message>
        <source>{} reach each other on {} on every port, and no flow of the contract needs that</source>
        <translation>{} は {} で全ポートに互いに到達するが、契約のフローはそれを必要としていない</translation>
    </message>
    <message>
        <source>containers on the network reach each other</source>
        <translation>ネットワーク上のコンテナが互いに到達する</translation>
    </message>
    <message>
        <source>keep the members of {} apart</source>
        <translation>{} のメンバーを分離する</translation>
    </message>
    <message numerus="yes">
        <source>{} networks take their addresses from Docker&apos;s default pools, which last for about {} on a host</source>
        <comment>{} network takes its address from Docker&apos;s default pools, which last for about {} on a host</comment>
        <translation>
            <numerusform>{} 個のネットワークが Docker の既定のプールからアドレスを取得する。このプールは 1 ホストあたり約 {} 個分である</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {} networks without a subnet</source>
        <translation>サブネットの指定がないネットワークは {} 個まで</translation>
    </message>
    <message>
        <source>give networks subnets of their own (a /24 is enough), or the Engine smaller default-address-pools</source>
        <translation>ネットワークに専用のサブネット（/24 で十分）を与えるか、Engine の default-address-pools を小さく分割する</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>write the real name of a network that Traefik is on too</source>
        <translation>Traefik も属するネットワークの実際の名前を書く</translation>
    </message>
    <message>
        <source>let Traefik reach {} over {}</source>
        <translation>Traefik が {1} 経由で {0} に到達するようにする</translation>
    </message>
    <message>
        <source>{} publishes port {} of the host twice</source>
        <translation>{} はホストのポート {} を 2 回公開している</translation>
    </message>
    <message>
        <source>{} publishes port {} of the host, which {} has already</source>
        <translation>{} が公開するホストのポート {} は、すでに {} が使っている</translation>
    </message>
    <message>
        <source>each port of the host published once</source>
        <translation>ホストの各ポートの公開は 1 回のみ</translation>
    </message>
    <message>
        <source>{} of {} and {} of {}</source>
        <translation>{1} の {0} と {3} の {2}</translation>
    </message>
    <message>
        <source>only nothing published</source>
        <translation>何も公開しないこと</translation>
    </message>
    <message>
        <source>only {} published</source>
        <translation>公開は {} のみ</translation>
    </message>
    <message>
        <source>{} publishes nothing</source>
        <translation>{} は何も公開しない</translation>
    </message>
    <message>
        <source>{} publishes only {}</source>
        <translation>{} が公開するのは {} のみ</translation>
    </message>
    <message>
        <source>{} publishes {}, which the contract does not allow</source>
        <translation>{} が公開する {} は契約で許可されていない</translation>
    </message>
    <message>
        <source>{} of {} is not published: all networks of the service are internal</source>
        <translation>{1} の {0} は公開されない：サービスのネットワークがすべて内部である</translation>
    </message>
    <message>
        <source>a network that is not internal, or no published port</source>
        <translation>内部ではないネットワーク、または公開ポートなし</translation>
    </message>
    <message>
        <source>{} of {} is published on every interface of the host</source>
        <translation>{1} の {0} がホストの全インターフェースで公開されている</translation>
    </message>
    <message>
        <source>an address of the host, such as 127.0.0.1</source>
        <translation>127.0.0.1 などのホストのアドレス</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no address, so Docker binds the port on every interface: {} of {}</source>
        <translation>&apos;{0}&apos; はアドレスではないため、Docker はポートを全インターフェースにバインドする：{2} の {1}</translation>
    </message>
    <message>
        <source>an IP address of the host, such as 127.0.0.1</source>
        <translation>127.0.0.1 などのホストの IP アドレス</translation>
    </message>
    <message>
        <source>{} belongs to the internal {}, but publishes {}</source>
        <translation>{} は内部の {} に属するのに、{} を公開している</translation>
    </message>
    <message>
        <source>no published ports in {}</source>
        <translation>{} に公開ポートなし</translation>
    </message>
    <message>
        <source>{} reaches {} through {} of the host, although they share no network</source>
        <translation>{0} は共有するネットワークがないのに、ホストの {2} を通って {1} に到達する</translation>
    </message>
    <message>
        <source>{} reach {} through {} of the host, although they share no network</source>
        <translation>{0} は共有するネットワークがないのに、ホストの {2} を通って {1} に到達する</translation>
    </message>
    <message>
        <source>ports on 127.0.0.1 only, or none</source>
        <translation>127.0.0.1 のポートのみ、またはポートなし</translation>
    </message>
    <message>
        <source>{} takes {} of the host, a port below 1024 that only root may open</source>
        <translation>{} が使うホストの {} は 1024 未満で、開けるのは root だけである</translation>
    </message>
    <message>
        <source>a port from 1024 on, or a grant in the contract</source>
        <translation>1024 以上のポート、または契約での許可</translation>
    </message>
    <message>
        <source>publish a higher port behind a proxy, or grant the port in the contract</source>
        <translation>プロキシの背後でより大きい番号のポートを公開するか、契約でポートを許可する</translation>
    </message>
    <message>
        <source>{} of {} is on loopback, but with Docker Engine {}.{} machines on the same network segment can still reach it</source>
        <translation>{1} の {0} はループバックにあるが、Docker Engine {2}.{3} では同じネットワークセグメントのマシンから到達できる</translation>
    </message>
    <message>
        <source>Docker Engine 28 or newer</source>
        <translation>Docker Engine 28 以降</translation>
    </message>
    <message>
        <source>Docker Engine {}.{}</source>
        <translation>Docker Engine {}.{}</translation>
    </message>
    <message>
        <source>update the Engine, or do not publish the port where the neighbours of the host are not trusted</source>
        <translation>Engine を更新するか、ホストの近隣を信頼できない環境ではポートを公開しない</translation>
    </message>
    <message>
        <source>{} of {} has no effect: the service runs on the host&apos;s network, and listens there on whatever port it opens</source>
        <translation>{1} の {0} は効力がない：サービスはホストのネットワークで動作し、自身が開くポートで待ち受ける</translation>
    </message>
    <message>
        <source>{} of {} has no effect: the service has no network</source>
        <translation>{1} の {0} は効力がない：サービスにネットワークがない</translation>
    </message>
    <message>
        <source>no ports, or networks of its own</source>
        <translation>ポートなし、または専用のネットワーク</translation>
    </message>
    <message>
        <source>write the number of a container port, such as 9000 or 9000/udp</source>
        <translation>9000 や 9000/udp のようにコンテナポートの番号を書く</translation>
    </message>
    <message>
        <source>expose {} of {}</source>
        <translation>{1} の {0} を expose する</translation>
    </message>
    <message>
        <source>&apos;{}&apos; in expose of {} publishes nothing: that is what &apos;ports&apos; is for</source>
        <translation>{1} の expose の &apos;{0}&apos; は何も公開しない：公開には &apos;ports&apos; を使う</translation>
    </message>
    <message>
        <source>&apos;{}&apos; in expose of {} is not a port</source>
        <translation>{1} の expose の &apos;{0}&apos; はポートではない</translation>
    </message>
    <message>
        <source>a container port, such as 9000 or 9000/udp</source>
        <translation>9000 や 9000/udp のようなコンテナポート</translation>
    </message>
    <message>
        <source>to be said once</source>
        <translation>1 回だけの指定</translation>
    </message>
    <message>
        <source>said twice</source>
        <translation>2 回指定されている</translation>
    </message>
    <message>
        <source>attach {} to {}</source>
        <translation>{} を {} に接続</translation>
    </message>
    <message>
        <source>{}, {} to {}</source>
        <translation>{}、{} を {} に接続</translation>
    </message>
    <message>
        <source>detach {} from {}</source>
        <translation>{} を {} から切り離す</translation>
    </message>
    <message>
        <source>{} and {}, which their flows need</source>
        <translation>{} と、フローに必要な {}</translation>
    </message>
    <message>
        <source>write a number and a unit, such as 512m</source>
        <translation>512m のように数値と単位を書く</translation>
    </message>
    <message>
        <source>write {} below &apos;deploy&apos; too</source>
        <translation>&apos;deploy&apos; の下にも {} と書く</translation>
    </message>
    <message>
        <source>remove &apos;{}&apos;</source>
        <translation>&apos;{}&apos; を削除</translation>
    </message>
    <message>
        <source>write the same value below &apos;deploy.resources&apos;</source>
        <translation>同じ値を &apos;deploy.resources&apos; の下に書く</translation>
    </message>
    <message>
        <source>the memory limit of {} is below what Docker accepts</source>
        <translation>{} のメモリ制限は Docker が受け付ける下限を下回る</translation>
    </message>
    <message>
        <source>6m or more</source>
        <translation>6m 以上</translation>
    </message>
    <message>
        <source>give it a limit that the service can live with</source>
        <translation>サービスが動作できる制限値を設定する</translation>
    </message>
    <message>
        <source>{} reserves more memory than its limit allows</source>
        <translation>{} は制限値を超えるメモリを予約している</translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation>最大 {}</translation>
    </message>
    <message>
        <source>reserve {}</source>
        <translation>{} を予約</translation>
    </message>
    <message>
        <source>remove &apos;memswap_limit&apos;, so that Docker allows as much swap as memory</source>
        <translation>&apos;memswap_limit&apos; を削除し、Docker がメモリと同量のスワップを許可するようにする</translation>
    </message>
    <message>
        <source>{} limits swap without limiting memory</source>
        <translation>{} はメモリを制限せずにスワップを制限している</translation>
    </message>
    <message>
        <source>a memory limit beside it</source>
        <translation>併せてメモリ制限</translation>
    </message>
    <message>
        <source>memory and swap of {} together are less than its memory</source>
        <translation>{} のメモリとスワップの合計がメモリより小さい</translation>
    </message>
    <message>
        <source>{} or more</source>
        <translation>{} 以上</translation>
    </message>
    <message>
        <source>the CPU limit of {} is below what Docker accepts</source>
        <translation>{} の CPU 制限は Docker が受け付ける下限を下回る</translation>
    </message>
    <message>
        <source>0.01 or more</source>
        <translation>0.01 以上</translation>
    </message>
    <message>
        <source>{} limits processor time in two ways</source>
        <translation>{} は CPU 時間を 2 通りの方法で制限している</translation>
    </message>
    <message>
        <source>&apos;cpus&apos; or &apos;cpu_quota&apos;</source>
        <translation>&apos;cpus&apos; または &apos;cpu_quota&apos;</translation>
    </message>
    <message>
        <source>both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>remove &apos;cpu_quota&apos;</source>
        <translation>&apos;cpu_quota&apos; を削除</translation>
    </message>
    <message>
        <source>{} may use {} of memory, but its profile {} allows {}</source>
        <translation>{} はメモリを {} まで使えるが、プロファイル {} の上限は {}</translation>
    </message>
    <message>
        <source>{} may use {} of CPU, but its profile {} allows {}</source>
        <translation>{} は CPU を {} まで使えるが、プロファイル {} の上限は {}</translation>
    </message>
    <message>
        <source>may start any number of processes</source>
        <translation>プロセスをいくつでも起動できる</translation>
    </message>
    <message>
        <source>a limit of processes</source>
        <translation>プロセス数の制限</translation>
    </message>
    <message>
        <source>set a limit of 512 processes</source>
        <translation>プロセス数を 512 に制限</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of {} has no effect with Docker Compose</source>
        <translation>{1} の &apos;{0}&apos; は Docker Compose では効力がない</translation>
    </message>
    <message>
        <source>keys that Compose acts on</source>
        <translation>Compose が扱うキー</translation>
    </message>
    <message>
        <source>{}, which only a Swarm acts on</source>
        <translation>{}（Swarm だけが扱う）</translation>
    </message>
    <message>
        <source>{} holds the Docker socket, and with it the whole host</source>
        <translation>{} は Docker ソケットを保持し、それによりホスト全体を支配できる</translation>
    </message>
    <message>
        <source>a socket proxy that passes on what the service needs</source>
        <translation>サービスに必要なものだけを中継するソケットプロキシ</translation>
    </message>
    <message>
        <source>put a socket proxy in between, or give the service no access to Docker</source>
        <translation>ソケットプロキシを間に置くか、サービスに Docker へのアクセスを与えない</translation>
    </message>
    <message>
        <source>the devices and capabilities that it needs</source>
        <translation>必要なデバイスとケーパビリティ</translation>
    </message>
    <message>
        <source>remove &apos;privileged&apos;</source>
        <translation>&apos;privileged&apos; を削除</translation>
    </message>
    <message>
        <source>name what it needs with &apos;cap_add&apos; and &apos;devices&apos;</source>
        <translation>必要なものを &apos;cap_add&apos; と &apos;devices&apos; で指定する</translation>
    </message>
    <message>
        <source>may gain privileges through programs such as sudo</source>
        <translation>sudo などのプログラムを通じて権限を得られる</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>forbid new privileges</source>
        <translation>新たな権限の取得を禁止</translation>
    </message>
    <message>
        <source>{} reads {} of the host</source>
        <translation>{} はホストの {} を読み取れる</translation>
    </message>
    <message>
        <source>{} can change {} of the host</source>
        <translation>{} はホストの {} を変更できる</translation>
    </message>
    <message>
        <source>only the files that the service needs</source>
        <translation>サービスに必要なファイルのみ</translation>
    </message>
    <message>
        <source>{}, read-only</source>
        <translation>{}（読み取り専用）</translation>
    </message>
    <message>
        <source>mount only the files that the service needs</source>
        <translation>サービスに必要なファイルだけをマウントする</translation>
    </message>
    <message>
        <source>mount only the files that it needs, and read-only (&apos;:ro&apos;)</source>
        <translation>必要なファイルだけを、読み取り専用（&apos;:ro&apos;）でマウントする</translation>
    </message>
    <message>
        <source>{} shares &apos;{}&apos; with the host</source>
        <translation>{} はホストと &apos;{}&apos; を共有している</translation>
    </message>
    <message>
        <source>a namespace of its own</source>
        <translation>専用の名前空間</translation>
    </message>
    <message>
        <source>remove {}</source>
        <translation>{} を削除</translation>
    </message>
    <message>
        <source>Docker knows no capability {} for {}</source>
        <translation>{1} のケーパビリティ {0} は Docker にない</translation>
    </message>
    <message>
        <source>a capability of Linux, such as NET_BIND_SERVICE</source>
        <translation>NET_BIND_SERVICE などの Linux のケーパビリティ</translation>
    </message>
    <message>
        <source>{} has the capability {}, which reaches beyond its own container</source>
        <translation>{} は自身のコンテナの外に及ぶケーパビリティ {} を持つ</translation>
    </message>
    <message>
        <source>capabilities that stay within the container</source>
        <translation>コンテナ内にとどまるケーパビリティ</translation>
    </message>
    <message>
        <source>keeps the capabilities that Docker gives to everyone</source>
        <translation>Docker が全コンテナに与えるケーパビリティを持ったままである</translation>
    </message>
    <message>
        <source>cap_drop: [ALL], and what is needed in &apos;cap_add&apos;</source>
        <translation>cap_drop: [ALL] と、必要なものを &apos;cap_add&apos; に</translation>
    </message>
    <message>
        <source>14 capabilities by default</source>
        <translation>既定の 14 個のケーパビリティ</translation>
    </message>
    <message>
        <source>drop all capabilities</source>
        <translation>すべてのケーパビリティを外す</translation>
    </message>
    <message>
        <source>the variable {} of {} holds a secret in clear text, which the contract forbids</source>
        <translation>{1} の変数 {0} にシークレットが平文で入っているが、契約で禁止されている</translation>
    </message>
    <message>
        <source>the variable {} of {} holds a secret in clear text</source>
        <translation>{1} の変数 {0} にシークレットが平文で入っている</translation>
    </message>
    <message>
        <source>the label {} of {} holds a secret in clear text, which the contract forbids</source>
        <translation>{1} のラベル {0} にシークレットが平文で入っているが、契約で禁止されている</translation>
    </message>
    <message>
        <source>the label {} of {} holds a secret in clear text</source>
        <translation>{1} のラベル {0} にシークレットが平文で入っている</translation>
    </message>
    <message>
        <source>{}_FILE with a secret of Compose, or a variable of the shell</source>
        <translation>Compose のシークレットと {}_FILE、またはシェルの変数</translation>
    </message>
    <message>
        <source>no secret in a label</source>
        <translation>ラベルにシークレットなし</translation>
    </message>
    <message>
        <source>move the value to a file under secrets, mount it in {}, and change it wherever it was used: whoever has the repository knows it</source>
        <translation>値を secrets のファイルに移して {} にマウントし、使用箇所すべてで値を変更する：リポジトリを持つ者は値を知っている</translation>
    </message>
    <message>
        <source>can write to the whole of its file system</source>
        <translation>ファイルシステム全体に書き込める</translation>
    </message>
    <message>
        <source>make the file system read-only</source>
        <translation>ファイルシステムを読み取り専用にする</translation>
    </message>
    <message>
        <source>remove {}, or write rslave</source>
        <translation>{} を削除するか、rslave と書く</translation>
    </message>
    <message>
        <source>what {} mounts below {} appears on the host</source>
        <translation>{} が {} の下にマウントするものはホストにも現れる</translation>
    </message>
    <message>
        <source>rprivate, or rslave</source>
        <translation>rprivate または rslave</translation>
    </message>
    <message>
        <source>{} switches a protection off: {}</source>
        <translation>{} は保護を無効にしている：{}</translation>
    </message>
    <message>
        <source>Docker&apos;s own profile, or one for this service</source>
        <translation>Docker 既定のプロファイル、またはこのサービス用のプロファイル</translation>
    </message>
    <message>
        <source>Docker counts attempts to restart {} only on failure</source>
        <translation>Docker が {} の再起動の試行を数えるのは失敗時だけである</translation>
    </message>
    <message>
        <source>write condition: on-failure, or remove &apos;max_attempts&apos;</source>
        <translation>condition: on-failure と書くか、&apos;max_attempts&apos; を削除する</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no restart policy for {}</source>
        <translation>&apos;{}&apos; は {} の再起動ポリシーとして使えない</translation>
    </message>
    <message>
        <source>no, always, unless-stopped, on-failure or on-failure:5</source>
        <translation>no、always、unless-stopped、on-failure、on-failure:5 のいずれか</translation>
    </message>
    <message>
        <source>write one of these policies</source>
        <translation>これらのポリシーのいずれかを書く</translation>
    </message>
    <message>
        <source>only &quot;ignore&quot; is known behind &quot;tierwright:&quot;</source>
        <translation>&quot;tierwright:&quot; の後に使えるのは &quot;ignore&quot; だけである</translation>
    </message>
    <message>
        <source>it names no rule; findings are ignored rule by rule</source>
        <translation>ルールの指定がない。検出結果の無視はルールごとに指定する</translation>
    </message>
    <message>
        <source>it gives no reason; write &quot;ignore RULE (reason)&quot;</source>
        <translation>理由の指定がない。&quot;ignore RULE (reason)&quot; と書くこと</translation>
    </message>
    <message>
        <source>the comment ignores nothing: {}</source>
        <translation>このコメントは何も無視していない：{}</translation>
    </message>
    <message>
        <source>tierwright: ignore RULE (reason)</source>
        <translation>tierwright: ignore RULE (reason)</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>ルールなし</translation>
    </message>
    <message>
        <source>correct the comment</source>
        <translation>コメントを修正する</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no rule; findings are ignored rule by rule</source>
        <translation>&quot;{}&quot; はルールではない。検出結果の無視はルールごとに指定する</translation>
    </message>
    <message>
        <source>there is no rule {}{}</source>
        <translation>ルール {} は存在しない{}</translation>
    </message>
    <message>
        <source>what {} finds keeps Compose from starting</source>
        <translation>{} が検出する問題は Compose の起動を妨げる</translation>
    </message>
    <message>
        <source>nothing of {} is found here to ignore</source>
        <translation>ここには無視すべき {} の検出結果がない</translation>
    </message>
    <message>
        <source>remove the comment</source>
        <translation>コメントを削除</translation>
    </message>
    <message>
        <source>{}, so Traefik discards all labels of {}</source>
        <translation>{}。このため Traefik は {} のラベルをすべて破棄する</translation>
    </message>
    <message>
        <source>rename the label to {}</source>
        <translation>ラベルの名前を {} に変更</translation>
    </message>
    <message>
        <source>call it {} in {}</source>
        <translation>{1} で {0} と名付ける</translation>
    </message>
    <message>
        <source>{}, which is not defined in this project</source>
        <translation>{}（このプロジェクトで定義されていない）</translation>
    </message>
    <message>
        <source>{}, which does not exist</source>
        <translation>{}（存在しない）</translation>
    </message>
    <message>
        <source>{}, with the provider before the @, where the name belongs</source>
        <translation>{}だが、名前を書くべき @ の前にプロバイダーがある</translation>
    </message>
    <message>
        <source>{}, which is lost, as {} is not enabled for Traefik</source>
        <translation>{}（{} が Traefik で有効でないため失われる）</translation>
    </message>
    <message>
        <source>{}, which is lost, as all labels of {} are</source>
        <translation>{}（{} の全ラベルとともに失われる）</translation>
    </message>
    <message>
        <source>{}, which is lost, as two services define it differently</source>
        <translation>{}（2 つのサービスで定義が異なるため失われる）</translation>
    </message>
    <message>
        <source>{}, which is lost</source>
        <translation>{}が、それは失われる</translation>
    </message>
    <message>
        <source>the router {} of {}</source>
        <translation>{1} のルーター {0}</translation>
    </message>
    <message>
        <source>the middleware {}</source>
        <translation>ミドルウェア {}</translation>
    </message>
    <message>
        <source>the middleware {} of {}</source>
        <translation>{1} のミドルウェア {0}</translation>
    </message>
    <message>
        <source>the label {} must begin with traefik in lower case</source>
        <translation>ラベル {} は小文字の traefik で始まらなければならない</translation>
    </message>
    <message>
        <source>Traefik knows no {} in {}</source>
        <translation>Traefik には {1} の {0} がない</translation>
    </message>
    <message>
        <source>Traefik {} knows no {} in {}, only Traefik {} does</source>
        <translation>Traefik {0} には {2} の {1} がなく、Traefik {3} だけにある</translation>
    </message>
    <message>
        <source>the label {} has an empty word</source>
        <translation>ラベル {} に空の要素がある</translation>
    </message>
    <message>
        <source>the label {} has a bracket in a wrong place</source>
        <translation>ラベル {} の括弧の位置が正しくない</translation>
    </message>
    <message>
        <source>the label {} cannot stand alone, options must follow</source>
        <translation>ラベル {} は単独では使えず、後にオプションが必要</translation>
    </message>
    <message>
        <source>no options may follow {} in {}</source>
        <translation>{1} の {0} の後にオプションは置けない</translation>
    </message>
    <message>
        <source>the Traefik service {} has no load balancer</source>
        <translation>Traefik サービス {} にロードバランサーがない</translation>
    </message>
    <message>
        <source>the Traefik service {} has a URL and a port or scheme</source>
        <translation>Traefik サービス {} に URL と、ポートまたはスキームの両方がある</translation>
    </message>
    <message>
        <source>loadbalancer.server.port, or another option of a load balancer</source>
        <translation>loadbalancer.server.port、またはロードバランサーの別のオプション</translation>
    </message>
    <message>
        <source>a URL alone, or a port and scheme</source>
        <translation>URL のみ、またはポートとスキーム</translation>
    </message>
    <message>
        <source>a label that Traefik knows</source>
        <translation>Traefik が認識するラベル</translation>
    </message>
    <message>
        <source>correct the label after Traefik&apos;s reference, or remove it</source>
        <translation>Traefik のリファレンスに従ってラベルを修正するか、削除する</translation>
    </message>
    <message>
        <source>{} takes {}, not &apos;{}&apos;</source>
        <translation>{0} に指定できるのは &apos;{2}&apos; ではなく {1}</translation>
    </message>
    <message>
        <source>the list in {} has an item without a name</source>
        <translation>{} のリストに名前のない項目がある</translation>
    </message>
    <message>
        <source>Traefik reads {} as an empty list</source>
        <translation>Traefik は {} を空のリストとして読み取る</translation>
    </message>
    <message>
        <source>Traefik reads nothing from {}, as its index is missing</source>
        <translation>{} には番号がないため、Traefik は何も読み取らない</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>名前のリスト</translation>
    </message>
    <message>
        <source>the name {} in {} holds a dot</source>
        <translation>{1} の名前 {0} にドットが含まれている</translation>
    </message>
    <message>
        <source>the name {} in {} holds a bracket</source>
        <translation>{1} の名前 {0} に括弧が含まれている</translation>
    </message>
    <message>
        <source>{} is neither &apos;true&apos; nor empty, so Traefik leaves it out together with its options</source>
        <translation>{} は &apos;true&apos; でも空でもないため、Traefik はオプションごと無視する</translation>
    </message>
    <message>
        <source>{} is neither &apos;true&apos; nor empty, so Traefik leaves it out</source>
        <translation>{} は &apos;true&apos; でも空でもないため、Traefik は無視する</translation>
    </message>
    <message>
        <source>the rule of {} is not readable, so Traefik drops the router: {}</source>
        <translation>{} のルールを解釈できないため、Traefik がルーターを破棄する：{}</translation>
    </message>
    <message>
        <source>a rule that Traefik reads</source>
        <translation>Traefik が解釈できるルール</translation>
    </message>
    <message>
        <source>an empty rule</source>
        <translation>空のルール</translation>
    </message>
    <message>
        <source>write the rule as Traefik reads it</source>
        <translation>ルールを Traefik が解釈できる形で書く</translation>
    </message>
    <message>
        <source>the rule of {} is not for {}, which drops the router: {}</source>
        <translation>{} のルールは {} 向けではなく、後者がルーターを破棄する：{}</translation>
    </message>
    <message>
        <source>matchers and arguments of {}</source>
        <translation>{} のマッチャーと引数</translation>
    </message>
    <message>
        <source>write it as this version reads it</source>
        <translation>このバージョンが解釈できる形で書く</translation>
    </message>
    <message>
        <source>the router {} never gets a request because of {}: {}</source>
        <translation>ルーター {} は {} のためリクエストを受け取ることがない：{}</translation>
    </message>
    <message>
        <source>{} in the rule of {} never matches: {}</source>
        <translation>{1} のルールの {0} は一致することがない：{2}</translation>
    </message>
    <message>
        <source>a rule that some request matches</source>
        <translation>いずれかのリクエストに一致するルール</translation>
    </message>
    <message>
        <source>write what clients really ask for</source>
        <translation>クライアントが実際に要求するものを書く</translation>
    </message>
    <message>
        <source>{} in the rule of {} matches on every host, since &amp;&amp; binds tighter than ||</source>
        <translation>{1} のルールの {0} はすべてのホストで一致する。&amp;&amp; は||より優先度が高いためである</translation>
    </message>
    <message>
        <source>parentheses around what belongs together</source>
        <translation>まとまりを囲む括弧</translation>
    </message>
    <message>
        <source>put parentheses around the alternatives: Host(…) &amp;&amp; (… || …)</source>
        <translation>選択肢を括弧で囲む：Host(…) &amp;&amp; (…||…)</translation>
    </message>
    <message>
        <source>write parentheses that show what it means today</source>
        <translation>現在の解釈を明示する括弧を書く</translation>
    </message>
    <message>
        <source>define the middleware, or name one that is defined</source>
        <translation>ミドルウェアを定義するか、定義済みのものを指定する</translation>
    </message>
    <message>
        <source>{} uses the middleware {}</source>
        <translation>{} がミドルウェア {} を使っている</translation>
    </message>
    <message>
        <source>{}, so requests to it end in 404</source>
        <translation>{}。このためリクエストは 404 になる</translation>
    </message>
    <message>
        <source>a middleware that Traefik has</source>
        <translation>Traefik にあるミドルウェア</translation>
    </message>
    <message>
        <source>make Traefik take the middleware, or name another</source>
        <translation>Traefik がミドルウェアを受け入れるようにするか、別のものを指定する</translation>
    </message>
    <message>
        <source>{} names no service, and {} has {}, so Traefik drops the router</source>
        <translation>{} にはサービスの指定がなく、{} には {} があるため、Traefik がルーターを破棄する</translation>
    </message>
    <message>
        <source>an option service</source>
        <translation>オプション service</translation>
    </message>
    <message>
        <source>no service named</source>
        <translation>サービスの指定なし</translation>
    </message>
    <message>
        <source>link it to {}</source>
        <translation>{} に関連付ける</translation>
    </message>
    <message>
        <source>name the service that the router is for</source>
        <translation>ルーターの対象サービスを指定する</translation>
    </message>
    <message>
        <source>{} names the Traefik service {}</source>
        <translation>{} が Traefik サービス {} を指定している</translation>
    </message>
    <message>
        <source>a service that Traefik has</source>
        <translation>Traefik にあるサービス</translation>
    </message>
    <message>
        <source>define the service in a label, or name one that is defined</source>
        <translation>ラベルでサービスを定義するか、定義済みのものを指定する</translation>
    </message>
    <message>
        <source>rename one of the two</source>
        <translation>どちらか一方の名前を変更する</translation>
    </message>
    <message>
        <source>{} and {} define the router {} differently, so Traefik drops both</source>
        <translation>{} と {} でルーター {} の定義が異なるため、Traefik は両方を破棄する</translation>
    </message>
    <message>
        <source>{} and {} define the middleware {} differently, so Traefik drops both</source>
        <translation>{} と {} でミドルウェア {} の定義が異なるため、Traefik は両方を破棄する</translation>
    </message>
    <message>
        <source>{} in {} and {}</source>
        <translation>{1} と {2} の {0}</translation>
    </message>
    <message>
        <source>a router name that one service uses</source>
        <translation>1 つのサービスだけが使うルーター名</translation>
    </message>
    <message>
        <source>a middleware name that one service uses</source>
        <translation>1 つのサービスだけが使うミドルウェア名</translation>
    </message>
    <message>
        <source>give the services different names</source>
        <translation>サービスごとに異なる名前を付ける</translation>
    </message>
    <message>
        <source>{} and {} define the Traefik service {} differently, so Traefik drops both</source>
        <translation>{} と {} で Traefik サービス {} の定義が異なるため、Traefik は両方を破棄する</translation>
    </message>
    <message>
        <source>{} and {} both define the Traefik service {}, so requests to it go now to the one and now to the other</source>
        <translation>{} と {} がどちらも Traefik サービス {} を定義しているため、リクエストは両者に交互に送られる</translation>
    </message>
    <message>
        <source>a name for each service</source>
        <translation>サービスごとに固有の名前</translation>
    </message>
    <message>
        <source>send requests to port {}</source>
        <translation>リクエストをポート {} に送る</translation>
    </message>
    <message>
        <source>port {} of {} is the host&apos;s, the container has {} there</source>
        <translation>{1} のポート {0} はホスト側のもので、コンテナ側では {2} である</translation>
    </message>
    <message>
        <source>{} has the ports {}, and Traefik takes {}, the lowest</source>
        <translation>{} にはポート {} があり、Traefik は最小の {} を使う</translation>
    </message>
    <message>
        <source>Traefik takes the lowest port that the image of {} exposes, as no label says one</source>
        <translation>ポートを指定するラベルがないため、Traefik は {} のイメージが expose する最小のポートを使う</translation>
    </message>
    <message>
        <source>no port named</source>
        <translation>ポートの指定なし</translation>
    </message>
    <message>
        <source>no port known</source>
        <translation>ポート不明</translation>
    </message>
    <message>
        <source>say the port in loadbalancer.server.port</source>
        <translation>loadbalancer.server.port でポートを指定する</translation>
    </message>
    <message>
        <source>{} has no port that Traefik could send requests to</source>
        <translation>{} には Traefik がリクエストを送れるポートがない</translation>
    </message>
    <message>
        <source>{} has no network that Traefik could send requests to</source>
        <translation>{} には Traefik がリクエストを送れるネットワークがない</translation>
    </message>
    <message>
        <source>a network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>network_mode: host, where containers have no ports of their own</source>
        <translation>network_mode: host（コンテナは固有のポートを持たない）</translation>
    </message>
    <message>
        <source>put the service on a network with Traefik</source>
        <translation>サービスを Traefik と同じネットワークに置く</translation>
    </message>
    <message>
        <source>{} is on {} networks and has no traefik.docker.network, so Traefik takes a random one of them</source>
        <translation>{} は {} 個のネットワークに属し、traefik.docker.network がないため、Traefik はそのうちの 1 つをランダムに使う</translation>
    </message>
    <message>
        <source>traefik.docker.network with the real name of a network that Traefik is on</source>
        <translation>Traefik も属するネットワークの実際の名前を指定した traefik.docker.network</translation>
    </message>
    <message>
        <source>on {}, without the label</source>
        <translation>{} に所属、ラベルなし</translation>
    </message>
    <message>
        <source>traefik.docker.network of {} must be the real name {}, not the key {}</source>
        <translation>{0} の traefik.docker.network はキー {2} ではなく実際の名前 {1} でなければならない</translation>
    </message>
    <message>
        <source>{} is on no network with the real name {}</source>
        <translation>{} は実際の名前が {} であるネットワークに属していない</translation>
    </message>
    <message>
        <source>a network of the service</source>
        <translation>サービスのネットワーク</translation>
    </message>
    <message>
        <source>{} is to be served over {}, on which {} is not</source>
        <translation>{} は {} 経由で提供されるはずだが、{} はそこに属していない</translation>
    </message>
    <message>
        <source>the real name of a network that both are on</source>
        <translation>両方が属するネットワークの実際の名前</translation>
    </message>
    <message>
        <source>{} is to be served by Traefik, but shares no network with {}</source>
        <translation>{} は Traefik 経由で提供されるはずだが、{} と共有するネットワークがない</translation>
    </message>
    <message>
        <source>allow the flow in the contract, or disable Traefik for the service</source>
        <translation>契約でフローを許可するか、サービスの Traefik を無効にする</translation>
    </message>
    <message>
        <source>{} listens on {}, an entry point that Traefik does not have, so the router is dropped</source>
        <translation>{} が待ち受けるエントリーポイント {} は Traefik にないため、ルーターが破棄される</translation>
    </message>
    <message>
        <source>{} listens on {}, an entry point that Traefik does not have</source>
        <translation>{} が待ち受けるエントリーポイント {} は Traefik にない</translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation>{} のいずれか</translation>
    </message>
    <message>
        <source>name an entry point that Traefik has, or add this one to its static configuration</source>
        <translation>Traefik にあるエントリーポイントを指定するか、これを静的設定に追加する</translation>
    </message>
    <message>
        <source>{} has no tls, so on {} clients that use https get 404</source>
        <translation>{} に tls がないため、{} では https を使うクライアントが 404 を受け取る</translation>
    </message>
    <message>
        <source>tls on the router, or on the entry point {}</source>
        <translation>ルーターまたはエントリーポイント {} に tls</translation>
    </message>
    <message>
        <source>neither has it</source>
        <translation>どちらにもない</translation>
    </message>
    <message>
        <source>{} has tls and listens only on {}, where clients use plain http and get 404</source>
        <translation>{} には tls があるのに、待ち受けるのは {} だけで、そこでは http を使うクライアントが 404 を受け取る</translation>
    </message>
    <message>
        <source>an entry point for https, or no tls</source>
        <translation>https 用のエントリーポイント、または tls なし</translation>
    </message>
    <message>
        <source>tls on {}</source>
        <translation>{} に tls</translation>
    </message>
    <message>
        <source>name the entry point for https, or take tls off the router</source>
        <translation>https 用のエントリーポイントを指定するか、ルーターから tls を外す</translation>
    </message>
    <message>
        <source>a certificate resolver in Traefik&apos;s static configuration</source>
        <translation>Traefik の静的設定にある証明書リゾルバー</translation>
    </message>
    <message>
        <source>{} wants certificates of {}, a resolver that Traefik does not have</source>
        <translation>{} は証明書の取得に {} を使うが、このリゾルバーは Traefik にない</translation>
    </message>
    <message>
        <source>name a resolver that Traefik has, or add this one</source>
        <translation>Traefik にあるリゾルバーを指定するか、これを追加する</translation>
    </message>
    <message>
        <source>the entry point {} wants certificates of {}, a resolver that Traefik does not have</source>
        <translation>エントリーポイント {} は証明書の取得に {} を使うが、このリゾルバーは Traefik にない</translation>
    </message>
    <message>
        <source>{} is a label of Traefik 1, which Traefik {} passes over in {}</source>
        <translation>{0} は Traefik 1 のラベルで、Traefik {1} は {2} のこのラベルを読み飛ばす</translation>
    </message>
    <message>
        <source>traefik.http.routers… and traefik.http.services…</source>
        <translation>traefik.http.routers… と traefik.http.services…</translation>
    </message>
    <message>
        <source>remove the labels of Traefik 1</source>
        <translation>Traefik 1 のラベルを削除</translation>
    </message>
    <message>
        <source>say the same with a router and a service</source>
        <translation>同じ内容をルーターとサービスで書く</translation>
    </message>
    <message>
        <source>a path prefix that ends as it should</source>
        <translation>適切に終わるパスプレフィックス</translation>
    </message>
    <message>
        <source>a redirection of the entry point, or redirectscheme</source>
        <translation>エントリーポイントのリダイレクト、または redirectscheme</translation>
    </message>
    <message>
        <source>a servers transport in a file</source>
        <translation>ファイルに書いた serversTransport</translation>
    </message>
    <message>
        <source>{} of {} is deprecated in Traefik {} and will be removed</source>
        <translation>{1} の {0} は Traefik {2} では非推奨で、将来削除される</translation>
    </message>
    <message>
        <source>{} of {} is deprecated in Traefik {} and has no effect</source>
        <translation>{1} の {0} は Traefik {2} では廃止されており、効力がない</translation>
    </message>
    <message>
        <source>use {} instead</source>
        <translation>代わりに {} を使う</translation>
    </message>
    <message>
        <source>the router {} has no service api@internal, so Traefik sends its requests to a port of its own container</source>
        <translation>ルーター {} にサービス api@internal がないため、Traefik は自身のコンテナのポートにリクエストを送る</translation>
    </message>
    <message>
        <source>service=api@internal for the dashboard and the API</source>
        <translation>ダッシュボードと API には service=api@internal</translation>
    </message>
    <message>
        <source>the service {}, which is Traefik itself</source>
        <translation>サービス {}（Traefik 自身）</translation>
    </message>
    <message>
        <source>send {} to api@internal</source>
        <translation>{} を api@internal に送る</translation>
    </message>
    <message>
        <source>port {} of {} opens Traefik&apos;s API and dashboard to everyone, since api.insecure is on</source>
        <translation>api.insecure が有効なため、{1} のポート {0} で Traefik の API とダッシュボードが全員に開放されている</translation>
    </message>
    <message>
        <source>a router to api@internal with a password, or a port on 127.0.0.1</source>
        <translation>パスワード付きの api@internal へのルーター、または 127.0.0.1 のポート</translation>
    </message>
    <message>
        <source>{} runs {} before {}, by their names authentication and CORS, so the CORS preflight requests of browsers are refused</source>
        <translation>{} は {} を {} より先に実行する。名前からすると認証と CORS であり、ブラウザーの CORS プリフライトリクエストが拒否される</translation>
    </message>
    <message>
        <source>{} runs {} before {}, so the CORS preflight requests of browsers are refused</source>
        <translation>{} は {} を {} より先に実行するため、ブラウザーの CORS プリフライトリクエストが拒否される</translation>
    </message>
    <message>
        <source>put {} before {}</source>
        <translation>{} を {} の前に置く</translation>
    </message>
    <message>
        <source>the middleware {} has no type, so every router that uses it is lost</source>
        <translation>ミドルウェア {} に種類がないため、これを使うルーターはすべて失われる</translation>
    </message>
    <message>
        <source>the middleware {} is {} at once, so every router that uses it is lost</source>
        <translation>ミドルウェア {} が同時に {} であるため、これを使うルーターはすべて失われる</translation>
    </message>
    <message>
        <source>one type</source>
        <translation>1 つの種類</translation>
    </message>
    <message>
        <source>give the middleware a type and its options</source>
        <translation>ミドルウェアに種類とオプションを指定する</translation>
    </message>
    <message>
        <source>make a middleware of each type, and a chain</source>
        <translation>種類ごとにミドルウェアを作り、chain でまとめる</translation>
    </message>
    <message>
        <source>the Traefik labels of {} are below deploy, where {} does not see them</source>
        <translation>{} の Traefik ラベルが deploy の下にあり、{} からは見えない</translation>
    </message>
    <message>
        <source>labels of the service</source>
        <translation>サービスのラベル</translation>
    </message>
    <message>
        <source>move them to labels of the service</source>
        <translation>サービスのラベルに移す</translation>
    </message>
    <message>
        <source>the routers {} and {} have the same rule {}: both with priority {}, so either may answer</source>
        <translation>ルーター {} と {} のルールがどちらも {} である：両方とも優先度 {} のため、どちらが応答するか決まらない</translation>
    </message>
    <message>
        <source>the routers {} and {} have the same rule {}: {} has priority {} over {}, so {} gets no request</source>
        <translation>ルーター {} と {} のルールがどちらも {} である：{} は優先度 {} で {} より高いため、{} はリクエストを受け取らない</translation>
    </message>
    <message>
        <source>a rule that one service claims</source>
        <translation>1 つのサービスだけが使うルール</translation>
    </message>
    <message>
        <source>change one of the rules, or give the routers different priorities</source>
        <translation>どちらかのルールを変更するか、ルーターに異なる優先度を与える</translation>
    </message>
    <message>
        <source>change one of the rules, or remove the router that never answers</source>
        <translation>どちらかのルールを変更するか、応答することのないルーターを削除する</translation>
    </message>
    <message>
        <source>the routers {} and {} both match {} {} with priority {}, so either may answer</source>
        <translation>ルーター {0} と {1} がどちらも優先度 {4} で {2} {3} に一致するため、どちらが応答するか決まらない</translation>
    </message>
    <message>
        <source>different priorities, or rules that have no request in common</source>
        <translation>異なる優先度、または同じリクエストに一致しないルール</translation>
    </message>
    <message>
        <source>write a priority for the one that is to answer, or make its rule narrower</source>
        <translation>応答すべきほうに優先度を指定するか、そのルールを狭める</translation>
    </message>
    <message>
        <source>the healthcheck of {} asks {}, which Traefik routes to it only once it is healthy</source>
        <translation>{} のヘルスチェックは {} に問い合わせるが、Traefik がそこに送るのは healthy になってからである</translation>
    </message>
    <message>
        <source>a healthcheck that asks the container itself, at localhost</source>
        <translation>localhost でコンテナ自体に問い合わせるヘルスチェック</translation>
    </message>
    <message>
        <source>a request to {}</source>
        <translation>{} へのリクエスト</translation>
    </message>
    <message>
        <source>ask localhost and the container&apos;s own port in the healthcheck</source>
        <translation>ヘルスチェックで localhost とコンテナ自身のポートに問い合わせる</translation>
    </message>
    <message>
        <source>{} has no traefik.enable, and Traefik serves only what has it</source>
        <translation>{} に traefik.enable がなく、Traefik はこれがあるものだけを扱う</translation>
    </message>
    <message>
        <source>exposedByDefault is false, and the label is missing</source>
        <translation>exposedByDefault が false で、ラベルがない</translation>
    </message>
    <message>
        <source>enable {} for Traefik</source>
        <translation>{} を Traefik で有効にする</translation>
    </message>
    <message>
        <source>{} is enabled for Traefik without a router, so it answers to the made-up host {} only</source>
        <translation>{} は Traefik で有効だがルーターがないため、自動生成されたホスト {} にしか応答しない</translation>
    </message>
    <message>
        <source>a router with a rule</source>
        <translation>ルールのあるルーター</translation>
    </message>
    <message>
        <source>no router</source>
        <translation>ルーターなし</translation>
    </message>
    <message>
        <source>add a label traefik.http.routers.NAME.rule</source>
        <translation>ラベル traefik.http.routers.NAME.rule を追加する</translation>
    </message>
    <message>
        <source>{} of {} is open beside Traefik, so clients can go around the router {}</source>
        <translation>{1} の {0} が Traefik とは別に開放されているため、クライアントはルーター {2} を迂回できる</translation>
    </message>
    <message>
        <source>one way in: through Traefik</source>
        <translation>入口は Traefik 経由の 1 つのみ</translation>
    </message>
    <message>
        <source>{} has no effect in labels</source>
        <translation>{} はラベルでは効力がない</translation>
    </message>
    <message>
        <source>the same in a file of Traefik&apos;s file provider</source>
        <translation>Traefik のファイルプロバイダーのファイルに同じ内容</translation>
    </message>
    <message>
        <source>write it into a dynamic configuration file</source>
        <translation>動的設定ファイルに書く</translation>
    </message>
    <message>
        <source>{} of {} has no effect in labels</source>
        <translation>{1} の {0} はラベルでは効力がない</translation>
    </message>
    <message>
        <source>the router {} leads to {}, and the contract has no flow from the Internet to it</source>
        <translation>ルーター {} が {} に送っているが、契約にはインターネットからそこへのフローがない</translation>
    </message>
    <message>
        <source>take the router away, or add the flow internet -&gt; {}</source>
        <translation>ルーターを取り除くか、フロー internet -&gt; {} を追加する</translation>
    </message>
    <message>
        <source>the contract lets the Internet reach {}, and neither a router nor a published port leads to it</source>
        <translation>契約ではインターネットから {} に到達してよいが、そこに送るルーターも公開ポートもない</translation>
    </message>
    <message>
        <source>a router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>add a router, or take the flow out of the contract</source>
        <translation>ルーターを追加するか、契約からフローを取り除く</translation>
    </message>
    <message>
        <source>empty in {}</source>
        <translation>{} で空</translation>
    </message>
    <message>
        <source>empty in {} and at {}: {}</source>
        <translation>{} とほかの {} で空：{}</translation>
    </message>
    <message numerus="yes">
        <source>{} more places</source>
        <comment>{} more place</comment>
        <translation>
            <numerusform>{} か所</numerusform>
        </translation>
    </message>
    <message>
        <source>a value, or a default</source>
        <translation>値、または既定値</translation>
    </message>
    <message>
        <source>the waiver names the rule {}, which does not exist{}</source>
        <translation>適用除外が指すルール {} は存在しない{}</translation>
    </message>
    <message>
        <source>the id or name of a rule</source>
        <translation>ルールの ID または名前</translation>
    </message>
    <message>
        <source>correct the rule in the waiver</source>
        <translation>適用除外のルールを修正する</translation>
    </message>
    <message>
        <source>the waiver of {} excuses nothing</source>
        <translation>{} の適用除外は何も除外していない</translation>
    </message>
    <message>
        <source>remove the waiver</source>
        <translation>適用除外を削除</translation>
    </message>
    <message>
        <source>on no network</source>
        <translation>ネットワークに属していない</translation>
    </message>
    <message>
        <source>on {}</source>
        <translation>{} に所属</translation>
    </message>
    <message>
        <source>{} is on no network</source>
        <translation>{} はネットワークに属していない</translation>
    </message>
    <message>
        <source>{} is on {}</source>
        <translation>{} は {} に属している</translation>
    </message>
    <message>
        <source>the label {} of {} becomes {}, because {} is no text for YAML</source>
        <translation>{1} のラベル {0} は {2} になる。YAML では {3} がテキストではないためである</translation>
    </message>
    <message>
        <source>the variable {} of {} becomes {}, because {} is no text for YAML</source>
        <translation>{1} の変数 {0} は {2} になる。YAML では {3} がテキストではないためである</translation>
    </message>
    <message>
        <source>the annotation {} of {} becomes {}, because {} is no text for YAML</source>
        <translation>{1} のアノテーション {0} は {2} になる。YAML では {3} がテキストではないためである</translation>
    </message>
    <message>
        <source>the build argument {} of {} becomes {}, because {} is no text for YAML</source>
        <translation>{1} のビルド引数 {0} は {2} になる。YAML では {3} がテキストではないためである</translation>
    </message>
    <message>
        <source>quote the value</source>
        <translation>値を引用符で囲む</translation>
    </message>
    <message>
        <source>the port {} of {} is not quoted, and older YAML readers take it for a number in base 60</source>
        <translation>{1} のポート {0} に引用符がなく、古い YAML リーダーは 60 進数とみなす</translation>
    </message>
    <message>
        <source>quote the port</source>
        <translation>ポートを引用符で囲む</translation>
    </message>
    <message>
        <source>cannot read {}: {}</source>
        <translation>{} を読み取れない：{}</translation>
    </message>
    <message>
        <source>cannot read {}: it is a directory, not a file</source>
        <translation>{} を読み取れない：ファイルではなくディレクトリである</translation>
    </message>
    <message>
        <source>cannot read {}: it is larger than {} MiB, which no compose file is</source>
        <translation>{} を読み取れない：{} MiB を超えており、Compose ファイルとは考えられない</translation>
    </message>
    <message>
        <source>cannot write {}: {}; the file is unchanged</source>
        <translation>{} に書き込めない：{}。ファイルは変更されていない</translation>
    </message>
    <message>
        <source>cannot write beside {}: {}; the file is unchanged</source>
        <translation>{} と同じ場所に書き込めない：{}。ファイルは変更されていない</translation>
    </message>
    <message>
        <source>cannot read {}: No such file or directory</source>
        <translation>{} を読み取れない：そのようなファイルやディレクトリはない</translation>
    </message>
    <message>
        <source>two edits touch the same text at byte {}; nothing was changed</source>
        <translation>2 つの編集がバイト位置 {} の同じテキストに及ぶ。何も変更していない</translation>
    </message>
    <message>
        <source>{} and newer</source>
        <translation>{} 以降</translation>
    </message>
    <message>
        <source>before {}</source>
        <translation>{} より前</translation>
    </message>
    <message>
        <source>a duration</source>
        <translation>時間の長さ</translation>
    </message>
    <message>
        <source>the braces of {} are not balanced</source>
        <translation>{} の波括弧が対応していない</translation>
    </message>
    <message>
        <source>the path {} does not begin with /</source>
        <translation>パス {} が / で始まっていない</translation>
    </message>
    <message>
        <source>{} lacks a name or an expression</source>
        <translation>{} に名前または式がない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a header; write Name: value</source>
        <translation>&apos;{}&apos; はヘッダーではない。Name: value と書くこと</translation>
    </message>
    <message>
        <source>{} has no host</source>
        <translation>{} にホストがない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; in {} is not a port</source>
        <translation>{1} の &apos;{0}&apos; はポートではない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an HTTP URL; write https://a.example/path</source>
        <translation>&apos;{}&apos; は HTTP の URL ではない。https://a.example/path のように書くこと</translation>
    </message>
    <message>
        <source>column {}: {}</source>
        <translation>{} 文字目：{}</translation>
    </message>
    <message>
        <source>column {}: {}: {}</source>
        <translation>{} 文字目：{}：{}</translation>
    </message>
    <message>
        <source>the closing back-quote is missing</source>
        <translation>閉じのバッククォートがない</translation>
    </message>
    <message>
        <source>in double quotes a backslash begins a Go escape sequence, and this is not one</source>
        <translation>二重引用符の中のバックスラッシュは Go のエスケープの始まりだが、これはエスケープではない</translation>
    </message>
    <message>
        <source>the closing double quote is missing</source>
        <translation>閉じの二重引用符がない</translation>
    </message>
    <message>
        <source>single quotes do not delimit a string here</source>
        <translation>ここでは単一引用符でテキストを囲めない</translation>
    </message>
    <message>
        <source>this letter stands outside of quotes</source>
        <translation>この文字は引用符の外にある</translation>
    </message>
    <message>
        <source>Traefik knows no matcher {}</source>
        <translation>Traefik にマッチャー {} はない</translation>
    </message>
    <message>
        <source>{} is a matcher of rule syntax version 2, and this is version 3</source>
        <translation>{} はルール構文バージョン 2 のマッチャーだが、これはバージョン 3 である</translation>
    </message>
    <message>
        <source>{} is a matcher of rule syntax version 3, and this is version 2</source>
        <translation>{} はルール構文バージョン 3 のマッチャーだが、これはバージョン 2 である</translation>
    </message>
    <message>
        <source>{} is a matcher of {} routers</source>
        <translation>{} は {} ルーターのマッチャーである</translation>
    </message>
    <message>
        <source>{} has no argument</source>
        <translation>{} に引数がない</translation>
    </message>
    <message>
        <source>write {}(`…`)</source>
        <translation>{}(`…`) と書くこと</translation>
    </message>
    <message>
        <source>an even number</source>
        <translation>偶数個</translation>
    </message>
    <message>
        <source>1 or 2</source>
        <translation>1 個または 2 個</translation>
    </message>
    <message>
        <source>one</source>
        <translation>1 個</translation>
    </message>
    <message>
        <source>{} has {} arguments, and rule syntax version 2 takes {}</source>
        <translation>{} の引数は {} 個だが、ルール構文バージョン 2 では {}</translation>
    </message>
    <message>
        <source>{} has {} arguments, and rule syntax version 3 takes {}</source>
        <translation>{} の引数は {} 個だが、ルール構文バージョン 3 では {}</translation>
    </message>
    <message>
        <source>an argument must not be empty</source>
        <translation>引数は空にできない</translation>
    </message>
    <message>
        <source>a host must be written in ASCII (punycode, xn--…)</source>
        <translation>ホストは ASCII（punycode、xn--…）で書かなければならない</translation>
    </message>
    <message>
        <source>a server name must be written in ASCII (punycode, xn--…)</source>
        <translation>サーバー名は ASCII（punycode、xn--…）で書かなければならない</translation>
    </message>
    <message>
        <source>it is neither an IP address nor a CIDR range</source>
        <translation>IP アドレスでもその範囲でもない</translation>
    </message>
    <message>
        <source>it is no server name</source>
        <translation>サーバー名ではない</translation>
    </message>
    <message>
        <source>this protocol is Traefik&apos;s own</source>
        <translation>このプロトコルは Traefik 自身のものである</translation>
    </message>
    <message>
        <source>Query has no value for `{}`</source>
        <translation>Query に `{}` の値がない</translation>
    </message>
    <message>
        <source>{} refuses {}: {}</source>
        <translation>{} が {} を拒否する：{}</translation>
    </message>
    <message>
        <source>the rule is empty</source>
        <translation>ルールが空である</translation>
    </message>
    <message>
        <source>write a matcher</source>
        <translation>マッチャーを書くこと</translation>
    </message>
    <message>
        <source>the rule ends at the line break before this, since nothing is open there</source>
        <translation>開いているものがないため、ルールはこの直前の改行で終わる</translation>
    </message>
    <message>
        <source>put the operator at the end of the line before</source>
        <translation>演算子を前の行の末尾に置くこと</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no operator</source>
        <translation>&apos;{}&apos; は演算子ではない</translation>
    </message>
    <message>
        <source>an operator is missing before {}</source>
        <translation>{} の前に演算子がない</translation>
    </message>
    <message>
        <source>write &amp;&amp; or || between two matchers</source>
        <translation>2 つのマッチャーの間に &amp;&amp; または||を書くこと</translation>
    </message>
    <message>
        <source>a matcher with a colon is the syntax of Traefik 1</source>
        <translation>コロン付きのマッチャーは Traefik 1 の構文である</translation>
    </message>
    <message>
        <source>write the arguments in parentheses and back-quotes: Host(`a.b`)</source>
        <translation>引数は括弧とバッククォートで囲むこと：Host(`a.b`)</translation>
    </message>
    <message>
        <source>matchers are joined by &amp;&amp; and ||</source>
        <translation>マッチャーは &amp;&amp; と||でつなぐ</translation>
    </message>
    <message>
        <source>a comma does not join matchers</source>
        <translation>マッチャーはコンマではつなげない</translation>
    </message>
    <message>
        <source>write &amp;&amp; or ||</source>
        <translation>&amp;&amp; または||を書くこと</translation>
    </message>
    <message>
        <source>a parenthesis is closed that was not opened</source>
        <translation>開いていない括弧が閉じられている</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>削除すること</translation>
    </message>
    <message>
        <source>a parenthesis is not closed</source>
        <translation>括弧が閉じていない</translation>
    </message>
    <message>
        <source>an operator is missing here</source>
        <translation>ここに演算子がない</translation>
    </message>
    <message>
        <source>write arguments in back-quotes: `a.b`</source>
        <translation>引数をバッククォートで囲むこと：`a.b`</translation>
    </message>
    <message>
        <source>the rule is nested too deeply to be read</source>
        <translation>ルールの入れ子が深すぎて解釈できない</translation>
    </message>
    <message>
        <source>write it with fewer parentheses</source>
        <translation>括弧を減らして書くこと</translation>
    </message>
    <message>
        <source>a matcher is missing at the end</source>
        <translation>末尾にマッチャーがない</translation>
    </message>
    <message>
        <source>write one, or remove what waits for it</source>
        <translation>マッチャーを書くか、それを必要とする部分を削除すること</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no matcher</source>
        <translation>&apos;{}&apos; はマッチャーではない</translation>
    </message>
    <message>
        <source>write a matcher with its arguments in back-quotes</source>
        <translation>マッチャーを書き、引数をバッククォートで囲むこと</translation>
    </message>
    <message>
        <source>{} has no arguments</source>
        <translation>{} に引数がない</translation>
    </message>
    <message>
        <source>the argument {} is not in quotes</source>
        <translation>引数 {} が引用符で囲まれていない</translation>
    </message>
    <message>
        <source>an argument cannot be computed</source>
        <translation>引数に計算式は使えない</translation>
    </message>
    <message>
        <source>write one text</source>
        <translation>1 つのテキストとして書くこと</translation>
    </message>
    <message>
        <source>a comma is missing before this argument</source>
        <translation>この引数の前にコンマがない</translation>
    </message>
    <message>
        <source>a host has no scheme</source>
        <translation>ホストにスキームは含まれない</translation>
    </message>
    <message>
        <source>a host has no path</source>
        <translation>ホストにパスは含まれない</translation>
    </message>
    <message>
        <source>a host holds no blank and no comma</source>
        <translation>ホストに空白とコンマは含まれない</translation>
    </message>
    <message>
        <source>the port is taken off before hosts are compared</source>
        <translation>ポートはホストの比較前に取り除かれる</translation>
    </message>
    <message>
        <source>Host takes no template and no expression</source>
        <translation>Host にはテンプレートも式も使えない</translation>
    </message>
    <message>
        <source>a wildcard stands for the first label of a host only</source>
        <translation>ワイルドカードはホストの最初のラベルだけに使える</translation>
    </message>
    <message>
        <source>Host knows no wildcards before Traefik 3.7</source>
        <translation>Host のワイルドカードは Traefik 3.7 以降でしか使えない</translation>
    </message>
    <message>
        <source>{} is the syntax of Traefik 2, and no host holds braces</source>
        <translation>{} は Traefik 2 の構文で、波括弧を含むホストはない</translation>
    </message>
    <message>
        <source>Traefik 2 takes text outside of {} literally, and no host holds such letters</source>
        <translation>Traefik 2 は {} の外のテキストを文字どおりに扱い、そのような文字を含むホストはない</translation>
    </message>
    <message>
        <source>Traefik 3 takes {} in a path literally</source>
        <translation>Traefik 3 はパスの {} を文字どおりに扱う</translation>
    </message>
    <message>
        <source>Traefik 3 takes key and value as two arguments, and no key holds an equals sign</source>
        <translation>Traefik 3 ではキーと値を 2 つの引数として指定し、等号を含むキーはない</translation>
    </message>
    <message>
        <source>no request has two hosts</source>
        <translation>ホストを 2 つ持つリクエストはない</translation>
    </message>
    <message>
        <source>no request has two methods</source>
        <translation>メソッドを 2 つ持つリクエストはない</translation>
    </message>
    <message>
        <source>no request has two paths</source>
        <translation>パスを 2 つ持つリクエストはない</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>要求どおり</translation>
    </message>
    <message>
        <source>Traefik has no entry point {}</source>
        <translation>Traefik にエントリーポイント {} はない</translation>
    </message>
    <message>
        <source>no service of this project runs Traefik, so its entry points are unknown</source>
        <translation>このプロジェクトに Traefik を実行するサービスがないため、エントリーポイントは不明</translation>
    </message>
    <message>
        <source>port {}</source>
        <translation>ポート {}</translation>
    </message>
    <message>
        <source>port {}, published as {}</source>
        <translation>ポート {}（{} として公開）</translation>
    </message>
    <message>
        <source>Traefik&apos;s static configuration is not at hand, so its entry points are unknown</source>
        <translation>Traefik の静的設定が手元にないため、エントリーポイントは不明</translation>
    </message>
    <message>
        <source>{} does not publish port {} of the host, so nothing answers there</source>
        <translation>{} はホストのポート {} を公開していないため、そこでは何も応答しない</translation>
    </message>
    <message>
        <source>{} publishes port {}, where no entry point listens</source>
        <translation>{} が公開するポート {} で待ち受けるエントリーポイントがない</translation>
    </message>
    <message>
        <source>{} publishes port {} as {}, where no entry point listens</source>
        <translation>{0} が {2} として公開するポート {1} で待ち受けるエントリーポイントがない</translation>
    </message>
    <message>
        <source>dynamic configuration files may define more than is known here</source>
        <translation>動的設定ファイルで、ここで分かる以上のものが定義されている可能性がある</translation>
    </message>
    <message>
        <source>no router takes the request</source>
        <translation>リクエストを受け取るルーターがない</translation>
    </message>
    <message>
        <source>noop@internal answers every request with 418</source>
        <translation>noop@internal はすべてのリクエストに 418 で応答する</translation>
    </message>
    <message>
        <source>{}@internal is named, and the API is not switched on</source>
        <translation>{}@internal が指定されているが、API が有効になっていない</translation>
    </message>
    <message>
        <source>Traefik itself answers ({}@internal)</source>
        <translation>Traefik 自身が応答する（{}@internal）</translation>
    </message>
    <message>
        <source>what the service {} is</source>
        <translation>サービス {} が何であるか</translation>
    </message>
    <message>
        <source>Traefik uses the host&apos;s network, where the name {} means nothing</source>
        <translation>Traefik はホストのネットワークを使い、そこでは名前 {} が意味を持たない</translation>
    </message>
    <message>
        <source>{} and {} share no network</source>
        <translation>{} と {} が共有するネットワークがない</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>it is on no network</source>
        <translation>ネットワークに属していない</translation>
    </message>
    <message>
        <source>it uses the network of a container that is not in the project</source>
        <translation>プロジェクトにないコンテナのネットワークを使っている</translation>
    </message>
    <message>
        <source>Traefik takes any one of {} networks, and {} is not on {}</source>
        <translation>Traefik は {} 個のネットワークのいずれかを使い、{} は {} に属していない</translation>
    </message>
    <message>
        <source>to which port of {}: neither labels nor ports nor expose say it</source>
        <translation>{} のどのポートに送られるか：ラベルにも ports にも expose にも指定がない</translation>
    </message>
    <message>
        <source>whether the image of {} exposes a port below {}, which Traefik would take</source>
        <translation>{} のイメージが {} 未満のポートを expose しているか（その場合 Traefik はそれを使う）</translation>
    </message>
    <message>
        <source>it has no port</source>
        <translation>ポートがない</translation>
    </message>
    <message>
        <source>whether {} is healthy; until then Traefik does not know it</source>
        <translation>{} が healthy かどうか。healthy になるまで Traefik は認識しない</translation>
    </message>
    <message>
        <source>where the request goes is not known</source>
        <translation>リクエストの送り先が不明</translation>
    </message>
    <message>
        <source>Traefik sends the request to itself, at its entry point {}</source>
        <translation>Traefik は自身のエントリーポイント {} にリクエストを送る</translation>
    </message>
    <message>
        <source>Traefik cannot connect: {}</source>
        <translation>Traefik が接続できない：{}</translation>
    </message>
    <message>
        <source>some requests end in 504: {}</source>
        <translation>一部のリクエストは 504 で終わる：{}</translation>
    </message>
    <message>
        <source>the request gets to its service</source>
        <translation>リクエストはサービスに届く</translation>
    </message>
    <message>
        <source>buffers the whole request</source>
        <translation>リクエスト全体が届くまで保留する</translation>
    </message>
    <message>
        <source>answers itself while the service fails</source>
        <translation>サービスの障害中は自身で応答する</translation>
    </message>
    <message>
        <source>compresses responses</source>
        <translation>応答を圧縮する</translation>
    </message>
    <message>
        <source>guesses the content type of responses</source>
        <translation>応答の種類を推測する</translation>
    </message>
    <message>
        <source>refuses some encoded characters in paths</source>
        <translation>パス内の一部のエスケープを拒否する</translation>
    </message>
    <message>
        <source>replaces error responses</source>
        <translation>エラー応答を置き換える</translation>
    </message>
    <message>
        <source>translates gRPC-Web</source>
        <translation>gRPC-Web を変換する</translation>
    </message>
    <message>
        <source>changes headers</source>
        <translation>ヘッダーを変更する</translation>
    </message>
    <message>
        <source>limits the number of simultaneous requests (429)</source>
        <translation>同時リクエスト数が上限を超えると拒否する（429）</translation>
    </message>
    <message>
        <source>passes the client&apos;s certificate on</source>
        <translation>クライアントの証明書を転送する</translation>
    </message>
    <message>
        <source>limits the request rate (429)</source>
        <translation>レートを超えるリクエストを拒否する（429）</translation>
    </message>
    <message>
        <source>tries again when no server answers</source>
        <translation>サーバーが応答しないと再試行する</translation>
    </message>
    <message>
        <source>the chain of middlewares leads back to itself</source>
        <translation>ミドルウェアの chain が循環している</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>what the middleware {} does is not known</source>
        <translation>ミドルウェア {} の動作が不明</translation>
    </message>
    <message>
        <source>asks {} first</source>
        <translation>先に {} に問い合わせる</translation>
    </message>
    <message>
        <source>whether {} lets the request pass</source>
        <translation>{} がリクエストを通すか</translation>
    </message>
    <message>
        <source>what {} ({}) does to the request</source>
        <translation>{}（{}）がリクエストをどう処理するか</translation>
    </message>
    <message>
        <source>leaves the path as it is</source>
        <translation>パスをそのままにする</translation>
    </message>
    <message>
        <source>{} becomes {}</source>
        <translation>{} が {} になる</translation>
    </message>
    <message>
        <source>changes the path in a way that is not followed here</source>
        <translation>ここでは追跡できない方法でパスを変更する</translation>
    </message>
    <message>
        <source>the path behind {}</source>
        <translation>{} の後のパス</translation>
    </message>
    <message>
        <source>redirects to {}</source>
        <translation>{} にリダイレクトする</translation>
    </message>
    <message>
        <source>the client is sent to {}</source>
        <translation>クライアントは {} に送られる</translation>
    </message>
    <message>
        <source>has nothing to redirect</source>
        <translation>リダイレクトの対象がない</translation>
    </message>
    <message>
        <source>has no scheme, so nothing is redirected</source>
        <translation>スキームがないため、リダイレクトしない</translation>
    </message>
    <message>
        <source>does not match, so nothing is redirected</source>
        <translation>一致しないため、リダイレクトしない</translation>
    </message>
    <message>
        <source>redirects in a way that is not followed here</source>
        <translation>ここでは追跡できない方法でリダイレクトする</translation>
    </message>
    <message>
        <source>where {} sends the client</source>
        <translation>{} がクライアントをどこに送るか</translation>
    </message>
    <message>
        <source>asks for a user name and password</source>
        <translation>名前とパスワードを要求する</translation>
    </message>
    <message>
        <source>{} asks for a user name and password</source>
        <translation>{} は名前とパスワードを要求する</translation>
    </message>
    <message>
        <source>checks user name and password</source>
        <translation>名前とパスワードを検査する</translation>
    </message>
    <message>
        <source>whether {} takes the name and the password</source>
        <translation>{} が名前とパスワードを受け入れるか</translation>
    </message>
    <message>
        <source>lets only some addresses pass</source>
        <translation>一部のアドレスだけを通す</translation>
    </message>
    <message>
        <source>whether {} lets this client pass, since it looks at X-Forwarded-For</source>
        <translation>X-Forwarded-For を参照する {} がこのクライアントを通すか</translation>
    </message>
    <message>
        <source>whether {} lets this client pass; say --client-ip</source>
        <translation>{} がこのクライアントを通すか。--client-ip を指定すること</translation>
    </message>
    <message>
        <source>lets this client pass</source>
        <translation>このクライアントを通す</translation>
    </message>
    <message>
        <source>does not let this client pass</source>
        <translation>このクライアントを通さない</translation>
    </message>
    <message>
        <source>{} does not let this client pass</source>
        <translation>{} はこのクライアントを通さない</translation>
    </message>
    <message>
        <source>answers CORS preflight requests</source>
        <translation>CORS プリフライトリクエストに応答する</translation>
    </message>
    <message>
        <source>{} answers by itself</source>
        <translation>{} は自身で応答する</translation>
    </message>
    <message>
        <source>{} is not enabled for Traefik</source>
        <translation>{} は Traefik で有効になっていない</translation>
    </message>
    <message>
        <source>because of a missing port, Traefik discards all labels of {}</source>
        <translation>ポートがないため、Traefik は {} のラベルをすべて破棄する</translation>
    </message>
    <message>
        <source>because of {}, Traefik discards all labels of {}</source>
        <translation>{} のため、Traefik は {} のラベルをすべて破棄する</translation>
    </message>
    <message>
        <source>Traefik discards the labels of {}</source>
        <translation>Traefik は {} のラベルを破棄する</translation>
    </message>
    <message>
        <source>it names no service, and its container has several</source>
        <translation>サービスの指定がなく、コンテナに複数のサービスがある</translation>
    </message>
    <message>
        <source>its middleware {} does not exist</source>
        <translation>ミドルウェア {} が存在しない</translation>
    </message>
    <message>
        <source>its middleware {} has no type</source>
        <translation>ミドルウェア {} に種類がない</translation>
    </message>
    <message>
        <source>its middleware {} has several types</source>
        <translation>ミドルウェア {} に種類が複数ある</translation>
    </message>
    <message>
        <source>it has no service</source>
        <translation>サービスがない</translation>
    </message>
    <message>
        <source>its service {} does not exist</source>
        <translation>サービス {} が存在しない</translation>
    </message>
    <message>
        <source>it listens on no entry point</source>
        <translation>どのエントリーポイントでも待ち受けていない</translation>
    </message>
    <message>
        <source>it listens on {}</source>
        <translation>{} で待ち受ける</translation>
    </message>
    <message>
        <source>it takes requests with TLS only</source>
        <translation>TLS のリクエストだけを受け取る</translation>
    </message>
    <message>
        <source>it has no tls, so it takes requests without TLS only</source>
        <translation>tls がないため、TLS なしのリクエストだけを受け取る</translation>
    </message>
    <message>
        <source>the rule of {} is a template that is not understood here</source>
        <translation>{} のルールは、ここでは解釈できないテンプレートである</translation>
    </message>
    <message>
        <source>its rule may match, and then it wins</source>
        <translation>ルールが一致する可能性があり、一致すれば優先される</translation>
    </message>
    <message>
        <source>its rule may match, with the same priority</source>
        <translation>ルールが同じ優先度で一致する可能性がある</translation>
    </message>
    <message>
        <source>it has the same priority, so either may win</source>
        <translation>優先度が同じため、どちらが選ばれるか決まらない</translation>
    </message>
    <message>
        <source>it may match, with a lower priority</source>
        <translation>より低い優先度で一致する可能性がある</translation>
    </message>
    <message>
        <source>it has a lower priority</source>
        <translation>優先度がより低い</translation>
    </message>
    <message>
        <source>the only one that takes the request</source>
        <translation>リクエストを受け取る唯一のルーター</translation>
    </message>
    <message>
        <source>the highest of {} that match</source>
        <translation>一致する {} 個のうち優先度が最高</translation>
    </message>
    <message>
        <source>another one may win instead</source>
        <translation>代わりに別のルーターが選ばれる可能性がある</translation>
    </message>
    <message>
        <source>none of its entry points exists: {}</source>
        <translation>エントリーポイントがいずれも存在しない：{}</translation>
    </message>
    <message>
        <source>its rule may match</source>
        <translation>ルールが一致する可能性がある</translation>
    </message>
    <message>
        <source>the request does not say enough to choose a router</source>
        <translation>リクエストの情報が足りず、ルーターを選べない</translation>
    </message>
    <message>
        <source>another router may win instead; see below</source>
        <translation>代わりに別のルーターが選ばれる可能性がある。下を参照</translation>
    </message>
    <message>
        <source>Compose refuses a tab here; use spaces</source>
        <translation>Compose はここのタブを拒否する。スペースを使うこと</translation>
    </message>
    <message>
        <source>a comment needs a blank before its &apos;#&apos;</source>
        <translation>コメントの &apos;#&apos; の前には空白が必要</translation>
    </message>
    <message>
        <source>more than {} problems; those from here on are not listed</source>
        <translation>問題が {} 件を超えた。以降は表示しない</translation>
    </message>
    <message>
        <source>lines of the file end in a lone carriage return (CR), which is not edited; save the file with LF line ends first</source>
        <translation>ファイルの改行が単独の復帰文字（CR）で、編集できない。先に改行コード LF で保存すること</translation>
    </message>
    <message>
        <source>the file has a YAML error ({}); fix it before anything is changed</source>
        <translation>ファイルに YAML のエラーがある（{}）。変更する前に修正すること</translation>
    </message>
    <message>
        <source>the file holds several YAML documents; edit it by hand</source>
        <translation>ファイルに複数の YAML ドキュメントがある。手作業で編集すること</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; stands twice in one mapping, so it is not clear which one counts; remove one of them first</source>
        <translation>1 つのマッピングにキー &apos;{}&apos; が 2 回あり、どちらが有効か明確でない。先に一方を削除すること</translation>
    </message>
    <message>
        <source>{}; no change could be verified, so none is made</source>
        <translation>{}。変更を検証できないため、変更しない</translation>
    </message>
    <message>
        <source>the two YAML readers do not agree on this file; no change could be verified, so none is made</source>
        <translation>このファイルについて 2 つの YAML リーダーの結果が一致しない。変更を検証できないため、変更しない</translation>
    </message>
    <message>
        <source>the file ends in a block text without a line break, so a line added below would change that text; end the file with a line break first</source>
        <translation>ファイルが改行のないブロックテキストで終わっており、下に行を追加するとそのテキストが変わる。先にファイル末尾に改行を入れること</translation>
    </message>
    <message>
        <source>the changed text would not be valid YAML; nothing was changed</source>
        <translation>変更後のテキストが有効な YAML にならない。何も変更していない</translation>
    </message>
    <message>
        <source>the changed text would not say what was intended; nothing was changed</source>
        <translation>変更後のテキストが意図した内容にならない。何も変更していない</translation>
    </message>
    <message>
        <source>the second YAML reader sees something else in the changed text; nothing was changed</source>
        <translation>変更後のテキストについて 2 つ目の YAML リーダーの結果が異なる。何も変更していない</translation>
    </message>
    <message>
        <source>{}; nothing was changed</source>
        <translation>{}。何も変更していない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; comes from the anchor {}, which others may share; edit the anchor by hand</source>
        <translation>&apos;{}&apos; はアンカー {} に由来し、他と共有されている可能性がある。アンカーを手作業で編集すること</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is shared through the anchor &amp;{} (used in line {}); a change here would change those too</source>
        <translation>&apos;{}&apos; はアンカー &amp;{} を通じて共有されている（{} 行目で使用）。ここを変更するとそちらも変わる</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not written in this file itself; it comes from an anchor, a merge key or another file</source>
        <translation>&apos;{}&apos; はこのファイル自体に書かれておらず、アンカー、マージキー、または別のファイルに由来する</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not where an earlier change should have left it</source>
        <translation>&apos;{}&apos; が、先の変更の結果あるべき場所にない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; holds the anchor &amp;{}, which is needed in line {}; move the anchor to where it is needed first</source>
        <translation>&apos;{0}&apos; には {2} 行目で必要なアンカー &amp;{1} がある。先にアンカーを必要な場所に移すこと</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a single value</source>
        <translation>&apos;{}&apos; は単一の値ではない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a block text; edit it by hand</source>
        <translation>&apos;{}&apos; はブロックテキストである。手作業で編集すること</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a list</source>
        <translation>&apos;{}&apos; はリストではない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a mapping</source>
        <translation>&apos;{}&apos; はマッピングではない</translation>
    </message>
    <message>
        <source>the whole document cannot be removed</source>
        <translation>ドキュメント全体は削除できない</translation>
    </message>
    <message>
        <source>the file would be left empty</source>
        <translation>ファイルが空になってしまう</translation>
    </message>
    <message>
        <source>&apos;{}&apos; would be left empty; remove it as a whole instead</source>
        <translation>&apos;{}&apos; が空になってしまう。代わりに全体を削除すること</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no plain key that could be renamed</source>
        <translation>&apos;{}&apos; に名前を変更できる単純なキーがない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be emptied; edit it by hand</source>
        <translation>&apos;{}&apos; は空にできない。手作業で編集すること</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no plain key and cannot be copied</source>
        <translation>&apos;{}&apos; に単純なキーがなく、コピーできない</translation>
    </message>
    <message>
        <source>the text is no valid YAML</source>
        <translation>テキストが有効な YAML ではない</translation>
    </message>
    <message>
        <source>the text is not one entry that can stand for itself</source>
        <translation>テキストが単独で成り立つ 1 つの項目ではない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has an item that cannot become a key; edit it by hand</source>
        <translation>&apos;{}&apos; にキーにできない項目がある。手作業で編集すること</translation>
    </message>
    <message>
        <source>&apos;{}&apos; stands twice in &apos;{}&apos;; remove one of them first</source>
        <translation>&apos;{1}&apos; に &apos;{0}&apos; が 2 回ある。先に一方を削除すること</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a single value without anchor and tag; edit it by hand</source>
        <translation>&apos;{}&apos; はアンカーとタグのない単一の値ではない。手作業で編集すること</translation>
    </message>
    <message>
        <source>yaml-cpp, the second reader, sees more than one document in the file</source>
        <translation>2 つ目のリーダー yaml-cpp は、ファイルに複数のドキュメントがあると解釈する</translation>
    </message>
    <message>
        <source>yaml-cpp, the second reader, refuses the text at line {}: {}</source>
        <translation>2 つ目のリーダー yaml-cpp が {} 行目のテキストを拒否する：{}</translation>
    </message>
    <message>
        <source>a tab cannot indent; use spaces</source>
        <translation>タブではインデントできない。スペースを使うこと</translation>
    </message>
    <message>
        <source>a mapping or list cannot begin here on the line of its key; put it on a line of its own</source>
        <translation>マッピングまたはリストは、ここではキーと同じ行から始められない。別の行に置くこと</translation>
    </message>
    <message>
        <source>an anchor or tag of a list or mapping stands on the line before it</source>
        <translation>リストまたはマッピングのアンカーやタグは、その前の行に置く</translation>
    </message>
    <message>
        <source>nesting deeper than {} levels is not read</source>
        <translation>{} 階層を超える入れ子は読み取られない</translation>
    </message>
    <message>
        <source>Compose refuses the tab before this; use spaces</source>
        <translation>Compose はこの前のタブを拒否する。スペースを使うこと</translation>
    </message>
    <message>
        <source>a key must stand on one line</source>
        <translation>キーは 1 行に収めなければならない</translation>
    </message>
    <message>
        <source>a list item stands where a key was expected</source>
        <translation>キーが必要な場所にリストの項目がある</translation>
    </message>
    <message>
        <source>nothing may follow here on the same line</source>
        <translation>ここでは同じ行に何も続けられない</translation>
    </message>
    <message>
        <source>this line is indented by {} spaces; the entry before it by {}</source>
        <translation>この行のインデントはスペース {} 個だが、前の項目は {} 個である</translation>
    </message>
    <message>
        <source>a &apos;:&apos; behind a key needs a blank or a line break after it</source>
        <translation>キーの後の &apos;:&apos; の後ろには空白または改行が必要</translation>
    </message>
    <message>
        <source>expected &apos;:&apos; behind this key</source>
        <translation>このキーの後に &apos;:&apos; が必要</translation>
    </message>
    <message>
        <source>a block text&apos;s first line is &apos;|&apos; or &apos;&gt;&apos; with an indentation digit and &apos;+&apos; or &apos;-&apos; at most</source>
        <translation>ブロックテキストの最初の行は &apos;|&apos; または &apos;&gt;&apos; で、付けられるのはインデントの数字と &apos;+&apos; または &apos;-&apos; まで</translation>
    </message>
    <message>
        <source>Compose refuses a tab at the start of this text; use spaces</source>
        <translation>Compose はこのテキストの先頭のタブを拒否する。スペースを使うこと</translation>
    </message>
    <message>
        <source>an empty line before this text is indented deeper than the text</source>
        <translation>このテキストの前の空行のインデントが、テキストより深い</translation>
    </message>
    <message>
        <source>inside brackets, YAML 1.2 wants lines deeper than the line that holds the key</source>
        <translation>YAML 1.2 では、括弧内の行はキーのある行より深くする必要がある</translation>
    </message>
    <message>
        <source>this &apos;{}&apos; is never closed</source>
        <translation>この &apos;{}&apos; が閉じていない</translation>
    </message>
    <message>
        <source>there is no value before this &apos;,&apos;</source>
        <translation>この &apos;,&apos; の前に値がない</translation>
    </message>
    <message>
        <source>expected &apos;{}&apos; here</source>
        <translation>ここに &apos;{}&apos; が必要</translation>
    </message>
    <message>
        <source>a &apos;,&apos; is missing before this</source>
        <translation>この前に &apos;,&apos; がない</translation>
    </message>
    <message>
        <source>this cannot begin a value</source>
        <translation>これで値を始めることはできない</translation>
    </message>
    <message>
        <source>the &apos;&lt;&apos; of this tag is never closed</source>
        <translation>このタグの &apos;&lt;&apos; が閉じていない</translation>
    </message>
    <message>
        <source>an anchor needs a name behind its &apos;&amp;&apos;</source>
        <translation>アンカーの &apos;&amp;&apos; の後ろには名前が必要</translation>
    </message>
    <message>
        <source>a value can have only one anchor</source>
        <translation>値に付けられるアンカーは 1 つだけ</translation>
    </message>
    <message>
        <source>a value can have only one tag</source>
        <translation>値に付けられるタグは 1 つだけ</translation>
    </message>
    <message>
        <source>an anchor or tag ends with a blank</source>
        <translation>アンカーまたはタグの終わりには空白が必要</translation>
    </message>
    <message>
        <source>the tag handle {} is not declared by a %TAG line of this document</source>
        <translation>タグハンドル {} は、このドキュメントの %TAG 行で宣言されていない</translation>
    </message>
    <message>
        <source>an alias cannot have an anchor or a tag of its own</source>
        <translation>エイリアスに独自のアンカーやタグは付けられない</translation>
    </message>
    <message>
        <source>there is no anchor &apos;{}&apos; before this alias</source>
        <translation>このエイリアスの前にアンカー &apos;{}&apos; がない</translation>
    </message>
    <message>
        <source>the control character {} is not allowed here</source>
        <translation>制御文字 {} はここでは使えない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot begin a value; quote the value if it is meant as text</source>
        <translation>&apos;{}&apos; で値を始めることはできない。テキストのつもりなら値を引用符で囲むこと</translation>
    </message>
    <message>
        <source>the {} opened here is never closed</source>
        <translation>ここで開いた {} が閉じていない</translation>
    </message>
    <message>
        <source>a document marker stands inside of this quoted text</source>
        <translation>この引用符付きテキストの中にドキュメントマーカーがある</translation>
    </message>
    <message>
        <source>YAML 1.2 wants the lines of a quoted text deeper than the line that holds the key</source>
        <translation>YAML 1.2 では、引用符付きテキストの行はキーのある行より深くする必要がある</translation>
    </message>
    <message>
        <source>this escape sequence is unknown; write &apos;\\&apos; for a backslash, or use single quotes</source>
        <translation>このエスケープシーケンスは不明である。バックスラッシュは &apos;\\&apos; と書くか、単一引用符を使うこと</translation>
    </message>
    <message>
        <source>the text is larger than 4 GiB, which is not read</source>
        <translation>テキストが 4 GiB を超えているため、読み取られない</translation>
    </message>
    <message>
        <source>this byte is not UTF-8; save the file as UTF-8</source>
        <translation>このバイトは UTF-8 ではない。ファイルを UTF-8 で保存すること</translation>
    </message>
    <message>
        <source>the YAML version is given twice</source>
        <translation>YAML のバージョンが 2 回指定されている</translation>
    </message>
    <message>
        <source>a version directive reads &apos;%YAML 1.2&apos; and nothing more</source>
        <translation>バージョンディレクティブは &apos;%YAML 1.2&apos; だけで、ほかは書けない</translation>
    </message>
    <message>
        <source>directives must be followed by &apos;---&apos;</source>
        <translation>ディレクティブの後には &apos;---&apos; が必要</translation>
    </message>
    <message>
        <source>more than {} tag handles are not read</source>
        <translation>{} 個を超えるタグハンドルは読み取られない</translation>
    </message>
    <message>
        <source>this stands outside of the document&apos;s one top-level value; check its indentation</source>
        <translation>これはドキュメントの唯一の最上位の値の外にある。インデントを確認すること</translation>
    </message>
    <message>
        <source>nothing but a comment may follow &apos;...&apos;</source>
        <translation>&apos;...&apos; の後に置けるのはコメントだけ</translation>
    </message>
    <message>
        <source>a directive is only allowed after the document before it ends with &apos;...&apos;</source>
        <translation>ディレクティブは、前のドキュメントが &apos;...&apos; で終わった後でのみ使える</translation>
    </message>
    <message>
        <source>Web server ({})</source>
        <translation>Web サーバー（{}）</translation>
    </message>
    <message>
        <source>Reverse proxy ({})</source>
        <translation>リバースプロキシ（{}）</translation>
    </message>
    <message>
        <source>Worker, built here</source>
        <translation>ワーカー（ここでビルド）</translation>
    </message>
    <message>
        <source>metadata have no override file; they are changed where they are written</source>
        <translation>メタデータにオーバーライドファイルはない。書かれている場所で変更する</translation>
    </message>
    <message>
        <source>this project&apos;s contract asks for no metadata</source>
        <translation>このプロジェクトの契約はメタデータを求めていない</translation>
    </message>
    <message>
        <source>there is no file {}; make it first, empty or not</source>
        <translation>ファイル {} がない。空でもよいので先に作成すること</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no mapping in this file; edit it by hand</source>
        <translation>このファイルの &apos;{}&apos; はマッピングではない。手作業で編集すること</translation>
    </message>
    <message>
        <source>metadata need a key</source>
        <translation>メタデータにはキーが必要</translation>
    </message>
    <message>
        <source>the metadata of {} have no {}</source>
        <translation>{} のメタデータに {} はない</translation>
    </message>
    <message>
        <source>{} is more than a text in this file; edit it by hand</source>
        <translation>このファイルの {} は単なるテキストではない。手作業で編集すること</translation>
    </message>
    <message>
        <source>Remove {} from the metadata of {}</source>
        <translation>{1} のメタデータから {0} を削除</translation>
    </message>
    <message>
        <source>Set {} in the metadata of {}</source>
        <translation>{1} のメタデータに {0} を設定</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a secret&apos;s name; letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are allowed</source>
        <translation>&apos;{}&apos; はシークレット名ではない。使えるのは英数字と &apos;.&apos;、&apos;_&apos;、&apos;-&apos;</translation>
    </message>
    <message>
        <source>{} comes from {}, which holds the value and not this project&apos;s text; make a secret of it by hand</source>
        <translation>{} の値はこのプロジェクトのテキストではなく {} にある。手作業でシークレットにすること</translation>
    </message>
    <message>
        <source>{} names a file already, and is no secret itself</source>
        <translation>{} はすでにファイルを指しており、それ自体はシークレットではない</translation>
    </message>
    <message>
        <source>{} has no value here: the container gets what the shell has. Write {} first, and it can become a secret</source>
        <translation>{} にはここで値がなく、コンテナはシェルの値を受け取る。先に {} と書けばシークレットにできる</translation>
    </message>
    <message>
        <source>{} is empty, so there is nothing to keep secret</source>
        <translation>{} は空なので、秘密にするものがない</translation>
    </message>
    <message>
        <source>the value of {} is made of text and variables; a secret is the one or the other. Edit it by hand</source>
        <translation>{} の値はテキストと変数でできているが、シークレットはどちらか一方である。手作業で編集すること</translation>
    </message>
    <message>
        <source>whether {} reads {} is not known; it is built here, so its program must</source>
        <translation>{} が {} を読むかは不明。ここでビルドされるので、プログラム側で読む必要がある</translation>
    </message>
    <message>
        <source>whether {} reads {} is not known; see its documentation</source>
        <translation>{} が {} を読むかは不明。ドキュメントを確認すること</translation>
    </message>
    <message>
        <source>the {} of {} uses {}, which the container has no more</source>
        <translation>{1} の {0} は {2} を使うが、コンテナにはもうない</translation>
    </message>
    <message>
        <source>{} has {} with the same value</source>
        <translation>{} にも同じ値の {} がある</translation>
    </message>
    <message>
        <source>keep {} out of version control: add it to .gitignore</source>
        <translation>{} をバージョン管理に入れないこと：.gitignore に追加する</translation>
    </message>
    <message>
        <source>only you may read {}, and {} does not read it as root; give its user the right to</source>
        <translation>{} を読めるのは自分だけで、{} は root として読まない。そのユーザーに読み取り権を与えること</translation>
    </message>
    <message>
        <source>the old value stays in the history of the repository; change it</source>
        <translation>古い値はリポジトリの履歴に残る。値を変更すること</translation>
    </message>
    <message>
        <source>the value of {} comes from an anchor, a merge key or &apos;extends&apos;, and others may share it; say it in {} itself first</source>
        <translation>{0} の値はアンカー、マージキーまたは &apos;extends&apos; に由来し、ほかと共有されている可能性がある。先に {1} 自体に書くこと</translation>
    </message>
    <message>
        <source>{} is included from another folder; open it as a project of its own to move its secrets</source>
        <translation>{} は別のフォルダーから取り込まれている。シークレットを移すには単独のプロジェクトとして開くこと</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no name for a file of a secret</source>
        <translation>&apos;{}&apos; はシークレットのファイル名に使えない</translation>
    </message>
    <message>
        <source>{} is there already and holds something else; name another file</source>
        <translation>{} はすでにあり、内容が異なる。別のファイルを指定すること</translation>
    </message>
    <message>
        <source>{} has {} already</source>
        <translation>{} にはすでに {} がある</translation>
    </message>
    <message>
        <source>{} takes its value from {} of the shell, so the secret does too, and there is no file</source>
        <translation>{} の値はシェルの {} から取られる。シークレットも同じなので、ファイルはない</translation>
    </message>
    <message>
        <source>there is a secret {} already, and whether it has this value is not known; give the new one another name</source>
        <translation>シークレット {} はすでにあり、この値を持つかは不明。新しいものには別の名前を付けること</translation>
    </message>
    <message>
        <source>there is no secret &apos;{}&apos; in this project; declare it first</source>
        <translation>このプロジェクトにシークレット &apos;{}&apos; はない。先に定義すること</translation>
    </message>
    <message>
        <source>{} reads secret {} already</source>
        <translation>{} はすでにシークレット {} を読んでいる</translation>
    </message>
    <message>
        <source>{} reads no secret {}</source>
        <translation>{} はシークレット {} を読んでいない</translation>
    </message>
    <message>
        <source>Move {} of {} to a secret</source>
        <translation>{1} の {0} をシークレットに移す</translation>
    </message>
    <message>
        <source>Let {} read secret {}</source>
        <translation>{} がシークレット {} を読むようにする</translation>
    </message>
    <message>
        <source>Let {} no longer read secret {}</source>
        <translation>{} がシークレット {} を読まないようにする</translation>
    </message>
    <message>
        <source>move {} of {} to a secret file</source>
        <translation>{1} の {0} をシークレットファイルに移す</translation>
    </message>
    <message>
        <source>cannot make the folder {}: {}</source>
        <translation>フォルダー {} を作成できない：{}</translation>
    </message>
    <message>
        <source>cannot make {}: {}</source>
        <translation>{} を作成できない：{}</translation>
    </message>
    <message>
        <source>{} is there already and holds something else; it is unchanged</source>
        <translation>{} はすでにあり、内容が異なる。変更していない</translation>
    </message>
    <message>
        <source>new file {} (1 line, not shown)</source>
        <translation>新しいファイル {}（1 行、非表示）</translation>
    </message>
    <message>
        <source>new file {} ({} lines, not shown)</source>
        <translation>新しいファイル {}（{} 行、非表示）</translation>
    </message>
    <message>
        <source>Set {} of {}</source>
        <translation>{1} の {0} を設定</translation>
    </message>
    <message>
        <source>Set {} of {} on {}</source>
        <translation>{1} の {2} での {0} を設定</translation>
    </message>
    <message>
        <source>Remove {} from {}</source>
        <translation>{1} の {0} を削除</translation>
    </message>
    <message>
        <source>Remove {} from {} on {}</source>
        <translation>{1} の {2} での {0} を削除</translation>
    </message>
    <message>
        <source>this command has no word</source>
        <translation>このコマンドには語がない</translation>
    </message>
    <message>
        <source>only a shell understands {}</source>
        <translation>{} はシェルでしか解釈できない</translation>
    </message>
    <message>
        <source>without &apos;{}&apos; the image&apos;s holds, or else Docker&apos;s {}</source>
        <translation>&apos;{}&apos; がなければイメージの値、それもなければ Docker の {} が使われる</translation>
    </message>
    <message>
        <source>{} does not publish {}; it publishes {}</source>
        <translation>{} は {} を公開していない。公開しているのは {}</translation>
    </message>
    <message>
        <source>{} publishes {} more than once; edit it by hand</source>
        <translation>{} は {} を複数回公開している。手で編集する</translation>
    </message>
    <message>
        <source>the &apos;{}&apos; of {} is not written here</source>
        <translation>{1} の &apos;{0}&apos; はここには書かれていない</translation>
    </message>
    <message>
        <source>given up before the end; nothing has changed</source>
        <translation>途中で中止しました。何も変更されていません</translation>
    </message>
    <message>
        <source>{} CPUs</source>
        <translation>{} CPU</translation>
    </message>
    <message>
        <source>limits of {}; what the host has is not known</source>
        <translation>制限の合計は {}、ホストの容量は不明</translation>
    </message>
    <message>
        <source>over-committed: {} are reserved on a host with {}, {} too much</source>
        <translation>過剰割り当て：{1} のホストで {0} が予約されている（{2} 超過）</translation>
    </message>
    <message>
        <source>over-committed: limits of {} on a host with {}, {} too much</source>
        <translation>過剰割り当て：{1} のホストで制限の合計が {0}（{2} 超過）</translation>
    </message>
    <message>
        <source>limits of {} on a host with {}</source>
        <translation>{1} のホストで制限の合計は {0}</translation>
    </message>
    <message>
        <source>reserved: {}</source>
        <translation>予約：{}</translation>
    </message>
    <message numerus="yes">
        <source>{} services have no limit: they may take all</source>
        <comment>{} service has no limit: it may take all</comment>
        <translation>
            <numerusform>{} 個のサービスに制限がなく、すべてを使える</numerusform>
        </translation>
    </message>
    <message>
        <source>{} of the host&apos;s memory, {} of its CPUs</source>
        <translation>ホストのメモリの {}、CPU の {}</translation>
    </message>
    <message>
        <source>{} of the host&apos;s memory</source>
        <translation>ホストのメモリの {}</translation>
    </message>
    <message>
        <source>{} of the host&apos;s CPUs</source>
        <translation>ホストの CPU の {}</translation>
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
        <source>Open in n&amp;ew window…</source>
        <translation>新しいウィンドウで開く(&amp;N)…</translation>
    </message>
    <message>
        <source>Open a compose project in a new window</source>
        <translation>Compose プロジェクトを新しいウィンドウで開きます</translation>
    </message>
    <message>
        <source>Rea&amp;d-only</source>
        <translation>読み取り専用(&amp;D)</translation>
    </message>
    <message>
        <source>Look at the project without changing it</source>
        <translation>プロジェクトを変更せずに閲覧します</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window; the last one ends Tierwright</source>
        <translation>このウィンドウを閉じます。最後のウィンドウを閉じると Tierwright が終了します</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新しいウィンドウ(&amp;N)</translation>
    </message>
    <message>
        <source>Open a further window, for another project</source>
        <translation>別のプロジェクト用にもう 1 つウィンドウを開きます</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>印刷(&amp;P)…</translation>
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
        <source>Cu&amp;t services</source>
        <translation>サービスを切り取り(&amp;T)</translation>
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
        <source>Chan&amp;ge selection…</source>
        <translation>選択項目を変更(&amp;C)…</translation>
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
        <source>DN&amp;S names</source>
        <translation>DNS 名(&amp;S)</translation>
    </message>
    <message>
        <source>Show by which names services find the selected one, and which names are ambiguous</source>
        <translation>選択したサービスがどの名前で見つかるか、どの名前があいまいかを表示します</translation>
    </message>
    <message>
        <source>Mo&amp;ve a variable to a secret…</source>
        <translation>変数をシークレットに移す(&amp;V)…</translation>
    </message>
    <message>
        <source>Take a variable&apos;s value out of the compose file, into a file of its own</source>
        <translation>変数の値を Compose ファイルから取り出し、専用のファイルに入れる</translation>
    </message>
    <message>
        <source>Add &amp;secret</source>
        <translation>シークレットを追加(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;value and origin here</source>
        <translation>ここの値と由来を表示(&amp;V)</translation>
    </message>
    <message>
        <source>Show what the text at the cursor amounts to, where it comes from and what is wrong with it</source>
        <translation>カーソル位置のテキストが表す値、その由来、および問題を表示します</translation>
    </message>
    <message>
        <source>Draft con&amp;tract</source>
        <translation>契約の下書き(&amp;T)</translation>
    </message>
    <message>
        <source>Write a network contract that says what the project is today, to be edited</source>
        <translation>現在のプロジェクトを記述したネットワーク契約を書き出します。後から編集できます</translation>
    </message>
    <message>
        <source>Move &amp;to…</source>
        <translation>移動先(&amp;O)…</translation>
    </message>
    <message>
        <source>Take the selected services to another tier</source>
        <translation>選択したサービスを別のティアに移します</translation>
    </message>
    <message>
        <source>Attac&amp;h to…</source>
        <translation>接続先(&amp;H)…</translation>
    </message>
    <message>
        <source>Put the selected services on a further network</source>
        <translation>選択したサービスをさらに別のネットワークにも接続します</translation>
    </message>
    <message>
        <source>Offer fixes for the problems of the line, or of what is selected</source>
        <translation>この行または選択項目の問題の修正を提案</translation>
    </message>
    <message>
        <source>Select a&amp;ll services</source>
        <translation>すべてのサービスを選択(&amp;L)</translation>
    </message>
    <message>
        <source>Select every service on the canvas</source>
        <translation>キャンバス上のすべてのサービスを選択します</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>選択項目に合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Bring what is selected into sight, as a whole</source>
        <translation>選択した項目の全体を表示します</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>Give the window the whole screen, or take it back</source>
        <translation>ウィンドウを画面全体に広げるか、元に戻します</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>配置(&amp;R)</translation>
    </message>
    <message>
        <source>Move tier to the &amp;left</source>
        <translation>ティアを左へ(&amp;L)</translation>
    </message>
    <message>
        <source>Put the selected tier one place further left</source>
        <translation>選択したティアを 1 つ左へ移します</translation>
    </message>
    <message>
        <source>Move tier to the &amp;right</source>
        <translation>ティアを右へ(&amp;R)</translation>
    </message>
    <message>
        <source>Put the selected tier one place further right</source>
        <translation>選択したティアを 1 つ右へ移します</translation>
    </message>
    <message>
        <source>Move card &amp;up</source>
        <translation>カードを上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Put the selected services one place higher in their tier</source>
        <translation>選択したサービスをティア内で 1 つ上へ移します</translation>
    </message>
    <message>
        <source>Move card &amp;down</source>
        <translation>カードを下へ(&amp;D)</translation>
    </message>
    <message>
        <source>Put the selected services one place lower in their tier</source>
        <translation>選択したサービスをティア内で 1 つ下へ移します</translation>
    </message>
    <message>
        <source>Arrange &amp;tier again</source>
        <translation>ティアを再配置(&amp;T)</translation>
    </message>
    <message>
        <source>Forget where the selected tier and its cards were put by hand</source>
        <translation>選択したティアとそのカードの手動配置を取り消します</translation>
    </message>
    <message>
        <source>Arrange &amp;everything again</source>
        <translation>すべてを再配置(&amp;E)</translation>
    </message>
    <message>
        <source>Forget where tiers and cards were put by hand</source>
        <translation>ティアとカードの手動配置を取り消します</translation>
    </message>
    <message>
        <source>&amp;Invert the selection</source>
        <translation>選択を反転(&amp;I)</translation>
    </message>
    <message>
        <source>Select the services that are not selected, instead of the others</source>
        <translation>選択されていないサービスを、選択中のものの代わりに選択します</translation>
    </message>
    <message>
        <source>Let the service read a secret of the project, or declare one</source>
        <translation>サービスにプロジェクトのシークレットを読ませる、または新しく宣言する</translation>
    </message>
</context>
<context>
    <name>tw::gui::CanvasView</name>
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
    <message>
        <source>Select a service to see who finds it by which name.</source>
        <translation>サービスを選択すると、どのサービスからどの名前で見つかるかが表示されます。</translation>
    </message>
    <message>
        <source>There are no services yet. %1 adds the first one.</source>
        <translation>サービスはまだありません。%1 で最初のサービスを追加します。</translation>
    </message>
    <message>
        <source>%1
Drag the title sideways to put the tier elsewhere.</source>
        <translation>%1
タイトルを横にドラッグすると、ティアを別の位置へ移せます。</translation>
    </message>
    <message>
        <source>Expand the column without a network</source>
        <translation>ネットワークなしの列を展開</translation>
    </message>
    <message>
        <source>Collapse the column without a network</source>
        <translation>ネットワークなしの列を折りたたむ</translation>
    </message>
</context>
<context>
    <name>tw::gui::CapacityPane</name>
    <message>
        <source>How much memory the host has that the project is to run on, e.g. 16g</source>
        <translation>プロジェクトを動かすホストのメモリ容量（例：16g）</translation>
    </message>
    <message>
        <source>How many CPUs the host has that the project is to run on, e.g. 4</source>
        <translation>プロジェクトを動かすホストの CPU 数（例：4）</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>Fill in what this machine has; the project may well run on another one</source>
        <translation>このマシンの容量を入力します。プロジェクトは別のマシンで動くこともあります</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>This is no amount of memory; write 16g or 512m.</source>
        <translation>メモリの量として読めません。16g や 512m のように入力してください。</translation>
    </message>
    <message>
        <source>This is no number of CPUs; write 4 or 1.5.</source>
        <translation>CPU の数として読めません。4 や 1.5 のように入力してください。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>ホストのメモリ</translation>
    </message>
    <message>
        <source>Host CPUs</source>
        <translation>ホストの CPU 数</translation>
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
    <message>
        <source>Copy &amp;patch</source>
        <translation>パッチをコピー(&amp;P)</translation>
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
    <message>
        <source>There is neither a value nor a problem at the cursor</source>
        <translation>カーソル位置には値も問題もありません</translation>
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
        <source>The project is open read-only; the File menu has the switch.</source>
        <translation>プロジェクトは読み取り専用で開かれています。ファイルメニューで切り替えられます。</translation>
    </message>
    <message>
        <source>%1; expected: %2</source>
        <translation>%1。想定: %2</translation>
    </message>
    <message>
        <source>Another change is being worked out.</source>
        <translation>別の変更を準備しています。</translation>
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
    <name>tw::gui::ConflictDialog</name>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>ディスク上で変更されました</translation>
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
        <source>From the text here to the text on disk</source>
        <translation>ここのテキストからディスクのテキストへ</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>こちらを残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take the text from disk</source>
        <translation>ディスクのテキストを採用(&amp;T)</translation>
    </message>
    <message>
        <source>Show what leads from the text here to the text on disk</source>
        <translation>ここのテキストとディスクのテキストとの差分を表示します</translation>
    </message>
    <message>
        <source>− here · + on disk</source>
        <translation>− この画面 · + ディスク上</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>後で決める(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing is changed here or on disk; saving asks again</source>
        <translation>ここでもディスクでも何も変わりません。保存時に再び確認します</translation>
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
    <name>tw::gui::ContractSection</name>
    <message>
        <source>No flow speaks of it.</source>
        <translation>関係するフローはありません。</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>%1 を選択</translation>
    </message>
    <message>
        <source>What the contract says of %1</source>
        <translation>%1 についての契約の内容</translation>
    </message>
    <message>
        <source>Go to the contract</source>
        <translation>契約に移動</translation>
    </message>
    <message>
        <source>Take %1 out of the contract</source>
        <translation>%1 を契約から取り除く</translation>
    </message>
    <message>
        <source>to a service, or &quot;&lt;- service&quot; from one</source>
        <translation>宛先のサービス、または「&lt;- サービス」で送信元</translation>
    </message>
    <message>
        <source>Add a flow to the contract</source>
        <translation>契約にフローを追加</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>契約どおり</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>契約違反</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>内容：%1</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>ファイルを作成</translation>
    </message>
    <message>
        <source>Make the file %1</source>
        <translation>ファイル %1 を作成</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>more than a text</source>
        <translation>テキスト以外の値</translation>
    </message>
    <message>
        <source>%1 in the metadata; empty takes it out</source>
        <translation>メタデータの %1。空にすると取り除かれます</translation>
    </message>
    <message>
        <source>No contract says what this service may do.</source>
        <translation>このサービスに何が許されるかを定めた契約はありません。</translation>
    </message>
    <message>
        <source>Draft a contract</source>
        <translation>契約の下書きを作成</translation>
    </message>
    <message>
        <source>Write a network contract that says what the project is today</source>
        <translation>現在のプロジェクトを記述したネットワーク契約を書き出します</translation>
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
    <message>
        <source>Move %1 to a secret file</source>
        <translation>%1 をシークレットファイルに移す</translation>
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
    <message numerus="yes">
        <source>%n more in the list of problems</source>
        <translation>
            <numerusform>ほか %n 件は問題の一覧にあります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tw::gui::GeneralSection</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Clear the image</source>
        <translation>イメージを消去</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>not set: no</source>
        <translation>未設定: no</translation>
    </message>
    <message>
        <source>Clear the restart policy</source>
        <translation>再起動ポリシーを消去</translation>
    </message>
    <message>
        <source>Container name</source>
        <translation>コンテナー名</translation>
    </message>
    <message>
        <source>not set: %1</source>
        <translation>未設定: %1</translation>
    </message>
    <message>
        <source>Clear the container name</source>
        <translation>コンテナー名を消去</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>not set: the container&apos;s id</source>
        <translation>未設定: コンテナーの ID</translation>
    </message>
    <message>
        <source>Clear the host name</source>
        <translation>ホスト名を消去</translation>
    </message>
    <message>
        <source>built from source</source>
        <translation>ソースからビルド</translation>
    </message>
    <message>
        <source>built from %1</source>
        <translation>%1 からビルド</translation>
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
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Health checks to choose from</source>
        <translation>ヘルスチェックの候補</translation>
    </message>
    <message>
        <source>Health check &quot;%1&quot; for %2</source>
        <translation>%2 のヘルスチェック「%1」</translation>
    </message>
    <message>
        <source>%1; empty: as the image has it, else %2</source>
        <translation>%1。空ならイメージの値、なければ %2</translation>
    </message>
    <message>
        <source>Time from one check to the next</source>
        <translation>あるチェックから次のチェックまでの時間</translation>
    </message>
    <message>
        <source>Time after which a check has failed</source>
        <translation>チェックが失敗とみなされるまでの時間</translation>
    </message>
    <message>
        <source>Time to start, in which failed checks do not count</source>
        <translation>失敗したチェックが数えられない起動時間</translation>
    </message>
    <message>
        <source>at start</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Time from one check to the next while the container starts, for Docker Engine 25 and newer</source>
        <translation>コンテナーの起動中の、あるチェックから次のチェックまでの時間（Docker Engine 25 以降）</translation>
    </message>
    <message>
        <source>Failed checks in a row that make a container unhealthy</source>
        <translation>コンテナーが unhealthy になるまでの連続失敗回数</translation>
    </message>
    <message>
        <source>How the command is run</source>
        <translation>コマンドの実行方法</translation>
    </message>
    <message>
        <source>How the command is run: %1</source>
        <translation>コマンドの実行方法：%1</translation>
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
        <source>Enter: go to the inspector</source>
        <translation>Enter：インスペクターに移動</translation>
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
    <message>
        <source>Shift or Ctrl and click, or drag over the background: select several</source>
        <translation>Shift または Ctrl+クリック、または背景をドラッグ：複数選択</translation>
    </message>
    <message>
        <source>Shift and drag over the background: add to the selection</source>
        <translation>Shift+背景をドラッグ：選択に追加</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A: select nothing</source>
        <translation>Ctrl+Shift+A：選択を解除</translation>
    </message>
    <message>
        <source>Drag a card up or down in its tier, or a tier sideways by its title: order them</source>
        <translation>カードをティア内で上下に、またはティアをタイトルで横にドラッグ：並べ替える</translation>
    </message>
    <message>
        <source>Ctrl and wheel, or two fingers: zoom</source>
        <translation>Ctrl+ホイール、または 2 本の指：拡大/縮小</translation>
    </message>
    <message>
        <source>Double-click: rename in place</source>
        <translation>ダブルクリック: その場で名前を変更</translation>
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
    <message>
        <source>&amp;Go to this state</source>
        <translation>この状態へ移動(&amp;G)</translation>
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
    <message>
        <source>way of the traced request</source>
        <translation>追跡したリクエストの経路</translation>
    </message>
    <message>
        <source>way of the traced request, which may end in an error</source>
        <translation>追跡したリクエストの経路（エラーになることがある）</translation>
    </message>
    <message>
        <source>way of the traced request, which ends in an error</source>
        <translation>追跡したリクエストの経路（エラーになる）</translation>
    </message>
    <message>
        <source>way of the traced request, whose end is not known</source>
        <translation>追跡したリクエストの経路（行き先は不明）</translation>
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
    <message>
        <source>Save the changes of %1 first?</source>
        <translation>先に %1 の変更を保存しますか？</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（読み取り専用）</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>With Ctrl: in a window of its own</source>
        <translation>Ctrl を押すと専用のウィンドウで開きます</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message>
        <source>Go to this window</source>
        <translation>このウィンドウに切り替えます</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>%1 has no variable with a value of its own.</source>
        <translation>%1 には値を持つ変数がありません。</translation>
    </message>
    <message>
        <source>Move to a secret…</source>
        <translation>シークレットに移す…</translation>
    </message>
    <message>
        <source>There is no other network.</source>
        <translation>ほかのネットワークはありません。</translation>
    </message>
    <message>
        <source>Move %1 to…</source>
        <translation>%1 の移動先…</translation>
    </message>
    <message numerus="yes">
        <source>Move %n services to…</source>
        <translation>
            <numerusform>%n 個のサービスの移動先…</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach %1 to…</source>
        <translation>%1 の接続先…</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n services to…</source>
        <translation>
            <numerusform>%n 個のサービスの接続先…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no problem with what is selected</source>
        <translation>選択項目に問題はありません</translation>
    </message>
    <message>
        <source>Show on can&amp;vas</source>
        <translation>キャンバスに表示(&amp;V)</translation>
    </message>
    <message>
        <source>Show %1 on the canvas</source>
        <translation>%1 をキャンバスに表示</translation>
    </message>
    <message>
        <source>Show in co&amp;de</source>
        <translation>コードに表示(&amp;D)</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>%1 を選択</translation>
    </message>
    <message>
        <source>Show in the &amp;matrix</source>
        <translation>マトリックスに表示(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy what it says</source>
        <translation>内容をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>The project is open read-only, so the unsaved changes are not brought back. They stay in %1.</source>
        <translation>プロジェクトは読み取り専用で開かれているため、未保存の変更は復元されません。変更は %1 に残ります。</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. Its text is kept here, and saving writes it again.</source>
        <translation>%1 がディスクからなくなりました。テキストはここに残っており、保存すると再び書き込まれます。</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. Its text is kept here.</source>
        <translation>%1 がディスクからなくなりました。テキストはここに残っています。</translation>
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
    <message>
        <source>IPv4 address</source>
        <translation>IPv4 アドレス</translation>
    </message>
    <message>
        <source>Remove the IPv4 address on %1</source>
        <translation>%1 での IPv4 アドレスを削除</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6 アドレス</translation>
    </message>
    <message>
        <source>Remove the IPv6 address on %1</source>
        <translation>%1 での IPv6 アドレスを削除</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Remove the priority on %1</source>
        <translation>%1 での優先度を削除</translation>
    </message>
    <message>
        <source>Gateway priority</source>
        <translation>ゲートウェイ優先度</translation>
    </message>
    <message>
        <source>Remove the gateway priority on %1</source>
        <translation>%1 でのゲートウェイ優先度を削除</translation>
    </message>
    <message>
        <source>found by %1 and others</source>
        <translation>見つけられるサービス: %1 ほか</translation>
    </message>
    <message>
        <source>found by no other service</source>
        <translation>ほかに見つけられるサービスはありません</translation>
    </message>
    <message>
        <source>found by %1</source>
        <translation>見つけられるサービス: %1</translation>
    </message>
    <message>
        <source>+ address</source>
        <translation>+ アドレス</translation>
    </message>
    <message>
        <source>Set an address on %1</source>
        <translation>%1 でのアドレスを設定</translation>
    </message>
    <message>
        <source>+ priority</source>
        <translation>+ 優先度</translation>
    </message>
    <message>
        <source>Set a priority on %1</source>
        <translation>%1 での優先度を設定</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 での%1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
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
    <message>
        <source>Words of a name, an image or an alias, or as on the canvas tier:…, tag:… and problem:…</source>
        <translation>名前、イメージ、エイリアスの語、またはキャンバスと同じ tier:…、tag:…、problem:…</translation>
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
    <message>
        <source>Remark</source>
        <translation>ヒント</translation>
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
    <message>
        <source>What would change</source>
        <translation>変更される内容</translation>
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
        <source>%1 CPUs</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>Profile %1 of the contract: %2</source>
        <translation>契約のプロファイル %1：%2</translation>
    </message>
    <message>
        <source>%1, e.g. %2; empty for none. Arrow keys go up and down.</source>
        <translation>%1（例：%2）。なしにするには空にします。矢印キーで増減できます。</translation>
    </message>
    <message>
        <source>Default profile %1 of the contract: %2</source>
        <translation>契約の既定のプロファイル %1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Apply profile %1</source>
        <translation>プロファイル %1 を適用</translation>
    </message>
    <message>
        <source>Apply profile %1 to %2</source>
        <translation>プロファイル %1 を %2 に適用</translation>
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
    <name>tw::gui::SecretsSection</name>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>No longer read secret %1</source>
        <translation>シークレット %1 を読まないようにする</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · %2 から</translation>
    </message>
    <message>
        <source>nowhere: it is not declared</source>
        <translation>不明：定義されていない</translation>
    </message>
    <message>
        <source>outside of the project, where Compose finds it</source>
        <translation>プロジェクト外（Compose が見つける場所）</translation>
    </message>
    <message>
        <source>variable %1 of the shell</source>
        <translation>シェルの変数 %1</translation>
    </message>
    <message>
        <source>a place that is not known</source>
        <translation>不明な場所</translation>
    </message>
    <message>
        <source>%1, which is missing</source>
        <translation>%1（存在しない）</translation>
    </message>
    <message>
        <source>secret, or NAME=FILE, or NAME=$VARIABLE</source>
        <translation>シークレット、または 名前=ファイル、名前=$変数</translation>
    </message>
    <message>
        <source>Let the service read a secret of the project, or declare one</source>
        <translation>サービスにプロジェクトのシークレットを読ませる、または新しく宣言する</translation>
    </message>
    <message>
        <source>Declared, and read by no service:</source>
        <translation>宣言済みで、どのサービスも読まないもの：</translation>
    </message>
    <message>
        <source>No longer declare secret %1</source>
        <translation>シークレット %1 の宣言を取り除く</translation>
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
        <source>health check (%1)</source>
        <translation>ヘルスチェック（%1）</translation>
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
    <message>
        <source>With and without a shell</source>
        <translation>シェルありとシェルなし</translation>
    </message>
    <message>
        <source>How the commands are run</source>
        <translation>各コマンドの実行方法</translation>
    </message>
    <message>
        <source>How the commands are run: %1</source>
        <translation>各コマンドの実行方法：%1</translation>
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
    <message>
        <source>Problems only</source>
        <translation>問題のみ</translation>
    </message>
    <message>
        <source>Show only the rows that have a sign of a problem</source>
        <translation>問題の印がある行だけを表示します</translation>
    </message>
    <message>
        <source>&amp;Sort by &quot;%1&quot;</source>
        <translation>「%1」で並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>Order of the &amp;project</source>
        <translation>プロジェクトの順序(&amp;P)</translation>
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
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>テンプレートなし</translation>
    </message>
    <message>
        <source>Add service %1</source>
        <translation>サービス %1 を追加</translation>
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
    <message>
        <source>The view %1 is shown without what is gone: %2</source>
        <translation>ビュー %1 を表示しました。なくなったものを除く：%2</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>環境 %1</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>プロファイル %1</translation>
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
    <message>
        <source>The project is open read-only.</source>
        <translation>プロジェクトは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 はすでに存在します。</translation>
    </message>
    <message>
        <source>Arrangement from the disk</source>
        <translation>ディスク上の配置</translation>
    </message>
</context>
</TS>
