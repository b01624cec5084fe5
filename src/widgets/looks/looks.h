// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/chattheme.h"
#include "widgets/pictures/imagecache.h"
#include "widgets/pictures/pictures.h"

#include <QPointer>

#include <functional>

namespace Kustomer {

/// What all parts of one chat look like: its theme and its pictures. Parts follow it
/// from when they are made and need nobody who hands it on. What a host says in style sheets about
/// fonts and colours of the chat's own widget is followed; below it only frames of the list and of
/// the timeline, tool tips and message boxes are the host's.
class Looks final : public QObject
{
    Q_OBJECT

public:
    /// The looks of this widget and of everything in it.
    explicit Looks(QWidget *chat);

    const ChatTheme &theme() const { return m_theme; }
    void setTheme(const ChatTheme &theme);

    /// nullptr before there are any; not owned.
    ImageCache *images() const { return m_images; }
    /// Of messages, of any size; nullptr before there are any; not owned.
    Pictures *pictures() const { return m_pictures; }
    void setImages(ImageCache *images, Pictures *pictures);

    /// The looks of the chat that a widget stands in; nullptr where it stands in none.
    static Looks *of(const QWidget &part);

    using Wear = std::function<void(const Looks &)>;
    /// Lets a new part wear the looks of the chat it stands in, before it is seen for the first
    /// time and whenever they change.
    static void follow(QWidget *part, const Wear &wear);

Q_SIGNALS:
    void changed();

private:
    ChatTheme m_theme;
    QPointer<ImageCache> m_images;
    QPointer<Pictures> m_pictures;
};

} // namespace Kustomer
