// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/identity/signin.h"
#include "support/signintext.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using Kustomer::Testing::textOf;
using Logins = SignIn::Logins;

namespace {

const Error broken{.kind = Error::Kind::Transport, .message = u"broken"_s};
const Error offline{.kind = Error::Kind::Transport, .message = u"offline"_s};
const Error failed{.kind = Error::Kind::Server, .httpStatus = 500, .message = u"500"_s};
const Error unauthorized{.kind = Error::Kind::Refused, .httpStatus = 401, .message = u"401"_s};
const Error forbidden{.kind = Error::Kind::Refused, .httpStatus = 403, .message = u"403"_s};
const TrackingToken visitor{.token = u"t1"_s, .trackingId = u"tr1"_s};
const TrackingToken otherVisitor{.token = u"t2"_s, .trackingId = u"tr2"_s};
const TrackingToken jane{
    .token = u"t1"_s, .trackingId = u"tr1"_s, .customerId = u"jane"_s, .isVerified = true};

/// A visitor whose login is on its way.
SignIn loggingIn()
{
    SignIn signIn;
    signIn.need();
    signIn.restored(std::nullopt);
    signIn.answered(visitor);
    signIn.permitLogin();
    signIn.login(u"jwt"_s);
    return signIn;
}

/// A visitor whose login has ended in this way; who it is now is asked.
SignIn after(const Error &error)
{
    SignIn signIn = loggingIn();
    signIn.notIdentified(1, error);
    return signIn;
}

} // namespace

/// What becomes of a login that had no answer is looked for until the server must have finished.
class SignInLooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void findALoginThatIsFinishedLate();
    void endWhenTheServerMustHaveFinished();
    void goOnBehindALoginThatWasGivenUp();
    void areForNothingWhereTheServerHasAnswered_data();
    void areForNothingWhereTheServerHasAnswered();
    void areForALoginThatWasOvertaken_data();
    void areForALoginThatWasOvertaken();
    void holdBackWhatWaitsForALoginThatTakesOver();
    void areForALoginWhoseTokenWasRejectedMeanwhile();
    void areForNothingWhereTheOvertakenOneIsAnswered();
    void areForNothingOnceAllLoginsAreFinished();
    void areForNothingWhereTheTokenIsNew();
    void leaveTheTokenToTheOneWhoMayBeTakingIt();
    void leaveTheTokenToTheOneWhoWasGivenUp();
    void leaveTheTokenToTheFirstOfManyLogins();
};

void SignInLooksTest::findALoginThatIsFinishedLate()
{
    SignIn signIn = after(broken);

    QCOMPARE(textOf(signIn.answered(visitor, Logins::MayGoOn)), u"look"_s);
    QCOMPARE(textOf(signIn.need()), QString()); // it may be somebody's at any moment
    QVERIFY(signIn.isLoggingIn());
    QCOMPARE(textOf(signIn.lookAgain()), u"E3(t1)"_s);
    QCOMPARE(textOf(signIn.answered(visitor, Logins::MayGoOn)), u"look"_s);
    signIn.lookAgain();
    QCOMPARE(textOf(signIn.answered(jane, Logins::MayGoOn)), u"E4"_s);
    QVERIFY(signIn.isLoggingIn());
}

void SignInLooksTest::endWhenTheServerMustHaveFinished()
{
    SignIn signIn = after(broken);
    signIn.answered(visitor, Logins::MayGoOn);
    signIn.lookAgain();

    QCOMPARE(textOf(signIn.answered(visitor, Logins::Finished)),
             u"keep(t1) release loginFailed(broken)"_s);
    QCOMPARE(textOf(signIn.lookAgain()), QString());
}

void SignInLooksTest::goOnBehindALoginThatWasGivenUp()
{
    SignIn signIn = after(broken);
    signIn.answered(visitor, Logins::MayGoOn);
    signIn.lookAgain();
    QCOMPARE(textOf(signIn.refused(offline)), u"fail(offline) loginFailed(broken)"_s);
    QVERIFY(!signIn.isLoggingIn());

    QCOMPARE(textOf(signIn.need()), u"E3(t1)"_s);
    QCOMPARE(textOf(signIn.answered(visitor, Logins::MayGoOn)), u"look"_s);
    signIn.lookAgain();
    QCOMPARE(textOf(signIn.answered(visitor, Logins::Finished)), u"keep(t1) release"_s);
}

