// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/composer/composer.h"
#include "widgets/evidence/blackoutview.h"
#include "widgets/evidence/evidencedialog.h"
#include "widgets/evidence/filesources.h"
#include "widgets/evidence/madefile.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/chatmenu.h"
#include "widgets/parts/iconbutton.h"
#include "widgets/parts/plainlabel.h"

#include <QAccessible>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTranslator>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

QPixmap whitePicture()
{
    QPixmap picture(200, 100);
    picture.fill(Qt::white);
    return picture;
}

QString facts()
{
    return u"Version 1.2 – ä"_s;
}

int blackIn(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == QColor(Qt::black) ? 1 : 0;
    }
    return count;
}

/// A composer whose files are kept in a folder.
class Desk
{
public:
    explicit Desk(const FileSources &sources)
        : composer(new Composer)
    {
        composer->setFileRules(Composer::Files::Taken, {});
        composer->setFileSources(sources);
        composer->setKeeper([this](const MadeFile &file, const Composer::Kept &kept) {
            QFile there(m_folder.filePath(file.name));
            const QByteArray content = file.content();
            const bool isKept = there.open(QIODevice::WriteOnly)
                && there.write(content) == content.size() && there.flush();
            kept(isKept ? there.fileName() : QString());
        });
        composer->show();
    }
    ~Desk() { delete composer; }
    Q_DISABLE_COPY_MOVE(Desk)

    /// What is offered beside the field.
    QStringList offers() const
    {
        composer->findChild<IconButton *>(u"kustomer-attach"_s)->click();
        QStringList entries;
        for (const QAction *action : menu()->actions())
            entries.append(action->text());
        menu()->close();
        return entries;
    }
    void choose(int entry) const
    {
        composer->findChild<IconButton *>(u"kustomer-attach"_s)->click();
        menu()->actions().at(entry)->trigger();
        menu()->close();
    }
    EvidenceDialog *dialog() const { return composer->findChild<EvidenceDialog *>(); }
    template <typename T>
    T *part(const QString &name = {}) const
    {
        return dialog()->findChild<T *>(name);
    }

    QPointer<Composer> composer;

private:
    ChatMenu *menu() const
    {
        return composer->findChildren<ChatMenu *>(u"kustomer-attachMenu"_s).constLast();
    }

    QTemporaryDir m_folder;
};

} // namespace

/// Pictures and facts of the application, which go along only when they were looked at.
class EvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void offersWhatThereIs();
    void showsNothingWhereThereIsNone();
    void blacksOutWhatIsDrawnOver();
    void blacksOutByKeys();
    void staysInsideThePicture();
    void saysWhatIsBlackedOut();
    void addsAPictureWithoutWhatIsBlack();
    void addsFacts();
    void addsNothingByItself();
    void isDoneByKeys();
    void explainsItself();
    void bearsASourceThatEndsTheChat();
    void belongsToOneConversation();
    void isAskedOnceAtATime();
    void leavesPackingToWhoKeepsIt();
    void showsAsMuchOfALongTextAsIsRead();
    void speaksAnotherLanguageWhileItIsOpen();
};

void EvidenceTest::offersWhatThereIs()
{
    const Desk both({.screenshot = whitePicture, .diagnostics = facts});
    QCOMPARE(both.offers(), QStringList({u"Choose files…"_s, u"Screenshot…"_s, u"Diagnostics…"_s}));
    const Desk one({.diagnostics = facts});
    QCOMPARE(one.offers(), QStringList({u"Choose files…"_s, u"Diagnostics…"_s}));
}

void EvidenceTest::showsNothingWhereThereIsNone()
{
    int asked = 0;
    const Desk desk({.screenshot =
                         [&asked] {
                             ++asked;
                             return QPixmap();
                         },
                     .diagnostics =
                         [&asked] {
                             ++asked;
                             return u" "_s;
                         }});
    desk.choose(1);
    desk.choose(2);
    QTRY_COMPARE(asked, 2);
    QVERIFY(!desk.dialog());
}

