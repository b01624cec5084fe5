// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/guestcase.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/controls/starterprompts.h"
#include "widgets/looks/drawing.h"
#include "widgets/notices/toast.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/shell/consentpage.h"
#include "widgets/words/plaintext.h"

#include <KustomerChat/ChatConsent>

#include <QDesktopServices>
#include <QSignalSpy>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What would be opened by the desktop.
class Browser final : public QObject
{
    Q_OBJECT

public:
    explicit Browser(const QStringList &schemes)
        : m_schemes(schemes)
    {
        for (const QString &scheme : schemes)
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~Browser() override
    {
        for (const QString &scheme : m_schemes)
            QDesktopServices::unsetUrlHandler(scheme);
    }

    QStringList opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url.toString()); }

private:
    QStringList m_schemes;
};

} // namespace

/// What an application says and decides in the chat that it holds.
class HostWordsTest
    : public QObject
    , private GuestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { endGuest(); }

    void isAskedForEachLink();
    void isToldOfACardAsOne();
    void mayDieWhenItIsAsked();
    void allowsSchemesOfItsOwn();
    void neverAllowsPrograms();
    void showsNoMoreOfLinksThanItWants();
    void offersFirstWords();
    void offersNoneWhereSomethingWasSaid();
    void standsBelowWhatIsWritten();
    void isAskedForConsentFirst();
    void leadsToItsPrivacyNotice();
    void saysWhyItRefuses();

private:
    [[nodiscard]] bool open() { return m_chat->isListed() && m_chat->open(m_chat->idAt(0)); }
    std::optional<Piece> link() const;
    void press(const Piece &piece) const;
};

void HostWordsTest::init()
{
    failOnAnyWarning();
    QVERIFY(makeGuest());
    m_chat->widget->show();
}

/// The one of the newest message.
std::optional<Piece> HostWordsTest::link() const
{
    const auto *view = m_chat->part<TimelineView>();
    for (int row = view->model()->rowCount() - 1; row >= 0; --row) {
        for (const QList<Piece> pieces = view->targets(row); const Piece &piece : pieces) {
            if (piece.action && std::holds_alternative<OpenLink>(*piece.action))
                return piece;
        }
        if (qobject_cast<const TimelineModel *>(view->model())->kindAt(row)
            == TimelineModel::Kind::Message)
            return std::nullopt;
    }
    return std::nullopt;
}

void HostWordsTest::press(const Piece &piece) const
{
    auto *view = m_chat->part<TimelineView>();
    view->press(view->model()->rowCount() - 1, piece);
}

void HostWordsTest::isAskedForEachLink()
{
    const Browser browser({u"https"_s});
    QStringList asked;
    m_chat->widget->setLinkHandler([&](const QUrl &url, LinkSource source) {
        asked.append(url.host() + (source == LinkSource::Text ? u" in a text"_s : u""_s));
        return url.host() == "shop.example.com"_L1 ? LinkDecision::Leave : LinkDecision::Open;
    });
    const QSignalSpy activated(m_chat->widget.data(), &KustomerChatWidget::linkActivated);
    m_chat->start();
    QVERIFY(open());
    for (const QString &host : {u"shop.example.com"_s, u"example.org"_s}) {
        m_emulator->sendAsAgent(m_chat->idAt(0), u"See https://"_s + host);
        QTRY_VERIFY(link() && std::get<OpenLink>(*link()->action).url.host() == host);
        press(*link());
    }
    QTRY_COMPARE(asked, (QStringList{u"shop.example.com in a text"_s, u"example.org in a text"_s}));
    QTRY_COMPARE(browser.opened, QStringList{u"https://example.org"_s});
    QCOMPARE(activated.size(), 2);
}

