// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "transport/secrets/keptsecret.h"
#include "transport/secrets/keychaintokenstore.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

/// Runs where no secret service can be reached; a keychain of the machine stays untouched.
class TokenStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }
    void init() { failOnAnyWarning(); }

    void keepsSecrets_data();
    void keepsSecrets();
    void saysThatNoKeychainCouldForget();
    void neverAnswersADeadContext_data();
    void neverAnswersADeadContext();
    void saysOnceThatThereIsNoKeychain();
    void survivesItsDeathWithAJobUnderWay();
};

void TokenStoreTest::keepsSecrets_data()
{
    QTest::addColumn<std::shared_ptr<TokenStore>>("store");
    QTest::newRow("memory") << std::shared_ptr<TokenStore>(new MemoryTokenStore);
    QTest::newRow("no keychain") << std::shared_ptr<TokenStore>(new KeychainTokenStore);
}

void TokenStoreTest::keepsSecrets()
{
    QFETCH(std::shared_ptr<TokenStore>, store);
    const QByteArray secret("a\0b\xff", 4);

    QVERIFY(isWritten(*store, secret));
    QCOMPARE(secretIn(*store), secret);
    QCOMPARE(secretIn(*store, u"other"_s), "");
    QVERIFY(isWritten(*store, "newer"));
    QCOMPARE(secretIn(*store), "newer");
    const bool isInMemory = qobject_cast<MemoryTokenStore *>(store.get());
    QCOMPARE(isRemoved(*store), isInMemory);
    QCOMPARE(secretIn(*store), "");
}

void TokenStoreTest::saysThatNoKeychainCouldForget()
{
    KeychainTokenStore store;
    QVERIFY(isWritten(store, "secret"));
    QObject context;
    std::optional<Result<Done>> removed;

    store.remove(u"acme"_s, &context, [&](const Result<Done> &answer) { removed = answer; });

    QTRY_VERIFY(removed);
    QCOMPARE(removed->error().kind, Error::Kind::NotFound);
    QCOMPARE(secretIn(store), "");
}

void TokenStoreTest::neverAnswersADeadContext_data()
{
    keepsSecrets_data();
}

void TokenStoreTest::neverAnswersADeadContext()
{
    QFETCH(std::shared_ptr<TokenStore>, store);
    int answers = 0;
    auto context = std::make_unique<QObject>();
    store->read(u"acme"_s, context.get(), [&answers](const Result<QByteArray> &) { ++answers; });
    store->write(u"acme"_s, "s", context.get(), [&answers](const Result<Done> &) { ++answers; });
    store->remove(u"acme"_s, context.get(), [&answers](const Result<Done> &) { ++answers; });

    context.reset();

    QCOMPARE(secretIn(*store, u"other"_s), "");
    QCOMPARE(answers, 0);
}

void TokenStoreTest::saysOnceThatThereIsNoKeychain()
{
    KeychainTokenStore store;
    QSignalSpy fellBack(&store, &TokenStore::problemNoticed);

    QCOMPARE(secretIn(store), "");
    QVERIFY(isWritten(store, "secret"));
    QCOMPARE(secretIn(store), "secret");

    QCOMPARE(fellBack.size(), 1);
    const auto reason = fellBack.first().first().value<Error>();
    QCOMPARE(reason.kind, Error::Kind::Storage);
    QVERIFY(!reason.message.contains("secret"_L1));
}

void TokenStoreTest::survivesItsDeathWithAJobUnderWay()
{
    QObject context;
    int answers = 0;
    auto store = std::make_unique<KeychainTokenStore>();
    store->read(u"acme"_s, &context, [&answers](const Result<QByteArray> &) { ++answers; });
    store.reset();

    KeychainTokenStore other;
    QCOMPARE(secretIn(other), "");
    QCOMPARE(answers, 0);
}

static const Kustomer::Testing::Suite<TokenStoreTest> suite;
#include "tst_tokenstore.moc"
