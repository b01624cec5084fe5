// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/identity/signin.h"
#include "support/signintext.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using Kustomer::Testing::textOf;
using namespace Qt::Literals::StringLiterals;
using Phase = SignIn::Phase;

namespace {

const Error broken{.kind = Error::Kind::Transport, .message = u"broken"_s};
const Error unauthorized{.kind = Error::Kind::Refused, .httpStatus = 401, .message = u"401"_s};
const Error forbidden{.kind = Error::Kind::Refused, .httpStatus = 403, .message = u"403"_s};
const Error leaving{.kind = Error::Kind::Cancelled, .message = u"leaving"_s};
const TrackingToken visitor{.token = u"t1"_s, .trackingId = u"tr1"_s};
const TrackingToken otherVisitor{.token = u"t2"_s, .trackingId = u"tr2"_s};
const TrackingToken jane{
    .token = u"t1"_s, .trackingId = u"tr1"_s, .customerId = u"jane"_s, .isVerified = true};
const StoredIdentity storedJane{
    .token = u"t1"_s, .login = LoginResponse{.identified = true, .customerId = u"jane"_s}};

TrackingIdentity identityOf(const QString &customer)
{
    return {.response = {.identified = true, .customerId = customer}, .token = {}};
}

/// A login token that says this of its customer.
QString jwtOf(const QByteArray &claims)
{
    const auto encoded
        = claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return u"eyJhbGciOiJIUzI1NiJ9.%1.eA"_s.arg(QString::fromLatin1(encoded));
}

/// A sign-in that has got as far as this.
SignIn in(Phase phase)
{
    SignIn signIn;
    if (phase == Phase::Unknown)
        return signIn;
    signIn.need();
    if (phase == Phase::Restoring)
        return signIn;
    signIn.restored(std::nullopt);
    if (phase == Phase::Asking)
        return signIn;
    if (phase == Phase::Refused) {
        signIn.refused(broken);
        return signIn;
    }
    signIn.answered(visitor);
    if (phase == Phase::Renewing)
        signIn.rejected(u"t1"_s);
    if (phase == Phase::Looking) {
        signIn.permitLogin();
        signIn.login(u"jwt"_s);
        signIn.notIdentified(1, broken);
        signIn.answered(visitor, SignIn::Logins::MayGoOn);
    }
    return signIn;
}

SignIn knownAsJane()
{
    SignIn signIn;
    signIn.need();
    signIn.restored(storedJane);
    signIn.answered(jane);
    signIn.permitLogin();
    return signIn;
}

/// Tells it of an event by its name in the table.
SignIn::Effects tell(SignIn &signIn, const QString &event)
{
    if (event == "need"_L1)
        return signIn.need();
    if (event == "restored"_L1)
        return signIn.restored(storedJane);
    if (event == "restored nothing"_L1)
        return signIn.restored(std::nullopt);
    if (event == "answered"_L1)
        return signIn.answered(visitor);
    if (event == "later"_L1)
        return signIn.lookAgain();
    if (event == "refused"_L1)
        return signIn.refused(broken);
    if (event == "refused 401"_L1)
        return signIn.refused(unauthorized);
    if (event == "rejected"_L1)
        return signIn.rejected(u"t1"_s);
    if (event == "rejected another"_L1)
        return signIn.rejected(u"t0"_s);
    if (event == "login"_L1)
        return signIn.login(u"jwt"_s);
    if (event == "permit"_L1)
        return signIn.permitLogin();
    if (event == "forget"_L1)
        return signIn.forget(leaving);
    return event == "stop"_L1 ? signIn.stop(leaving) : SignIn::Effects();
}

} // namespace

Q_DECLARE_METATYPE(Kustomer::SignIn::Phase)