void EvidenceTest::blacksOutWhatIsDrawnOver()
{
    BlackOutView view(whitePicture());
    view.resize(400, 200); // twice as large
    const QSignalSpy changed(&view, &BlackOutView::changed);
    QTest::mousePress(&view, Qt::LeftButton, {}, {40, 40});
    QTest::mouseMove(&view, {140, 100});
    QTest::mouseRelease(&view, Qt::LeftButton, {}, {140, 100});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(view.parts(), 1);
    const QImage image = view.image();
    QCOMPARE(image.size(), QSize(200, 100));
    QCOMPARE(image.pixelColor(45, 35), QColor(Qt::black));
    QCOMPARE(image.pixelColor(10, 10), QColor(Qt::white));
    QTest::mouseClick(&view, Qt::LeftButton, {}, {10, 10}); // a click blacks nothing out
    QCOMPARE(view.parts(), 1);
    view.undo();
    QCOMPARE(blackIn(view.image()), 0);
}

void EvidenceTest::blacksOutByKeys()
{
    BlackOutView view(whitePicture());
    QTest::keyClick(&view, Qt::Key_Left); // there is nothing to move
    QCOMPARE(view.parts(), 0);
    QTest::keyClick(&view, Qt::Key_Space);
    const int before = blackIn(view.image());
    QVERIFY(before > 0);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(blackIn(view.image()) > before);
    QCOMPARE(view.image().pixelColor(1, 1), QColor(Qt::white));
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(&view, Qt::Key_Left);
        QTest::keyClick(&view, Qt::Key_Up);
    }
    QCOMPARE(view.image().pixelColor(1, 1), QColor(Qt::black));
    const int moved = blackIn(view.image());
    QVERIFY(moved > before); // at the edge it stays as large
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(blackIn(view.image()) > 0 && blackIn(view.image()) < moved);
    QTest::keyClick(&view, Qt::Key_Backspace);
    QCOMPARE(blackIn(view.image()), 0);
}

void EvidenceTest::staysInsideThePicture()
{
    BlackOutView view(whitePicture());
    view.resize(200, 100);
    QTest::mousePress(&view, Qt::LeftButton, {}, {190, 90});
    QTest::mouseMove(&view, {500, 500});
    QTest::keyClick(&view, Qt::Key_Backspace); // not while it is drawn
    QTest::mouseRelease(&view, Qt::LeftButton, {}, {500, 500});
    QCOMPARE(view.image().size(), QSize(200, 100));
    QCOMPARE(view.image().pixelColor(199, 99), QColor(Qt::black));
}

void EvidenceTest::saysWhatIsBlackedOut()
{
    BlackOutView view(whitePicture());
    QCOMPARE(view.words(), u"Nothing is blacked out."_s);
    QTest::keyClick(&view, Qt::Key_Space);
    for (const auto &share : {u"38%"_s, u"25%"_s}) // where it begins, and how large it is
        QVERIFY2(view.words().contains(share), qPrintable(view.words()));
}

void EvidenceTest::addsAPictureWithoutWhatIsBlack()
{
    const Desk desk({.screenshot = whitePicture});
    desk.choose(1);
    QTRY_VERIFY(desk.dialog());
    QVERIFY(desk.composer->files().isEmpty());
    const auto *undo = desk.part<ActionButton>(u"kustomer-undoBlackOut"_s);
    QVERIFY(!undo->isEnabled());
    QTest::keyClick(desk.part<BlackOutView>(), Qt::Key_Space);
    QVERIFY(undo->isEnabled());
    desk.part<ActionButton>(u"kustomer-addEvidence"_s)->click();
    QCOMPARE(desk.composer->files().size(), 1);
    const QImage sent(desk.composer->files().first());
    QCOMPARE(sent.size(), QSize(200, 100));
    QCOMPARE(sent.pixelColor(100, 50), QColor(Qt::black));
    QCOMPARE(sent.pixelColor(5, 5), QColor(Qt::white));
}

