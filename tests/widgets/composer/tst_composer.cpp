// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/composer/composer.h"
#include "widgets/evidence/madefile.h"
#include "widgets/looks/looks.h"
#include "widgets/parts/iconbutton.h"
#include "widgets/parts/overlaybar.h"
#include "widgets/parts/plainlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QLayout>
#include <QMimeData>
#include <QSignalSpy>
#include <QTextBlock>
#include <QUrl>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

class ComposerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_composer.reset(); }

    void sendsOnEnter();
    void breaksTheLineOnShiftEnter();
    void swapsItsKeys();
    void sendsNothingWithoutText();
    void doesNotSendWhileAnInputMethodComposes();
    void sendsByItsButtonWhatIsStillComposed();
    void leavesEscapeToItsPage();
    void pastesPlainText();
    void pastesLinesAsLines();
    void keepsTheBlanksOfWhatIsPasted_data();
    void keepsTheBlanksOfWhatIsPasted();
    void claimsItsKeysBeforeTheHost();
    void pastesNoPathOfAFile();
    void scrollsWhatWasSaidWhileItIsEmpty();
    void leavesEscapeToTheInputMethod();
    void givesTheKeyboardToTheReasonWhenItIsLocked();
    void growsToSixLines();
    void scrollsByAThinBarThatGoes();
    void isAsWideAsWhatIsRead();
    void tellsWhyNothingCanBeWritten();
    void keepsQuietWhenADraftIsRestored();
    void hintsOnTheSideWhereTheTextBegins();
    void waitsForTheFirstLetterWhereTheHintBegins();
    void offersItsMenuInItsOwnLooks();
    void opensItsMenuWithoutAMenuKey();
    void showsEmojiInTheirColours();
    void makesAFileOfALongTextThatIsPasted();
    void laysOutTheBeginningOfALongLine();
    void sendsAllOfALongText();
    void forgetsTheRestOfWhatIsDeleted();
    void marksAnAnswerThatIsRefused();

private:
    std::unique_ptr<Composer> m_composer;
    MessageEdit *m_edit = nullptr;
    IconButton *m_send = nullptr;
};

void ComposerTest::init()
{
    Testing::failOnAnyWarning();
    m_composer = std::make_unique<Composer>();
    m_composer->setTheme(ChatTheme::from(m_composer->palette(), m_composer->font()));
    m_composer->resize(360, 300);
    m_composer->show();
    m_edit = m_composer->findChild<MessageEdit *>(u"kustomer-edit"_s);
    m_send = m_composer->findChild<IconButton *>(u"kustomer-send"_s);
}

void ComposerTest::sendsOnEnter()
{
    const QSignalSpy submitted(m_composer.get(), &Composer::submitted);
    QTest::keyClicks(m_edit, u" Hello "_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted.at(0).at(0).toString(), u"Hello"_s);
    QCOMPARE(m_composer->text(), QString());
    QVERIFY(!m_send->isEnabled());
}

void ComposerTest::breaksTheLineOnShiftEnter()
{
    const QSignalSpy submitted(m_composer.get(), &Composer::submitted);
    QTest::keyClicks(m_edit, u"one"_s);
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(m_edit, u"two"_s);
    QCOMPARE(submitted.size(), 0);
    QCOMPARE(m_composer->text(), u"one\ntwo"_s);
}

void ComposerTest::swapsItsKeys()
{
    m_composer->setSendKey(MessageEdit::SendKey::ShiftEnter);
    const QSignalSpy submitted(m_composer.get(), &Composer::submitted);
    QTest::keyClicks(m_edit, u"one"_s);
    QTest::keyClick(m_edit, Qt::Key_Enter, Qt::KeypadModifier);
    QTest::keyClicks(m_edit, u"two"_s);
    QCOMPARE(submitted.size(), 0);
    QTest::keyClick(m_edit, Qt::Key_Enter, Qt::ShiftModifier | Qt::KeypadModifier);
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted.at(0).at(0).toString(), u"one\ntwo"_s);
}