/// Each event in each phase: what has to be done, and where it leads.
class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void recallsWithoutAskingTheServer();
    void asksAsSoonAsARecalledIdentityIsNeeded();

    void answersEveryEventInEveryPhase_data();
    void answersEveryEventInEveryPhase();
    void resumesAStoredIdentity();
    void asksOnceHoweverManyNeedIt();
    void renewsOnceHoweverManyAreRejected();
    void saysWhenAnIdentityIsLost();
    void knowsOfALossUntilTheNextLogin_data();
    void knowsOfALossUntilTheNextLogin();
    void becomesANewVisitorWhereTheStoredTokenIsRefused();
    void logsInWhenStartHasFinished();
    void letsANewerLoginWin();
    void goesOnWithTheTokenWhereTheSameCustomerLogsInAnew();
    void keepsTheTokenForWhoIsAboutToLogIn();
    void leavesATokenThatALostLoginMayHaveTaken();
    void leavesTheTokenOfALoginThatWasStopped();
    void failsAWaitingLoginWithTheTokenItWaitsFor();
    void logsInAgainWithTheTokenThatTookTheOldOnesPlace();
    void blamesTheJwtWhereTheTokenIsGood();
    void staysWhoeverItIsWhereALoginWasRefused();
    void asksTheTokenWhoItIsWhereTheLoginDoesNotSay();
    void failsALoginThatTheTokenKnowsNothingOf();
    void takesNobodyForWhoIsLoggedIn_data();
    void takesNobodyForWhoIsLoggedIn();
    void waitsForARenewalToLogIn();
    void takesOverTheTokenOfALogin();
    void forgetsEverythingAtLogout();
    void keepsTheIdentityAtStop();
    void ignoresAnswersOfAnotherTime();
    void knowsWhichVisitorBecameTheCustomer();
    void knowsWhichVisitorBecameAnotherOne();
    void takesOverNothingOfACustomer();
};

void SignInTest::answersEveryEventInEveryPhase_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("effects");
    QTest::addColumn<Phase>("next");

    const auto row
        = [](const char *name, Phase phase, const char *event, const char *effects, Phase next) {
              QTest::addRow("%s: %s", name, event)
                  << phase << QString::fromLatin1(event) << QString::fromLatin1(effects) << next;
          };
    const auto inPhase = [row](const char *name, Phase phase) {
        return [=](const char *event, const char *effects, Phase next) {
            row(name, phase, event, effects, next);
        };
    };
    const auto unknown = inPhase("unknown", Phase::Unknown);
    unknown("need", "read", Phase::Restoring);
    unknown("restored", "", Phase::Unknown);
    unknown("answered", "", Phase::Unknown);
    unknown("refused", "", Phase::Unknown);
    unknown("rejected", "", Phase::Unknown);
    unknown("login", "", Phase::Unknown);
    unknown("permit", "", Phase::Unknown);
    unknown("forget", "fail(leaving)", Phase::Unknown);
    unknown("stop", "fail(leaving)", Phase::Unknown);

    const auto restoring = inPhase("restoring", Phase::Restoring);
    restoring("need", "", Phase::Restoring);
    restoring("restored", "E3(t1)", Phase::Asking);
    restoring("restored nothing", "E3()", Phase::Asking);
    restoring("answered", "", Phase::Restoring);
    restoring("refused", "", Phase::Restoring);
    restoring("rejected", "", Phase::Restoring);
    restoring("login", "", Phase::Restoring);
    restoring("forget", "fail(leaving)", Phase::Unknown);
    restoring("stop", "fail(leaving)", Phase::Unknown);

    const auto asking = inPhase("asking", Phase::Asking);
    asking("need", "", Phase::Asking);
    asking("restored", "", Phase::Asking);
    asking("answered", "keep(t1) release", Phase::Known);
    asking("refused", "fail(broken)", Phase::Refused);
    asking("rejected", "", Phase::Asking);
    asking("login", "", Phase::Asking);
    asking("forget", "fail(leaving)", Phase::Unknown);
    asking("stop", "fail(leaving)", Phase::Unknown);

    const auto known = inPhase("known", Phase::Known);
    known("need", "release", Phase::Known);
    known("restored", "", Phase::Known);
    known("answered", "", Phase::Known);
    known("refused", "", Phase::Known);
    known("rejected", "E3(t1)", Phase::Renewing);
    known("rejected another", "", Phase::Known);
    known("login", "", Phase::Known);
    known("later", "", Phase::Known);
    known("forget", "fail(leaving)", Phase::Unknown);
    known("stop", "fail(leaving)", Phase::Unknown);

    const auto renewing = inPhase("renewing", Phase::Renewing);
    renewing("need", "", Phase::Renewing);
    renewing("restored", "", Phase::Renewing);
    renewing("answered", "keep(t1) release", Phase::Known);
    renewing("refused", "fail(broken)", Phase::Refused);
    renewing("refused 401", "E4", Phase::Renewing);
    renewing("rejected", "", Phase::Renewing);
    renewing("forget", "fail(leaving)", Phase::Unknown);
    renewing("stop", "fail(leaving)", Phase::Unknown);

    const auto looking = inPhase("looking", Phase::Looking);
    looking("need", "", Phase::Looking);
    looking("answered", "", Phase::Looking);
    looking("refused", "", Phase::Looking);
    looking("rejected", "", Phase::Looking);
    looking("later", "E3(t1)", Phase::Renewing);
    looking("login", "loginFailed(A newer login took the place of this one.) E5#4(jwt,t1)",
            Phase::Known);
    looking("forget", "fail(leaving) loginFailed(leaving)", Phase::Unknown);
    looking("stop", "doubt(t1) fail(leaving) loginFailed(leaving)", Phase::Unknown);

    const auto refused = inPhase("refused", Phase::Refused);
    refused("need", "E3()", Phase::Asking);
    refused("restored", "", Phase::Refused);
    refused("answered", "", Phase::Refused);
    refused("refused", "", Phase::Refused);
    refused("rejected", "", Phase::Refused);
    refused("login", "", Phase::Refused);
    refused("forget", "fail(leaving)", Phase::Unknown);
    refused("stop", "fail(leaving)", Phase::Unknown);
}

