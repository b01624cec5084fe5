// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/ink.h"
#include "widgets/looks/drawing.h"
#include "widgets/manywords.h"
#include "widgets/notices/toast.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/timelinefixture.h"

#include <QApplication>
#include <QTest>

#include <memory>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

QString reason()
{
    return u"It couldn't be saved: there is no room left in the folder that was chosen, "
           "and nothing was written into it."_s;
}

/// The mouse comes to a part, or leaves it.
void point(QWidget *part, QEvent::Type type)
{
    const QPointF inside(2, 2);
    QEnterEvent enter(inside, inside, inside);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(part, type == QEvent::Enter ? &enter : &leave);
}

} // namespace

/// Words that go by themselves can be read until then.
class ToastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_room.reset(); }

    void saysAllOfIt_data();
    void saysAllOfIt();
    void makesRoomForAButtonOfSeveralLines_data() { ManyWords::addRows(); }
    void makesRoomForAButtonOfSeveralLines();
    void makesRoomForAButtonInLargerLetters();
    void takesOneLineWhereItFits();
    void canBeReadOnItsGround_data();
    void canBeReadOnItsGround();
    void leavesRoomAroundItsWords();
    void keepsWithinItsLines();
    void staysAsLongAsItTakesToBeRead();
    void waitsForWhoPointsAtIt();
    void waitsForWhoIsAboutToUndo();

private:
    [[nodiscard]] bool isDone(); ///< its time is over now

    std::unique_ptr<Surface> m_room;
    Toast *m_toast = nullptr;
    PlainLabel *m_words = nullptr;
    QTimer *m_stay = nullptr;
};

void ToastTest::init()
{
    Testing::failOnAnyWarning();
    QApplication::setStyle(new StillStyle);
    m_room = std::make_unique<Surface>();
    (new Looks(m_room.get()))->setTheme(ChatTheme::from(QPalette(), QFont()));
    m_room->resize(400, 500);
    m_toast = new Toast(m_room.get());
    m_words = m_toast->findChild<PlainLabel *>();
    m_room->show();
    const QList<QTimer *> timers
        = m_toast->findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(timers.size(), 1);
    m_stay = timers.first();
}

bool ToastTest::isDone()
{
    m_stay->start(0);
    return QTest::qWaitFor([this] { return !m_stay->isActive() || m_stay->interval() > 0; },
                           Testing::patience);
}

void ToastTest::saysAllOfIt_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isUndoOffered");
    for (const int width : {280, 400, 1200}) {
        QTest::addRow("few words, %d", width) << width << u"Copied"_s << false;
        QTest::addRow("a reason, %d", width) << width << reason() << false;
        QTest::addRow("a way back, %d", width) << width << u"Conversation ended"_s << true;
    }
}

void ToastTest::saysAllOfIt()
{
    QFETCH(const int, width);
    QFETCH(const QString, text);
    QFETCH(const bool, isUndoOffered);
    m_room->resize(width, 360);
    if (isUndoOffered)
        m_toast->offerUndo(text, [] {});
    else
        m_toast->say(text);
    QVERIFY(m_toast->isVisible());
    QVERIFY(m_room->rect().contains(m_toast->geometry()));
    QCOMPARE_GE(m_words->width(), m_words->minimumSizeHint().width());
    QCOMPARE(wrapped(text, m_toast->theme().font, m_words->size()), text);
    QVERIFY(m_toast->rect().contains(m_words->geometry()));
    const auto *undo = m_toast->findChild<ActionButton *>(u"kustomer-undo"_s);
    QVERIFY(!isUndoOffered || !undo->geometry().intersects(m_words->geometry()));
}

void ToastTest::makesRoomForAButtonOfSeveralLines()
{
    QFETCH(const QString, words);
    ManyWords language("Undo", words);
    QVERIFY(QCoreApplication::installTranslator(&language));
    const auto *undo = m_toast->findChild<ActionButton *>(u"kustomer-undo"_s);
    const QString text = u"Conversation ended"_s;
    m_room->resize(1200, 360);
    m_toast->offerUndo(text, [] {});
    QCoreApplication::processEvents(); // layouts take their turn
    const QSize oneLine = undo->size();
    const int low = m_toast->height();

    m_room->resize(280, 360);
    m_toast->place();
    QTRY_VERIFY(undo->height() > oneLine.height());
    QTRY_COMPARE(undo->height(), undo->sizeHint().height());
    QVERIFY(m_room->rect().contains(m_toast->geometry()));
    QVERIFY(m_toast->rect().contains(m_words->geometry() | undo->geometry()));
    QVERIFY(!undo->geometry().intersects(m_words->geometry()));
    QCOMPARE(wrapped(text, m_toast->theme().font, m_words->size()), text);

    m_room->resize(1200, 360);
    m_toast->place();
    QTRY_COMPARE(undo->size(), oneLine);
    QTRY_COMPARE(m_toast->height(), low);
}

