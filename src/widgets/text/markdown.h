// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"

#include <QTextDocument>
#include <QUrl>

#include <memory>

namespace Kustomer {

/// A laid-out message: a document that never loads anything, from the disk or the web.
class MessageDocument : public QTextDocument
{
    Q_OBJECT

public:
    using QTextDocument::QTextDocument;

    int length() const { return characterCount() - 1; }
    /// The text between two positions, as it reads.
    QString textBetween(int from, int to) const;
    /// The position nearest to a point.
    int positionAt(QPointF point) const;

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

/// The document of a Markdown text (wire §6): emphasis, code, lists, quotations, links; HTML is
/// shown as it was written, pictures become links, line breaks stay. Of a text that is longer than
/// people write only the beginning is shown; one with more markup than that is shown as it is.
std::unique_ptr<MessageDocument> markdownDocument(const QString &markdown, const ChatTheme &theme,
                                                  const BubbleLook &look);

/// The document of a text without any markup.
std::unique_ptr<MessageDocument> plainDocument(const QString &text, const QFont &font);

/// The beginning of a Markdown text as one line without its marks, for lists.
QString markdownPreview(const QString &markdown);

/// The target of a link if it may be opened (http, https, mailto); invalid otherwise.
QUrl allowedLink(const QString &target);

} // namespace Kustomer