void ComposerTest::sendsNothingWithoutText()
{
    const QSignalSpy submitted(m_composer.get(), &Composer::submitted);
    QVERIFY(!m_send->isEnabled());
    QTest::keyClicks(m_edit, u"  "_s);
    QVERIFY(!m_send->isEnabled());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(submitted.size(), 0);
    QTest::keyClicks(m_edit, u"a"_s);
    QVERIFY(m_send->isEnabled());
    QTest::mouseClick(m_send, Qt::LeftButton);
    QCOMPARE(submitted.size(), 1);
}

void ComposerTest::doesNotSendWhileAnInputMethodComposes()
{
    const QSignalSpy submitted(m_composer.get(), &Composer::submitted);
    QTest::keyClicks(m_edit, u"a"_s);
    QInputMethodEvent composing(u"に"_s, {});
    QCoreApplication::sendEvent(m_edit, &composing);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(submitted.size(), 0);
    QInputMethodEvent committed;
    committed.setCommitString(u"日"_s);
    QCoreApplication::sendEvent(m_edit, &committed);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted.at(0).at(0).toString(), u"a日"_s);
}

void ComposerTest::sendsByItsButtonWhatIsStillComposed()
{
    const QSignalSpy submitted(m_composer.get(), &Composer::submitted);
    QVERIFY(!m_send->isEnabled());
    QInputMethodEvent composing(u"네"_s, {});
    QCoreApplication::sendEvent(m_edit, &composing);
    QVERIFY(m_send->isEnabled());
    QInputMethodEvent givenUp;
    QCoreApplication::sendEvent(m_edit, &givenUp);
    QVERIFY(!m_send->isEnabled());
    QCoreApplication::sendEvent(m_edit, &composing);
    QTest::mouseClick(m_send, Qt::LeftButton);
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted.at(0).at(0).toString(), u"네"_s);
    QVERIFY(m_composer->text().isEmpty());
    QVERIFY(!m_send->isEnabled());
}

void ComposerTest::leavesEscapeToItsPage()
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(m_edit, &press);
    QVERIFY(!press.isAccepted());
}

void ComposerTest::pastesPlainText()
{
    auto *rich = new QMimeData; // the clipboard takes it
    rich->setHtml(u"<h1>Big</h1>"_s);
    rich->setText(u"Big"_s);
    QGuiApplication::clipboard()->setMimeData(rich);
    m_edit->paste();
    QCOMPARE(m_composer->text(), u"Big"_s);
    QCOMPARE(m_edit->document()->firstBlock().blockFormat().headingLevel(), 0);
}

void ComposerTest::pastesLinesAsLines()
{
    m_composer->setText(u"ab"_s);
    m_edit->moveCursor(QTextCursor::Left);
    QGuiApplication::clipboard()->setText(u"x\vy\fz\u0085"_s);
    m_edit->paste();
    QCOMPARE(m_composer->text(), u"ax\ny\nz\nb"_s);
    QVERIFY(m_edit->document()->isUndoAvailable());
}

void ComposerTest::keepsTheBlanksOfWhatIsPasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("sent");
    QTest::newRow("code") << u"    if (x)\n        y();\n"_s << u"    if (x)\n        y();"_s;
    QTest::newRow("code with a tab") << u"\n \n\ta:\n\t\tb  "_s << u"\ta:\n\t\tb"_s;
    QTest::newRow("one line") << u"  words "_s << u"words"_s;
    QTest::newRow("no-break spaces") << u"Prix\u202f: 10\u00a0€"_s << u"Prix\u202f: 10\u00a0€"_s;
}

void ComposerTest::keepsTheBlanksOfWhatIsPasted()
{
    QFETCH(const QString, pasted);
    QFETCH(const QString, sent);
    const QSignalSpy submitted(m_composer.get(), &Composer::submitted);
    QGuiApplication::clipboard()->setText(pasted);
    m_edit->paste();
    QCOMPARE(m_composer->text(), pasted);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted.at(0).at(0).toString(), sent);
}