void EvidenceTest::addsFacts()
{
    const Desk desk({.diagnostics = facts});
    desk.choose(1);
    QTRY_VERIFY(desk.dialog());
    const auto *shown = desk.part<QPlainTextEdit>(u"kustomer-diagnostics"_s);
    QCOMPARE(shown->toPlainText(), facts());
    QVERIFY(shown->isReadOnly());
    desk.part<ActionButton>(u"kustomer-addEvidence"_s)->click();
    QCOMPARE(desk.composer->files().size(), 1);
    QFile file(desk.composer->files().first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), facts().toUtf8());
}

void EvidenceTest::addsNothingByItself()
{
    int asked = 0;
    const Desk desk({.screenshot = [&asked] {
        ++asked;
        return whitePicture();
    }});
    const QSignalSpy submitted(desk.composer.data(), &Composer::submitted);
    QCOMPARE(asked, 0);
    desk.choose(1);
    QTRY_VERIFY(desk.dialog());
    QCOMPARE(asked, 1);
    desk.dialog()->reject();
    QVERIFY(desk.composer->files().isEmpty());
    QVERIFY(submitted.isEmpty());
}

void EvidenceTest::isDoneByKeys()
{
    const Desk desk({.screenshot = whitePicture});
    auto *attach = desk.composer->findChild<IconButton *>(u"kustomer-attach"_s);
    QVERIFY(QTest::qWaitForWindowActive(desk.composer));
    attach->setFocus(Qt::TabFocusReason);
    QTest::keyClick(attach, Qt::Key_Space);
    auto *menu = desk.composer->findChild<ChatMenu *>(u"kustomer-attachMenu"_s);
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(menu->activeAction(), menu->actions().at(0));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(desk.dialog());
    QVERIFY(QTest::qWaitForWindowActive(desk.dialog()));
    auto *view = desk.part<BlackOutView>();
    QTRY_VERIFY(view->hasFocus());
    QTest::keyClick(view, Qt::Key_Space);
    QTest::keyClick(view, Qt::Key_Tab);
    auto *undo = desk.part<ActionButton>(u"kustomer-undoBlackOut"_s);
    QVERIFY(undo->hasFocus());
    QTest::keyClick(undo, Qt::Key_Return);
    QCOMPARE(view->parts(), 0);
    QVERIFY(view->hasFocus()); // there is nothing to take back any more
    QTest::keyClick(view, Qt::Key_Space);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(desk.composer->files().size(), 1);
    QCOMPARE(desk.composer->focusWidget(), desk.composer->findChild<MessageEdit *>());
}

void EvidenceTest::belongsToOneConversation()
{
    const Desk desk({.screenshot = whitePicture});
    desk.choose(1);
    QTRY_VERIFY(desk.dialog());
    desk.composer->withdrawOffers();
    QTRY_VERIFY(!desk.dialog());
    desk.choose(1);
    QTRY_VERIFY(desk.dialog());
    desk.composer->hide();
    QTRY_VERIFY(!desk.dialog());
    QVERIFY(desk.composer->files().isEmpty());

    bool isTaken = false;
    Desk away({});
    away.composer->setFileSources({.screenshot = [&] {
        away.composer->withdrawOffers(); // somebody went to another conversation meanwhile
        isTaken = true;
        return whitePicture();
    }});
    away.choose(1);
    QTRY_VERIFY(isTaken);
    QVERIFY(!away.dialog());
}

void EvidenceTest::isAskedOnceAtATime()
{
    int asked = 0;
    Desk desk({});
    desk.composer->setFileSources({.screenshot = [&] {
        if (++asked == 1) {
            desk.choose(1);
            QCoreApplication::processEvents(); // as a window of the application does
        }
        return whitePicture();
    }});
    desk.choose(1);
    QTRY_VERIFY(desk.dialog());
    QCOMPARE(asked, 1);
    QCOMPARE(desk.composer->findChildren<EvidenceDialog *>().size(), 1);
}