void ToastTest::makesRoomForAButtonInLargerLetters()
{
    const auto *undo = m_toast->findChild<ActionButton *>(u"kustomer-undo"_s);
    m_toast->offerUndo(u"Conversation ended"_s, [] {});
    const int low = m_toast->height();
    QFont large;
    large.setPointSize(3 * large.pointSize());
    Looks::of(*m_room)->setTheme(ChatTheme::from(QPalette(), large));
    QCOMPARE_GT(m_toast->height(), low);
    QTRY_COMPARE(undo->height(), undo->heightForWidth(undo->width()));
    QVERIFY(m_toast->rect().contains(m_words->geometry() | undo->geometry()));
}

void ToastTest::takesOneLineWhereItFits()
{
    m_toast->say(u"Copied"_s);
    const int line = m_words->height();
    QCOMPARE_LT(m_toast->width(), m_room->width() / 2);
    m_toast->say(reason());
    QCOMPARE_GT(m_words->height(), line);
    m_toast->say(u"Saved"_s);
    QCOMPARE(m_words->height(), line);
    QCOMPARE_LT(m_toast->width(), m_room->width() / 2);
}

void ToastTest::canBeReadOnItsGround_data()
{
    QTest::addColumn<ColorScheme>("scheme");
    QTest::addColumn<QColor>("accent");
    for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        for (const char *accent : {"#2b7db0", "#7c3aed", "#ffd100", "#ffffff", "#000000"})
            QTest::addRow("%s, %s", scheme == ColorScheme::Light ? "light" : "dark", accent)
                << scheme << QColor::fromString(QLatin1StringView(accent));
    }
}

void ToastTest::canBeReadOnItsGround()
{
    QFETCH(const ColorScheme, scheme);
    QFETCH(const QColor, accent);
    QFont font;
    font.setPixelSize(24); // so that letters have a colour of their own
    m_room->findChild<Looks *>()->setTheme(ChatTheme::from(QPalette(), font, scheme, accent));
    m_toast->offerUndo(u"Conversation ended"_s, [] {});
    auto *undo = m_toast->findChild<ActionButton *>(u"kustomer-undo"_s);
    undo->clearFocus();
    const double ratio = m_toast->devicePixelRatioF();
    const QImage shown = m_toast->grab().toImage();
    const auto part = [&shown, ratio](const QRect &place) {
        return shown.copy(
            QRectF(QPointF(place.topLeft()) * ratio, QSizeF(place.size()) * ratio).toRect());
    };
    const QImage words = part(m_words->geometry());
    const QImage button = part(undo->geometry());
    QCOMPARE(Testing::groundOf(button),
             Testing::groundOf(words)); // it is a part of the toast, not a plate on it
    QCOMPARE_GE(Testing::strongest(words), textContrast);
    QCOMPARE_GE(Testing::strongest(button), textContrast);
}

void ToastTest::leavesRoomAroundItsWords()
{
    const int unit = m_toast->theme().unit;
    m_toast->say(u"Copied"_s);
    const QRect words = m_words->geometry();
    QCOMPARE_GE(words.top(), 2 * unit);
    QCOMPARE_GE(m_toast->rect().bottom() - words.bottom(), 2 * unit);
    QCOMPARE_GE(words.left(), 2 * unit);
    const int alone = m_toast->height();
    m_toast->offerUndo(u"Conversation ended"_s, [] {});
    const auto *undo = m_toast->findChild<ActionButton *>(u"kustomer-undo"_s);
    QCOMPARE_LE(m_toast->height() - undo->height(), 2 * unit); // which has room of its own
    m_toast->say(u"Copied"_s);
    QCOMPARE(m_toast->height(), alone);
}

void ToastTest::keepsWithinItsLines()
{
    m_toast->say(reason().repeated(20));
    QCOMPARE_LT(m_toast->height(), m_room->height() / 2);
    QVERIFY(m_room->rect().contains(m_toast->geometry()));
}

void ToastTest::staysAsLongAsItTakesToBeRead()
{
    m_toast->say(u"Copied"_s);
    const int shortly = m_stay->interval();
    m_toast->say(reason());
    QCOMPARE_GT(m_stay->interval(), 2 * shortly);
}

void ToastTest::waitsForWhoPointsAtIt()
{
    m_toast->say(reason());
    point(m_toast, QEvent::Enter);
    QVERIFY(isDone());
    QVERIFY(m_toast->isVisible());
    point(m_toast, QEvent::Leave);
    QVERIFY(isDone());
    QVERIFY(!m_toast->isVisible());
}

void ToastTest::waitsForWhoIsAboutToUndo()
{
    int done = 0;
    m_toast->offerUndo(
        u"Conversation ended"_s, [] {}, [&done] { ++done; });
    auto *undo = m_toast->findChild<ActionButton *>(u"kustomer-undo"_s);
    point(undo, QEvent::Enter);
    QVERIFY(isDone());
    QVERIFY(m_toast->isVisible());
    QCOMPARE(done, 0);
    point(undo, QEvent::Leave);
    undo->clearFocus();
    QVERIFY(isDone());
    QVERIFY(!m_toast->isVisible());
    QCOMPARE(done, 1);
}

static const Kustomer::Testing::Suite<ToastTest> suite;

#include "tst_toast.moc"
