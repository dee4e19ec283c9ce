resource "aws_eks_cluster" "shop" {
  name = "shop"
  vpc_config {
    subnet_ids             = var.subnets
    # ruleid: vetlint-terraform-k8s-public-endpoint
    endpoint_public_access = true
  }
}

resource "aws_eks_cluster" "wide" {
  name = "wide"
  vpc_config {
    # ok: vetlint-terraform-k8s-public-endpoint
    endpoint_public_access = true
    # ruleid: vetlint-terraform-k8s-public-endpoint
    public_access_cidrs    = ["0.0.0.0/0"]
  }
}

resource "google_container_cluster" "shop" {
  master_authorized_networks_config {
    cidr_blocks {
      # ruleid: vetlint-terraform-k8s-public-endpoint
      cidr_block = "0.0.0.0/0"
    }
  }
}

resource "aws_eks_cluster" "office" {
  vpc_config {
    # ok: vetlint-terraform-k8s-public-endpoint
    endpoint_public_access = true
    # ok: vetlint-terraform-k8s-public-endpoint
    public_access_cidrs    = ["203.0.113.0/24"]
  }
}

resource "aws_subnet" "public" {
  # ok: vetlint-terraform-k8s-public-endpoint
  cidr_block = "10.0.1.0/24"
}
