# Films in a container, without a compiler in it. docs/install.md has the lines that build and use it;
# `python -m tests.hosts.dockerfile` runs these steps in a bare Debian without Docker.
FROM debian:13-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends \
    ca-certificates gcc libc6-dev pkg-config python3-dev python3-venv libcairo2-dev libpango1.0-dev
WORKDIR /src
COPY script/locked script/locked
RUN python3 -m venv /tools && /tools/bin/python -m pip install --no-cache-dir --require-hashes -r script/locked/build.txt
RUN PATH=/tools/bin:$PATH python -m pip wheel --no-cache-dir --no-build-isolation --require-hashes -r script/locked/run.txt -w /wheels
COPY . .
RUN PATH=/tools/bin:$PATH python -m pip wheel --no-cache-dir --no-build-isolation --no-deps -w /wheels .
RUN python3 -m venv /opt/nnviz && /opt/nnviz/bin/python -m pip install --no-cache-dir --no-index --no-deps /wheels/*.whl

FROM debian:13-slim
RUN apt-get update && apt-get install -y --no-install-recommends python3 libcairo2 libpangocairo-1.0-0 \
    && rm -rf /var/lib/apt/lists/* && useradd --create-home nnviz && install -d -m 1777 /var/cache/nnviz /films
COPY --from=build /opt/nnviz /opt/nnviz
ENV PATH=/opt/nnviz/bin:$PATH NNVIZ_CACHE=/var/cache/nnviz
USER nnviz
WORKDIR /films
ENTRYPOINT ["nnviz"]
CMD ["--help"]
