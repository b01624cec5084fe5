// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "transport/secrets/keychaintokenstore.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray secretIn(TokenStore &store, const QString &key)
{
    QObject context;
    std::optional<Result<QByteArray>> answer;
    store.read(key, &context, [&answer](const Result<QByteArray> &given) { answer = given; });
    if (answer)
        return "answered from within read()";
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, Testing::patience) || !*answer)
        return "no answer";
    return **answer;
}

bool isWritten(TokenStore &store, const QString &key, const QByteArray &secret)
{
    QObject context;
    bool isDone = false;
    store.write(key, secret, &context,
                [&isDone](const Result<Done> &answer) { isDone = answer.hasValue(); });
    return QTest::qWaitFor([&isDone] { return isDone; }, Testing::patience);
}

bool isRemoved(TokenStore &store, const QString &key)
{
    QObject context;
    bool isDone = false;
    store.remove(key, &context,
                 [&isDone](const Result<Done> &answer) { isDone = answer.hasValue(); });
    return QTest::qWaitFor([&isDone] { return isDone; }, Testing::patience);
}

} // namespace

/// Runs where no secret service can be reached; a keychain of the machine stays untouched.
class TokenStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }
    void init() { Testing::failOnAnyWarning(); }

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

    QVERIFY(isWritten(*store, u"acme"_s, secret));
    QCOMPARE(secretIn(*store, u"acme"_s), secret);
    QCOMPARE(secretIn(*store, u"other"_s), "");
    QVERIFY(isWritten(*store, u"acme"_s, "newer"));
    QCOMPARE(secretIn(*store, u"acme"_s), "newer");
    const bool isInMemory = qobject_cast<MemoryTokenStore *>(store.get());
    QCOMPARE(isRemoved(*store, u"acme"_s), isInMemory);
    QCOMPARE(secretIn(*store, u"acme"_s), "");
}

void TokenStoreTest::saysThatNoKeychainCouldForget()
{
    KeychainTokenStore store;
    QVERIFY(isWritten(store, u"acme"_s, "secret"));
    QObject context;
    std::optional<Result<Done>> removed;

    store.remove(u"acme"_s, &context, [&](const Result<Done> &answer) { removed = answer; });

    QTRY_VERIFY(removed);
    QCOMPARE(removed->error().kind, Error::Kind::NotFound);
    QCOMPARE(secretIn(store, u"acme"_s), "");
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

    QCOMPARE(secretIn(store, u"a"_s), "");
    QVERIFY(isWritten(store, u"a"_s, "secret"));
    QCOMPARE(secretIn(store, u"a"_s), "secret");

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
    store->read(u"a"_s, &context, [&answers](const Result<QByteArray> &) { ++answers; });
    store.reset();

    KeychainTokenStore other;
    QCOMPARE(secretIn(other, u"a"_s), "");
    QCOMPARE(answers, 0);
}

static const Kustomer::Testing::Suite<TokenStoreTest> suite;
#include "tst_tokenstore.moc"