void SignInTest::answersEveryEventInEveryPhase()
{
    QFETCH(Phase, phase);
    QFETCH(QString, event);
    QFETCH(QString, effects);
    QFETCH(Phase, next);
    SignIn signIn = in(phase);
    QCOMPARE(signIn.phase(), phase);

    QCOMPARE(textOf(tell(signIn, event)), effects);
    QCOMPARE(signIn.phase(), next);
}

void SignInTest::resumesAStoredIdentity()
{
    SignIn signIn;
    signIn.need();

    QCOMPARE(textOf(signIn.restored(storedJane)), u"E3(t1)"_s);
    QCOMPARE(textOf(signIn.answered(jane)), u"keep(t1 of jane) release"_s);
    QCOMPARE(signIn.loggedIn(), storedJane.login);
}

void SignInTest::asksOnceHoweverManyNeedIt()
{
    SignIn signIn;

    QCOMPARE(textOf(signIn.need()), u"read"_s);
    QCOMPARE(textOf(signIn.need()), QString());
    QCOMPARE(textOf(signIn.restored(std::nullopt)), u"E3()"_s);
    QCOMPARE(textOf(signIn.need()), QString());
}

void SignInTest::renewsOnceHoweverManyAreRejected()
{
    SignIn signIn = in(Phase::Known);

    QCOMPARE(textOf(signIn.rejected(u"t1"_s)), u"E3(t1)"_s);
    QCOMPARE(textOf(signIn.rejected(u"t1"_s)), QString());
    QCOMPARE(textOf(signIn.need()), QString());
    QCOMPARE(textOf(signIn.answered(otherVisitor)), u"keep(t2) release"_s);
    QCOMPARE(textOf(signIn.rejected(u"t1"_s)), QString());
}

void SignInTest::saysWhenAnIdentityIsLost()
{
    SignIn signIn = knownAsJane();
    signIn.rejected(u"t1"_s);

    const QString effects = textOf(signIn.answered(otherVisitor));

    QCOMPARE(effects,
             u"lost fail(The server no longer accepts the identity: log in again.) "
             "loginRequired keep(t2)"_s);
    QVERIFY(!signIn.loggedIn());
    QCOMPARE(signIn.phase(), Phase::Known);
    QVERIFY(signIn.lossOf(u"t1"_s)); // for answers that come late
    QVERIFY(!signIn.lossOf(u"t2"_s));
}

