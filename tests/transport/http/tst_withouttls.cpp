// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/suite.h"
#include "transport/http/httpclient.h"

#include <QNetworkAccessManager>
#include <QRegularExpression>
#include <QSslSocket>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// An application that was deployed without the plugin.
class WithoutTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() // of which Qt speaks as well
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!No (functional )?TLS backend)"_s));
    }
    void initTestCase()
    {
        QCoreApplication::setLibraryPaths({});
        if (QSslSocket::supportsSsl())
            QSKIP("TLS is here already.");
    }

    void saysWhatIsMissing();
};

void WithoutTlsTest::saysWhatIsMissing()
{
    QNetworkAccessManager network;
    HttpClient client(&network, QUrl(u"https://127.0.0.1:9"_s));
    std::optional<Error> error;

    client.send({.path = u"/a"_s}, this,
                [&error](const Result<HttpReply> &reply) { error = reply.error(); });

    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Error::Kind::Tls);
    QCOMPARE(error->code, u"no_tls"_s);
    QVERIFY2(error->message.contains("TLS"_L1), qPrintable(error->message));
}

static const Kustomer::Testing::Suite<WithoutTlsTest> suite;
#include "tst_withouttls.moc"
