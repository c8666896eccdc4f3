// The core's phrases in the language of the window.
#include "conversions.h"

#include <QCoreApplication>
#include <QHash>
#include <QTest>
#include <QTranslator>

namespace tw::gui {

/// A language that puts words elsewhere and has its own forms for counts.
class Upside : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* /*comment*/,
                      int count) const override {
        if (QLatin1StringView(context) != "core") return {};
        const QString pattern = QString::fromUtf8(source);
        if (pattern == "{} services") return count == 1 ? "{} Dienst" : "{} Dienste";
        return patterns_.value(pattern);
    }

private:
    QHash<QString, QString> patterns_{
        {"{} waits for {}", "auf {1} wartet {0}"},
        {"the tier {}", "die Schicht {}"},
        {"{} and {}", "{} und {}"},
        {"{}; {}", "{}, und {}"},
    };
};

class PhrasesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QCoreApplication::installTranslator(&language_); }
    void cleanup() { QCoreApplication::removeTranslator(&language_); }

    void namesStay() {
        QCOMPARE(toQt(Phrase("the tier {}")), "the tier {}");
        QCOMPARE(toQt(Phrase(ServiceName("web"))), "web");
    }

    void wordsTurnRound() {
        QCOMPARE(toQt(say("{} waits for {}", ServiceName("web"), "db")), "auf db wartet web");
    }

    void wordsAreTranslatedToo() {
        const Phrase tiers = listed({say("the tier {}", "data"), say("the tier {}", "edge")});
        const Phrase phrase = say("{} waits for {}", "web", tiers);
        QCOMPARE(phrase.str(), "web waits for the tier data and the tier edge");
        QCOMPARE(toQt(phrase), "auf die Schicht data und die Schicht edge wartet web");
    }

    void wordsAreNoPatterns() {
        QCOMPARE(toQt(say("{} waits for {}", "{1}", "{0}")), "auf {0} wartet {1}");
    }

    void countsHaveForms() {
        const auto services = [](std::size_t count) {
            return say_count("{} services", "{} service", count);
        };
        QCOMPARE(toQt(services(1)), "1 Dienst");
        QCOMPARE(toQt(services(3)), "3 Dienste");
        QCOMPARE(toQt(say("{} waits for {}", "web", services(3))), "auf 3 Dienste wartet web");
        QCOMPARE(services(1).str(), "1 service");
    }

    void untranslatedIsEnglish() {
        const auto routers = [](std::size_t count) {
            return say_count("{} routers", "{} router", count);
        };
        QCOMPARE(toQt(say("{} is new", "web")), "web is new");
        QCOMPARE(toQt(routers(1)), "1 router");
        QCOMPARE(toQt(routers(2)), "2 routers");
        QCOMPARE(toQt(joined({say("{} is new", "web"), routers(1)})), "web is new, und 1 router");
    }

private:
    Upside language_;
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::PhrasesTest)
#include "phrases_test.moc"