void HostWordsTest::isToldOfACardAsOne()
{
    QList<LinkSource> asked;
    m_chat->widget->setLinkHandler([&](const QUrl &, LinkSource source) {
        asked.append(source);
        return LinkDecision::Leave;
    });
    m_chat->start();
    QVERIFY(open());
    QTRY_COMPARE(m_chat->widget->connectionState(), ChatClient::ConnectionState::Live);
    m_emulator->sendAsAgent(m_chat->idAt(0), u"See https://shop.example.com/tents"_s);
    QTRY_VERIFY(link() && std::get<OpenLink>(*link()->action).url.path() == "/tents"_L1);
    const auto *view = m_chat->part<TimelineView>();
    const int row = view->model()->rowCount() - 1;
    const auto *rows = qobject_cast<const TimelineModel *>(view->model());
    m_emulator->control(
        "POST"_ba, u"/previews/"_s + rows->messageAt(row).id,
        {{u"url"_s, u"https://shop.example.com/tents"_s}, {u"title"_s, u"Ridge tents"_s}});
    QTRY_COMPARE(view->targets(row).size(), 2); // the text has its link
    press(view->targets(row).last());
    QTRY_COMPARE(asked, QList{LinkSource::Card});
}

void HostWordsTest::mayDieWhenItIsAsked()
{
    m_chat->widget->setLinkHandler([this](const QUrl &, LinkSource) {
        delete m_chat->widget;
        return LinkDecision::Open;
    });
    m_chat->start();
    QVERIFY(open());
    m_emulator->sendAsAgent(m_chat->idAt(0), u"See https://example.org"_s);
    QTRY_VERIFY(link());
    press(*link());
    QTRY_VERIFY(!m_chat->widget);
}

void HostWordsTest::allowsSchemesOfItsOwn()
{
    const Browser browser({u"shop"_s});
    m_chat->start();
    QVERIFY(open());
    m_emulator->sendAsAgent(m_chat->idAt(0), u"Your [order](shop:order/7) is ready."_s);
    const auto *view = m_chat->part<TimelineView>();
    QTRY_VERIFY(view->accessibleText(view->model()->rowCount() - 1).contains(u"is ready"_s));
    QVERIFY(!link());
    m_chat->widget->setLinkSchemes({u"Shop"_s});
    QTRY_VERIFY(link());
    press(*link());
    QTRY_COMPARE(browser.opened, QStringList{u"shop:order/7"_s});
}

void HostWordsTest::neverAllowsPrograms()
{
    m_chat->widget->setLinkSchemes({u"javascript"_s, u"data"_s, u""_s, u".*"_s, u"a b"_s});
    m_chat->start();
    QVERIFY(open());
    m_emulator->sendAsAgent(
        m_chat->idAt(0),
        u"[a](javascript:alert(1)) [b](data:text/html,x) [c](/etc) javascript:x"_s);
    const auto *view = m_chat->part<TimelineView>();
    QTRY_VERIFY(view->accessibleText(view->model()->rowCount() - 1).contains(u"javascript:x"_s));
    QVERIFY(!link());
}

void HostWordsTest::showsNoMoreOfLinksThanItWants()
{
    m_chat->start();
    QVERIFY(open());
    QTRY_COMPARE(m_chat->widget->connectionState(), ChatClient::ConnectionState::Live);
    const auto *view = m_chat->part<TimelineView>();
    const auto tells = [view](const QString &words) {
        return view->accessibleText(view->model()->rowCount() - 1).contains(words);
    };
    m_emulator->sendAsAgent(m_chat->idAt(0), u"See https://shop.example.com/tents"_s);
    QTRY_VERIFY(tells(u"shop.example.com"_s));
    const auto *rows = qobject_cast<const TimelineModel *>(view->model());
    m_emulator->control(
        "POST"_ba, u"/previews/"_s + rows->messageAt(rows->rowCount() - 1).id,
        {{u"url"_s, u"https://shop.example.com/tents"_s}, {u"title"_s, u"Ridge tents"_s}});
    QTRY_VERIFY(tells(u"Ridge tents"_s));
    m_chat->widget->setShowsLinkPreviews(false);
    QVERIFY(!tells(u"Ridge tents"_s));
    m_chat->widget->setShowsLinkPreviews(true);
    QVERIFY(tells(u"Ridge tents"_s));
}