void SignInTest::knowsOfALossUntilTheNextLogin_data()
{
    QTest::addColumn<bool>("isLogin");
    QTest::newRow("login") << true;
    QTest::newRow("logout") << false;
}

void SignInTest::knowsOfALossUntilTheNextLogin()
{
    QFETCH(const bool, isLogin);
    SignIn signIn = knownAsJane();
    QVERIFY(!signIn.loss());
    signIn.rejected(u"t1"_s);
    QVERIFY(!signIn.loss()); // it may be renewed
    signIn.answered(otherVisitor);
    QVERIFY(signIn.loss());
    signIn.rejected(u"t2"_s);
    signIn.answered(otherVisitor);
    QVERIFY(signIn.loss()); // whatever becomes of the visitor

    if (isLogin) {
        signIn.login(u"jwt"_s);
        signIn.identified(1, identityOf(u"jane"_s));
    } else {
        signIn.forget({});
    }

    QVERIFY(!signIn.loss());
}

void SignInTest::becomesANewVisitorWhereTheStoredTokenIsRefused()
{
    SignIn signIn;
    signIn.need();
    signIn.restored(storedJane);

    QCOMPARE(textOf(signIn.refused(unauthorized)), u"E4"_s);
    QVERIFY(textOf(signIn.answered(otherVisitor)).endsWith(u"loginRequired keep(t2)"_s));

    SignIn refusedTwice = in(Phase::Renewing);
    QCOMPARE(textOf(refusedTwice.refused(unauthorized)), u"E4"_s);
    QCOMPARE(textOf(refusedTwice.refused(unauthorized)), u"fail(401)"_s);
    QCOMPARE(refusedTwice.phase(), Phase::Refused);
}

void SignInTest::logsInWhenStartHasFinished()
{
    SignIn signIn;

    QCOMPARE(textOf(signIn.login(u"jwt"_s)), QString());
    signIn.need();
    signIn.restored(std::nullopt);
    QCOMPARE(textOf(signIn.answered(visitor)), u"keep(t1) release"_s);
    QCOMPARE(textOf(signIn.permitLogin()), u"E5#1(jwt,t1)"_s);
    QCOMPARE(textOf(signIn.permitLogin()), QString());
    QCOMPARE(textOf(signIn.identified(1, identityOf(u"jane"_s))),
             u"loggedIn(jane) keep(t1 of jane) release"_s);
    QCOMPARE(signIn.loggedIn()->customerId, u"jane"_s);
}

void SignInTest::letsANewerLoginWin()
{
    SignIn signIn = in(Phase::Known);
    signIn.permitLogin();

    QCOMPARE(textOf(signIn.login(u"old"_s)), u"E5#1(old,t1)"_s);
    QCOMPARE(textOf(signIn.login(u"new"_s)),
             u"loginFailed(A newer login took the place of this one.) E4"_s);
    QCOMPARE(textOf(signIn.need()), QString()); // the token may be the older one's by now
    QCOMPARE(textOf(signIn.identified(1, identityOf(u"old"_s))), QString());
    QCOMPARE(textOf(signIn.notIdentified(1, broken)), QString());
    QCOMPARE(textOf(signIn.answered(otherVisitor)), u"keep(t2) release E5#3(new,t2)"_s);
    QCOMPARE(textOf(signIn.identified(3, identityOf(u"new"_s))),
             u"loggedIn(new) keep(t2 of new) release"_s);
    QCOMPARE(textOf(signIn.identified(3, identityOf(u"new"_s))), QString());
}

