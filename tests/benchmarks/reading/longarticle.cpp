// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "reading/longarticle.h"

namespace Benchmarks {

using namespace Qt::Literals::StringLiterals;

QString longArticle(int bytes, int number)
{
    const QString chapter
        = u"<h2>%1. What happens to a parcel</h2>"
          "<p>A parcel leaves our house on the day on which it was <b>ordered</b>, if that was "
          "before noon, and is <i>two or three days</i> on its way. Where it is at this moment is "
          "said on <a href=\"https://acme.example.com/track/%1\">the page of the carrier</a>; what "
          "to do when it is late stands below.</p>"
          "<ul><li>Within the country: 4.90 €</li><li>Within Europe: 9.90 €</li>"
          "<li>Elsewhere: <code>18.00 €</code>, and customs</li></ul>"
          "<table><tr><th>Weight</th><th>Days</th></tr><tr><td>up to %2 kg</td><td>2</td></tr>"
          "<tr><td>more</td><td>4</td></tr></table>"
          "<blockquote><p>I had it on the very next morning.</p></blockquote>"_s;
    QString html;
    for (int part = 1; html.size() < bytes; ++part)
        html += chapter.arg(part).arg(number + part);
    return html;
}

} // namespace Benchmarks