void SignInLooksTest::areForNothingWhereTheServerHasAnswered_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isAnswered");
    for (const int status : {401, 409, 500, 503})
        QTest::addRow("%d", status) << status << true;
    for (const int status : {502, 504})
        QTest::addRow("%d, a gateway", status) << status << false;
}

void SignInLooksTest::areForNothingWhereTheServerHasAnswered()
{
    QFETCH(const int, status);
    QFETCH(const bool, isAnswered);
    Error error = failed;
    error.httpStatus = status;
    SignIn signIn = after(error);

    QCOMPARE(textOf(signIn.answered(visitor, Logins::MayGoOn)),
             isAnswered ? u"keep(t1) release loginFailed(500)"_s : u"look"_s);
}

void SignInLooksTest::areForALoginThatWasOvertaken_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {401, 403, 409, 500, 503})
        QTest::addRow("%d", status) << status;
}

void SignInLooksTest::areForALoginThatWasOvertaken()
{
    QFETCH(const int, status);
    Error error = failed;
    error.httpStatus = status;

    SignIn running = loggingIn();
    running.login(u"jwt"_s); // of the same customer
    QCOMPARE(textOf(running.notIdentified(3, error)), u"E3(t1)"_s);
    QCOMPARE(textOf(running.answered(visitor, Logins::MayGoOn)), u"look"_s);
    QCOMPARE(textOf(running.lookAgain()), u"E3(t1)"_s);
    QCOMPARE(textOf(running.answered(jane, Logins::MayGoOn)), u"E4"_s);
    QCOMPARE(textOf(running.answered(otherVisitor)), u"keep(t2) release E5#5(jwt,t2)"_s);

    SignIn looking = after(broken);
    looking.answered(visitor, Logins::MayGoOn);
    QVERIFY(textOf(looking.login(u"jwt"_s)).endsWith(u" E5#4(jwt,t1)"_s));
    QCOMPARE(textOf(looking.notIdentified(4, error)), u"E3(t1)"_s);
    QCOMPARE(textOf(looking.answered(visitor, Logins::MayGoOn)), u"look"_s);
    looking.lookAgain();
    QCOMPARE(textOf(looking.answered(visitor)), u"keep(t1) release loginFailed(500)"_s);
}

void SignInLooksTest::holdBackWhatWaitsForALoginThatTakesOver()
{
    SignIn signIn = after(broken);
    signIn.login(u"jwt"_s);

    QCOMPARE(textOf(signIn.answered(visitor, Logins::MayGoOn)), u"keep(t1) E5#4(jwt,t1)"_s);
    QCOMPARE(textOf(signIn.need()), QString());
    QCOMPARE(textOf(signIn.identified(
                 4, {.response = {.identified = true, .customerId = u"jane"_s}, .token = {}})),
             u"loggedIn(jane) keep(t1 of jane) release"_s);
}

void SignInLooksTest::areForALoginWhoseTokenWasRejectedMeanwhile()
{
    SignIn same = loggingIn();
    QCOMPARE(textOf(same.rejected(u"t1"_s)), u"E3(t1)"_s);
    SignIn another = same;

    QCOMPARE(textOf(same.answered(visitor, Logins::MayGoOn)), u"keep(t1) E5#3(jwt,t1)"_s);
    QCOMPARE(textOf(same.notIdentified(3, forbidden)), u"E3(t1)"_s);
    QCOMPARE(textOf(same.answered(visitor, Logins::MayGoOn)), u"look"_s); // for the first try

    another.login(u"another's"_s);
    QCOMPARE(textOf(another.answered(visitor, Logins::MayGoOn)), u"E4"_s);
}

