// Names of machines in the settings of programs; and no others, least of all passwords.
#include "rules/host_mentions.h"

#include <QTest>

using namespace tw;
using rules::HostMention;

class HostMentionsTest : public QObject {
    Q_OBJECT

private slots:
    void mentions_data();
    void mentions();
};

void HostMentionsTest::mentions_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("found"); // `form:name@offset`
    const auto row = [](const char* title, const char* key, const char* value, const char* found) {
        QTest::newRow(title) << QString(key) << QString(value) << QString(found);
    };
    row("url", "API", "http://api:80/x", "url:api@7");
    row("url alone", "API", "https://api", "url:api@8");
    row("user and password", "DB", "postgres://u:p@db:5432/x", "url:db@15");
    row("password with an at", "DB", "postgres://u:p@q@db:5432/x", "url:db@17");
    row("password with a slash", "DB", "postgres://u:p/q@db:5432/x", "");
    row("dialect", "DB", "postgresql+asyncpg://db/x", "url:db@21");
    row("jdbc", "DB", "jdbc:mysql://db:3306/x", "url:db@13");
    row("several machines", "M", "mongodb://a:1,b:2/x", "url:a@10 url:b@14");
    row("several urls", "K", "http://a:1,http://b:2", "url:a@7 url:b@18");
    row("several urls without ports", "K", "http://a,http://b/c", "url:a@7 url:b@16");
    row("two urls in words", "", "--a=http://a/ --b=http://b/", "url:a@11 url:b@25");
    row("quotes", "", "curl 'http://api/health'", "url:api@13");
    row("service records", "M", "mongodb+srv://cluster/x", "");
    row("bucket", "B", "s3://bucket/x", "");
    row("file", "F", "file:///etc/x", "");
    row("socket", "D", "unix:///var/run/docker.sock", "");
    row("number", "A", "http://10.0.0.1:80", "");
    row("IPv6", "A", "http://[::1]:80", "");
    row("variable left over", "A", "http://${HOST}:80", "");
    row("nothing", "A", "http://:80", "");
    row("empty", "DB_HOST", "", "");
    row("address", "STORE", "store:5432", "address:store@0");
    row("addresses", "BROKERS", "a:9092, b:9092", "address:a@0 address:b@8");
    row("time", "T", "12:30", "");
    row("no port", "U", "user:group", "");
    row("port out of range", "U", "user:100000", "");
    row("setting", "DB_HOST", "db", "setting:db@0");
    row("setting in small letters", "db.host", "db", "setting:db@0");
    row("settings", "ES_HOSTS", "a,b", "setting:a@0 setting:b@2");
    row("no setting", "DB_NAME", "db", "");
    row("no name", "DB_HOST", "the database", "");
    row("libpq", "DSN", "host=db port=5432 password=host2", "setting:db@5");
    row("ado", "DSN", "Server=db,1433;Database=x", "setting:db@7");
    row("part of a word", "DSN", "localhost=db", "");
    row("go", "DSN", "u:p@tcp(db:3306)/x", "address:db@8");
    row("password", "DB_PASSWORD", "db:5432", "");
    row("seen by others", "ALLOWED_HOSTS", "web", "");
    row("origins", "CORS_ORIGIN", "http://web:80", "");
    row("proxy's host", "VIRTUAL_HOST", "web", "");
    row("listeners", "KAFKA_ADVERTISED_LISTENERS", "tcp://kafka:9092", "");
    row("command", "", "db:5432", "address:db@0");
    row("option", "", "--host=db", "");
}

void HostMentionsTest::mentions() {
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    QFETCH(const QString, found);
    QStringList texts;
    for (const HostMention& mention :
         rules::host_mentions(key.toStdString(), value.toStdString())) {
        const char* form = mention.form == HostMention::Form::Url       ? "url"
                           : mention.form == HostMention::Form::Address ? "address"
                                                                        : "setting";
        texts << QString("%1:%2@%3").arg(form).arg(mention.host.c_str()).arg(mention.offset);
    }
    QCOMPARE(texts.join(' '), found);
}

QTEST_GUILESS_MAIN(HostMentionsTest)
#include "host_mentions_test.moc"
