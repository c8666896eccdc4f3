// Sizes, processor shares and durations, as docker-compose 2.26.1 with compose-go 2.4.8 reads them.
#include "compose/quantity.h"
#include "compose/quantity_steps.h"

#include <QTest>

#include <cmath>

using namespace tw;
using namespace tw::compose;

class QuantityTest : public QObject {
    Q_OBJECT

private slots:
    void sizes_data();
    void sizes();
    void cpus_data();
    void cpus();
    void durations_data();
    void durations();
    void steps_data();
    void steps();
};

void QuantityTest::sizes_data() {
    QTest::addColumn<qint64>("bytes"); ///< -1: refused
    const auto row = [](const char* text, qint64 bytes) { QTest::newRow(text) << bytes; };
    constexpr qint64 mega = 1024 * 1024;
    constexpr qint64 giga = 1024 * mega;
    for (const char* text : {"2g", "2G", "2gb", "2GB", "2GiB", "2Gi", "2 g", "2048m"}) {
        row(text, 2 * giga);
    }
    row("512m", 512 * mega);
    row("1.5g", giga + giga / 2);
    row("1.5 g", giga + giga / 2);
    row("1k", 1024);
    row("1b", 1);
    row("1024", 1024);
    row("1024.5", 1024);
    row("2t", 2048 * giga);
    row("2p", 2048 * 1024 * giga);
    row("0", 0);
    for (const char* text : {".5g", "1  g", " 1g", "1g ", "1e3m", "2e", "+5m", "-1", "1,5g", "g",
                             "", "2gg", "1.g", "1.2.3g", "1i", "9999999999p", "0x10"}) {
        row(text, -1);
    }
}

void QuantityTest::sizes() {
    QFETCH(const qint64, bytes);
    QCOMPARE(parse_bytes(QTest::currentDataTag()).value_or(Bytes{-1}).count, bytes);
}

void QuantityTest::cpus_data() {
    QTest::addColumn<double>("cores"); ///< NaN: refused
    const auto row = [](const char* text, double cores) { QTest::newRow(text) << cores; };
    row("2", 2);
    row("0.5", 0.5);
    row(".5", 0.5);
    row("1e1", 10);
    row("0", 0);
    row("-1", -1);
    row("0.001", 0.001);
    row("1000", 1000);
    row("+1", 1);
    for (const char* text :
         {"500m", "1,5", " 1", "1 ", "", "x", "1.2.3", "nan", "inf", "1e99", "++1", "+-1"}) {
        row(text, std::nan(""));
    }
}

void QuantityTest::cpus() {
    QFETCH(const double, cores);
    const auto parsed = parse_cpus(QTest::currentDataTag());
    QCOMPARE(parsed.has_value(), !std::isnan(cores));
    if (parsed) {
        QCOMPARE(parsed->count, std::llround(cores * 1e9));
    }
}

void QuantityTest::durations_data() {
    QTest::addColumn<double>("seconds"); ///< NaN: refused
    const auto row = [](const char* text, double seconds) { QTest::newRow(text) << seconds; };
    row("1m30s", 90);
    row("1.5s", 1.5);
    row("500ms", 0.5);
    row(".5s", 0.5);
    row("5us", 5e-6);
    row("1µs", 1e-6);
    row("7ns", 7e-9);
    row("1h1h", 7200);
    row("-5s", -5);
    row("+5s", 5);
    row("0", 0);
    row("0s", 0);
    row("2h45m", 9900);
    row("1w2d", 777600);
    for (const char* text :
         {"30", "1m 30s", " 1s", "30S", "1e3s", "", "s", "-", ".s", "1.2.3s", "99999999h"}) {
        row(text, std::nan(""));
    }
}

void QuantityTest::durations() {
    QFETCH(const double, seconds);
    const auto parsed = parse_duration(QTest::currentDataTag());
    QCOMPARE(parsed.has_value(), !std::isnan(seconds));
    if (parsed) {
        QCOMPARE(parsed->count(), std::llround(seconds * 1e9));
    }
}

void QuantityTest::steps_data() {
    QTest::addColumn<bool>("memory");
    QTest::addColumn<QString>("down"); ///< empty: there is none
    QTest::addColumn<QString>("up");
    const auto size = [](const char* text, const char* down, const char* up) {
        QTest::newRow(text) << true << down << up;
    };
    const auto cpus = [](const char* text, const char* down, const char* up) {
        QTest::newRow(text) << false << down << up;
    };
    size("256m", "128m", "512m");
    size("512m", "256m", "1024m"); // in the unit of the text
    size("300m", "256m", "512m");
    size("1g", "512m", "2g");
    size("1.5g", "1g", "2g");
    size("1GiB", "512MiB", "2GiB");
    size("1 gb", "512 mb", "2 gb");
    size("16777216", "8388608", "33554432");
    size("8m", "", "16m"); // Docker wants 6 MiB
    size("1t", "512g", "");
    size("1k", "", "");
    size("0", "", "");
    size("much", "", "");
    size("${LIMIT}", "", "");
    cpus("0.25", "0.10", "0.50");
    cpus("0.5", "0.25", "0.75");
    cpus("0.50", "0.25", "0.75");
    cpus(".5", "0.25", "0.75");
    cpus("1", "0.75", "1.5");
    cpus("1.0", "0.75", "1.5");
    cpus("1.50", "1.00", "2.00");
    cpus("2.0", "1.5", "2.5");
    cpus("4", "3.5", "5");
    cpus("0.3", "0.25", "0.5");
    cpus("0.1", "0.05", "0.25");
    cpus("0.05", "", "0.10");
    cpus("0.01", "", "0.05");
    cpus("512", "511", "");
    cpus("500m", "", "");
    cpus("", "", "");
}

void QuantityTest::steps() {
    QFETCH(const bool, memory);
    QFETCH(const QString, down);
    QFETCH(const QString, up);
    const auto next = [&](Turn turn) {
        const auto text = memory ? next_size(QTest::currentDataTag(), turn)
                                 : next_cpus(QTest::currentDataTag(), turn);
        return QString::fromStdString(text.value_or(""));
    };
    QCOMPARE(next(Turn::Down), down);
    QCOMPARE(next(Turn::Up), up);
}

QTEST_APPLESS_MAIN(QuantityTest)
#include "quantity_test.moc"
