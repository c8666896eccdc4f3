// Addresses and subnets: the arithmetic behind the rules about static addresses.
#include "base/address.h"

#include <QTest>

#include <vector>

using namespace tw;

class AddressTest : public QObject {
    Q_OBJECT

private slots:
    void addresses_data();
    void addresses();
    void subnets_data();
    void subnets();
    void contains_data();
    void contains();
    void overlaps();
    void ends();
    void around();
    void free();
};

void AddressTest::addresses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed"); // empty: no address
    const auto row = [](const char* text, const char* printed) {
        QTest::newRow(*text == '\0' ? "nothing" : text) << QString(text) << QString(printed);
    };
    row("10.1.0.5", "10.1.0.5");
    row("255.255.255.255", "255.255.255.255");
    row("fd00::5", "fd00::5");
    row("FD00:0:0:0:0:0:0:5", "fd00::5");
    row("::", "::");
    row("::1", "::1");
    row("", "");
    row("foo", "");
    row("10.1.0", "");
    row("10.1.0.256", "");
    row("10.1.0.5/16", "");
    row("[::1]", "");
    row("fe80::1%eth0", "");
    row(" 10.1.0.5", "");
    row("010.1.0.5", ""); // as Go, which takes no leading zeros
}

void AddressTest::addresses() {
    QFETCH(const QString, text);
    QFETCH(const QString, printed);
    const auto address = parse_address(text.toStdString());
    QCOMPARE(address ? QString::fromStdString(to_text(*address)) : QString(), printed);
}

void AddressTest::subnets_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char* text, const char* printed) {
        QTest::newRow(*text == '\0' ? "nothing" : text) << QString(text) << QString(printed);
    };
    row("10.1.0.0/16", "10.1.0.0/16");
    row("10.1.2.3/16", "10.1.0.0/16");
    row("10.1.2.3/32", "10.1.2.3/32");
    row("255.1.2.3/0", "0.0.0.0/0");
    row("172.28.5.129/25", "172.28.5.128/25");
    row("fd00:1:2:3::9/64", "fd00:1:2:3::/64");
    row("fd00::/7", "fc00::/7");
    row("::1/128", "::1/128");
    row("10.1.0.0", "");
    row("10.1.0.0/", "");
    row("10.1.0.0/33", "");
    row("fd00::/129", "");
    row("10.1.0.0/-1", "");
    row("10.1.0.0/16x", "");
    row("10.1.0.0/255.255.0.0", "");
    row("foo", "");
    row("", "");
}

void AddressTest::subnets() {
    QFETCH(const QString, text);
    QFETCH(const QString, printed);
    const auto subnet = parse_subnet(text.toStdString());
    QCOMPARE(subnet ? QString::fromStdString(to_text(*subnet)) : QString(), printed);
}

void AddressTest::contains_data() {
    QTest::addColumn<QString>("subnet");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("inside");
    const auto row = [](const char* subnet, const char* address, bool inside) {
        QTest::addRow("%s %s", subnet, address) << QString(subnet) << QString(address) << inside;
    };
    row("10.1.0.0/16", "10.1.0.0", true);
    row("10.1.0.0/16", "10.1.255.255", true);
    row("10.1.0.0/16", "10.2.0.0", false);
    row("10.1.0.0/16", "10.0.255.255", false);
    row("172.28.5.128/25", "172.28.5.127", false);
    row("172.28.5.128/25", "172.28.5.255", true);
    row("10.1.2.3/32", "10.1.2.3", true);
    row("10.1.2.3/32", "10.1.2.4", false);
    row("0.0.0.0/0", "203.0.0.1", true);
    row("0.0.0.0/0", "::1", false);
    row("::/0", "10.1.2.3", false);
    row("fd00::/64", "fd00::ffff:ffff:ffff:ffff", true);
    row("fd00::/64", "fd00:0:0:1::", false);
}

void AddressTest::contains() {
    QFETCH(const QString, subnet);
    QFETCH(const QString, address);
    QFETCH(const bool, inside);
    QCOMPARE(parse_subnet(subnet.toStdString())->contains(*parse_address(address.toStdString())),
             inside);
}

void AddressTest::overlaps() {
    const auto subnet = [](const char* text) { return *parse_subnet(text); };
    QVERIFY(subnet("10.0.0.0/8").overlaps(subnet("10.1.0.0/16")));
    QVERIFY(subnet("10.1.0.0/16").overlaps(subnet("10.0.0.0/8")));
    QVERIFY(subnet("10.1.0.0/16").overlaps(subnet("10.1.0.0/16")));
    QVERIFY(!subnet("10.1.0.0/16").overlaps(subnet("10.2.0.0/16")));
    QVERIFY(!subnet("10.1.0.0/17").overlaps(subnet("10.1.128.0/17")));
    QVERIFY(!subnet("0.0.0.0/0").overlaps(subnet("::/0")));
    QVERIFY(subnet("10.0.0.0/8").contains(subnet("10.1.0.0/16")));
    QVERIFY(!subnet("10.1.0.0/16").contains(subnet("10.0.0.0/8")));
}

void AddressTest::ends() {
    QCOMPARE(to_text(parse_subnet("10.1.0.0/16")->last()), "10.1.255.255");
    QCOMPARE(to_text(parse_subnet("10.1.2.3/32")->last()), "10.1.2.3");
    QCOMPARE(to_text(parse_subnet("fd00::/120")->last()), "fd00::ff");
    QCOMPARE(to_text(next(*parse_address("10.1.0.255"))), "10.1.1.0");
    QCOMPARE(to_text(next(*parse_address("255.255.255.255"))), "0.0.0.0");
    QCOMPARE(to_text(next(*parse_address("fd00::ffff"))), "fd00::1:0");
}

void AddressTest::around() {
    QCOMPARE(to_text(subnet_around(*parse_address("172.28.5.9"), 24)), "172.28.5.0/24");
    QCOMPARE(to_text(subnet_around(*parse_address("172.28.5.9"), 99)), "172.28.5.9/32");
}

void AddressTest::free() {
    const auto subnet = [](const char* text) { return *parse_subnet(text); };
    const Subnet private_range = subnet("172.16.0.0/12");
    const std::vector taken{subnet("172.20.0.0/16"), subnet("172.21.4.0/24"),
                            subnet("172.22.0.0/15")};
    QCOMPARE(to_text(*next_free(taken[0], taken, private_range)), "172.24.0.0/16");
    QVERIFY(!next_free(subnet("172.31.0.0/16"), taken, private_range));
    const std::vector all{private_range};
    QVERIFY(!next_free(taken[0], all, private_range));
    // The last address of all is followed by the first: no endless way around.
    QVERIFY(!next_free(subnet("255.255.255.0/24"), {}, subnet("255.0.0.0/8")));
}

QTEST_GUILESS_MAIN(AddressTest)
#include "address_test.moc"
