// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/identity/identityname.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUrl api(u"https://acme.api.kustomerapp.com"_s);

/// The names of the application that this process plays.
void play(const QString &domain, const QString &vendor, const QString &application)
{
    QCoreApplication::setOrganizationDomain(domain);
    QCoreApplication::setOrganizationName(vendor);
    QCoreApplication::setApplicationName(application);
}

} // namespace

class IdentityNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Testing::failOnAnyWarning();
        play(u"vendor.example"_s, u"Vendor"_s, u"Shop"_s);
    }
    void cleanupTestCase() { play({}, {}, {}); }

    void belongsToTheApplication();
    void belongsToOneOrganisationOfOneServer();
    void belongsToTheProfile();
    void isFitToNameAFile();
};

void IdentityNameTest::belongsToTheApplication()
{
    const QString name = identityName(u"o"_s, api, {});
    play(u"vendor.example"_s, u"Vendor GmbH"_s, u"Shop"_s);
    QCOMPARE(identityName(u"o"_s, api, {}), name); // the domain says who it is
    play(u"vendor.example"_s, u"Vendor"_s, u"Till"_s);
    QVERIFY(identityName(u"o"_s, api, {}) != name);
    play(u"other.example"_s, u"Vendor"_s, u"Shop"_s);
    QVERIFY(identityName(u"o"_s, api, {}) != name);
    play({}, u"Vendor"_s, u"Shop"_s);
    const QString ofVendor = identityName(u"o"_s, api, {});
    play({}, u"Other"_s, u"Shop"_s);
    QVERIFY(identityName(u"o"_s, api, {}) != ofVendor);
}

void IdentityNameTest::belongsToOneOrganisationOfOneServer()
{
    const QString name = identityName(u"o"_s, api, {});
    QVERIFY(identityName(u"p"_s, api, {}) != name);
    QVERIFY(identityName(u"o"_s, QUrl(u"https://acme.api.staging.example"_s), {}) != name);
    QVERIFY(identityName(u"o"_s, QUrl(u"http://acme.api.kustomerapp.com"_s), {}) != name);
    QVERIFY(identityName(u"o"_s, QUrl(u"https://acme.api.kustomerapp.com:8443"_s), {}) != name);
    QCOMPARE(identityName(u"o"_s, QUrl(u"https://ACME.api.kustomerapp.com:443/"_s), {}), name);
}

void IdentityNameTest::belongsToTheProfile()
{
    const QString name = identityName(u"o"_s, api, {});
    QVERIFY(identityName(u"o"_s, api, u"Jane"_s) != name);
    QVERIFY(identityName(u"o"_s, api, u"Jane"_s) != identityName(u"o"_s, api, u"jane"_s));
    play(u"vendor.example"_s, u"Vendor"_s, u"Shop+o"_s); // and no part runs into the next
    QVERIFY(identityName(u"a"_s, api, {}) != name);
    const QString one = identityName(u"a"_s, api, u"b+c"_s);
    play(u"vendor.example"_s, u"Vendor"_s, u"Shop"_s);
    QVERIFY(identityName(u"o+a"_s, api, u"b+c"_s) != one);
}

void IdentityNameTest::isFitToNameAFile()
{
    const QString name = identityName(u"../o"_s, api, u"Jane / Müller\n"_s);
    QVERIFY2(QRegularExpression(u"^[A-Za-z0-9%+._~-]+$"_s).match(name).hasMatch(),
             qPrintable(name));
}

static const Kustomer::Testing::Suite<IdentityNameTest> suite;
#include "tst_identityname.moc"
