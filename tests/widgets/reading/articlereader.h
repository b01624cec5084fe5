// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/articles/articleparser.h"
#include "widgets/reading/articleview.h"

#include <QScrollBar>
#include <QTest>

namespace Kustomer::Testing {

/// An article on screen.
struct Reader
{
    explicit Reader(const QString &html, QSize size = {360, 480})
    {
        looks.setTheme(ChatTheme::from(chat.palette(), chat.font()));
        view.resize(size);
        chat.resize(size);
        view.setArticle(
            {.title = QStringLiteral("Title"),
             .updated = QStringLiteral("Updated 3 March 2026"),
             .crumbs = {QStringLiteral("Help"), QStringLiteral("Orders")},
             .openInBrowser = QStringLiteral("Open in browser")},
            articleBodyFrom(
                html,
                QUrl(QStringLiteral("https://acme.kustomer.help/en_us/track-your-parcel-Hk2xyz"))));
        chat.show();
        chat.activateWindow();
        view.setFocus(Qt::OtherFocusReason);
    }
    QString words() const { return view.toPlainText(); }
    /// Where words are in the viewport.
    QRect placeOf(const QString &sought) const
    {
        const QTextCursor found = view.document()->find(sought);
        return placeOf(found.selectionStart(), found.selectionEnd());
    }
    /// Of the first one; empty where there is none.
    QRect placeOfPicture() const
    {
        const auto sign = view.document()->toRawText().indexOf(QChar::ObjectReplacementCharacter);
        return sign < 0 ? QRect() : placeOf(int(sign), int(sign) + 1);
    }
    bool sees(const QString &sought) const
    {
        return view.viewport()->rect().contains(placeOf(sought));
    }
    void click(const QString &sought)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, placeOf(sought).center());
    }
    QImage picture() { return view.viewport()->grab().toImage(); }
    int scrolled() const { return view.verticalScrollBar()->value(); }
    /// Presses Tab until a link with these words is reached; false where none is.
    bool reach(const QString &link)
    {
        for (int i = 0; i < 50; ++i) {
            QTest::keyClick(&view, Qt::Key_Tab);
            if (view.textCursor().selectedText() == link)
                return true;
        }
        return false;
    }

    QWidget chat;
    Looks looks{&chat};
    ArticleView view{&chat};

private:
    QRect placeOf(int begin, int end) const
    {
        return view.onScreen(begin, end).translated(-view.viewport()->mapToGlobal(QPoint()));
    }
};

} // namespace Kustomer::Testing