void SignInTest::goesOnWithTheTokenWhereTheSameCustomerLogsInAnew()
{
    const QString old = jwtOf(R"({"email":"jane@x.test","iat":1})");
    const QString fresh = jwtOf(R"({"email":"jane@x.test","iat":2})");
    SignIn signIn = in(Phase::Known);
    signIn.permitLogin();
    signIn.login(old);

    QCOMPARE(textOf(signIn.login(fresh)),
             u"loginFailed(A newer login took the place of this one.) E5#3(%1,t1)"_s.arg(fresh));
    QCOMPARE(textOf(signIn.notIdentified(3, forbidden)), u"E3(t1)"_s); // what became of the older?
    QCOMPARE(textOf(signIn.answered(jane)), u"E4"_s);
    QCOMPARE(textOf(signIn.answered(otherVisitor)), u"keep(t2) release E5#5(%1,t2)"_s.arg(fresh));
    QCOMPARE(textOf(signIn.notIdentified(5, forbidden)), u"loginFailed(403) release"_s);
}

void SignInTest::keepsTheTokenForWhoIsAboutToLogIn()
{
    SignIn signIn = in(Phase::Known);
    signIn.permitLogin();
    QCOMPARE(textOf(signIn.need()), u"release"_s);
    signIn.login(u"jwt"_s);

    QCOMPARE(textOf(signIn.need()), QString());
    QCOMPARE(textOf(signIn.reviewed(jane)), QString());
    QCOMPARE(textOf(signIn.notIdentified(1, forbidden)), u"loginFailed(403) release"_s);
    QCOMPARE(textOf(signIn.need()), u"release"_s);

    SignIn again = knownAsJane(); // who is nobody else, whatever becomes of it
    again.login(u"jwt"_s);
    QCOMPARE(textOf(again.need()), u"release"_s);
}

void SignInTest::leavesATokenThatALostLoginMayHaveTaken()
{
    SignIn taken = in(Phase::Known);
    taken.permitLogin();
    taken.login(u"jwt"_s);
    QCOMPARE(textOf(taken.notIdentified(1, broken)), u"E3(t1)"_s);
    QCOMPARE(textOf(taken.answered(jane)), u"E4"_s);
    QCOMPARE(textOf(taken.answered(otherVisitor)), u"keep(t2) release E5#3(jwt,t2)"_s);
    QCOMPARE(textOf(taken.notIdentified(3, broken)), u"E3(t2)"_s);
    TrackingToken janes = otherVisitor; // which no other login has had
    janes.customerId = u"jane"_s;
    janes.isVerified = true;
    QCOMPARE(textOf(taken.answered(janes)), u"loggedIn(jane) keep(t2 of jane) release"_s);

    SignIn untouched = in(Phase::Known);
    untouched.permitLogin();
    untouched.login(u"jwt"_s);
    untouched.notIdentified(1, broken);
    QCOMPARE(textOf(untouched.answered(visitor)), u"keep(t1) release loginFailed(broken)"_s);
    QCOMPARE(textOf(untouched.stop(leaving)), u"fail(leaving)"_s);

    SignIn unknown = in(Phase::Known);
    unknown.permitLogin();
    unknown.login(u"jwt"_s);
    unknown.notIdentified(1, broken);
    QCOMPARE(textOf(unknown.refused(forbidden)), u"fail(403) loginFailed(broken)"_s);
    QCOMPARE(textOf(unknown.need()), u"E3(t1)"_s);
    QCOMPARE(textOf(unknown.answered(jane)), u"E4"_s);
}

void SignInTest::leavesTheTokenOfALoginThatWasStopped()
{
    SignIn signIn = in(Phase::Known);
    signIn.permitLogin();
    signIn.login(u"jwt"_s);
    QCOMPARE(textOf(signIn.stop(leaving)), u"doubt(t1) fail(leaving) loginFailed(leaving)"_s);

    SignIn next;
    next.need();
    QCOMPARE(textOf(next.restored(
                 StoredIdentity{.token = u"t1"_s, .ownerId = u"tr1"_s, .isInDoubt = true})),
             u"E4"_s);
    QCOMPARE(textOf(next.answered(otherVisitor)), u"keep(t2) release"_s);
    QCOMPARE(next.predecessorIds(), QStringList{u"tr1"_s});
}