void HostWordsTest::offersFirstWords()
{
    m_chat->widget->setStarterPrompts({u"Where is my parcel?"_s, u" "_s, u"A & B"_s});
    m_chat->start();
    QVERIFY(m_chat->isListed());
    m_chat->widget->createConversation({});
    const auto *starters = m_chat->part<StarterPrompts>();
    QTRY_VERIFY(starters->isVisible());
    const auto buttons = starters->findChildren<ActionButton *>();
    QCOMPARE(buttons.size(), 2);
    QCOMPARE(spokenLine(buttons.last()->text()), u"A & B"_s);
    const QSignalSpy sent(m_chat->widget.data(), &KustomerChatWidget::messageSent);
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(sent.first().first().value<Message>().body, u"Where is my parcel?"_s);
    QVERIFY(!starters->isVisible());
}

void HostWordsTest::offersNoneWhereSomethingWasSaid()
{
    m_chat->widget->setStarterPrompts({u"Where is my parcel?"_s});
    m_chat->start();
    QVERIFY(open());
    QVERIFY(!m_chat->part<StarterPrompts>()->isVisible());
}

void HostWordsTest::standsBelowWhatIsWritten()
{
    m_chat->start();
    QVERIFY(open());
    const auto *line = m_chat->part<PlainLabel>(u"kustomer-disclaimer"_s);
    QVERIFY(!line->isVisible());
    m_chat->widget->setDisclaimer(u"Machines answer, too."_s);
    QVERIFY(line->isVisible());
    QTRY_VERIFY(line->geometry().top()
                >= m_chat->part<QWidget>(u"kustomer-composer"_s)->geometry().bottom());
    m_chat->widget->setDisclaimer({});
    QVERIFY(!line->isVisible());
}

void HostWordsTest::isAskedForConsentFirst()
{
    m_chat->widget->setConsentRequired(true);
    m_chat->widget->setPrivacyNotice(u"We keep what you write for a year."_s);
    m_chat->start();
    auto *page = m_chat->part<ConsentPage>();
    QTRY_VERIFY(page->isVisible());
    QCOMPARE(m_emulator->requests().size(), 0);
    QVERIFY(!page->findChild<ActionButton *>(u"kustomer-privacyNotice"_s)->isVisible());
    QTest::mouseClick(page->findChild<ActionButton *>(u"kustomer-agree"_s), Qt::LeftButton);
    QVERIFY(m_chat->isListed());
    QVERIFY(!page->isVisible());
}

void HostWordsTest::leadsToItsPrivacyNotice()
{
    QList<LinkSource> asked;
    m_chat->widget->setLinkHandler([&](const QUrl &, LinkSource source) {
        asked.append(source);
        return LinkDecision::Leave;
    });
    m_chat->widget->setConsentRequired(true);
    m_chat->widget->setPrivacyUrl(QUrl(u"https://shop.example.com/privacy"_s));
    m_chat->start();
    auto *more = m_chat->part<ActionButton>(u"kustomer-privacyNotice"_s);
    QTRY_VERIFY(more->isVisible());
    QTest::mouseClick(more, Qt::LeftButton);
    QTRY_COMPARE(asked, QList{LinkSource::Notice});
    QCOMPARE(m_emulator->requests().size(), 0);
}

void HostWordsTest::saysWhyItRefuses()
{
    const QString reason = u"Please leave the names of other people out of what you write to us, "
                           "as it is kept for a year: it was not sent."_s;
    m_chat->widget->client()->setOutgoingFilter(
        [reason](const QString &, const Draft &) -> Result<Draft> {
            return Error{.message = reason};
        });
    m_chat->widget->resize(280, 640);
    m_chat->start();
    QVERIFY(open());
    auto *edit = m_chat->part<MessageEdit>(u"kustomer-edit"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"Doctor Who"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(edit->toPlainText(), u"Doctor Who"_s);
    const auto *toast = m_chat->part<Toast>();
    QTRY_VERIFY(toast->isVisible());
    const auto *words = toast->findChild<PlainLabel *>();
    QCOMPARE(words->text(), reason);
    QCOMPARE(wrapped(reason, toast->theme().font, words->size()), reason); // as much as is seen
}

static const Suite<HostWordsTest> suite;
#include "tst_hostwords.moc"