void SignInLooksTest::areForNothingWhereTheOvertakenOneIsAnswered()
{
    const QString end = u"keep(t1) release loginFailed(403)"_s;
    SignIn before = loggingIn();
    before.login(u"jwt"_s);
    QCOMPARE(textOf(before.notIdentified(1, forbidden)), QString());
    QCOMPARE(textOf(before.notIdentified(3, forbidden)), u"E3(t1)"_s);
    QCOMPARE(textOf(before.answered(visitor, Logins::MayGoOn)), end);

    SignIn meanwhile = loggingIn();
    meanwhile.login(u"jwt"_s);
    meanwhile.notIdentified(3, forbidden);
    QCOMPARE(textOf(meanwhile.answered(visitor, Logins::MayGoOn)), u"look"_s);
    QCOMPARE(textOf(meanwhile.notIdentified(1, forbidden)), QString());
    meanwhile.lookAgain();
    QCOMPARE(textOf(meanwhile.answered(visitor, Logins::MayGoOn)), end);

    SignIn never = loggingIn();
    never.login(u"jwt"_s);
    never.notIdentified(1, broken); // the server may be at it yet
    never.notIdentified(3, forbidden);
    QCOMPARE(textOf(never.answered(visitor, Logins::MayGoOn)), u"look"_s);
}

void SignInLooksTest::areForNothingOnceAllLoginsAreFinished()
{
    SignIn signIn = after(broken);
    signIn.login(u"jwt"_s);
    QCOMPARE(textOf(signIn.answered(visitor, Logins::Finished)),
             u"keep(t1) release E5#4(jwt,t1)"_s);

    QCOMPARE(textOf(signIn.notIdentified(4, failed)), u"E3(t1)"_s);
    QCOMPARE(textOf(signIn.answered(visitor, Logins::MayGoOn)),
             u"keep(t1) release loginFailed(500)"_s);
}

void SignInLooksTest::areForNothingWhereTheTokenIsNew()
{
    SignIn signIn = after(broken);
    signIn.login(u"jwt"_s);
    QCOMPARE(textOf(signIn.refused(unauthorized)), u"E4"_s);
    QCOMPARE(textOf(signIn.answered(otherVisitor)), u"keep(t2) release E5#4(jwt,t2)"_s);

    QCOMPARE(textOf(signIn.notIdentified(4, forbidden)), u"loginFailed(403) release"_s);
}

void SignInLooksTest::leaveTheTokenToTheOneWhoMayBeTakingIt()
{
    SignIn looking = after(broken);
    looking.answered(visitor, Logins::MayGoOn);
    QVERIFY(textOf(looking.login(u"another's"_s)).endsWith(u" E4"_s));
    QCOMPARE(textOf(looking.answered(otherVisitor)), u"keep(t2) release E5#4(another's,t2)"_s);

    SignIn asking = after(broken);
    asking.login(u"another's"_s);
    QCOMPARE(textOf(asking.answered(visitor, Logins::MayGoOn)), u"E4"_s);
    QCOMPARE(textOf(asking.answered(otherVisitor)), u"keep(t2) release E5#4(another's,t2)"_s);
}

void SignInLooksTest::leaveTheTokenToTheOneWhoWasGivenUp()
{
    SignIn refused = after(broken);
    refused.refused(offline);
    QVERIFY(!refused.isLoggingIn());
    SignIn looking = refused;
    looking.need();
    QCOMPARE(textOf(looking.answered(visitor, Logins::MayGoOn)), u"look"_s);

    for (SignIn *signIn : {&refused, &looking}) {
        SignIn same = *signIn;
        QCOMPARE(textOf(signIn->login(u"another's"_s)), u"E4"_s);
        QCOMPARE(textOf(signIn->need()), QString());
        QCOMPARE(textOf(signIn->answered(otherVisitor)), u"keep(t2) release E5#4(another's,t2)"_s);
        QVERIFY(!textOf(same.login(u"jwt"_s)).contains(u"E4"_s));
    }
}

void SignInLooksTest::leaveTheTokenToTheFirstOfManyLogins()
{
    SignIn signIn = after(broken);
    signIn.login(u"jwt"_s); // waits until the server says who it is
    signIn.login(u"another's"_s);

    QCOMPARE(textOf(signIn.answered(visitor, Logins::MayGoOn)), u"E4"_s);
    signIn.login(u"a third one's"_s);
    QCOMPARE(textOf(signIn.answered(otherVisitor)), u"keep(t2) release E5#6(a third one's,t2)"_s);
}

static const Kustomer::Testing::Suite<SignInLooksTest> suite;
#include "tst_signinlooks.moc"
