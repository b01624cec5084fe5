// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/base/telling.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using Kustomer::Telling;

class TellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Kustomer::Testing::failOnAnyWarning();
        m_done.clear();
    }
    void doesAtOnceWhatNobodyHasToHearBefore();
    void waitsUntilEverybodyHasHeard();
    void waitsAlsoInALoopOfWhomIsTold();
    void keepsOneChangeOfATellerBehindTheOther();
    void letsAnotherTellerTellMeanwhile();
    void keepsTheOrderWhileItGoesOn();
    void doesNothingForWhoIsGone();

private:
    std::function<void()> does(const QString &what)
    {
        return [this, what] {
            m_done += what;
        };
    }

    QString m_done;
    QObject m_teller;
    QObject m_other;
};

void TellingTest::doesAtOnceWhatNobodyHasToHearBefore()
{
    Telling telling;
    telling.afterwards(this, does(u"a"_s));
    QCOMPARE(m_done, u"a"_s);
}

void TellingTest::waitsUntilEverybodyHasHeard()
{
    Telling telling;
    telling.tell(&m_teller, [&] {
        telling.afterwards(this, does(u"b"_s));
        telling.afterwards(this, does(u"c"_s));
        m_done += u'a';
        QVERIFY(telling.isUnderWay());
    });
    QCOMPARE(m_done, u"a"_s);
    QTRY_COMPARE(m_done, u"abc"_s);
}

void TellingTest::waitsAlsoInALoopOfWhomIsTold()
{
    Telling telling;
    telling.tell(&m_teller, [&] {
        telling.afterwards(this, does(u"b"_s));
        telling.tell(&m_other, [] {});
        QEventLoop loop;
        QTimer::singleShot(5, &loop, &QEventLoop::quit);
        loop.exec();
        m_done += u'a';
    });
    QTRY_COMPARE(m_done, u"ab"_s);
}

void TellingTest::keepsOneChangeOfATellerBehindTheOther()
{
    Telling telling;
    telling.tell(&m_teller, [&] {
        telling.tell(&m_teller, does(u"b"_s));
        m_done += u'a';
    });
    QTRY_COMPARE(m_done, u"ab"_s);
}

void TellingTest::letsAnotherTellerTellMeanwhile()
{
    Telling telling;
    telling.tell(&m_teller, [&] {
        telling.tell(&m_other, does(u"a"_s));
        m_done += u'b';
    });
    QCOMPARE(m_done, u"ab"_s);
}

void TellingTest::keepsTheOrderWhileItGoesOn()
{
    Telling telling;
    telling.tell(&m_teller, [&] {
        telling.afterwards(this, [&] {
            telling.afterwards(this, does(u"c"_s));
            m_done += u'a';
        });
        telling.afterwards(this, does(u"b"_s));
    });
    QTRY_COMPARE(m_done, u"abc"_s);
}

void TellingTest::doesNothingForWhoIsGone()
{
    auto telling = std::make_unique<Telling>();
    auto context = std::make_unique<QObject>();
    telling->tell(&m_teller, [&] {
        telling->afterwards(context.get(), does(u"a"_s));
        telling->afterwards(this, [&] { telling.reset(); });
        telling->afterwards(this, does(u"b"_s));
    });
    context.reset();
    QTRY_VERIFY(!telling);
    QCOMPARE(m_done, QString());
}

static const Kustomer::Testing::Suite<TellingTest> suite;
#include "tst_telling.moc"
