// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "transport/http/retrypolicy.h"

#include <QDateTime>
#include <QTest>

using namespace Kustomer;
using namespace std::chrono_literals;
using Method = HttpRequest::Method;
using Repeat = HttpRequest::Repeat;

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void repeatsWhatMayPass_data();
    void repeatsWhatMayPass();
    void spendsABudgetThatSuccessRefills();
    void readsRetryAfter_data();
    void readsRetryAfter();
};

void RetryPolicyTest::repeatsWhatMayPass_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<Repeat>("repeat");
    QTest::addColumn<Error>("error");
    QTest::addColumn<bool>("isRepeated");

    const Error lost{.kind = Error::Kind::Transport};
    const auto server = [](int status) {
        return Error{.kind = Error::Kind::Server, .httpStatus = status};
    };
    QTest::newRow("lost GET") << Method::Get << Repeat::WhenIdempotent << lost << true;
    QTest::newRow("lost PUT") << Method::Put << Repeat::WhenIdempotent << lost << true;
    QTest::newRow("lost POST") << Method::Post << Repeat::WhenIdempotent << lost << false;
    QTest::newRow("lost PATCH") << Method::Patch << Repeat::WhenIdempotent << lost << false;
    QTest::newRow("harmless POST") << Method::Post << Repeat::Always << lost << true;
    QTest::newRow("precious GET") << Method::Get << Repeat::Never << lost << false;
    QTest::newRow("late") << Method::Get << Repeat::WhenIdempotent
                          << Error{.kind = Error::Kind::Timeout} << true;
    QTest::newRow("429") << Method::Get << Repeat::WhenIdempotent
                         << Error{.kind = Error::Kind::RateLimited, .httpStatus = 429} << true;
    QTest::newRow("500") << Method::Get << Repeat::WhenIdempotent << server(500) << false;
    QTest::newRow("502") << Method::Get << Repeat::WhenIdempotent << server(502) << true;
    QTest::newRow("503") << Method::Get << Repeat::WhenIdempotent << server(503) << true;
    QTest::newRow("504") << Method::Get << Repeat::WhenIdempotent << server(504) << true;
    QTest::newRow("505") << Method::Get << Repeat::WhenIdempotent << server(505) << false;
    for (const Error::Kind kind :
         {Error::Kind::Configuration, Error::Kind::Tls, Error::Kind::Refused, Error::Kind::NotFound,
          Error::Kind::Protocol, Error::Kind::Cancelled, Error::Kind::TooLarge}) {
        QTest::addRow("kind %d", int(kind))
            << Method::Get << Repeat::WhenIdempotent << Error{.kind = kind} << false;
    }
}

void RetryPolicyTest::repeatsWhatMayPass()
{
    QFETCH(Method, method);
    QFETCH(Repeat, repeat);
    QFETCH(Error, error);
    QFETCH(bool, isRepeated);

    QCOMPARE(mayRepeat({.method = method, .repeat = repeat}, error), isRepeated);
}

void RetryPolicyTest::spendsABudgetThatSuccessRefills()
{
    RetryBudget budget({.budget = 2, .refund = 0.5});

    QVERIFY(budget.take());
    QVERIFY(budget.take());
    QVERIFY(!budget.take());
    budget.refund();
    QVERIFY(!budget.take());
    budget.refund();
    QVERIFY(budget.take());

    for (int success = 0; success < 100; ++success)
        budget.refund();
    QVERIFY(budget.take());
    QVERIFY(budget.take());
    QVERIFY(!budget.take());
}

void RetryPolicyTest::readsRetryAfter_data()
{
    using Pause = std::optional<std::chrono::milliseconds>;
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Pause>("pause");

    QTest::newRow("absent") << QByteArray() << Pause();
    QTest::newRow("seconds") << QByteArray("7") << Pause(7s);
    QTest::newRow("zero") << QByteArray("0") << Pause(0s);
    QTest::newRow("negative") << QByteArray("-3") << Pause();
    QTest::newRow("far too long") << QByteArray("99999999999999") << Pause(24h);
    QTest::newRow("overflowing") << QByteArray("99999999999999999999999999") << Pause();
    QTest::newRow("date") << QByteArray("Tue, 04 Mar 2025 10:12:00 GMT") << Pause(60s);
    QTest::newRow("past date") << QByteArray("Tue, 04 Mar 2025 09:00:00 GMT") << Pause(0s);
    QTest::newRow("far date") << QByteArray("Tue, 09 Mar 2100 09:00:00 GMT") << Pause(24h);
    QTest::newRow("nonsense") << QByteArray("soon") << Pause();
}

void RetryPolicyTest::readsRetryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(std::optional<std::chrono::milliseconds>, pause);
    const QDateTime now(QDate(2025, 3, 4), QTime(10, 11), Qt::UTC);

    QCOMPARE(retryAfterFrom(header, now), pause);
}

static const Kustomer::Testing::Suite<RetryPolicyTest> suite;
#include "tst_retrypolicy.moc"
