# The dashboard as one server, without root and over a file system that it does not write but for /var/lib/ktudash.
FROM python:3.11-slim-bookworm

# Letters of Russian and Kazakh for pictures in slides.
RUN apt-get update && apt-get install -y --no-install-recommends fonts-noto-core && rm -rf /var/lib/apt/lists/*

WORKDIR /opt/ktudash
COPY requirements.txt ./
RUN pip install --no-cache-dir --require-hashes -r requirements.txt
COPY app.py ./
COPY assets ./assets
COPY data ./data
COPY ktudash ./ktudash

RUN useradd --system --uid 10001 --home-dir /opt/ktudash --shell /usr/sbin/nologin ktudash \
    && install -d -o ktudash -m 0700 /var/lib/ktudash
USER ktudash
VOLUME /var/lib/ktudash
ENV PYTHONDONTWRITEBYTECODE=1 \
    DATABASE_URL=sqlite:////var/lib/ktudash/ledger.sqlite \
    KTUDASH_STATE=/var/lib/ktudash \
    KTUDASH_CACHE=/var/lib/ktudash/cache
EXPOSE 8050
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s CMD \
    ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8050/ready', timeout=4)"]
CMD ["gunicorn", "app:server", "--worker-class", "ktudash.serving.patient.Buffered", "--workers", "2", "--threads", "4", "--preload", "--no-control-socket", "--bind", "0.0.0.0:8050"]