void ComposerTest::claimsItsKeysBeforeTheHost()
{
    const auto claims = [this](int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
        event.ignore();
        QCoreApplication::sendEvent(m_edit, &event);
        return event.isAccepted();
    };
    QVERIFY(claims(Qt::Key_Escape));
    QVERIFY(claims(Qt::Key_Return));
    QVERIFY(claims(Qt::Key_Enter, Qt::KeypadModifier));
    QVERIFY(claims(Qt::Key_PageUp));
    QVERIFY(!claims(Qt::Key_F5));
    QVERIFY(!claims(Qt::Key_Escape, Qt::ShiftModifier));
}

void ComposerTest::pastesNoPathOfAFile()
{
    auto *file = new QMimeData; // the clipboard takes it
    file->setUrls({QUrl::fromLocalFile(u"/home/jane/secret.txt"_s)});
    QGuiApplication::clipboard()->setMimeData(file);
    QVERIFY(!m_edit->canPaste());
    m_edit->paste();
    QCOMPARE(m_composer->text(), QString());
}

void ComposerTest::scrollsWhatWasSaidWhileItIsEmpty()
{
    const QSignalSpy scrolls(m_composer.get(), &Composer::scrollKeyPressed);
    QTest::keyClick(m_edit, Qt::Key_PageUp);
    QTest::keyClick(m_edit, Qt::Key_PageDown, Qt::KeypadModifier);
    QCOMPARE(scrolls.size(), 2);
    QTest::keyClick(m_edit, Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClicks(m_edit, u"text"_s);
    QTest::keyClick(m_edit, Qt::Key_PageUp);
    QCOMPARE(scrolls.size(), 2);
}

void ComposerTest::leavesEscapeToTheInputMethod()
{
    QInputMethodEvent composing(u"に"_s, {});
    QCoreApplication::sendEvent(m_edit, &composing);
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(m_edit, &press);
    QVERIFY(press.isAccepted());
}

void ComposerTest::givesTheKeyboardToTheReasonWhenItIsLocked()
{
    QVERIFY(QTest::qWaitForWindowActive(m_composer.get()));
    m_edit->setFocus();
    m_composer->setLocked(u"Closed."_s);
    QVERIFY(m_composer->findChild<PlainLabel *>()->hasFocus());
    m_composer->setLocked({});
    QVERIFY(m_edit->hasFocus());
}

void ComposerTest::growsToSixLines()
{
    const auto heightWith = [this](int lines) {
        m_composer->setText(u"line\n"_s.repeated(lines - 1) + u"line"_s);
        return m_edit->sizeHint().height();
    };
    const int one = heightWith(1);
    QVERIFY(heightWith(2) > one);
    const int six = heightWith(6);
    QVERIFY(six > heightWith(5));
    QCOMPARE(heightWith(20), six);
    QTRY_COMPARE(m_edit->height(), six);
}

void ComposerTest::scrollsByAThinBarThatGoes()
{
    auto *looks = new Looks(m_composer.get());
    looks->setTheme(m_composer->theme());
    m_composer->setText(u"line\n"_s.repeated(20));
    auto *bar = qobject_cast<OverlayBar *>(m_edit->verticalScrollBar());
    QVERIFY(bar);
    QTRY_VERIFY(bar->isVisible());
    const ScrollBarLook &look = m_composer->theme().scrollBar;
    QTRY_COMPARE(bar->width(), look.width + 2 * look.gap);
    bar->setValue(bar->maximum() / 2);
    QVERIFY(bar->showsThumb());
    QTRY_VERIFY(!bar->showsThumb());
}

void ComposerTest::isAsWideAsWhatIsRead()
{
    const auto *field = m_composer->findChild<QLayout *>(u"kustomer-field"_s);
    for (const int width : {1400, 1000, 360}) {
        m_composer->resize(width, 300);
        const int side = m_composer->theme().sideMargin(width);
        QTRY_COMPARE(field->geometry().left(), side);
        QCOMPARE(field->geometry().width(), width - 2 * side);
        QVERIFY(field->geometry().width() <= m_composer->theme().columnWidth);
        QVERIFY(field->geometry().contains(m_edit->geometry()));
    }
}

void ComposerTest::tellsWhyNothingCanBeWritten()
{
    m_composer->setLocked(u"Closed."_s);
    QVERIFY(!m_edit->isVisible());
    auto *reason = m_composer->findChild<PlainLabel *>();
    QVERIFY(reason->isVisible());
    QCOMPARE(reason->text(), u"Closed."_s);
    m_composer->setLocked({});
    QVERIFY(m_edit->isVisible());
    QVERIFY(!reason->isVisible());
}

void ComposerTest::keepsQuietWhenADraftIsRestored()
{
    const QSignalSpy edited(m_composer.get(), &Composer::edited);
    m_composer->setText(u"half a thou"_s);
    QCOMPARE(edited.size(), 0);
    QVERIFY(m_send->isEnabled());
    QTest::keyClicks(m_edit, u"ght"_s);
    QCOMPARE(m_composer->text(), u"half a thought"_s);
    QCOMPARE(edited.size(), 3);
}

void ComposerTest::hintsOnTheSideWhereTheTextBegins()
{
    const auto ink = [this] { // from its first to its last column
        const QImage picture = m_edit->grab().toImage();
        const QRgb ground = picture.pixel(picture.width() / 2, 1);
        QPair<int, int> columns(picture.width(), -1);
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 2; y < picture.height() - 2; ++y) {
                if (picture.pixel(x, y) != ground)
                    columns = {qMin(columns.first, x), x};
            }
        }
        return columns;
    };
    const int width = m_edit->width();
    QVERIFY(ink().first < width / 4 && ink().second < width / 2);
    m_composer->setLayoutDirection(Qt::RightToLeft); // in an application from left to right
    QTRY_VERIFY(ink().first > width / 2 && ink().second > width * 3 / 4);
    QTest::keyClicks(m_edit, u"a"_s);
    const QPair<int, int> written = ink();
    QVERIFY(written.second - written.first < width / 4); // the hint is gone
    m_edit->clear();
    QInputMethodEvent composing(u"に"_s, {});
    QCoreApplication::sendEvent(m_edit, &composing);
    QVERIFY(ink().second - ink().first < width / 4);
}