void SignInTest::failsAWaitingLoginWithTheTokenItWaitsFor()
{
    SignIn signIn = in(Phase::Asking);
    signIn.permitLogin();
    signIn.login(u"jwt"_s);

    QCOMPARE(textOf(signIn.refused(broken)), u"fail(broken) loginFailed(broken)"_s);
    QCOMPARE(textOf(signIn.login(u"jwt"_s)), u"E3()"_s);
    QCOMPARE(textOf(signIn.answered(visitor)), u"keep(t1) release E5#2(jwt,t1)"_s);
}

void SignInTest::logsInAgainWithTheTokenThatTookTheOldOnesPlace()
{
    SignIn signIn = in(Phase::Known);
    signIn.permitLogin();
    signIn.login(u"jwt"_s);

    QCOMPARE(textOf(signIn.notIdentified(1, unauthorized)), u"E3(t1)"_s);
    QCOMPARE(textOf(signIn.answered(otherVisitor)), u"keep(t2) release E5#3(jwt,t2)"_s);
    QCOMPARE(textOf(signIn.notIdentified(3, unauthorized)), u"loginFailed(401) release"_s);
}

void SignInTest::blamesTheJwtWhereTheTokenIsGood()
{
    SignIn signIn = in(Phase::Known);
    signIn.permitLogin();
    signIn.login(u"jwt"_s);
    signIn.notIdentified(1, unauthorized);

    QCOMPARE(textOf(signIn.answered(visitor)), u"keep(t1) release loginFailed(401)"_s);
}

void SignInTest::staysWhoeverItIsWhereALoginWasRefused()
{
    SignIn signIn = in(Phase::Known);
    signIn.permitLogin();
    signIn.login(u"jwt"_s);
    signIn.notIdentified(1, unauthorized);
    SignIn other = signIn;

    QCOMPARE(textOf(signIn.stop(leaving)), u"fail(leaving) loginFailed(leaving)"_s); // no doubt
    QCOMPARE(textOf(other.answered(jane)), u"E4"_s); // by whatever way it became hers
}

void SignInTest::asksTheTokenWhoItIsWhereTheLoginDoesNotSay()
{
    SignIn signIn = in(Phase::Known);
    signIn.permitLogin();
    signIn.login(u"jwt"_s);
    TrackingToken verified = visitor;
    verified.customerId = u"k"_s;
    verified.isVerified = true;

    QCOMPARE(textOf(signIn.identified(1, {})), u"E3(t1)"_s);
    QCOMPARE(textOf(signIn.need()),
             QString()); // what is wanted meanwhile is wanted as the customer
    QCOMPARE(textOf(signIn.answered(verified)), u"loggedIn(k) keep(t1 of k) release"_s);
    QCOMPARE(signIn.loggedIn()->identified, true);
}

void SignInTest::failsALoginThatTheTokenKnowsNothingOf()
{
    SignIn signIn = in(Phase::Known);
    signIn.permitLogin();
    signIn.login(u"jwt"_s);
    signIn.identified(1, {});
    QCOMPARE(textOf(signIn.answered(visitor)),
             u"keep(t1) release loginFailed(The server did not say whom the login belongs to.)"_s);
    QVERIFY(!signIn.loggedIn());

    SignIn refused = in(Phase::Known);
    refused.permitLogin();
    refused.login(u"jwt"_s);
    refused.identified(1, {});
    QCOMPARE(textOf(refused.refused(unauthorized)), u"loginFailed(401) E4"_s);
}

void SignInTest::takesNobodyForWhoIsLoggedIn_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QString>("effects");
    const QString refused = u"keep(t1 of jane) release "
                            "loginFailed(The server did not say whom the login belongs to.)"_s;
    const QString taken = u"loggedIn(jane) keep(t1 of jane) release"_s;
    QTest::newRow("somebody else") << QByteArray(R"({"email":"tom@x.test"})") << refused;
    QTest::newRow("by another name") << QByteArray(R"({"externalId":"tom"})") << refused;
    QTest::newRow("the same") << QByteArray(R"({"email":"jane@x.test"})") << taken;
    QTest::newRow("the same in capitals") << QByteArray(R"({"email":"Jane@X.test"})") << taken;
}

