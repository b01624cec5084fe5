// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/suite.h"
#include "widgets/pictures/picturepolicy.h"

#include <QTest>
#include <QUrl>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

class PicturePolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesOnlyFromTheCompany_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("fetched");
        QTest::newRow("its host") << u"https://example.com/a.png"_s << true;
        QTest::newRow("below it") << u"https://files.example.com/a.png"_s << true;
        QTest::newRow("somebody else") << u"https://tracker.net/a.png"_s << false;
        QTest::newRow("a name that ends alike") << u"https://badexample.com/a.png"_s << false;
        QTest::newRow("a name that begins alike") << u"https://example.com.evil.net/a"_s << false;
        QTest::newRow("a name within a name") << u"https://example.com@evil.net/a.png"_s << false;
        QTest::newRow("in the open") << u"http://example.com/a.png"_s << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("data") << u"data:image/png;base64,AAAA"_s << false;
    }

    void fetchesOnlyFromTheCompany()
    {
        QFETCH(const QString, url);
        const QStringList hosts{u"example.com"_s, QString()};
        QTEST(isFetched(QUrl(url), PicturePolicy::CompanyHosts, hosts), "fetched");
        QVERIFY(!isFetched(QUrl(url), PicturePolicy::Never, hosts));
    }

    void fetchesFromEverybodyWhereItMay()
    {
        const QUrl anywhere(u"https://tracker.net/a.png"_s);
        QVERIFY(isFetched(anywhere, PicturePolicy::Always, {}));
        QVERIFY(!isFetched(QUrl(u"http://tracker.net/a.png"_s), PicturePolicy::Always, {}));
    }
};

static const Kustomer::Testing::Suite<PicturePolicyTest> suite;

#include "tst_picturepolicy.moc"