void ComposerTest::waitsForTheFirstLetterWhereTheHintBegins()
{
    const auto isLeft = [this] {
        return m_edit->cursorRect().center().x() < m_edit->viewport()->width() / 2;
    };
    QVERIFY(isLeft());
    m_composer->setLayoutDirection(Qt::RightToLeft); // the keyboard writes from left to right
    QVERIFY(!isLeft());
    m_composer->setText(u"a"_s); // as its letters run
    QVERIFY(isLeft());
    m_composer->setText(u"مرحبا"_s);
    QVERIFY(!isLeft());
    m_composer->setLayoutDirection(Qt::LeftToRight);
    QVERIFY(!isLeft());
    m_edit->clear();
    QVERIFY(isLeft());
}

void ComposerTest::offersItsMenuInItsOwnLooks()
{
    m_composer->setTheme(ChatTheme::from(QPalette(), QFont(), ColorScheme::Dark));
    QContextMenuEvent event(QContextMenuEvent::Mouse, {5, 5}, m_edit->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(m_edit->viewport(), &event);
    QWidget *menu = QApplication::activePopupWidget();
    QVERIFY(menu);
    const QImage shown = menu->grab().toImage();
    QCOMPARE(shown.pixelColor(shown.width() / 2, 2), m_composer->theme().menu.background);
    menu->close();

    m_composer->setLayoutDirection(Qt::RightToLeft); // in an application from left to right
    QCoreApplication::sendEvent(m_edit->viewport(), &event);
    QCOMPARE(QApplication::activePopupWidget()->layoutDirection(), Qt::RightToLeft);
    QApplication::activePopupWidget()->close();
}

void ComposerTest::opensItsMenuWithoutAMenuKey()
{
    m_edit->setFocus();
    QTest::keyClick(m_edit, Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(QApplication::activePopupWidget());
    QApplication::activePopupWidget()->close();
}

void ComposerTest::showsEmojiInTheirColours()
{
    if (!QFontDatabase::families().contains("Noto Color Emoji"_L1))
        QSKIP("No font for them is here.");
    m_composer->setText(u"Done 🎉🎉🎉"_s);
    const QImage picture = m_edit->grab().toImage();
    QSet<int> hues;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (const QColor color = picture.pixelColor(x, y); color.hsvSaturation() > 120)
                hues << color.hsvHue() / 30;
        }
    }
    QVERIFY(hues.size() > 2);
}