void SignInTest::takesNobodyForWhoIsLoggedIn()
{
    QFETCH(const QByteArray, claims);
    QFETCH(const QString, effects);
    SignIn signIn = in(Phase::Known);
    signIn.permitLogin();
    signIn.login(jwtOf(R"({"email":"jane@x.test"})"));
    signIn.identified(1, {});
    QCOMPARE(textOf(signIn.answered(jane)), u"loggedIn(jane) keep(t1 of jane) release"_s);

    signIn.login(jwtOf(claims));
    QCOMPARE(textOf(signIn.identified(2, {})), u"E3(t1)"_s);

    QCOMPARE(textOf(signIn.answered(jane)), effects);
    QCOMPARE(signIn.loggedIn()->emailText().toLower(), u"jane@x.test"_s);
    QVERIFY(!signIn.isLoggingIn());
}

void SignInTest::waitsForARenewalToLogIn()
{
    SignIn fresh = in(Phase::Renewing);
    fresh.permitLogin();
    QCOMPARE(textOf(fresh.login(u"jwt"_s)), QString());
    QCOMPARE(textOf(fresh.answered(otherVisitor)), u"keep(t2) release E5#1(jwt,t2)"_s);

    SignIn running = in(Phase::Known);
    running.permitLogin();
    running.login(u"jwt"_s);
    QCOMPARE(textOf(running.rejected(u"t1"_s)), u"E3(t1)"_s);
    QCOMPARE(textOf(running.notIdentified(1, unauthorized)), QString());
    QCOMPARE(textOf(running.answered(otherVisitor)), u"keep(t2) release E5#3(jwt,t2)"_s);
}

void SignInTest::takesOverTheTokenOfALogin()
{
    SignIn signIn = in(Phase::Known);
    signIn.permitLogin();
    signIn.login(u"jwt"_s);
    TrackingIdentity identity = identityOf(u"jane"_s);
    identity.token = {.token = u"t9"_s, .trackingId = u"tr9"_s};

    QCOMPARE(textOf(signIn.identified(1, identity)), u"loggedIn(jane) keep(t9 of jane) release"_s);
    QCOMPARE(signIn.token(),
             (TrackingToken{.token = u"t9"_s,
                            .trackingId = u"tr9"_s,
                            .customerId = u"jane"_s,
                            .isVerified = true}));
}

void SignInTest::forgetsEverythingAtLogout()
{
    SignIn signIn = knownAsJane();
    signIn.login(u"jwt"_s);

    QCOMPARE(textOf(signIn.forget(leaving)), u"fail(leaving) loginFailed(leaving)"_s);
    QVERIFY(!signIn.loggedIn());
    QCOMPARE(signIn.token(), TrackingToken());
    QCOMPARE(textOf(signIn.identified(1, identityOf(u"jane"_s))), QString());
    QCOMPARE(textOf(signIn.need()), u"E4"_s);
    QCOMPARE(textOf(signIn.refused(broken)), u"fail(broken)"_s);
    QCOMPARE(textOf(signIn.need()), u"E4"_s);
    QCOMPARE(textOf(signIn.answered(otherVisitor)), u"keep(t2) release"_s);
    QCOMPARE(textOf(signIn.rejected(u"t2"_s)), u"E3(t2)"_s);
}

void SignInTest::keepsTheIdentityAtStop()
{
    SignIn signIn = knownAsJane();

    QCOMPARE(textOf(signIn.stop(leaving)), u"fail(leaving)"_s);
    QCOMPARE(textOf(signIn.need()), u"read"_s);
    QCOMPARE(textOf(signIn.restored(storedJane)), u"E3(t1)"_s);
}

void SignInTest::ignoresAnswersOfAnotherTime()
{
    SignIn signIn = in(Phase::Known);
    signIn.permitLogin();
    signIn.login(u"jwt"_s);
    signIn.stop(leaving);

    QCOMPARE(textOf(signIn.identified(1, identityOf(u"jane"_s))), QString());
    QCOMPARE(textOf(signIn.notIdentified(1, broken)), QString());
    QCOMPARE(textOf(signIn.answered(visitor)), QString());
    QCOMPARE(textOf(signIn.refused(broken)), QString());
}

