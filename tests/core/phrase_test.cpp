// What is said to a person: patterns, lists and counts.
#include "base/phrase.h"

#include <QTest>

using namespace tw;

class PhraseTest : public QObject {
    Q_OBJECT

private slots:
    void fillsIn_data();
    void fillsIn();
    void says();
    void counts();
    void lists();
    void listsEither();
    void joins();
};

void PhraseTest::fillsIn_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* pattern, const char* text) {
        QTest::newRow(pattern) << QString(pattern) << QString(text);
    };
    row("nothing", "nothing");
    row("{} then {}", "a then b");
    row("{1} after {0}", "b after a");
    row("{0}, {0}", "a, a");
    row("{} {} {}", "a b {}");
    row("{2} of {0}", "{2} of a");
    row("{x} {", "{x} {");
    row("} {}", "} a");
}

void PhraseTest::fillsIn() {
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(fill_in(pattern.toStdString(), {"a", "b"})), text);
}

void PhraseTest::says() {
    const Phrase phrase = say("{} waits for {} on port {}", ServiceName("web"), say("a tier"), 80);
    QCOMPARE(phrase.str(), "web waits for a tier on port 80");
    QVERIFY(phrase.saying() != nullptr);
    QCOMPARE(phrase.saying()->words.size(), 3U);
    QVERIFY(phrase.saying()->words[0].saying() == nullptr); // a name
    QVERIFY(phrase.saying()->words[1].saying() != nullptr);
    QVERIFY(Phrase("compose.yaml").saying() == nullptr);
    QVERIFY(phrase == Phrase("web waits for a tier on port 80"));
    QCOMPARE(say("{}", "{} and {1}").str(), "{} and {1}"); // words are no patterns
}

void PhraseTest::counts() {
    const auto services = [](std::size_t count) {
        return say_count("{} services of {}", "{} service of {}", count, "shop").str();
    };
    QCOMPARE(services(0), "0 services of shop");
    QCOMPARE(services(1), "1 service of shop");
    QCOMPARE(services(7), "7 services of shop");
}

void PhraseTest::lists() {
    QVERIFY(listed({}).empty());
    QCOMPARE(listed({"a"}).str(), "a");
    QCOMPARE(listed({"a", "b"}).str(), "a and b");
    QCOMPARE(listed({"a", "b", "c"}).str(), "a, b and c");
    QCOMPARE(listed({"a", "b", "c", "d"}, 2).str(), "a, b and 2 more");
}

void PhraseTest::listsEither() {
    QVERIFY(either({}).empty());
    QCOMPARE(either({"a"}).str(), "a");
    QCOMPARE(either({"a", "b"}).str(), "a or b");
    QCOMPARE(either({"a", "b", "c"}).str(), "a, b or c");
}

void PhraseTest::joins() {
    QVERIFY(joined({}).empty());
    QCOMPARE(joined({"a", "b", "c"}).str(), "a; b; c");
}

QTEST_APPLESS_MAIN(PhraseTest)
#include "phrase_test.moc"
