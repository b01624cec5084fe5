// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/pictures/picture.h"
#include "widgets/pictures/pictureid.h"

#include <QCache>
#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>

#include <functional>

namespace Kustomer {

/// A picture in the size in which it is looked at.
struct PictureWish
{
    PictureId id;
    QSize pixels; ///< the box
    Framing framing = Framing::Cover;

    bool operator==(const PictureWish &) const = default;
};

inline size_t qHash(const PictureWish &wish, size_t seed = 0)
{
    return qHashMulti(seed, wish.id, wish.pixels.width(), wish.pixels.height(), int(wish.framing));
}

/// Pictures of any size: decoded in a thread pool at the size in which they are seen, the latest
/// wish first, and kept as long as all of them together have no more than 64 MB of pixels.
class Pictures : public QObject
{
    Q_OBJECT

public:
    /// The file of a picture; empty path and bytes: there is none.
    struct File
    {
        QString path;
        QByteArray bytes; ///< in place of a path
    };
    using Answer = std::function<void(const File &file)>;
    /// Gets a file and answers once, now or later, and not after the context is gone.
    using Source = std::function<void(const PictureId &id, QObject *context, const Answer &answer)>;

    /// Pixels of what is kept, in bytes.
    static constexpr qsizetype room = 64 * 1024 * 1024;

    explicit Pictures(const Source &source, QObject *parent = nullptr);

    /// Wants a picture unless it is here, on its way, has just failed or cannot be read; changed()
    /// tells.
    void request(const PictureWish &wish);
    /// Null until it is here, and again when it had to make room for others.
    QPixmap pixmap(const PictureWish &wish) const;
    /// Whether there is no picture to be had there, or none that can be read.
    bool isBroken(const PictureId &id) const { return m_broken.contains(id); }
    /// Forgets that a picture was broken, so that it can be wished for again.
    void tryAgain(const PictureId &id) { m_broken.remove(id); }
    /// Forgets what could not be fetched, as the network may be another one; offered() tells.
    void forgetFailures();
    /// What all pixmaps that are kept take, in bytes.
    qsizetype cost() const { return m_kept.totalCost(); }

Q_SIGNALS:
    /// A picture is here, or cannot be had.
    void changed(const Kustomer::PictureId &id);
    /// What could not be fetched may be wished for again.
    void offered();

private:
    void fetchNext();
    void decode(const PictureWish &wish, const File &file);
    void take(const PictureWish &wish, const QImage &image);
    void finish(const PictureWish &wish);

    Source m_source;
    mutable QCache<PictureWish, QPixmap> m_kept{room};
    QList<PictureWish> m_wishes; ///< the latest one last
    QSet<PictureWish> m_running;
    QHash<PictureId, QDeadlineTimer> m_broken; ///< until when not to ask again
};

} // namespace Kustomer