void SignInTest::knowsWhichVisitorBecameTheCustomer()
{
    SignIn signIn = in(Phase::Known);
    QCOMPARE(signIn.ownerId(), u"tr1"_s); // the server did not say who it is
    QCOMPARE(signIn.predecessorIds(), QStringList());
    signIn.permitLogin();
    signIn.login(u"jwt"_s);
    signIn.identified(1, identityOf(u"jane"_s));
    QCOMPARE(signIn.ownerId(), u"jane"_s);
    QCOMPARE(signIn.predecessorIds(), QStringList{u"tr1"_s});

    SignIn later;
    later.need();
    later.restored(StoredIdentity{.token = u"t1"_s,
                                  .ownerId = u"jane"_s,
                                  .predecessorIds = {u"tr1"_s},
                                  .login = storedJane.login});
    later.answered(jane);
    QCOMPARE(later.predecessorIds(), QStringList{u"tr1"_s});
}

void SignInTest::knowsWhichVisitorBecameAnotherOne()
{
    SignIn signIn = in(Phase::Known);
    signIn.rejected(u"t1"_s);
    signIn.answered(otherVisitor);
    QCOMPARE(signIn.ownerId(), u"tr2"_s);
    QCOMPARE(signIn.predecessorIds(), QStringList{u"tr1"_s});

    SignIn killedInLogin; // the server has done it, and the client was gone
    killedInLogin.need();
    killedInLogin.restored(StoredIdentity{.token = u"t1"_s, .ownerId = u"tr1"_s});
    QCOMPARE(textOf(killedInLogin.answered(jane)), u"E4"_s);
    killedInLogin.answered(otherVisitor);
    QCOMPARE(killedInLogin.ownerId(), u"tr2"_s);
    QCOMPARE(killedInLogin.predecessorIds(), QStringList{u"tr1"_s});
    killedInLogin.permitLogin(); // perhaps before the other one has taken over what is on disk
    killedInLogin.login(u"jwt"_s);
    killedInLogin.identified(1, identityOf(u"jane"_s));
    QCOMPARE(killedInLogin.predecessorIds(), (QStringList{u"tr1"_s, u"tr2"_s}));

    SignIn knownSince; // the server said so of this visitor before
    knownSince.need();
    knownSince.restored(StoredIdentity{.token = u"t1"_s, .ownerId = u"jane"_s, .isVerified = true});
    QCOMPARE(textOf(knownSince.answered(jane)), u"keep(t1) release"_s);
}

void SignInTest::takesOverNothingOfACustomer()
{
    SignIn lost = knownAsJane();
    lost.rejected(u"t1"_s);
    lost.answered(otherVisitor);
    QCOMPARE(lost.ownerId(), u"tr2"_s);
    QCOMPARE(lost.predecessorIds(), QStringList());

    SignIn loggedOut = knownAsJane();
    loggedOut.forget(leaving);
    QCOMPARE(loggedOut.ownerId(), QString());
    loggedOut.need();
    loggedOut.answered(otherVisitor);
    QCOMPARE(loggedOut.predecessorIds(), QStringList());
}

void SignInTest::recallsWithoutAskingTheServer()
{
    SignIn signIn;
    QCOMPARE(textOf(signIn.recall()), u"read"_s);
    QCOMPARE(textOf(signIn.recall()), QString());
    QCOMPARE(textOf(signIn.restored(StoredIdentity{
                 .token = u"t1"_s, .ownerId = u"jane"_s, .login = storedJane.login})),
             QString());
    QCOMPARE(signIn.phase(), Phase::Recalled);
    QCOMPARE(signIn.ownerId(), u"jane"_s);
    QCOMPARE(textOf(signIn.need()), u"E3(t1)"_s);
}

void SignInTest::asksAsSoonAsARecalledIdentityIsNeeded()
{
    SignIn signIn;
    signIn.recall();
    QCOMPARE(textOf(signIn.need()), QString());
    QCOMPARE(textOf(signIn.restored(storedJane)), u"E3(t1)"_s);
}

static const Kustomer::Testing::Suite<SignInTest> suite;
#include "tst_signin.moc"
