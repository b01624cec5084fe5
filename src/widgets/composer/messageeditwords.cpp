// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What is written, or pasted, in a MessageEdit.

#include "chat/reading/showable.h"
#include "widgets/composer/givenfiles.h"
#include "widgets/composer/messageedit.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>

namespace Kustomer {
namespace {

constexpr qsizetype mostShown = 16 * 1024; // is laid out while somebody types

} // namespace

bool MessageEdit::canInsertFromMimeData(const QMimeData *source) const
{
    // A file's path is nothing that a customer wants to say.
    return GivenFiles::areIn(*source)
        ? m_given == Given::Files || !GivenFiles::addressesIn(*source).isEmpty()
        : source->hasText();
}

void MessageEdit::insertFromMimeData(const QMimeData *source)
{
    if (!canInsertFromMimeData(source))
        return;
    if (!GivenFiles::areIn(*source))
        insert(source->text());
    else if (m_given == Given::Files)
        Q_EMIT filesGiven(*source);
    else
        insert(GivenFiles::addressesIn(*source));
    ensureCursorVisible();
}

void MessageEdit::insert(const QString &text)
{
    if (text.isEmpty())
        return;
    QTextCursor cursor = textCursor();
    const bool fits = document()->characterCount() + text.size() <= mostShown;
    if (fits) {
        cursor.insertText(showable(text)); // else the draft would have other line ends
        return;
    }
    if (m_given == Given::Files && text.size() > mostShown / 2) {
        Q_EMIT longTextGiven(text);
        return;
    }
    cursor.removeSelectedText();
    const QString before = written();
    setWritten(before.left(cursor.position()) + showable(text) + before.mid(cursor.position()));
}

// QTextEdit itself takes no-break spaces for spaces.
QString MessageEdit::written() const
{
    QStringList lines;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines << block.text().replace(QChar::LineSeparator, u'\n');
    return lines.join(u'\n') + m_more;
}

void MessageEdit::setWritten(const QString &text)
{
    qsizetype end = qMin(text.size(), mostShown);
    if (end < text.size() && text.at(end).isLowSurrogate())
        --end;
    {
        const QSignalBlocker quiet(this); // until all of it is there
        setPlainText(text.left(end));
        moveCursor(QTextCursor::End);
    }
    m_more = text.mid(end);
    Q_EMIT textChanged();
}

/// What nobody sees does not stay behind what was taken away.
void MessageEdit::reviewMore()
{
    if (document()->isEmpty())
        m_more.clear();
}

bool MessageEdit::isBlank() const
{
    const auto isSpace = [](QChar c) {
        return c.isSpace();
    };
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!std::ranges::all_of(block.text(), isSpace))
            return false;
    }
    return std::ranges::all_of(m_more, isSpace);
}

bool MessageEdit::isComposing() const
{
    return !textCursor().block().layout()->preeditAreaText().isEmpty();
}

void MessageEdit::finishComposing()
{
    if (isComposing())
        QGuiApplication::inputMethod()->commit();
    const QString seen = textCursor().block().layout()->preeditAreaText();
    if (seen.isEmpty())
        return;
    QGuiApplication::inputMethod()->reset(); // it did not hand them over
    QInputMethodEvent written;
    written.setCommitString(seen);
    QCoreApplication::sendEvent(this, &written);
}

void MessageEdit::inputMethodEvent(QInputMethodEvent *event)
{
    const bool wasComposing = isComposing();
    QTextEdit::inputMethodEvent(event);
    if (isComposing() != wasComposing)
        Q_EMIT composingChanged();
}

QString MessageEdit::message() const
{
    const QString text = written();
    const QString trimmed = text.trimmed();
    if (!trimmed.contains(u'\n'))
        return trimmed; // how far one line is indented says nothing
    const qsizetype first = text.indexOf(trimmed);
    const qsizetype line = text.lastIndexOf(u'\n', first) + 1;
    return text.mid(line, first - line) + trimmed;
}

} // namespace Kustomer