void EvidenceTest::explainsItself()
{
    const Desk desk({.screenshot = whitePicture, .diagnostics = facts});
    for (const int entry : {1, 2}) {
        desk.choose(entry);
        QTRY_VERIFY(desk.dialog());
        const auto *dialog = QAccessible::queryAccessibleInterface(desk.dialog());
        QVERIFY(!dialog->text(QAccessible::Name).isEmpty());
        QVERIFY(dialog->text(QAccessible::Description).contains(u"goes along"_s));
        auto *shown = entry == 1 ? static_cast<QWidget *>(desk.part<BlackOutView>())
                                 : desk.part<QPlainTextEdit>();
        const auto *content = QAccessible::queryAccessibleInterface(shown);
        QVERIFY(content->text(QAccessible::Name).endsWith(u"to be sent"_s));
        QCOMPARE(content->text(QAccessible::Description).isEmpty(), entry == 2);
        desk.dialog()->reject();
        QTRY_VERIFY(!desk.dialog());
    }
}

void EvidenceTest::bearsASourceThatEndsTheChat()
{
    Desk desk({});
    desk.composer->setFileSources({.screenshot = [&desk]() -> QPixmap {
        delete desk.composer;
        return whitePicture();
    }});
    desk.choose(1);
    QTRY_VERIFY(!desk.composer);
}

void EvidenceTest::leavesPackingToWhoKeepsIt()
{
    QPixmap large(8000, 8000);
    large.fill(Qt::white);
    const Desk desk({.screenshot = [large] {
        return large;
    }});
    std::optional<MadeFile> made;
    desk.composer->setKeeper(
        [&made](const MadeFile &file, const Composer::Kept &) { made = file; });
    desk.choose(1);
    QTRY_VERIFY(desk.dialog());
    desk.part<ActionButton>(u"kustomer-addEvidence"_s)->click();
    QVERIFY(made && made->name.endsWith(u".png"_s));

    desk.composer->setKeeper(
        [&made](const MadeFile &file, const Composer::Kept &) { made = file; });
    QMimeData pasted;
    pasted.setImageData(large.toImage());
    made.reset();
    desk.composer->take(pasted);
    QVERIFY(made);
    QByteArray content;
    std::unique_ptr<QThread> other(QThread::create([&] { content = made->content(); }));
    other->start();
    QVERIFY(other->wait());
    QVERIFY(content.startsWith("\x89PNG"));
}

void EvidenceTest::showsAsMuchOfALongTextAsIsRead()
{
    const QString text = QString(1'000'000, u'x') + u"\nline"_s.repeated(4'000'000);
    const Desk desk({.diagnostics = [text] {
        return text;
    }});
    QByteArray content;
    desk.composer->setKeeper(
        [&content](const MadeFile &file, const Composer::Kept &) { content = file.content(); });
    desk.choose(1);
    QTRY_VERIFY(desk.dialog());
    desk.dialog()->grab();
    QVERIFY(desk.part<QPlainTextEdit>()->toPlainText().size() < 70'000);
    QVERIFY(desk.part<PlainLabel>()->text().contains(u"too long"_s));
    desk.part<ActionButton>(u"kustomer-addEvidence"_s)->click();
    QVERIFY(content == text.toUtf8());
}

void EvidenceTest::speaksAnotherLanguageWhileItIsOpen()
{
    struct Capitals : QTranslator
    {
        QString translate(const char *, const char *text, const char *, int) const override
        {
            return QString::fromUtf8(text).toUpper();
        }
        bool isEmpty() const override { return false; }
    };
    const Desk desk({.screenshot = whitePicture});
    desk.choose(1);
    QTRY_VERIFY(desk.dialog());
    Capitals capitals;
    QVERIFY(QCoreApplication::installTranslator(&capitals));
    QTRY_COMPARE(desk.part<ActionButton>(u"kustomer-addEvidence"_s)->text(), u"ADD TO MESSAGE"_s);
    QCOMPARE(desk.dialog()->windowTitle(), u"SCREENSHOT"_s);
    QCOMPARE(desk.part<BlackOutView>()->accessibleName(), u"PICTURE TO BE SENT"_s);
    desk.composer->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(desk.dialog()->layoutDirection(), Qt::RightToLeft);
    desk.composer->setLocale(QLocale(QLocale::Hebrew));
    QCOMPARE(desk.dialog()->locale().language(), QLocale::Hebrew);
    QCoreApplication::removeTranslator(&capitals);
}

static const Kustomer::Testing::Suite<EvidenceTest> suite;

#include "tst_evidence.moc"