void ComposerTest::makesAFileOfALongTextThatIsPasted()
{
    const QString log = u"line\n"_s.repeated(400'000);
    QString name;
    QByteArray content;
    m_composer->setFileRules(Composer::Files::Taken, {});
    m_composer->setKeeper([&](const MadeFile &file, const Composer::Kept &kept) {
        name = file.name;
        content = file.content();
        kept(u"/somewhere/log.txt"_s);
    });
    QTest::keyClicks(m_edit, u"See this: "_s);
    QApplication::clipboard()->setText(log);
    m_edit->paste();
    QCOMPARE(m_composer->files(), QStringList{u"/somewhere/log.txt"_s});
    QVERIFY(name.startsWith(u"Pasted text"_s) && name.endsWith(u".txt"_s));
    QVERIFY(content == log.toUtf8());
    QCOMPARE(m_composer->text(), u"See this: "_s);
}

void ComposerTest::laysOutTheBeginningOfALongLine()
{
    constexpr int most = 20'000; // characters, which are laid out while somebody types
    const QString line(2'000'000, u'x');
    m_composer->setText(line);
    QCOMPARE_LT(m_edit->document()->characterCount(), most);
    QTest::keyClick(m_edit, Qt::Key_A);
    QCOMPARE_LT(m_edit->document()->characterCount(), most);
    QCOMPARE(m_composer->text().size(), line.size() + 1);
    m_composer->setText({});
    QApplication::clipboard()->setText(line);
    m_edit->paste();
    QCOMPARE_LT(m_edit->document()->characterCount(), most);
    QVERIFY(m_composer->text() == line);
}

void ComposerTest::sendsAllOfALongText()
{
    const QSignalSpy submitted(m_composer.get(), &Composer::submitted);
    const auto *note = m_composer->findChild<PlainLabel *>(u"kustomer-reason"_s);
    const QString text = u"words 🎉 "_s.repeated(10'000).trimmed();
    m_composer->setText(text);
    QVERIFY(m_composer->text() == text);
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(u"All of it is sent"_s));
    QVERIFY(m_edit->isVisible() && m_send->isEnabled());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QVERIFY(submitted.at(0).at(0).toString() == text);
    QVERIFY(!note->isVisible());
    QVERIFY(m_composer->text().isEmpty());
}

void ComposerTest::forgetsTheRestOfWhatIsDeleted()
{
    m_composer->setText(QString(100'000, u'x'));
    m_edit->selectAll();
    QTest::keyClick(m_edit, Qt::Key_Delete);
    QCOMPARE(m_composer->text(), QString());
    QVERIFY(!m_send->isEnabled());
    QVERIFY(!m_composer->findChild<PlainLabel *>(u"kustomer-reason"_s)->isVisible());
}

void ComposerTest::marksAnAnswerThatIsRefused()
{
    const auto rim = [this] {
        const QRect field = m_composer->findChild<QLayout *>(u"kustomer-field"_s)->geometry();
        const QRect middle(field.x(), field.center().y(), 1, 1);
        return m_composer->grab(middle).toImage().pixelColor(0, 0);
    };
    m_send->setFocus();
    const ChatTheme::Composer &look = m_composer->theme().composer;
    m_composer->describe(u"That is no number."_s, Verdict::Refused);
    QCOMPARE(rim(), look.danger);
    m_composer->describe({}, Verdict::Good);
    QCOMPARE(rim(), look.border);
}

static const Kustomer::Testing::Suite<ComposerTest> suite;
#include "tst_composer.moc"
