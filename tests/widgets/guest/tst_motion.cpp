// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/guest/guestchat.h"
#include "widgets/notices/banner.h"
#include "widgets/shell/farewell.h"
#include "widgets/timelinefixture.h"

#include <QAbstractAnimation>
#include <QLayout>
#include <QStyleFactory>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int longest = 150; // milliseconds

} // namespace

/// Whatever moves, moves for a moment at most, and not at all where the style wants none.
class MotionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_emulator.listen(), qPrintable(m_emulator.errorString())); }
    void init()
    {
        failOnAnyWarning();
        m_chat = std::make_unique<GuestChat>(m_emulator);
        m_chat->widget->show();
        m_chat->start();
        QVERIFY(m_chat->isListed());
    }
    void cleanup()
    {
        m_chat.reset();
        QApplication::setStyle(QStyleFactory::create(u"fusion"_s));
    }

    void isShortWhateverTheStyleLikes()
    {
        QApplication::setStyle(new MovingStyle(2s));
        QVERIFY(goThroughTheChat());
        QVERIFY(m_seen > 0);
        QCOMPARE(m_inTheWay, 0); // of the mouse
        QVERIFY2(m_longest <= longest, qPrintable(QString::number(m_longest)));
    }

    void isNoneWhereTheStyleWantsNone()
    {
        QApplication::setStyle(new StillStyle);
        QVERIFY(goThroughTheChat());
        QCOMPARE(m_seen, 0);
        QCOMPARE(m_inTheWay, 0);
    }

    void slidesABannerInBelowTheHeader()
    {
        QApplication::setStyle(new MovingStyle(2s));
        QCOMPARE(complaintOfABanner<ConversationListPage>(), QString());
        QVERIFY(m_chat->open(m_chat->idAt(7)));
        QCOMPARE(complaintOfABanner<ConversationPage>(), QString());
    }

private:
    /// How a banner should not come on a page; empty: it comes as it should.
    template <typename Page>
    QString complaintOfABanner() const
    {
        auto *page = m_chat->part<Page>();
        const auto *banner = page->template findChild<Banner *>(u"kustomer-banner"_s);
        const auto *header = page->template findChild<QWidget *>(u"kustomer-header"_s);
        auto *slide = banner->template findChild<QAbstractAnimation *>();
        page->say(u"Offline"_s, Banner::Urgency::Warning);
        if (!slide || slide->state() != QAbstractAnimation::Running)
            return u"it is there at once"_s;
        if (slide->totalDuration() > longest)
            return u"it takes long"_s;
        slide->setCurrentTime(slide->totalDuration());
        page->layout()->activate();
        if (banner->height() < banner->sizeHint().height())
            return u"it does not come"_s;
        return banner->y() == header->geometry().bottom() + 1 ? QString()
                                                              : u"it is not below the header"_s;
    }

    void look()
    {
        for (const auto *moving : m_chat->widget->findChildren<QAbstractAnimation *>())
            note(*moving);
        for (const auto *farewell : m_chat->widget->findChildren<Farewell *>()) {
            if (!farewell->testAttribute(Qt::WA_TransparentForMouseEvents))
                ++m_inTheWay;
        }
    }

    void note(const QAbstractAnimation &moving)
    {
        if (moving.state() != QAbstractAnimation::Running)
            return;
        ++m_seen;
        m_longest = std::max(m_longest, moving.totalDuration());
    }

    bool goThroughTheChat()
    {
        m_seen = m_longest = m_inTheWay = 0;
        if (!m_chat->open(m_chat->idAt(7)))
            return false;
        look();
        m_chat->part<ConversationPage>()->say(u"Offline"_s, Banner::Urgency::Warning);
        look();
        for (const Qt::Key key : {Qt::Key_PageUp, Qt::Key_Up, Qt::Key_PageDown, Qt::Key_End}) {
            QTest::keyClick(m_chat->part<TimelineView>(), key);
            look();
        }
        QTest::keyClick(m_chat->part<TimelineView>(), Qt::Key_Escape);
        look();
        return true;
    }

    Emulator m_emulator;
    std::unique_ptr<GuestChat> m_chat;
    int m_seen = 0;
    int m_longest = 0;
    int m_inTheWay = 0;
};

static const Kustomer::Testing::Suite<MotionTest> suite;

#include "tst_motion.moc"
