// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/articles/articlebody.h"
#include "widgets/looks/chattheme.h"
#include "widgets/pictures/pictures.h"

#include <QPointer>
#include <QSet>
#include <QTextObjectInterface>

#include <functional>

namespace Kustomer {

/// The pictures of an article where they stand in its document: those that may be fetched, and a
/// plate to press in the place of the others. Their room is known before they are here.
class ArticlePictures final
    : public QObject
    , public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using Permission = std::function<bool(const QUrl &picture)>;

    explicit ArticlePictures(QObject *parent = nullptr);

    void setTheme(const ChatTheme &theme) { m_theme = theme; }
    /// Where pictures are decoded; nullptr before there is any. Not owned.
    void setPictures(Pictures *pictures);
    /// Which pictures are fetched unasked.
    void setPermission(const Permission &permission);
    void setArticle(const QList<ArticlePicture> &pictures) { m_shown = pictures; }

    /// Fetches a picture that was not to be fetched unasked; false where it is shown already.
    bool show(int number);
    /// Asks for all that may be fetched, in the size in which a document shows them.
    void request(const QTextDocument &document, qreal scale);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

Q_SIGNALS:
    /// Something looks different now.
    void changed();

private:
    bool isShown(const ArticlePicture &picture) const;
    QSizeF sizeOf(const ArticlePicture &picture, const QTextDocument &document) const;
    static PictureWish wishOf(const ArticlePicture &picture, const QSizeF &size, qreal scale);
    void paintPlate(QPainter &painter, const QRectF &rect, const ArticlePicture &picture) const;

    ChatTheme m_theme;
    QPointer<Pictures> m_pictures;
    Permission m_permission;
    QList<ArticlePicture> m_shown;
    QSet<QUrl> m_wanted;
};

} // namespace Kustomer
