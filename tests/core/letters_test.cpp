// Letters and their case: ASCII, whatever the locale.
#include "base/letters.h"

#include <QTest>

#include <clocale>

using namespace tw;

class LettersTest : public QObject {
    Q_OBJECT

private slots:
    void knowsTheLettersOfNames() {
        static_assert(is_name_letter('a') && is_name_letter('Z') && is_name_letter('7'));
        static_assert(is_name_letter('.') && is_name_letter('_') && is_name_letter('-'));
        static_assert(!is_name_letter('/') && !is_name_letter(' ') && !is_name_letter('\xE4'));
        static_assert(is_variable_letter('_') && !is_variable_letter('-'));
        static_assert(!is_letter('@') && !is_letter('[') && !is_letter('`') && !is_letter('{'));
        static_assert(is_beyond_ascii('\x80') && !is_beyond_ascii('\x7F'));
    }

    void changesCaseOfAsciiOnly() {
        std::setlocale(LC_ALL, "tr_TR.UTF-8"); // where I and i are no pair, if it is installed
        QCOMPARE(lower_case("API-Ä_9[I]"), std::string("api-Ä_9[i]"));
        QCOMPARE(upper_case("api-ä_9{i}"), std::string("API-ä_9{I}"));
        std::setlocale(LC_ALL, "C");
    }

    void comparesInAnyCase() {
        QVERIFY(same_in_any_case("Db.Example", "dB.eXAMPLE"));
        QVERIFY(!same_in_any_case("db", "dbs"));
        QVERIFY(!same_in_any_case("@", "`")); // a letter's distance apart
    }
};

QTEST_GUILESS_MAIN(LettersTest)
#include "letters_test.moc"
